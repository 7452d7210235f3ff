-- The rockspec lists every file of the binding, and no other; for the version of
-- version.lua.
local spec = {}
assert(loadfile(assert(io.popen "ls *.rockspec"):read "l", "t", spec))()

local listed = {}
for name, module in pairs(spec.build.modules) do
  for _, file in ipairs(type(module) == "table" and module.sources or { module }) do
    listed[file] = name
  end
end
for file in assert(io.popen "ls *.lua bpjsstat/*.lua core/*.c"):lines() do
  local name = file:gsub("%.lua$", ""):gsub("/", ".")
  assert(listed[file], file .. " is not in the rockspec")
  assert(listed[file] == name or file:match "%.c$", file .. " has another name")
  listed[file] = nil
end
assert(not next(listed), tostring(next(listed)) .. " does not exist")
package.path = "./?.lua"
assert(spec.version == require "bpjsstat.version".library .. "-1", "the version of the rockspec")
