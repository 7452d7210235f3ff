# bpjsstat benefit: what is paid, to the rupiah, what is refused, and what is not taken.
. "$CLI/tell.sh"

# Death at work, BPU, declared income of 1,000,000: 60 % x 80 x 1,000,000, 24 months of
# 500,000, funeral.
jkk='bpjsstat benefit jkk --segment bpu --wage 1000000 --on 2023-06-01'
expect 0 $jkk --event death --heirs spouse,child
empty err
plain
for text in 48,000,000 12,000,000 10,000,000 70,000,000 'PP 82/2019 Annex III' 2028-06-01; do
  has out "$text"
done
! grep '.\{101\}' out || broken 'wider than 100 columns'
expect 0 $jkk --event death --heirs spouse,child --language id
for text in 48.000.000 manfaat Hukum:; do has out "$text"; done
hasnt out Law:
! grep '.\{101\}' out || broken 'wider than 100 columns'
expect 0 $jkk --event death --format json
cli_json <out || broken 'not JSON'
has out '{"on":"2023-06-01","programme":"JKK","segment":"BPU","lines":[{"programme":"JKK","kind":"'
has out '"kind":"lump_sum","what":"death","beneficiary":"heirs","amount":48000000'
has out '"total":70000000'
has out "\"law\":\"$(bpjsstat law export | sha256sum | cut -c 1-64)\""
expect 0 $jkk --event death --format csv
head -n 1 out | grep -q '^on,segment,programme,kind,what' || broken 'heading of CSV'
has out ,48000000,
expect 0 $jkk --event death --explain
has out '60 % x 80'
expect 0 $jkk --event death --explain --language id
has out '60 % x 80'
expect 0 $jkk --event death --explain --format json
cli_json <out || broken 'not JSON'
has out '"version":1'
expect 2 $jkk --event death --explain --format csv
has err 'not csv'

# Unable to work for 14 months: 6 x 100 %, 6 x 75 %, 2 x 50 % of 1,000,000 before 2 December
# 2019, 12 x 100 % and 2 x 50 % since.
stmb='bpjsstat benefit jkk --event temporary --segment pu --wage 1000000 --months 14'
expect 0 $stmb --on 2019-12-01 --format json
has out '"total":11500000'
expect 0 $stmb --on 2019-12-02 --format json
has out '"total":13000000'
expect 0 $stmb --on 2019-12-02 --transport land,air
for text in 5,000,000 'costs up to' 15,000,000; do has out "$text"; done

# One eye is 35 %, of 80 x 6,000,000: 168,000,000; 40 % of its function 67,200,000.
loss='bpjsstat benefit jkk --event partial-disability --segment pu --wage 6000000 --on 2024-02-01'
expect 0 $loss --loss eye
has out 168,000,000
expect 0 $loss --loss eye:40
has out 67,200,000
# The right arm is 40 %, the left 35 %; for a left-handed person they change places.
expect 0 $loss --loss arm-right
has out 192,000,000
expect 0 $loss --loss arm_right --left-handed
has out 168,000,000
# 40 dB of one ear: 4 x 3 %. As assessed: 20 %. Muscle test, grade 2: 60 % of 35 %.
expect 0 $loss --loss hearing_decline_one:40dB
has out 57,600,000
expect 0 $loss --loss scalp:20
has out 96,000,000
expect 0 $loss --loss leg:muscle=2 --min-confidence D
has out 100,800,000
expect 0 $loss --loss unequal_eyes:80/40 --min-confidence D
expect 0 $loss --loss unequal_eyes:0/0 --min-confidence D
has out 336,000,000
expect 1 $loss --loss leg --loss leg --loss leg
has err '--loss "leg": a body has no more of this part'
expect 1 $loss --loss wing
has err '--loss'
for wrong in leg:muscle=6 leg:half leg:101 hearing_decline_one:loud unequal_eyes:80 unequal_eyes :40; do
  expect 2 $loss --loss $wrong
  has err "--loss \""
done

