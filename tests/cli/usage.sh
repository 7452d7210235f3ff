# The command line: help, version, options, exit statuses.
. "$CLI/tell.sh"

expect 0 bpjsstat --help
empty err
cp out whole
for command in report figure coverage data law area synthesise assess abi; do
  has whole "$command"
  expect 0 bpjsstat $command --help
  empty err
  has out "Usage: bpjsstat $command"
  has out 'Examples:'
  has out 'Exit status'
  bpjsstat $command -h | cmp - out || broken '-h is not --help'
  ! grep '.\{86\}' out whole || broken 'help is wider than 85 columns'
done

expect 0 bpjsstat --version
printf 'bpjsstat %s\n' "$(sed -n 's/^project(libbpjsstat VERSION \([0-9.]*\).*/\1/p' \
  "$ROOT/CMakeLists.txt")" >wanted
cmp wanted out

expect 2 bpjsstat
empty out
has err 'Usage:'
expect 2 bpjsstat reports
has err 'unknown command reports'
expect 2 bpjsstat --reports
has err 'unknown option --reports'

expect 2 bpjsstat data --colour
has err 'unknown option --colour'
empty out
expect 2 bpjsstat data --series
has err 'option needs a value: --series'
expect 2 bpjsstat data --series --period 2024
has err 'option needs a value: --series'
expect 2 bpjsstat data --series a --series b
has err 'option given twice: --series'
expect 2 bpjsstat data --best --best
has err 'option given twice: --best'
expect 2 bpjsstat data --best=yes
has err 'option takes no value: --best'
expect 2 bpjsstat data everything
has err 'unexpected argument everything'
expect 2 bpjsstat data -- --help
has err 'unexpected argument --help'
expect 2 bpjsstat data --language fr
has err '--language is id or en, not fr'
expect 2 bpjsstat data --format=xml
has err '--format is text, json or csv, not xml'
expect 2 bpjsstat data --period 2024-13
has err '"2024-13"'
expect 2 bpjsstat data --match nearest
has err 'needs --period'
expect 2 bpjsstat data --match near --period 2024
has err '--match is any, same, inside, nearest or latest, not near'
expect 2 bpjsstat data --check --best
has err 'go with no other choice'
expect 2 bpjsstat data --check --disagreements
has err 'go with no other choice'
expect 2 bpjsstat coverage --covered '39,2 juta'
has err 'option --eligible is missing'
expect 2 bpjsstat figure
has err 'no figure given'

# --name=value is --name value, and a number below zero is no option.
expect 0 bpjsstat figure --language=id '39,2 juta'
cp out wanted
expect 0 bpjsstat figure --language id -- '39,2 juta'
cmp wanted out
expect 0 bpjsstat figure --language id '-5 persen'

# A full disk is noticed, whatever is printed.
if [ -w /dev/full ]; then
  for command in --help --version 'figure --help' 'figure 39,2' 'data' 'report' 'report --format json'; do
    status=0
    bpjsstat $command >/dev/full 2>err || status=$?
    [ "$status" -eq 1 ] || broken "no complaint: bpjsstat $command >/dev/full"
    has err 'cannot write the output'
  done
fi
