# Completion in bash: every command, and every option of every help, is offered;
# what is offered is one.
. "$CLI/tell.sh"

complete() {
  bash "$CLI/complete.bash" "$@"
}

# offers WANTED WORD...: exactly the words WANTED, in any order.
offers() {
  for word in $1; do echo "$word"; done | sort >wanted
  shift
  complete "$@" | sort >out
  cmp wanted out || broken "offered for $*: $(tr '\n' ' ' <out)"
}

offers 'report figure coverage dues benefit assess law data area synthesise nation abi' ''
offers 'data dues' d
offers '--help --version' -
offers 'jkk jkm jkp jht jht-balance jp' benefit j
offers 'check export industry' law ''
offers 'find search children roll successors' area ''
offers 'own kemendagri bps' area find --system ''
offers 'construction' dues co

# Each help begins with the command and its usage, so that none is left out.
{
  complete '' | while read -r command; do
    echo "$command"
    complete "$command" '' | sed "s/^/$command /"
  done
} >commands
[ "$(grep -c '' commands)" -ge 28 ] || broken "commands: $(cat commands)"
while read -r command; do
  bpjsstat $command --help >help || broken "bpjsstat $command --help"
  grep '^ *--' help | grep -o -e '--[a-z][a-z-]*' | sort -u >wanted
  complete $command -- | sort -u >out
  [ -z "$(comm -23 wanted out)" ] || broken "$command: not completed: $(comm -23 wanted out)"
  case $command in
  'law '* | 'area '*) continue ;; # have the options of law, of area, in their help
  esac
  # A line of the help is about its first option; is what else it names one too?
  grep -o '^ *--[a-z-]*' help | tr -d ' ' | sort -u >defined
  comm -13 defined out >named
  while read -r option; do
    bpjsstat $command "$option" '?' >/dev/null 2>err </dev/null || :
    hasnt err 'unknown option'
  done <named
done <commands

# Values: those that a help spells with bars, those that the program lists when
# it refuses one, codes of the observations, lists with commas.
offers 'text json csv' report --format ''
offers 'text json csv' report --format =
offers json report --format = j
offers '1 2 3 4 5' dues pu --risk-class ''
offers 'large medium small micro' dues pu --size ''
offers 'agency individual' dues migrant --via ''
offers 'before during after' benefit migrant --phase ''
offers 'JKK JKM JHT JP JKP' dues pu --programmes ''
offers 'spouse,child' benefit event --heirs spouse,c
offers 'A B C D' benefit jp --min-confidence ''
offers 'any same inside nearest latest' data --match ''
offers 'PU' data --segment PU
offers 'active_participants active_participants_growth' data --series active_participants
offers 'KD_64_08' data --area KD_64_
offers '' dues pu --wage ''
offers '--explain' dues pu --wage 5000000 --exp
offers '--risk-class' dues year --risk

# Where the help names choices and no noun, they are all found.
while read -r command; do
  bpjsstat $command --help | sed -n 's/^  \(--[a-z-]*\) \(EVENT\|CAUSE\|SEGMENT\|SECTOR\|SIZE\|WAY\|PHASE\|FUND\|HOW\|NAME\) .*/\1/p' |
    while read -r option; do
      complete $command "$option" '' >out
      [ "$(grep -c '' out)" -ge 2 ] || broken "no values: bpjsstat $command $option"
    done
done <commands
