# bpjsstat area: codes, names, levels, successors, a file of one's own.
. "$CLI/tell.sh"

# A number is another place in the other system.
expect 0 bpjsstat area find --system kemendagri 94
has out 'Papua Tengah'
has out '2022-07-25'
expect 0 bpjsstat area find --system bps 94
has out 'KD_91'
hasnt out 'Tengah'
expect 1 bpjsstat area find 94
has err 'there is no area with this code on the day'
has err 'a number needs --system kemendagri or bps'
expect 0 bpjsstat area find KD_64_08 KD_31_72
has out 'Kabupaten Kutai Timur'
has out 'Kota Administrasi Jakarta Utara'
expect 0 bpjsstat area find --language id KD_64_08
has out 'kabupaten/kota'
expect 0 bpjsstat area find --on 2021-01-01 --system kemendagri 91.01
has out 'KD_PAPUA_2021'
has out '2022-07-24'
expect 1 bpjsstat area find --system kemendagri 91.01

# Names: ties are told, the best first.
expect 0 bpjsstat area search bandung
has out 'Kota Bandung'
has out 'Kabupaten Bandung'
has out '= 2'
expect 0 bpjsstat area search --limit 1 'Kab. Kebumen' DKI --format csv
lines out 3
sed -n 2p out | grep -q '^KD_33_05,regency,Kabupaten Kebumen,33.05,3305,KD_33,' || broken 'Kebumen'
sed -n 3p out | grep -q '^KD_31,province,' || broken 'DKI'
expect 0 bpjsstat area search --limit 2 --format json jogja
cli_json <out || broken 'not JSON'
has out '"code":"KD_34"'
has out '"code":"KD_34_71"'
expect 1 bpjsstat area search atlantis
has err 'nothing is found: atlantis'
expect 0 bpjsstat area search --level regency --within KD_PAPUA_2021 merauke
has out 'KD_93_01'

# Levels.
expect 0 bpjsstat area children --format csv ID
lines out 39
expect 0 bpjsstat area children --format csv --level regency ID
lines out 515
expect 0 bpjsstat area roll --to province --system kemendagri 64.08.01.2001
has out 'Kalimantan Timur'
expect 0 bpjsstat area roll --to union KD_64_08
has out 'KD_KALIMANTAN'
expect 1 bpjsstat area roll --to regency KD_64
has err 'the area is of a higher level'

# What followed.
expect 0 bpjsstat area successors --since 2021-01-01 --system kemendagri --format csv 91 91.01
lines out 6
for code in KD_91 KD_93 KD_94 KD_95 KD_93_01; do grep -q "^$code," out || broken "no $code"; done
expect 1 bpjsstat area successors --since 2021-01-01 --system kemendagri 91.01.01
has err 'no source says what followed'

# A file of districts and villages, with commas and with tabs.
printf 'code,name,district_code\n64.08.01,Muara Ancalong,\n64.08.01.2001,Senyiur,64.08.01\n' >mine.csv
tr , '\t' <mine.csv >mine.tsv
for file in mine.csv mine.tsv; do
  expect 0 bpjsstat area search --areas $file senyiur
  has out 'KD_64_08_01_2001'
done
expect 0 bpjsstat area children --areas - KD_64_08 <mine.csv
has out 'Muara Ancalong'
printf 'code,name\n3175010,Penjaringan\n' >theirs.csv
expect 0 bpjsstat area roll --areas theirs.csv --areas-system bps --system bps --to regency 3175010
has out 'Jakarta Utara'
expect 1 bpjsstat area find --areas theirs.csv ID
has err 'theirs.csv:2: code "3175010"'
expect 1 bpjsstat area find --areas nowhere.csv ID
has err 'nowhere.csv'
expect 1 bpjsstat area find --areas . ID

# The command line.
expect 2 bpjsstat area
has err 'see bpjsstat area --help'
expect 2 bpjsstat area find
expect 2 bpjsstat area lose KD_64
expect 2 bpjsstat area roll KD_64
has err '--to'
expect 2 bpjsstat area successors KD_64
has err '--since'
expect 2 bpjsstat area find --system pbs KD_64
has err 'is none of own, kemendagri, bps'
