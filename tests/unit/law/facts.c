/* The tables against a list of the facts that was typed apart from them. */
#include <stdio.h>
#include <string.h>

#include "ask.h"
#include "law/parameter.h"

enum { FACTS = 1000, OPEN = INT32_MAX };

typedef struct fact {
  char parameter[64], key[32], unit[16], basis[160];
  int32_t segment, valid_from, valid_to, confidence;
  int64_t value;
} fact;

static fact facts[FACTS];
static int fact_count;
static bpjs_law *law;

static int64_t value_of(const char *text, const char *unit) {
  if (strcmp(unit, "date") == 0)
    return day_of(text);
  if (strcmp(unit, "direction") == 0)
    return strcmp(text, "down") == 0 ? BPJS_LAW_DIRECTION_DOWN
           : strcmp(text, "up") == 0 ? BPJS_LAW_DIRECTION_UP
                                     : BPJS_LAW_DIRECTION_HALF_UP;
  long long value = 0;
  ck_assert_int_eq(sscanf(text, "%lld", &value), 1);
  return value;
}

static int32_t segment_of(const char *text) {
  const char *const codes[] = {"ALL", "PU", "BPU", "JAKON", "PMI"};
  for (int i = 0; i < 5; i++)
    if (strcmp(codes[i], text) == 0)
      return i;
  ck_abort_msg("segment %s", text);
}

/* parameter, segment, key, valid_from, valid_to, value, unit, confidence, basis */
static void take(char *line) {
  char *cells[9];
  line[strcspn(line, "\n")] = '\0';
  for (int i = 0; i < 9; i++) {
    cells[i] = line;
    line += strcspn(line, "\t");
    if (i < 8) {
      ck_assert_int_eq(*line, '\t');
      *line++ = '\0';
    }
  }
  ck_assert_int_eq(*line, '\0');
  ck_assert_int_lt(fact_count, FACTS);
  fact *f = &facts[fact_count++];
  snprintf(f->parameter, sizeof f->parameter, "%s", cells[0]);
  snprintf(f->key, sizeof f->key, "%s", cells[2]);
  snprintf(f->unit, sizeof f->unit, "%s", cells[6]);
  snprintf(f->basis, sizeof f->basis, "%s", cells[8]);
  ck_assert_str_eq(f->basis, cells[8]);
  f->segment = segment_of(cells[1]);
  f->valid_from = day_of(cells[3]);
  f->valid_to = cells[4][0] == '\0' ? OPEN : day_of(cells[4]);
  f->value = value_of(cells[5], cells[6]);
  f->confidence = cells[7][0] - 'A' + BPJS_LAW_CONFIDENCE_A;
}

static void start(void) {
  FILE *file = fopen(FACTS_FILE, "r");
  ck_assert_ptr_nonnull(file);
  char line[512];
  ck_assert_ptr_nonnull(fgets(line, sizeof line, file));
  while (fgets(line, sizeof line, file) != NULL)
    take(line);
  fclose(file);
  ck_assert_int_gt(fact_count, 500);
  law = built_in();
}

static void finish(void) {
  bpjs_law_free(law);
  fact_count = 0;
}

static bool same_rule(const fact *f, const fact *g) {
  return f->segment == g->segment && strcmp(f->parameter, g->parameter) == 0 &&
         strcmp(f->key, g->key) == 0;
}

static const fact *governing(const fact *rule, int32_t day) {
  for (int i = 0; i < fact_count; i++)
    if (same_rule(&facts[i], rule) && facts[i].valid_from <= day && day <= facts[i].valid_to)
      return &facts[i];
  return NULL;
}

/* Parts of a basis are separated by "; ". One with "(m)" is of an article that
 * was not read; the citation says so. */
