#include "dues/explain.h"

#include "base/error.h"
#include "dues/codes.h"

bool bpjs_explain_warns(const bpjs_explained *explained, const bpjs_dues_warning *warning) {
  if (explained->all)
    return true;
  const bpjs_due *line = &explained->dues->entries[explained->first].due;
  return warning->month <= line->month && warning->last_month >= line->month &&
         (warning->programme == 0 || (warning->programme & line->programme) != 0);
}

enum bpjs_step_source bpjs_explain_source(const bpjs_dues *dues, const bpjs_dues_entry *entry,
                                          size_t index) {
  const bpjs_dues_step *step = &dues->steps[entry->step_first + index];
  if (step->used >= 0)
    return BPJS_STEP_SOURCE_ROW;
  switch (step->what) {
  case BPJS_STEP_WAGE:
  case BPJS_STEP_CONTRACT: /* after the contract with VAT it follows */
    return index == 0 ? BPJS_STEP_SOURCE_GIVEN : BPJS_STEP_SOURCE_DERIVED;
  case BPJS_STEP_DAILY_WAGE:
  case BPJS_STEP_PIECE_SUM:
  case BPJS_STEP_INCOME:
  case BPJS_STEP_CONTRACT_VAT:
  case BPJS_STEP_UNPAID:
  case BPJS_STEP_CONTRIBUTION:
  case BPJS_STEP_DELAY:
  case BPJS_STEP_PARTICIPANTS:
  case BPJS_STEP_AMOUNT: /* chosen, where the law has no list */
  case BPJS_STEP_WAGES:
    return BPJS_STEP_SOURCE_GIVEN;
  default:
    return BPJS_STEP_SOURCE_DERIVED;
  }
}

int32_t bpjs_explain_unit(const bpjs_dues *dues, const bpjs_dues_step *step) {
  return step->used < 0 ? bpjs_dues_step_unit(step->what) : dues->rows.items[step->used].row->unit;
}

static int32_t check(const bpjs_dues *dues, int64_t index, int32_t format, int32_t language,
                     bpjs_error *error) {
  if (format != BPJS_FORMAT_TEXT && format != BPJS_FORMAT_JSON)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "format", format,
                             "format is neither TEXT nor JSON");
  if (language < BPJS_LANGUAGE_NONE || language > BPJS_LANGUAGE_EN)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "language", language,
                             "language is not in enum bpjs_language");
  if (index < -1 || (index >= 0 && (uint64_t)index >= dues->entry_count))
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "index", index,
                             "there is no line with this index");
  return BPJS_OK;
}

int32_t bpjs_dues_explain(const bpjs_dues *dues, int64_t index, int32_t format, int32_t language,
                          char *buffer, int64_t capacity, int64_t *length, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (dues == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "dues", "dues must not be NULL");
  int32_t status = bpjs_buffer_check_out(buffer, capacity, length, error);
  if (status == BPJS_OK)
    status = check(dues, index, format, language, error);
  if (status != BPJS_OK)
    return status;
  bpjs_explained explained = {.dues = dues,
                              .first = index < 0 ? 0 : (size_t)index,
                              .end = index < 0 ? dues->entry_count : (size_t)index + 1,
                              .all = index < 0,
                              .language = language};
  bpjs_trace_rows_begin(&explained.notes, dues->rows.law);
  bpjs_buffer text = {.failed = !bpjs_explain_notes(&explained)};
  if (!text.failed)
    (format == BPJS_FORMAT_TEXT ? bpjs_explain_text : bpjs_explain_json)(&explained, &text);
  bpjs_trace_rows_free(&explained.notes);
  return bpjs_buffer_deliver(&text, buffer, capacity, length, error);
}
