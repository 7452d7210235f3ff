-- Arrays that a handle keeps. A table of numbers, days and nothing, and where numbers need
-- not be whole one of any, is copied into
-- memory of its own, with bits that say what is given; in LuaJIT an array of C is
-- taken where it lies. Either stays as long as the handle, or until another array
-- has its place.
local core = require "bpjsstat.library"
local enums = require "bpjsstat.enums"
local units = require "bpjsstat.units"

local held = {}

local kept = setmetatable({}, { __mode = "k" }) -- by handle
local types = enums.by_name.bpjs_people_type
local give = units.giver "day"

-- One value for all rows.
local function is_single(value)
  local kind = type(value)
  return kind == "number" or kind == "string" or kind ~= "table" and core.int64(value) ~= nil
end

local function length_of(list, place)
  local count = list.n == nil and #list or list.n
  if type(count) ~= "number" or count < 0 or count % 1 ~= 0 then
    units.wrong(place, "n", "ARGUMENT", "how many there are is wanted", count)
  end
  for key in pairs(list) do
    if key ~= "n" and (type(key) ~= "number" or key < 1 or key > count or key % 1 ~= 0) then
      units.wrong(place, nil, "ARGUMENT", "an array is wanted, with n where nil is in it", key)
    end
  end
  return count
end

-- nil and false are not given. Nil, and no bits, if all are.
local function fill(list, count, memory, bits, place, kind)
  local has_null, octet = false, 0
  for k = 1, count do
    local value = list[k]
    if value == nil or value == false then
      has_null = true
    else
      place.item = k
      local given = kind == "double" and value or give(value, place)
      if not core.set(memory, 8 * (k - 1), kind, given) then
        units.refuse(place, nil, kind, value)
      end
      octet = octet + 2 ^ ((k - 1) % 32)
    end
    if k % 32 == 0 or k == count then
      core.set(bits, 4 * math.floor((k - 1) / 32), "uint32_t", octet)
      octet = 0
    end
  end
  place.item = nil
  return has_null and bits or nil
end

-- Whether a number of a list is not whole.
local function is_real(list, count)
  for k = 1, count do
    if type(list[k]) == "number" and list[k] % 1 ~= 0 then
      return true
    end
  end
  return false
end

local function of_table(list, place, real)
  local count = length_of(list, place)
  local memory = core.memory(8 * (count + 1))
  local bits = core.memory(4 * (math.floor(count / 32) + 1))
  if not memory or not bits then
    units.wrong(place, nil, "LIMIT", "too many items", count)
  end
  real = real and is_real(list, count)
  return { type = types.values[real and "FLOAT64" or "INT64"], memory = memory, count = count,
    bits = fill(list, count, memory, bits, place, real and "double" or "int64_t") }
end

local function take(value, place, real)
  if is_single(value) then
    return of_table({ value }, place, real)
  elseif type(value) == "table" then
    return of_table(value, place, real)
  end
  local name, count = nil, nil
  if core.array then
    name, count = core.array(value, real)
  end
  if not name then
    units.wrong(place, nil, "ARGUMENT",
      real and "an array of numbers is wanted" or "an array of whole numbers is wanted", value)
  end
  return { type = types.values[name], memory = value, count = count }
end

-- Puts what is held, and what goes with it; values.held: by argument, for keep.
function held.putter(argument, place)
  local j, length, with = argument.j, argument.length, argument.with
  local real = argument.unit == "real"
  return function(values, value)
    local made = take(value, place, real)
    values[j], values[length] = made.memory, made.count
    values[with.type] = made.type
    values[with.stride], values[with.offset] = 0, 0
    values[with.valid] = made.bits
    values.held = made
  end
end

-- After the call: the place is that of the numbers of the call, such as which column.
function held.keep(values, list)
  local made, handle, place = values.held, values[1], {}
  for _, argument in ipairs(list) do
    if argument.role == "in" then
      place[#place + 1] = core.digits(values[argument.j])
    end
  end
  kept[handle] = kept[handle] or {}
  kept[handle][table.concat(place, " ")] = { made.memory, made.bits }
  values.held = nil
end

local lookers = setmetatable({}, { __mode = "k" }) -- by what they look at

-- A handle looks at memory of another, which stays as long, or until it is closed.
function held.look(handle, at)
  kept[handle] = kept[handle] or {}
  kept[handle].at = at
  lookers[at] = lookers[at] or setmetatable({}, { __mode = "k" })
  lookers[at][handle] = true
end

-- for handle in each_looker(at): those that look at it.
function held.each_looker(at)
  return next, lookers[at] or {}
end

return held
