-- Functions of the library as functions of Lua, made of the table when they are
-- first asked for. Lengths, capacities and the error are not arguments in Lua.
local arguments = require "bpjsstat.arguments"
local core = require "bpjsstat.library"
local errors = require "bpjsstat.errors"
local held = require "bpjsstat.held"
local items = require "bpjsstat.items"
local outputs = require "bpjsstat.outputs"
local structs = require "bpjsstat.structs"
local units = require "bpjsstat.units"

local functions = {}

local unpack = table.unpack or unpack
local index = core.names(items.FUNCTION)
local handles = core.names(items.HANDLE)
local made = { [true] = {}, [false] = {} }

functions.index = index

-- Arguments of function i, each with what the roles say of it: kind, if it is a
-- handle; length, capacity: the argument that has its length or capacity; with: those
-- that go with what is held, by the first word of their role.
function functions.describe(i)
  local list, by_name = {}, {}
  for j = 1, core.number(items.ARGUMENT, i) do
    local argument = {
      j = j,
      name = core.text(items.ARGUMENT, i, j - 1),
      type = core.text(items.ARGUMENT_TYPE, i, j - 1),
      role = core.text(items.ARGUMENT_ROLE, i, j - 1),
      unit = core.text(items.ARGUMENT_UNIT, i, j - 1),
    }
    local kind = argument.type:match "^const ([%w_]+) %*" or argument.type:match "^([%w_]+) %*"
    argument.kind = handles[kind] and kind
    argument.kind_index = handles[kind]
    list[j], by_name[argument.name] = argument, argument
  end
  for j, argument in ipairs(list) do
    local what, names = argument.role:match "^(%a+):(.*)"
    local is_first, is_wanted = true, nil
    for name in (names or ""):gmatch "%S+" do
      local about = by_name[name]
      if is_wanted == nil then -- else it follows from what goes in
        is_wanted = what == "len" and about.role == "out"
      end
      if what == "keep" then
        argument.keeps, argument.is_given = about.j, true
      elseif what == "len" or what == "cap" then
        about[what == "len" and "length" or "capacity"] = j
        about.is_first, is_first = is_first, false
      else
        about.with = about.with or {}
        about.with[what] = j
      end
      argument.is_given = argument.is_given or is_wanted
    end
    argument.is_given = argument.is_given or argument.role == "in" or argument.role == "inout"
      or argument.role == "hold"
    argument.is_error = argument.type == "bpjs_error *" and j == #list
  end
  return list
end

-- More items than anyone asks for at once; C would be given memory for them first.
local MOST_ITEMS = 100000000

