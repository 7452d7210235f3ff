-- Structs of the library as tables with named fields.
local core = require "bpjsstat.library"
local errors = require "bpjsstat.errors"
local items = require "bpjsstat.items"
local units = require "bpjsstat.units"

local structs = {}

local index = core.names(items.STRUCT)
local known = {}

local function describe(i)
  local struct = {
    name = core.text(items.STRUCT, i),
    size = core.number(items.STRUCT_SIZE, i),
    fields = {},
    by_name = {},
  }
  for j = 0, core.number(items.FIELD, i) - 1 do
    local unit = core.text(items.FIELD_UNIT, i, j)
    local field = {
      name = core.text(items.FIELD, i, j),
      type = core.text(items.FIELD_TYPE, i, j),
      length = core.number(items.FIELD_LENGTH, i, j),
      offset = core.number(items.FIELD_OFFSET, i, j),
      give = units.giver(unit),
      take = units.taker(unit),
    }
    struct.by_name[field.name] = field
    if field.name == "struct_size" then
      struct.size_field = field
    else
      struct.fields[#struct.fields + 1] = field
    end
  end
  struct.taken = {}
  for _, field in ipairs(struct.fields) do
    if field.take and field.type ~= "char" then
      struct.taken[#struct.taken + 1] = field
    end
  end
  struct.read = core.reader(struct.size, struct.fields)
  return struct
end

-- The struct that a name, or a pointer type, is of; nil if there is none.
function structs.find(name)
  name = name:gsub("^const ", ""):gsub(" %*$", "")
  if not index[name] then
    return nil
  end
  known[name] = known[name] or describe(index[name])
  return known[name]
end

-- Sets struct_size of the struct at `offset`.
function structs.begin(struct, memory, offset)
  local field = struct.size_field
  core.set(memory, offset + field.offset, field.type, struct.size)
end

local function set_text(field, memory, at, value, place)
  if type(value) ~= "string" then
    units.wrong(place, field.name, "ARGUMENT", "a string is wanted", value)
  elseif value:find("\0", 1, true) then
    units.wrong(place, field.name, "ENCODING", "a NUL byte", value)
  elseif not core.set_text(memory, at, field.length, value) then
    units.wrong(place, field.name, "LIMIT",
      ("more than %s bytes"):format(core.digits(field.length - 1)), value)
  end
end

local function set_number(field, memory, at, value, place)
  local number = value
  if field.type ~= "double" then
    number = field.give(value, place, field.name)
  end
  if not core.set(memory, at, field.type, number) then
    units.refuse(place, field.name, field.type, value)
  end
end

-- Writes a table into zeroed memory; fields that it does not have stay zero.
function structs.write(struct, memory, offset, given, place)
  if type(given) ~= "table" then
    units.wrong(place, nil, "ARGUMENT",
      "a table with the fields of " .. struct.name .. " is wanted", given)
  end
  structs.begin(struct, memory, offset)
  for name, value in pairs(given) do
    local field = struct.by_name[name]
    if not field or field == struct.size_field then
      units.wrong(place, tostring(name), "ARGUMENT", "no field of " .. struct.name, value)
    end
    local at = offset + field.offset
    if field.type == "char" then
      set_text(field, memory, at, value, place)
    elseif field.length == 0 then
      set_number(field, memory, at, value, place)
    else
      units.wrong(place, field.name, "ARGUMENT", "an array, which this binding does not write",
        value)
    end
  end
end

-- The struct at `offset` as a table. raw: numbers as they are.
function structs.read(struct, memory, offset, raw)
  local made = struct.read(memory, offset)
  if not raw then
    local taken = struct.taken
    for k = 1, #taken do
      local field = taken[k]
      made[field.name] = field.take(made[field.name])
    end
  end
  return made
end

-- A failure that the library wrote.
function structs.raise(struct, memory, call)
  local failure = structs.read(struct, memory, 0)
  for name, value in pairs(failure) do
    if value == "" then
      failure[name] = nil
    end
  end
  failure.call = call
  errors.raise(failure)
end

return structs
