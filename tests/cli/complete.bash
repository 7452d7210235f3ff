# usage: complete.bash WORD...: what the completion offers for the last word, a
# line each, as bash would ask it.
source "$ROOT/examples/bpjsstat/bpjsstat.bash"
COMP_WORDS=(bpjsstat "$@")
COMP_CWORD=$#
_bpjsstat
[[ ${#COMPREPLY[@]} -eq 0 ]] || printf '%s\n' "${COMPREPLY[@]}"
