# README.md tells the truth: each command of its console blocks is run, and
# prints what stands there; a line of three dots stands for any lines left out.
# Its C is the files in examples/c.
. "$CLI/tell.sh"

rm -f command.* printed.*
awk '
  /^```/ { inside = $0 == "```console"; next }
  inside && more { print >("command." n); more = /\\$/; next }
  inside && /^\$ / {
    n++
    print substr($0, 3) >("command." n)
    printf "" >("printed." n)
    more = /\\$/
    next
  }
  inside { print >("printed." n) }
' "$ROOT/README.md"
[ -e command.3 ] || broken 'README.md has fewer than three commands'
ln -sf "$(command -v cli_coverage)" coverage
ln -sf "$(command -v cli_dues)" dues
ln -sf "$(command -v cli_benefit)" benefit

# same WANTED GOT: equal but for the lines left out.
same() {
  awk '
    FNR == NR { wanted[++n] = $0; next }
    { got[++m] = $0 }
    END {
      j = 1
      for (i = 1; i <= n; i++) {
        if (wanted[i] == "...") {
          for (k = j; i < n && k <= m && got[k] != wanted[i + 1]; k++);
          j = i < n ? k : m + 1
        } else if (j > m || got[j++] != wanted[i]) {
          print "not printed: " wanted[i]
          exit 1
        }
      }
      if (j <= m) {
        print "not in README.md: " got[j]
        exit 1
      }
    }' "$1" "$2"
}

for command in command.*; do
  sh "$command" >out 2>&1 || :
  same "printed.${command#command.}" out >difference ||
    broken "$(cat "$command"): $(cat difference)"
done

awk '/^```/ { inside = $0 == "```c"; next } inside' "$ROOT/README.md" >out
cat "$ROOT/examples/c/coverage.c" "$ROOT/examples/c/dues.c" "$ROOT/examples/c/benefit.c" |
  cmp - out || broken 'the C of README.md is not that of examples/c'
