# bpjsstat synthesise: published counts are met to the person; any rows can be made
# alone; nothing bad is taken.
. "$CLI/tell.sh"

published=$ROOT/lib/dataset/published/participants.csv
day=$(($(date -u -d 2023-12-31 +%s) / 86400))

# sum FILE CONDITION [FIELD]: of a field of the cells, the rows without one.
sum() {
  awk -F , "NR > 1 && ($2) { n += \$${3:-7} } END { printf \"%.0f\\n\", n }" "$1"
}

# is GOT WANTED WHAT
is() {
  [ "$1" = "$2" ] || broken "$3: $1, not $2"
}

# count PROGRAMME SEGMENT GROUP: of the country in December 2023, as printed.
count() {
  awk -F , -v programme="$1" -v segment="$2" -v group="$3" '
    $1 == "active_participants" && $2 == programme && $3 == segment && $4 == group &&
    $5 == "ID" && $6 == "2023-12" { printf "%.0f\n", $7 * 10 ^ $9; exit }' "$published"
}

# The 102 cells of the ministry: 34 areas, of which the two Papuas are several today.
awk -F , '$1 == "active_participants" && $2 == "ALL" && $4 == "ALL" && $6 == "2023-12" &&
  $5 != "ID" && $3 != "ALL" { sub(/^KD_/, "", $5); print $5, $3, $7 }' "$published" |
  sort >table
lines table 102
total=$(awk '{ n += $3 } END { print n }' table)

# by_area: rows of people or of cells on standard input, as "11 PU 299722".
by_area() {
  awk -F , -v cells="${1:-}" '
    NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next }
    {
      area = $at["area"]
      if (area ~ /^9[1345]$/) area = "PAPUA_2021"
      if (area ~ /^9[26]$/) area = "PAPUA_BARAT_2021"
      segment = $at["segment"] == 1 ? "PU" : $at["segment"] == 2 ? "BPU" : "JAKON"
      n[area " " segment] += cells ? $at["rows"] : 1
    }
    END { for (k in n) print k, n[k] }' | sort
}

expect 0 bpjsstat synthesise --cells
has err 'synthetic, no row is a person'
has err 'assumed'
cp out cells
is "$(head -n 1 cells)" synthetic,segment,programmes,sex,area,groups,rows heading
is "$(cut -d , -f 1 cells | sort -u | tr '\n' ' ')" '1 synthetic ' stamp
by_area cells <cells | cmp - table || broken 'areas and segments'
is "$(sum cells 1)" "$total" total

# The sexes were printed as 28.98 and 12.57 million, and the areas add up to 10,938
# more: in that proportion, the larger remainder taking the one that is left.
male=$(count ALL ALL MALE)
female=$(count ALL ALL FEMALE)
wanted=$(echo "$total $male $female" | awk '{
  n = $1 * ($2 / 10000); all = ($2 + $3) / 10000; cut = n % all
  print (n - cut) / all + (cut * 2 > all) }')
is "$(sum cells '$4 == 1')" "$wanted" men
is "$(sum cells '$4 == 2')" "$((total - wanted))" women

# Programmes of the nation; JKK and JKM are everyone's.
is "$(sum cells '$2 == 1 && $3 >= 7')" "$(count JHT PU ALL)" 'JHT of PU'
is "$(sum cells '$2 == 1 && $3 >= 15')" "$(count JP PU ALL)" JP
is "$(sum cells '$2 == 1 && $3 == 31')" "$(count JKP PU ALL)" JKP
is "$(sum cells '$2 == 2 && $3 == 7')" "$(count JHT BPU ALL)" 'JHT of BPU'
is "$(sum cells '$2 == 3 && $3 == 3')" "$(sum cells '$2 == 3')" construction
is "$(sum cells '$3 == 3 || $3 == 7 || $3 == 15 || $3 == 31')" "$total" packages

# 2.81 million vulnerable in August 2024, the only date; 70 % of them by budget.
is "$(sum cells '$6 > 0')" 2810000 vulnerable
is "$(sum cells '$6 > 0 && $2 == 2')" 2810000 'vulnerable of BPU'
is "$(sum cells '$6 == 3')" $((2810000 * 7 / 10)) 'by budget'

