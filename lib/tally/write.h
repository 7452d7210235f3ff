/* A tally as text. */
#ifndef BPJS_TALLY_WRITE_H
#define BPJS_TALLY_WRITE_H

#include "base/buffer.h"
#include "tally/groups.h"

void bpjs_tally_json(const bpjs_tally *tally, bpjs_buffer *out);
void bpjs_tally_csv(const bpjs_tally *tally, bool header, bpjs_buffer *out);

#endif
