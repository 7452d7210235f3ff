# bpjsstat coverage, and the ten lines of C that do the same.
. "$CLI/tell.sh"

# 39.2 / 101 = 38.8119 %; the least is 39.15 / 101.5 = 38.5714 %, the
# most 39.25 / 100.5 = 39.0547 %. Gap 101 - 39.2 = 61.8, from 100.5 - 39.25 =
# 61.25 to 101.5 - 39.15 = 62.35 million.
expect 0 bpjsstat coverage --covered '39,2 juta' --eligible '101 juta'
empty err
for text in 38.81 38.57 39.05 61.80 61.25 62.35; do
  has out $text
done
plain
expect 0 bpjsstat coverage --covered '39,2 juta' --eligible '101 juta' --language id
for text in 38,81 38,57 39,05 61,80 61,25 62,35 terlindungi; do
  has out $text
done
expect 0 bpjsstat coverage --covered '39,2 juta' --eligible '101 juta' --format json
cli_json <out || broken 'not JSON'
lines out 1
has out '"ratio":38.81188'
has out '"lower":38.57142'
has out '"upper":39.05472'
has out '"gap":{"value":61800000'
has out '61250000'
has out '62350000'
expect 0 bpjsstat coverage --covered '39,2 juta' --eligible '101 juta' --format csv
has out 38.81188
lines out 2

# More covered than eligible is no error, and not cut: 77,074 / 51,086 = 150.87 %.
expect 0 bpjsstat coverage --language id --covered 77.074 --eligible 51.086
has out '150,87'

expect 1 bpjsstat coverage --covered 39.200 --eligible '101 juta'
has err '--covered "39.200"'
empty out
expect 1 bpjsstat coverage --covered '39,2 juta' --eligible 0
has err '--eligible "0"'
expect 1 bpjsstat coverage --covered 'Rp39 juta' --eligible '101 juta orang'
has err '--eligible "101 juta orang"'

cli_coverage >out
echo '38.81 % (38.57 to 39.05)' >wanted
cmp wanted out || broken 'examples/c/coverage.c'
