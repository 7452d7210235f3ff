/* The few things that the table does not tell: shorthands for structs, how a
 * handle is made of text, and how it is shown. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bpjsstat.h"
#include "call.h"

/* A shorthand for a struct; false if there is none, or the text is not one. */
int room_read_struct(const char *name, const char *text, void *bytes) {
  int32_t status;
  if (strchr(text, '=') != NULL)
    return 0;
  int64_t length = (int64_t)strlen(text);
  if (strcmp(name, "bpjs_period") == 0)
    status = bpjs_period_read(text, length, bytes, NULL);
  else if (strcmp(name, "bpjs_figure") == 0 && strncmp(text, "id:", 3) == 0)
    status = bpjs_figure_read(text + 3, length - 3, BPJS_LANGUAGE_ID, bytes, NULL);
  else if (strcmp(name, "bpjs_figure") == 0 && strncmp(text, "en:", 3) == 0)
    status = bpjs_figure_read(text + 3, length - 3, BPJS_LANGUAGE_EN, bytes, NULL);
  else
    return 0;
  if (status != BPJS_OK)
    broken(name, text);
  return 1;
}

/* Adds what a writer wrote. */
static void written(int32_t status, char *out, int64_t capacity, const char *line, int64_t length) {
  if (status != BPJS_OK)
    broken("cannot be written", bpjs_status_name(status));
  show_text(out, capacity, line, length);
}

/* A struct as its room writes it; false if no room does. */
int room_write_struct(const char *name, const void *bytes, char *text, char *exact,
                      int64_t capacity) {
  char line[1024];
  int64_t length = 0;
  int32_t status;
  if (strcmp(name, "bpjs_period") == 0) {
    status = bpjs_period_write(bytes, line, sizeof line, &length, NULL);
    written(status, text, capacity, line, length);
    return 1;
  }
  if (strcmp(name, "bpjs_figure") == 0) {
    const int32_t formats[] = {BPJS_FORMAT_TEXT, BPJS_FORMAT_INTERVAL, BPJS_FORMAT_JSON};
    for (int i = 0; i < 3; i++) {
      status =
          bpjs_figure_write(bytes, formats[i], BPJS_LANGUAGE_EN, line, sizeof line, &length, NULL);
      show_text(text, capacity, i == 1 ? " [" : "", i == 1 ? 2 : 0);
      written(status, i == 2 ? exact : text, capacity, line, length);
      show_text(text, capacity, i == 1 ? "]" : "", i == 1 ? 1 : 0);
    }
    return 1;
  }
  if (strcmp(name, "bpjs_coverage") == 0 || strcmp(name, "bpjs_distance") == 0) {
    int is_coverage = strcmp(name, "bpjs_coverage") == 0;
    const int32_t formats[] = {BPJS_FORMAT_TEXT, BPJS_FORMAT_JSON};
    for (int i = 0; i < 2; i++) {
      status = is_coverage ? bpjs_coverage_write(bytes, formats[i], BPJS_LANGUAGE_EN, line,
                                                 sizeof line, &length, NULL)
                           : bpjs_coverage_distance_write(bytes, formats[i], BPJS_LANGUAGE_EN, line,
                                                          sizeof line, &length, NULL);
      written(status, i == 0 ? text : exact, capacity, line, length);
    }
    return 1;
  }
  return 0;
}

static int is(const char *type, const char *handle) {
  type += strncmp(type, "const ", 6) == 0 ? 6 : 0;
  return strncmp(type, handle, strlen(handle)) == 0 && type[strlen(handle)] == ' ';
}

static const char source[] = "case";

static bpjs_dataset *dataset_new(const char *text, int64_t length) {
  bpjs_dataset *dataset = NULL;
  int32_t status = strcmp(text, "published") == 0 ? bpjs_dataset_published(&dataset, NULL)
                                                  : bpjs_dataset_new(&dataset, NULL);
  if (status == BPJS_OK && strcmp(text, "published") != 0 && length > 0)
    status = bpjs_dataset_read(dataset, text, length, source, 4, NULL, NULL);
  if (status != BPJS_OK)
    broken("no dataset", text);
  return dataset;
}

