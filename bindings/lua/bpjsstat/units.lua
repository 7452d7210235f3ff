-- What a unit of the table means for a value of Lua: names for enumerators, dates
-- for days, and words for numbers that are no quantity.
local core = require "bpjsstat.library"
local days = require "bpjsstat.days"
local enums = require "bpjsstat.enums"
local errors = require "bpjsstat.errors"

local units = {}

-- "day 0=none", "enum bpjs_segment; ALL: any" and the like, taken apart.
local function parse(text)
  local unit = { word = text:match "^%a+" or "", numbers = {}, words = {} }
  local name = text:match "^enum ([%w_]+)" or text:match "^flags ([%w_]+)"
  unit.enum = name and enums.by_name[name]
  for number, word in text:gmatch "(%-?%d+)=(%a+)" do
    unit.numbers[word] = tonumber(number)
    unit.words[tonumber(number)] = word
  end
  return unit
end

-- place: the argument, with call, path and, in an array, item; field: of a struct.
local function wrong(place, field, status, message, value)
  local path = place.path
  if place.item then
    path = ("%s[%d]"):format(path, place.item)
  end
  errors.raise {
    call = place.call,
    status = "BPJS_ERROR_" .. status,
    message = path .. (field and "." .. field or "") .. ": " .. message,
    row = place.item,
    field = field or place.path,
    value = errors.show(value),
  }
end
units.wrong = wrong

-- Digits as text are an integer everywhere; the core reads them.
local function is_digits(value)
  return value:match "^%-?%d+$" ~= nil
end

local function of_enum(enum, value, place, field)
  if type(value) == "string" and not is_digits(value) then
    local number = enums.value(enum, value)
    if not number then
      wrong(place, field, "UNKNOWN", "no enumerator of " .. enum.name, value)
    end
    return number
  end
  return value
end

local function of_sum(enum, value, place, field)
  if type(value) == "table" or type(value) == "string" and not is_digits(value) then
    local sum, name = enums.sum(enum, value)
    if not sum then
      wrong(place, field, "UNKNOWN", "no enumerator of " .. enum.name, name)
    end
    return sum
  end
  return value
end

-- Makes a function that gives the integer for a value.
function units.giver(text)
  local unit = parse(text)
  return function(value, place, field)
    local kind = type(value)
    if kind == "number" then
      return value
    elseif kind == "string" and unit.numbers[value] then
      return unit.numbers[value]
    elseif unit.enum then
      return (unit.word == "flags" and of_sum or of_enum)(unit.enum, value, place, field)
    elseif kind == "string" and unit.word == "day" and not is_digits(value) then
      local day = days.read(value)
      if not day then
        wrong(place, field, "SYNTAX", "a date such as 2025-03-01 is wanted", value)
      end
      return day
    elseif kind == "boolean" and unit.word == "bool" then
      return value and 1 or 0
    end
    return value
  end
end

-- Makes a function that gives the value for an integer, or nil where the number
-- always stands for itself. A number that says none is nil.
function units.taker(text)
  local unit = parse(text)
  local none = unit.numbers.none
  if unit.word == "day" then
    return function(number)
      if number == none then
        return nil
      end
      return unit.words[number] or days.write(number) or number
    end
  elseif none then
    return function(number)
      if number == none then
        return nil
      end
      return number
    end
  end
end

-- The enum of a unit, if it has one, and whether its values add up.
function units.enum(text)
  local unit = parse(text)
  return unit.enum, unit.word == "flags"
end

-- An integer did not fit its type.
function units.refuse(place, field, type_name, value)
  if type_name == "double" then
    wrong(place, field, "ARGUMENT", "a number is wanted", value)
  elseif value == nil then
    wrong(place, field, "ARGUMENT", "is missing", value)
  elseif core.int64(value) then
    wrong(place, field, "RANGE", "beyond " .. type_name, value)
  elseif type(value) == "number" and value % 1 == 0 and value - value == 0 then
    wrong(place, field, "RANGE",
      "not exact as a number of Lua, or beyond 64 bits: give its digits as text", value)
  end
  wrong(place, field, "ARGUMENT", "a whole number is wanted", value)
end

return units
