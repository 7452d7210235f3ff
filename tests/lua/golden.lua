-- Replays golden cases (tests/golden/cases.tsv says what a case is) in Lua, and
-- prints the lines that golden_replay prints in C: name, status, what came out,
-- and what holds all digits of doubles. Fails if anything else came out.
-- usage: golden.lua cases.tsv
local bpjs = require "bpjsstat"
local arguments = require "golden_arguments"
local show = require "golden_show"

local function split(line)
  local columns = {}
  for column in (line .. "\t"):gmatch "([^\t]*)\t" do
    columns[#columns + 1] = column
  end
  assert(#columns == 7 and columns[7] ~= "", "seven columns are needed, the last one says why")
  return columns
end

-- Its status, or "" for what cannot fail; what came out, and its digits.
local function replay(name, given_text, columns)
  local call = arguments.describe(name)
  local given = arguments.read(call, given_text)
  local results = { pcall(bpjs.raw[name:gsub("^bpjs_", "")],
    (table.unpack or unpack)(given, 1, call.given)) }
  local status = call.returns == "int32_t" and "BPJS_OK" or ""
  if not results[1] then
    local failure = results[2]
    if not bpjs.is_error(failure) then
      error(failure, 0)
    end
    return failure.status, show.place(call, failure), ""
  end
  return status, show.results(call, given, results, columns)
end

local cases, different = 0, 0
for line in io.lines((assert(arg[1], "usage: golden.lua cases.tsv"))) do
  line = line:gsub("\r$", "")
  if line ~= "" and not line:match "^#" and not line:match "^name\t" then
    local columns = split(line)
    local done, status, text, exact = pcall(replay, columns[2], columns[3], columns[4])
    if not done then
      status, text, exact = "broken", tostring(status), ""
    end
    print(table.concat({ columns[1], status, text, exact }, "\t"))
    if status ~= columns[5] or text ~= columns[6] then
      io.stderr:write(("%s\n  expected: %s %s\n  came out: %s %s\n")
        :format(columns[1], columns[5], columns[6], status, text))
      different = different + 1
    end
    cases = cases + 1
  end
end
io.stderr:write(("%d of %d cases came out as expected\n"):format(cases - different, cases))
os.exit(different == 0 and cases > 0 and 0 or 1, true)
