#include <string.h>

#include "base/date.h"
#include "base/error.h"
#include "dues/pu.h"

#define MILLION 1000000
#define ALL_FLAGS                                                                                  \
  (BPJS_WORKER_FOREIGN | BPJS_WORKER_BORN | BPJS_WORKER_ACTIVE_WORKERS | BPJS_WORKER_SALES_FALL)
#define ALL_PROGRAMMES                                                                             \
  (BPJS_PROGRAMME_JKK | BPJS_PROGRAMME_JKM | BPJS_PROGRAMME_JHT | BPJS_PROGRAMME_JP |              \
   BPJS_PROGRAMME_JKP)
#define ALL_RELIEFS (BPJS_RELIEF_PP49_2020 | BPJS_RELIEF_JP_DEFERRAL | BPJS_RELIEF_LABOUR_INTENSIVE)

/* A field and the numbers that it may be. */
typedef struct field {
  const char *name;
  int64_t number, least, most;
} field;

static int32_t out_of_range(const char *name, int64_t number, int64_t row, const char *message,
                            bpjs_error *error) {
  int32_t code = bpjs_error_number(error, BPJS_ERROR_RANGE, name, number, message);
  if (error != NULL)
    error->row = row;
  return code;
}

static int32_t check_fields(const field *fields, size_t count, int64_t row, const char *message,
                            bpjs_error *error) {
  for (size_t i = 0; i < count; i++)
    if (fields[i].number < fields[i].least || fields[i].number > fields[i].most)
      return out_of_range(fields[i].name, fields[i].number, row, message, error);
  return BPJS_OK;
}

#define CHECK(fields, message)                                                                     \
  check_fields(fields, sizeof(fields) / sizeof *(fields), row, message, error)

static int32_t check_lists(const bpjs_wage_earner *w, int64_t row, bpjs_error *error) {
  /* Bits beyond those that exist make the number larger than their sum. */
  const field fields[] = {
      {"flags", w->flags, 0, ALL_FLAGS},
      {"wage_kind", w->wage_kind, BPJS_WAGE_KIND_MONTHLY, BPJS_WAGE_KIND_PIECE_WEATHER},
      {"risk_class", w->risk_class, 0, BPJS_PU_CLASSES},
      {"size", w->size, BPJS_COMPANY_SIZE_LARGE, BPJS_COMPANY_SIZE_MICRO},
      {"programmes", w->programmes, 0, ALL_PROGRAMMES},
      {"reliefs", w->reliefs, 0, ALL_RELIEFS},
      {"jkn", w->jkn, BPJS_JKN_EMPLOYER, BPJS_JKN_NONE}};
  return CHECK(fields, "the number is none of those that the field can be");
}

static int32_t check_numbers(const bpjs_wage_earner *w, int64_t row, bpjs_error *error) {
  /* Sales that rose are a negative fall. */
  const field fields[] = {{"active_workers", w->active_workers, 0, INT32_MAX},
                          {"sales_fall_ppm", w->sales_fall_ppm, INT32_MIN, MILLION},
                          {"wage", w->wage, 0, INT64_MAX},
                          {"minimum_wage", w->minimum_wage, 0, INT64_MAX}};
  return CHECK(fields, "the number is outside its range");
}

/* 0, where a day is not given, is within the years. */
static int32_t check_days(const bpjs_wage_earner *w, int64_t row, bpjs_error *error) {
  const int32_t first = BPJS_DATE_FIRST_DAY, last = BPJS_DATE_LAST_DAY;
  const field fields[] = {{"day", w->day, first, last},
                          {"born_day", w->born_day, first, last},
                          {"registered_day", w->registered_day, first, last},
                          {"paid_through_day", w->paid_through_day, first, last},
                          {"payment_day", w->payment_day, first, last}};
  return CHECK(fields, "the day is outside the years 1900 to 2199");
}

static int32_t check_birth(const bpjs_wage_earner *w, int64_t row, bpjs_error *error) {
  if ((w->flags & BPJS_WORKER_BORN) == 0 && w->born_day != 0)
    return out_of_range("born_day", w->born_day, row,
                        "a day of birth is given without the flag that says so", error);
  if ((w->flags & BPJS_WORKER_BORN) != 0 && bpjs_date_months_between(w->born_day, w->day) < 0)
    return out_of_range("born_day", w->born_day, row, "the worker is born after the month", error);
  return BPJS_OK;
}

/* Against the first month: later ones may be paid ahead. */
static int32_t check_order(const bpjs_wage_earner *w, int64_t row, bpjs_error *error) {
  if (w->registered_day != 0 && bpjs_date_months_between(w->day, w->registered_day) > 0)
    return out_of_range("registered_day", w->registered_day, row,
                        "the worker is registered after the month", error);
  if (w->registered_day != 0 && (w->flags & BPJS_WORKER_BORN) != 0 &&
      w->registered_day < w->born_day)
    return out_of_range("registered_day", w->registered_day, row,
                        "the worker is registered before birth", error);
  if (w->payment_day != 0 && bpjs_date_months_between(w->day, w->payment_day) < 0)
    return out_of_range("payment_day", w->payment_day, row, "the month is paid before it begins",
                        error);
  return BPJS_OK;
}

int32_t bpjs_pu_check(const bpjs_wage_earner *worker, int64_t row, bpjs_error *error) {
  int32_t status = check_lists(worker, row, error);
  if (status == BPJS_OK)
    status = check_numbers(worker, row, error);
  if (status == BPJS_OK)
    status = check_days(worker, row, error);
  if (status == BPJS_OK)
    status = check_birth(worker, row, error);
  if (status == BPJS_OK)
    status = check_order(worker, row, error);
  if (status == BPJS_OK && memchr(worker->industry, '\0', sizeof worker->industry) == NULL)
    status = bpjs_error_set(error, BPJS_ERROR_RANGE, &(bpjs_place){.row = row, .field = "industry"},
                            "the text has no NUL at its end");
  return status;
}
