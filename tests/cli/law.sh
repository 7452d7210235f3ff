# bpjsstat law: rows on a day, differences, overlays, industries.
. "$CLI/tell.sh"
tab=$(printf '\t')

# overlay FILE ROW...: an overlay; a blank between fields, _ for an empty one.
overlay() {
  file=$1
  shift
  {
    echo '# bpjsstat law 1'
    echo parameter segment key valid_from valid_to known_from value unit citation confidence note
    for row; do echo "$row"; done
  } | sed -e "2,\$s/ /$tab/g" -e "s/$tab\(_$tab\)/$tab\1/g" -e "s/$tab\_/$tab/g" -e 's/~/ /g' >"$file"
}

# The ceiling of March 2025 to February 2026, and the article it rests on.
expect 0 bpjsstat law --on 2025-03 jp.wage_ceiling
empty err
for text in jp.wage_ceiling 10,547,400 2025-03-01..2026-02-28 B/726/022025; do has out $text; done
hasnt out 10,042,300
expect 0 bpjsstat law --on 2025-02-28 'jp.wage_c*g' --language id
has out 10.042.300
plain
expect 0 bpjsstat law --on 2025-03 jp.wage_ceiling --format json
cli_json <out || broken 'not JSON'
has out '"value":10547400'
expect 0 bpjsstat law --format csv
lines out $(($(bpjsstat law export | wc -l) - 1))

# What a benefit is on the last day of one regulation and the first of the next
# (PP 82/2019), and units in the singular.
expect 0 bpjsstat law --on 2019-12-01 --diff 2019-12-02 'jk?.funeral'
for text in jkk.funeral jkm.funeral '3,000,000 rupiah' '10,000,000 rupiah'; do has out "$text"; done
expect 0 bpjsstat law --on 2025-03 jht.leave.wait
has out '1 month '
hasnt out '1 months'

# JKP's share of JKM ended with February 2025 (PP 6/2025).
expect 0 bpjsstat law --on 2025-01 --diff 2025-03 jkp.rate.from_jkm
has out '0.1 %'
has out 'PP 6/2025'
expect 0 bpjsstat law --on 2025-01 --diff 2025-01-31
has out 'Nothing differs.'

# As known on a day: PP 36/2025 is of 2025-09-04.
expect 1 bpjsstat law --on 2025-08 --known-on 2025-09-03 relief.labour_intensive.jkk.rate
has err 'no rule matches'
expect 0 bpjsstat law --on 2025-08 --known-on 2025-09-04 relief.labour_intensive.jkk.rate
has out 'PP 36/2025'

# An overlay is one line, and changes nothing before its day.
overlay ceiling.tsv 'jp.wage_ceiling PU _ 2027-03-01 _ _ 11600000 IDR a~reform C _'
expect 0 bpjsstat law check ceiling.tsv
has out 'ceiling.tsv: 1 rows, sound'
expect 0 bpjsstat law --law ceiling.tsv --baseline --on 2027-02
has out 'Nothing differs.'
expect 0 bpjsstat law --law ceiling.tsv --baseline --on 2027-03
has out 11,600,000
has out "- → 11,600,000 rupiah"
expect 0 bpjsstat law --law ceiling.tsv --on 2028-02-29 jp.wage_ceiling
has out 11,600,000
expect 1 bpjsstat law --law ceiling.tsv --on 2028-03-01 jp.wage_ceiling
expect 0 bpjsstat law --law ceiling.tsv --on 2028-03-01 --carry-forward jp.wage_ceiling

# What is wrong is named by line; the good rows beside it change nothing.
overlay bad.tsv 'jkm.rate PU _ 2027-01-01 2027-06-30 _ 2500 ppm a~reform C _' \
  'jkm.rate PU _ 2027-06-01 _ _ 2600 ppm a~reform C _' \
  'jkm.rates PU _ 2027-01-01 _ _ 2500 ppm a~reform C _' \
  'jkk.rate PU 6 2027-01-01 _ _ 2500 ppm a~reform C _' \
  'jht.rate.worker PU _ 2027-01-01 _ _ 25000 IDR a~reform C _' \
  'jht.rate.worker PU _ 2027-02-31 _ _ 25000 ppm a~reform C _' \
  'jp.rate.worker PU _ 2027-02-01 2027-01-01 _ 25000 ppm a~reform C _'
expect 1 bpjsstat law check bad.tsv
empty out
for text in 'bad.tsv:5: parameter "jkm.rates"' 'bad.tsv:6: key "6"' 'bad.tsv:7: unit "IDR"' \
  'bad.tsv:8: valid_from "2027-02-31"' 'bad.tsv:9: '; do has err "$text"; done
expect 1 bpjsstat dues fine --amount 1 --months 1 --on 2025-01 --law bad.tsv
empty out
overlay overlap.tsv 'jkm.rate PU _ 2027-01-01 2027-06-30 _ 2500 ppm a~reform C _' \
  'jkm.rate PU _ 2027-06-01 _ _ 2600 ppm a~reform C _'
expect 1 bpjsstat law check overlap.tsv
has err 'overlap'
overlay gap.tsv 'jp.wage_ceiling PU _ 2028-03-01 _ _ 12000000 IDR a~reform C _'
expect 1 bpjsstat law check gap.tsv
has err gap
# A line without an end is refused before it fills the memory.
expect 1 sh -c 'head -c 20000000 /dev/zero | tr "\0" x | bpjsstat law check -'
has err 'standard input'

# Industries, by number and by names in both languages.
expect 0 bpjsstat law industry III.19 --on 2020-01
has out G3-019
expect 0 bpjsstat law industry G1-022 --on 2019-12-01
has out 'class 1'
has out 'class 2'
expect 0 bpjsstat law industry pabrik topi --language id
has out 'G1-002  1        Pabrik topi'
lines out 2
expect 2 bpjsstat law industry topi --format json
expect 1 bpjsstat law industry zzz
expect 0 bpjsstat law industry
[ "$(grep -c '^G[1-5]-' out)" -eq 191 ] || broken 'not 191 industries'

expect 2 bpjsstat law --baseline --on 2027-03
has err '--law'
expect 0 bpjsstat law --on 2027-03 --carry-forward jp.wage_ceiling
has out 'carried forward'
expect 1 bpjsstat law --on 2027-03 jp.wage_ceiling
has err '--carry-forward'
expect 2 bpjsstat law --diff 2025-01
has err '--on'
expect 2 bpjsstat law --on 2025
has err '--on "2025"'
expect 2 bpjsstat law check
expect 2 bpjsstat law a b
expect 2 bpjsstat law --segment X
has err 'PU, BPU, JAKON, PMI'
