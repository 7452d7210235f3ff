-- What came out of a golden case, as text that a person can work out.
local bpjs = require "bpjsstat"
local golden_handles = require "golden_handles"

local show = {}

local escapes = { ["\n"] = "\\n", ["\r"] = "\\r", ["\t"] = "\\t", ["\\"] = "\\\\" }
local function escape(text)
  return (text:gsub("[%c\\]", function(character)
    return escapes[character] or character:byte() < 32 and ("\\x%02x"):format(character:byte())
  end))
end

-- The enum of "enum NAME" and "flags NAME" where nothing but a blank follows.
local function enum_of(unit)
  local name = unit:match "^%S* ([%w_]+)$" or unit:match "^%S* ([%w_]+) "
  for _, enum in ipairs(bpjs.names "enums") do
    if enum == name then
      return enum
    end
  end
end

local function flags_text(enum, number)
  local names, rest = {}, number
  for _, enumerator in ipairs(bpjs.enumerators(enum)) do
    local flag = enumerator.value
    if flag > 0 and rest % (2 * flag) >= flag then
      names[#names + 1] = "BPJS_" .. enumerator.name
      rest = rest - flag
    end
  end
  if rest ~= 0 or #names == 0 then
    names[#names + 1] = bpjs.digits(rest)
  end
  return table.concat(names, "+")
end

-- Whether the values of an enum add up.
local function is_sum(enum)
  for i = 0, bpjs.abi_number("ENUM", 0, 0) - 1 do
    if bpjs.abi_text("ENUM", i, 0) == enum then
      return bpjs.abi_text("ENUM_KIND", i, 0) == "sum"
    end
  end
end

-- A number as its unit has it: enumerators by name, days as dates.
local function quantity(unit, number)
  local enum = enum_of(unit)
  if enum and is_sum(enum) then
    return flags_text(enum, number)
  end
  for _, enumerator in ipairs(enum and bpjs.enumerators(enum) or {}) do
    if enumerator.value == number then
      return "BPJS_" .. enumerator.name
    end
  end
  if unit == "day" or unit:match "^day " then
    local written, text = pcall(bpjs.period_write,
      { kind = "DAY", first_day = number, last_day = number })
    if written then
      return text
    end
  end
  return bpjs.digits(number)
end

-- Fields of a struct, in order, with their units.
local function each_field(name)
  local list = {}
  for i = 0, bpjs.abi_number("STRUCT", 0, 0) - 1 do
    if bpjs.abi_text("STRUCT", i, 0) == name then
      for j = 1, bpjs.abi_number("FIELD", i, 0) - 1 do
        list[j] = { name = bpjs.abi_text("FIELD", i, j), unit = bpjs.abi_text("FIELD_UNIT", i, j),
          type = bpjs.abi_text("FIELD_TYPE", i, j) }
      end
    end
  end
  return list
end

-- The fields that are not empty, without the size and an error's sentence.
local function fields(name, struct)
  local parts = {}
  for _, field in ipairs(each_field(name)) do
    local value = struct[field.name]
    if field.name ~= "message" and value ~= nil and value ~= "" and value ~= 0 then
      parts[#parts + 1] = field.name .. "=" .. (field.type == "char" and escape(value)
        or field.type == "double" and ("%.6g"):format(value) or quantity(field.unit, value))
    end
  end
  return table.concat(parts, ";")
end

-- A struct as its room writes it: for people, and with all digits.
local writers = {
  bpjs_period = function(period) return bpjs.raw.period_write(period), "" end,
  bpjs_figure = function(figure)
    local write = bpjs.raw.figure_write
    return ("%s [%s]"):format(write(figure, "TEXT", "EN"), write(figure, "INTERVAL", "EN")),
      write(figure, "JSON", "EN")
  end,
  bpjs_coverage = function(coverage)
    local write = bpjs.raw.coverage_write
    return write(coverage, "TEXT", "EN"), write(coverage, "JSON", "EN")
  end,
  bpjs_distance = function(distance)
    local write = bpjs.raw.coverage_distance_write
    return write(distance, "TEXT", "EN"), write(distance, "JSON", "EN")
  end,
}

local function struct_text(name, struct)
  if writers[name] then
    local text, exact = writers[name](struct)
    return escape(text), escape(exact)
  end
  return fields(name, struct), ""
end

local function structs_text(name, value, is_list)
  local texts, digits = {}, {}
  for k, struct in ipairs(is_list and value or { value }) do
    texts[k], digits[k] = struct_text(name, struct)
  end
  return table.concat(texts, " // "), table.concat(digits)
end

-- unit: of numbers that have one.
local function integers_text(list, unit)
  local texts = {}
  for k = 1, math.min(#list, 64) do -- as many as the replay in C has room for
    texts[k] = quantity(unit, list[k])
  end
  return table.concat(texts, " ")
end

-- results: of pcall, its own first; given: the arguments.
function show.results(call, given, results, columns)
  if call.returns ~= "int32_t" then
    local value = results[2]
    return call.returns == "const char *" and escape(value) or bpjs.digits(value), ""
  end
  local parts, digits, k, last = {}, {}, 2, nil
  for j, argument in ipairs(call.list) do
    local name, before = argument.type:match "bpjs_[%w_]+", call.list[j - 1]
    local is_size = argument.type == "int64_t *" and before and before.role:match "^cap:"
    local changes = argument.role == "inout" or argument.role:match "^keep:"
    if changes and given[argument.position] ~= nil then
      parts[#parts + 1] = escape(golden_handles.text(name, given[argument.position], columns))
    elseif is_size and argument.name ~= "length" then
      parts[#parts + 1] = tostring(#last)
    elseif (argument.role == "out" or argument.role == "own") and not is_size
      and argument.name ~= "error" then
      local value, text, exact = results[k], nil, ""
      last, k = value, k + 1
      if argument.role == "own" then
        text = escape(golden_handles.text(name, value, columns))
      elseif argument.type == "char *" and argument.unit:match "^bytes" then
        text = value:gsub(".", function(byte) return ("%02x"):format(byte:byte()) end)
      elseif argument.type == "char *" then
        text = escape(value)
      elseif name then
        text, exact = structs_text(name, value, argument.has_length)
      elseif type(value) == "table" then
        text = integers_text(value, argument.type == "int32_t *" and argument.unit or "")
      else
        text = quantity(argument.type == "int32_t *" and argument.unit or "", value)
      end
      parts[#parts + 1], digits[#digits + 1] = text, exact
    end
  end
  return table.concat(parts, " | "), table.concat(digits)
end

-- The unit of an argument, or of a field of one, by its name.
local function unit_of(call, name)
  for _, argument in ipairs(call.list) do
    if argument.name == name then
      return argument.unit
    end
    local struct = argument.role == "in" and argument.type:match "bpjs_[%w_]+"
    for _, field in ipairs(struct and each_field(struct) or {}) do
      if field.name == name then
        return field.unit
      end
    end
  end
  return ""
end

-- Where a failure is; a value at fault that is a number, in its unit.
function show.place(call, failure)
  local place = {}
  for key, value in pairs(failure) do
    place[key] = value
  end
  place.code = nil
  if failure.value and failure.value:match "^%s*[+-]?%d+$" then
    local digits = failure.value:match "%-?%d+$"
    place.value = quantity(unit_of(call, failure.field),
      #digits > 15 and bpjs.int64(digits) or tonumber(digits))
  end
  return fields("bpjs_error", place)
end

return show
