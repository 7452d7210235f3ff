-- Handles: methods, loops, and their end.
local bpjs = require "bpjsstat"
local check = require "check"

local law = bpjs.law_new()
check.equal(tostring(law), "bpjs_law", "a law as text")
check.equal(#law, law:count(), "its length")
check.is_true(#law > 500, "the law has rows")

local dues = law:dues_pu { day = "2024-03-01", wage = 1000000, risk_class = 1 }
check.equal(bpjs.dues_count(dues), #dues, "a function, and a method")
local loops = 0
for index, line in dues:each() do
  check.equal(index, loops, "indices are those of the library")
  check.equal(line.amount, dues:get(index).amount, "the line of the index")
  loops = loops + 1
end
check.equal(loops, #dues, "every line")

-- Loops without a handle.
local areas = 0
for index, area in bpjs.each_area() do
  areas = areas + 1
  check.equal(area.code, bpjs.area_get(index).code, "an area")
end
check.equal(areas, bpjs.area_count(), "every area")

-- What is computed does not need the law any longer.
local text = dues:explain(-1, "TEXT", "EN")
law:close()
collectgarbage()
check.equal(dues:explain(-1, "TEXT", "EN"), text, "after its law")
check.equal(tostring(law), "bpjs_law (closed)", "a closed law as text")
law:close() -- once more is fine
bpjs.law_free(law)
check.fails("ARGUMENT", law.count, law)
check.fails("ARGUMENT", function() return #law end)
check.fails("ARGUMENT", law.dues_pu, law, { day = "2024-03-01", wage = 1 })
check.fails("ARGUMENT", function() for _ in law:each() do end end)

-- Another handle, or none.
check.fails("ARGUMENT", bpjs.law_count, dues)
check.fails("ARGUMENT", dues.count, bpjs.law_new())
check.fails("ARGUMENT", bpjs.law_free, dues)
check.fails("ARGUMENT", dues.close, 1)
check.fails("ARGUMENT", dues.close)
check.equal(bpjs.dues_count(nil), 0, "NULL has no lines, as the header says")
check.fails("ARGUMENT", bpjs.dues_get, nil, 0)
check.is_true(dues.no_such_method == nil, "no such method")
check.equal(getmetatable(dues) == nil or type(getmetatable(dues)) == "string"
  or getmetatable(dues) == "ffi", true, "its metatable is not given away")

-- A handle that is changed: a reader that is fed, and what is wrong in a file.
local dataset, problems = bpjs.dataset_new(), bpjs.problems_new()
local reader = bpjs.dataset_reader_new "file.csv"
local file = "SERIES,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,DECIMALS,SOURCE\n"
  .. "active_participants,ID,2025-06,40.1,PERSONS,6,1,here\n"
for at = 1, #file, 7 do
  reader:feed(file:sub(at, at + 6))
end
reader:finish(dataset, problems)
check.equal(#dataset, 1, "one observation")
check.equal(#problems, 0, "no problem")
check.fails("STATE", reader.feed, reader, "more")
local failure = check.fails("SYNTAX", dataset.read, dataset, file .. "x\n", "file.csv", problems)
check.equal(failure.row, 2, "the record at fault")
check.equal(failure.line, 3, "its line")
check.equal(failure.source, "file.csv", "its file")
check.equal(failure.code, bpjs.ERROR_SYNTAX, "its code")
check.equal(failure.call, "bpjs_dataset_read", "what was called")
check.is_true(tostring(failure):find("file.csv", 1, true), "the file in its text")
check.is_true(#problems > 0, "and in the list")

-- In coroutines.
local thread = coroutine.wrap(function()
  for _, line in dues:each() do
    coroutine.yield(line.amount)
  end
end)
check.equal(thread(), dues:get(0).amount, "a line in a coroutine")
check.equal(thread(), dues:get(1).amount, "the next")

-- A finalizer that calls while another call reads.
if not jit then
  local calls = 0
  local function finalized()
    local made = setmetatable({}, { __gc = function()
      calls = calls + 1
      dues:get(1)
    end })
    if newproxy then
      getmetatable(newproxy(true)).__gc = function()
        calls = calls + 1
        dues:get(1)
      end
    end
    return made
  end
  local wanted = dues:get(0)
  for _ = 1, 2000 do
    finalized()
    check.equal(dues:get(0).amount, wanted.amount, "not what the finalizer asked for")
  end
  check.is_true(calls > 0, "finalizers ran")
end

-- Thousands that are dropped.
local fresh = bpjs.law_new()
for _ = 1, 2000 do
  fresh:dues_pu { day = "2024-03-01", wage = 1000000, risk_class = 1 }
end
collectgarbage()
collectgarbage()

if _VERSION == "Lua 5.4" then
  local kept
  assert(load([[
    local bpjs, keep = ...
    local closing <close> = bpjs.law_new()
    keep(closing)
  ]]))(bpjs, function(handle) kept = handle end)
  check.equal(tostring(kept), "bpjs_law (closed)", "closed at the end of its block")
end

-- The same library, loaded once more in the same state.
for name in pairs(package.loaded) do
  if name:match "^bpjsstat" then
    package.loaded[name] = nil
  end
end
local again = require "bpjsstat"
check.is_true(again ~= bpjs, "another one")
check.equal(again.law_new():count(), fresh:count(), "that works as well")

check.done() -- with objects that live to the end of the interpreter
