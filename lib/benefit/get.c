#include <string.h>

#include "base/error.h"
#include "base/structure.h"
#include "benefit/claim.h"

#define LEAST_LINE BPJS_STRUCT_LEAST(bpjs_benefit_line, citation)
#define LEAST_TOTALS BPJS_STRUCT_LEAST(bpjs_benefit_totals, net)
#define LEAST_REFUSAL BPJS_STRUCT_LEAST(bpjs_benefit_refusal, parameter)
#define LEAST_WARNING BPJS_STRUCT_LEAST(bpjs_benefit_warning, parameter)
#define PROGRAMMES                                                                                 \
  (BPJS_PROGRAMME_JKK | BPJS_PROGRAMME_JKM | BPJS_PROGRAMME_JHT | BPJS_PROGRAMME_JP |              \
   BPJS_PROGRAMME_JKP)

int64_t bpjs_benefit_count(const bpjs_benefit *benefit) {
  return benefit == NULL ? 0 : (int64_t)benefit->entry_count;
}

int64_t bpjs_benefit_refusal_count(const bpjs_benefit *benefit) {
  return benefit == NULL ? 0 : (int64_t)benefit->refused_count;
}

int64_t bpjs_benefit_warning_count(const bpjs_benefit *benefit) {
  return benefit == NULL ? 0 : (int64_t)benefit->warning_count;
}

/* Of an output struct `theirs`, called `name`, and the item that it is to receive. */
static int32_t check(const bpjs_benefit *benefit, const void *theirs, size_t least,
                     const char *name, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (benefit == NULL || theirs == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, benefit == NULL ? "benefit" : name,
                               "the pointer is NULL");
  return bpjs_struct_fits(theirs, least) ? BPJS_OK : bpjs_error_struct_size(error, name);
}

static int32_t check_index(int64_t index, size_t count, bpjs_error *error) {
  if (index >= 0 && (uint64_t)index < count)
    return BPJS_OK;
  return bpjs_error_number(error, BPJS_ERROR_RANGE, "index", index,
                           "there is none with this index");
}

/* Copies line `index` to item `at` of an array. */
static void copy_line(const bpjs_benefit *benefit, int64_t index, bpjs_benefit_line *lines,
                      int64_t at) {
  const bpjs_claim_entry *entry = &benefit->entries[index];
  bpjs_benefit_line ours = entry->line;
  const char *citation = bpjs_claim_citation(benefit, entry);
  bpjs_error_copy_text(ours.citation, sizeof ours.citation, citation, (int64_t)strlen(citation));
  bpjs_struct_item_out(lines, at, &ours, sizeof ours);
}

int32_t bpjs_benefit_get(const bpjs_benefit *benefit, int64_t index, bpjs_benefit_line *line,
                         bpjs_error *error) {
  int32_t status = check(benefit, line, LEAST_LINE, "line", error);
  if (status == BPJS_OK)
    status = check_index(index, benefit->entry_count, error);
  if (status == BPJS_OK)
    copy_line(benefit, index, line, 0);
  return status;
}

int32_t bpjs_benefit_lines(const bpjs_benefit *benefit, int64_t first, bpjs_benefit_line *lines,
                           int64_t count, bpjs_error *error) {
  int32_t status = check(benefit, lines, LEAST_LINE, "lines", error);
  if (status == BPJS_OK)
    status = bpjs_error_span(error, first, count, bpjs_benefit_count(benefit));
  for (int64_t i = 0; status == BPJS_OK && i < count; i++)
    copy_line(benefit, first + i, lines, i);
  return status;
}

int32_t bpjs_benefit_total(const bpjs_benefit *benefit, int32_t programme,
                           bpjs_benefit_totals *totals, bpjs_error *error) {
  bpjs_benefit_totals ours;
  const int32_t status = check(benefit, totals, LEAST_TOTALS, "totals", error);
  if (status != BPJS_OK)
    return status;
  if (programme < 0 || (programme & ~PROGRAMMES) != 0 || (programme & (programme - 1)) != 0)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "programme", programme,
                             "it is not one programme, nor 0 for all");
  bpjs_claim_sum(benefit, programme, &ours);
  bpjs_struct_out(totals, &ours, sizeof ours);
  return BPJS_OK;
}

int32_t bpjs_benefit_refusal_get(const bpjs_benefit *benefit, int64_t index,
                                 bpjs_benefit_refusal *refusal, bpjs_error *error) {
  int32_t status = check(benefit, refusal, LEAST_REFUSAL, "refusal", error);
  if (status == BPJS_OK)
    status = check_index(index, benefit->refused_count, error);
  if (status == BPJS_OK)
    bpjs_struct_out(refusal, &benefit->refused[index].refusal, sizeof *refusal);
  return status;
}

int32_t bpjs_benefit_warning_get(const bpjs_benefit *benefit, int64_t index,
                                 bpjs_benefit_warning *warning, bpjs_error *error) {
  int32_t status = check(benefit, warning, LEAST_WARNING, "warning", error);
  if (status == BPJS_OK)
    status = check_index(index, benefit->warning_count, error);
  if (status == BPJS_OK)
    bpjs_struct_out(warning, &benefit->warnings[index], sizeof *warning);
  return status;
}
