/* Estimates, errors, effects, degrees and intervals are those of R's package survey, as
 * tests/peers/survey.R wrote them: estimates to 1e-12, all else to 1e-9. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "samples.h"

enum { MOST_COLUMNS = 24, MOST_ROWS = 3000, MOST_SETS = 16, MOST_FIELDS = 26 };

typedef struct set {
  char name[16];
  int columns, rows;
  char names[MOST_COLUMNS][16];
  double *values[MOST_COLUMNS];
} set;

static set sets[MOST_SETS];
static int set_count;

static set *set_of(const char *name) {
  for (int i = 0; i < set_count; i++)
    if (strcmp(sets[i].name, name) == 0)
      return &sets[i];
  ck_assert_int_lt(set_count, MOST_SETS);
  set *made = &sets[set_count++];
  snprintf(made->name, sizeof made->name, "%s", name);
  return made;
}

static double *column_new(set *of, const char *name) {
  ck_assert_int_lt(of->columns, MOST_COLUMNS);
  snprintf(of->names[of->columns], sizeof of->names[0], "%s", name);
  of->values[of->columns] = calloc(MOST_ROWS, sizeof(double));
  ck_assert_ptr_nonnull(of->values[of->columns]);
  return of->values[of->columns++];
}

/* A number without its point, which the C library reads as the locale has it. */
static double number(const char *text) {
  int point = 0;
  if (strcmp(text, "NA") == 0)
    return NAN;
  const char *at = text + (*text == '-');
  long power = 0;
  char digits[64];
  size_t count = 0;
  for (; *at != '\0' && *at != 'e'; at++)
    if (*at == '.')
      point = 1;
    else {
      digits[count++] = *at;
      power -= point;
    }
  digits[count] = '\0';
  if (*at == 'e')
    power += strtol(at + 1, NULL, 10);
  char whole[80];
  snprintf(whole, sizeof whole, "%se%ld", digits, power);
  const double value = strtod(whole, NULL);
  return *text == '-' ? -value : value;
}

static void read_column(char **fields) {
  set *of = set_of(fields[1]);
  double *values = column_new(of, fields[2]);
  of->rows = 0;
  for (char *word = strtok(fields[3], " "); word != NULL; word = strtok(NULL, " "))
    values[of->rows++] = number(word);
}

static uint64_t draw(uint64_t *seed) {
  return *seed = *seed * 16807 % 2147483647;
}

/* What `random` of the script makes. */
static void make_random(char **fields) {
  static const char *const names[] = {"cluster", "domain", "weight",   "y",
                                      "x",       "yes",    "fraction", "stratum"};
  set *of = set_of(fields[1]);
  double *columns[MOST_COLUMNS];
  uint64_t seed = (uint64_t)atoll(fields[2]);
  const uint64_t strata = (uint64_t)atoll(fields[4]), clusters = (uint64_t)atoll(fields[5]);
  const uint64_t domains = (uint64_t)atoll(fields[6]);
  const int replicates = atoi(fields[7]);
  of->rows = atoi(fields[3]);
  for (int k = 0; k < 8; k++)
    columns[k] = column_new(of, names[k]);
  for (int r = 0; r < replicates; r++) {
    char name[16];
    snprintf(name, sizeof name, "r%d", r + 1);
    columns[8 + r] = column_new(of, name);
  }
  for (int i = 0; i < of->rows; i++) {
    uint64_t u[5];
    for (int k = 0; k < 5; k++)
      u[k] = draw(&seed);
    columns[0][i] = (double)(u[0] % clusters + 1);
    columns[1][i] = (double)(u[1] % domains);
    columns[2][i] = 1 + (double)(u[2] % 1000) / 8;
    columns[3][i] = u[1] % 13 == 0 ? NAN : ((double)(u[3] % 20001) - 10000) / 16 + 1000;
    columns[4][i] = 1 + (double)(u[4] % 97);
    columns[5][i] = u[3] % 5 == 0;
    columns[6][i] = 0.25;
    columns[7][i] = (double)((u[0] % clusters + 1) % strata + 1);
    for (int r = 0; r < replicates; r++)
      columns[8 + r][i] = columns[2][i] * (double)(draw(&seed) % 4) / 2;
  }
}