/* Those of a file that cannot be read. */
static bpjs_problems *problems_new(const char *text, int64_t length) {
  bpjs_problems *problems = NULL;
  if (bpjs_problems_new(&problems, NULL) != BPJS_OK)
    broken("no problems", text);
  if (length > 0) {
    bpjs_dataset *dataset = dataset_new("", 0);
    if (bpjs_dataset_read(dataset, text, length, source, 4, problems, NULL) == BPJS_OK)
      broken("there is no problem in it", text);
    bpjs_dataset_free(dataset);
  }
  return problems;
}

static bpjs_dataset_reader *reader_new(const char *text, int64_t length) {
  bpjs_dataset_reader *reader = NULL;
  if (bpjs_dataset_reader_new(source, 4, &reader, NULL) != BPJS_OK ||
      bpjs_dataset_reader_feed(reader, text, length, NULL) != BPJS_OK)
    broken("no reader", text);
  return reader;
}

static bpjs_people_reader *people_reader_new(const char *text, int64_t length) {
  bpjs_people_reader *reader = NULL;
  int64_t taken;
  if (bpjs_people_reader_new(source, 4, &reader, NULL) != BPJS_OK ||
      bpjs_people_reader_feed(reader, text, length, &taken, NULL) != BPJS_OK)
    broken("no reader of people", text);
  return reader;
}

static bpjs_records *records_new(const char *text, int64_t length) {
  bpjs_records *records = NULL;
  if (bpjs_records_read(text, length, source, 4, NULL, &records, NULL) != BPJS_OK)
    broken("no table", text);
  return records;
}

/* Nothing: the library's own; "overlay:" and an overlay: the same with that on
 * it; else a law of nothing but the text. */
static bpjs_law *law_new(const char *text, int64_t length) {
  static const char overlay[] = "overlay:";
  const int64_t skip = (int64_t)sizeof overlay - 1;
  bpjs_law *law = NULL, *reformed = NULL;
  if (length > 0 && strncmp(text, overlay, sizeof overlay - 1) != 0) {
    if (bpjs_law_read(text, length, source, 4, NULL, &law, NULL) != BPJS_OK)
      broken("no law", text);
    return law;
  }
  if (bpjs_law_new(&law, NULL) != BPJS_OK)
    broken("no law", text);
  if (length == 0)
    return law;
  if (bpjs_law_apply(law, text + skip, length - skip, source, 4, NULL, &reformed, NULL) != BPJS_OK)
    broken("no overlay", text);
  bpjs_law_free(law);
  return reformed;
}

/* "wage_earner day=2025-03-01;wage=5000000 // ...": the struct without bpjs_,
 * and what is due for it under the library's own law. */
static bpjs_dues *dues_new(const char *text, int64_t length) {
  char type[64], *copy = calloc((size_t)length + 1, 1), *bytes = NULL;
  bpjs_law *law = law_new("", 0);
  bpjs_dues *dues = NULL;
  size_t word = strcspn(text, " ");
  int32_t status = BPJS_ERROR_ARGUMENT;
  if (copy == NULL || word > 40 || text[word] == '\0')
    broken("no dues", text);
  memcpy(copy, text + word + 1, (size_t)length - word - 1);
  snprintf(type, sizeof type, "const bpjs_%.*s *", (int)word, text);
  int64_t count = read_structs(struct_of(type), copy, &bytes);
  if (is(type, "bpjs_wage_earner"))
    status = bpjs_dues_pu(law, (const void *)bytes, count, NULL, &dues, NULL);
  else if (is(type, "bpjs_self_employed"))
    status = bpjs_dues_bpu(law, (const void *)bytes, count, NULL, &dues, NULL);
  else if (is(type, "bpjs_construction"))
    status = bpjs_dues_construction(law, (const void *)bytes, NULL, &dues, NULL);
  else if (is(type, "bpjs_migrant"))
    status = bpjs_dues_migrant(law, (const void *)bytes, NULL, &dues, NULL);
  else if (is(type, "bpjs_subsidy"))
    status = bpjs_dues_subsidy(law, (const void *)bytes, NULL, &dues, NULL);
  if (status != BPJS_OK)
    broken("nothing is due", text);
  bpjs_law_free(law);
  free(bytes);
  free(copy);
  return dues;
}

