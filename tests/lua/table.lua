-- Every row of the library's table is reachable in Lua, and described.
local bpjs = require "bpjsstat"
local check = require "check"

local function text(item, i, j)
  return bpjs.abi_text(item, i, j or 0)
end

local function count(item, i)
  return bpjs.abi_number(item, i or 0, 0)
end

local function says(what, help, words)
  check.is_true(help and help:find(words, 1, true), ("help of %s says %q"):format(what, words))
end

for i = 0, count "FUNCTION" - 1 do
  local name = text("FUNCTION", i):gsub("^bpjs_", "")
  check.equal(type(bpjs[name]), "function", name)
  check.equal(type(bpjs.raw[name]), "function", "raw " .. name)
  local done, failure = pcall(bpjs[name])
  check.is_true(done or failure.status ~= "BPJS_ERROR_STATE", name .. ": " .. tostring(failure))
  local help = bpjs.help(name)
  says(name, help, text("FUNCTION_ABOUT", i))
  for j = 0, count("ARGUMENT", i) - 1 do
    local role = text("ARGUMENT_ROLE", i, j)
    if role == "in" then
      says(name, help, text("ARGUMENT", i, j))
      says(name, help, text("ARGUMENT_UNIT", i, j))
    end
    -- A first argument that is a handle makes it a method.
    local kind = j == 0 and role ~= "free" and text("ARGUMENT_TYPE", i, j):match "(bpjs_[%w_]+) %*$"
    local handle = kind and bpjs.help(kind)
    if handle and handle:find(kind:gsub("^bpjs_", "") .. ":close", 1, true) then
      local full = text("FUNCTION", i)
      local short = full:sub(1, #kind + 1) == kind .. "_" and full:sub(#kind + 2) or name
      says(kind, handle, ":" .. short)
    end
  end
end
check.equal(count "FUNCTION", #bpjs.names "functions", "functions")

for i = 0, count "STRUCT" - 1 do
  local name = text("STRUCT", i)
  local help = bpjs.help(name)
  says(name, help, text("STRUCT_ABOUT", i))
  for j = 1, count("FIELD", i) - 1 do
    says(name, help, text("FIELD", i, j))
    says(name, help, text("FIELD_ABOUT", i, j))
    says(name, help, text("FIELD_UNIT", i, j))
  end
end

for i = 0, count "ENUM" - 1 do
  local name = text("ENUM", i)
  local help = bpjs.help(name)
  says(name, help, text("ENUM_ABOUT", i))
  for j = 0, count("ENUMERATOR", i) - 1 do
    local short = text("ENUMERATOR", i, j):gsub("^BPJS_", "")
    local value = bpjs.abi_number("ENUMERATOR_VALUE", i, j)
    check.equal(bpjs[short], value, short)
    says(name, help, text("ENUMERATOR_ABOUT", i, j))
    says(short, bpjs.help(short), text("ENUMERATOR_ABOUT", i, j))
    check.equal(bpjs[bpjs.name(name, value)], value, "the name of " .. short)
    check.equal(bpjs.enumerators(name)[j + 1].name, short, "enumerators of " .. name)
  end
end

for i = 0, count "HANDLE" - 1 do
  says(text("HANDLE", i), bpjs.help(text("HANDLE", i)), text("HANDLE_ABOUT", i))
end

local all = bpjs.help()
for _, what in ipairs { "functions", "structs", "enums", "handles" } do
  for _, name in ipairs(bpjs.names(what)) do
    says("everything", all, name:gsub("^bpjs_", ""))
  end
end
check.equal(bpjs.help "no_such_thing", nil, "no help")
check.equal(bpjs.no_such_thing, nil, "no such member")
check.equal(bpjs.version(), require "bpjsstat.version".library, "the version that this is for")

check.done()
