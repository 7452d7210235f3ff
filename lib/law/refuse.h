/* Saying why there is no rule, for lookups by day and by month. */
#ifndef BPJS_LAW_REFUSE_H
#define BPJS_LAW_REFUSE_H

#include "law/law.h"

typedef struct bpjs_law_asked {
  const char *parameter, *key;
  int32_t segment;
  const char *when; /* "on 2015-06-30", "in 2015-06" */
} bpjs_law_asked;

int32_t bpjs_law_refuse_no_rule(const bpjs_law_asked *asked, bpjs_error *error);
int32_t bpjs_law_refuse_not_announced(const bpjs_law_asked *asked, int32_t last_day,
                                      bpjs_error *error);
int32_t bpjs_law_refuse_confidence(const bpjs_law_asked *asked, int32_t confidence, int32_t least,
                                   bpjs_error *error);

#endif
