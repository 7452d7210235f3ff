#include "population_csv.h"

#include "output.h"

#include <stdlib.h>

enum { ROW_MOST = 256, BUFFER = 1 << 16 };

static char *put(char *at, int64_t number) {
  char digits[24];
  int count = 0;
  uint64_t rest = number < 0 ? (uint64_t)0 - (uint64_t)number : (uint64_t)number;
  do
    digits[count++] = (char)('0' + rest % 10);
  while ((rest /= 10) > 0);
  if (number < 0)
    *at++ = '-';
  while (count > 0)
    *at++ = digits[--count];
  return at;
}

static char *put_person(char *at, const person *one) {
  for (int column = 0; column < PERSON_COLUMNS; column++) {
    if (one->given[column])
      at = put(at, one->values[column]);
    *at++ = column + 1 < PERSON_COLUMNS ? ',' : '\n';
  }
  return at;
}

void population_csv(const population *of, int64_t first, int64_t count, FILE *stream) {
  drawing from = drawing_new(of);
  char *buffer = allocate(BUFFER, 1);
  char *at = buffer;
  person one;
  for (int column = 0; column < PERSON_COLUMNS; column++)
    fprintf(stream, "%s%c", person_column_name(column), column + 1 < PERSON_COLUMNS ? ',' : '\n');
  for (int64_t row = first; row < first + count && !ferror(stream); row++) {
    drawing_person(&from, row, &one);
    at = put_person(at, &one);
    if (at - buffer > BUFFER - ROW_MOST) {
      fwrite(buffer, 1, (size_t)(at - buffer), stream);
      at = buffer;
    }
  }
  fwrite(buffer, 1, (size_t)(at - buffer), stream);
  free(buffer);
  drawing_free(&from);
}

void population_csv_cells(const strata *groups, FILE *stream) {
  fputs("synthetic,segment,programmes,sex,area,groups,rows\n", stream);
  for (int i = 0; i < groups->count; i++) {
    const stratum *who = &groups->items[i];
    char programmes[16] = "";
    char sex[16] = "";
    if (who->programmes > 0)
      snprintf(programmes, sizeof programmes, "%d", who->programmes);
    if (who->sex > 0)
      snprintf(sex, sizeof sex, "%d", who->sex);
    fprintf(stream, "1,%d,%s,%s,%d,%d,%lld\n", who->segment, programmes, sex, who->area,
            who->groups, (long long)who->count);
  }
}
