-- Money of 64 bits is exact in every Lua, or an error.
local bpjs = require "bpjsstat"
local check = require "check"

local law = bpjs.law_new()

local function first_line(wage)
  return law:dues_pu { day = "2024-03-01", wage = wage, risk_class = 3, programmes = "JHT" }:get(0)
end

-- 2^53 + 1 is no double. JHT of the employer: 3.7 % = 333,266,372,425,416.741.
local odd = first_line "9007199254740993"
check.equal(bpjs.digits(odd.base), "9007199254740993", "2^53 + 1 comes back")
check.equal(odd.amount, 333266372425417, "its 3.7 %")
check.equal(bpjs.digits(first_line(odd.base).base), "9007199254740993", "and goes in again")

-- The largest int64: 3.7 % = 341,264,765,363,626,704.859, beyond 2^53 too.
local largest = first_line "9223372036854775807"
check.equal(bpjs.digits(largest.base), "9223372036854775807", "the largest comes back")
check.equal(bpjs.digits(largest.amount), "341264765363626705", "its 3.7 %")
check.equal(tostring(largest.amount):gsub("LL$", ""), "341264765363626705", "as text")

-- Arithmetic on what is beyond 2^53.
local a, b = bpjs.int64 "9007199254740993", bpjs.int64 "9007199254740992"
check.equal(bpjs.digits(a - b), "1", "a difference")
check.equal(bpjs.digits(a + b), "18014398509481985", "a sum")
check.equal(bpjs.digits(a + 1), "9007199254740994", "a sum with a number")
check.equal(bpjs.digits(1 + a), "9007199254740994", "a number and it")
check.equal(bpjs.digits(a * 3), "27021597764222979", "a product")
check.equal(bpjs.digits(-a), "-9007199254740993", "its negative")
check.is_true(a == bpjs.int64 "9007199254740993", "equal to itself")
check.is_true(a ~= b, "not to another")
check.is_true(a > b and b < a and a >= b and b <= a and a <= a, "order")
check.is_true(bpjs.int64(5) < b, "order with a small one")
check.equal(bpjs.digits(bpjs.int64 "-9223372036854775808"), "-9223372036854775808", "the least")

-- Below 2^53 they are numbers.
check.equal(type(first_line(1000000).base), "number", "a number")
check.equal(bpjs.digits(6048000000000), "6048000000000", "digits of a number")
check.equal(bpjs.digits(9007199254740991), "9007199254740991", "digits of 2^53 - 1")
check.equal(bpjs.digits(first_line(9007199254740991).base), "9007199254740991", "2^53 - 1")

-- What may have been rounded, or is none, is refused.
local nan, infinity = 0 / 0, 1 / 0
for _, wrong in ipairs { 1.5, nan, infinity, -infinity, 2.0 ^ 53, -2.0 ^ 53, 1e300, "1.5", "", "-",
  "1e3", " 1", "0x10", "9223372036854775808", "-9223372036854775809", "99999999999999999999999" } do
  check.is_true(not pcall(first_line, wrong), "refused: " .. tostring(wrong))
  check.fails("ARGUMENT", bpjs.int64, wrong)
  check.equal(bpjs.digits(wrong), nil, "no digits: " .. tostring(wrong))
end
check.fails("RANGE", first_line, 2.0 ^ 53)
check.fails("ARGUMENT", first_line, 1.5)
check.fails("ARGUMENT", first_line, nan)
check.fails("RANGE", law.dues_pu, law, { day = "2024-03-01", wage = 1, months = 2147483648 })
check.fails("RANGE", law.dues_pu, law, { day = "2024-03-01", wage = 1, programmes = -1 })
check.fails("RANGE", law.dues_pu, law, { day = "2024-03-01", wage = -1, risk_class = 1 })

-- A sum of lines that leaves 64 bits is the library's error, not a wrong number.
check.fails("OVERFLOW", law.dues_subsidy, law, { day = "2024-01-01", months = 1200,
  income = 1000000, participants = "9223372036854775807" })

-- The fingerprint of the table has 64 bits.
check.is_true(bpjs.digits(bpjs.abi_number("FINGERPRINT", 0, 0)):match "^%-?%d+$", "a fingerprint")

check.done()