# A natural death: 42,000,000, and 24,000,000 before; BPU within three months 10,000,000.
expect 0 bpjsstat benefit jkm --segment BPU --months 36 --on 2023-06-01
has out 42,000,000
expect 0 bpjsstat benefit jkm --segment pu --months 1 --on 2019-12-01
has out 24,000,000
expect 0 bpjsstat benefit jkm --segment bpu --months 2 --on 2025-02-24
has out 10,000,000
has out 'Not paid:'
expect 0 bpjsstat benefit jkm --segment bpu --months 2 --on 2025-02-23
has out 42,000,000
expect 1 bpjsstat benefit jkm --segment pu --months 1 --on 2015-06-30
empty out
has err 'no rule'
expect 1 bpjsstat benefit jkm --segment pu --months 1201 --on 2020-01-01
has err '--months "1201"'

# Two children, the whole path: 87,000,000 each.
plan='bpjsstat benefit scholarship --on 2020-01-14'
expect 0 $plan --child none --child none
has out 174,000,000
has out '5 x 12,000,000'
expect 0 $plan --child university:2 --format json
has out '"total":48000000'
# A third is not covered; the 19th is the last year of who is 4 years before 23.
expect 0 $plan --child sd --child sd --child sd
has out 'child 3'
expect 0 $plan --child sma:3 --born 2002-06-01
cp out one
expect 0 $plan --child sma:3:2002-06-01
cmp one out
expect 2 $plan --child sma:3:2002-06-01 --born 2002-06-01
expect 2 $plan --child sma --born 2002-06-01 --born 2003-06-01
printf '\357\273\277level,year,born,married,work,work_months\r\n"sma",3,2002-06-01,no,none,0\r\n' \
  >children.csv
expect 0 $plan --children children.csv
cmp one out
expect 0 $plan --children - <children.csv
cmp one out
printf 'level,year,married\nsma,0,perhaps\nuniversity\nkindergarten,1,no\n' >bad.csv
expect 1 $plan --children bad.csv
empty out
has err 'bad.csv:3'
printf 'level,year,married\nsma,0,perhaps\nkindergarten,x,no\n' >bad.csv
expect 1 $plan --children bad.csv
empty out
has err 'bad.csv:2: year "0"'
has err 'bad.csv:2: married "perhaps"'
has err 'bad.csv:3: level "kindergarten": is none of none, tk, sd, smp, sma, smk, university'
has err 'bad.csv:3: year "x"'
printf 'year\n1\n' >bad.csv
expect 1 $plan --children bad.csv
has err 'no column level'
printf 'level,level\nsd,sd\n' >bad.csv
expect 1 $plan --children bad.csv
printf 'level,age\nsd,9\n' >bad.csv
expect 1 $plan --children bad.csv
has err '"age": is no column'
printf 'level,year\nsd,1\nsd,9\n' >bad.csv
expect 1 $plan --children bad.csv --child tk:1
has err 'bad.csv:3: year: '
expect 1 $plan --child tk:1 --child smp:9
has err '--child "smp:9"'
expect 1 $plan --children missing.csv
has err missing.csv
expect 2 $plan
has err '--child is missing'
expect 2 $plan --child sd:0
expect 2 $plan --child sd:1:yesterday

# The simulation of the ministry: 228,000 a month for 60 months at 5.7 %.
balance='bpjsstat benefit jht-balance'
expect 0 $balance --monthly 228000 --from 2022-01 --months 60 --rate 5.7
for text in 13,680,000 2,120,310 15,800,310 'a rate given'; do has out "$text"; done
printf 'from,months,amount\n2022-01,36,"228,000"\n2025-01,24,228.000\n' >history.csv
expect 0 $balance --history history.csv --until 2026-12-31 --rate 5,7%
has out 15,800,310
# The same in two halves, the first as what the second opens with, but for its rounding.
expect 0 $balance --monthly 0 --from 2022-01 --opening 1000000 --opening-on 2022-01 \
  --months 12 --rate 10
