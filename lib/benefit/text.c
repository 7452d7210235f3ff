#include "benefit/text.h"

#include <string.h>

#include "base/error.h"
#include "benefit/words.h"
#include "trace/notation.h"
#include "trace/words.h"

/* What fills the blanks of a sentence. */
typedef struct teller {
  bpjs_buffer *buffer;
  const bpjs_trace_rows *rows; /* among which a note of the law is */
  int32_t language, segment;
  int32_t programme, what, which; /* of the subject */
  const char *detail, *parameter;
  int32_t day;
  int64_t found, needed, number;
} teller;

static void tell_number(const teller *to, int64_t number) {
  bpjs_notation_add_money(to->buffer, number, to->language);
}

static void tell_what(const teller *to) {
  bpjs_text_add_subject(to->buffer, to->programme, to->what, to->which, to->detail, to->language);
}

/* A field of an input has words; else its name stands. */
static void tell_field(const teller *to) {
  const size_t before = to->buffer->length;
  bpjs_benefit_add_word(to->buffer, "field", to->parameter, to->language);
  if (to->buffer->length == before)
    bpjs_buffer_add_text(to->buffer, to->parameter);
}

static void tell_parameter(const teller *to) {
  const bool has_own =
      bpjs_words_add_parameter_name(to->buffer, to->parameter, to->segment, to->language);
  bpjs_buffer_add_text(to->buffer, has_own ? " (" : "");
  bpjs_buffer_add_text(to->buffer, to->parameter);
  bpjs_buffer_add_text(to->buffer, has_own ? ")" : "");
}

/* The note of the law that is the parameter; its name where the law has none. */
static void tell_note(const teller *to) {
  for (size_t i = 0; i < to->rows->count; i++) {
    const bpjs_trace_row *row = &to->rows->items[i];
    if (strcmp(row->parameter, to->parameter) == 0) {
      bpjs_words_add_note(to->buffer, row->note, false, to->language);
      return;
    }
  }
  bpjs_buffer_add_text(to->buffer, to->parameter);
}

static void tell(const void *context, const char *name, size_t length) {
  const teller *to = context;
  const struct {
    const char *name;
    size_t length;
  } asked = {name, length};
#define IS(word) (asked.length == sizeof(word) - 1 && memcmp(asked.name, word, asked.length) == 0)
  if (IS("what"))
    tell_what(to);
  else if (IS("programme"))
    bpjs_notation_add_programmes(to->buffer, to->programme);
  else if (IS("parameter"))
    tell_parameter(to);
  else if (IS("field"))
    tell_field(to);
  else if (IS("day"))
    bpjs_notation_add_day(to->buffer, to->day);
  else if (IS("found"))
    tell_number(to, to->found);
  else if (IS("months"))
    bpjs_words_add_value(to->buffer, BPJS_LAW_UNIT_MONTHS, to->found, to->language);
  else if (IS("needed"))
    tell_number(to, to->needed);
  else if (IS("rate_found"))
    bpjs_notation_add_rate(to->buffer, to->found, to->language);
  else if (IS("rate_needed"))
    bpjs_notation_add_rate(to->buffer, to->needed, to->language);
  else if (IS("rate"))
    bpjs_notation_add_rate(to->buffer, to->number, to->language);
  else if (IS("note"))
    tell_note(to);
  else if (IS("money"))
    tell_number(to, to->number);
  else
    bpjs_buffer_add_integer(to->buffer, to->number);
#undef IS
}

static void fill(const teller *to, const char *group, const char *name) {
  bpjs_words_fill(to->buffer, bpjs_benefit_word(group, name, to->language), tell, to);
}

void bpjs_text_add_subject(bpjs_buffer *buffer, int32_t programme, int32_t what, int32_t number,
                           const char *detail, int32_t language) {
  if (what == 0) {
    bpjs_notation_add_programmes(buffer, programme);
    return;
  }
  const char *code = bpjs_benefit_what_code(what);
  const teller to = {.buffer = buffer, .language = language, .number = number};
  bpjs_benefit_add_word(buffer, "what", code, language);
  if (number != 0 && bpjs_benefit_word("number", code, language).length != 0) {
    bpjs_buffer_add_text(buffer, ", ");
    fill(&to, "number", code);
  }
  if (*detail == '\0')
    return;
  const bpjs_cell words = bpjs_benefit_word("detail", detail, language);
  bpjs_buffer_add_text(buffer, ", ");
  bpjs_buffer_add(buffer, words.bytes, (size_t)words.length);
  bpjs_buffer_add_text(buffer, words.length == 0 ? detail : "");
}

