# bpjsstat nation: what is due of a population that does not exist, beside what was
# published; the same people and dues as through synthesise and assess.
. "$CLI/tell.sh"

# is GOT WANTED WHAT
is() {
  [ "$1" = "$2" ] || broken "$3: $1, not $2"
}

# told SERIES PROGRAMME SEGMENT: the value of an observation in out.
told() {
  awk -F , -v series="$1" -v programme="$2" -v segment="$3" '
    $4 == series && $5 == programme && $6 == segment { print $10 }' out
}

# A hundred people whose dues can be worked out: all of 30 years, in one province. 60 wage
# earners in risk class 1 with 5,000,000: 0.24 % JKK, 0.3 % JKM, 3.7 + 2 % JHT, 2 + 1 % JP and
# 0.22 % JKP of the government; 30 self-employed with 1,000,000: 1 % JKK, JKM of 6,800; 10 in
# construction with 5,000,000: 1.74 % JKK, 0.3 % JKM.
{
  echo SERIES,PROGRAMME,SEGMENT,GROUP,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE
  for cell in PU,60 BPU,30 JAKON,10; do
    echo "active_participants,ALL,${cell%,*},ALL,KD_11,2022-12,${cell#*,},PERSONS"
  done
} >margins.csv
cat >assumed.csv <<'EOT'
subject,segment,group,least,most,weight,status,note
age,ALL,ALL,30,30,1,assumed,
wage,ALL,ALL,5000000,5000000,1,assumed,
wage,BPU,ALL,1000000,1000000,1,assumed,
risk_class,PU,ALL,1,1,1,assumed,
EOT
pu=$((12000 + 15000 + 185000 + 100000 + 100000 + 50000 + 11000))
bpu=$((10000 + 6800))
jakon=$((87000 + 15000))
all=$((60 * pu + 30 * bpu + 10 * jakon))
own='--margins margins.csv --assumptions assumed.csv'
expect 0 bpjsstat nation $own
empty err
has out 'no row is a person'
has out 'are invented: assumed.csv'
has out '(margins.csv); 100 people of 2022-12'
has out 'every month of the year is like 2022-12: x 12'
has out 'those of the same year, 2022'
hasnt out 'vulnerable'
sed -n '/^PU /p; /^BPU /p; /^JAKON /p; /^all /p' out | tr -d , | tr -s ' ' >got
cat >wanted <<EOT
PU 60 $((60 * pu)) $((60 * pu * 12))
BPU 30 $((30 * bpu)) $((30 * bpu * 12))
JAKON 10 $((10 * jakon)) $((10 * jakon * 12))
all 100 $all $((all * 12))
EOT
cmp wanted got || broken 'a hundred people'
sed -n '/^JKK /p; /^JP /p; /^government /p' out | tr -d , | tr -s ' ' >got
cat >wanted <<EOT
JKK $((60 * 12000 + 30 * 10000 + 10 * 87000)) $((12 * (60 * 12000 + 30 * 10000 + 10 * 87000)))
JP $((60 * 150000)) $((12 * 60 * 150000))
government $((60 * 11000)) $((12 * 60 * 11000))
EOT
cmp wanted got || broken 'programmes and payers of a hundred people'

# Fifty of them stand for a hundred; of seven the sevenths are cut off.
expect 0 bpjsstat nation $own --people 50 --format csv
is "$(told synthetic_participants ALL ALL)" 50 'half of the people'
is "$(told dues_yearly ALL ALL)" $((all * 6)) 'dues of half of them'
is "$(told dues_yearly_nation ALL ALL)" $((all * 12)) 'the whole from a half'
expect 0 bpjsstat nation $own --people 7 --format csv
seven=$(told dues_yearly ALL ALL)
is "$(told dues_yearly_nation ALL ALL)" $((seven * 100 / 7)) 'the whole from seven'
expect 0 bpjsstat nation $own --people 50
has out 'the dues of 50 people stand for those of 100, in proportion'

# The nation, by the way through files: the same people, and the same dues.
expect 0 bpjsstat nation --on 2022-12-07 --people 20000 --format csv
empty err
cp out nation.csv
bpjsstat synthesise --rows 20000 --period 2022-12 2>err |
  bpjsstat assess --on 2022-12-31 --format csv - >assessed 2>err
for segment in PU BPU JAKON; do
  # The sum of a column of theirs.
  column() {
    awk -F , -v segment=$segment -v name="$1" '
      NR == 1 { for (k = 1; k <= NF; k++) at[$k] = k; next }
      $1 == segment { print $at[name] }' assessed
  }
  is "$(told synthetic_participants ALL $segment)" "$(column weight)" "people of $segment"
  for programme in JKK JKM JHT JP JKP; do
    got=$(told dues_monthly $programme $segment)
    is "${got:-0}" "$(column "monthly_$(echo $programme | tr A-Z a-z)_sum")" "$segment $programme"
  done
done
monthly=0
for programme in JKK JKM JHT JP JKP; do
  monthly=$((monthly + $(told dues_monthly $programme ALL)))
done
payers=0
for payer in employer worker participant government; do
  payers=$((payers + $(told dues_monthly_$payer ALL ALL)))
done
is "$payers" "$monthly" 'payers and programmes'
is "$(told dues_yearly ALL ALL)" $((monthly * 12)) 'a year'

# 35.86 million were active in December 2022: 1,793 times 20,000. Rp88.31 trillion came in,
# 88.305 to 88.315; the quotient has these bounds.
whole=$((monthly * 12 * 1793))
is "$(told dues_yearly_nation ALL ALL)" "$whole" 'the whole nation'
grep -q '^dataflow,[^,]*,I,contributions_received,ALL,ALL,ALL,ID,2022,88.31,IDR,12,2,.*nusabali' out ||
  broken 'what was received is not as published'