# Proportional fitting: the odds of a man in construction (92 : 8) against among wage
# earners (68 : 32) stay those assumed, and provinces of a segment have the same share
# of men, to less than one; the share of the segment, from its 38 rounded sums, has its
# part in 38 of these.
awk -F , 'NR > 1 { n[$2, $4] += $7 }
  END {
    odds = n[3, 1] / n[3, 2] / (n[1, 1] / n[1, 2]); wanted = 92 / 8 / (68 / 32)
    exit !(odds / wanted > 0.9999 && odds / wanted < 1.0001) }' cells || broken 'odds of sex'
awk -F , 'NR > 1 { n[$2, $5] += $7; all[$2] += $7 }
  NR > 1 && $4 == 1 { m[$2, $5] += $7; men[$2] += $7 }
  END {
    for (k in n) {
      split(k, part, SUBSEP)
      off = m[k] - n[k] * men[part[1]] / all[part[1]]
      most = 1 + 38 * n[k] / all[part[1]]
      if (off >= most || off <= -most) exit 1
    } }' cells || broken 'sexes are not in proportion'

# The divided Papua: by population, to the person.
population() {
  awk -F , -v area="KD_$1" '$1 == "population" && $5 == area { print $7 }' \
    "$ROOT/lib/dataset/published/population.csv"
}
whole=$(awk '$1 == "PAPUA_2021" && $2 == "PU" { print $3 }' table)
all=0
for area in 91 93 94 95; do all=$((all + $(population $area))); done
for area in 91 93 94 95; do
  got=$(sum cells "\$2 == 1 && \$5 == $area")
  low=$((whole * $(population $area) / all))
  [ "$got" -eq "$low" ] || [ "$got" -eq $((low + 1)) ] || broken "Papua $area: $got"
done

# Fewer, or more, people: the method of the largest remainder, worked out here.
# divided ROWS: the cells of so many, as by_area has them.
divided() {
  awk -v rows="$1" -v total="$total" '
    { key[NR] = $1 " " $2; cut[NR] = rows * $3 % total
      n[NR] = (rows * $3 - cut[NR]) / total; left += n[NR] }
    END {
      for (left = rows - left; left > 0; left--) {
        best = 1
        for (i = 2; i <= NR; i++) if (cut[i] > cut[best]) best = i
        n[best]++; cut[best] = -1
      }
      for (i = 1; i <= NR; i++) if (n[i]) print key[i], n[i]
    }' table | sort
}
expect 0 bpjsstat synthesise --rows 20000
has err 'fitted proportionally'
cp out people
lines people 20001
by_area <people >got
divided 20000 >wanted
cmp got wanted || broken 'twenty thousand'
expect 0 bpjsstat synthesise --rows 45200000 --period 2024-12 --cells
by_area cells <out >got
divided 45200000 >wanted
cmp got wanted || broken '45.2 million'
expect 0 bpjsstat synthesise --period 2024-12 --cells
is "$(sum out 1)" 45220000 'end of 2024'
has err 'dated 2024-12'

# The rows are what the cells say, each of them.
expect 0 bpjsstat synthesise --rows 20000 --cells
tail -n +2 out | sort >wanted
awk -F , 'NR > 1 { n["1," $2 "," $3 "," $7 "," $8 "," $10]++ }
  END { for (k in n) print k "," n[k] }' people | sort >got
cmp got wanted || broken 'rows are not their cells'

# What a row is: twelve whole numbers, some empty; ages within their bands.
is "$(head -n 1 people)" \
  synthetic,segment,programmes,wage,risk_class,born,sex,area,sector,groups,size,enrolled heading
is "$(cut -d , -f 1 people | sort -u | tr '\n' ' ')" '1 synthetic ' stamp
! tail -n +2 people | grep -qv '^1,[0-9]*,[0-9]*,[0-9]*,[1-5]\?,-\?[0-9]*,[12],[0-9]*,[12]\?,[013],[0-3]\?,[0-9]*$' ||
  broken 'a row is of another form'