void bpjs_text_add_refusal(bpjs_buffer *buffer, const bpjs_benefit *benefit,
                           const bpjs_benefit_refusal *refusal, int32_t language) {
  const teller to = {.buffer = buffer,
                     .language = language,
                     .segment = benefit->segment,
                     .programme = refusal->programme,
                     .what = refusal->what,
                     .which = refusal->number,
                     .detail = refusal->detail,
                     .parameter = refusal->parameter,
                     .day = refusal->day,
                     .found = refusal->found,
                     .needed = refusal->needed};
  fill(&to, "reason", bpjs_benefit_reason_code(refusal->reason));
}

void bpjs_text_add_warning(bpjs_buffer *buffer, const bpjs_benefit *benefit,
                           const bpjs_benefit_warning *warning, int32_t language) {
  const teller to = {.buffer = buffer,
                     .language = language,
                     .segment = benefit->segment,
                     .rows = &benefit->rows,
                     .programme = warning->programme,
                     .parameter = warning->parameter,
                     .day = (int32_t)warning->number,
                     .number = warning->number};
  const bool for_all = warning->code == BPJS_BENEFIT_WARNING_ASSUMED && warning->number == 0;
  fill(&to, "warning", for_all ? "assumed_all" : bpjs_benefit_warning_name(warning->code));
}

int32_t bpjs_text_check(const bpjs_benefit *benefit, int32_t language, const char *buffer,
                        int64_t capacity, const int64_t *length, bpjs_error *error) {
  if (benefit == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "benefit", "benefit must not be NULL");
  const int32_t status = bpjs_buffer_check_out(buffer, capacity, length, error);
  if (status != BPJS_OK)
    return status;
  if (language < BPJS_LANGUAGE_NONE || language > BPJS_LANGUAGE_EN)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "language", language,
                             "language is not in enum bpjs_language");
  return BPJS_OK;
}

/* Of a text on item `index` of `count`: all that the three below check. */
static int32_t check(const bpjs_benefit *benefit, int64_t index, int64_t count, int32_t language,
                     const char *buffer, int64_t capacity, const int64_t *length,
                     bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  const int32_t status = bpjs_text_check(benefit, language, buffer, capacity, length, error);
  if (status != BPJS_OK || (index >= 0 && index < count))
    return status;
  return bpjs_error_number(error, BPJS_ERROR_RANGE, "index", index,
                           "there is none with this index");
}

int32_t bpjs_benefit_line_text(const bpjs_benefit *benefit, int64_t index, int32_t language,
                               char *buffer, int64_t capacity, int64_t *length, bpjs_error *error) {
  const int32_t status =
      check(benefit, index, bpjs_benefit_count(benefit), language, buffer, capacity, length, error);
  if (status != BPJS_OK)
    return status;
  bpjs_buffer text = {0};
  const bpjs_benefit_line *line = &benefit->entries[index].line;
  bpjs_text_add_subject(&text, line->programme, line->what, line->number, line->detail, language);
  return bpjs_buffer_deliver(&text, buffer, capacity, length, error);
}

int32_t bpjs_benefit_refusal_text(const bpjs_benefit *benefit, int64_t index, int32_t language,
                                  char *buffer, int64_t capacity, int64_t *length,
                                  bpjs_error *error) {
  const int32_t status = check(benefit, index, bpjs_benefit_refusal_count(benefit), language,
                               buffer, capacity, length, error);
  if (status != BPJS_OK)
    return status;
  bpjs_buffer text = {0};
  bpjs_text_add_refusal(&text, benefit, &benefit->refused[index].refusal, language);
  return bpjs_buffer_deliver(&text, buffer, capacity, length, error);
}

int32_t bpjs_benefit_warning_text(const bpjs_benefit *benefit, int64_t index, int32_t language,
                                  char *buffer, int64_t capacity, int64_t *length,
                                  bpjs_error *error) {
  const int32_t status = check(benefit, index, bpjs_benefit_warning_count(benefit), language,
                               buffer, capacity, length, error);
  if (status != BPJS_OK)
    return status;
  bpjs_buffer text = {0};
  bpjs_text_add_warning(&text, benefit, &benefit->warnings[index], language);
  return bpjs_buffer_deliver(&text, buffer, capacity, length, error);
}
