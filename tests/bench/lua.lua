-- How fast the Lua binding is: a scalar call, nine lines of dues.
local bpjs = require "bpjsstat"
local name = arg[1]

local function median(work, times)
  local found = {}
  for k = 1, 15 do
    local began = os.clock()
    for _ = 1, times do
      work()
    end
    found[k] = (os.clock() - began) / times * 1e6
  end
  table.sort(found)
  return found[8]
end

local law = bpjs.law_new()
local worker = { day = "2024-03-01", wage = 10000000, risk_class = 3 }

local function nine()
  local dues = law:dues_pu(worker)
  return dues:lines(0, dues:count())
end

assert(#nine() == 9)
print(("%-48s%10.2f us"):format(name .. ": law:count()", median(function() law:count() end, 20000)))
print(("%-48s%10.2f us"):format(name .. ": a worker's month, nine lines", median(nine, 2000)))
