/* A result for people: lines, what is outside the bill, totals, warnings. */
#include "dues.h"
#include "law_print.h"
#include "notation.h"
#include "output.h"
#include "table.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void add(table *t, const char *text) {
  table_add(t, copy_text(text, strlen(text)));
}

static const char *payer_word(int32_t payer, int32_t language) {
  switch (payer) {
  case BPJS_PAYER_EMPLOYER:
    return say(language, "employer", "pemberi kerja");
  case BPJS_PAYER_WORKER:
    return say(language, "worker", "pekerja");
  case BPJS_PAYER_PARTICIPANT:
    return say(language, "participant", "peserta");
  case BPJS_PAYER_GOVERNMENT:
    return say(language, "government", "pemerintah");
  default:
    return say(language, "recomposition", "rekomposisi");
  }
}

static void add_programmes(char *text, size_t size, int32_t mask) {
  static const struct {
    int32_t mask;
    const char *code;
  } programmes[] = {{BPJS_PROGRAMME_JKK, "JKK"},
                    {BPJS_PROGRAMME_JKM, "JKM"},
                    {BPJS_PROGRAMME_JHT, "JHT"},
                    {BPJS_PROGRAMME_JP, "JP"},
                    {BPJS_PROGRAMME_JKP, "JKP"}};
  for (size_t i = 0; i < sizeof programmes / sizeof programmes[0]; i++) {
    size_t used = strlen(text);
    if ((mask & programmes[i].mask) != 0)
      snprintf(text + used, size - used, "%s%s", used > 0 ? "+" : "", programmes[i].code);
  }
}

static void add_programme(table *t, const bpjs_dues_line *line, int32_t language) {
  char text[48] = "", from[16] = "";
  add_programmes(text, sizeof text, line->programme);
  if ((line->flags & BPJS_DUES_FINE) != 0)
    snprintf(text, sizeof text, "%s", say(language, "fine", "denda"));
  if (line->from_programme != 0) {
    add_programmes(from, sizeof from, line->from_programme);
    size_t used = strlen(text);
    snprintf(text + used, sizeof text - used, " %s %s", say(language, "from", "dari"), from);
  }
  add(t, text);
}

/* The citation, and in words what sets the line apart. */
static void add_basis(table *t, const bpjs_dues_line *line, int32_t language) {
  char text[512];
  snprintf(text, sizeof text, "%s%s%s%s", line->citation,
           (line->flags & BPJS_DUES_RELIEF) != 0 ? say(language, "; relief", "; keringanan") : "",
           (line->flags & BPJS_DUES_CARRIED) != 0
               ? say(language, "; carried forward", "; nilai lama diteruskan")
               : "",
           (line->flags & BPJS_DUES_DEFERRED) != 0 ? say(language, "; deferred", "; ditunda") : "");
  add(t, text);
}

static int outside(const bpjs_dues_line *line) {
  return (line->flags & (BPJS_DUES_OUTSIDE_BILL | BPJS_DUES_DEFERRED)) != 0;
}

static void add_line(table *t, const bpjs_dues_line *line, int32_t language) {
  char letter[] = {(char)('A' + line->confidence - 1), '\0'};
  int counted = line->count != 1;
  table_add(t, notation_month(line->month));
  add_programme(t, line, language);
  add(t, payer_word(line->payer, language));
  table_add(t, line->base > 0 ? notation_integer(line->base, language) : copy_text("", 0));
  table_add(t, (line->flags & BPJS_DUES_RATE) != 0 ? notation_rate(line->rate_ppm, language)
                                                   : copy_text("", 0));
  table_add(t, counted && (line->flags & BPJS_DUES_FINE) == 0
                   ? notation_integer(line->unit_amount, language)
                   : copy_text("", 0));
  table_add(t, counted ? notation_integer(line->count, language) : copy_text("", 0));
  table_add(t, notation_integer(line->amount, language));
  add(t, letter);
  add_basis(t, line, language);
}

static void add_head(table *t, int several, int32_t language) {
  add(t, several ? say(language, "month", "bulan") : "");
  add(t, say(language, "programme", "program"));
  add(t, say(language, "payer", "pembayar"));
  add(t, say(language, "base", "dasar"));
  add(t, say(language, "rate", "tarif"));
  add(t, say(language, "each", "masing-masing"));
  add(t, say(language, "times", "kali"));
  add(t, say(language, "rupiah", "rupiah"));
  add(t, "");
  add(t, say(language, "by", "menurut"));
}

