#include "coverage/selector.h"

#include <string.h>

#include "base/date.h"
#include "base/never.h"

enum { SERIES, PROGRAMME, SEGMENT, GROUP, AREA, PERIOD, PARTS };

static bool cut(bpjs_cell *rest, char separator, bpjs_cell *piece) {
  if (rest->length == 0)
    return false;
  const char *end = memchr(rest->bytes, separator, (size_t)rest->length);
  int64_t length = end == NULL ? rest->length : end - rest->bytes;
  *piece = (bpjs_cell){rest->bytes, length};
  int64_t used = end == NULL ? length : length + 1;
  *rest = (bpjs_cell){rest->bytes + used, rest->length - used};
  return true;
}

bool bpjs_selector_word(bpjs_cell *rest, bpjs_cell *word) {
  return cut(rest, ' ', word);
}

static void split(bpjs_cell selector, bpjs_cell parts[PARTS]) {
  for (int i = 0; i < PARTS; i++)
    if (!cut(&selector, ':', &parts[i]))
      parts[i] = (bpjs_cell){"*", 1};
}

static bool is(bpjs_cell cell, const char *text) {
  return bpjs_cell_is(cell, text, (int64_t)strlen(text));
}

bool bpjs_selector_is(bpjs_cell word) {
  return word.bytes[0] >= 'a' && !is(word, "share") && !is(word, "base") && !is(word, "sum") &&
         !is(word, "number");
}

static bpjs_period read_period(bpjs_cell text) {
  bpjs_period period = {.struct_size = sizeof period};
  if (NEVER(bpjs_period_read(text.bytes, text.length, &period, NULL) != BPJS_OK))
    period.kind = BPJS_PERIOD_NONE;
  return period;
}

static const char *code_of(const bpjs_observation *about, int part) {
  return part == SERIES ? about->series : bpjs_facts_code(about, part);
}

bool bpjs_selector_matches(bpjs_cell selector, const bpjs_observation *about) {
  bpjs_cell parts[PARTS];
  split(selector, parts);
  for (int i = SERIES; i <= AREA; i++)
    if (!is(parts[i], "*") && !is(parts[i], code_of(about, i)))
      return false;
  if (is(parts[PERIOD], "*"))
    return true;
  bpjs_period period = read_period(parts[PERIOD]);
  return period.first_day == about->first_day && period.last_day == about->last_day;
}

bool bpjs_selector_fixed(bpjs_cell selector) {
  bpjs_cell parts[PARTS];
  split(selector, parts);
  for (int i = 0; i < PARTS; i++)
    if (is(parts[i], "*"))
      return false;
  return true;
}

static void choose(bpjs_cell part, const char *inherited, char *field, int64_t size) {
  if (is(part, "*"))
    part = (bpjs_cell){inherited, (int64_t)strlen(inherited)};
  bpjs_cell_copy(part, field, size);
}

bool bpjs_selector_resolve(bpjs_cell selector, const bpjs_observation *subject,
                           bpjs_observation *about, bpjs_cell *set) {
  bpjs_cell parts[PARTS];
  split(selector, parts);
  *about = *subject;
  bool is_set = parts[AREA].bytes[0] == '@';
  *set = (bpjs_cell){parts[AREA].bytes + 1, parts[AREA].length - 1};
  if (is_set)
    parts[AREA] = (bpjs_cell){"*", 1};
  choose(parts[SERIES], subject->series, about->series, sizeof about->series);
  choose(parts[PROGRAMME], subject->programme, about->programme, sizeof about->programme);
  choose(parts[SEGMENT], subject->segment, about->segment, sizeof about->segment);
  choose(parts[GROUP], subject->group, about->group, sizeof about->group);
  choose(parts[AREA], subject->area, about->area, sizeof about->area);
  if (is(parts[PERIOD], "@YEAR")) {
    int32_t year = bpjs_date_from_days(subject->last_day).year;
    about->period_kind = BPJS_PERIOD_YEAR;
    about->first_day = bpjs_date_to_days((bpjs_date){year, 1, 1});
    about->last_day = bpjs_date_to_days((bpjs_date){year, 12, 31});
  } else if (!is(parts[PERIOD], "*")) {
    bpjs_period period = read_period(parts[PERIOD]);
    about->period_kind = period.kind;
    about->first_day = period.first_day;
    about->last_day = period.last_day;
  }
  return is_set;
}
