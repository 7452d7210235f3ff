# bpjsstat synthesise --format arrow: a stream that keeps the rules of the format, by a reader
# of its own (arrow.py), with the same people as the CSV.
. "$CLI/tell.sh"

# same BATCHES OPTION...: both forms are the same people, in batches of so many.
same() {
  batches=$1
  shift
  bpjsstat synthesise "$@" >wanted 2>err
  bpjsstat synthesise "$@" --format arrow >stream 2>err
  "$PYTHON" "$CLI/arrow.py" <stream >out 2>told || broken "$* is no stream: $(tail -n 1 told)"
  cmp wanted out || broken "other people: $*"
  echo "<u1 <u1 <u1 <i8 <u1 <i4 <u1 <i4 <u1 <u1 <u1 <i4; batches:${batches:+ $batches}" >columns
  sed 's/ $//' told | cmp - columns || broken "other columns: $(cat told)"
}

same 3 --rows 3
same '65536 1' --rows 65537
same 65536 --rows 70000 --first 4000 --count 65536 --seed 5
same '' --rows 10 --count 0
same 10 --rows 10 --period 2024-12
# Columns that are null in every row, as nothing is assumed of them.
printf 'subject,segment,group,least,most,weight,status\nage,ALL,ALL,30,30,1,assumed\n' >few.csv
same 1000 --rows 1000 --assumptions few.csv

# The same bytes to a file; a message says here too that it is synthetic.
expect 0 bpjsstat synthesise --rows 1000 --format arrow --output people.arrow
empty out
has err 'synthetic, no row is a person'
bpjsstat synthesise --rows 1000 --format arrow 2>err | cmp - people.arrow || broken 'to a file'
expect 0 bpjsstat synthesise --rows 10 --format csv
lines out 11

expect 2 bpjsstat synthesise --rows 10 --format json
has err '--format "json": is none of csv, arrow'
empty out
expect 2 bpjsstat synthesise --cells --format arrow
has err '--cells is CSV'
if [ -w /dev/full ]; then
  expect 1 bpjsstat synthesise --rows 10 --format arrow --output /dev/full
  has err '/dev/full: '
fi
