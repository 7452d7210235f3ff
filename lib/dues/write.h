/* The forms in which a result is written. */
#ifndef BPJS_DUES_WRITE_H
#define BPJS_DUES_WRITE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buffer.h"
#include "bpjsstat/dues.h"

void bpjs_dues_add_json(bpjs_buffer *buffer, const bpjs_dues *dues, int32_t language);
void bpjs_dues_add_csv(bpjs_buffer *buffer, const bpjs_dues *dues, bool header);

#endif
