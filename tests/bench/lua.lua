-- How fast the Lua binding is: a scalar call, nine lines of dues.
local bpjs = require "bpjsstat"
local name = arg[1]

-- Microseconds of a call of each, in turns, so that a busy machine is busy for all.
local function medians(times, ...)
  local works, found = { ... }, {}
  for k = 1, 15 do
    for w, work in ipairs(works) do
      local began = os.clock()
      for _ = 1, times do
        work()
      end
      found[w] = found[w] or {}
      found[w][k] = (os.clock() - began) / times * 1e6
    end
  end
  for w in ipairs(works) do
    table.sort(found[w])
    found[w] = found[w][8]
  end
  return (table.unpack or unpack)(found)
end

local law = bpjs.law_new()
local worker = { day = "2024-03-01", wage = 10000000, risk_class = 3 }

local function nine()
  local dues = law:dues_pu(worker)
  return dues:lines(0, dues:count())
end

-- The same prototype, called through libffi by a C function of three lines; for
-- LuaJIT by its own ffi, in the same loop.
local function bare_call()
  if type(jit) ~= "table" then
    return require "bare"
  end
  local ffi = require "ffi"
  local library = ffi.load "libbpjsstat.so.0"
  return function(item, i, j)
    return tonumber(library.bpjs_abi_number(item, i, j))
  end
end

local bare, number = bare_call(), bpjs.abi_number
assert(number(10, 0, 0) == bare(10, 0, 0))
local ours, least = medians(50000,
  function() number(10, 0, 0) end,
  function() bare(10, 0, 0) end)

assert(#nine() == 9)
local function tell(what, value, unit, limit)
  print(("%s: %s\t%.6g\t%s\t%s"):format(name, what, value, unit, limit))
end

tell("a scalar call, of the bare libffi call", ours / least, "x", "<=1.3")
tell("law:count()", medians(20000, function() law:count() end), "us", "")
tell("a worker's month, nine lines", medians(2000, nine), "us", "<=20")
