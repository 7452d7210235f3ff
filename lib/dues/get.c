#include <string.h>

#include "base/error.h"
#include "base/structure.h"
#include "dues/result.h"

#define LEAST_LINE BPJS_STRUCT_LEAST(bpjs_dues_line, citation)
#define LEAST_TOTALS BPJS_STRUCT_LEAST(bpjs_dues_totals, bill)
#define LEAST_WARNING BPJS_STRUCT_LEAST(bpjs_dues_warning, parameter)

int64_t bpjs_dues_count(const bpjs_dues *dues) {
  return dues == NULL ? 0 : (int64_t)dues->entry_count;
}

int64_t bpjs_dues_month_count(const bpjs_dues *dues) {
  return dues == NULL ? 0 : (int64_t)dues->month_count;
}

int64_t bpjs_dues_warning_count(const bpjs_dues *dues) {
  return dues == NULL ? 0 : (int64_t)dues->warning_count;
}

/* Whether item `index` of a result can be copied to a struct. */
static int32_t check(const bpjs_dues *dues, int64_t index, int64_t first, int64_t end,
                     const void *out, size_t least, const char *name, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (dues == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "dues", "dues is NULL");
  if (out == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, name, "the output is NULL");
  if (!bpjs_struct_fits(out, least))
    return bpjs_error_struct_size(error, name);
  if (index < first || index >= end)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "index", index, "there is no such item");
  return BPJS_OK;
}

#define SAME(field) offsetof(bpjs_due, field) == offsetof(bpjs_dues_line, field)
_Static_assert(sizeof(bpjs_due) == offsetof(bpjs_dues_line, citation) && SAME(flags) &&
                   SAME(month) && SAME(programme) && SAME(payer) && SAME(from_programme) &&
                   SAME(rate_ppm) && SAME(confidence) && SAME(settle_from) && SAME(settle_to) &&
                   SAME(base) && SAME(count) && SAME(unit_amount) && SAME(fraction_ppm) &&
                   SAME(amount),
               "a line begins with what is due");

/* Copies line `index` to item `at` of an array. */
static void copy_line(const bpjs_dues *dues, int64_t index, bpjs_dues_line *lines, int64_t at) {
  const bpjs_dues_entry *entry = &dues->entries[index];
  bpjs_dues_line copy = {.struct_size = 0};
  memcpy(&copy, &entry->due, sizeof entry->due);
  const char *citation = bpjs_dues_citation(dues, entry);
  bpjs_error_copy_text(copy.citation, sizeof copy.citation, citation, (int64_t)strlen(citation));
  bpjs_struct_item_out(lines, at, &copy, sizeof copy);
}

int32_t bpjs_dues_get(const bpjs_dues *dues, int64_t index, bpjs_dues_line *line,
                      bpjs_error *error) {
  int32_t status = check(dues, index, 0, bpjs_dues_count(dues), line, LEAST_LINE, "line", error);
  if (status == BPJS_OK)
    copy_line(dues, index, line, 0);
  return status;
}

int32_t bpjs_dues_lines(const bpjs_dues *dues, int64_t first, bpjs_dues_line *lines, int64_t count,
                        bpjs_error *error) {
  int32_t status = check(dues, 0, 0, 1, lines, LEAST_LINE, "lines", error);
  if (status == BPJS_OK)
    status = bpjs_error_span(error, first, count, bpjs_dues_count(dues));
  for (int64_t i = 0; status == BPJS_OK && i < count; i++)
    copy_line(dues, first + i, lines, i);
  return status;
}

int32_t bpjs_dues_total(const bpjs_dues *dues, int64_t index, bpjs_dues_totals *totals,
                        bpjs_error *error) {
  int32_t status =
      check(dues, index, -1, bpjs_dues_month_count(dues), totals, LEAST_TOTALS, "totals", error);
  if (status != BPJS_OK)
    return status;
  bpjs_dues_totals copy = index < 0 ? dues->totals : dues->months[index].totals;
  if (index < 0 && dues->month_count == 1) {
    copy.due_day = dues->months[0].totals.due_day;
    copy.nominal_day = dues->months[0].totals.nominal_day;
  }
  bpjs_struct_out(totals, &copy, sizeof copy);
  return BPJS_OK;
}

int32_t bpjs_dues_warning_get(const bpjs_dues *dues, int64_t index, bpjs_dues_warning *warning,
                              bpjs_error *error) {
  int32_t status = check(dues, index, 0, bpjs_dues_warning_count(dues), warning, LEAST_WARNING,
                         "warning", error);
  if (status == BPJS_OK)
    bpjs_struct_out(warning, &dues->warnings[index].warning, sizeof dues->warnings[index].warning);
  return status;
}
