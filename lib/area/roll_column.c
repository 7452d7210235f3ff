#include "area/roll.h"
#include "base/error.h"

/* A column of codes, as numbers or, where they are NULL, as texts. */
typedef struct column {
  const bpjs_areas *areas;
  const int64_t *numbers;
  const char *texts;
  const int64_t *ends;
  int64_t length, count;
  int32_t system, day, level;
} column;

static bool read_row(const column *of, int64_t row, bpjs_area_code *code) {
  if (of->numbers != NULL)
    return bpjs_area_code_of(of->numbers[row], of->system, code);
  const int64_t first = row == 0 ? 0 : of->ends[row - 1];
  return bpjs_area_code_read(of->texts + first, of->ends[row] - first, of->system, code);
}

static int32_t roll_row(const column *of, int64_t row, int64_t *number) {
  bpjs_area_code code, rolled;
  *number = 0;
  if (!read_row(of, row, &code) || !bpjs_areas_have(of->areas, code, of->day))
    return BPJS_ERROR_UNKNOWN;
  int32_t status = bpjs_area_roll_code(of->areas, code, of->day, of->level, &rolled);
  if (status != BPJS_OK)
    return status;
  *number = rolled.number;
  if (of->system != BPJS_AREA_SYSTEM_OWN || rolled.system == BPJS_AREA_SYSTEM_KEMENDAGRI)
    return BPJS_OK;
  const bpjs_area_entry *entry = bpjs_areas_at(of->areas, rolled, of->day);
  *number = entry == NULL ? 0 : entry->twin;
  return *number == 0 ? BPJS_ERROR_UNKNOWN : BPJS_OK;
}

/* Tells that a row is at fault. */
static int32_t fail_row(const column *of, int64_t row, int32_t status, bpjs_error *error) {
  const char *message = status == BPJS_ERROR_RANGE ? "the area is of a higher level"
                                                   : "there is no area with this code on the day";
  if (of->numbers != NULL) {
    bpjs_error_number(error, status, "numbers", of->numbers[row], message);
  } else {
    const int64_t first = row == 0 ? 0 : of->ends[row - 1];
    bpjs_place place = {
        .field = "texts", .value = of->texts + first, .value_length = of->ends[row] - first};
    bpjs_error_set(error, status, &place, "%s", message);
  }
  if (error != NULL)
    error->row = row + 1;
  return status;
}

static int32_t check_rows(const column *of, bpjs_error *error) {
  for (int64_t row = 0; row < of->count; row++) {
    int64_t number;
    const int32_t status = roll_row(of, row, &number);
    if (status != BPJS_OK)
      return fail_row(of, row, status, error);
  }
  return BPJS_OK;
}

static int32_t check(const column *of, const int64_t *codes, bpjs_error *error) {
  if (of->areas == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "areas", "areas is NULL");
  if (of->count < 0 || of->length < 0)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, of->count < 0 ? "count" : "length",
                             of->count < 0 ? of->count : of->length, "it is negative");
  if (of->system < BPJS_AREA_SYSTEM_OWN || of->system > BPJS_AREA_SYSTEM_BPS)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "system", of->system,
                             "system is not one of bpjs_area_system");
  if (of->level < BPJS_AREA_PROVINCE || of->level > BPJS_AREA_VILLAGE)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "level", of->level,
                             "level is not PROVINCE to VILLAGE");
  if (of->count > 0 && codes == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "codes", "codes is NULL");
  return BPJS_OK;
}

static int32_t run(const column *of, int64_t *codes, int32_t *statuses, bpjs_error *error) {
  int32_t status = statuses == NULL ? check_rows(of, error) : BPJS_OK;
  for (int64_t row = 0; row < of->count && status == BPJS_OK; row++) {
    const int32_t found = roll_row(of, row, &codes[row]);
    if (statuses != NULL)
      statuses[row] = found;
  }
  return status;
}

int32_t bpjs_areas_roll_numbers(const bpjs_areas *areas, const int64_t *numbers, int32_t system,
                                int32_t day, int32_t level, int64_t *codes, int32_t *statuses,
                                int64_t count, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  const column of = {.areas = areas,
                     .numbers = numbers,
                     .count = count,
                     .system = system,
                     .day = day,
                     .level = level};
  const int32_t status = check(&of, codes, error);
  if (status != BPJS_OK)
    return status;
  if (system == BPJS_AREA_SYSTEM_OWN)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "system", system, "own codes are texts");
  if (count > 0 && numbers == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "numbers", "numbers is NULL");
  return run(&of, codes, statuses, error);
}

static int32_t check_ends(const column *of, bpjs_error *error) {
  for (int64_t row = 0, first = 0; row < of->count; first = of->ends[row++])
    if (of->ends[row] < first || of->ends[row] > of->length) {
      bpjs_error_number(error, BPJS_ERROR_RANGE, "ends", of->ends[row],
                        "ends do not follow each other within the texts");
      if (error != NULL)
        error->row = row + 1;
      return BPJS_ERROR_RANGE;
    }
  return BPJS_OK;
}

int32_t bpjs_areas_roll_texts(const bpjs_areas *areas, const char *texts, int64_t length,
                              const int64_t *ends, int32_t system, int32_t day, int32_t level,
                              int64_t *codes, int32_t *statuses, int64_t count, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  const column of = {.areas = areas,
                     .texts = texts,
                     .ends = ends,
                     .length = length,
                     .count = count,
                     .system = system,
                     .day = day,
                     .level = level};
  int32_t status = check(&of, codes, error);
  if (status != BPJS_OK)
    return status;
  if (count > 0 && (texts == NULL || ends == NULL))
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, texts == NULL ? "texts" : "ends",
                               "a pointer is NULL");
  status = check_ends(&of, error);
  return status == BPJS_OK ? run(&of, codes, statuses, error) : status;
}
