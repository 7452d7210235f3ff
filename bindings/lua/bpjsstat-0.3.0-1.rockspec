rockspec_format = "3.0"
package = "bpjsstat"
version = "0.3.0-1"
source = {
  -- Published nowhere yet, so there is no address to fetch it from, though a rockspec
  -- must have one; `luarocks make` in this folder builds what is here and asks for none.
  url = ".",
}
description = {
  summary = "Contributions, benefits and coverage of Indonesian employment social security",
  detailed = [[
    The Lua face of libbpjsstat: what is due and what is paid under the law of any
    month since July 2015, to the rupiah, and published figures with the bounds that
    rounding leaves. For Lua 5.1, 5.3, 5.4 (over libffi) and LuaJIT (its own ffi).
  ]],
  license = "MIT",
  labels = { "social-security", "indonesia", "statistics" },
}
supported_platforms = { "unix" }
dependencies = {
  "lua >= 5.1, < 5.5",
}
external_dependencies = {
  BPJSSTAT = { header = "bpjsstat/abi.h", library = "bpjsstat" },
  FFI = { header = "ffi.h", library = "ffi" },
}
build = {
  type = "builtin",
  modules = {
    ["bpjsstat"] = "bpjsstat.lua",
    ["bpjsstat.arguments"] = "bpjsstat/arguments.lua",
    ["bpjsstat.days"] = "bpjsstat/days.lua",
    ["bpjsstat.enums"] = "bpjsstat/enums.lua",
    ["bpjsstat.errors"] = "bpjsstat/errors.lua",
    ["bpjsstat.functions"] = "bpjsstat/functions.lua",
    ["bpjsstat.handles"] = "bpjsstat/handles.lua",
    ["bpjsstat.held"] = "bpjsstat/held.lua",
    ["bpjsstat.help"] = "bpjsstat/help.lua",
    ["bpjsstat.items"] = "bpjsstat/items.lua",
    ["bpjsstat.library"] = "bpjsstat/library.lua",
    ["bpjsstat.luajit"] = "bpjsstat/luajit.lua",
    ["bpjsstat.luajit_arrays"] = "bpjsstat/luajit_arrays.lua",
    ["bpjsstat.luajit_calls"] = "bpjsstat/luajit_calls.lua",
    ["bpjsstat.luajit_memory"] = "bpjsstat/luajit_memory.lua",
    ["bpjsstat.outputs"] = "bpjsstat/outputs.lua",
    ["bpjsstat.structs"] = "bpjsstat/structs.lua",
    ["bpjsstat.units"] = "bpjsstat/units.lua",
    ["bpjsstat.version"] = "bpjsstat/version.lua",
    ["bpjsstat.core"] = {
      sources = {
        "core/call.c",
        "core/core.c",
        "core/handle.c",
        "core/integer.c",
        "core/memory.c",
        "core/struct.c",
        "core/symbol.c",
      },
      libraries = { "bpjsstat", "ffi", "dl" },
      incdirs = { "$(BPJSSTAT_INCDIR)", "$(FFI_INCDIR)" },
      libdirs = { "$(BPJSSTAT_LIBDIR)", "$(FFI_LIBDIR)" },
    },
  },
  copy_directories = {},
}
