-- Integers of 64 bits and blocks of memory in LuaJIT, as core/integer.c, memory.c
-- and struct.c are for PUC Lua. Added to the core by luajit.lua.
local ffi = require "ffi"

local core = {}

local int64, uint64 = ffi.typeof "int64_t", ffi.typeof "uint64_t"
local exact = 2 ^ 53

-- A number where a double holds it exactly, else an int64_t.
local function push(value)
  if value > -exact and value < exact then
    return tonumber(value)
  end
  return value
end

local function read_text(text)
  local sign, figures = text:match "^(%-?)(%d+)$"
  if not sign then
    return nil
  end
  local sum, least = int64(0), -0x7fffffffffffffffLL - 1LL
  for k = 1, #figures do
    local digit = figures:byte(k) - 48
    if sum < (least + digit) / 10 then
      return nil
    end
    sum = sum * 10 - digit
  end
  if sign == "-" then
    return sum
  end
  if sum == least then
    return nil
  end
  return -sum
end

-- A number below 2^53 or an int64_t; nil if it is no integer, or may be rounded.
local function integer(value)
  local kind = type(value)
  if kind == "number" then
    if value > -exact and value < exact and value % 1 == 0 then
      return value
    end
  elseif kind == "string" then
    return read_text(value)
  elseif kind == "cdata" then
    if ffi.istype(int64, value) then
      return value
    elseif ffi.istype(uint64, value) and value <= 0x7fffffffffffffffULL then
      return int64(value)
    end
  end
  return nil
end

local function within(least, most)
  return function(value)
    value = integer(value)
    if value and value >= least and value <= most then
      return tonumber(value)
    end
  end
end

local readers = {
  int32_t = within(-0x80000000, 0x7fffffff),
  uint32_t = within(0, 0xffffffff),
  int64_t = integer,
  double = function(value) return type(value) == "number" and value or nil end,
}

core.push, core.readers = push, readers

function core.int64(value)
  value = integer(value)
  return value and int64(value)
end

function core.digits(value)
  value = integer(value)
  return value and (tostring(int64(value)):gsub("LL$", ""))
end

-- ---- memory ----

local block = ffi.typeof "struct { int64_t size; int64_t bytes[?]; }"
local bytes = ffi.typeof "char *"
local pointers = {
  int32_t = ffi.typeof "int32_t *",
  uint32_t = ffi.typeof "uint32_t *",
  int64_t = ffi.typeof "int64_t *",
  double = ffi.typeof "double *",
}
core.block = block
local largest = 2 ^ 30

function core.memory(size)
  if size < 0 or size > largest then
    return nil
  end
  local made = block(math.floor(size / 8) + 1)
  made.size = size
  return made
end

function core.clear(memory)
  ffi.fill(memory.bytes, memory.size)
end

local function place(memory, offset, size)
  if offset < 0 or size < 0 or offset + size > memory.size then
    error "bpjsstat.luajit: outside the memory"
  end
  return ffi.cast(bytes, memory.bytes) + offset
end

function core.get(memory, offset, kind)
  local at = place(memory, offset, (kind == "int64_t" or kind == "double") and 8 or 4)
  local value = ffi.cast(pointers[kind], at)[0]
  if kind == "int64_t" then
    return push(value)
  end
  return value
end

function core.set(memory, offset, kind, value)
  local at = place(memory, offset, (kind == "int64_t" or kind == "double") and 8 or 4)
  value = readers[kind](value)
  if value == nil then
    return false
  end
  ffi.cast(pointers[kind], at)[0] = value
  return true
end

function core.get_text(memory, offset, size)
  local whole = ffi.string(place(memory, offset, size), size)
  return (whole:gsub("%z.*", ""))
end

function core.get_bytes(memory, offset, size)
  return ffi.string(place(memory, offset, size), size)
end

function core.set_text(memory, offset, size, text)
  local at = place(memory, offset, size)
  if #text >= size then
    return false
  end
  ffi.copy(at, text, #text)
  return true
end

-- A function that reads a struct as a table.
function core.reader(size, fields)
  local parts, types = {}, {}
  for k, field in ipairs(fields) do
    local at = ("p + %d"):format(tonumber(field.offset))
    types[k] = pointers[field.type] or false
    if field.type == "char" then
      at = ("text(%s, %d)"):format(at, tonumber(field.length))
    else
      at = ("cast(types[%d], %s)[0]"):format(k, at)
    end
    if field.type == "int64_t" then
      at = ("push(%s)"):format(at)
    end
    parts[k] = ("[%q] = %s"):format(field.name, at)
  end
  local source = ("local place, text, cast, push, types = ... return function(memory, offset) " ..
    "local p = place(memory, offset, %d) return { %s } end"):format(tonumber(size),
      table.concat(parts, ", "))
  local function text(at, length)
    return (ffi.string(at, length):gsub("%z.*", ""))
  end
  return assert(loadstring(source, "=bpjsstat.struct"))(place, text, ffi.cast, push, types)
end

return core
