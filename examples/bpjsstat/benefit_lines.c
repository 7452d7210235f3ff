#include "benefit_lines.h"

#include "notation.h"
#include "output.h"
#include "table.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { COLUMNS = 8, ARTICLE = COLUMNS - 2, FIRST_LEAST = 16 };

static void add(table *t, const char *text) {
  table_add(t, copy_text(text, strlen(text)));
}

static bpjs_benefit_line line_at(const bpjs_benefit *benefit, int64_t index) {
  bpjs_benefit_line line = {.struct_size = sizeof line};
  bpjs_benefit_get(benefit, index, &line, NULL);
  return line;
}

/* Whether a line is one more instalment like the one before: another day apart. */
static int follows(const bpjs_benefit *benefit, int64_t index, int32_t language) {
  if (index == 0)
    return 0;
  bpjs_benefit_line before = line_at(benefit, index - 1), line = line_at(benefit, index);
  before.from_day = line.from_day;
  if (line.kind != BPJS_BENEFIT_INSTALMENT || memcmp(&before, &line, sizeof line) != 0)
    return 0;
  char *one = write_benefit_line(benefit, index - 1, language);
  char *other = write_benefit_line(benefit, index, language);
  int same = strcmp(one, other) == 0;
  free(one);
  free(other);
  return same;
}

static int part_of(const bpjs_benefit_line *line) {
  if (line->kind == BPJS_BENEFIT_TERM)
    return BENEFIT_TERMS;
  return (line->flags & BPJS_BENEFIT_LATER) != 0 ? BENEFIT_LATER : BENEFIT_PAID;
}

const char *benefit_programme(int32_t programme) {
  static const char *const codes[] = {"JKK", "JKM", "JHT", "JP", "JKP"};
  size_t at = 0;
  while (at < 4 && (programme >> at & 1) == 0)
    at++;
  return codes[at];
}

int benefit_of_several(const bpjs_benefit *benefit) {
  int32_t programmes = 0;
  for (int64_t i = 0; i < bpjs_benefit_count(benefit); i++)
    programmes |= line_at(benefit, i).programme;
  for (int64_t i = 0; i < bpjs_benefit_refusal_count(benefit); i++) {
    bpjs_benefit_refusal refusal = {.struct_size = sizeof refusal};
    bpjs_benefit_refusal_get(benefit, i, &refusal, NULL);
    programmes |= refusal.programme;
  }
  return (programmes & (programmes - 1)) != 0;
}

static const char *kind_word(int32_t kind, int32_t language) {
  switch (kind) {
  case BPJS_BENEFIT_LUMP_SUM:
    return say(language, "once", "sekaligus");
  case BPJS_BENEFIT_INSTALMENT:
    return say(language, "instalment", "bertahap");
  case BPJS_BENEFIT_MONTHLY:
    return say(language, "a month", "per bulan");
  case BPJS_BENEFIT_CAP:
    return say(language, "costs up to", "biaya s.d.");
  case BPJS_BENEFIT_IN_KIND:
    return say(language, "in kind", "layanan");
  default:
    return say(language, "tax", "pajak");
  }
}

static const char *person_word(int32_t beneficiary, int32_t language) {
  switch (beneficiary) {
  case BPJS_BENEFICIARY_PARTICIPANT:
    return say(language, "participant", "peserta");
  case BPJS_BENEFICIARY_HEIRS:
    return say(language, "heirs", "ahli waris");
  case BPJS_BENEFICIARY_SPOUSE:
    return say(language, "spouse", "suami/istri");
  case BPJS_BENEFICIARY_CHILD:
    return say(language, "child", "anak");
  case BPJS_BENEFICIARY_PARENT:
    return say(language, "parent", "orang tua");
  case BPJS_BENEFICIARY_BLOOD_RELATIVE:
    return say(language, "blood relative", "keluarga sedarah");
  case BPJS_BENEFICIARY_SIBLING:
    return say(language, "sibling", "saudara");
  case BPJS_BENEFICIARY_PARENT_IN_LAW:
    return say(language, "parent-in-law", "mertua");
  case BPJS_BENEFICIARY_WILL:
    return say(language, "as in the will", "menurut wasiat");
  case BPJS_BENEFICIARY_ARRANGER:
    return say(language, "who arranges it", "yang mengurus");
  case BPJS_BENEFICIARY_FUND:
    return say(language, "the fund", "dana jaminan");
  case BPJS_BENEFICIARY_STATE:
    return say(language, "the state", "negara");
  default:
    return say(language, "who paid", "yang membayar");
  }
}

/* "2025-03-01", "2025-03-01 to 2026-02-28", "from 2030-08-01", "until 2028-03-01". last:
 * the day of the last of several instalments. */
static char *when(const bpjs_benefit_line *line, int32_t last, int32_t language) {
  int32_t end = last != line->from_day ? last : line->to_day;
  char *from = line->from_day != 0 ? notation_day(line->from_day) : copy_text("", 0);
  char *to = end != 0 ? notation_day(end) : copy_text("", 0), text[64];
  const char *before = "", *between = "";
  if (line->from_day == 0 && end != 0)
    before = say(language, "until ", "s.d. ");
  else if (end != 0)
    between = say(language, " to ", " s.d. ");
  else if (line->from_day != 0 && line->kind == BPJS_BENEFIT_MONTHLY)
    before = say(language, "from ", "sejak ");
  snprintf(text, sizeof text, "%s%s%s%s", before, from, between, to);
  free(from);
  free(to);
  return copy_text(text, strlen(text));
}

