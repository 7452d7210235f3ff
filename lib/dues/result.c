#include "dues/result.h"

#include <string.h>

#include "base/error.h"
#include "base/memory.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

int32_t bpjs_result_new(const bpjs_law *law, const bpjs_law_policy *policy, int32_t segment,
                        bpjs_dues **dues, bpjs_error *error) {
  bpjs_dues *made = bpjs_memory_raw(sizeof *made);
  if (made == NULL)
    return bpjs_error_memory(error);
  bpjs_dues_room *room = &made->room;
  memset(made, 0, offsetof(bpjs_dues, room));
  made->policy = *policy;
  made->segment = segment;
  made->months = room->months;
  made->month_capacity = COUNT(room->months);
  made->entries = room->entries;
  made->entry_capacity = COUNT(room->entries);
  made->steps = room->steps;
  made->step_capacity = COUNT(room->steps);
  bpjs_trace_rows_begin_in(&made->rows, law, room->rows, COUNT(room->rows));
  *dues = made;
  return BPJS_OK;
}

void bpjs_dues_free(bpjs_dues *dues) {
  if (dues == NULL)
    return;
  bpjs_memory_free_from(dues->room.months, dues->months);
  bpjs_memory_free_from(dues->room.entries, dues->entries);
  bpjs_memory_free_from(dues->room.steps, dues->steps);
  bpjs_trace_rows_free(&dues->rows);
  bpjs_memory_free(dues->warnings);
  bpjs_memory_free(dues);
}

/* Makes room for a bill, its warnings aside. */
static bool reserve(bpjs_dues *dues, const bpjs_bill *bill) {
  size_t steps = dues->step_count;
  for (int32_t i = 0; i < bill->line_count; i++)
    steps += (size_t)bill->lines[i].step_count;
  bpjs_dues_month *months =
      bpjs_memory_grow_from(dues->room.months, dues->months, &dues->month_capacity,
                            dues->month_count + 1, sizeof *months);
  if (months == NULL)
    return false;
  dues->months = months;
  bpjs_dues_entry *entries =
      bpjs_memory_grow_from(dues->room.entries, dues->entries, &dues->entry_capacity,
                            dues->entry_count + (size_t)bill->line_count, sizeof *entries);
  if (entries == NULL)
    return false;
  dues->entries = entries;
  bpjs_dues_step *grown = bpjs_memory_grow_from(dues->room.steps, dues->steps, &dues->step_capacity,
                                                steps, sizeof *grown);
  if (grown == NULL)
    return false;
  dues->steps = grown;
  return true;
}

static bool add_step(bpjs_dues *dues, const bpjs_step *step) {
  bpjs_dues_step *copy = &dues->steps[dues->step_count++];
  *copy = (bpjs_dues_step){.what = step->what, .used = -1, .number = step->number};
  if (!step->is_rule)
    return true;
  copy->used = bpjs_trace_rows_use(&dues->rows, step->row, (step->flags & BPJS_RULE_CARRIED) != 0);
  copy->confidence = step->confidence;
  copy->flags = step->flags;
  return copy->used >= 0;
}

static bool add_line(bpjs_dues *dues, const bpjs_line *line) {
  const size_t order = dues->entry_count++;
  bpjs_dues_entry *entry = &dues->entries[order];
  *entry = (bpjs_dues_entry){.due = line->due,
                             .exact = line->exact,
                             .formula = line->formula,
                             .cited = -1,
                             .citation = 0,
                             .step_first = dues->step_count,
                             .step_count = (size_t)line->step_count,
                             .order = order};
  for (int32_t i = 0; i < line->step_count; i++)
    if (!add_step(dues, &line->steps[i]))
      return false;
  bpjs_dues_cite(dues, entry);
  return !dues->rows.texts.failed;
}

static int64_t value_of(const bpjs_dues *dues, const char *parameter, int32_t month) {
  const bpjs_rule rule =
      bpjs_law_rule(dues->rows.law, &dues->policy, month, parameter, dues->segment, "");
  return rule.status == BPJS_OK ? rule.value : 0;
}

static bool add_warning(bpjs_dues *dues, const bpjs_warned *warned, int32_t month) {
  bpjs_dues_warning warning = {.struct_size = sizeof warning,
                               .code = warned->code,
                               .month = month,
                               .last_month = month,
                               .programme = warned->programme,
                               .number = warned->number};
  const char *parameter = warned->parameter == NULL ? "" : warned->parameter;
  bpjs_error_copy_text(warning.parameter, sizeof warning.parameter, parameter,
                       (int64_t)strlen(parameter));
  for (size_t i = 0; i < dues->warning_count; i++) {
    bpjs_dues_warning *had = &dues->warnings[i].warning;
    if (had->code == warning.code && had->programme == warning.programme &&
        had->number == warning.number && strcmp(had->parameter, warning.parameter) == 0) {
      had->month = had->month < month ? had->month : month;
      had->last_month = had->last_month > month ? had->last_month : month;
      dues->warnings[i].months++;
      return true;
    }
  }
  bpjs_dues_warned *grown = bpjs_memory_grow(dues->warnings, &dues->warning_capacity,
                                             dues->warning_count + 1, sizeof *grown);
  if (grown == NULL)
    return false;
  dues->warnings = grown;
  grown[dues->warning_count++] = (bpjs_dues_warned){warning, 1, value_of(dues, parameter, month)};
  return true;
}

static void add_month(bpjs_dues *dues, const bpjs_bill *bill) {
  dues->months[dues->month_count++] = (bpjs_dues_month){.totals.struct_size = sizeof dues->totals,
                                                        .totals.month = bill->month,
                                                        .totals.nominal_day = bill->nominal_day,
                                                        .moves = bill->moves};
}

int32_t bpjs_result_add_bill(bpjs_dues *dues, const bpjs_bill *bill, bpjs_error *error) {
  bool added = reserve(dues, bill);
  if (added)
    add_month(dues, bill);
  for (int32_t i = 0; added && i < bill->line_count; i++)
    added = add_line(dues, &bill->lines[i]);
  for (int32_t i = 0; added && i < bill->warning_count; i++)
    added = add_warning(dues, &bill->warnings[i], bill->month);
  return added ? BPJS_OK : bpjs_error_memory(error);
}

int32_t bpjs_result_hand(int32_t status, bpjs_dues *dues, bpjs_dues **out, bpjs_error *error) {
  if (status == BPJS_OK)
    status = bpjs_result_finish(dues, error);
  if (status == BPJS_OK)
    *out = dues;
  else
    bpjs_dues_free(dues);
  return status;
}
