-- What the table does not tell of golden cases: shorthands for structs, and how a
-- handle is made of text.
local bpjs = require "bpjsstat"

local rooms = {}

local structs = {}
for _, name in ipairs(bpjs.names "structs") do
  structs[name] = true
end

function rooms.is_struct(name)
  return structs[name]
end

-- An integer, a day, an enumerator, or a sum of enumerators; what is digits stays
-- text, which every Lua takes exactly.
function rooms.integer(text)
  if bpjs.day(text) then
    return bpjs.day(text)
  elseif not text:match "^BPJS_" then
    return text
  end
  local sum = 0
  for name in text:gmatch "[^+]+" do
    sum = sum + assert(bpjs[name:gsub("^BPJS_", "")], "no such enumerator: " .. name)
  end
  return sum
end

local function field(name, text)
  local number = tonumber(text)
  for i = 0, bpjs.abi_number("STRUCT", 0, 0) - 1 do
    for j = 0, bpjs.abi_number("FIELD", i, 0) - 1 do
      local path = bpjs.abi_text("STRUCT", i, 0) .. "." .. bpjs.abi_text("FIELD", i, j)
      if path == name then
        local kind = bpjs.abi_text("FIELD_TYPE", i, j)
        if kind == "char" then
          return text
        end
        return kind == "double" and number or rooms.integer(text)
      end
    end
  end
  error("no such field: " .. name)
end

local function struct(name, text)
  local language, figure = text:match "^(%a%a):([^=]*)$"
  if not text:find "=" and name == "bpjs_period" then
    return bpjs.raw.period_read(text)
  elseif name == "bpjs_figure" and language then
    return bpjs.raw.figure_read(figure, language)
  end
  local made = {}
  for key, value in text:gmatch "([^=;]+)=([^;]*)" do
    made[key] = field(name .. "." .. key, value)
  end
  return made
end

