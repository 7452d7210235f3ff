/* Writes the rows of the job, a file a column, and the same as CSV:
 *
 *   nation_rows FOLDER ROWS */
#include "../bench/rows.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

enum { CHUNK = 1 << 16 };

static FILE *open_in(const char *folder, const char *name) {
  char path[4096];
  snprintf(path, sizeof path, "%s/%s", folder, name);
  FILE *file = fopen(path, "wb");
  if (file == NULL) {
    perror(path);
    exit(EXIT_FAILURE);
  }
  return file;
}

int main(int argc, char **argv) {
  static int64_t wages[CHUNK];
  static uint8_t codes[3][CHUNK];
  uint64_t state = ROWS_SEED;
  if (argc != 3)
    return EXIT_FAILURE;
  FILE *files[] = {open_in(argv[1], "wage"), open_in(argv[1], "segment"),
                   open_in(argv[1], "risk_class"), open_in(argv[1], "area")};
  FILE *csv = open_in(argv[1], "people.csv");
  fputs("segment,risk_class,area,wage\n", csv);
  for (int64_t left = atoll(argv[2]); left > 0; left -= CHUNK) {
    const size_t count = (size_t)(left < CHUNK ? left : CHUNK);
    rows_fill(&state, (int64_t)count, wages, codes[0], codes[1], codes[2]);
    fwrite(wages, sizeof *wages, count, files[0]);
    for (int k = 0; k < 3; k++)
      fwrite(codes[k], 1, count, files[k + 1]);
    for (size_t i = 0; i < count; i++)
      fprintf(csv, "%d,%d,%d,%" PRId64 "\n", codes[0][i], codes[1][i], codes[2][i], wages[i]);
  }
  int failed = fclose(csv) != 0;
  for (int k = 0; k < 4; k++)
    failed |= fclose(files[k]) != 0;
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
