# bpjsstat abi.
. "$CLI/tell.sh"

# A function: its type, its sentence, who gives what in which unit.
expect 0 bpjsstat abi bpjs_status_name
empty err
has out 'const char *bpjs_status_name'
has out 'The name of a status.'
grep -q '^    int32_t status  *in; enum bpjs_status$' out
has out 'since 0.1'
lines out 4

# A struct of four fields of 4 bytes.
expect 0 bpjsstat abi bpjs_period
has out 'struct bpjs_period, 16 bytes'
grep -q '^    int32_t first_day  *day; days since 1970-01-01$' out
has out 'enum bpjs_period_kind, one of these'

# Constants alone, under their enum.
expect 0 bpjsstat abi BPJS_LANGUAGE_ID
has out 'enum bpjs_language'
has out 'BPJS_LANGUAGE_ID = 1'
hasnt out BPJS_LANGUAGE_EN
expect 0 bpjsstat abi BPJS_RELIEF
has out 'flags that add up'

expect 0 bpjsstat abi
grep -q "^libbpjsstat $(bpjsstat --version | cut -d ' ' -f 2), level [0-9]*, fingerprint [0-9a-f]\{16\}$" out
has out 'handle bpjs_law'
plain

expect 1 bpjsstat abi bpjs_unheard_of
has err 'no row has such a name'
empty out

expect 0 bpjsstat abi --format json
lines out 1
cli_json <out || broken 'not JSON'
for key in version level fingerprint functions handles structs enums constants statuses; do
  has out "\"$key\":"
done

# What a compiler takes.
expect 0 bpjsstat abi --format c
{
  echo '#include <stdint.h>'
  cat out
} >declarations.c
"${CC:-cc}" -std=c99 -Wall -Wextra -Werror -fsyntax-only declarations.c
has out 'int32_t bpjs_dues_lines(const bpjs_dues *dues, int64_t first, bpjs_dues_line *lines, int64_t count, bpjs_error *error);'

expect 2 bpjsstat abi --format csv
has err '--format is text, json or c, not csv'
expect 2 bpjsstat abi --format json bpjs_period
has err 'without a NAME'
expect 2 bpjsstat abi --language id
has err 'unknown option --language'
