-- Handles that came out of golden cases, as text.
local bpjs = require "bpjsstat"

local handles = {}

local function code(enum, value)
  return bpjs.name(enum, value):gsub(enum:upper() .. "_", "")
end

-- "JKK employer 89000 // JHT worker 200000 // bill 989000"
local function dues_text(dues)
  local parts = {}
  for _, line in dues:each() do
    local programmes = line.programme ~= 0 and code("programme", line.programme) .. " " or ""
    local later = line.flags % (2 * bpjs.DUES_DEFERRED) >= bpjs.DUES_DEFERRED and " later" or ""
    parts[#parts + 1] = ("%s%s%s %s // "):format(programmes, code("payer", line.payer):lower(),
      later, bpjs.digits(line.amount))
  end
  return table.concat(parts) .. "bill " .. bpjs.digits(dues:total(-1).bill)
end

-- "JKK Death benefit 48000000 // ... // total 70000000"
local function benefit_text(benefit)
  local parts = {}
  for index, line in benefit:each() do
    local has_amount = line.kind ~= bpjs.BENEFIT_IN_KIND and line.kind ~= bpjs.BENEFIT_TERM
    parts[#parts + 1] = ("%s %s%s%s %s // "):format(code("programme", line.programme),
      benefit:line_text(index, "EN"), line.kind == bpjs.BENEFIT_CAP and " up to" or "",
      has_amount and "" or ":", bpjs.digits(has_amount and line.amount or line.count))
  end
  local totals = benefit:total(0)
  parts[#parts + 1] = "total " .. bpjs.digits(totals.total)
  local others = { caps = totals.caps, monthly = totals.monthly, tax = totals.tax,
    refused = benefit:refusal_count() }
  for _, name in ipairs { "caps", "monthly", "tax", "refused" } do
    if others[name] ~= 0 then
      parts[#parts + 1] = (" %s %s"):format(name, bpjs.digits(others[name]))
    end
  end
  return table.concat(parts)
end

-- Some columns of every observation, or their count.
local function dataset_text(dataset, columns)
  if columns == "" then
    return #dataset .. " observations"
  end
  local rows = {}
  for index in dataset:each() do
    local cells = {}
    for column in columns:gmatch "[^,]+" do
      cells[#cells + 1] = dataset:text(index, column)
    end
    rows[#rows + 1] = table.concat(cells, " ")
  end
  return table.concat(rows, " // ")
end

-- "38 provinces, 514 regencies, 0 districts, 0 villages"
local function areas_text(areas)
  local parts, many = {}, { PROVINCE = "provinces", REGENCY = "regencies",
    DISTRICT = "districts", VILLAGE = "villages" }
  for k, level in ipairs { "PROVINCE", "REGENCY", "DISTRICT", "VILLAGE" } do
    parts[k] = bpjs.digits(areas:count(level, 2147483647)) .. " " .. many[level]
  end
  return table.concat(parts, ", ")
end

local writers = {
  bpjs_survey = function(survey) return survey:count() .. " rows" end,
  bpjs_survey_result = function(result)
    return ("%d domains, %d measures"):format(result:count(), result:measure_count())
  end,
  bpjs_areas = areas_text,
  bpjs_areas_reader = function() return "reader" end,
  bpjs_area_list = function(list) return list:write "CSV_RECORDS" end,
  bpjs_dues = dues_text,
  bpjs_benefit = benefit_text,
  bpjs_dataset = dataset_text,
  bpjs_dataset_reader = function() return "reader" end,
  bpjs_law = function() return "a law" end,
  bpjs_assess = function(assess)
    return ("%d laws, %d measures"):format(assess:law_count(), assess:measure_count())
  end,
  bpjs_tally = function(tally) return tally:write "CSV_RECORDS" end,
  bpjs_people_reader = function() return "reader" end,
  bpjs_people = function(people) return people:count() .. " people" end,
  bpjs_records = function(records) return #records .. " records" end,
  bpjs_problems = function(problems) return #problems .. " problems" end,
}

function handles.text(name, handle, columns)
  return writers[name](handle, columns)
end

return handles
