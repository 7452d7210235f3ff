-- What comes out of a call: for each output, where its memory comes from and how
-- it is read.
local core = require "bpjsstat.library"
local structs = require "bpjsstat.structs"
local units = require "bpjsstat.units"

local outputs = {}

local TEXT, ITEMS = 512, 64 -- room at first; what needs more is asked for again

-- Each output has begin(values, memory) and read(values), and where it may not
-- fit, wanted(values) and resize(values, wanted). memory is kept between calls.
local function text(argument)
  local j, capacity = argument.j, argument.capacity
  local size = capacity + 1 -- the argument after it receives the length
  return {
    begin = function(values, memory)
      memory[j] = memory[j] or core.memory(TEXT)
      memory[size] = memory[size] or core.memory(8)
      values[j], values[capacity], values[size] = memory[j], TEXT, memory[size]
    end,
    capacity = capacity,
    wanted = function(values)
      return core.get(values[size], 0, "int64_t") + 1
    end,
    resize = function(values, wanted)
      values[j], values[capacity] = core.memory(wanted), wanted
    end,
    read = function(values)
      return core.get_bytes(values[j], 0, core.get(values[size], 0, "int64_t"))
    end,
  }
end

-- An array of integers, of which the library says how many there are.
local function integers(argument, raw)
  local j, capacity = argument.j, argument.capacity
  local size = capacity + 1
  local take = not raw and units.taker(argument.unit)
  return {
    begin = function(values, memory)
      memory[j] = memory[j] or core.memory(8 * ITEMS)
      memory[size] = memory[size] or core.memory(8)
      values[j], values[capacity], values[size] = memory[j], ITEMS, memory[size]
    end,
    capacity = capacity,
    wanted = function(values)
      return core.get(values[size], 0, "int64_t")
    end,
    resize = function(values, wanted)
      values[j], values[capacity] = core.memory(8 * wanted), wanted
    end,
    read = function(values)
      local list = {}
      for k = 1, core.get(values[size], 0, "int64_t") do
        local value = core.get(values[j], 8 * (k - 1), "int64_t")
        if take then
          value = take(value)
        end
        list[k] = value
      end
      return list
    end,
  }
end

local function number(argument, raw)
  local j, kind = argument.j, argument.type:match "^([%w_]+) %*$"
  local take = not raw and units.taker(argument.unit)
  return {
    begin = function(values, memory)
      memory[j] = memory[j] or core.memory(8)
      values[j] = memory[j]
    end,
    read = function(values)
      local value = core.get(values[j], 0, kind)
      if take then
        return take(value)
      end
      return value
    end,
  }
end

-- As many numbers as were asked for.
local function numbers(argument)
  local j, length, kind = argument.j, argument.length, argument.type:match "^[%w_]+"
  local size = kind == "int64_t" and 8 or 4
  return {
    begin = function(values)
      values[j] = core.memory(size * math.max(values[length], 1))
    end,
    read = function(values)
      local list = {}
      for k = 1, values[length] do
        list[k] = core.get(values[j], size * (k - 1), kind)
      end
      return list
    end,
  }
end

local function struct(argument, raw)
  local j, kind = argument.j, structs.find(argument.type)
  return {
    begin = function(values, memory)
      if not memory[j] then
        memory[j] = core.memory(kind.size)
        structs.begin(kind, memory[j], 0)
      end
      values[j] = memory[j]
    end,
    read = function(values)
      return structs.read(kind, values[j], 0, raw)
    end,
  }
end

-- As many structs as were asked for: functions.lua has checked how many that is.
local function several(argument, raw)
  local j, length, kind = argument.j, argument.length, structs.find(argument.type)
  return {
    begin = function(values)
      local count = values[length]
      values[j] = core.memory(kind.size * math.max(count, 1))
      for k = 0, math.max(count, 1) - 1 do -- the library looks at the first one always
        structs.begin(kind, values[j], k * kind.size)
      end
    end,
    read = function(values)
      local list = {}
      for k = 1, values[length] do
        list[k] = structs.read(kind, values[j], (k - 1) * kind.size, raw)
      end
      return list
    end,
  }
end

local function handle(argument)
  local j, kind = argument.j, argument.kind_index
  return {
    begin = function(values)
      values[j] = core.handle(kind)
    end,
    read = function(values)
      return values[j]
    end,
  }
end

-- Nil if this binding does not know how it comes out.
function outputs.of(argument, raw)
  if argument.role == "own" then
    return argument.kind and handle(argument)
  elseif argument.type == "char *" then
    return argument.capacity and text(argument)
  elseif structs.find(argument.type) then
    return (argument.length and several or struct)(argument, raw)
  elseif argument.type == "int64_t *" and argument.capacity then
    return integers(argument, raw)
  elseif argument.type:match "^int%d%d_t %*$" and argument.length then
    return numbers(argument)
  elseif argument.type:match "^u?int%d%d_t %*$" or argument.type == "double *" then
    return number(argument, raw)
  end
end

return outputs
