-- People from CSV in pieces, and how long a chunk stays.
local bpjs = require "bpjsstat"
local check = require "check"

local file = "segment,wage,born\nPU,5,1970-01-03\n2,,\nBPU,x,-1\n"

local function column(people, what)
  local cells = {}
  for row = 0, people:count() - 1 do
    local value, given = people:get(row, what or "wage")
    cells[#cells + 1] = given == 1 and bpjs.digits(value) or "-"
  end
  return table.concat(cells, " ")
end

for size = 1, #file do
  local reader, people, problems = bpjs.people_reader_new "file", bpjs.people_new(),
    bpjs.problems_new()
  for at = 1, #file, size do
    local piece = file:sub(at, at + size - 1)
    check.equal(reader:feed(piece), #piece, "all is taken")
  end
  bpjs.people_reader_end(reader) -- `end` is a word of Lua
  check.equal(reader:next(people, problems), 3, "three rows")
  check.equal(column(people, "segment"), "1 2 2", "words and numbers")
  check.equal(column(people, "born"), "2 - -1", "days")
  check.equal(#problems, 1, "a wage that is no number")
  check.equal(problems:get(0).line, 4, "on the fourth line")
  check.equal(reader:line(2), 4, "where the third row is")
end

local reader = bpjs.people_reader_new "file"
check.fails("UNKNOWN", reader.feed, reader, "salary\n")
check.fails("UNKNOWN", reader.feed, reader, "5\n")

local function opened()
  local made, people = bpjs.people_reader_new "file", bpjs.people_new()
  made:feed "wage,sex\n5,1\n6,2\n"
  made:next(people)
  return people, made
end

-- Nobody but the people holds the reader.
local people = opened()
for _ = 1, 3 do
  collectgarbage()
end
check.equal(column(people), "5 6", "the rows are there")

-- Who looks at a reader that is closed looks at nothing.
local look, closed = opened()
closed:close()
check.equal(look:count(), 0, "no rows")
look:set("wage", { 7 })
check.equal(column(look), "7", "columns can be set again")
local gone, made = opened()
gone:close()
made:close()
made:close()

if _VERSION == "Lua 5.4" then
  look, closed = opened()
  assert(load "local reader <close> = ...")(closed)
  check.equal(look:count(), 0, "no rows at the end of its block")
end

check.done()