awk -F , -v day="$day" 'NR > 1 {
  age = (day - $6) / 365.2425
  if (age < 17.99 || age > ($2 == 1 ? 59.01 : $2 == 2 ? 65.01 : 60.01)) exit 1
  if (($2 == 1) != ($5 != "") || ($2 == 1) != ($11 != "") || ($2 == 2) != ($9 != "")) exit 1
  if ($12 > day || $12 - $6 < 17.9 * 365) exit 1
  if ($10 > 0 && ($2 != 2 || $4 != 1000000)) exit 1
  if ($4 < 1000000 || $4 > 25000000) exit 1
  wages += $2 == 1; first += $5 == 1; large += $2 == 1 && $11 == 0; young += $2 == 1 && age < 25
} END { # 35 %, 45 % and 16 % are assumed; five standard deviations of 12,000 are 2.3 %
  exit !(first / wages > 0.327 && first / wages < 0.373 && large / wages > 0.427 &&
    large / wages < 0.473 && young / wages > 0.137 && young / wages < 0.183) }' people ||
  broken 'a row is beyond what is assumed'

# Every row is drawn anew: of 12,000 wages, most in bands a million wide, a few dozen meet.
awk -F , 'NR > 1 && $2 == 1 { n++; different += !seen[$4]++ }
  END { exit !(different > 0.99 * n) }' people || broken 'rows are drawn alike'

# No order: the first half of the rows has half the wage earners, to 5 deviations.
awk -F , 'NR > 1 { n[NR > 10001] += $2 == 1 }
  END { d = n[0] - n[1]; exit !(d < 500 && d > -500) }' people || broken 'rows have an order'

# Any rows alone, the same bytes again, others for another seed with the same counts.
{
  bpjsstat synthesise --rows 20000 --count 7777
  bpjsstat synthesise --rows 20000 --first 7778 --count 1 | tail -n +2
  bpjsstat synthesise --rows 20000 --first 7779 --count 99999 | tail -n +2
} 2>err >got
cmp got people || broken 'two pieces are not the whole'
expect 0 bpjsstat synthesise --rows 20000 --seed 1
cmp out people || broken 'the same seed, another population'
expect 0 bpjsstat synthesise --rows 20000 --seed 2
! cmp -s out people || broken 'another seed, the same population'
by_area <out >got
divided 20000 | cmp - got || broken 'another seed, other counts'
expect 0 bpjsstat synthesise --rows 1
lines out 2
expect 0 bpjsstat synthesise --rows 1000000000000 --first 999999999999
lines out 3
LC_ALL=de_DE.UTF-8 bpjsstat synthesise --rows 20000 2>err | cmp - people || broken locale

# To a file.
expect 0 bpjsstat synthesise --rows 20000 --output people.csv
empty out
cmp people people.csv || broken 'a file is not standard output'
expect 1 bpjsstat synthesise --rows 10 --output absent/people.csv
has err 'absent/people.csv: '
if [ -w /dev/full ]; then
  expect 1 bpjsstat synthesise --rows 10 --output /dev/full
  has err '/dev/full: '
  status=0
  bpjsstat synthesise >/dev/full 2>err || status=$?
  is "$status" 1 'a full disk'
  has err 'cannot write the output'
fi

# Assumptions of one's own: those built in, printed, are the same.
expect 0 bpjsstat synthesise --print-assumptions
empty err
cp out assumptions.csv
! tail -n +2 assumptions.csv | grep -qv ',assumed,' || broken 'a row is not stamped'
expect 0 bpjsstat synthesise --rows 20000 --assumptions assumptions.csv
cmp out people || broken 'the built-in table, given, is another'
has err 'assumed: assumptions.csv'
heading=$(head -n 1 assumptions.csv)
printf '%s\nage,ALL,ALL,30,30,1,assumed,\nwage,ALL,ALL,5,5,1,assumed,\nwage,PU,FEMALE,7,7,1,assumed,\n' \
  "$heading" >few.csv
expect 0 bpjsstat synthesise --rows 1000 --assumptions few.csv
awk -F , -v day="$day" 'NR > 1 {
  if ($4 != ($2 == 1 && $7 == 2 ? 7 : 5) || $5 $9 $11 $12 != "") exit 1
  if ((day - $6) / 365.2425 < 29.99 || (day - $6) / 365.2425 > 31.01) exit 1 }' out ||
  broken 'what is assumed is not done'
