/* A result for people: lines, totals, what is not paid, terms, notes. */
#include "benefit.h"
#include "benefit_lines.h"
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

static void add_amount(table *t, int64_t amount, int always, int32_t language) {
  table_add(t, amount != 0 || always ? notation_integer(amount, language) : copy_text("", 0));
}

/* A row of a programme, or of all for 0. */
static void add_totals(table *t, const bpjs_benefit *benefit, int32_t programme, int32_t language) {
  bpjs_benefit_totals totals = {.struct_size = sizeof totals};
  if (bpjs_benefit_total(benefit, programme, &totals, NULL) != BPJS_OK)
    return;
  int empty = totals.total == 0 && totals.monthly == 0 && totals.caps == 0 && totals.tax == 0;
  if (programme != 0 && empty && totals.flags == 0)
    return;
  add(t, programme != 0 ? benefit_programme(programme) : say(language, "total", "jumlah"));
  add_amount(t, totals.total, programme == 0 && totals.monthly == 0 && totals.caps == 0, language);
  add_amount(t, totals.tax, 0, language);
  add_amount(t, totals.tax != 0 ? totals.net : 0, totals.tax != 0, language);
  add_amount(t, totals.monthly, 0, language);
  add_amount(t, totals.caps, 0, language);
  add(t, (totals.flags & BPJS_BENEFIT_INCOMPLETE) != 0
             ? say(language, "an amount is missing: see below", "ada jumlah yang belum terhitung")
             : "");
}

static void print_totals(const bpjs_benefit *benefit, int32_t language) {
  table t = table_new("lrrrrrl");
  add(&t, "");
  add(&t, say(language, "once", "sekaligus"));
  add(&t, say(language, "tax", "pajak"));
  add(&t, say(language, "after tax", "setelah pajak"));
  add(&t, say(language, "a month", "per bulan"));
  add(&t, say(language, "costs up to", "biaya s.d."));
  add(&t, "");
  if (benefit_of_several(benefit))
    for (int32_t programme = BPJS_PROGRAMME_JKK; programme <= BPJS_PROGRAMME_JKP; programme *= 2)
      add_totals(&t, benefit, programme, language);
  add_totals(&t, benefit, 0, language);
  table_print(&t, 0, TEXT_WIDTH, 1);
  table_free(&t);
}

/* One sentence, wrapped, after what it begins with; frees it. */
static void print_sentence(const char *head, char *text) {
  int width = text_width(head);
  fputs(head, stdout);
  text_wrap(text, width, width, TEXT_WIDTH);
  free(text);
}

/* The option that would change the answer; NULL: none. */
static const char *way_on(const bpjs_benefit_refusal *refusal, int32_t language) {
  if (refusal->reason == BPJS_BENEFIT_REASON_CONFIDENCE)
    return say(language, "--min-confidence says how sure a rule must be",
               "--min-confidence: seberapa meyakinkan aturan harus");
  if (refusal->reason == BPJS_BENEFIT_REASON_NOT_ANNOUNCED)
    return say(language, "--carry-forward keeps the last value that was announced",
               "--carry-forward: nilai terakhir diteruskan");
  if (refusal->reason != BPJS_BENEFIT_REASON_NO_RULE)
    return NULL;
  if (strcmp(refusal->parameter, "jht.credited.rate") == 0)
    return say(language, "--rate YEAR:PERCENT gives it", "--rate TAHUN:PERSEN: diberikan sendiri");
  if (strcmp(refusal->parameter, "inflation.general") == 0)
    return say(language, "--inflation YEAR:PERCENT gives it",
               "--inflation TAHUN:PERSEN: diberikan sendiri");
  if (strcmp(refusal->parameter, "jp.development.rate") == 0)
    return say(language, "--development YEAR:PERCENT gives it",
               "--development TAHUN:PERSEN: diberikan sendiri");
  return NULL;
}

static void print_refusals(const bpjs_benefit *benefit, int several, int32_t language) {
  int64_t count = bpjs_benefit_refusal_count(benefit);
  if (count > 0)
    printf("\n%s\n", say(language, "Not paid:", "Tidak dibayar:"));
  for (int64_t i = 0; i < count; i++) {
    bpjs_benefit_refusal refusal = {.struct_size = sizeof refusal};
    char *text = write_benefit_refusal(benefit, i, language), *whole = NULL;
    bpjs_benefit_refusal_get(benefit, i, &refusal, NULL);
    const char *way = way_on(&refusal, language);
    int named = several && refusal.what != 0; /* else the sentence begins with it */
    size_t room = strlen(text) + (way != NULL ? strlen(way) : 0) + 16;
    whole = allocate(room, 1);
    snprintf(whole, room, "%s%s%s%s%s%s", named ? benefit_programme(refusal.programme) : "",
             named ? ", " : "", text, way != NULL ? " (" : "", way != NULL ? way : "",
             way != NULL ? ")" : "");
    print_sentence("  - ", whole);
    free(text);
  }
}