static void check_citation(const fact *f, const char *citation) {
  const char *part = f->basis;
  ck_assert_msg(*part != '\0', "%s %s has no basis", f->parameter, f->key);
  while (part != NULL) {
    const char *end = strstr(part, "; "), *mark = strstr(part, "(m)");
    int length = (int)(end == NULL ? strlen(part) : (size_t)(end - part));
    bool unread = mark != NULL && mark < part + length;
    char said[200];
    snprintf(said, sizeof said, "%.*s%s", unread ? (int)(mark - part) : length, part,
             unread ? " (article not checked)" : "");
    ck_assert_msg(strstr(citation, said) != NULL, "%s %s: `%s` does not cite `%s`", f->parameter,
                  f->key, citation, said);
    part = end == NULL ? NULL : end + 2;
  }
}

/* As a whole number: 7/2021 is not in 37/2021. */
static bool has_number(const char *text, const char *number) {
  const char *at = strstr(text, number);
  while (at != NULL && at > text && at[-1] >= '0' && at[-1] <= '9')
    at = strstr(at + 1, number);
  return at != NULL;
}

/* Every number with a year that is cited, such as 44/2015 or B/1226/022026, is
 * one of the basis: a row cites nothing that came later. */
static void check_nothing_else_is_cited(const fact *f, const char *citation) {
  for (const char *slash = strchr(citation, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
    const char *from = slash, *to = slash + 1;
    while (from > citation && from[-1] >= '0' && from[-1] <= '9')
      from--;
    while (*to >= '0' && *to <= '9')
      to++;
    char number[32];
    snprintf(number, sizeof number, "%.*s", (int)(to - from), from);
    ck_assert_msg(has_number(f->basis, number), "%s %s: `%s` is not of `%s`", f->parameter, f->key,
                  number, f->basis);
  }
}

static void check_row(const fact *f, int64_t index, const bpjs_law_row *row) {
  char text[512];
  int64_t length = 0;
  ck_assert_str_eq(row->parameter, f->parameter);
  ck_assert_str_eq(row->key, f->key);
  ck_assert_int_eq(row->segment, f->segment);
  ck_assert_int_eq(row->valid_from, f->valid_from);
  ck_assert_int_eq(row->valid_to, f->valid_to);
  ck_assert_msg(row->value == f->value, "%s %s: %lld, not %lld", f->parameter, f->key,
                (long long)row->value, (long long)f->value);
  ck_assert_str_eq(bpjs_law_unit_code(row->unit), f->unit);
  ck_assert_msg(row->confidence == f->confidence, "%s %s: confidence %d, not %d", f->parameter,
                f->key, row->confidence, f->confidence);
  ck_assert_int_eq(
      bpjs_law_text(law, index, "citation", 8, text, (int64_t)sizeof text, &length, NULL), BPJS_OK);
  check_citation(f, text);
  check_nothing_else_is_cited(f, text);
}

static bool is_yearly(const char *parameter) {
  return strncmp(parameter, "jp.wage_ceiling", 15) == 0 ||
         strncmp(parameter, "jp.benefit.", 11) == 0;
}

static void check_day(const fact *rule, int32_t day) {
  const bpjs_law_policy policy = {.struct_size = sizeof policy,
                                  .minimum_confidence = BPJS_LAW_CONFIDENCE_D};
  bpjs_law_row row = {.struct_size = sizeof row};
  int64_t index = -1;
  const int32_t status =
      bpjs_law_find(law, rule->parameter, (int64_t)strlen(rule->parameter), rule->segment,
                    rule->key, (int64_t)strlen(rule->key), day, &policy, &index, &row, NULL);
  const fact *f = governing(rule, day);
  if (f != NULL) {
    ck_assert_msg(status == BPJS_OK, "%s %s on day %d: status %d", rule->parameter, rule->key, day,
                  status);
    check_row(f, index, &row);
    return;
  }
  const int32_t expected = is_yearly(rule->parameter) && day > rule->valid_to
                               ? BPJS_ERROR_NOT_ANNOUNCED
                               : BPJS_ERROR_NO_RULE;
  ck_assert_msg(status == expected, "%s %s on day %d: status %d", rule->parameter, rule->key, day,
                status);
}

START_TEST(every_fact_is_law_before_on_and_after_each_change) {
  start();
  for (int i = 0; i < fact_count; i++) {
    const fact *f = &facts[i];
    for (int32_t near = -1; near <= 1; near++) {
      check_day(f, f->valid_from + near);
      if (f->valid_to != OPEN)
        check_day(f, f->valid_to + near);
    }
  }
  finish();
}
END_TEST

START_TEST(no_row_of_the_law_is_without_a_fact) {
  start();
  int64_t values = 0;
  for (int64_t i = 0; i < bpjs_law_count(law); i++) {
    bpjs_law_row row = {.struct_size = sizeof row};
    ck_assert_int_eq(bpjs_law_get(law, i, &row, NULL), BPJS_OK);
    if (row.kind == BPJS_LAW_KIND_NOTE)
      continue;
    fact rule = {.segment = row.segment};
    memcpy(rule.parameter, row.parameter, sizeof rule.parameter);
    memcpy(rule.key, row.key, sizeof rule.key);
    const fact *f = governing(&rule, row.valid_from);
    ck_assert_msg(f != NULL, "%s %s", row.parameter, row.key);
    check_row(f, i, &row);
    values++;
  }
  ck_assert_int_eq(values, fact_count);
  finish();
}
END_TEST

/* Of the sources that tell it: the day on which the citation that begins so, or
 * names such a letter, was gazetted or announced. */
static const struct {
  const char *citation, *day;
} known[] = {{"PP 82/2019", "2019-12-02"},        {"PP 7/2025", "2025-02-07"},
             {"PP 36/2025", "2025-09-04"},        {"PP 50/2025 arts", "2025-12-22"},
             {"Permenaker 4/2023", "2023-02-22"}, {"Permenaker 1/2025", "2025-02-24"},
             {"PP 45/2015 art 15", "2015-07-01"}, {"letter B/1328/022020", "2020-02-10"}};

enum { KNOWN = sizeof known / sizeof *known };

/* -1 where no source tells it. */
static int known_of(const char *citation) {
  for (int k = 0; k < KNOWN; k++) {
    const char *at = strstr(citation, known[k].citation);
    if (at == citation || (at != NULL && strncmp(known[k].citation, "letter", 6) == 0))
      return k;
  }
  return -1;
}

/* What was gazetted or announced on a day that the sources tell. */
START_TEST(rows_are_known_from_the_day_that_the_facts_tell) {
  start();
  int counts[KNOWN] = {0};
  for (int64_t i = 0; i < bpjs_law_count(law); i++) {
    bpjs_law_row row = {.struct_size = sizeof row};
    char text[512];
    int64_t length = 0;
    ck_assert_int_eq(bpjs_law_get(law, i, &row, NULL), BPJS_OK);
    if (row.kind == BPJS_LAW_KIND_NOTE || strncmp(row.parameter, "rounding.", 9) == 0)
      continue;
    ck_assert_int_eq(
        bpjs_law_text(law, i, "citation", 8, text, (int64_t)sizeof text, &length, NULL), BPJS_OK);
    const int k = known_of(text);
    ck_assert_msg(((row.flags & BPJS_LAW_ROW_ASSUMED) == 0) == (k >= 0), "%s %s of day %d",
                  row.parameter, row.key, row.valid_from);
    ck_assert_int_eq(row.known_from, k < 0 ? row.valid_from : day_of(known[k].day));
    if (k >= 0)
      counts[k]++;
  }
  for (int k = 0; k < KNOWN; k++)
    ck_assert_int_gt(counts[k], 0);
  finish();
}
END_TEST

SUITE("law.facts", every_fact_is_law_before_on_and_after_each_change,
      no_row_of_the_law_is_without_a_fact, rows_are_known_from_the_day_that_the_facts_tell)