-- Counts of items that come out of a handle without a count of its own.
local function counts_items(list, name)
  local counts = {}
  for _, argument in ipairs(list) do
    if argument.role:match "^len:" and argument.is_given then
      counts[#counts + 1] = argument
    end
  end
  return function(values)
    for _, count in ipairs(counts) do
      local place = { call = name, path = count.name }
      local wanted = tonumber(core.digits(values[count.j] == nil and 0 or values[count.j]) or "")
      if not wanted then
        units.refuse(place, nil, "int64_t", values[count.j])
      elseif wanted < 0 or wanted > MOST_ITEMS then
        units.wrong(place, nil, "RANGE", "there are not as many", wanted)
      end
      values[count.j] = wanted
    end
  end
end

-- Lengths of an output that the caller does not ask for: the array that comes
-- out of a handle with a count. Asking for more than there is is an error.
local function asks_for_items(list, name)
  local of, count, first = list[1], nil, nil
  for _, argument in ipairs(list) do
    if argument.role:match "^len:" and argument.is_given then
      count = argument
    elseif argument.name == "first" then
      first = argument
    end
  end
  if not count or not of.kind or not first then
    return nil
  end
  if not index[of.kind .. "_count"] then
    return counts_items(list, name)
  end
  local place = { call = name, path = count.name }
  return function(values)
    local total = functions.get(of.kind .. "_count")(values[1])
    local from = tonumber(core.digits(values[first.j] == nil and 0 or values[first.j]) or "") or 0
    values[first.j] = values[first.j] == nil and 0 or values[first.j]
    if values[count.j] == nil then
      values[count.j] = math.max(total - from, 0)
    end
    local wanted = tonumber(core.digits(values[count.j]) or "")
    if not wanted then
      units.refuse(place, nil, "int64_t", values[count.j])
    elseif wanted < 0 or wanted > total then
      units.wrong(place, nil, "RANGE", "there are not as many", wanted)
    end
    values[count.j] = wanted
  end
end

-- Asks again where an output did not fit; false if all did.
local function grow(growing, values)
  local grown = false
  local wanted = {}
  for k, output in ipairs(growing) do
    wanted[k] = output.wanted(values)
    grown = grown or wanted[k] > values[output.capacity]
  end
  for k, output in ipairs(growing) do
    if grown then
      output.resize(values, wanted[k])
    end
  end
  return grown
end

-- What cannot be called says why when it is.
local function unusable(name, why)
  return function()
    errors.raise { call = name, status = "BPJS_ERROR_STATE", message = why }
  end
end

local function compile(i, raw)
  local name = core.text(items.FUNCTION, i)
  local returns = core.text(items.FUNCTION_RETURN, i)
  local call, why = core.bind(i)
  if not call then
    return unusable(name, why)
  end
  local list = functions.describe(i)
  local inputs, results, growing, failure, holds, keeper = {}, {}, {}, nil, false, nil
  for _, argument in ipairs(list) do
    local known = true
    if argument.is_error then
      failure = argument
    elseif argument.is_given then
      inputs[#inputs + 1] = argument
      argument.put = arguments.putter(argument, name)
      holds = holds or argument.role == "hold"
      keeper = keeper or argument.keeps and argument
      known = argument.put
    elseif argument.role == "out" or argument.role == "own" then
      local output = outputs.of(argument, raw)
      local is_length = argument.type == "int64_t *" and list[argument.j - 1]
        and list[argument.j - 1].role:match "^cap:"
      known = output or is_length
      if not is_length then
        results[#results + 1] = output
      end
      if output and output.wanted then
        growing[#growing + 1] = output
      end
    end
    if not known then
      return unusable(name, "this binding does not know how to pass " .. argument.name)
    end
  end
  local count, most, can_fail = #list, #inputs, returns == "int32_t"
  local is_plain = returns == "int64_t" and most == count and count > 0
  local ask = asks_for_items(list, name)
  local error_struct = failure and structs.find(failure.type)

  local function workspace()
    local space = { values = {}, memory = {} }
    if failure then
      space.error = core.memory(error_struct.size)
      structs.begin(error_struct, space.error, 0)
    end
    return space
  end

  -- Memory is kept from one call to the next; a call from within another, by a
  -- finalizer, makes its own.
  local kept

  local function complete(...)
    local given = select("#", ...)
    if given > most then
      errors.raise { call = name, status = "BPJS_ERROR_ARGUMENT",
        message = ("%d arguments are too many: it takes %d"):format(given, most) }
    end
    local space = kept or workspace()
    kept = nil
    local values, memory = space.values, space.memory
    for k = 1, most do
      inputs[k].put(values, (select(k, ...)))
    end
    if ask then
      ask(values)
    end
    for k = 1, #results do
      results[k].begin(values, memory)
    end
    if failure then
      values[count] = space.error
    end
    local status, bad = call(unpack(values, 1, count))
    if status == nil then
      arguments.refuse(list[bad], values[bad])
    end
    if growing[1] and (status == errors.OK or status == errors.BUFFER)
      and grow(growing, values) then
      status = call(unpack(values, 1, count))
    end
    if can_fail and status ~= errors.OK then
      structs.raise(error_struct, space.error, name)
    end
    if holds then
      held.keep(values, list)
    end
    if keeper then
      held.look(values[keeper.j], values[keeper.keeps])
    end
    local a, b, more
    if not can_fail then
      a = status
    elseif results[1] then
      a = results[1].read(values)
      if results[2] then
        b = results[2].read(values)
      end
      for k = 3, #results do
        more = more or { a, b }
        more[k] = results[k].read(values)
      end
    end
    for k = 1, count do
      values[k] = nil
    end
    kept = space
    if more then
      return unpack(more, 1, #results)
    elseif results[2] then
      return a, b
    end
    return a
  end
  return is_plain and core.bind(i, complete) or complete
end

-- The function of a name without bpjs_; nil if there is none.
function functions.get(name, raw)
  raw = raw or false
  local i = index[name] or index["bpjs_" .. name]
  if not i then
    return nil
  end
  made[raw][i] = made[raw][i] or compile(i, raw)
  return made[raw][i]
end

return functions
