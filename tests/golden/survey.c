/* Surveys, of a text, with the arrays that they look at, and what they estimate. */
#include <stdlib.h>
#include <string.h>

#include "bpjsstat.h"
#include "call.h"

enum { MOST_ARRAYS = 64, MOST_PARTS = 6 };

/* Arrays of the surveys of the case, which outlive them. */
static void *kept[MOST_ARRAYS];
static int kept_count;

static void keep(void *array) {
  if (array == NULL || kept_count == MOST_ARRAYS)
    broken("no room for a column", "");
  kept[kept_count++] = array;
}

/* "a:b:c" as numbers; the rest are 0. */
static void read_parts(char *text, int64_t parts[MOST_PARTS]) {
  for (int k = 0; k < MOST_PARTS; k++) {
    char *next = strchr(text, ':');
    if (next != NULL)
      *next = '\0';
    parts[k] = *text == '\0' ? 0 : enumerator(text);
    text = next == NULL ? text + strlen(text) : next + 1;
  }
}

static int32_t add(bpjs_survey *survey, char *text) {
  int64_t p[MOST_PARTS];
  read_parts(text, p);
  const bpjs_survey_measure measure = {.struct_size = sizeof measure,
                                       .kind = (int32_t)p[0],
                                       .variable = (int32_t)p[1],
                                       .base = (int32_t)p[2],
                                       .unit = (int32_t)p[3],
                                       .value = (double)p[4]};
  return bpjs_survey_add(survey, &measure, NULL);
}

static int32_t design(bpjs_survey *survey, char *text) {
  int64_t p[MOST_PARTS];
  read_parts(text, p);
  const bpjs_survey_options options = {.struct_size = sizeof options,
                                       .lonely = (int32_t)p[0],
                                       .method = (int32_t)p[1],
                                       .flags = (uint32_t)p[2],
                                       .count = p[3],
                                       .seed = p[4]};
  return bpjs_survey_design(survey, &options, NULL);
}

static int32_t set(bpjs_survey *survey, char *what, char *values) {
  int64_t p[MOST_PARTS];
  held made = column_read(values);
  keep(made.values);
  keep(made.validity);
  read_parts(what, p);
  return bpjs_survey_set(survey, (int32_t)p[0], p[1], BPJS_PEOPLE_INT64, made.values, 0,
                         made.length, made.validity, 0, NULL);
}

bpjs_survey *survey_new(const char *text) {
  bpjs_survey *survey = NULL;
  char *copy = calloc(strlen(text) + 1, 1);
  keep(copy);
  memcpy(copy, text, strlen(text));
  if (bpjs_survey_new(&survey, NULL) != BPJS_OK)
    broken("no survey", text);
  for (char *at = copy; *at != '\0';) {
    char *end = at + strcspn(at, ";");
    char *next = *end == '\0' ? end : end + 1;
    *end = '\0';
    char *equals = strchr(at, '=');
    if (equals == NULL)
      broken("a part without values", at);
    *equals = '\0';
    const int32_t status = strcmp(at, "of") == 0       ? add(survey, equals + 1)
                           : strcmp(at, "design") == 0 ? design(survey, equals + 1)
                                                       : set(survey, at, equals + 1);
    if (status != BPJS_OK)
      broken("no such survey", text);
    at = next;
  }
  return survey;
}

void survey_free(bpjs_survey *survey) {
  bpjs_survey_free(survey);
  while (survey != NULL && kept_count > 0)
    free(kept[--kept_count]);
}

bpjs_survey_result *survey_result_new(const char *text) {
  bpjs_survey *survey = survey_new(text);
  bpjs_survey_result *result = NULL;
  if (bpjs_survey_run(survey, &result, NULL) != BPJS_OK)
    broken("no result", text);
  survey_free(survey);
  return result;
}