expect 0 bpjsstat synthesise --rows 10 --assumptions - <few.csv
# Born on a 29 February: a year later it is the 28th.
expect 0 bpjsstat synthesise --rows 20000 --period 2024-02-29 --assumptions few.csv
low=$(($(date -u -d 1993-03-01 +%s) / 86400))
high=$(($(date -u -d 1994-02-28 +%s) / 86400))
is "$(tail -n +2 out | cut -d , -f 6 | sort -n | sed -n '1p;$p' | tr '\n' ' ')" "$low $high " \
  'those of 30 on a leap day'

# bad LINE PLACE...: an assumption that is refused.
bad() {
  printf '%s\n%s\n' "$heading" "$1" >bad.csv
  expect 1 bpjsstat synthesise --rows 10 --assumptions bad.csv
  empty out
  shift
  for text in "$@"; do has err "$text"; done
}
bad 'agee,PU,ALL,1,2,1,assumed,' 'bad.csv:2: subject "agee": '
bad 'age,PMI,ALL,1,2,1,assumed,' 'bad.csv:2: segment "PMI": '
bad 'age,PU,OLD,1,2,1,assumed,' 'bad.csv:2: group "OLD": '
bad 'age,PU,ALL,x,2,1,assumed,' 'bad.csv:2: least "x": '
bad 'age,PU,ALL,20,19,1,assumed,' 'bad.csv:2: most "19": '
bad 'age,PU,ALL,20,111,1,assumed,' 'bad.csv:2: most "111": '
bad 'risk_class,PU,ALL,1,2,1,assumed,' 'bad.csv:2: most "2": '
bad 'risk_class,PU,ALL,6,6,1,assumed,' 'bad.csv:2: least "6": '
bad 'age,PU,ALL,20,30,10001,assumed,' 'bad.csv:2: weight "10001": '
bad 'age,PU,ALL,20,30,,assumed,' 'bad.csv:2: weight '
bad 'age,PU,ALL,20,30,1,published,' 'bad.csv:2: status "published": '
bad 'age,PU,ALL,20,30,0,assumed,' 'bad.csv: age, PU, ALL: the weights add up to 0'
bad 'age,PU,ALL,20,30,1' 'bad.csv:2: '
bad 'age,PU,ALL,20,30,1,assumed,"' 'bad.csv:2: '
sed '1s/status/state/' few.csv >bad.csv
expect 1 bpjsstat synthesise --assumptions bad.csv
has err 'there is no column status'
printf '%s\nage,ALL,ALL,110,110,1,assumed,\n' "$heading" >old.csv
expect 1 bpjsstat synthesise --rows 10 --period 2005-12 --assumptions old.csv
has err 'old.csv: age: its years reach back before 1900'
expect 1 bpjsstat synthesise --assumptions absent.csv
has err absent.csv

# Margins of one's own: 60 + 30 + 10 in one province, 6 + 3 + 1 in the divided Papua.
margins() {
  echo SERIES,PROGRAMME,SEGMENT,GROUP,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE
  for cell in PU,ALL,KD_11,2031-06,60 BPU,ALL,KD_11,2031-06,30 JAKON,ALL,KD_11,2031-06,10 \
    PU,ALL,KD_PAPUA_2021,2031-06,6 BPU,ALL,KD_PAPUA_2021,2031-06,3 \
    JAKON,ALL,KD_PAPUA_2021,2031-06,1 "$@"; do
    echo "active_participants,ALL,$cell,PERSONS"
  done
}
margins >own.csv
expect 0 bpjsstat synthesise --margins own.csv --cells
cp out own
is "$(sum own '$5 == 11 && $2 == 2')" 30 'own BPU'
is "$(sum own '$5 > 90 && $2 == 1')" 6 'own PU of Papua'
is "$(sum own '$3 != "" && $2 != 3')" 0 'programmes that no margin has'
is "$(sum own '$4 != ""')" 0 'sexes that no margin has'
is "$(sum own '$6 > 0')" 0 'vulnerable whom no margin has'
has err 'counts of 2031-06 from own.csv'
expect 0 bpjsstat synthesise --margins - --cells <own.csv
cmp out own || broken 'a pipe is not a file'
margins ALL,MALE,ID,2031-06,66 ALL,FEMALE,ID,2031-06,44 ALL,VULNERABLE,ID,2031-01,11 >own.csv
echo active_participants,JHT,PU,ALL,ID,2031-06,22,PERSONS >>own.csv
expect 0 bpjsstat synthesise --margins own.csv --cells
is "$(sum out '$4 == 1')" 66 'own men'
is "$(sum out '$6 > 0')" 11 'own vulnerable'
is "$(sum out '$2 == 1 && $3 == 7')" 22 'own JHT'
is "$(sum out '$2 == 1 && $3 == 3')" 44 'own without JHT'
is "$(sum out '$2 == 1 && $3 > 7')" 0 'own JP'
has err 'vulnerable workers as of 2031-01'

