-- Handles and calls in LuaJIT, as core/handle.c and call.c are for PUC Lua. Adds
-- them to the core, which has the doors of the library.
local ffi = require "ffi"
local items = require "bpjsstat.items"

return function(core, library)
  local push, readers, block = core.push, core.readers, core.block

  -- ---- handles ----

  local kinds, kind_of_name = {}, {}

  local function handle_kind(kind_type)
    return kind_of_name[kind_type:match "^const ([%w_]+) %*" or kind_type:match "^([%w_]+) %*"]
  end

  local function find_free(name)
    for i = 0, core.number(items.FUNCTION) - 1 do
      if core.text(items.ARGUMENT_ROLE, i, 0) == "free"
        and core.text(items.ARGUMENT_TYPE, i, 0) == name .. " *" then
        local found, ended = pcall(function() return library[core.text(items.FUNCTION, i)] end)
        return found and ended or nil
      end
    end
  end

  function core.kind(index, metatable)
    local name = core.text(items.HANDLE, index)
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
    elseif kind_type:match "^struct " then
      local pointer = ffi.typeof(kind_type)
      return function(value)
        if value == nil then
          return NULL
        end
        local is_address = type(value) == "number" and value == math.floor(value)
          or ffi.istype(pointer, value)
        return is_address and ffi.cast(pointer, value) or nil
      end
    elseif kind_type:match "%*$" then
      local pointer = ffi.typeof(kind_type)
      return function(value)
        if value == nil then
          return NULL
        elseif type(value) == "string" and kind_type == "const char *" then
          return value
        end
        if kind_type == "const void *" and core.array(value) then
          return ffi.cast(pointer, value)
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

  function core.bind(i, otherwise)
    local found, called = pcall(function() return library[core.text(items.FUNCTION, i)] end)
    if not found then
      return nil, "the library does not have it"
    end
    local returns = core.text(items.FUNCTION_RETURN, i)
    if not results[returns] then
      return nil, "this binding does not know the type " .. returns
    end
    local names, values, checks, converters = {}, {}, {}, {}
    for j = 1, core.number(items.ARGUMENT, i) do
      local kind_type = core.text(items.ARGUMENT_TYPE, i, j - 1)
      converters[j] = converter(kind_type)
      if not converters[j] then
        return nil, "this binding does not know the type " .. kind_type
      end
      names[j], values[j] = "a" .. j, "v" .. j
      checks[j] = otherwise
        and ("local v%d = a%d ~= nil and c[%d](a%d) or nil "
          .. "if type(v%d) == 'nil' then return o(...) end")
          :format(j, j, j, j, j)
        or ("local v%d = c[%d](a%d) if type(v%d) == 'nil' then return nil, %d end")
          :format(j, j, j, j, j)
    end
    local head = otherwise and names[1]
      and ("...) if select('#', ...) ~= %d then return o(...) end local %s = ...")
        :format(#names, table.concat(names, ", "))
      or table.concat(names, ", ") .. ")"
    local source = ("local f, c, push, text, type, select, o = ... "
      .. "return function(%s %s local result = f(%s) %s end")
      :format(head, table.concat(checks, " "), table.concat(values, ", "), results[returns])
    return assert(loadstring(source, "=bpjsstat.call"))(called, converters, push, ffi.string, type,
      select, otherwise)
  end
end
