-- Errors as values: tables with code, status, message, and where they apply
-- call, row, line, column, source, field, value.
local enums = require "bpjsstat.enums"
local core = require "bpjsstat.library"

local errors = {}

local statuses = enums.find "status"
local metatable = { __name = "bpjsstat.error" }

function metatable.__tostring(failure)
  local place = ""
  for _, key in ipairs { "source", "row", "line", "column", "field", "value" } do
    local value = failure[key]
    if value ~= nil then
      place = place .. (place == "" and " (" or ", ") .. key .. " " .. (core.digits(value) or value)
    end
  end
  return ("%s: %s: %s%s"):format(failure.call or "bpjsstat", failure.status or "?",
    failure.message or "", place == "" and "" or place .. ")")
end

errors.OK = enums.constants.OK
errors.BUFFER = enums.constants.ERROR_BUFFER

-- Raises what the fields say; `code` or `status` is enough.
function errors.raise(failure)
  failure.code = failure.code or enums.value(statuses, failure.status)
  failure.status = failure.status or "BPJS_" .. (enums.name(statuses, failure.code) or "ERROR")
  error(setmetatable(failure, metatable), 0)
end

-- What is wrong with an argument or field, for a person.
function errors.show(value)
  local kind = type(value)
  if kind == "string" then
    return ("%q"):format(#value > 60 and value:sub(1, 60) .. "..." or value)
  elseif kind == "number" or kind == "boolean" or kind == "nil" then
    return tostring(value)
  end
  return core.digits(value) or core.is_handle(value) and tostring(value) or "a " .. kind
end

function errors.is(value)
  return type(value) == "table" and getmetatable(value) == metatable
end

return errors
