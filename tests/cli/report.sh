# bpjsstat report: the nation on one page.
. "$CLI/tell.sh"

# number TEXT...: a line holds the texts, in this order.
line() {
  pattern=
  for text; do
    pattern="$pattern.*$(printf '%s' "$text" | sed 's/[.[\*^$]/\\&/g')"
  done
  grep -q -e "$pattern" out || broken "no line with: $*"
}

expect 0 bpjsstat report
empty err
plain
for title in Participants Coverage 'Vulnerable workers' 'Benefits paid' Scholarships \
  'Funds managed' Growth 'The path to the targets' 'Where sources disagree' Sources; do
  grep -qx "$title" out || broken "no section $title"
done
# 29.3 + 9.9 + 6 = 45.2 million; 29.3 / 45.2 = 64.82, 9.9 / 45.2 = 21.90 and
# 6 / 45.2 = 13.27 percent.
line '45.2 million' '[1]'
line '█' '64.82 %'
line '█' '21.90 %'
line '█' '13.27 %'
has out 'consistent'
# 2.81 / 39.2 = 7.17 %, from 2.805 / 39.25 = 7.15 to 2.815 / 39.15 = 7.19; of
# the 30 million 9.37 %, from 2.805 / 30.5 = 9.20 to 2.815 / 29.5 = 9.54.
line '7.17 %' '7.15 to 7.19'
line '9.37 %' '9.20 to 9.54'
# 57 trillion / 4.2 million = 13.57 million, from 56.5 / 4.25 = 13.29 to
# 57.5 / 4.15 = 13.86; 663 billion / 160 thousand = 4.14 million, from 662.5 /
# 160.5 = 4.13 to 663.5 / 159.5 = 4.16.
line 'Rp13.57 million' '13.29 to 13.86 million'
line 'Rp4.14 million' '4.13 to 4.16 million'
# 39.2 million / 1.4934 = 26.25 million.
line '26.25 million'
# Every number cites: of the first table all lines that hold a date.
awk '/^Participants$/ { on = 1 } /^Coverage$/ { exit }
  on && / 20[0-9][0-9]-[0-9][0-9] / && !/\[[0-9,]+\]/' out >uncited
[ ! -s uncited ] || broken "no source: $(cat uncited)"
# No line is wider than a hundred columns; longer addresses cannot be cut.
awk '/^Sources$/ { exit } { print }' out | LC_ALL=C sed 's/[\x80-\xbf]//g' |
  awk 'length($0) > 100' >wide
[ ! -s wide ] || broken "too wide: $(cat wide)"

expect 0 bpjsstat report --language id
for title in Peserta Cakupan 'Pekerja rentan' Beasiswa Pertumbuhan Sumber; do
  grep -qx "$title" out || broken "no section $title"
done
line '45,2 juta'
line '64,82 %'
line '13,29 sampai 13,86 juta'

# Another time: 90 trillion / 7.3 million = 12.33 million, from 89.5 / 7.35 =
# 12.18 to 90.5 / 7.25 = 12.48.
expect 0 bpjsstat report --period 2023-01/2024-08
line 'Rp12.33 million' '12.18 to 12.48 million'

# August 2024: 39.2 / 101 = 38.81 %, and 101 - 39.2 = 61.8 million are missing.
expect 0 bpjsstat report --period 2024-08
line '38.81 %' '38.57 to 39.05'
line '61.80 million' '61.25 to 62.35 million'

expect 0 bpjsstat report --format json
cli_json <out || broken 'not JSON'
lines out 1
has out '"series":"coverage_ratio"'
expect 0 bpjsstat report --format csv
head -n 1 out | grep -q 'SECTION,LABEL' || broken 'heading of CSV'
[ "$(wc -l <out)" -gt 50 ] || broken 'few results'

# A file of one's own changes the page; a bad one leaves none.
{
  echo SERIES,SEGMENT,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,CONFIDENCE,SOURCE
  echo active_participants,ALL,2031-12,10000000,PERSONS,A,mine
  echo active_participants,PU,2031-12,7500000,PERSONS,A,mine
  echo active_participants,BPU,2031-12,1500000,PERSONS,A,mine
  echo active_participants,JAKON,2031-12,1000000,PERSONS,A,mine
} >mine.csv
expect 0 bpjsstat report --data mine.csv
line '2031-12' '10,000,000'
line '75.00 %'
has out ' mine'
echo active_participants,PU,2032,x,PERSONS,A,mine >>mine.csv
expect 1 bpjsstat report --data mine.csv
empty out
has err 'mine.csv:6: OBS_VALUE "x": '

# The locale of the user changes nothing.
bpjsstat report >wanted
LC_ALL=de_DE.UTF-8 bpjsstat report >out
cmp wanted out || broken 'another locale, another output'
