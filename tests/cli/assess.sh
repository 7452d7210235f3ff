# bpjsstat assess: sums of what is due of all people in a file, bad rows told, rows out.
. "$CLI/tell.sh"

expect 2 bpjsstat assess people.csv
has err 'option --on is missing'
expect 2 bpjsstat assess --on 2025-03-01
has err 'a file is needed'
expect 2 bpjsstat assess --on 2025-03-01 --by shoes people.csv
has err '--by "shoes": is none of segment'
expect 1 bpjsstat assess --on 2025-03-01 absent.csv
has err 'absent.csv:'

cat >people.csv <<'EOT'
segment,wage,risk_class,area
PU,5000000,1,64.08
BPU,1000000,,31
BPU,2000000,,64.02
EOT

# JKK 0.24 % and JKM 0.3 % of 5,000,000; the self-employed 1 % of 1,000,000 and of the
# reference of their band, 2,000,000, and 6,800 each.
expect 0 bpjsstat assess --on 2025-03-01 --format csv people.csv
empty err
cut -d, -f1-6 out >columns
cat >wanted <<'EOT'
segment,count,weight,monthly_jkk_rows,monthly_jkk_sum,monthly_jkk_weighted
PU,1,1,1,12000,12000
BPU,2,2,2,30000,30000
EOT
cmp wanted columns || broken "$(cat columns)"

expect 0 bpjsstat assess --on 2025-03-01 people.csv
has out '12,000'
has out '15,000'
has out '13,600'

# The same from a pipe, by province, with threads; all provinces together are the same.
bpjsstat assess --on 2025-03-01 --by area --threads 2 --format csv - <people.csv >out
cut -d, -f1,2,5 out >columns
cat >wanted <<'EOT'
area,count,monthly_jkk_sum
31,1,10000
64,2,32000
EOT
cmp wanted columns || broken "$(cat columns)"

# Rows: 12,000 + 15,000 + 285,000 + 150,000 and JKP of the government, 0.22 %.
expect 0 bpjsstat assess --on 2025-03-01 --rows rows.csv people.csv
cat >wanted <<'EOT'
row,status,JKK,JKM,JHT,JP,JKP,employer,worker,participant,government,once
1,,12000,15000,285000,150000,11000,312000,150000,0,11000,0
2,,10000,6800,0,0,0,0,0,16800,0,0
3,,20000,6800,0,0,0,0,0,26800,0,0
EOT
cmp wanted rows.csv || broken "$(cat rows.csv)"

# What events would pay on the day: JKM 42,000,000; of wages of 5,000,000 48 and 56 of them
# and 22,000,000 and 12,000,000, six months of 60 %, 1 % for a year; BPU by the band.
cat >paid.csv <<'EOT'
segment,wage,risk_class,months
PU,5000000,1,12
BPU,1000000,,2
EOT
expect 0 bpjsstat assess --on 2025-12-31 --benefits --rows rows.csv paid.csv
cat >wanted <<'EOT'
row,status,death,death at work,disability,job loss,pension a month
1,,42000000,262000000,292000000,18000000,50000
2,,10000000,70000000,68000000,0,0
EOT
cmp wanted rows.csv || broken "$(cat rows.csv)"
has out '262,000,000'
has out 'pension a month'
expect 0 bpjsstat assess --on 2025-12-31 --benefits --format csv paid.csv
has out 'benefit_on_retirement_sum'

# What is bad is counted, and told with its line.
printf 'segment,wage\nBPU,1000000\nBPU,-5\nBPU,a lot\nBPU,1000000\n' >bad.csv
expect 0 bpjsstat assess --on 2025-03-01 --format csv bad.csv
has err 'bad.csv: 2 of 4 rows are bad and left out; the first is row 2'
has err 'bad.csv:3: wage "-5"'
has err 'bad.csv:4: wage "a lot"'
has out 'BPU,2,2,'
expect 1 bpjsstat assess --on 2025-03-01 --stop bad.csv
has err 'bad.csv:3:'

# A text is told as it is, not as the number that stands for it; a file without a good row is bad.
printf 'segment,wage,risk_class\nPU,5,third\n' >bad.csv
for how in '' --stop; do
  expect 1 bpjsstat assess --on 2025-03-01 $how bad.csv
  has err 'bad.csv:2: risk_class "third"'
  hasnt err 255
done

# What is read is not written over.
cp people.csv same.csv
expect 2 bpjsstat assess --on 2025-03-01 --rows ./same.csv same.csv
has err '--rows "./same.csv"'
cmp people.csv same.csv || broken 'the input is gone'
expect 2 bpjsstat assess --on 2025-03-01 --rows - people.csv
has err 'is no file'
[ ! -e ./- ] || broken 'a file named -'

# A reform beside the law: JKM of wage earners from 0.3 % to 0.4 %.
cat >reform.tsv <<'EOT'
# bpjsstat law 1
parameter	segment	key	valid_from	valid_to	known_from	value	unit	citation	confidence	note
jkm.rate	PU		2025-01-01			4000	ppm	a proposal	C	
EOT
expect 0 bpjsstat assess --on 2025-03-01 --reform reform.tsv --rows rows.csv people.csv
has out 'The reform'
sed -n 2p rows.csv | cut -d, -f4,14 >columns
echo 15000,20000 >wanted
cmp wanted columns || broken "$(cat rows.csv)"

# A nation that does not exist goes through a pipe; all are assessed or told.
bpjsstat synthesise --rows 20000 2>err | bpjsstat assess --on 2023-12-01 --format csv - >out 2>err ||
  broken 'a pipe'
awk -F, 'NR > 1 { people += $2 } END { exit people != 20000 }' out || broken "$(cat out err)"
