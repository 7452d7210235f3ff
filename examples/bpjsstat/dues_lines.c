/* The lines of a result as a table for people; months that are alike stand
 * together. */
#include "dues_lines.h"

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

const char *dues_payer(int32_t payer, int32_t language) {
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
  if ((line->flags & BPJS_DUES_BEFORE_DEPARTURE) != 0) {
    size_t used = strlen(text);
    snprintf(text + used, sizeof text - used, " %s",
             say(language, "before departure", "sebelum bekerja"));
  }
  if (line->from_programme != 0) {
    add_programmes(from, sizeof from, line->from_programme);
    size_t used = strlen(text);
    snprintf(text + used, sizeof text - used, " %s %s", say(language, "from", "dari"), from);
  }
  add(t, text);
}

/* The citation, and in words what sets the line apart. */
static void add_basis(table *t, const bpjs_dues_line *line, int32_t language) {
  char text[640], later[96] = "";
  if ((line->flags & BPJS_DUES_DEFERRED) != 0) {
    char *from = notation_day(line->settle_from), *to = notation_day(line->settle_to);
    snprintf(later, sizeof later, say(language, "; settled from %s to %s", "; dilunasi %s s.d. %s"),
             from, to);
    free(from);
    free(to);
  }
  snprintf(text, sizeof text, "%s%s%s%s%s", line->citation, later,
           (line->flags & BPJS_DUES_RELIEF) != 0 ? say(language, "; relief", "; keringanan") : "",
           (line->flags & BPJS_DUES_CARRIED) != 0
               ? say(language, "; carried forward", "; nilai lama diteruskan")
               : "",
           (line->flags & BPJS_DUES_OVERLAY) != 0 ? say(language, "; overlay", "; overlay") : "");
  add(t, text);
}

int dues_outside(const bpjs_dues_line *line) {
  return (line->flags & (BPJS_DUES_OUTSIDE_BILL | BPJS_DUES_DEFERRED)) != 0;
}

static void add_line(table *t, const bpjs_dues_line *line, char *when, int32_t language) {
  char letter[] = {(char)('A' + line->confidence - 1), '\0'};
  int fine = (line->flags & BPJS_DUES_FINE) != 0, counted = fine || line->count != 1;
  table_add(t, when);
  add_programme(t, line, language);
  add(t, dues_payer(line->payer, language));
  table_add(t, line->base > 0 ? notation_integer(line->base, language) : copy_text("", 0));
  table_add(t, (line->flags & BPJS_DUES_RATE) != 0 ? notation_rate(line->rate_ppm, language)
                                                   : copy_text("", 0));
  table_add(t, counted && !fine ? notation_integer(line->unit_amount, language) : copy_text("", 0));
  table_add(t, counted ? notation_integer(line->count, language) : copy_text("", 0));
  table_add(t, notation_integer(line->amount, language));
  add(t, letter);
  add_basis(t, line, language);
}

static void add_head(table *t, const bpjs_dues *dues, int32_t language) {
  bpjs_dues_line first = {.struct_size = sizeof first};
  bpjs_dues_get(dues, 0, &first, NULL);
  int fine = (first.flags & BPJS_DUES_FINE) != 0;
  add(t, say(language, "month", "bulan"));
  add(t, say(language, "programme", "program"));
  add(t, say(language, "payer", "pembayar"));
  add(t, say(language, "base", "dasar"));
  add(t, say(language, "rate", "tarif"));
  add(t, say(language, "each", "per orang"));
  add(t, fine ? say(language, "months", "bulan") : say(language, "persons", "orang"));
  add(t, "rupiah");
  add(t, say(language, "conf.", "yakin"));
  add(t, say(language, "article", "dasar hukum"));
}

static bpjs_dues_line line_at(const bpjs_dues *dues, int64_t index) {
  bpjs_dues_line line = {.struct_size = sizeof line};
  bpjs_dues_get(dues, index, &line, NULL);
  return line;
}

/* Lines of one month: from `first` to before the index returned. */
static int64_t month_end(const bpjs_dues *dues, int64_t first) {
  int64_t end = first;
  while (end < bpjs_dues_count(dues) && line_at(dues, end).month == line_at(dues, first).month)
    end++;
  return end;
}

/* Whether two months have the same lines, the month apart. */
static int alike(const bpjs_dues *dues, int64_t a, int64_t a_end, int64_t b, int64_t b_end) {
  if (a_end - a != b_end - b)
    return 0;
  for (; a < a_end; a++, b++) {
    bpjs_dues_line one = line_at(dues, a), other = line_at(dues, b);
    other.month = one.month;
    if (memcmp(&one, &other, sizeof one) != 0)
      return 0;
  }
  return 1;
}

/* "2025-02", or "2025-02 to 2025-06". */
static char *span(int32_t from, int32_t to, int32_t language) {
  char *first = notation_month(from), *last = notation_month(to), text[64];
  snprintf(text, sizeof text, "%s%s%s", first, from == to ? "" : say(language, " to ", " s.d. "),
           from == to ? "" : last);
  free(first);
  free(last);
  return copy_text(text, strlen(text));
}

int dues_print_lines(const bpjs_dues *dues, int want_outside, int32_t language) {
  int several = bpjs_dues_month_count(dues) > 1, found = 0;
  table t = table_new("lllrrrrrll");
  add_head(&t, dues, language);
  for (int64_t first = 0, end, last; first < bpjs_dues_count(dues); first = end) {
    end = month_end(dues, first);
    int64_t of_first = end;
    for (last = first; end < bpjs_dues_count(dues); end = month_end(dues, end)) {
      if (!alike(dues, first, of_first, end, month_end(dues, end)))
        break;
      last = end;
    }
    int told = !several;
    for (int64_t i = first; i < of_first; i++) {
      bpjs_dues_line line = line_at(dues, i);
      if (dues_outside(&line) != want_outside)
        continue;
      add_line(&t, &line,
               told ? copy_text("", 0) : span(line.month, line_at(dues, last).month, language),
               language);
      told = 1;
      found++;
    }
  }
  if (found > 0)
    table_print(&t, want_outside ? 2 : 0, TEXT_WIDTH + 20, 1);
  table_free(&t);
  return found;
}
