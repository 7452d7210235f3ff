-- What bpjsstat.core is for PUC Lua, by LuaJIT's own ffi: declared by the text
-- that the library writes. Internal: the face in bpjsstat.lua is for programs.
local ffi = require "ffi"

local core = {}

-- The library beside this file, else where the loader finds it.
local function load_library()
  local name = "libbpjsstat.so.0"
  local folder = debug.getinfo(1, "S").source:match "^@(.*/)"
  if folder then
    local found, library = pcall(ffi.load, folder .. name)
    if found then
      return library
    end
  end
  return ffi.load(name)
end

local library = load_library()

-- The doors by which the rest is learnt, under names of their own.
if not pcall(function() return ffi.C.bpjs_lua_doors end) then
  pcall(ffi.cdef, [[
    enum { bpjs_lua_doors = 1 };
    int64_t bpjs_lua_number(int32_t, int64_t, int64_t) __asm__("bpjs_abi_number");
    const char *bpjs_lua_version(void) __asm__("bpjs_version");
    const char *bpjs_lua_text(int32_t, int64_t, int64_t) __asm__("bpjs_abi_text");
    int32_t bpjs_lua_write(int32_t, char *, int64_t, int64_t *, void *) __asm__("bpjs_abi_write");
  ]])
end

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

function core.number(item, i, j)
  return push(library.bpjs_lua_number(item, i or 0, j or 0))
end

function core.text(item, i, j)
  return ffi.string(library.bpjs_lua_text(item, i or 0, j or 0))
end

function core.version()
  return ffi.string(library.bpjs_lua_version())
end

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

-- ---- the whole table as declarations ----

-- Items of enum bpjs_abi_item never change.
local FUNCTION, FUNCTION_RETURN, ARGUMENT, ARGUMENT_TYPE, ARGUMENT_ROLE = 10, 11, 14, 15, 16
local ENUMERATOR, ENUMERATOR_VALUE, ENUM, HANDLE, STRUCT = 44, 45, 40, 50, 20

local function format_c()
  for i = 0, core.number(ENUM) - 1 do
    for j = 0, core.number(ENUMERATOR, i) - 1 do
      if core.text(ENUMERATOR, i, j) == "BPJS_FORMAT_C" then
        return core.number(ENUMERATOR_VALUE, i, j)
      end
    end
  end
  error "bpjsstat: this library does not write its declarations"
end

-- Once in a state, however often this file is loaded there.
function core.declare()
  if pcall(ffi.typeof, core.text(STRUCT, 0)) then
    return
  end
  local length = ffi.new "int64_t[1]"
  local format = format_c()
  library.bpjs_lua_write(format, nil, 0, length, nil)
  local size = tonumber(length[0]) + 1
  local text = ffi.new("char[?]", size)
  if library.bpjs_lua_write(format, text, size, length, nil) ~= 0 then
    error "bpjsstat: this library does not write its declarations"
  end
  ffi.cdef(ffi.string(text, length[0]))
end

-- ---- handles ----

local kinds, kind_of_name = {}, {}

local function handle_kind(kind_type)
  return kind_of_name[kind_type:match "^const ([%w_]+) %*" or kind_type:match "^([%w_]+) %*"]
end

local function find_free(name)
  for i = 0, core.number(FUNCTION) - 1 do
    if core.text(ARGUMENT_ROLE, i, 0) == "free" and core.text(ARGUMENT_TYPE, i, 0) == name .. " *" then
      local found, ended = pcall(function() return library[core.text(FUNCTION, i)] end)
      return found and ended or nil
    end
  end
end

function core.kind(index, metatable)
  local name = core.text(HANDLE, index)
  local ended = find_free(name)
  if not ended then
    return nil
  end
  local function close(handle)
    local kind = core.is_handle(handle)
    if kind ~= index then
      error("bad argument #1 (a handle is wanted)", 2)
    end
    local pointer = handle.pointer
    handle.pointer = nil
    if pointer ~= nil then
      ended(pointer)
    end
  end
  metatable.__gc = close
  kinds[index] = {
    -- Its own struct, so that its metatable is of this load of this file.
    type = ffi.metatype(ffi.typeof("struct { " .. name .. " *pointer; }"), metatable),
    empty = ffi.typeof(name .. " *"),
    slot = ffi.typeof(name .. " **"),
  }
  kind_of_name[name] = index
  return close
end

function core.handle(index)
  return kinds[index].type()
end

function core.is_handle(value)
  if type(value) ~= "cdata" then
    return nil
  end
  for index, kind in pairs(kinds) do
    if ffi.istype(kind.type, value) then
      return index, value.pointer ~= nil
    end
  end
end

-- ---- calls ----

local NULL = ffi.cast("void *", 0)

-- What turns an argument into what the function takes; nil: it is wrong.
local function converter(kind_type)
  if readers[kind_type] then
    return readers[kind_type]
  end
  local kind = kinds[handle_kind(kind_type) or -1]
  if kind and kind_type:match "%*%*$" then
    return function(value)
      return ffi.istype(kind.type, value) and value.pointer == nil and ffi.cast(kind.slot, value)
        or nil
    end
  elseif kind then
    return function(value)
      if value == nil then
        return NULL
      end
      return ffi.istype(kind.type, value) and value.pointer ~= nil and value.pointer or nil
    end
  elseif kind_type:match "%*$" then
    local pointer = ffi.typeof(kind_type)
    return function(value)
      if value == nil then
        return NULL
      elseif type(value) == "string" and kind_type == "const char *" then
        return value
      end
      return ffi.istype(block, value) and ffi.cast(pointer, value.bytes) or nil
    end
  end
end

local results = {
  ["int32_t"] = "return result",
  ["int64_t"] = "return push(result)",
  ["const char *"] = "return result ~= nil and text(result) or ''",
  ["void"] = "return ''",
}

function core.bind(i)
  local found, called = pcall(function() return library[core.text(FUNCTION, i)] end)
  if not found then
    return nil, "the library does not have it"
  end
  local returns = core.text(FUNCTION_RETURN, i)
  if not results[returns] then
    return nil, "this binding does not know the type " .. returns
  end
  local names, values, checks, converters = {}, {}, {}, {}
  for j = 1, core.number(ARGUMENT, i) do
    local kind_type = core.text(ARGUMENT_TYPE, i, j - 1)
    converters[j] = converter(kind_type)
    if not converters[j] then
      return nil, "this binding does not know the type " .. kind_type
    end
    names[j], values[j] = "a" .. j, "v" .. j
    checks[j] = ("local v%d = c[%d](a%d) if type(v%d) == 'nil' then return nil, %d end")
      :format(j, j, j, j, j)
  end
  local source = ("local f, c, push, text, type = ... return function(%s) %s local result = f(%s) %s end")
    :format(table.concat(names, ", "), table.concat(checks, " "), table.concat(values, ", "),
      results[returns])
  return assert(loadstring(source, "=bpjsstat.call"))(called, converters, push, ffi.string, type)
end

return core