/* The lines of the bill, or those outside it; how many there are. */
static int print_lines(const bpjs_dues *dues, int want_outside, int32_t language) {
  int several = bpjs_dues_month_count(dues) > 1, found = 0;
  table t = table_new("lllrrrrrll");
  add_head(&t, several, language);
  for (int64_t i = 0; i < bpjs_dues_count(dues); i++) {
    bpjs_dues_line line = {.struct_size = sizeof line};
    bpjs_dues_get(dues, i, &line, NULL);
    if (outside(&line) != want_outside)
      continue;
    add_line(&t, &line, language);
    if (!several) {
      char **month = &t.cells[t.count - t.columns];
      free(*month);
      *month = copy_text("", 0);
    }
    found++;
  }
  if (found > 0)
    table_print(&t, want_outside ? 2 : 0, TEXT_WIDTH + 20, 1);
  table_free(&t);
  return found;
}

static void add_total(table *t, const char *word, int64_t amount, int always, int32_t language) {
  if (amount == 0 && !always)
    return;
  add(t, word);
  table_add(t, notation_integer(amount, language));
}

/* Of the lines that are in the bill. */
static int64_t billed(const bpjs_dues *dues, int32_t payer) {
  int64_t sum = 0;
  for (int64_t i = 0; i < bpjs_dues_count(dues); i++) {
    bpjs_dues_line line = {.struct_size = sizeof line};
    bpjs_dues_get(dues, i, &line, NULL);
    sum += line.payer == payer && !outside(&line) ? line.amount : 0;
  }
  return sum;
}

static void print_totals(const bpjs_dues *dues, int32_t language) {
  bpjs_dues_totals totals = {.struct_size = sizeof totals};
  if (bpjs_dues_total(dues, -1, &totals, NULL) != BPJS_OK)
    return;
  table t = table_new("lr");
  for (int32_t payer = BPJS_PAYER_EMPLOYER; payer <= BPJS_PAYER_GOVERNMENT; payer++)
    add_total(&t, payer_word(payer, language), billed(dues, payer), 0, language);
  add_total(&t, say(language, "the bill", "tagihan"), totals.bill, 1, language);
  table_print(&t, 0, TEXT_WIDTH, 0);
  table_free(&t);
}

static void print_due(const bpjs_dues *dues, int32_t language) {
  int64_t months = bpjs_dues_month_count(dues);
  bpjs_dues_totals totals = {.struct_size = sizeof totals};
  if (months == 0 || bpjs_dues_total(dues, months - 1, &totals, NULL) != BPJS_OK ||
      totals.due_day == 0)
    return;
  char *day = notation_day(totals.due_day);
  if (months == 1)
    printf("%s %s\n", say(language, "to be paid by", "dibayar paling lambat"), day);
  else
    printf("%s %s\n", say(language, "the last month to be paid by", "bulan terakhir paling lambat"),
           day);
  free(day);
}

static void print_warnings(const bpjs_dues *dues, int32_t language) {
  for (int64_t i = 0; i < bpjs_dues_warning_count(dues); i++) {
    int64_t length = 0;
    if (bpjs_dues_warning_text(dues, i, language, NULL, 0, &length, NULL) != BPJS_OK)
      continue;
    char *text = allocate((size_t)length + 1, 1);
    bpjs_dues_warning_text(dues, i, language, text, length + 1, &length, NULL);
    const char *head = say(language, "note: ", "catatan: ");
    fputs(head, stdout);
    text_wrap(text, (int)strlen(head), (int)strlen(head), TEXT_WIDTH);
    free(text);
  }
}

int dues_print(const bpjs_dues *dues, const bpjs_law *law, const settings *chosen) {
  int32_t language = chosen->language;
  print_lines(dues, 0, language);
  putchar('\n');
  print_totals(dues, language);
  print_due(dues, language);
  bpjs_dues_line line = {.struct_size = sizeof line};
  for (int64_t i = 0; i < bpjs_dues_count(dues); i++) {
    bpjs_dues_get(dues, i, &line, NULL);
    if (outside(&line)) {
      printf("\n%s\n", say(language, "Not in the bill:", "Di luar tagihan:"));
      print_lines(dues, 1, language);
      break;
    }
  }
  if (bpjs_dues_warning_count(dues) > 0)
    putchar('\n');
  print_warnings(dues, language);
  law_print_fingerprint(law, language);
  return STATUS_OK;
}
