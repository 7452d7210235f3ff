-- Benefits, worked out by hand beside them.
local bpjs = require "bpjsstat"
local check = require "check"

local law = bpjs.law_new()

-- A death by work accident, BPU, income 1,000,000: 48 incomes; 24 months of 500,000
-- at once; the funeral. PP 82/2019.
local benefit = law:benefit_jkk { segment = "BPU", event = "DEATH", day = "2023-05-01",
  heirs = "SPOUSE", wage = 1000000 }
local paid = {}
for _, line in benefit:each() do
  if line.kind == bpjs.BENEFIT_LUMP_SUM then
    paid[#paid + 1] = line.amount
  end
end
check.equal(#paid, 3, "three sums")
check.equal(paid[1], 48 * 1000000, "death")
check.equal(paid[2], 24 * 500000, "periodic benefit")
check.equal(paid[3], 10000000, "funeral")
check.equal(benefit:total(0).total, 70000000, "all of them")

-- With a child in the last year of upper secondary school: 3,000,000 for it, and
-- five years of university at 12,000,000.
local children = { { level = "SMA", year = 3 } }
local family = law:benefit_jkk({ segment = "BPU", event = "DEATH", day = "2023-05-01",
  heirs = { "SPOUSE", "CHILD" }, wage = 1000000 }, nil, children)
check.equal(family:total(0).total, 70000000 + 3000000 + 5 * 12000000, "with a scholarship")
check.equal(family:total("JKK").total, 133000000, "of one programme")
check.equal(family:total("JKM").total, 0, "of another")

-- All lines at once are the lines one by one.
local lines = family:lines()
check.equal(#lines, #family, "as many lines as there are")
for index, line in family:each() do
  check.equal(lines[index + 1].amount, line.amount, "amount of a line")
end
check.equal(#family:lines(2), #family - 2, "from the third on")
check.equal(#family:lines(2, 3), 3, "three of them")
check.equal(#family:lines(0, 0), 0, "none of them")

-- What is refused says why, in words and as a code: JKM does not pay besides JKK, and
-- the worker is in neither JHT nor JP.
local event = law:benefit_event { segment = "PU", event = "ACCIDENT_DEATH", day = "2023-05-01",
  programmes = "JKK+JKM", heirs = "SPOUSE", wage = 1000000 }
local reasons = {}
for index, refusal in event:each_refusal() do
  reasons[#reasons + 1] = bpjs.name("benefit_reason", refusal.reason)
  check.is_true(#event:refusal_text(index, "ID") > 10, "a sentence")
end
check.equal(table.concat(reasons, " "):gsub("BENEFIT_REASON_", ""),
  "EXCLUDED NOT_ENROLLED NOT_ENROLLED", "JKM, JHT, JP")

check.is_true(family:explain(-1, "TEXT", "EN"):find("48,000,000", 1, true), "the explanation")
check.is_true(family:write("JSON"):find('"total":133000000', 1, true), "JSON")

check.done()
