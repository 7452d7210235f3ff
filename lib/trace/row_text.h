/* A row of the law as an explanation tells it. */
#ifndef BPJS_TRACE_ROW_TEXT_H
#define BPJS_TRACE_ROW_TEXT_H

#include <stdint.h>

#include "base/buffer.h"
#include "trace/rows.h"

/* What a row says of itself, without its value and note, in two lines: parameter,
 * days, how it was taken as a rule, layer; citation, confidence, and since when
 * it was known. rule_flags: of enum bpjs_rule_flag, 0 where no step took it;
 * rule_confidence: of the rule then, which is told if it has flags. */
void bpjs_trace_row_text(const bpjs_trace_row *used, uint32_t rule_flags, int32_t rule_confidence,
                         int32_t language, bpjs_buffer *buffer);

#endif
