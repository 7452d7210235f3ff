-- Arguments of golden cases, from their text by the roles and types of the table.
local bpjs = require "bpjsstat"
local rooms = require "golden_rooms"

local arguments = {}

-- A call as the table has it.
function arguments.describe(name)
  for i = 0, bpjs.abi_number("FUNCTION", 0, 0) - 1 do
    if bpjs.abi_text("FUNCTION", i, 0) == name then
      local call = { name = name, returns = bpjs.abi_text("FUNCTION_RETURN", i, 0), list = {} }
      for j = 0, bpjs.abi_number("ARGUMENT", i, 0) - 1 do
        call.list[j + 1] = {
          name = bpjs.abi_text("ARGUMENT", i, j),
          type = bpjs.abi_text("ARGUMENT_TYPE", i, j),
          role = bpjs.abi_text("ARGUMENT_ROLE", i, j),
          unit = bpjs.abi_text("ARGUMENT_UNIT", i, j),
        }
      end
      return call
    end
  end
  error("no such function: " .. name)
end

-- Bytes of an argument: \n \r \t \\ \| \xHH.
local plain = { n = "\n", r = "\r", t = "\t" }
local function cut(text)
  local list, current, at = {}, "", 1
  while at <= #text do
    local character = text:sub(at, at)
    local hex = text:match("^\\x(%x%x)", at)
    if hex then
      current, at = current .. string.char(tonumber(hex, 16)), at + 4
    elseif character == "\\" then
      local escaped = text:sub(at + 1, at + 1)
      current, at = current .. (plain[escaped] or escaped), at + 2
    elseif character == "|" then
      list[#list + 1], current, at = current, "", at + 1
    else
      current, at = current .. character, at + 1
    end
  end
  list[#list + 1] = current
  return list
end

local function one(argument, text)
  local scalar = argument.type:match "^u?int%d%d_t$"
  if scalar then
    return rooms.integer(text)
  elseif argument.type == "double" then
    return tonumber(text)
  elseif text == "NULL" then
    return nil
  elseif argument.type == "const char *" then
    return text
  elseif argument.role == "hold" then
    return rooms.column(text)
  elseif argument.type == "const int64_t *" then
    local list = {}
    for digits in text:gmatch "%S+" do
      list[#list + 1] = digits
    end
    return list
  end
  local name = argument.type:match "bpjs_[%w_]+"
  if rooms.is_struct(name) then
    local list = rooms.structs(name, text)
    return argument.has_length and list or list[1]
  end
  return rooms.handle(name, text)
end

-- The first argument whose length this is.
local function partner(call, argument)
  for _, other in ipairs(call.list) do
    if other.name == argument.role:match "^len:(%S+)" then
      return other
    end
  end
end

-- What a caller of Lua gives, in order; call.given: how many.
function arguments.read(call, text)
  local texts, given, next_text = cut(text), {}, 1
  call.given = 0
  for _, argument in ipairs(call.list) do
    for _, other in ipairs(call.list) do
      for name in (other.role:match "^len:(.*)" or ""):gmatch "%S+" do
        argument.has_length = argument.has_length or name == argument.name
      end
    end
  end
  for _, argument in ipairs(call.list) do
    argument.is_given = argument.role == "in" or argument.role == "inout"
      or argument.role == "hold" or argument.role:match "^keep:"
      or (argument.role:match "^len:" and partner(call, argument).role == "out")
    if argument.is_given then
      call.given = call.given + 1
      argument.position = call.given
      assert(texts[next_text], "an argument is missing")
      given[call.given] = one(argument, texts[next_text])
      next_text = next_text + 1
    end
  end
  assert(next_text > #texts or (call.given == 0 and text == ""), "too many arguments given")
  return given
end

return arguments