/* "JKK employer 89000 // JHT worker 200000 // bill 989000" */
static void dues_write(const bpjs_dues *dues, char *text, int64_t capacity) {
  static const char *const payers[] = {[BPJS_PAYER_EMPLOYER] = "employer",
                                       [BPJS_PAYER_WORKER] = "worker",
                                       [BPJS_PAYER_PARTICIPANT] = "participant",
                                       [BPJS_PAYER_GOVERNMENT] = "government",
                                       [BPJS_PAYER_RECOMPOSITION] = "recomposition"};
  static const struct {
    int32_t programme;
    const char *code;
  } codes[] = {{BPJS_PROGRAMME_JKK, "JKK"},
               {BPJS_PROGRAMME_JKM, "JKM"},
               {BPJS_PROGRAMME_JHT, "JHT"},
               {BPJS_PROGRAMME_JP, "JP"},
               {BPJS_PROGRAMME_JKP, "JKP"}};
  char line[128];
  for (int64_t i = 0; i < bpjs_dues_count(dues); i++) {
    bpjs_dues_line due = {.struct_size = sizeof due};
    written(bpjs_dues_get(dues, i, &due, NULL), text, capacity, "", 0);
    int length = 0;
    for (int p = 0; p < 5; p++)
      if ((due.programme & codes[p].programme) != 0)
        length += snprintf(line + length, 8, "%s%s", length > 0 ? "+" : "", codes[p].code);
    length +=
        snprintf(line + length, 100, "%s%s%s %lld // ", length > 0 ? " " : "", payers[due.payer],
                 (due.flags & BPJS_DUES_DEFERRED) != 0 ? " later" : "", (long long)due.amount);
    show_text(text, capacity, line, length);
  }
  bpjs_dues_totals totals = {.struct_size = sizeof totals};
  written(bpjs_dues_total(dues, -1, &totals, NULL), text, capacity, "", 0);
  show_text(text, capacity, line, snprintf(line, sizeof line, "bill %lld", (long long)totals.bill));
}

/* "accident day=2023-05-01;... & child level=... // level=...": what happened, and lists of
 * loss, child, month_span, inflation, development, under the library's own law. */
static bpjs_benefit *benefit_of(const char *text) {
  bpjs_law *law = law_new("", 0);
  bpjs_benefit *benefit = benefit_new(law, text);
  bpjs_law_free(law);
  return benefit;
}

static bpjs_assess *assess_of(const char *text) {
  bpjs_law *law = law_new("", 0);
  bpjs_assess *assess = assess_new(law, text);
  bpjs_law_free(law);
  return assess;
}

void *handle_new(const char *type, const char *text, int64_t length) {
  if (is(type, "bpjs_law"))
    return law_new(text, length);
  if (is(type, "bpjs_dues"))
    return dues_new(text, length);
  if (is(type, "bpjs_benefit"))
    return benefit_of(text);
  if (is(type, "bpjs_records"))
    return records_new(text, length);
  if (is(type, "bpjs_problems"))
    return problems_new(text, length);
  if (is(type, "bpjs_dataset"))
    return dataset_new(text, length);
  if (is(type, "bpjs_dataset_reader"))
    return reader_new(text, length);
  if (is(type, "bpjs_people"))
    return people_new(text);
  if (is(type, "bpjs_tally"))
    return tally_new(text);
  if (is(type, "bpjs_assess"))
    return assess_of(text);
  if (is(type, "bpjs_people_reader"))
    return people_reader_new(text, length);
  if (is(type, "bpjs_survey"))
    return survey_new(text);
  if (is(type, "bpjs_survey_result"))
    return survey_result_new(text);
  if (is(type, "bpjs_areas"))
    return areas_new(text, length);
  if (is(type, "bpjs_areas_reader"))
    return areas_reader_new(text, length);
  if (is(type, "bpjs_area_list"))
    return area_list_new(text, length);
  broken("no such handle", type);
}

