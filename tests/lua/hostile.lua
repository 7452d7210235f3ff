-- What is wrong is an error, never a crash: every function with every kind of
-- value in every place, and values that are made to break something.
local bpjs = require "bpjsstat"
local check = require "check"

local law = bpjs.law_new()
local closed = bpjs.law_new()
closed:close()
local dataset = bpjs.dataset_published()

local function cyclic()
  local made = {}
  made.made = made
  return made
end

local values = {
  function() return nil end,
  function() return true end,
  function() return 0 end,
  function() return -1 end,
  function() return 1.5 end,
  function() return 0 / 0 end,
  function() return 1 / 0 end,
  function() return 2 ^ 31 end,
  function() return 2 ^ 53 end,
  function() return 2 ^ 62 end,
  function() return bpjs.int64 "9223372036854775807" end,
  function() return "" end,
  function() return "\0" end,
  function() return "\255\254" end,
  function() return ("x"):rep(100000) end,
  function() return "9223372036854775807" end,
  function() return {} end,
  function() return { {} } end,
  function() return { 1, 2, 3 } end,
  function() return { wage = "x" } end,
  function() return { struct_size = 1 } end,
  function() return { [1] = {}, [3] = {} } end,
  function() return cyclic() end,
  function() return print end,
  function() return coroutine.create(function() end) end,
  function() return io.stdout end,
  function() return law end,
  function() return closed end,
  function() return dataset end,
}

-- Those that end a handle are left alone with the good ones.
local ends = {}
for _, name in ipairs(bpjs.names "functions") do
  ends[name] = name:match "_free$"
end

-- These read what lies at an address: a number is one, whatever it is.
local by_address = { exchange_people_new = true, exchange_people_array = true }

local function try(name, ...)
  check.count = check.count + 1
  local done, failure = pcall(bpjs[name], ...)
  if not done and not bpjs.is_error(failure) then
    check.failed = check.failed + 1
    print(name .. ": no error of the library: " .. tostring(failure))
  end
end

local unpack = table.unpack or unpack
for _, full in ipairs(bpjs.names "functions") do
  local name = full:gsub("^bpjs_", "")
  if not ends[full] then
    try(name)
    for count = 1, 9 do
      for _, value in ipairs(values) do
        local given = {}
        for k = 1, count do
          given[k] = value()
          if by_address[name] and type(given[k]) ~= "table" then
            given[k] = nil
          end
        end
        try(name, unpack(given, 1, count))
      end
    end
    -- Each in each place behind a good handle.
    for _, handle in ipairs { law, dataset } do
      for place = 2, 6 do
        for _, value in ipairs(values) do
          local given = { handle, 0, 0, 0, 0, 0 }
          given[place] = value()
          try(name, unpack(given, 1, 6))
        end
      end
    end
  end
end

-- Arguments: too many, too few, of another kind.
check.fails("ARGUMENT", bpjs.version, 1)
check.fails("ARGUMENT", law.find, law, "jkk.rate", "PU", "3", "2024-03-01", nil, 1)
check.fails("ARGUMENT", law.find, law, 1, "PU", "3", "2024-03-01")
check.fails("ARGUMENT", bpjs.dues_pu, 3, {})
check.fails("ARGUMENT", bpjs.dues_pu)
check.fails("ARGUMENT", law.dues_pu, law, 3)
check.fails("ARGUMENT", law.dues_pu, law, { { day = "2024-03-01" }, 3 })
check.fails("ARGUMENT", law.dues_pu, law, { { day = "2024-03-01" }, nil, {} })
local failure = check.fails("ARGUMENT", law.dues_pu, law, { { day = "2024-03-01", wages = 1 } })
check.equal(failure.field, "wages", "the field that there is not")
check.equal(failure.row, 1, "the item that has it")
check.fails("LIMIT", law.dues_pu, law, { day = "2024-03-01", industry = ("9"):rep(16) })
check.fails("ENCODING", law.dues_pu, law, { day = "2024-03-01", industry = "1\0001" })
check.fails("ENCODING", bpjs.records_read, "a,b\n1,\0\n", "file.csv")

-- More lines than there are, or than memory holds.
local dues = law:dues_pu { day = "2024-03-01", wage = 1000000, risk_class = 1 }
for _, count in ipairs { #dues + 1, 2 ^ 31, 2 ^ 52, "9223372036854775807", -1 } do
  check.fails("RANGE", dues.lines, dues, 0, count)
end
check.fails("RANGE", dues.lines, dues, #dues + 1)
check.fails("RANGE", dues.lines, dues, -1)
check.fails("ARGUMENT", dues.lines, dues, 0, 1.5)
check.fails("ARGUMENT", dues.lines, dues, {}, 1)

-- Before and after have one length.
local query = { day = "2024-01-01" }
local before, after = law:diff(query, law, { day = "2025-06-01" })
check.equal(#before, #after, "two columns of one length")
after[#after] = nil
check.fails("ARGUMENT", law.diff_write, law, law, before, after, "JSON")

-- NULL is all, an empty list is none.
check.is_true(#dataset:write(nil, "CSV_RECORDS") > 1000, "all observations")
check.equal(dataset:write({}, "CSV_RECORDS"), "", "none of them")

-- An error is a value with a text, and can be thrown on.
local done, caught = pcall(error, failure)
check.is_true(not done and bpjs.is_error(caught), "thrown on")
check.is_true(not bpjs.is_error {} and not bpjs.is_error "x", "others are none")
check.equal(tostring(failure):sub(1, 35), "bpjs_dues_pu: BPJS_ERROR_ARGUMENT: ", "its text")

check.done()
