#include <string.h>

#include "base/date.h"
#include "base/error.h"
#include "base/never.h"
#include "dues/codes.h"
#include "dues/result.h"
#include "dues/words.h"
#include "law/parameter.h"
#include "trace/notation.h"
#include "trace/words.h"

typedef struct teller {
  bpjs_buffer *buffer;
  const bpjs_dues *dues;
  const bpjs_dues_warning *warning;
  int32_t language;
  int64_t value; /* of the parameter's rule */
} teller;

static void tell_text(const teller *to, bpjs_cell text);

static void tell_money(const teller *to) {
  bpjs_notation_add_money(to->buffer, to->warning->number, to->language);
}

static void tell_number(const teller *to) {
  bpjs_buffer_add_integer(to->buffer, to->warning->number);
}

static void tell_day(const teller *to) {
  bpjs_notation_add_day(to->buffer, (int32_t)to->warning->number);
}

/* A condition's value is in the unit of its parameter. */
static void tell_value(const teller *to) {
  const char *parameter = to->warning->parameter;
  const int64_t length = (int64_t)strlen(parameter);
  bpjs_law_parameter found = {.unit = BPJS_LAW_UNIT_COUNT};
  if (!bpjs_law_parameter_find(parameter, length, to->dues->segment, &found, NULL))
    bpjs_law_parameter_find(parameter, length, BPJS_SEGMENT_ALL, &found, NULL);
  bpjs_words_add_value(to->buffer, found.unit, to->warning->number, to->language);
}

static void tell_reason(const teller *to) {
  static const char *const reasons[] = {"foreign", "age", "jkn", "programme"};
  const int64_t reason = to->warning->number;
  if (!NEVER(reason < 1 || reason > (int64_t)(sizeof reasons / sizeof *reasons)))
    tell_text(to, bpjs_dues_word("no_jkp", reasons[reason - 1], to->language));
}

static void tell_age(const teller *to) {
  bpjs_buffer_add_integer(to->buffer, to->value);
}

static void tell_relief(const teller *to) {
  bpjs_dues_add_relief(to->buffer, to->warning->parameter, to->language);
}

static void tell_parameter(const teller *to) {
  bpjs_words_add_parameter(to->buffer, to->warning->parameter, to->dues->segment, to->language);
}

static void tell_programmes(const teller *to) {
  bpjs_notation_add_programmes(to->buffer, to->warning->programme);
}

/* What stands in the braces of a text. */
static const struct {
  const char *name;
  void (*tell)(const teller *to);
} blanks[] = {
    {"money", tell_money},   {"number", tell_number},       {"day", tell_day},
    {"value", tell_value},   {"reason", tell_reason},       {"age", tell_age},
    {"relief", tell_relief}, {"parameter", tell_parameter}, {"programmes", tell_programmes}};

static void tell_blank(const void *context, const char *name, size_t length) {
  size_t i = 0;
  while (i + 1 < sizeof blanks / sizeof *blanks &&
         (strlen(blanks[i].name) != length || memcmp(name, blanks[i].name, length) != 0))
    i++;
  blanks[i].tell(context);
}

static void tell_text(const teller *to, bpjs_cell text) {
  bpjs_words_fill(to->buffer, text, tell_blank, to);
}

/* "2025-02 to 2025-12: " */
static void tell_months(const teller *to, int32_t count) {
  const int32_t first = to->warning->month, last = to->warning->last_month;
  if (count != bpjs_date_months_between(first, last) + 1) {
    bpjs_words_add_value(to->buffer, BPJS_LAW_UNIT_MONTHS, count, to->language);
    bpjs_buffer_add_text(to->buffer, " ");
    bpjs_words_add_shared(to->buffer, "text", "of", to->language);
    bpjs_buffer_add_text(to->buffer, " ");
  }
  bpjs_notation_add_month(to->buffer, first);
  if (last != first) {
    bpjs_buffer_add_text(to->buffer, " ");
    bpjs_words_add_shared(to->buffer, "text", "to", to->language);
    bpjs_buffer_add_text(to->buffer, " ");
    bpjs_notation_add_month(to->buffer, last);
  }
  bpjs_buffer_add_text(to->buffer, ": ");
}

void bpjs_dues_add_warning(const bpjs_dues *dues, size_t index, int32_t language,
                           bpjs_buffer *buffer) {
  const bpjs_dues_warning *warning = &dues->warnings[index].warning;
  const teller to = {buffer, dues, warning, language, dues->warnings[index].value};
  const bpjs_cell text = bpjs_dues_word("warning", bpjs_dues_warned_code(warning->code), language);
  if (dues->month_count > 1 && warning->month != 0)
    tell_months(&to, dues->warnings[index].months);
  tell_text(&to, text);
}

int32_t bpjs_dues_warning_text(const bpjs_dues *dues, int64_t index, int32_t language, char *buffer,
                               int64_t capacity, int64_t *length, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (dues == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "dues", "dues must not be NULL");
  int32_t status = bpjs_buffer_check_out(buffer, capacity, length, error);
  if (status != BPJS_OK)
    return status;
  if (language < BPJS_LANGUAGE_NONE || language > BPJS_LANGUAGE_EN)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "language", language,
                             "language is not in enum bpjs_language");
  if (index < 0 || (uint64_t)index >= dues->warning_count)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "index", index,
                             "there is no warning with this index");
  bpjs_buffer text = {0};
  bpjs_dues_add_warning(dues, (size_t)index, language, &text);
  return bpjs_buffer_deliver(&text, buffer, capacity, length, error);
}
