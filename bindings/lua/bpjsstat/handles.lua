-- Handles as objects: what takes a handle first is a method of it, with the name
-- of its room left out; what counts and gets is also a loop.
local core = require "bpjsstat.library"
local enums = require "bpjsstat.enums"
local errors = require "bpjsstat.errors"
local functions = require "bpjsstat.functions"
local held = require "bpjsstat.held"
local items = require "bpjsstat.items"

local handles = { closers = {}, methods = {} }

local _, kinds = core.names(items.HANDLE)
local _, names = core.names(items.FUNCTION)

-- The functions that take a kind as their first argument and do not end it.
local taking = {}
for i, name in ipairs(names) do
  local first = core.text(items.ARGUMENT_TYPE, i - 1, 0)
  local kind = first:match "^const ([%w_]+) %*$" or first:match "^([%w_]+) %*$"
  if kind and core.text(items.ARGUMENT_ROLE, i - 1, 0) ~= "free" then
    taking[kind] = taking[kind] or {}
    table.insert(taking[kind], name)
  end
end

local function short(name, kind)
  if name:sub(1, #kind + 1) == kind .. "_" then
    return name:sub(#kind + 2)
  end
  return (name:gsub("^bpjs_", ""))
end

-- Whether an index alone says what bpjs_x_get gets.
function handles.has_loop(prefix)
  local get, numbers = functions.index[prefix .. "_get"], 0
  if not get or not functions.index[prefix .. "_count"] then
    return false
  end
  for j = 0, core.number(items.ARGUMENT, get) - 1 do
    if core.text(items.ARGUMENT_ROLE, get, j) == "in"
      and not core.text(items.ARGUMENT_TYPE, get, j):match "%*" then
      numbers = numbers + 1
    end
  end
  return numbers == 1
end

-- for index, item in each(handle): what bpjs_x_count counts and bpjs_x_get gets.
function handles.loop(prefix)
  local count_name, get_name = prefix .. "_count", prefix .. "_get"
  return function(...)
    local count, get, handle = functions.get(count_name), functions.get(get_name), ...
    local has_handle = select("#", ...) > 0
    local total = count(...)
    return function(_, index)
      index = index + 1
      if index >= total then
        return nil
      elseif has_handle then
        return index, get(handle, index)
      end
      return index, get(index)
    end, nil, -1
  end
end

local function add_loops(name, kind, methods)
  local prefix = name:match "^(.*)_count$"
  if prefix and handles.has_loop(prefix) then
    local what = prefix == kind and "" or "_" .. short(prefix, kind)
    methods["each" .. what] = handles.loop(prefix)
  end
end

local function made_when_asked(method_names)
  return setmetatable({}, {
    __index = function(methods, method)
      local name = method_names[method]
      if name then
        rawset(methods, method, functions.get(name))
        return rawget(methods, method)
      end
    end,
  })
end

-- People that look at memory of a handle forget all columns before it goes.
local function forget(handle)
  for people in held.each_looker(handle) do
    local _, open = core.is_handle(people)
    for _, what in pairs(open and enums.by_name.bpjs_people_what.list or {}) do
      functions.get "bpjs_people_unset"(people, what.value)
    end
  end
end

local function closer(close, kind)
  return function(handle, ...)
    local is, _ = core.is_handle(handle)
    if is ~= kind or select("#", ...) > 0 then
      errors.raise { call = kinds[kind + 1] .. ":close", status = "BPJS_ERROR_ARGUMENT",
        field = "handle", message = "a " .. kinds[kind + 1] .. " alone is wanted",
        value = errors.show(handle) }
    end
    forget(handle)
    close(handle)
  end
end

for i, kind in ipairs(kinds) do
  local method_names = {}
  local methods = made_when_asked(method_names)
  handles.methods[kind] = method_names
  local metatable = {
    __index = methods,
    __metatable = kind,
    __name = kind,
    __tostring = function(handle)
      local _, open = core.is_handle(handle)
      return kind .. (open and "" or " (closed)")
    end,
  }
  if functions.index[kind .. "_count"] then
    metatable.__len = function(handle)
      return functions.get(kind .. "_count")(handle)
    end
  end
  local close = core.kind(i - 1, metatable)
  handles.closers[kind] = close and closer(close, i - 1)
  methods.close = handles.closers[kind]
  metatable.__close = close and function(handle)
    forget(handle)
    close(handle)
  end
  method_names.close = kind .. "_free"
  for _, name in ipairs(taking[kind] or {}) do
    method_names[short(name, kind)] = name
    add_loops(name, kind, methods)
  end
end

return handles
