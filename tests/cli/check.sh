# bpjsstat data --check and --disagreements.
. "$CLI/tell.sh"

# What is published holds, or a listed conflict explains it.
expect 0 bpjsstat data --check
empty err
plain
has out 'Identities that the published figures should fulfil'
grep -q '^ *0  Inconsistent, and not explained$' out || broken 'inconsistent'
! grep -q '^ *0  Consistent$' out || broken 'nothing is checked'
has out 'listed conflict 3: JKK benefits 2023'
expect 0 bpjsstat data --check --language id
grep -q '^ *0  Tidak sesuai, tanpa penjelasan$' out || broken 'tidak sesuai'
expect 0 bpjsstat data --check --format json
cli_json <out || broken 'not JSON'
expect 0 bpjsstat data --check --format csv
head -n 1 out | grep -q 'VERDICT' || broken 'no column VERDICT'
grep -q ',consistent' out || broken 'nothing is consistent'

# Four segments of which the total is one too many: 4 + 3 + 2 + 1 = 10.
# segments TOTAL: writes them.
segments() {
  echo SERIES,SEGMENT,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,CONFIDENCE,SOURCE
  echo "active_participants,ALL,ID,2031-12,$1,PERSONS,A,mine"
  for part in PU,4000 BPU,3000 JAKON,2000 PMI,1000; do
    echo "active_participants,${part%,*},ID,2031-12,${part#*,},PERSONS,A,mine"
  done
}
segments 10000 >good.csv
expect 0 bpjsstat data --data good.csv --check
segments 11000 >bad.csv
expect 1 bpjsstat data --data bad.csv --check
empty err
grep -q '^ *1  Inconsistent, and not explained$' out || broken 'not noticed'
has out '2031-12'
expect 1 bpjsstat data --data bad.csv --check --format json
cli_json <out || broken 'not JSON'
has out '"time_period":"2031-12"'
expect 1 bpjsstat data --data bad.csv --check --format csv

# Two sources, two numbers, bounds that do not meet.
{
  echo SERIES,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,CONFIDENCE,SOURCE
  echo active_participants,ID,2031-12,50000000,PERSONS,A,mine
  echo active_participants,ID,2031-12,51000000,PERSONS,B,yours
} >two.csv
expect 0 bpjsstat data --data two.csv --disagreements
has out '2031-12'
has out 'mine'
has out 'yours'
expect 0 bpjsstat data --disagreements --language id
has out 'sumber yang lebih baik'
expect 0 bpjsstat data --disagreements --format json
cli_json <out || broken 'not JSON'
hasnt out '"2031-12"'
