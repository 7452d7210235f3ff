/* Replays a file of golden cases (cases.tsv says what a case is) against the
 * library. Prints a line for each: its name, what came out, and where that
 * holds doubles all their digits. Fails if anything but the expected came out.
 * usage: golden_replay cases.tsv */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bpjsstat.h"
#include "call.h"

enum { NAME, FUNCTION_NAME, ARGUMENTS, SHOW, STATUS, EXPECTED, WHY, COLUMNS };
enum { CAPACITY = 1 << 22, LINE = 1 << 16 };

static const char *current = "";

void broken(const char *what, const char *text) {
  fprintf(stderr, "case %s: %s: %s\n", current, what, text);
  exit(2);
}

static int64_t find_function(const char *name) {
  for (int64_t i = 0; i < bpjs_abi_number(BPJS_ABI_FUNCTION, 0, 0); i++)
    if (strcmp(bpjs_abi_text(BPJS_ABI_FUNCTION, i, 0), name) == 0)
      return i;
  broken("no such function", name);
}

/* Calls; where a text comes out, first for its length, then for the text. */
static void make(call *made) {
  int buffer = -1, length = -1, capacity = -1;
  for (int j = 0; j < made->count; j++)
    if (strcmp(argument_type(made, j), "char *") == 0) {
      buffer = j;
      capacity = argument_about(made, j, "cap:");
      length = capacity + 1;
    }
  call_make(made);
  if (buffer < 0 || made->number != BPJS_OK)
    return;
  made->lengths[buffer] = *(int64_t *)made->given[length].pointer;
  char *text = malloc((size_t)made->lengths[buffer] + 1);
  if (text == NULL)
    broken("no memory", "");
  made->given[buffer].pointer = text;
  made->given[capacity].int64 = made->lengths[buffer] + 1;
  call_make(made);
}

static int replay(char **columns, char *text, char *exact) {
  call made = {.function = columns[FUNCTION_NAME], .columns = columns[SHOW]};
  made.index = find_function(made.function);
  const char *returns = bpjs_abi_text(BPJS_ABI_FUNCTION_RETURN, made.index, 0);
  if (strcmp(returns, "void") == 0)
    broken("nothing comes out of it", made.function);
  arguments_read(&made, columns[ARGUMENTS]);
  make(&made);
  show(&made, text, exact, CAPACITY);
  const char *status =
      strcmp(returns, "int32_t") == 0 ? bpjs_status_name((int32_t)made.number) : "";
  arguments_free(&made);
  printf("%s\t%s\t%s\t%s\n", columns[NAME], status, text, exact);
  if (strcmp(status, columns[STATUS]) == 0 && strcmp(text, columns[EXPECTED]) == 0)
    return 0;
  fprintf(stderr, "%s\n  expected: %s %s\n  came out: %s %s\n", columns[NAME], columns[STATUS],
          columns[EXPECTED], status, text);
  return 1;
}

/* Cuts a line into its columns. */
static void split(char *line, char **columns) {
  int count = 0;
  for (char *at = line; at != NULL && count < COLUMNS; count++) {
    columns[count] = at;
    at = strchr(at, '\t');
    if (at != NULL)
      *at++ = '\0';
  }
  current = columns[NAME];
  if (count != COLUMNS || columns[WHY][0] == '\0')
    broken("seven columns are needed, the last one says why", line);
}

int main(int argc, char **argv) {
  FILE *file = argc == 2 ? fopen(argv[1], "r") : NULL;
  char *line = malloc(LINE), *text = malloc(CAPACITY), *exact = malloc(CAPACITY);
  if (file == NULL || line == NULL || text == NULL || exact == NULL) {
    fprintf(stderr, "usage: %s cases.tsv\n", argv[0]);
    return 2;
  }
  int cases = 0, different = 0;
  while (fgets(line, LINE, file) != NULL) {
    line[strcspn(line, "\r\n")] = '\0';
    if (line[0] == '#' || line[0] == '\0' || strncmp(line, "name\t", 5) == 0)
      continue;
    char *columns[COLUMNS];
    split(line, columns);
    different += replay(columns, text, exact);
    cases++;
  }
  fclose(file);
  free(line);
  free(text);
  free(exact);
  fprintf(stderr, "%d of %d cases came out as expected\n", cases - different, cases);
  return different > 0 || cases == 0;
}
