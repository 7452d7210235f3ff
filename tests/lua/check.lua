-- Expectations of a test; the script ends with check.done().
local check = { count = 0, failed = 0 }

local function show(value)
  return type(value) == "string" and ("%q"):format(value) or tostring(value)
end

function check.is_true(condition, what)
  check.count = check.count + 1
  if not condition then
    check.failed = check.failed + 1
    print(debug.traceback("not so: " .. what, 2))
  end
end

function check.equal(got, wanted, what)
  check.is_true(got == wanted, ("%s: wanted %s, got %s"):format(what, show(wanted), show(got)))
end

-- The call fails with that status, as an error of the library; which it returns.
function check.fails(status, call, ...)
  local done, failure = pcall(call, ...)
  local is_error = not done and require "bpjsstat".is_error(failure)
  check.is_true(is_error, "fails with an error of the library, not " .. tostring(failure))
  check.equal(is_error and failure.status, "BPJS_ERROR_" .. status, tostring(failure))
  return is_error and failure or {}
end

function check.done()
  print(("%d of %d as expected"):format(check.count - check.failed, check.count))
  if check.failed > 0 or check.count == 0 then
    os.exit(1)
  end
end

return check