/* "once", "6 months" of what is paid for some time, or "5 x 12,000,000" of instalments
 * that stand together. */
static char *kind(const bpjs_benefit_line *line, int64_t times, int32_t language) {
  char *span = times == 1 && line->kind == BPJS_BENEFIT_INSTALMENT && line->unit != 0
                   ? notation_quantity(line->count, line->unit, language)
                   : NULL;
  if (span != NULL)
    return span;
  if (times == 1)
    return copy_text(kind_word(line->kind, language), strlen(kind_word(line->kind, language)));
  char *number = notation_integer(times, language);
  char *each = notation_integer(line->amount, language), text[96];
  snprintf(text, sizeof text, "%s x %s", number, each);
  free(number);
  free(each);
  return copy_text(text, strlen(text));
}

/* What sets the line apart. */
static char *remark(const bpjs_benefit_line *line, int32_t language) {
  static const struct {
    uint32_t flag;
    const char *english, *indonesian;
  } words[] = {{BPJS_BENEFIT_RAISED, "raised to the least", "dinaikkan ke minimum"},
               {BPJS_BENEFIT_CUT, "cut to the most", "dibatasi maksimum"},
               {BPJS_BENEFIT_ASSUMED, "a rate given", "tarif dari pengguna"},
               {BPJS_BENEFIT_CARRIED, "carried forward", "nilai lama diteruskan"},
               {BPJS_BENEFIT_OVERLAY, "overlay", "overlay"}};
  char text[160] = "";
  for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
    size_t used = strlen(text);
    if ((line->flags & words[i].flag) != 0)
      snprintf(text + used, sizeof text - used, "%s%s", used > 0 ? ", " : "",
               say(language, words[i].english, words[i].indonesian));
  }
  return copy_text(text, strlen(text));
}

/* Its rupiah, or the count of a term: "5 years". */
static char *so_much(const bpjs_benefit_line *line, int64_t times, int32_t language) {
  char *text =
      line->kind == BPJS_BENEFIT_TERM      ? notation_quantity(line->count, line->unit, language)
      : line->kind == BPJS_BENEFIT_IN_KIND ? NULL
                                           : notation_integer(line->amount * times, language);
  return text != NULL ? text : copy_text("", 0);
}

/* Instalments that are alike stand together: `times` of them from `index` on. */
static void add_lines(table *t, const bpjs_benefit *benefit, int64_t index, int64_t times,
                      int32_t language) {
  bpjs_benefit_line line = line_at(benefit, index), last = line_at(benefit, index + times - 1);
  char letter[] = {(char)('A' + line.confidence - 1), '\0'};
  int term = line.kind == BPJS_BENEFIT_TERM;
  table_add(t, write_benefit_line(benefit, index, language));
  table_add(t, when(&line, last.from_day, language));
  table_add(t, so_much(&line, times, language));
  table_add(t, term ? copy_text("", 0) : kind(&line, times, language));
  add(t, term ? "" : person_word(line.beneficiary, language));
  add(t, letter);
  add(t, line.citation);
  table_add(t, remark(&line, language));
}

static void add_head(table *t, int part, int32_t language) {
  int terms = part == BENEFIT_TERMS;
  add(t, terms ? say(language, "term", "ketentuan") : say(language, "benefit", "manfaat"));
  add(t, say(language, "when", "kapan"));
  add(t, terms ? say(language, "so much", "besarnya") : "rupiah");
  add(t, say(language, "kind", "jenis"));
  add(t, say(language, "paid to", "penerima"));
  add(t, say(language, "conf.", "yakin"));
  add(t, say(language, "article", "dasar hukum"));
  add(t, "");
}

static int width_of(const table *t, int indent) {
  int width = indent - 2;
  for (int c = 0; c < COLUMNS; c++)
    width += table_width(t, c, 1) > 0 ? table_width(t, c, 1) + 2 : 0;
  return width;
}

/* Where the articles would not fit beside the lines they are listed below, and the
 * lines have their numbers. */
static void fit(table *t, notes *articles, int indent, int32_t language) {
  if (width_of(t, indent) <= TEXT_WIDTH)
    return;
  const char *head = say(language, "art.", "dasar");
  free(t->cells[ARTICLE]);
  t->cells[ARTICLE] = copy_text(head, strlen(head));
  for (int i = COLUMNS + ARTICLE; i < t->count; i += COLUMNS) {
    char *cite = notes_cite(articles, t->cells[i]);
    free(t->cells[i]);
    t->cells[i] = cite;
  }
  int first = table_width(t, 0, 1);
  if (width_of(t, indent) > TEXT_WIDTH)
    table_fit(t, TEXT_WIDTH - indent, first < FIRST_LEAST ? first : FIRST_LEAST, 1);
}

int benefit_print_lines(const bpjs_benefit *benefit, int32_t programme, int part, const char *title,
                        int indent, notes *articles, int32_t language) {
  int found = 0;
  table t = table_new("llrlllll");
  add_head(&t, part, language);
  for (int64_t i = 0, times; i < bpjs_benefit_count(benefit); i += times) {
    bpjs_benefit_line line = line_at(benefit, i);
    for (times = 1; i + times < bpjs_benefit_count(benefit); times++)
      if (!follows(benefit, i + times, language))
        break;
    if (part_of(&line) != part || (programme != 0 && line.programme != programme))
      continue;
    add_lines(&t, benefit, i, times, language);
    found++;
  }
  if (found > 0) {
    fit(&t, articles, indent, language);
    fputs(title, stdout);
    table_print(&t, indent, TEXT_WIDTH, 1);
  }
  table_free(&t);
  return found;
}
