#include "people/field.h"

#include "base/date.h"
#include "base/number.h"

bool bpjs_people_is_day(int32_t what) {
  return what == BPJS_PEOPLE_BORN || what == BPJS_PEOPLE_ENROLLED || what == BPJS_PEOPLE_LEFT ||
         what == BPJS_PEOPLE_DAY;
}

/* Whether the text is as the form has it: 0 for a digit, all else for itself. */
static bool has_form(const char *form, const char *bytes, int64_t length) {
  for (int64_t i = 0; i < length; i++)
    if (form[i] == '0' ? bytes[i] < '0' || bytes[i] > '9' : form[i] == '\0' || form[i] != bytes[i])
      return false;
  return form[length] == '\0';
}

/* Its digits as one number. */
static int64_t digits_of(const char *bytes, int64_t length) {
  int64_t number = 0;
  for (int64_t i = 0; i < length; i++)
    if (bytes[i] >= '0' && bytes[i] <= '9')
      number = number * 10 + (bytes[i] - '0');
  return number;
}

static int32_t read_day(const char *bytes, int64_t length, int64_t *value) {
  if (!has_form("0000-00-00", bytes, length))
    return BPJS_ERROR_SYNTAX;
  const bpjs_date date = {.year = (int32_t)digits_of(bytes, 4),
                          .month = (int32_t)digits_of(bytes + 5, 2),
                          .day = (int32_t)digits_of(bytes + 8, 2)};
  if (date.year == 0 || date.month < 1 || date.month > 12 || date.day < 1 ||
      date.day > bpjs_date_days_in_month(date.year, date.month))
    return BPJS_ERROR_RANGE;
  *value = bpjs_date_to_days(date);
  return BPJS_OK;
}

static int32_t read_form(const char *const *forms, int count, const char *bytes, int64_t length,
                         int64_t *value) {
  for (int i = 0; i < count; i++)
    if (has_form(forms[i], bytes, length)) {
      *value = digits_of(bytes, length);
      return BPJS_OK;
    }
  return BPJS_ERROR_SYNTAX;
}

static int32_t read_text(int32_t what, const char *bytes, int64_t length, int64_t *value) {
  static const char *const areas[] = {"00.00", "00.00.00", "00.00.00.0000"};
  static const char *const industries[] = {"G0-000", "g0-000"};
  if (bpjs_people_is_day(what))
    return read_day(bytes, length, value);
  if (what == BPJS_PEOPLE_AREA)
    return read_form(areas, 3, bytes, length, value);
  if (what == BPJS_PEOPLE_INDUSTRY)
    return read_form(industries, 2, bytes, length, value);
  return bpjs_people_word_read(what, bytes, length, value) ? BPJS_OK : BPJS_ERROR_SYNTAX;
}

int32_t bpjs_people_field_read(int32_t what, const char *bytes, int64_t length, int64_t *value) {
  const int32_t status = bpjs_number_read_integer(bytes, length, value);
  return status == BPJS_ERROR_SYNTAX ? read_text(what, bytes, length, value) : status;
}

const char *bpjs_people_field_fault(int32_t what, int32_t status) {
  if (status == BPJS_ERROR_OVERFLOW)
    return "the number is beyond int64_t";
  if (status == BPJS_ERROR_RANGE)
    return "there is no such day";
  if (bpjs_people_is_day(what))
    return "this is neither a day such as 2024-08-31 nor a number of days since 1970-01-01";
  switch (what) {
  case BPJS_PEOPLE_SEGMENT:
    return "this is neither PU, BPU, JAKON, PMI nor a number";
  case BPJS_PEOPLE_PROGRAMMES:
    return "these are neither programmes, such as JKK+JKM, nor a number";
  case BPJS_PEOPLE_INDUSTRY:
    return "this is neither an industry such as G3-018 nor a number such as 3018";
  case BPJS_PEOPLE_SEX:
    return "this is neither male, female, laki-laki, perempuan nor a number";
  case BPJS_PEOPLE_AREA:
    return "this is no code of an area, such as 64, 6408 or 64.08";
  case BPJS_PEOPLE_SIZE:
    return "this is neither large, medium, small, micro nor a number";
  default:
    return "this is no whole number";
  }
}