static double *values_of(set *of, const char *name) {
  for (int k = 0; k < of->columns; k++)
    if (strcmp(of->names[k], name) == 0)
      return of->values[k];
  ck_abort_msg("%s has no column %s", of->name, name);
  return NULL;
}

/* Codes as integers; NaN as null. */
static int64_t codes[3][MOST_ROWS];
static uint8_t bits[3][MOST_ROWS / 8 + 1];

static void give_code(bpjs_survey *survey, int32_t what, int slot, set *of, const char *name) {
  const double *values = values_of(of, name);
  memset(bits[slot], 0, sizeof bits[slot]);
  for (int i = 0; i < of->rows; i++) {
    const int given = values[i] == values[i];
    codes[slot][i] = given ? (int64_t)values[i] : 0;
    bits[slot][i / 8] |= (uint8_t)(given << i % 8);
  }
  ck_assert_int_eq(bpjs_survey_set(survey, what, 0, BPJS_PEOPLE_INT64, codes[slot], 0, of->rows,
                                   bits[slot], 0, NULL),
                   BPJS_OK);
}

static int word_of(const char *word, const char *const *words) {
  int found = 0;
  while (strcmp(words[found], word) != 0)
    found++;
  return found;
}

static void set_design(bpjs_survey *survey, set *of, char **fields) {
  static const char *const lonely[] = {"fail", "certainty", "adjust", "average"};
  static const int32_t rules[] = {BPJS_SURVEY_FAIL, BPJS_SURVEY_CERTAINTY, BPJS_SURVEY_ADJUST,
                                  BPJS_SURVEY_AVERAGE};
  static const char *const methods[] = {"linear", "given", "jackknife", "brr", "fay"};
  static const int32_t kinds[] = {BPJS_SURVEY_LINEAR, BPJS_SURVEY_GIVEN, BPJS_SURVEY_JACKKNIFE,
                                  BPJS_SURVEY_BRR, BPJS_SURVEY_BRR};
  static double scales[9];
  const int method = word_of(fields[8], methods);
  bpjs_survey_options options = {.struct_size = sizeof options,
                                 .lonely = rules[word_of(fields[9], lonely)],
                                 .method = kinds[method],
                                 .flags = strcmp(fields[1], "scd") == 0 ? BPJS_SURVEY_NEST : 0,
                                 .fay = method == 4 ? 0.3 : 0};
  if (*fields[2] != '-')
    give_code(survey, BPJS_SURVEY_STRATUM, 0, of, fields[2]);
  if (*fields[3] != '-')
    give_code(survey, BPJS_SURVEY_CLUSTER, 1, of, fields[3]);
  survey_real(survey, BPJS_SURVEY_WEIGHT, 0, values_of(of, fields[4]), of->rows);
  if (*fields[5] != '-')
    survey_real(survey, BPJS_SURVEY_POPULATION, 0, values_of(of, fields[5]), of->rows);
  if (*fields[6] != '-')
    survey_real(survey, BPJS_SURVEY_FRACTION, 0, values_of(of, fields[6]), of->rows);
  if (*fields[7] != '-')
    give_code(survey, BPJS_SURVEY_DOMAIN, 2, of, fields[7]);
  for (int r = 0; method == 1 && r < 9; r++) {
    char name[8];
    snprintf(name, sizeof name, "r%d", r + 1);
    survey_real(survey, BPJS_SURVEY_REPLICATE, r, values_of(of, name), of->rows);
    scales[r] = (r + 1) / 8.0;
  }
  if (method == 1) {
    survey_real(survey, BPJS_SURVEY_SCALE, 0, scales, 9);
    options.scale = 0.125;
  }
  bpjs_error error = survey_error();
  if (bpjs_survey_design(survey, &options, &error) != BPJS_OK)
    ck_abort_msg("%s %s %s %s: %s", fields[1], fields[8], error.field, error.value, error.message);
}

