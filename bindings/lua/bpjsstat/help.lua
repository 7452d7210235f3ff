-- What a function, struct, enum, handle or constant is, in words of the table.
local core = require "bpjsstat.library"
local enums = require "bpjsstat.enums"
local functions = require "bpjsstat.functions"
local handles = require "bpjsstat.handles"
local items = require "bpjsstat.items"

local help = {}

local function strip(name)
  return (name:gsub("^bpjs_", ""))
end

local function is_length_of_output(list, argument)
  local before = list[argument.j - 1]
  return argument.type == "int64_t *" and before and before.role:match "^cap:"
end

-- What an argument is, for a caller of Lua.
local function describe(argument)
  local kind = argument.kind or argument.type:match "(bpjs_[%w_]+)"
  local words = strip(kind or argument.type:gsub("^const ", ""):gsub(" %*+$", ""))
  if argument.type == "const char *" or argument.type == "char *" then
    words = "text"
  elseif argument.role == "hold" then
    words = "column"
  elseif (argument.length or argument.capacity) and argument.type ~= "const char *" then
    words = "array of " .. words
  end
  local unit = argument.unit
  return words .. ((unit == "" or unit == words) and "" or ", " .. unit)
end

local function of_function(name, i)
  local list, given, results, lines = functions.describe(i), {}, {}, {}
  for _, argument in ipairs(list) do
    local is_out = argument.role == "out" or argument.role == "own"
    local line = ("  %-12s %s"):format(argument.name, describe(argument))
    if argument.is_given or argument.role == "free" then
      given[#given + 1] = argument.name
      lines[#lines + 1] = line
    elseif is_out and not argument.is_error and not is_length_of_output(list, argument) then
      results[#results + 1] = argument.name
      lines[#lines + 1] = line .. " (comes out)"
    end
  end
  local returns = core.text(items.FUNCTION_RETURN, i)
  if returns == "int64_t" or returns == "const char *" then
    results[1] = returns == "int64_t" and "integer" or "text"
  end
  local head = ("%s%s(%s)"):format(results[1] and table.concat(results, ", ") .. " = " or "",
    strip(name), table.concat(given, ", "))
  table.insert(lines, 1, head)
  table.insert(lines, 2, core.text(items.FUNCTION_ABOUT, i)
    .. " Since " .. core.text(items.FUNCTION_SINCE, i) .. ".")
  return table.concat(lines, "\n")
end

local function of_struct(name, i)
  local lines = { strip(name) .. ": " .. core.text(items.STRUCT_ABOUT, i)
    .. " Since " .. core.text(items.STRUCT_SINCE, i) .. "." }
  for j = 0, core.number(items.FIELD, i) - 1 do
    local field = core.text(items.FIELD, i, j)
    if field ~= "struct_size" then
      lines[#lines + 1] = ("  %-18s %s (%s)"):format(field, core.text(items.FIELD_ABOUT, i, j),
        core.text(items.FIELD_UNIT, i, j))
    end
  end
  return table.concat(lines, "\n")
end

local function of_enum(enum)
  local i = enum.index
  local lines = { ("%s: %s %s Since %s."):format(strip(enum.name), core.text(items.ENUM_ABOUT, i),
    enum.is_sum and "They add up." or "One of:", core.text(items.ENUM_SINCE, i)) }
  for j, enumerator in ipairs(enum.list) do
    lines[#lines + 1] = ("  %-32s %s"):format(enumerator.name:gsub("^BPJS_", ""),
      core.text(items.ENUMERATOR_ABOUT, i, j - 1))
  end
  return table.concat(lines, "\n")
end

local function of_handle(name, i)
  local methods = {}
  for method in pairs(handles.methods[name]) do
    methods[#methods + 1] = "  " .. strip(name) .. ":" .. method
  end
  table.sort(methods)
  return ("%s: %s Since %s.\n%s"):format(strip(name), core.text(items.HANDLE_ABOUT, i),
    core.text(items.HANDLE_SINCE, i), table.concat(methods, "\n"))
end

local function of_constant(name)
  for _, enum in pairs(enums.by_name) do
    for j, enumerator in ipairs(enum.list) do
      if enumerator.name == name or enumerator.name == "BPJS_" .. name then
        return ("%s: %s (%s)"):format(enumerator.name:gsub("^BPJS_", ""),
          core.text(items.ENUMERATOR_ABOUT, enum.index, j - 1), strip(enum.name))
      end
    end
  end
end

local groups = {
  { items.HANDLE, of_handle },
  { items.FUNCTION, of_function },
  { items.STRUCT, of_struct },
}

local function everything()
  local lines = {}
  for _, item in ipairs { items.FUNCTION, items.HANDLE, items.STRUCT, items.ENUM } do
    local _, list = core.names(item)
    for _, name in ipairs(list) do
      lines[#lines + 1] = strip(name)
    end
  end
  return table.concat(lines, "\n")
end

-- Nil if nothing has that name; without a name, all names.
function help.of(name)
  if name == nil then
    return everything()
  end
  local texts = {}
  for _, group in ipairs(groups) do
    local index = core.names(group[1])
    local full = index[name] and name or "bpjs_" .. tostring(name)
    if index[full] then
      texts[#texts + 1] = group[2](full, index[full])
    end
  end
  local enum = enums.find(name)
  texts[#texts + 1] = enum and of_enum(enum)
  if not texts[1] then
    texts[1] = of_constant(tostring(name))
  end
  return texts[1] and table.concat(texts, "\n\n")
end

return help