has out 1,100,000
# 2021 to 2024 were not found: contributions stand, what they earned does not.
expect 0 $balance --history history.csv --until 2024-12-31
has out 'Not paid:'
has out jht.credited.rate
has out 'an amount is missing'
printf 'month,amount\n2016-01,1000000\n' >history.csv
expect 0 $balance --history history.csv --until 2016-12 --fund conventional
# 1,000,000 x 1.0719
has out 71,900
printf 'month,amount\n2016-01,1000000\n2016-13,5\n2016-03,-5\n' >bad.csv
expect 1 $balance --history bad.csv --until 2016-12
has err 'bad.csv:3: month "2016-13"'
has err 'bad.csv:4: amount "-5"'
printf 'month,months,amount\n2016-01,2,1000000\n2016-02,1,5\n' >bad.csv
expect 1 $balance --history bad.csv --until 2016-12
has err 'bad.csv:3: '
printf 'amount\n5\n' >bad.csv
expect 1 $balance --history bad.csv --until 2016-12
printf 'month,amount\n' >bad.csv
expect 1 $balance --history bad.csv --until 2016-12
has err 'no records'
expect 2 $balance --until 2016-12
expect 2 $balance --history history.csv
has err '--until is missing'
expect 2 $balance --monthly 1 --months 12
has err '--from is missing'
expect 2 $balance --history history.csv --until 2016-12 --months 12
expect 2 $balance --monthly 1 --from 2022-01 --rate 22:5
expect 2 $balance --monthly 1 --from 2022-01 --rate 5.71828
has err 'is not a percentage'
expect 2 $balance --monthly 1 --from 2022-01 --rate 1000.1
has err 'is more than 1000 %'
expect 1 $balance --monthly 1 --from 2022-01 --rate 5 --rate 2022:-0.5
has err '--rate "2022:-0.5"'

# 60,000,000 at 56: 5 % of what is above 50,000,000.
claim='bpjsstat benefit jht --on 2024-12-19'
expect 0 $claim --balance 60000000 --cause age --born 1968-01-10
for text in 500,000 59,500,000; do has out $text; done
expect 0 $claim --balance 60000000 --cause age --born 1968-12-20
has out 'Nothing is paid.'
has out 2024-12-20
# A part: 30 % for housing after ten years, 10 % otherwise; once.
expect 0 $claim --balance 90000000 --cause housing --months 120
has out 27,000,000
expect 0 $claim --balance 90000000 --cause housing --months 119
hasnt out 27,000,000
expect 0 $claim --balance 90000000 --cause preparation --months 120 --part-taken
has out 'Nothing is paid.'
expect 1 $claim --balance 90000000 --cause age --born 2025-01-01
has err '--born "2025-01-01"'
expect 2 $claim --balance 90000000
has err '--cause is missing'
expect 2 $claim --balance 90000000 --cause boredom

# At the ceiling: 45 and 25 % of 5,000,000 until 6 February 2025, 60 % since; approved
# on 2024-12-10 the third instalment is of the new law.
jkp='bpjsstat benefit jkp --wage 8000000'
expect 0 $jkp --months-paid 24 --on 2022-06-01
has out 10,500,000
expect 0 $jkp --months-paid 24 --on 2025-02-07
has out 18,000,000
expect 0 $jkp --months-paid 24 --on 2024-12-10
for text in 2,250,000 3,000,000 16,500,000 2025-05-10; do has out $text; done
# The rule of six in a row ended with 6 February 2025.
expect 0 $jkp --months-paid 12 --consecutive 0 --on 2025-02-06
has out 'Nothing is paid.'
expect 0 $jkp --months-paid 12 --consecutive 0 --on 2025-02-07
has out 18,000,000
expect 0 $jkp --months-paid 11 --on 2025-03-01
has out '12 are needed'
expect 0 $jkp --months-paid 11 --on 2025-03-01 --format json
cli_json <out || broken 'not JSON'
has out '"lines":[],'
has out '"reason":"months"'
expect 0 $jkp --months-paid 24 --on 2025-03-01 --new-job 2025-05-01
has out 6,000,000
expect 0 $jkp --months-paid 24 --on 2025-03-01 --foreign
has out 'Nothing is paid.'
expect 0 $jkp --months-paid 24 --on 2025-03-01 --closed 7
has out 'Nothing is paid.'
# Three months from 2024-10-10 ended before they were six; from 2024-12-10 they did not.
expect 0 $jkp --months-paid 24 --on 2025-02-10 --dismissed 2024-10-10
has out 'it could be claimed until 2025-01-10'
expect 0 $jkp --months-paid 24 --on 2025-02-10 --dismissed 2024-10-10 --claimed 2025-01-10
has out 18,000,000
expect 0 $jkp --months-paid 24 --on 2025-06-10 --dismissed 2024-12-10
has out 2025-06-10
expect 1 $jkp --months-paid 24 --on 2025-02-10 --claimed 2025-02-11
has err 'the claim is after the approval'
expect 1 $jkp --months-paid 25 --on 2025-03-01
has err '--months-paid "25"'
expect 1 $jkp --months-paid 24 --on 2021-06-01
has err jkp.condition
expect 2 $jkp --months-paid 24 --on 2025-03-01 --born 1980-01-01
has err '--registered'

