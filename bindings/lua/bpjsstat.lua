--- libbpjsstat in Lua: contributions, benefits and coverage of Indonesian
-- employment social security. One face for Lua 5.1, 5.3, 5.4 and LuaJIT, built
-- of the table that the library carries; README.md beside it tells how to use it,
-- bpjsstat.help(name) what there is.
local core = require "bpjsstat.library"
local days = require "bpjsstat.days"
local enums = require "bpjsstat.enums"
local errors = require "bpjsstat.errors"
local functions = require "bpjsstat.functions"
local handles = require "bpjsstat.handles"
local help = require "bpjsstat.help"
local items = require "bpjsstat.items"

local bpjsstat = {}

for name, value in pairs(enums.constants) do
  bpjsstat[name] = value
end

-- Each function is made when it is first asked for.
local function member(table, name, raw)
  if type(name) ~= "string" then
    return nil
  end
  local i = functions.index["bpjs_" .. name]
  local made
  if i and core.text(items.ARGUMENT_ROLE, i, 0) == "free" then
    made = handles.closers[core.text(items.ARGUMENT_TYPE, i, 0):match "^([%w_]+)"]
  elseif i then
    made = functions.get("bpjs_" .. name, raw)
  elseif name:match "^each_" and handles.has_loop("bpjs_" .. name:sub(6)) then
    made = handles.loop("bpjs_" .. name:sub(6))
  end
  rawset(table, name, made)
  return made
end

setmetatable(bpjsstat, {
  __index = function(table, name) return member(table, name, false) end,
})

--- The same functions, with days as numbers and none as 0.
bpjsstat.raw = setmetatable({}, {
  __index = function(table, name) return member(table, name, true) end,
})

--- The names of all functions, structs, enums or handles, as the library has them.
function bpjsstat.names(what)
  local item = ({ functions = items.FUNCTION, structs = items.STRUCT, enums = items.ENUM,
    handles = items.HANDLE })[what]
  if not item then
    errors.raise { call = "names", status = "BPJS_ERROR_UNKNOWN", field = "what",
      message = "functions, structs, enums or handles are wanted", value = errors.show(what) }
  end
  local _, list = core.names(item)
  return list
end

local function enum_of(name, call)
  local enum = enums.find(name)
  if not enum then
    errors.raise { call = call, status = "BPJS_ERROR_UNKNOWN", field = "enum",
      message = "no such enum", value = errors.show(name) }
  end
  return enum
end

--- The name of an enumerator or of a sum of them; nil if there is none.
function bpjsstat.name(enum, value)
  return enums.name(enum_of(enum, "name"), value)
end

--- Name and number of each enumerator of an enum, in order.
function bpjsstat.enumerators(enum)
  local list = {}
  for k, enumerator in ipairs(enum_of(enum, "enumerators").list) do
    list[k] = { name = enumerator.name:gsub("^BPJS_", ""), value = enumerator.value }
  end
  return list
end

--- An integer of 64 bits that stays exact in arithmetic; of a number, or digits.
function bpjsstat.int64(value)
  local made = core.int64(value)
  if made == nil then
    errors.raise { call = "int64", status = "BPJS_ERROR_ARGUMENT", field = "value",
      message = "an integer of 64 bits is wanted, and none that may have been rounded",
      value = errors.show(value) }
  end
  return made
end

--- Its digits, in every Lua; nil if it is no such integer.
bpjsstat.digits = core.digits

--- Days since 1970-01-01 of "2025-03-01", and the other way round; nil if there
-- is no such date.
function bpjsstat.day(date)
  return type(date) == "string" and days.read(date) or nil
end

function bpjsstat.date(day)
  return type(day) == "number" and day % 1 == 0 and days.write(day) or nil
end

--- Whether what pcall caught is an error of this library.
bpjsstat.is_error = errors.is

--- What a name is: its sentence, arguments, fields or enumerators with units.
bpjsstat.help = help.of

return bpjsstat
