# bpjsstat data: queries, export, files of one's own.
. "$CLI/tell.sh"

header=SERIES,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,SOURCE

# Every record of the published files is there: a line each, less the headings.
expect 0 bpjsstat data --doubtful --format csv
empty err
cp out all.csv
lines all.csv $(($(cat "$ROOT"/lib/dataset/published/*.csv | wc -l) + 1 -
  $(ls "$ROOT"/lib/dataset/published/*.csv | wc -l)))
head -n 1 all.csv | grep -q '^STRUCTURE,STRUCTURE_ID,ACTION,SERIES,' || broken 'heading of CSV'
expect 0 bpjsstat data --doubtful --format json
cli_json <out || broken 'not JSON'
expect 0 bpjsstat data --format csv
[ "$(wc -l <out)" -lt "$(wc -l <all.csv)" ] || broken 'the doubtful are shown unasked'
expect 0 bpjsstat data
empty err
plain
has out 'Sources'

# The press: 39.2 million in August 2024, to the nearest hundred thousand.
press='--series active_participants --segment ALL --group ALL --programme ALL --area ID'
expect 0 bpjsstat data $press --period 2024-08 --match same
has out '39.2 million persons'
has out '± 50,000'
has out '[1]'
expect 0 bpjsstat data $press --period 2024-08 --match same --language id
has out '39,2 juta orang'
has out '± 50.000'
has out 'Sumber'
expect 0 bpjsstat data $press --period 2024-08 --match same --best --format json
cli_json <out || broken 'not JSON'
has out '"value":39200000,"lower":39150000,"upper":39250000'
[ "$(grep -o '"value"' out | wc -l)" -eq 1 ] || broken 'more than the best'

# How observations lie to a period.
expect 0 bpjsstat data $press --period 2024-09 --match latest --best
has out '2024-08'
expect 0 bpjsstat data $press --period 2025-11 --match nearest --best
has out '2025-05'
expect 1 bpjsstat data $press --period 2024-09 --match same
has err 'no observation matches'
empty out
expect 0 bpjsstat data $press --period=2024 --format=csv
cut -d , -f 4 out | sort -u >codes
printf 'SERIES\nactive_participants\n' | cmp - codes || broken 'another series'
[ "$(grep -c ',2024-08,' out)" -ge 1 ] || broken 'not inside'
! grep -q ',2023-12,' out || broken 'outside the period'

# The ministry's table of December 2023: 34 provinces, of which Papua and Papua
# Barat have been divided since, so that they are unions today.
table='--series active_participants --segment ALL --period 2023-12 --match same --best'
expect 0 bpjsstat data $table --area PROVINCE --format csv
lines out 33
expect 0 bpjsstat data $table --area UNION --format csv
lines out 3

# A file adds to what is published, from a pipe too.
printf '%s\n%s\n' "$header" 'active_participants,ID,2031-12,70000001,PERSONS,mine' >mine.csv
expect 0 bpjsstat data --data mine.csv --source mine --period 2031
has out '70,000,001 persons'
cp out wanted
bpjsstat data --data - --source mine --period 2031 <mine.csv >out 2>err
cmp wanted out || broken 'a pipe is not a file'
sed 's/$/\r/; 1s/^/\xef\xbb\xbf/' mine.csv >windows.csv
expect 0 bpjsstat data --data windows.csv --source mine --period 2031
cmp wanted out || broken 'BOM and CRLF'
sed 's/mine/ours/; s/2031/2032/' mine.csv >ours.csv
expect 0 bpjsstat data --data mine.csv --data ours.csv --series active_participants --period 2031/2032
has out '2031-12'
has out '2032-12'

# Bounds of its own beside printed decimals.
printf '%s,DECIMALS,LOWER,UPPER\n%s\n' "$header" \
  'my_ratio,ID,2031,38.81,PERCENT,mine,2,38.57,39.05' >bounds.csv
expect 0 bpjsstat data --data bounds.csv --series my_ratio
has out '38.81 %'
has out '38.57 to 39.05 %'

# It replaces, where ACTION says so.
printf 'ACTION,%s\n%s\n' "$header" 'R,active_participants,ID,2024-08,40000000,PERSONS,mine' >new.csv
expect 0 bpjsstat data --data new.csv $press --period 2024-08 --match same
has out '40,000,000 persons'
hasnt out '39.2 million'

# What is exported is read again, and gives the same.
expect 0 bpjsstat data $press --format csv
sed 's/,active_participants,/,my_participants,/' out >wanted
expect 0 bpjsstat data --data wanted --series my_participants --format csv
cmp wanted out || broken 'what was written reads differently'

# A bad line refuses the file, and file, line, field and value are named.
{ cat mine.csv; echo 'active_participants,ID,2031-13,1,PERSONS,mine'; } >bad.csv
expect 1 bpjsstat data --data bad.csv
empty out
has err 'bpjsstat: bad.csv:3: TIME_PERIOD "2031-13": '
lines err 1
{
  echo "$header"
  for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23; do
    echo "active_participants,ID,2024,$i.x,PERSONS,"
  done
} >many.csv
expect 1 bpjsstat data --data many.csv
lines err 21
has err 'many.csv:21: OBS_VALUE "20.x"'
hasnt err '"21.x"'
has err 'many.csv: and 3 more problems'
{ echo "$header"; yes 'active_participants,ID,2024,x,PERSONS,' | head -n 10100; } >most.csv
expect 1 bpjsstat data --data most.csv
lines err 21
has err 'most.csv: and more than 9980 other problems'
bpjsstat data --data - <many.csv >out 2>err && broken 'a bad pipe is taken'
has err 'bpjsstat: standard input:2: OBS_VALUE "1.x"'

# bad NAME: the file NAME.csv is refused, with nothing printed.
bad() {
  expect 1 bpjsstat data --data "$1.csv"
  empty out
  has err "$1.csv"
  plain
}
bad absent
mkdir -p folder.csv
bad folder
: >nothing.csv
bad nothing
printf '%s\nactive_participants,ID,2024,1,PERSONS,a\000b\n' "$header" >nul.csv
bad nul
printf '%s\nactive_participants,ID,2024,1,PERSONS,\377\n' "$header" >latin.csv
bad latin
printf '%s\nactive_participants,ID,2024,1,PERSONS,"open\n' "$header" >open.csv
bad open
printf '%s\nactive_participants,ID,2024-08/2024-01,1,PERSONS,\n' "$header" >upside.csv
bad upside
printf '%s\nactive_participants,ID,2024,-1,PERSONS,\n' "$header" >negative.csv
bad negative
printf '%s\nactive_participants,ID,2024,99999999999999999999,PERSONS,\n' "$header" >huge.csv
bad huge
printf '%s\nactive_participants,XX,2024,1,PERSONS,\n' "$header" >nowhere.csv
bad nowhere
printf '%s\nactive_participants,ID,2024,\033[31m1,PERSONS,\n' "$header" >colour.csv
bad colour

# A source cannot send escape codes to the terminal.
printf '%s\nactive_participants,ID,2031,1,PERSONS,mine \033[31m\n' "$header" >escape.csv
expect 0 bpjsstat data --data escape.csv --source mine --period 2031
plain

# The locale of the user changes nothing.
bpjsstat data $press >wanted
LC_ALL=de_DE.UTF-8 bpjsstat data $press >out
cmp wanted out || broken 'another locale, another output'
