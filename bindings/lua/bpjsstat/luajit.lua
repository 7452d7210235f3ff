-- What bpjsstat.core is for PUC Lua, by LuaJIT's own ffi: declared by the text
-- that the library writes. Internal: the face in bpjsstat.lua is for programs.
local ffi = require "ffi"
local items = require "bpjsstat.items"
local core = require "bpjsstat.luajit_memory"

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

function core.number(item, i, j)
  return core.push(library.bpjs_lua_number(item, i or 0, j or 0))
end

function core.text(item, i, j)
  return ffi.string(library.bpjs_lua_text(item, i or 0, j or 0))
end

function core.version()
  return ffi.string(library.bpjs_lua_version())
end

local function format_c()
  for i = 0, core.number(items.ENUM) - 1 do
    for j = 0, core.number(items.ENUMERATOR, i) - 1 do
      if core.text(items.ENUMERATOR, i, j) == "BPJS_FORMAT_C" then
        return core.number(items.ENUMERATOR_VALUE, i, j)
      end
    end
  end
  error "bpjsstat: this library does not write its declarations"
end

-- Once in a state, however often this file is loaded there.
function core.declare()
  if pcall(ffi.typeof, core.text(items.STRUCT, 0)) then
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

require "bpjsstat.luajit_arrays"(core)
require "bpjsstat.luajit_calls"(core, library)

return core
