-- Contributions, worked out by hand beside them.
local bpjs = require "bpjsstat"
local check = require "check"

local law = bpjs.law_new()

-- Risk class 3. Employer: JKK 0.89 %, JKM 0.3 %, JHT 3.7 %, JP 2 %; worker: JHT 2 %,
-- JP 1 %. The ceiling of JP, 10,042,300 since March 2024, is above the wage.
local dues = law:dues_pu { day = "2024-03-15", wage = 10000000, risk_class = 3 }
local totals = dues:total(-1)
check.equal(totals.employer, 89000 + 30000 + 370000 + 200000, "employer of 10,000,000")
check.equal(totals.worker, 200000 + 100000, "worker of 10,000,000")
check.equal(totals.bill, 689000 + 300000, "bill of 10,000,000")
check.equal(totals.month, nil, "totals of all months are of no month")
check.equal(dues:total(0).month, "2024-03-01", "the month of the first totals")

local by_programme = {}
for _, line in dues:each() do
  if line.payer == bpjs.PAYER_EMPLOYER then
    by_programme[bpjs.name("programme", line.programme)] = line.amount
  end
end
check.equal(by_programme.PROGRAMME_JKK, 89000, "JKK of the employer")
check.equal(by_programme.PROGRAMME_JHT, 370000, "JHT of the employer")

-- The same through a function, an array and a policy.
local same = bpjs.dues_pu(law, { { day = "2024-03-15", wage = 10000000, risk_class = 3 } },
  { minimum_confidence = "C" })
check.equal(same:total(-1).bill, 989000, "the same, in an array")

-- Two spans: 2025-01 at 5,000,000 and 2025-02 at 6,000,000; JHT of the worker 2 %.
local year = law:dues_pu { { day = "2025-01-01", wage = 5000000, risk_class = 1 },
  { day = "2025-02-01", wage = 6000000, risk_class = 1 } }
check.equal(year:month_count(), 2, "two months")
local jht = 0
for _, line in year:each() do
  if line.payer == bpjs.PAYER_WORKER and line.programme == bpjs.PROGRAMME_JHT then
    jht = jht + line.amount
  end
end
check.equal(jht, 100000 + 120000, "JHT of two months")

-- BPU, income 1,000,000: JKK 1 % = 10,000, JKM 6,800.
check.equal(law:dues_bpu { day = "2024-03-01", income = 1000000 }:total(-1).bill, 16800, "BPU")

-- 30,000,000 of them for a year: 16,800 x 30,000,000 x 12, beyond 32 bits.
local subsidy = law:dues_subsidy { day = "2024-01-01", months = 12, income = 1000000,
  participants = 30000000 }
check.equal(subsidy:total(-1).bill, 6048000000000, "a subsidy of a nation")

-- Figures: 39.2 of 101 million is 38.81 %.
local covered, eligible = bpjs.figure_read("39,2 juta", "ID"), bpjs.figure_read("101 juta", "ID")
local coverage = bpjs.coverage_compute(covered, eligible)
check.equal(("%.2f %.2f %.2f"):format(coverage.ratio, coverage.ratio_lower, coverage.ratio_upper),
  "38.81 38.57 39.05", "coverage")
check.equal(covered.digits, 392, "the digits that were printed")

-- The rate of JKK in risk class 3 is 0.89 %, 8,900 millionths.
local index, row = law:find("jkk.rate", "PU", "3", "2024-03-01")
check.equal(row.value, 8900, "jkk.rate")
check.equal(row.valid_from, "2015-07-01", "since the law began")
check.equal(row.valid_to, "open", "until something else is said")
check.equal(law:text(index, "parameter"), "jkk.rate", "its name")

check.done()