awk -F , -v whole="$whole" '
  function near(a, b) { return a / b < 1 + 1e-12 && a / b > 1 - 1e-12 }
  $4 == "dues_yearly_nation_out_of_received" {
    n++
    if (!near($10, whole / 883100000000) || !near($13, whole / 883150000000) ||
        !near($14, whole / 883050000000) || $11 != "PERCENT") exit 1
  }
  END { exit n != 1 }' out || broken 'the plausibility ratio'

# Everything but what was received says what it is; JSON too.
tail -n +2 out | grep -v ',contributions_received,' | grep -v 'synthetic, no row is a person' >left || :
empty left
is "$(grep -c 'Assumed: ages, wages' out)" 3 'notes'
expect 0 bpjsstat nation --on 2022-12 --people 1000 --format json
cli_json <out || broken 'no JSON'
has out 'synthetic, no row is a person'
has out '"dues_yearly_nation_out_of_received"'

# It reads as observations do.
bpjsstat data --data nation.csv --series dues_yearly_nation --format csv >out
is "$(told dues_yearly_nation ALL ALL)" "$whole" 'read again'

# However many threads: the same bytes, of three pieces. Other people: other dues, as many.
expect 0 bpjsstat nation --on 2022-12 --people 600000 --by area:2,sex
cp out one
for threads in 2 5; do
  expect 0 bpjsstat nation --on 2022-12 --people 600000 --by area:2,sex --threads $threads
  cmp out one || broken "$threads threads"
done
expect 0 bpjsstat nation --on 2022-12 --people 600000 --by area:2,sex --seed 2
! cmp -s out one || broken 'another seed, the same nation'
is "$(sed -n 's/^all *\([0-9,]*\) .*/\1/p' out)" 600,000 'people of another seed'

# One of 600,000 has JP, for which no ceiling is announced yet: it is he who is told.
{
  head -n 1 margins.csv
  for cell in ALL,PU,ALL,KD_11,600000 ALL,BPU,ALL,KD_11,0 ALL,JAKON,ALL,KD_11,0 \
    JHT,PU,ALL,ID,1 JP,PU,ALL,ID,1; do
    echo "active_participants,${cell%,*},2030-12,${cell##*,},PERSONS"
  done
} >one.csv
for seed in 1 3; do
  row=$(bpjsstat synthesise --margins one.csv --seed $seed 2>err |
    awk -F , '$3 == 15 { print NR - 1 }')
  for threads in 1 3; do
    expect 1 bpjsstat nation --margins one.csv --on 2030-12 --seed $seed --threads $threads
    empty out
    has err "row $row of the synthetic nation: parameter \"jp.wage_ceiling\""
  done
done

# What is assumed is told: another year, other people, a value carried forward.
expect 0 bpjsstat nation --people 1000
has out '1,000 people made with seed 1, dues of 2023-12 in rupiah'
has out 'proportions of 2023-12 (published); 41,560,938 people of 2023-12'
has out 'vulnerable workers as of 2024-08'
has out 'dues of 2023 beside contributions received in 2022: 1 year apart'
hasnt out 'carried forward'
expect 1 bpjsstat nation --on 2030-12 --people 1000
empty out
has err 'of the synthetic nation: parameter "jp.wage_ceiling"'
expect 0 bpjsstat nation --on 2030-12 --people 1000 --carry-forward
has out 'carried forward'
has out 'dues of 2030 beside contributions received in 2022: 8 years apart'
expect 0 bpjsstat nation --people 1000 --language id
has out 'Negara sintetis: tidak ada baris yang merupakan orang'
has out 'iuran tahun 2023 di samping penerimaan iuran tahun 2022: selisih 1 tahun'

# A programme that was not there yet has no answer, and a nation without them is another.
expect 1 bpjsstat nation --on 2019-12 --people 1000
empty out
has err 'of the synthetic nation: parameter "jkp.rate.government"'

# A reform beside the law: JKM of wage earners from 0.3 % to 0.4 %, 5,000 each.
cat >reform.tsv <<'EOT'
# bpjsstat law 1
parameter	segment	key	valid_from	valid_to	known_from	value	unit	citation	confidence	note
jkm.rate	PU		2022-01-01			4000	ppm	a proposal	C	
EOT
expect 0 bpjsstat nation $own --reform reform.tsv --format csv
is "$(told dues_yearly ALL ALL)" $((all * 12)) 'the law'
is "$(told dues_yearly_law_1 ALL ALL)" $((all * 12 + 60 * 5000 * 12)) 'the reform'
is "$(told dues_monthly_law_1 JKM PU)" $((60 * 20000)) 'JKM of the reform'
expect 0 bpjsstat nation $own --reform reform.tsv
has out 'reform: a year'
has out 'Plausibility ratio: The reform'

# The command line.
expect 2 bpjsstat nation --people 0
has err '--people "0": is not from 1 to'
expect 2 bpjsstat nation --on soon
expect 2 bpjsstat nation --threads 0
expect 2 bpjsstat nation --threads 257
has err '--threads "257": is not from 1 to 256'
expect 2 bpjsstat nation --by shoes --people 10
has err '--by "shoes": is none of segment'
expect 2 bpjsstat nation --margins - --assumptions -
has err 'cannot both be standard input'
expect 2 bpjsstat nation people.csv
has err 'unexpected argument people.csv'
expect 2 bpjsstat nation --format xml
expect 1 bpjsstat nation --people 10 --reform absent.tsv
has err absent.tsv
expect 2 bpjsstat nation --people 10 --by month:3 --format csv
has err '--by "3": people of several months do not add up'
empty out
expect 2 bpjsstat nation --people 10 --on 2199-12
has err '--on "2199-12": the year is the last one'
