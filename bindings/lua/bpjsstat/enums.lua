-- Enumerators by name and by number.
local items = require "bpjsstat.items"
local core = require "bpjsstat.library"

local enums = { by_name = {}, constants = {} }

-- How the names of an enum begin: as many words of its own name as they share.
local function prefix_of(name, list)
  local prefix = name:upper() .. "_"
  while prefix ~= "" do
    local shared = true
    for _, enumerator in ipairs(list) do
      shared = shared and enumerator.name:sub(1, #prefix) == prefix
    end
    if shared then
      return prefix
    end
    prefix = prefix:match "^(.*_)[^_]*_$" or ""
  end
  return prefix
end

for i = 0, core.number(items.ENUM) - 1 do
  local enum = {
    name = core.text(items.ENUM, i),
    index = i,
    is_sum = core.text(items.ENUM_KIND, i) == "sum",
    list = {},
    values = {}, -- by every name that is accepted
    names = {}, -- by number, without BPJS_
  }
  for j = 0, core.number(items.ENUMERATOR, i) - 1 do
    local name = core.text(items.ENUMERATOR, i, j)
    local value = core.number(items.ENUMERATOR_VALUE, i, j)
    enum.list[#enum.list + 1] = { name = name, value = value }
    enum.names[value] = enum.names[value] or name:gsub("^BPJS_", "")
    enums.constants[name:gsub("^BPJS_", "")] = value
  end
  enum.prefix = prefix_of(enum.name, enum.list)
  for _, enumerator in ipairs(enum.list) do
    enum.values[enumerator.name:sub(#enum.prefix + 1)] = enumerator.value
  end
  for _, enumerator in ipairs(enum.list) do -- longer names come first where they differ
    enum.values[enumerator.name:gsub("^BPJS_", "")] = enumerator.value
    enum.values[enumerator.name] = enumerator.value
  end
  enum.none = enum.values.NONE
  enums.by_name[enum.name] = enum
end

function enums.find(name)
  return enums.by_name[name] or enums.by_name["bpjs_" .. tostring(name)]
end

-- The number of a name, or nil.
function enums.value(enum, name)
  return enum.values[name:upper()]
end

local function has(sum, flag)
  return sum % (flag * 2) >= flag
end

-- The sum of flags given as "A+B", { "A", "B" } or { A = true }; or nil and the
-- name that is none of them.
function enums.sum(enum, given)
  local names, sum = {}, 0
  if type(given) == "string" then
    for name in given:gmatch "[^+]+" do
      names[#names + 1] = name:match "^%s*(.-)%s*$"
    end
    if #names == 0 then
      return nil, given
    end
  else
    for key, value in pairs(given) do
      if value == true then
        names[#names + 1] = key
      elseif value ~= false then
        names[#names + 1] = value
      end
    end
  end
  for _, name in ipairs(names) do
    local flag = type(name) == "string" and enum.values[name:upper()]
    if not flag then
      return nil, tostring(name)
    end
    -- Flags that hold several are taken bit by bit.
    local bit = 1
    while bit <= flag do
      if has(flag, bit) and not has(sum, bit) then
        sum = sum + bit
      end
      bit = bit * 2
    end
  end
  return sum
end

-- The name of a number, or of a sum; what has none stays a number.
function enums.name(enum, value)
  if enum.names[value] then
    return enum.names[value]
  end
  if not enum.is_sum or type(value) ~= "number" or value < 0 then
    return nil
  end
  local names, rest = {}, value
  for _, enumerator in ipairs(enum.list) do
    local flag = enumerator.value
    if flag > 0 and has(rest, flag) then
      names[#names + 1] = enumerator.name:gsub("^BPJS_", "")
      rest = rest - flag
    end
  end
  if rest ~= 0 or value == 0 then
    names[#names + 1] = core.digits(rest)
  end
  return table.concat(names, "+")
end

return enums
