-- Columns that a handle keeps: of tables, and in LuaJIT of arrays of C.
local bpjs = require "bpjsstat"
local check = require "check"

local function column(people, what)
  local cells = {}
  for row = 0, people:count() - 1 do
    local value, given = people:get(row, what or "wage")
    cells[#cells + 1] = given == 1 and bpjs.digits(value) or "-"
  end
  return table.concat(cells, " ")
end

local function of(values, what)
  local people = bpjs.people_new()
  people:set(what or "wage", values)
  return people
end

check.equal(column(of { 5, 6, 7 }), "5 6 7", "a table")
check.equal(column(of { 5, false, 7 }), "5 - 7", "false is not given")
check.equal(column(of { 5, nil, 7, n = 4 }), "5 - 7 -", "nil is not given, where n tells how many")
check.equal(column(of {}), "", "no rows")
check.equal(column(of { "9007199254740993", bpjs.int64 "-5" }), "9007199254740993 -5", "64 bits")
check.equal(column(of({ "1970-01-11", 3 }, "born"), "born"), "10 3", "days")

local long = { n = 100 }
for k = 1, 100 do
  long[k] = k % 7 ~= 0 and k
end
local wanted = {}
for k = 1, 100 do
  wanted[k] = k % 7 ~= 0 and tostring(k) or "-"
end
check.equal(column(of(long)), table.concat(wanted, " "), "bits beyond a word")

local people = of { 5, 6, 7 }
people:set("segment", bpjs.SEGMENT_BPU)
people:set("born", "1970-01-03")
check.equal(column(people, "born"), "2 2 2", "one value is a constant")
check.equal(people:count(), 3, "and no row")

-- What is kept is that of the last call that succeeded.
for _ = 1, 20 do
  people:set("wage", { 5, -1, 7 })
  collectgarbage()
end
local failure = check.fails("CONFLICT", people.set, people, "sex", { 1, 2 })
check.equal(failure.field, "sex", "two of three")
collectgarbage()
check.equal(column(people), "5 -1 7", "kept")

local problems = bpjs.problems_new()
local statuses, summary = people:check(0, 3, "2025-03-01", 0, problems)
check.equal(#statuses, 3, "a status a row")
check.equal(statuses[1], bpjs.OK, "a good row")
check.equal(statuses[2], bpjs.ERROR_RANGE, "a bad one")
check.equal(summary.bad, 1, "bad rows")
check.equal(summary.first_row, 2, "the first one")
check.equal(problems:get(0).value, "-1", "its value")
check.equal(#people:check(nil, nil, "2025-03-01", 0), 3, "all rows, where none are named")
failure = check.fails("RANGE", people.check, people, 0, 3, "2025-03-01", "STOP")
check.equal(failure.row, 2, "stopped")
check.equal(people.each, nil, "no loop, as a row has many columns")

for _, wrong in ipairs { true, print, { 1.5 }, { {} }, { 1, x = 2 }, { 1, n = -1 }, { 1, 2, n = 1 },
  { "x" }, "x", 1.5 } do
  check.is_true(not pcall(of, wrong), "no column: " .. tostring(wrong))
end
check.fails("ARGUMENT", of, nil)

if type(jit) == "table" then
  local ffi = require "ffi"
  for _, name in ipairs { "int8_t", "int16_t", "int32_t", "int64_t", "uint8_t", "uint16_t",
    "uint32_t", "uint64_t" } do
    check.equal(column(of(ffi.new(name .. "[3]", { 5, 6, 7 }))), "5 6 7", name)
    check.equal(column(of(ffi.new(name .. "[?]", 2, { 5, 6 }))), "5 6", name .. " of any length")
  end
  check.equal(column(of(ffi.new("int8_t[2]", { -5, 6 }))), "-5 6", "signed")
  local wages = ffi.new("int32_t[2]", { 5, 6 })
  people = of(wages)
  wages[1] = 60
  check.equal(column(people), "5 60", "taken where it lies")
  wages = nil
  collectgarbage()
  check.equal(column(people), "5 60", "and kept")
  for _, wrong in ipairs { ffi.new "double[2]", ffi.new "int[2][2]", ffi.cast("int *", 0),
    ffi.new "struct { int a; }" } do
    check.fails("ARGUMENT", of, wrong)
  end
end

check.done()
