-- Arrays of C in LuaJIT, which columns may look at where they lie.
local ffi = require "ffi"

-- What LuaJIT calls the types, as the library does.
local names = {
  ["char"] = "INT8",
  ["signed char"] = "INT8",
  ["short"] = "INT16",
  ["int"] = "INT32",
  ["int64_t"] = "INT64",
  ["unsigned char"] = "UINT8",
  ["unsigned short"] = "UINT16",
  ["unsigned int"] = "UINT32",
  ["uint64_t"] = "UINT64",
}
local reals = { ["float"] = "FLOAT32", ["double"] = "FLOAT64" }
if ffi.cast("char", -1) > 0 then
  names["char"] = "UINT8"
end

local widths = { INT8 = 1, INT16 = 2, INT32 = 4, INT64 = 8, UINT8 = 1, UINT16 = 2, UINT32 = 4,
  UINT64 = 8, FLOAT32 = 4, FLOAT64 = 8 }

-- Added to the core: the type of the items of an array, and how many there are; nil
-- if it is none, or not one of whole numbers; real: it may be of floating point.
return function(core)
  function core.array(value, real)
    if type(value) ~= "cdata" then
      return nil
    end
    local item = tostring(ffi.typeof(value)):match "^ctype<(.-) %[[%d?]*%]>$"
    item = item and item:gsub("^const ", "")
    local name = names[item] or real and reals[item]
    if not name then
      return nil
    end
    return name, ffi.sizeof(value) / widths[name]
  end
end
