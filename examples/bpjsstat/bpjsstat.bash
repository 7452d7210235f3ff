# Completion of bpjsstat for bash. Nothing is listed here: commands and options
# are read from the program's help, the values of an option from its help, or
# from what the program answers to a value that it does not know.

# _bpjsstat_commands [COMMAND]...: the words that may follow, by the help.
_bpjsstat_commands() {
  "${COMP_WORDS[0]}" "$@" --help 2>/dev/null | sed -n 's/^  \([a-z][a-z-]*\)   *[^ ].*/\1/p'
}

# _bpjsstat_help COMMAND...: its help, and that of the commands whose options it
# says to take too.
_bpjsstat_help() {
  local help also
  help=$("${COMP_WORDS[0]}" "$@" --help 2>/dev/null) || return
  printf '%s\n' "$help"
  for also in $(sed -n "s/.*all options of bpjsstat $1 \([a-z]*\), or \([a-z]*\).*/\1 \2/p" <<<"$help"); do
    "${COMP_WORDS[0]}" "$1" "$also" --help 2>/dev/null
  done
}

_bpjsstat_options() {
  _bpjsstat_help "$@" | grep '^  --' | grep -oE -e '--[a-z][a-z-]*' | sort -u
}

# _bpjsstat_argument OPTION COMMAND...: what the help puts behind the option: a
# noun in capitals, or choices with a bar between. Nothing behind a flag.
_bpjsstat_argument() {
  local option=$1
  shift
  _bpjsstat_help "$@" |
    sed -nE "s/^  (--.* )?$option (\[?[A-Z][^ ,]*|[a-z0-9]+([|.][^ ,]*)?).*/\2/p" | head -n 1
}

# _bpjsstat_refusal OPTION COMMAND...: the values that the program lists when it
# refuses one. The first example of the help has what else must be there.
_bpjsstat_refusal() {
  local option=$1 word skip='' example=()
  shift
  for word in $(_bpjsstat_help "$@" | awk '
    /^Examples?:/ { inside = 1; next }
    inside { more = sub(/\\$/, ""); print; if (!more) exit }'); do
    if [[ $word == "$option" ]]; then
      skip=yes
    elif [[ $skip ]]; then
      skip=
    else
      example+=("$word")
    fi
  done
  [[ ${example[*]} == "bpjsstat $* "* ]] || example=(bpjsstat "$@")
  "${COMP_WORDS[0]}" "${example[@]:1}" "$option" '?' 2>&1 >/dev/null |
    sed -nE "s/, not \?$//; s/^bpjsstat: $option (\"\?\": is none of|is) (.*)/\2/p" |
    sed 's/,\| or / /g'
}

# _bpjsstat_codes OPTION: those of the observations, in the column of that name.
_bpjsstat_codes() {
  local column=${1#--}
  "${COMP_WORDS[0]}" data --format csv 2>/dev/null | awk -F , -v name="${column^^}" '
    NR == 1 { for (i = 1; i <= NF; i++) if ($i == name || $i == "REF_" name) column = i; next }
    column && !seen[$column]++ { print $column }'
}

# _bpjsstat_values OPTION COMMAND...
_bpjsstat_values() {
  local argument low
  argument=$(_bpjsstat_argument "$@")
  case $argument in
  *\|*) echo "${argument//|/ }" ;;
  [0-9]*..[0-9]*)
    low=${argument%%.*}
    seq "$low" "${argument##*.}"
    ;;
  CODE)
    if [[ $2 == data ]]; then
      _bpjsstat_codes "$1"
    else
      _bpjsstat_refusal "$@"
    fi
    ;;
  *) _bpjsstat_refusal "$@" ;;
  esac
}

_bpjsstat() {
  local cur=${COMP_WORDS[COMP_CWORD]} option='' argument list='' command=() word i
  COMPREPLY=()

  # The command: leading words that the help of those before them lists.
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    _bpjsstat_commands "${command[@]}" | grep -qxF -e "$word" || break
    command+=("$word")
  done

  # --name value, or --name=value, of which bash makes three words.
  i=$COMP_CWORD
  if [[ $cur == = ]]; then
    cur=''
    option=${COMP_WORDS[i - 1]}
  elif [[ ${COMP_WORDS[i - 1]} == = ]]; then
    option=${COMP_WORDS[i - 2]}
  elif [[ $cur != -* ]]; then
    option=${COMP_WORDS[i - 1]}
  fi

  if [[ $option == --* && ${#command[@]} -gt 0 ]]; then
    argument=$(_bpjsstat_argument "$option" "${command[@]}")
    [[ $argument != FILE ]] || return # the file names of the shell
    if [[ $argument ]]; then
      compopt +o default 2>/dev/null
      if [[ $argument == LIST && $cur == *,* ]]; then
        list=${cur%,*},
      fi
      mapfile -t COMPREPLY < <(
        compgen -P "$list" -W "$(_bpjsstat_values "$option" "${command[@]}")" -- "${cur##*,}"
      )
      return
    fi
  fi

  if [[ $cur == -* ]]; then
    if [[ ${#command[@]} -gt 0 ]]; then
      mapfile -t COMPREPLY < <(compgen -W "$(_bpjsstat_options "${command[@]}")" -- "$cur")
    else
      mapfile -t COMPREPLY < <(compgen -W '--help --version' -- "$cur")
    fi
  elif [[ $COMP_CWORD -eq $((${#command[@]} + 1)) ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$(_bpjsstat_commands "${command[@]}")" -- "$cur")
  fi
}

complete -o default -F _bpjsstat bpjsstat