local function split(text, separator)
  local list, start = {}, 1
  repeat
    local at, to = text:find(separator, start, true)
    list[#list + 1] = text:sub(start, (at or 0) - 1)
    start = at and to + 1
  until not at
  return list
end

-- One or more, separated by " // ".
function rooms.structs(name, text)
  local list = {}
  for k, item in ipairs(split(text, " // ")) do
    list[k] = struct(name, item)
  end
  return list
end

local function law_of(text)
  if text == "" then
    return bpjs.law_new()
  elseif text:match "^overlay:" then
    return (select(1, bpjs.law_new():apply(text:sub(9), "case")))
  end
  return (bpjs.law_read(text, "case"))
end

local function dataset_of(text)
  if text == "published" then
    return bpjs.dataset_published()
  end
  local dataset = bpjs.dataset_new()
  if text ~= "" then
    dataset:read(text, "case")
  end
  return dataset
end

-- Those of a file that cannot be read.
local function problems_of(text)
  local problems = bpjs.problems_new()
  if text ~= "" then
    assert(not pcall(bpjs.dataset_read, bpjs.dataset_new(), text, "case", problems),
      "there is no problem in it")
  end
  return problems
end

local function people_reader_of(text)
  local reader = bpjs.people_reader_new "case"
  reader:feed(text)
  return reader
end

local function reader_of(text)
  local reader = bpjs.dataset_reader_new "case"
  reader:feed(text)
  return reader
end

-- "wage_earner day=2025-03-01;wage=5000000 // ...": a struct, and what is due.
local dues = { wage_earner = "dues_pu", self_employed = "dues_bpu",
  construction = "dues_construction", migrant = "dues_migrant", subsidy = "dues_subsidy" }
local function dues_of(text)
  local name, rest = text:match "^(%S+) (.*)$"
  local list = rooms.structs("bpjs_" .. name, rest)
  local is_list = name == "wage_earner" or name == "self_employed"
  return bpjs[dues[name]](bpjs.law_new(), is_list and list or list[1])
end

-- "accident day=2023-05-01;... & child level=... // level=...": what happened, and
-- lists that belong to it.
local benefits = {
  accident = { "benefit_jkk", "loss", "child" },
  death = { "benefit_jkm", "child" },
  savings = { "benefit_jht_balance", "month_span", "development" },
  savings_claim = { "benefit_jht" },
  pension = { "benefit_jp", "month_span", "inflation", "development" },
  job_loss = { "benefit_jkp" },
  migrant_case = { "benefit_migrant", "loss", "child" },
  life = { "benefit_event", "child", "month_span", "inflation", "development" },
}
local function benefit_of(text)
  local lists, event = {}, nil
  for _, segment in ipairs(split(text, " & ")) do
    local name, rest = segment:match "^(%S+) (.*)$"
    local is_rate = name == "inflation" or name == "development"
    lists[name] = rooms.structs("bpjs_" .. (is_rate and "year_rate" or name), rest)
    event = event or name
  end
  local call = assert(benefits[event], "no benefit")
  local given = { bpjs.law_new(), lists[event][1] }
  for k = 2, #call do
    given[k + 1] = lists[call[k]] or false
  end
  for k = 3, #call + 1 do
    given[k] = given[k] or nil
  end
  return bpjs[call[1]]((table.unpack or unpack)(given, 1, #call + 1))
end

-- "5 - 7", where - is null.
function rooms.column(text)
  local list, k = {}, 0
  for word in text:gmatch "%S+" do
    k = k + 1
    list[k] = word ~= "-" and rooms.integer(word)
  end
  return list
end

-- "BPJS_PEOPLE_WAGE=5 - 7;..."
local function people_of(text)
  local people = bpjs.people_new()
  for what, values in text:gmatch "([^=;]+)=([^;]*)" do
    people:set(rooms.integer(what), rooms.column(values))
  end
  return people
end

-- "a:b:c" as numbers.
local function parts_of(text)
  local parts = {}
  for part in text:gmatch "[^:]+" do
    parts[#parts + 1] = rooms.integer(part)
  end
  return parts
end

-- "2024-12-31;by=BPJS_PEOPLE_AREA:2;of=BPJS_TALLY_WAGE;edges=5 6;BPJS_PEOPLE_WAGE=5 - 7"
local function measure_of(text)
  local p = parts_of(text)
  return { kind = p[1], law = p[2], programme = p[3], payer = p[4], from_programme = p[5],
    what = p[6], flags = p[7], event = p[8] }
end

local function tally_of(text)
  local list, columns = split(text, ";"), {}
  local tally = bpjs.tally_new(bpjs.day(list[1]))
  for k = 2, #list do
    local word, values = list[k]:match "^([^=]+)=(.*)$"
    for one in values:gmatch "%S+" do
      if word == "by" then
        local p = parts_of(one)
        tally:add_dimension { what = p[1], detail = p[2] }
      elseif word == "of" then
        tally:add_measure(measure_of(one))
      end
    end
    if word == "edges" then
      tally:histogram(split(values, " "))
    elseif word ~= "by" and word ~= "of" then
      columns[#columns + 1] = list[k]
    end
  end
  if columns[1] then
    local people = people_of(table.concat(columns, ";"))
    tally:people(people, 0, people:count(), 0)
  end
  return tally
end

-- "laws=2;of=BPJS_TALLY_WAGE ...": so many times the library's own law.
local function assess_of(text)
  local law = bpjs.law_new()
  local assess = bpjs.assess_new(law)
  for _ = 2, tonumber(text:match "^laws=(%d+)" or 1) do
    assess:add_law(law)
  end
  for one in (text:match "of=(.*)$" or ""):gmatch "%S+" do
    assess:add_measure(measure_of(one))
  end
  return assess
end

-- "BPJS_SURVEY_VARIABLE:0=5 - 7;of=BPJS_SURVEY_MEAN:0;design="
local function survey_of(text)
  local survey = bpjs.survey_new()
  for word, values in text:gmatch "([^=;]+)=([^;]*)" do
    if word == "of" then
      local p = parts_of(values)
      survey:add { kind = p[1], variable = p[2], base = p[3], unit = p[4], value = tonumber(p[5]) }
    elseif word == "design" then
      local p = parts_of(values)
      survey:design { lonely = p[1], method = p[2], flags = p[3], count = p[4], seed = p[5] }
    else
      local what, index = word:match "^([^:]+):?(%d*)$"
      survey:set(rooms.integer(what), tonumber(index) or 0, rooms.column(values))
    end
  end
  return survey
end

-- Areas of a CSV besides those built in; what a text finds among these.
local open_end = 2147483647
local function areas_of(text)
  local areas = bpjs.areas_new()
  if text ~= "" then
    areas:read(text, "case", "KEMENDAGRI", 0)
  end
  return areas
end

local function areas_reader_of(text)
  local reader = bpjs.areas_reader_new("case", "KEMENDAGRI", 0)
  reader:feed(text)
  return reader
end

local makers = {
  bpjs_survey = survey_of,
  bpjs_survey_result = function(text) return (survey_of(text):run()) end,
  bpjs_areas = areas_of,
  bpjs_areas_reader = areas_reader_of,
  bpjs_area_list = function(text) return areas_of "":search(text, "", 0, open_end, 0) end,
  bpjs_assess = assess_of,
  bpjs_people = people_of,
  bpjs_tally = tally_of,
  bpjs_people_reader = people_reader_of,
  bpjs_law = law_of,
  bpjs_dues = dues_of,
  bpjs_benefit = benefit_of,
  bpjs_records = function(text) return (select(1, bpjs.records_read(text, "case"))) end,
  bpjs_problems = problems_of,
  bpjs_dataset = dataset_of,
  bpjs_dataset_reader = reader_of,
}

function rooms.handle(name, text)
  return assert(makers[name], "no such handle")(text)
end

return rooms
