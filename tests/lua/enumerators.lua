-- Names in place of numbers, and dates in place of days.
local bpjs = require "bpjsstat"
local check = require "check"

local law = bpjs.law_new()

-- A name with its prefixes or without, in capitals or not; its number; its digits.
for _, segment in ipairs { "PU", "SEGMENT_PU", "BPJS_SEGMENT_PU", "pu", bpjs.SEGMENT_PU,
  tostring(bpjs.SEGMENT_PU) } do
  local _, row = law:find("jkk.rate", segment, "3", "2024-03-01")
  check.equal(row.segment, bpjs.SEGMENT_PU, "segment given as " .. segment)
end

-- A sum: text, an array, a set, a number.
local both = bpjs.PROGRAMME_JKK + bpjs.PROGRAMME_JKM
for _, sum in ipairs { "JKK+JKM", " JKM + JKK ", { "JKK", "JKM" }, { JKK = true, JKM = true,
  JHT = false }, { "JKK", "JKM", "JKK" }, both } do
  local dues = law:dues_bpu { day = "2024-03-01", income = 1000000, programmes = sum }
  check.equal(dues:total(-1).bill, 16800, "programmes given as " .. type(sum))
end

check.equal(bpjs.name("programme", both), "PROGRAMME_JKK+PROGRAMME_JKM", "the name of a sum")
check.equal(bpjs.name("bpjs_segment", bpjs.SEGMENT_BPU), "SEGMENT_BPU", "the name of a number")
check.equal(bpjs.name("segment", 12345), nil, "a number without a name")
check.equal(bpjs[bpjs.name("payer", bpjs.PAYER_WORKER)], bpjs.PAYER_WORKER, "there and back")
check.fails("UNKNOWN", bpjs.name, "no_such_enum", 1)

check.fails("UNKNOWN", law.find, law, "jkk.rate", "NOBODY", "3", "2024-03-01")
check.fails("UNKNOWN", law.find, law, "jkk.rate", "", "3", "2024-03-01")
check.fails("UNKNOWN", law.dues_bpu, law, { day = "2024-03-01", programmes = { "JKX" } })
check.fails("UNKNOWN", law.dues_bpu, law, { day = "2024-03-01", programmes = "+" })
check.fails("UNKNOWN", law.dues_bpu, law, { day = "2024-03-01", programmes = { 1 } })

-- A language that is left out is the one that says so; another enum must be given.
local benefit = law:benefit_jkm { segment = "BPU", day = "2023-05-01", months = 6,
  heirs = "SPOUSE" }
check.equal(benefit:line_text(0), benefit:line_text(0, "EN"), "no language is English")
check.fails("ARGUMENT", benefit.write, benefit)

-- Days: 1970-01-01 is 0; 2000 is a leap year, 1900 and 2100 are none.
check.equal(bpjs.day "1970-01-01", 0, "the first day")
check.equal(bpjs.day "1970-03-01", 31 + 28, "January and February")
check.equal(bpjs.day "1969-12-31", -1, "the day before")
check.equal(bpjs.day "2000-02-29", 30 * 365 + 7 + 31 + 28, "seven leap days from 1972 to 1996")
check.equal(bpjs.date(30 * 365 + 7 + 31 + 28), "2000-02-29", "and back")
check.equal(bpjs.day "1900-02-29", nil, "1900 is no leap year")
check.equal(bpjs.day "2100-02-29", nil, "2100 is no leap year")
check.equal(bpjs.day "2024-04-31", nil, "April has 30 days")
for _, text in ipairs { "2024-13-01", "2024-00-01", "2024-01-00", "24-1-1", "2024-01-01 ", "" } do
  check.equal(bpjs.day(text), nil, "no date: " .. text)
end
-- As the library has them, over all years that it knows.
for day = -25567, 84005, 97 do
  local text = bpjs.period_write { kind = "DAY", first_day = day, last_day = day }
  check.equal(bpjs.date(day), text, "a date of the library")
  check.equal(bpjs.day(text), day, "a day of the library")
end
check.equal(bpjs.period_read("2024-08").first_day, "2024-08-01", "a day that comes out")
check.equal(bpjs.raw.period_read("2024-08").first_day, bpjs.day "2024-08-01", "as a number")
check.fails("SYNTAX", law.find, law, "jkk.rate", "PU", "3", "2024-02-30")
check.fails("SYNTAX", law.find, law, "jkk.rate", "PU", "3", "today")
check.fails("ARGUMENT", law.find, law, "jkk.rate", "PU", "3")

-- What says none is nil; in the raw layer it is the number.
local dues = law:dues_pu { day = "2024-03-01", wage = 1000000, risk_class = 1 }
check.equal(dues:get(0).settle_from, nil, "not deferred")
check.equal(bpjs.raw.dues_get(dues, 0).settle_from, 0, "not deferred, raw")
check.equal(bpjs.raw.dues_get(dues, 0).month, bpjs.day "2024-03-01", "a month, raw")

-- A struct that came out goes in again.
local figure = bpjs.figure_read("39,2 juta", "ID")
check.equal(bpjs.figure_write(figure, "TEXT", "ID"), "39,2 juta", "there and back")

check.done()
