#include "base/csv.h"
#include "benefit/words.h"
#include "benefit/write.h"
#include "law/parameter.h"
#include "trace/notation.h"

#define HEADER                                                                                     \
  "on,segment,programme,kind,what,detail,number,beneficiary,from,to,base,count,unit,amount,flags," \
  "confidence,citation,law\n"

static void code(bpjs_buffer *buffer, const char *text) {
  bpjs_buffer_add_text(buffer, text);
  bpjs_buffer_add_text(buffer, ",");
}

static void day(bpjs_buffer *buffer, int32_t number) {
  if (number != 0)
    bpjs_notation_add_day(buffer, number);
  code(buffer, "");
}

static void number(bpjs_buffer *buffer, int64_t value, bool is_there) {
  if (is_there)
    bpjs_buffer_add_integer(buffer, value);
  code(buffer, "");
}

static void add_line(bpjs_buffer *buffer, const bpjs_benefit *benefit,
                     const bpjs_claim_entry *entry) {
  const bpjs_benefit_line *line = &entry->line;
  day(buffer, benefit->day);
  code(buffer, bpjs_law_segment_code(benefit->segment));
  bpjs_notation_add_programmes(buffer, line->programme);
  code(buffer, "");
  code(buffer, bpjs_benefit_kind_code(line->kind));
  code(buffer, bpjs_benefit_what_code(line->what));
  code(buffer, line->detail);
  number(buffer, line->number, line->number != 0);
  code(buffer, bpjs_benefit_beneficiary_code(line->beneficiary));
  day(buffer, line->from_day);
  day(buffer, line->to_day);
  number(buffer, line->base, line->base != 0);
  number(buffer, line->count, line->unit != 0);
  code(buffer, line->unit == 0 ? "" : bpjs_law_unit_code(line->unit));
  number(buffer, line->amount, bpjs_benefit_has_amount(line));
  bpjs_flags_add(buffer, bpjs_benefit_flags, line->flags, " ");
  code(buffer, "");
  code(buffer, bpjs_law_confidence_code(line->confidence));
  bpjs_csv_add_string(buffer, true, bpjs_claim_citation(benefit, entry));
  bpjs_csv_add_string(buffer, false, benefit->rows.law->fingerprint);
  bpjs_csv_end_record(buffer);
}

/* In the columns of a line: count is what was needed, flags have the reason and citation
 * the parameter. */
static void add_refusal(bpjs_buffer *buffer, const bpjs_benefit *benefit,
                        const bpjs_benefit_refusal *refusal) {
  day(buffer, benefit->day);
  code(buffer, bpjs_law_segment_code(benefit->segment));
  bpjs_notation_add_programmes(buffer, refusal->programme);
  code(buffer, ",refused");
  code(buffer, bpjs_benefit_what_code(refusal->what));
  code(buffer, refusal->detail);
  number(buffer, refusal->number, refusal->number != 0);
  code(buffer, "");
  day(buffer, refusal->day);
  code(buffer, ",");
  number(buffer, refusal->needed, refusal->found != 0 || refusal->needed != 0);
  code(buffer, ",");
  code(buffer, bpjs_benefit_reason_code(refusal->reason));
  code(buffer, "");
  bpjs_csv_add_string(buffer, true, refusal->parameter);
  bpjs_csv_add_string(buffer, false, benefit->rows.law->fingerprint);
  bpjs_csv_end_record(buffer);
}

void bpjs_benefit_add_csv(bpjs_buffer *buffer, const bpjs_benefit *benefit, bool header) {
  if (header)
    bpjs_buffer_add_text(buffer, HEADER);
  for (size_t i = 0; i < benefit->entry_count; i++)
    add_line(buffer, benefit, &benefit->entries[i]);
  for (size_t i = 0; i < benefit->refused_count; i++)
    add_refusal(buffer, benefit, &benefit->refused[i].refusal);
}
