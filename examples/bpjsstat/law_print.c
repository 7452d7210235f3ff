#include "law_print.h"

#include "notation.h"
#include "output.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

char *law_column(const bpjs_law *law, int64_t index, const char *column) {
  int64_t length = 0, name_length = (int64_t)strlen(column);
  if (bpjs_law_text(law, index, column, name_length, NULL, 0, &length, NULL) != BPJS_OK)
    return copy_text("", 0);
  char *text = allocate((size_t)length + 1, 1);
  bpjs_law_text(law, index, column, name_length, text, length + 1, &length, NULL);
  return text;
}

char *law_fingerprint(const bpjs_law *law) {
  char text[128] = "";
  int64_t length = 0;
  bpjs_law_fingerprint(law, text, sizeof text, &length, NULL);
  return copy_text(text, strlen(text));
}

void law_print_fingerprint(const bpjs_law *law, int32_t language) {
  char *text = law_fingerprint(law);
  printf("%s: %.12s\n", say(language, "Law", "Hukum"), text);
  free(text);
}

static bpjs_law_row get(const bpjs_law *law, int64_t index) {
  bpjs_law_row row = {.struct_size = sizeof row};
  bpjs_law_get(law, index, &row, NULL);
  return row;
}

char *law_value(const bpjs_law *law, int64_t index, int32_t language) {
  bpjs_law_row row = get(law, index);
  char *text = notation_quantity(row.value, row.unit, language);
  return text != NULL ? text : law_column(law, index, "value");
}

/* "jkk.rate PU 3", the key where there is one. */
static char *name_of(const bpjs_law *law, int64_t index) {
  char *segment = law_column(law, index, "segment");
  bpjs_law_row row = get(law, index);
  char text[160];
  snprintf(text, sizeof text, "%s %s%s%s", row.parameter, segment, *row.key != '\0' ? " " : "",
           row.key);
  free(segment);
  return copy_text(text, strlen(text));
}

static char *citation_of(const bpjs_law *law, int64_t index) {
  char *citation = law_column(law, index, "citation");
  bpjs_law_row row = get(law, index);
  if (row.unit != BPJS_LAW_UNIT_NOTE)
    return citation;
  char *note = law_column(law, index, "note");
  size_t room = strlen(citation) + strlen(note) + 4;
  char *text = allocate(room, 1);
  snprintf(text, room, "%s (%s)", note, citation);
  free(citation);
  free(note);
  return text;
}

/* The citation under the row, where it has the width of the page. */
static void print_row(const bpjs_law *law, int64_t index, const int *widths, int32_t day,
                      int32_t language) {
  bpjs_law_row row = get(law, index);
  char *name = name_of(law, index), *value = law_value(law, index, language);
  char *from = notation_day(row.valid_from), *citation = citation_of(law, index);
  char *to = row.valid_to == INT32_MAX ? copy_text("", 0) : notation_day(row.valid_to);
  char *letter = law_column(law, index, "confidence");
  print_plain(name);
  text_space(widths[0] - text_width(name) + 2 + widths[1] - text_width(value));
  print_plain(value);
  printf("  %s..%-10s  %s", from, to, letter);
  if (row.layer > 0) {
    char *layer = law_column(law, index, "layer");
    fputs("  ", stdout);
    print_plain(layer);
    free(layer);
  }
  if (day > row.valid_to)
    fputs(say(language, "  carried forward", "  nilai lama diteruskan"), stdout);
  fputs("\n    ", stdout);
  text_wrap(citation, 4, 4, TEXT_WIDTH);
  free(name);
  free(value);
  free(from);
  free(to);
  free(letter);
  free(citation);
}

void law_print_rows(const bpjs_law *law, const int64_t *indices, int64_t count, int32_t day,
                    int32_t language) {
  int widths[2] = {0, 0};
  for (int64_t i = 0; i < count; i++) {
    char *name = name_of(law, indices[i]), *value = law_value(law, indices[i], language);
    int width = text_width(name);
    widths[0] = width > widths[0] ? width : widths[0];
    width = text_width(value);
    widths[1] = width > widths[1] ? width : widths[1];
    free(name);
    free(value);
  }
  for (int64_t i = 0; i < count; i++)
    print_row(law, indices[i], widths, day, language);
  law_print_fingerprint(law, language);
}

static char *side(const bpjs_law *law, int64_t index, int32_t language) {
  return index < 0 ? copy_text("-", 1) : law_value(law, index, language);
}

static int is_note(const bpjs_law *law, int64_t index) {
  return index >= 0 && get(law, index).unit == BPJS_LAW_UNIT_NOTE;
}

/* What about a parameter differs: its value, or what it rests on. */
enum { VALUE, BASIS };

static int difference(const bpjs_law *law, const bpjs_law *other, int64_t before, int64_t after) {
  return before < 0 || after < 0 || get(law, before).value != get(other, after).value ? VALUE
                                                                                      : BASIS;
}

/* Values with an arrow between; in words what it is, and the citation, below. */
static void print_value(const bpjs_law *law, const bpjs_law *other, int64_t before, int64_t after,
                        int32_t language) {
  const bpjs_law *holder = after >= 0 ? other : law;
  int64_t index = after >= 0 ? after : before;
  char *name = name_of(holder, index), *citation = citation_of(holder, index);
  char *from = side(law, before, language), *to = side(other, after, language);
  print_plain(name);
  if (!is_note(holder, index)) {
    fputs("  ", stdout);
    print_plain(from);
    fputs(" → ", stdout);
    print_plain(to);
  } else if (after < 0) {
    fputs(say(language, "  ended", "  berakhir"), stdout);
  }
  fputs("\n    ", stdout);
  if (!is_note(holder, index)) {
    char *words = law_column(holder, index, say(language, "name_en", "name_id"));
    print_plain(words);
    fputs(": ", stdout);
    text_wrap(citation, 6 + text_width(words), 4, TEXT_WIDTH);
    free(words);
  } else {
    text_wrap(citation, 4, 4, TEXT_WIDTH);
  }
  free(name);
  free(citation);
  free(from);
  free(to);
}

static int64_t print_differences(const bpjs_law *law, const bpjs_law *other, const int64_t *before,
                                 const int64_t *after, int64_t count, int kind, int32_t language) {
  int64_t found = 0;
  for (int64_t i = 0; i < count; i++) {
    if (difference(law, other, before[i], after[i]) != kind)
      continue;
    if (found++ == 0 && kind == BASIS)
      printf("\n%s\n",
             say(language, "The same value on another basis:", "Nilai sama dengan dasar lain:"));
    if (kind == VALUE) {
      print_value(law, other, before[i], after[i], language);
      continue;
    }
    char *name = name_of(other, after[i]), *citation = law_column(other, after[i], "citation");
    fputs("  ", stdout);
    print_plain(name);
    text_space(2);
    text_wrap(citation, 4 + text_width(name), 6, TEXT_WIDTH);
    free(name);
    free(citation);
  }
  return found;
}

void law_print_changes(const bpjs_law *law, const bpjs_law *other, const int64_t *before,
                       const int64_t *after, int64_t count, int32_t language) {
  print_differences(law, other, before, after, count, VALUE, language);
  print_differences(law, other, before, after, count, BASIS, language);
  if (count == 0)
    puts(say(language, "Nothing differs.", "Tidak ada yang berbeda."));
  law_print_fingerprint(law, language);
  if (law != other)
    law_print_fingerprint(other, language);
}
