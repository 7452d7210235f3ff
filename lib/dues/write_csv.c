#include "base/csv.h"
#include "dues/codes.h"
#include "dues/result.h"
#include "dues/write.h"
#include "law/parameter.h"
#include "trace/notation.h"

#define HEADER                                                                                     \
  "month,segment,programme,payer,from,base,rate_ppm,count,unit_amount,amount,flags,confidence,"    \
  "settle_from,settle_to,citation,law\n"

static void day(bpjs_buffer *buffer, int32_t number) {
  if (number != 0)
    bpjs_notation_add_day(buffer, number);
  bpjs_buffer_add_text(buffer, ",");
}

static void code(bpjs_buffer *buffer, const char *text) {
  bpjs_buffer_add_text(buffer, text);
  bpjs_buffer_add_text(buffer, ",");
}

static void number(bpjs_buffer *buffer, int64_t value) {
  bpjs_buffer_add_integer(buffer, value);
  bpjs_buffer_add_text(buffer, ",");
}

static void add_line(bpjs_buffer *buffer, const bpjs_dues *dues, const bpjs_dues_entry *entry) {
  const bpjs_due *line = &entry->due;
  day(buffer, line->month);
  code(buffer, bpjs_law_segment_code(dues->segment));
  bpjs_notation_add_programmes(buffer, line->programme);
  code(buffer, line->programme == 0 ? "ALL" : "");
  code(buffer, bpjs_dues_payer_code(line->payer));
  bpjs_notation_add_programmes(buffer, line->from_programme);
  code(buffer, "");
  number(buffer, line->base);
  if (line->flags & BPJS_DUES_RATE)
    bpjs_buffer_add_integer(buffer, line->rate_ppm);
  code(buffer, "");
  number(buffer, line->count);
  number(buffer, line->unit_amount);
  number(buffer, line->amount);
  bpjs_flags_add(buffer, bpjs_dues_flags, line->flags, " ");
  code(buffer, "");
  code(buffer, bpjs_law_confidence_code(line->confidence));
  day(buffer, line->settle_from);
  day(buffer, line->settle_to);
  bpjs_csv_add_string(buffer, true, bpjs_dues_citation(dues, entry));
  bpjs_csv_add_string(buffer, false, dues->rows.law->fingerprint);
  bpjs_csv_end_record(buffer);
}

void bpjs_dues_add_csv(bpjs_buffer *buffer, const bpjs_dues *dues, bool header) {
  if (header)
    bpjs_buffer_add_text(buffer, HEADER);
  for (size_t i = 0; i < dues->entry_count; i++)
    add_line(buffer, dues, &dues->entries[i]);
}
