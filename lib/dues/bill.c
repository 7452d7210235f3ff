#include "dues/bill.h"

#include <string.h>

#include "base/date.h"
#include "base/never.h"
#include "law/usual.h"

void bpjs_bill_begin(bpjs_bill *bill, const bpjs_law *law, const bpjs_law_policy *policy,
                     int32_t month) {
  bill->law = law;
  bill->policy = policy;
  bill->month = month;
  bill->nominal_day = bill->moves = 0;
  bill->line_count = bill->warning_count = 0;
  bpjs_law_rule_usual(law, policy, month, BPJS_USUAL_ROUND_STEP, 0, &bill->round_step);
  bpjs_law_rule_usual(law, policy, month, BPJS_USUAL_ROUND_DIRECTION, 0, &bill->round_direction);
}

bpjs_line *bpjs_bill_line(bpjs_bill *bill, int32_t programme, int32_t payer) {
  if (NEVER(bill->line_count == BPJS_BILL_LINES))
    bill->line_count--;
  bpjs_line *line = &bill->lines[bill->line_count++];
  line->due = (bpjs_due){.struct_size = sizeof(bpjs_dues_line),
                         .month = bill->month,
                         .programme = programme,
                         .payer = payer,
                         .confidence = BPJS_LAW_CONFIDENCE_A,
                         .count = 1};
  line->exact = (bpjs_exact){0, 0};
  line->formula = line->step_count = 0;
  return line;
}

static bool same_parameter(const char *a, const char *b) {
  return strcmp(a == NULL ? "" : a, b == NULL ? "" : b) == 0;
}

void bpjs_bill_warn(bpjs_bill *bill, int32_t code, int32_t programme, int64_t number,
                    const char *parameter) {
  for (int32_t i = 0; i < bill->warning_count; i++) {
    const bpjs_warned *had = &bill->warnings[i];
    if (had->code == code && had->programme == programme &&
        same_parameter(had->parameter, parameter))
      return;
  }
  if (NEVER(bill->warning_count == BPJS_BILL_WARNINGS))
    return;
  bill->warnings[bill->warning_count++] = (bpjs_warned){code, programme, number, parameter};
}

static void find_due(const bpjs_bill *bill, int32_t segment, bpjs_rule *day, bpjs_rule *later) {
  if (segment == BPJS_SEGMENT_PU) {
    bpjs_law_rule_usual(bill->law, bill->policy, bill->month, BPJS_USUAL_DUE_DAY, 0, day);
    bpjs_law_rule_usual(bill->law, bill->policy, bill->month, BPJS_USUAL_DUE_MONTH, 0, later);
  } else {
    *day = bpjs_law_rule(bill->law, bill->policy, bill->month, "due.day", segment, "");
    *later = bpjs_law_rule(bill->law, bill->policy, bill->month, "due.month", segment, "");
  }
}

void bpjs_due_nominal(bpjs_bill *bill, int32_t segment) {
  bpjs_rule day, later;
  find_due(bill, segment, &day, &later);
  bill->nominal_day = 0;
  bill->moves = segment == BPJS_SEGMENT_PU;
  if (bpjs_rule_use(&day, bill->policy, NULL) != BPJS_OK ||
      bpjs_rule_use(&later, bill->policy, NULL) != BPJS_OK)
    return;
  bpjs_date due = bpjs_date_from_days(bill->month);
  int32_t months = due.month - 1 + (int32_t)later.value;
  due.year += months / 12;
  due.month = months % 12 + 1;
  int32_t days = bpjs_date_days_in_month(due.year, due.month);
  due.day = day.value < days ? (int32_t)day.value : days;
  bill->nominal_day = bpjs_date_to_days(due);
}
