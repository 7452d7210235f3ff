-- What goes into a call: for each argument that a caller gives, a function that
-- puts it, and the length that goes with it, among the values of the call.
local core = require "bpjsstat.library"
local errors = require "bpjsstat.errors"
local held = require "bpjsstat.held"
local structs = require "bpjsstat.structs"
local units = require "bpjsstat.units"

local arguments = {}

local function put_number(argument, place)
  local j, give, fallback = argument.j, units.giver(argument.unit), nil
  local enum = units.enum(argument.unit)
  if enum then
    fallback = enum.none -- of a list that has one, such as languages
  end
  return function(values, value)
    if value == nil then
      value = fallback
    end
    values[j] = argument.type == "double" and value or give(value, place)
  end
end

local function put_text(argument, place)
  local j, length = argument.j, argument.length
  return function(values, value)
    if value ~= nil and type(value) ~= "string" then
      units.wrong(place, nil, "ARGUMENT", "a string is wanted", value)
    end
    values[j] = value
    if length then
      values[length] = value and #value or 0
    end
  end
end

-- How many items an array has that holds nothing else.
local function count_items(given, place)
  local count = 0
  for _ in pairs(given) do
    count = count + 1
  end
  for k = 1, count do
    if given[k] == nil then
      place.item = k
      units.wrong(place, nil, "ARGUMENT", "an array is wanted, without gaps or other keys", nil)
    end
  end
  return count
end

-- Of a length that several arrays share, the first sets it.
local function set_length(values, argument, count, place)
  if argument.is_first then
    values[argument.length] = count
  elseif values[argument.length] ~= count then
    units.wrong(place, nil, "ARGUMENT", "another length than the array before", count)
  end
end

local function put_integers(argument, place)
  local j, give = argument.j, units.giver(argument.unit)
  return function(values, value)
    if value ~= nil and type(value) ~= "table" then
      units.wrong(place, nil, "ARGUMENT", "an array is wanted", value)
    end
    place.item = nil
    local count = value and count_items(value, place) or 0
    values[j] = value and core.memory(8 * (count + 1))
    for k = 1, count do
      place.item = k
      if not core.set(values[j], 8 * (k - 1), "int64_t", give(value[k], place)) then
        units.refuse(place, nil, "int64_t", value[k])
      end
    end
    place.item = nil
    set_length(values, argument, count, place)
  end
end

local function put_struct(argument, place)
  local j, struct = argument.j, structs.find(argument.type)
  return function(values, value)
    if value == nil then
      values[j] = nil
      return
    end
    local memory = core.memory(struct.size)
    structs.write(struct, memory, 0, value, place)
    values[j] = memory
  end
end

local function put_structs(argument, place)
  local j, struct = argument.j, structs.find(argument.type)
  return function(values, value)
    place.item = nil
    if value ~= nil and type(value) ~= "table" then
      units.wrong(place, nil, "ARGUMENT", "an array of tables is wanted", value)
    end
    local list = value
    if value and value[1] == nil and next(value) ~= nil then
      list = { value } -- one, without its array
    end
    local count = list and count_items(list, place) or 0
    local memory = list and core.memory(struct.size * math.max(count, 1))
    if list and not memory then
      units.wrong(place, nil, "LIMIT", "too many items", count)
    end
    for k = 1, count do
      place.item = k
      structs.write(struct, memory, struct.size * (k - 1), list[k], place)
    end
    place.item = nil
    values[j] = memory
    set_length(values, argument, count, place)
  end
end

local function put_as_it_is(argument)
  local j = argument.j
  return function(values, value)
    values[j] = value
  end
end

-- argument: j, name, type, unit; length: the argument that has its length.
function arguments.putter(argument, call)
  local place = { call = call, path = argument.name }
  argument.place = place
  if argument.kind then
    return put_as_it_is(argument)
  elseif argument.role == "hold" then
    return argument.with and held.putter(argument, place)
  elseif not argument.type:match "%*" then
    return put_number(argument, place)
  elseif argument.type == "const char *" then
    return put_text(argument, place)
  elseif argument.type == "const int64_t *" and argument.length then
    return put_integers(argument, place)
  elseif argument.type:match "^struct " then
    return put_as_it_is(argument)
  elseif structs.find(argument.type) then
    return (argument.length and put_structs or put_struct)(argument, place)
  end
end

-- The core did not take what argument j was given.
function arguments.refuse(argument, value)
  local place = argument.place
  if argument.kind then
    local _, open = core.is_handle(value)
    units.wrong(place, nil, "ARGUMENT", open == false and "this handle is closed"
      or "a " .. argument.kind .. " is wanted", value)
  end
  units.refuse(place, nil, argument.type, value)
end

return arguments
