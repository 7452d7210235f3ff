/* What a loss can be of. */
#ifndef BPJS_BENEFIT_LOSSES_H
#define BPJS_BENEFIT_LOSSES_H

#include "benefit/programmes.h"
#include "law/parameter.h"

enum bpjs_loss_kind {
  BPJS_LOSS_UNKNOWN,
  BPJS_LOSS_PLAIN,    /* a percent of the table, of the part or of its function */
  BPJS_LOSS_MEASURED, /* a percent of the table for every so many dB or percent */
  BPJS_LOSS_ASSESSED, /* by a physician, between bounds of the law */
  BPJS_LOSS_EYES      /* unequal ones, measured together */
};

/* Parts of the table, those that are measured, and those that are assessed. */
typedef struct bpjs_loss_parts {
  bpjs_law_parameter percent, unit, assessed;
} bpjs_loss_parts;

bpjs_loss_parts bpjs_loss_parts_find(void);

/* part: need not end with a NUL. */
enum bpjs_loss_kind bpjs_loss_kind_of(const bpjs_loss_parts *parts, const bpjs_loss *loss);

#endif