# A union beside one of its members would be counted twice: it is left out.
margins PU,ALL,KD_91,2031-06,1 BPU,ALL,KD_91,2031-06,1 JAKON,ALL,KD_91,2031-06,1 >own.csv
expect 0 bpjsstat synthesise --margins own.csv --cells
is "$(sum out 1)" 103 'a union and its member'

# refused MESSAGE MARGIN...: margins that do not fit.
refused() {
  message=$1
  shift
  margins "$@" >bad.csv
  expect 1 bpjsstat synthesise --margins bad.csv
  empty out
  has err "bad.csv: $message"
}
refused 'there are no active_participants of JAKON in KD_12, 2031-06' \
  PU,ALL,KD_12,2031-06,1 BPU,ALL,KD_12,2031-06,1
refused 'the areas have 110 participants of ALL, but the country has 110.5 to 111.5' \
  ALL,ALL,ID,2031-06,111
refused 'the areas have 66 participants of PU' PU,ALL,ID,2031-06,67
refused 'MALE and FEMALE go together' ALL,MALE,ID,2031-06,66
refused 'the vulnerable are more than BPU: 34 of 33' ALL,VULNERABLE,ID,2031-06,34
margins >bad.csv
echo active_participants,JHT,PU,ALL,ID,2031-06,67,PERSONS >>bad.csv
expect 1 bpjsstat synthesise --margins bad.csv
has err 'bad.csv: PU with JHT are more than PU: 67 of 66'
margins PU,ALL,KD_12,2031-13,1 >bad.csv
expect 1 bpjsstat synthesise --margins bad.csv
empty out
has err 'bad.csv:8: TIME_PERIOD "2031-13": '
margins PU,ALL,KD_12,2031-06,-1 >bad.csv
expect 1 bpjsstat synthesise --margins bad.csv
has err 'bad.csv:8: OBS_VALUE "-1": '
margins | head -n 1 >bad.csv
expect 1 bpjsstat synthesise --margins bad.csv
has err 'there are no active_participants by area and segment'
margins | sed 's/,[0-9]*,PERSONS/,0,PERSONS/' >bad.csv
expect 1 bpjsstat synthesise --margins bad.csv
has err 'none or too many'
margins PU,ALL,KD_12,2031-06,1.5 >bad.csv
expect 1 bpjsstat synthesise --margins bad.csv
has err 'is no whole number'
expect 1 bpjsstat synthesise --margins absent.csv
has err absent.csv

# The command line.
expect 1 bpjsstat synthesise --period 2019-03
has err 'there is no total of active_participants at 2019-03; say how many with --rows'
expect 2 bpjsstat synthesise --rows 0
has err '--rows "0": is not from 1 to'
expect 2 bpjsstat synthesise --rows 1000000000001
has err 'is not from 1 to 1000000000000'
expect 2 bpjsstat synthesise --rows few
expect 2 bpjsstat synthesise --seed -1
expect 2 bpjsstat synthesise --first 0
expect 2 bpjsstat synthesise --rows 10 --first 11
has err '--first "11": there are 10 rows'
expect 2 bpjsstat synthesise --period soon
expect 2 bpjsstat synthesise --cells --count 1
has err '--cells is about all rows'
expect 2 bpjsstat synthesise --margins - --assumptions -
has err 'cannot both be standard input'
expect 2 bpjsstat synthesise nation
has err 'unexpected argument nation'