# Pensions. 2,000,000 in each month of 2024: index 1.0157, 180 months are counted:
# 1 % x 15 x 2,031,400 = 304,710, raised to the least of 399,700 in March 2025.
jp='bpjsstat benefit jp'
expect 0 $jp --event disability --wage 2000000 --from 2024-01 --months 12 --on 2025-02-10
for text in 399,700 'raised to the least' 'a month'; do has out "$text"; done
printf 'month,months,amount\n2024-01,12,2000000\n' >wages.csv
expect 0 $jp --event disability --wages wages.csv --on 2025-02-10
has out 399,700
expect 0 $jp --event disability --wages wages.csv --on 2025-02-10 --until 2026-12-31
has out 'In later years:'
expect 0 $jp --event disability --wages wages.csv --on 2025-02-10 --format json
cli_json <out || broken 'not JSON'
has out '"monthly":399700'
# The official case: 3,000,000 of 2015 weighs 6,694,617 in 2030.
expect 0 $jp --event old-age --on 2030-07-27 --counted --carry-forward --explain \
  --wage 3000000 --from 2015-08 --months 180 \
  --inflation 2015:7 --inflation 2016:6.75 --inflation 2017:6.5 --inflation 2018:6.25 \
  --inflation 2019:6 --inflation 2020:5.75 --inflation 2021:5.5 --inflation 2022:5.25 \
  --inflation 2023:5 --inflation 4.75
has out 6,694,617
expect 2 $jp --event disability --wages wages.csv
has err '--on is missing'
expect 2 $jp --event old-age --wages wages.csv
has err '--born is missing'
expect 2 $jp --event disability --on 2025-02-10
has err 'give --wages or --wage'
expect 2 $jp --event disability --on 2025-02-10 --wages wages.csv --months 5
expect 1 $jp --event disability --wage 2000000 --from 2024-01 --months 12 --on 2025-02-10 \
  --inflation 2024:3 --inflation 2024:4
has err '--inflation "2024:4"'
printf 'month,amount\n2024-01,2000000\n2024-02,0\n' >bad.csv
expect 1 $jp --event disability --wages bad.csv --on 2025-02-10
has err 'bad.csv:3: amount "0"'

# A migrant's death at work with a child in the second of five years: 85 + 48 million.
pmi='bpjsstat benefit migrant --phase during'
expect 0 $pmi --event death --on 2025-04-01 --child university:2
for text in 85,000,000 48,000,000 133,000,000; do has out $text; done
expect 0 bpjsstat benefit migrant --phase after --event death --on 2019-01-01
has out 24,000,000
expect 0 $pmi --event dismissal-accident --months 7 --on 2020-05-01
has out 3,000,000
expect 2 bpjsstat benefit migrant --event death --on 2025-04-01
has err '--phase is missing'

# One statement: JKK's death and not JKM's, the balance, and one scholarship.
event='bpjsstat benefit event --segment pu --wage 1000000 --on 2023-06-01'
expect 0 $event --event accident-death --months 60 --balance 20000000 --heirs spouse,child \
  --child sma:3
