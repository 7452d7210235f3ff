-- What a family is paid after a death by work accident: line by line, with the
-- article of law, then what is refused and why.
local bpjs = require "bpjsstat"

local law = bpjs.law_new()
local worker = {
  segment = "BPU",
  event = "ACCIDENT_DEATH",
  day = "2023-06-01",
  programmes = "JKK+JKM+JHT",
  heirs = { "SPOUSE", "CHILD" },
  wage = 1000000,
  balance = 7250000,
}
local children = { { level = "SMA", year = 3 } }

local statement = law:benefit_event(worker, children)
for index, line in statement:each() do
  if line.kind == bpjs.BENEFIT_LUMP_SUM or line.kind == bpjs.BENEFIT_INSTALMENT then
    print(("%11s  %s (%s)"):format(bpjs.digits(line.amount), statement:line_text(index, "EN"),
      line.citation))
  end
end
print(("%11s"):format(bpjs.digits(statement:total(0).total)))
for index in statement:each_refusal() do
  print("Not paid: " .. statement:refusal_text(index, "EN"))
end
