# Sourced by the tests: runs the program and compares.

# expect STATUS COMMAND...: runs it; out and err hold what it printed.
expect() {
  wanted=$1
  shift
  got=0
  "$@" >out 2>err || got=$?
  [ "$got" -eq "$wanted" ] || broken "exit status $got, not $wanted: $*"
}

broken() {
  echo "$*" >&2
  echo '-- standard output:' >&2
  head -n 40 out | cut -c 1-160 >&2
  echo '-- standard error:' >&2
  head -n 40 err | cut -c 1-160 >&2
  exit 1
}

# has FILE TEXT: the text stands in the file. hasnt: it does not.
has() {
  grep -qF -e "$2" "$1" || broken "$1 lacks: $2"
}
hasnt() {
  ! grep -qF -e "$2" "$1" || broken "$1 has: $2"
}

# empty FILE
empty() {
  [ ! -s "$1" ] || broken "$1 is not empty"
}

# lines FILE COUNT
lines() {
  [ "$(wc -l <"$1")" -eq "$2" ] || broken "$1 has $(wc -l <"$1") lines, not $2"
}

# No escape sequences, whatever was printed.
plain() {
  ! grep -q "$(printf '\033')" out err || broken 'an escape sequence was printed'
}