/* `least`: what differs by less is the same, where a number is 0 but for rounding. */
static void same(const char *what, const char *line, const char *field, double ours,
                 double tolerance, double least) {
  if (strcmp(field, "-") == 0)
    return;
  const double theirs = number(field);
  if (!(fabs(ours - theirs) <= tolerance * fabs(theirs) + least))
    ck_abort_msg("%s: %.17g, not %s\n%s", what, ours, field, line);
}

static void replay(char **fields, const char *line) {
  static const char *const kinds[] = {"", "total", "mean", "ratio", "proportion"};
  static const int32_t by_word[] = {0, BPJS_SURVEY_TOTAL, BPJS_SURVEY_MEAN, BPJS_SURVEY_RATIO,
                                    BPJS_SURVEY_PROPORTION};
  set *of = set_of(fields[1]);
  bpjs_survey *survey = survey_new();
  const int32_t kind = by_word[word_of(fields[10], kinds)];
  const bool linear = strcmp(fields[8], "linear") == 0;
  set_design(survey, of, fields);
  survey_real(survey, BPJS_SURVEY_VARIABLE, 0, values_of(of, fields[11]), of->rows);
  if (kind == BPJS_SURVEY_RATIO)
    survey_real(survey, BPJS_SURVEY_VARIABLE, 1, values_of(of, fields[12]), of->rows);
  survey_add(survey, kind, 0, kind == BPJS_SURVEY_RATIO, kind == BPJS_SURVEY_PROPORTION);
  bpjs_survey_result *result = survey_run(survey);
  int64_t index = -1;
  for (int64_t code = 0; strcmp(fields[13], "-") != 0; index++)
    if (index >= 0 && bpjs_survey_result_code(result, index, &code, NULL) == BPJS_OK &&
        code == atoll(fields[13]))
      break;
  const bpjs_survey_estimate estimate = survey_get(result, index, 0);
  same("estimate", line, fields[14], estimate.value, 1e-12, 0);
  same("error", line, fields[15], estimate.error, 1e-9, 1e-13 * fabs(estimate.value));
  same("effect", line, fields[16], estimate.effect, 1e-9, 1e-20);
  same("effect_replace", line, fields[17], estimate.effect_replace, 1e-9, 1e-20);
  same("degrees", line, fields[18], (double)estimate.degrees, 0, 0);
  static const int32_t intervals[] = {BPJS_SURVEY_WALD, BPJS_SURVEY_LOGIT,
                                      BPJS_SURVEY_KORN_GRAUBARD};
  for (int k = 0; k < (kind == BPJS_SURVEY_PROPORTION ? 3 : 1) && linear; k++) {
    const bpjs_figure figure = survey_figure(result, index, 0, intervals[k], 950000);
    const double times = kind == BPJS_SURVEY_PROPORTION ? 100 : 1;
    same("lower", line, fields[19 + 2 * k], figure.lower / times, 1e-9, 0);
    same("upper", line, fields[20 + 2 * k], figure.upper / times, 1e-9, 0);
  }
  bpjs_survey_result_free(result);
  bpjs_survey_free(survey);
}

START_TEST(all_is_as_the_peer_has_it) {
  static char line[1 << 16], copy[1 << 16];
  FILE *file = fopen(PEER_FILE, "r");
  int cases = 0;
  ck_assert_ptr_nonnull(file);
  while (fgets(line, sizeof line, file) != NULL) {
    char *fields[MOST_FIELDS] = {line};
    int count = 1;
    strcpy(copy, line);
    line[strcspn(line, "\n")] = '\0';
    for (char *at = line; *at != '\0'; at++)
      if (*at == '\t') {
        ck_assert_int_lt(count, MOST_FIELDS);
        *at = '\0';
        fields[count++] = at + 1;
      }
    if (strcmp(fields[0], "column") == 0)
      read_column(fields);
    else if (strcmp(fields[0], "random") == 0)
      make_random(fields);
    else {
      ck_assert_int_eq(count, 25);
      replay(fields, copy);
      cases++;
    }
  }
  fclose(file);
  ck_assert_int_gt(cases, 350);
  for (int i = 0; i < set_count; i++)
    for (int k = 0; k < sets[i].columns; k++)
      free(sets[i].values[k]);
}
END_TEST

SUITE("survey.peer", all_is_as_the_peer_has_it)
