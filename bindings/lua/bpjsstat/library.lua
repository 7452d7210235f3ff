-- The library, through the core that goes with this Lua: a C module over
-- libffi, or LuaJIT's own ffi.
local items = require "bpjsstat.items"
local written_for = require "bpjsstat.version"
local core = require(type(jit) == "table" and "bpjsstat.luajit" or "bpjsstat.core")

local number, text = core.number, core.text

if core.declare and number(items.LEVEL) >= written_for.level then
  core.declare()
end
if number(items.LEVEL) < written_for.level then
  error(("bpjsstat: this binding needs libbpjsstat %s or later (a table of %d rows), "
    .. "and found %s (%d rows)"):format(written_for.library, written_for.level, core.version(),
      number(items.LEVEL)), 0)
end

-- Indices of functions, structs, enums or handles by name, and the names in order.
function core.names(item)
  local index, list = {}, {}
  for i = 0, number(item) - 1 do
    local name = text(item, i)
    index[name] = i
    list[#list + 1] = name
  end
  return index, list
end

return core
