-- A library that is older than the binding is refused, and both are named.
local done, message = pcall(require, "bpjsstat")
print(message)
assert(not done, "an old library is taken")
message = tostring(message)
assert(message:find(require "bpjsstat.version".library, 1, true), "the version that is needed")
assert(message:find("0.0.9", 1, true), "the version that was found")