empty err
for text in 48,000,000 20,000,000 JKK JHT; do has out $text; done
has out 'JKM'
! grep '.\{101\}' out || broken 'wider than 100 columns'
expect 0 $event --event accident-death --months 60 --balance 20000000 --format json
cli_json <out || broken 'not JSON'
has out '"programmes":['
expect 0 $event --event job-loss --jkp-months 24 --balance 20000000 --wages-from 2022-01
# 45 % of 1,000,000 three times, 25 % three times.
has out 2,100,000
expect 0 $event --event job-loss --jkp-months 24 --resigned
hasnt out 2,100,000
# What was not given is not 0.
expect 0 $event --event job-loss
has out 'it cannot be told without the months contributed to JKP'
has out 'it cannot be told without the balance of JHT'
expect 0 $event --event job-loss --jkp-months 0 --balance 0
has out '0 months contributed, 12 are needed'
hasnt out 'cannot be told'
expect 0 bpjsstat benefit event --event death --segment bpu --wage 1000000 --on 2025-03-01
has out 'it cannot be told without the months contributed to JKM'
expect 0 bpjsstat benefit event --event death --segment bpu --wage 1000000 --on 2025-03-01 --months 0
has out 10,000,000
expect 2 $event --event job-loss --wages-from 2023-07
has err 'is after --on'
expect 2 $event --event job-loss --wages wages.csv --wages-from 2023-01
expect 2 $event --event death --resigned
expect 2 bpjsstat benefit event --event death --segment bpu --wage 1 --daily --on 2024-01-01
expect 1 bpjsstat benefit event --event death --segment bpu --wage 1 --programmes jp --on 2024-01-01
has err '--programmes "jp"'
expect 2 $event --event lottery
has err 'accident-death, death'

# An overlay counts, and its row is named.
bpjsstat law export jkm.funeral >law.tsv
sed 's/\t10000000\t/\t11000000\t/' law.tsv >reform.tsv
expect 0 bpjsstat benefit jkm --segment pu --months 36 --on 2023-06-01 --law reform.tsv
has out 43,000,000
has out overlay

expect 0 bpjsstat benefit --help
has out 'Usage: bpjsstat benefit'
for question in jkk jkm scholarship jht jht-balance jp jkp migrant event; do
  expect 0 bpjsstat benefit $question --help
  has out "bpjsstat benefit $question"
  has out 'Exit status'
  has out 'Examples:'
  ! grep '.\{86\}' out || broken 'help is wider than 85 columns'
  # Each example is run, but for those that name a file.
  sed -n '/^Examples:/,$p' out | sed -e :a -e '/\\$/N; s/\\\n *//; ta' | grep '^  bpjsstat' |
    grep -v '\.csv' >examples
  [ -s examples ] || broken "no examples of $question"
  while read -r example; do
    expect 0 $example
  done <examples
done
expect 2 bpjsstat benefit
expect 2 bpjsstat benefit jkx
has err 'unknown programme jkx'
expect 2 bpjsstat benefit jkk --segment pu --wage 1 --on 2020-01-01
has err '--event is missing'

# What the library calls by numbers is told as people write it.
death="bpjsstat benefit jkk --segment pu --wage 1000000 --on 2023-06-01 --event death"
expect 1 $death --claimed 2022-06-02
has err '--claimed "2022-06-02": '
expect 1 bpjsstat benefit jkk --segment construction --wage 1000000 --on 2025-06-01 \
  --event death --reported 2025-06-02
has err '--reported "2025-06-02": only of wage earners'
expect 1 $death --loss eye
has err '--loss "eye": losses are of a partial disability'
expect 1 bpjsstat benefit event --segment bpu --wage 1000000 --on 2023-06-01 --event death \
  --programmes JKP
has err '--programmes "JKP": the segment does not have'
expect 1 bpjsstat benefit jht --balance 1000 --cause age --born 1960-01-01 --on 2024-01-01 \
  --paid-before 5
has err '--first-year: the year of the first part is needed'
