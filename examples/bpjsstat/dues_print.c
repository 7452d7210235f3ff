/* A result for people: lines, what is outside the bill, totals, warnings. */
#include "dues.h"
#include "dues_lines.h"
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
    sum += line.payer == payer && !dues_outside(&line) ? line.amount : 0;
  }
  return sum;
}

static void print_totals(const bpjs_dues *dues, int32_t language) {
  bpjs_dues_totals totals = {.struct_size = sizeof totals};
  if (bpjs_dues_total(dues, -1, &totals, NULL) != BPJS_OK)
    return;
  table t = table_new("lr");
  for (int32_t payer = BPJS_PAYER_EMPLOYER; payer <= BPJS_PAYER_GOVERNMENT; payer++)
    add_total(&t, dues_payer(payer, language), billed(dues, payer), 0, language);
  add_total(&t, say(language, "the bill", "tagihan"), totals.bill, 1, language);
  table_print(&t, 0, TEXT_WIDTH, 0);
  table_free(&t);
}

static int32_t due_day(const bpjs_dues *dues, int64_t month) {
  bpjs_dues_totals totals = {.struct_size = sizeof totals};
  return bpjs_dues_total(dues, month, &totals, NULL) == BPJS_OK ? totals.due_day : 0;
}

/* A project has a day to register instead. */
static void print_due(const arguments *given, const bpjs_dues *dues, int32_t language) {
  int64_t months = bpjs_dues_month_count(dues);
  int project = strcmp(given->command, "dues construction") == 0;
  /* Of wage earners alone it is known that the day moves. */
  int told = options_find(given, "--holiday")->count > 0 || strcmp(given->command, "dues pu") != 0;
  int32_t first = due_day(dues, 0), last = due_day(dues, months - 1);
  char *from = notation_day(first), *to = notation_day(last);
  if (first == 0)
    puts(project ? say(language, "no rule was found for the day of payment",
                       "aturan hari pembayaran tidak ditemukan")
                 : say(language, "no rule for the day of payment is in force",
                       "tidak ada aturan hari pembayaran yang berlaku"));
  else if (project)
    printf("%s %s\n", say(language, "to be registered by", "didaftarkan paling lambat"), to);
  else if (months == 1)
    printf(
        "%s %s%s\n", say(language, "to be paid by", "dibayar paling lambat"), to,
        told ? ""
             : say(language, " (give public holidays with --holiday)", " (hari libur: --holiday)"));
  else
    printf(say(language, "to be paid month by month, from %s to %s\n",
               "dibayar tiap bulan, dari %s s.d. %s\n"),
           from, to);
  free(from);
  free(to);
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

int dues_print(const arguments *given, const bpjs_dues *dues, const bpjs_law *law,
               const settings *chosen) {
  int32_t language = chosen->language;
  dues_print_lines(dues, 0, language);
  putchar('\n');
  print_totals(dues, language);
  if (strcmp(given->command, "dues fine") != 0 && strcmp(given->command, "dues migrant") != 0)
    print_due(given, dues, language);
  for (int64_t i = 0; i < bpjs_dues_count(dues); i++) {
    bpjs_dues_line line = {.struct_size = sizeof line};
    bpjs_dues_get(dues, i, &line, NULL);
    if (dues_outside(&line)) {
      printf("\n%s\n", say(language, "Not in the bill:", "Di luar tagihan:"));
      dues_print_lines(dues, 1, language);
      break;
    }
  }
  if (bpjs_dues_warning_count(dues) > 0)
    putchar('\n');
  print_warnings(dues, language);
  law_print_fingerprint(law, language);
  return STATUS_OK;
}