void handle_free(const char *type, void *handle) {
  if (is(type, "bpjs_problems"))
    bpjs_problems_free(handle);
  else if (is(type, "bpjs_dataset"))
    bpjs_dataset_free(handle);
  else if (is(type, "bpjs_dataset_reader"))
    bpjs_dataset_reader_free(handle);
  else if (is(type, "bpjs_law"))
    bpjs_law_free(handle);
  else if (is(type, "bpjs_dues"))
    bpjs_dues_free(handle);
  else if (is(type, "bpjs_benefit"))
    bpjs_benefit_free(handle);
  else if (is(type, "bpjs_records"))
    bpjs_records_free(handle);
  else if (is(type, "bpjs_people"))
    people_free(handle);
  else if (is(type, "bpjs_tally"))
    bpjs_tally_free(handle);
  else if (is(type, "bpjs_assess"))
    bpjs_assess_free(handle);
  else if (is(type, "bpjs_people_reader"))
    bpjs_people_reader_free(handle);
  else if (is(type, "bpjs_survey"))
    survey_free(handle);
  else if (is(type, "bpjs_survey_result"))
    bpjs_survey_result_free(handle);
  else if (is(type, "bpjs_areas"))
    bpjs_areas_free(handle);
  else if (is(type, "bpjs_areas_reader"))
    bpjs_areas_reader_free(handle);
  else if (is(type, "bpjs_area_list"))
    bpjs_area_list_free(handle);
}

/* Some columns of every observation. */
static void columns_write(const bpjs_dataset *dataset, const char *columns, char *text,
                          int64_t capacity) {
  char cell[4096];
  int64_t length;
  for (int64_t i = 0; i < bpjs_dataset_count(dataset); i++) {
    show_text(text, capacity, " // ", i > 0 ? 4 : 0);
    for (const char *column = columns; *column != '\0';) {
      int64_t size = (int64_t)strcspn(column, ",");
      int32_t status =
          bpjs_dataset_text(dataset, i, column, size, cell, sizeof cell, &length, NULL);
      show_text(text, capacity, " ", column > columns);
      written(status, text, capacity, cell, length);
      column += size + (column[size] == ',');
    }
  }
}

void handle_write(const char *type, const void *handle, const char *columns, char *text,
                  int64_t capacity) {
  char line[64] = "reader";
  if (is(type, "bpjs_dataset") && *columns != '\0') {
    columns_write(handle, columns, text, capacity);
    return;
  }
  if (is(type, "bpjs_dues")) {
    dues_write(handle, text, capacity);
    return;
  }
  if (is(type, "bpjs_benefit")) {
    benefit_write(handle, text, capacity);
    return;
  }
  if (is(type, "bpjs_tally")) {
    tally_write(handle, text, capacity);
    return;
  }
  if (is(type, "bpjs_survey"))
    snprintf(line, sizeof line, "%lld rows", (long long)bpjs_survey_count(handle));
  if (is(type, "bpjs_survey_result"))
    snprintf(line, sizeof line, "%lld domains, %lld measures",
             (long long)bpjs_survey_result_count(handle),
             (long long)bpjs_survey_result_measure_count(handle));
  if (is(type, "bpjs_areas")) {
    areas_write(handle, text, capacity);
    return;
  }
  if (is(type, "bpjs_area_list")) {
    area_list_write(handle, text, capacity);
    return;
  }
  if (is(type, "bpjs_law"))
    snprintf(line, sizeof line, "a law");
  if (is(type, "bpjs_records"))
    snprintf(line, sizeof line, "%lld records", (long long)bpjs_records_count(handle));
  if (is(type, "bpjs_assess"))
    snprintf(line, sizeof line, "%lld laws, %lld measures",
             (long long)bpjs_assess_law_count(handle),
             (long long)bpjs_assess_measure_count(handle));
  if (is(type, "bpjs_people"))
    snprintf(line, sizeof line, "%lld people", (long long)bpjs_people_count(handle));
  if (is(type, "bpjs_problems"))
    snprintf(line, sizeof line, "%lld problems", (long long)bpjs_problems_count(handle));
  else if (is(type, "bpjs_dataset"))
    snprintf(line, sizeof line, "%lld observations", (long long)bpjs_dataset_count(handle));
  show_text(text, capacity, line, (int64_t)strlen(line));
}
