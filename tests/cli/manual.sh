# The manual page names every command and option that the help does, and is
# well formed, where mandoc is there to say so.
. "$CLI/tell.sh"

page=$ROOT/examples/bpjsstat/bpjsstat.1
for command in report figure coverage data area synthesise nation law dues 'dues pu' 'dues bpu' 'dues construction' \
  'dues migrant' 'dues subsidy' 'dues fine' 'dues year' benefit 'benefit jkk' 'benefit jkm' \
  'benefit scholarship' 'benefit jht' 'benefit jht-balance' 'benefit jp' 'benefit jkp' \
  'benefit migrant' 'benefit event'; do
  expect 0 bpjsstat $command --help
  grep -q "Cm ${command%% *}" "$page" || broken "bpjsstat.1 lacks $command"
  for option in $(grep -o '^ *--[a-z-]*' out); do
    grep -q -e "Fl -${option#--}" "$page" || broken "bpjsstat.1 lacks $option"
  done
done
if command -v mandoc >/dev/null; then
  mandoc -T lint "$page" >out 2>&1 || broken 'mandoc complains'
  empty out
fi
