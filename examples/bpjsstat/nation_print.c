#include "nation.h"

#include "grouping.h"
#include "notation.h"
#include "notes.h"
#include "output.h"
#include "plain.h"
#include "sums.h"
#include "table.h"
#include "text.h"
#include "when.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void add(table *t, const char *text) {
  table_add(t, copy_text(text, strlen(text)));
}

/* Dues of a month and of a year; nothing where no one owes them. */
static void add_dues(table *t, const nation *all, int64_t group, int first, int count,
                     int32_t language) {
  for (int law = 0; law < all->laws; law++) {
    int64_t monthly = 0;
    const int known = nation_monthly(all, group, law, first, count, &monthly) && monthly > 0;
    table_add(t, known ? notation_integer(monthly, language) : copy_text("", 0));
    table_add(t, known && monthly <= INT64_MAX / NATION_MONTHS
                     ? notation_integer(monthly * NATION_MONTHS, language)
                     : copy_text("", 0));
  }
}

static void add_heading(table *t, const nation *all, int32_t language) {
  for (int law = 0; law < all->laws; law++) {
    add(t, law == 0 ? say(language, "a month", "sebulan")
                    : say(language, "reform: a month", "perubahan: sebulan"));
    add(t, law == 0 ? say(language, "a year", "setahun")
                    : say(language, "reform: a year", "perubahan: setahun"));
  }
}

static void add_group(table *t, const nation *all, int64_t group, int32_t language) {
  bpjs_tally_value value = {.struct_size = sizeof value};
  if (group >= 0)
    table_add(t, sums_key(all->tally, group));
  else
    add(t, say(language, "all", "semua"));
  table_add(t, bpjs_tally_get(all->tally, group, -1, &value, NULL) == BPJS_OK
                   ? notation_integer(value.weight, language)
                   : copy_text("", 0));
  add_dues(t, all, group, 0, GROUPING_PROGRAMMES, language);
}

static void print_groups(const nation *all, int32_t language) {
  table t = table_new(all->laws > 1 ? "lrrrrr" : "lrrr");
  add(&t, "");
  add(&t, say(language, "people", "orang"));
  add_heading(&t, all, language);
  for (int64_t group = 0; group < bpjs_tally_count(all->tally); group++)
    add_group(&t, all, group, language);
  if (bpjs_tally_count(all->tally) > 1)
    add_group(&t, all, -1, language);
  table_print(&t, 0, TEXT_WIDTH, 1);
  table_free(&t);
}

/* The same money by programme, then by payer. */
static void print_kinds(const nation *all, int32_t language) {
  table t = table_new(all->laws > 1 ? "lrrrr" : "lrr");
  add(&t, "");
  add_heading(&t, all, language);
  for (int i = 0; i < GROUPING_PROGRAMMES + GROUPING_PAYERS; i++) {
    add(&t, grouping_heading(GROUPING_DUES, i, language));
    add_dues(&t, all, -1, i, 1, language);
  }
  table_print(&t, 0, TEXT_WIDTH, 1);
  table_free(&t);
}

/* "Dues of a year", of which law where there are two. */
static char *label_of(const nation *all, const char *what, int law, int32_t language) {
  char label[128];
  snprintf(label, sizeof label, "%s%s%s", what, all->laws > 1 ? ": " : "",
           all->laws > 1 ? sums_law(law, language) : "");
  return copy_text(label, strlen(label));
}

static void add_whole(table *t, const nation *all, int law, int32_t language) {
  table_add(t, label_of(all, say(language, "Dues of a year, x 12", "Iuran setahun, x 12"), law,
                        language));
  table_add(t, notation_quantity(all->dues[law].whole, BPJS_LAW_UNIT_IDR, language));
  add(t, "");
  add(t, "");
}

static void add_figure(table *t, char *label, const bpjs_figure *figure, char *cite,
                       int32_t language) {
  char *value = write_figure(figure, BPJS_FORMAT_TEXT, language);
  char *bounds = write_bounds(figure, language);
  table_add(t, label);
  table_add(t, value != NULL ? value : copy_text("", 0));
  table_add(t, bounds != NULL ? bounds : copy_text("", 0));
  table_add(t, cite);
}

static void add_received(table *t, const nation *all, notes *sources, int32_t language) {
  const char *what = say(language, "Contributions received", "Penerimaan iuran");
  char *source = read_column(all->made->published, all->beside.index, "SOURCE");
  char *year = write_when(&all->beside.about);
  char label[128];
  snprintf(label, sizeof label, "%s, %s", what, year);
  add_figure(t, copy_text(label, strlen(label)), &all->beside.figure, notes_cite(sources, source),
             language);
  free(source);
  free(year);
}

/* The nation's dues beside what was received. */
static void print_beside(const nation *all, notes *sources, int32_t language) {
  table t = table_new("lrrl");
  for (int law = 0; law < all->laws; law++)
    add_whole(&t, all, law, language);
  if (all->beside.index >= 0)
    add_received(&t, all, sources, language);
  for (int law = 0; all->beside.index >= 0 && law < all->laws; law++)
    add_figure(&t,
               label_of(all, say(language, "Plausibility ratio", "Rasio kewajaran"), law, language),
               &all->dues[law].ratio, copy_text("", 0), language);
  table_print(&t, 0, TEXT_WIDTH, 0);
  table_free(&t);
}

static void print_assumed(const nation *all, int32_t language) {
  for (int i = 0; i < NATION_ASSUMED; i++) {
    char *text = nation_assumed(all, i, language);
    if (*text != '\0') {
      fputs("- ", stdout);
      text_wrap(text, 2, 2, TEXT_WIDTH);
    }
    free(text);
  }
}

int nation_print(const nation *all, int32_t language) {
  char *month = notation_month(all->day);
  char *rows = notation_integer(all->made->groups.rows, language);
  notes sources = {0};
  text_heading(say(language, "A synthetic nation: no row is a person",
                   "Negara sintetis: tidak ada baris yang merupakan orang"));
  printf(say(language, "%s people made with seed %lld, dues of %s in rupiah\n\n",
             "%s orang rekaan dengan benih %lld, iuran %s dalam rupiah\n\n"),
         rows, (long long)all->made->wanted.seed, month);
  print_groups(all, language);
  putchar('\n');
  print_kinds(all, language);
  putchar('\n');
  text_heading(say(language, "Beside what was published", "Di samping angka terbitan"));
  print_beside(all, &sources, language);
  putchar('\n');
  text_heading(say(language, "Assumed", "Asumsi"));
  print_assumed(all, language);
  if (sources.count > 0) {
    putchar('\n');
    text_heading(say(language, "Sources", "Sumber"));
    notes_print(&sources, TEXT_WIDTH);
  }
  notes_free(&sources);
  free(month);
  free(rows);
  return STATUS_OK;
}
