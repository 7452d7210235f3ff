#include "sums.h"

#include "grouping.h"
#include "notation.h"
#include "output.h"
#include "table.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

const char *sums_law(int law, int32_t language) {
  return law == 0 ? say(language, "The law", "Peraturan")
                  : say(language, "The reform", "Perubahan");
}

char *sums_key(const bpjs_tally *tally, int64_t group) {
  char text[256] = "", key[128];
  int64_t length;
  for (int64_t d = 0; d < bpjs_tally_dimension_count(tally); d++) {
    if (bpjs_tally_key_text(tally, group, d, key, sizeof key, &length, NULL) != BPJS_OK ||
        key[0] == '\0')
      snprintf(key, sizeof key, "-");
    const size_t used = strlen(text);
    snprintf(text + used, sizeof text - used, "%s%s", d > 0 ? " " : "", key);
  }
  return copy_text(text, strlen(text));
}

static void add_numbers(table *t, const bpjs_tally *tally, int64_t group, int of, int law,
                        int32_t language) {
  bpjs_tally_value value = {.struct_size = sizeof value};
  const int32_t status = bpjs_tally_get(tally, group, -1, &value, NULL);
  table_add(t, status == BPJS_OK ? notation_integer(value.weight, language) : copy_text("", 0));
  for (int i = 0; i < grouping_count(of); i++) {
    const int32_t got =
        bpjs_tally_get(tally, group, (int64_t)law * grouping_count(of) + i, &value, NULL);
    table_add(t, got == BPJS_OK && value.rows > 0 ? notation_integer(value.weighted, language)
                                                  : copy_text("", 0));
  }
}

static void print_law(const bpjs_tally *tally, int of, int law, int laws, int32_t language) {
  table t = table_new(of == GROUPING_DUES ? "lrrrrrrrrrrr" : "lrrrrrr");
  if (laws > 1)
    printf("%s%s\n", law > 0 ? "\n" : "", sums_law(law, language));
  table_add(&t, copy_text("", 0));
  const char *people = say(language, "people", "orang");
  table_add(&t, copy_text(people, strlen(people)));
  for (int i = 0; i < grouping_count(of); i++) {
    const char *heading = grouping_heading(of, i, language);
    table_add(&t, copy_text(heading, strlen(heading)));
  }
  for (int64_t group = 0; group < bpjs_tally_count(tally); group++) {
    table_add(&t, sums_key(tally, group));
    add_numbers(&t, tally, group, of, law, language);
  }
  if (bpjs_tally_count(tally) > 1) {
    const char *all = say(language, "all", "semua");
    table_add(&t, copy_text(all, strlen(all)));
    add_numbers(&t, tally, -1, of, law, language);
  }
  table_print(&t, 0, TEXT_WIDTH, 1);
  table_free(&t);
}

void sums_print(const bpjs_tally *tally, int of, int laws, int32_t language) {
  for (int law = 0; law < laws; law++)
    print_law(tally, of, law, laws, language);
}