/* Whether an earlier warning says this one too: "from 2022 on". */
static int said_before(const bpjs_benefit *benefit, int64_t index) {
  bpjs_benefit_warning warning = {.struct_size = sizeof warning}, before = warning;
  bpjs_benefit_warning_get(benefit, index, &warning, NULL);
  for (int64_t i = 0; i < index && warning.code == BPJS_BENEFIT_WARNING_ASSUMED; i++) {
    bpjs_benefit_warning_get(benefit, i, &before, NULL);
    if (before.code == warning.code && before.programme == warning.programme &&
        before.number < warning.number)
      return 1;
  }
  return 0;
}

static void print_warnings(const bpjs_benefit *benefit, int32_t language) {
  int64_t count = bpjs_benefit_warning_count(benefit);
  if (count > 0)
    putchar('\n');
  for (int64_t i = 0; i < count; i++)
    if (!said_before(benefit, i))
      print_sentence(say(language, "note: ", "catatan: "),
                     write_benefit_warning(benefit, i, language));
}

static int print_later(const bpjs_benefit *benefit, int32_t programme, notes *articles,
                       int32_t language) {
  const char *title = say(language, "In later years:\n", "Di tahun-tahun berikutnya:\n");
  char text[64];
  snprintf(text, sizeof text, "\n%s%s", programme != 0 ? "  " : "", title);
  return benefit_print_lines(benefit, programme, BENEFIT_LATER, text, programme != 0 ? 4 : 2,
                             articles, language);
}

static int print_terms(const bpjs_benefit *benefit, int32_t programme, notes *articles,
                       int32_t language) {
  char text[64];
  snprintf(text, sizeof text, "\n%s%s", programme != 0 ? "  " : "",
           say(language, "Terms:\n", "Ketentuan:\n"));
  return benefit_print_lines(benefit, programme, BENEFIT_TERMS, text, programme != 0 ? 4 : 2,
                             articles, language);
}

static const char *title_of(int32_t programme, int32_t language) {
  switch (programme) {
  case BPJS_PROGRAMME_JKK:
    return say(language, "JKK, work accident\n", "JKK, kecelakaan kerja\n");
  case BPJS_PROGRAMME_JKM:
    return say(language, "JKM, death\n", "JKM, kematian\n");
  case BPJS_PROGRAMME_JHT:
    return say(language, "JHT, old-age savings\n", "JHT, hari tua\n");
  case BPJS_PROGRAMME_JP:
    return say(language, "JP, pension\n", "JP, pensiun\n");
  default:
    return say(language, "JKP, job loss\n", "JKP, kehilangan pekerjaan\n");
  }
}

/* A programme after the other, each with its terms. */
static int print_programmes(const bpjs_benefit *benefit, notes *articles, int32_t language) {
  int found = 0;
  for (int32_t one = BPJS_PROGRAMME_JKK; one <= BPJS_PROGRAMME_JKP; one *= 2) {
    int rows = benefit_print_lines(benefit, one, BENEFIT_PAID, title_of(one, language), 2, articles,
                                   language);
    found += rows;
    rows += print_later(benefit, one, articles, language);
    rows += print_terms(benefit, one, articles, language);
    if (rows > 0)
      putchar('\n');
  }
  return found;
}

int benefit_print(const bpjs_benefit *benefit, const bpjs_law *law, const settings *chosen) {
  int32_t language = chosen->language;
  int several = benefit_of_several(benefit);
  notes articles = {0};
  int found = several ? print_programmes(benefit, &articles, language)
                      : benefit_print_lines(benefit, 0, BENEFIT_PAID, "", 0, &articles, language);
  if (found > 0 && !several)
    putchar('\n');
  if (found > 0)
    print_totals(benefit, language);
  else
    puts(say(language, "Nothing is paid.", "Tidak ada yang dibayar."));
  if (!several)
    print_later(benefit, 0, &articles, language);
  print_refusals(benefit, several, language);
  if (!several)
    print_terms(benefit, 0, &articles, language);
  print_warnings(benefit, language);
  putchar('\n');
  notes_print(&articles, TEXT_WIDTH);
  notes_free(&articles);
  law_print_fingerprint(law, language);
  return STATUS_OK;
}
