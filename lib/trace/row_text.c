#include "trace/row_text.h"

#include "law/law.h"
#include "law/parameter.h"
#include "law/rule.h"
#include "trace/notation.h"
#include "trace/words.h"

typedef struct place {
  bpjs_buffer *buffer;
  int32_t language;
} place;

static void add(const place *to, const char *text) {
  bpjs_buffer_add_text(to->buffer, text);
}

static void word(const place *to, const char *name) {
  bpjs_words_add_shared(to->buffer, "text", name, to->language);
}

/* ", carried forward beyond its end" */
static void remark(const place *to, const char *name) {
  add(to, ", ");
  word(to, name);
}

static void add_days(const place *to, const bpjs_law_entry *row) {
  add(to, " ");
  word(to, "from");
  add(to, " ");
  bpjs_notation_add_day(to->buffer, row->valid_from);
  if (row->valid_to != BPJS_LAW_OPEN) {
    add(to, " ");
    word(to, "to");
    add(to, " ");
    bpjs_notation_add_day(to->buffer, row->valid_to);
  }
}

/* "; known from 2025-09-04" */
static void add_known(const place *to, const bpjs_law_entry *row) {
  add(to, "; ");
  if (row->known_assumed) {
    word(to, "assumed");
    return;
  }
  word(to, "known");
  add(to, " ");
  bpjs_notation_add_day(to->buffer, row->known_from);
}

void bpjs_trace_row_text(const bpjs_trace_row *used, uint32_t rule_flags, int32_t rule_confidence,
                         int32_t language, bpjs_buffer *buffer) {
  const place to = {buffer, language};
  const bpjs_law_entry *row = used->row;
  add(&to, used->parameter);
  add(&to, " (");
  add(&to, bpjs_law_segment_code(row->segment));
  if (used->key[0] != '\0') {
    add(&to, ", ");
    add(&to, used->key);
  }
  add(&to, ")");
  add_days(&to, row);
  if ((rule_flags & BPJS_RULE_CARRIED) != 0)
    remark(&to, "carried");
  if ((rule_flags & BPJS_RULE_INSIDE_MONTH) != 0)
    remark(&to, "inside");
  if (rule_flags != 0) {
    add(&to, " (");
    add(&to, bpjs_law_confidence_code(rule_confidence));
    add(&to, ")");
  }
  if (row->layer != 0) {
    remark(&to, "layer");
    add(&to, " ");
    bpjs_buffer_add_integer(buffer, row->layer);
  }
  add(&to, "\n");
  add(&to, used->citation);
  add(&to, "; ");
  word(&to, "confidence");
  add(&to, " ");
  add(&to, bpjs_law_confidence_code(row->confidence));
  add_known(&to, row);
}
