/* Adding to a list of problems. */
#ifndef BPJS_BASE_PROBLEMS_H
#define BPJS_BASE_PROBLEMS_H

#include "bpjsstat/base.h"

/* Appends a copy of `problem`. BPJS_OK or BPJS_ERROR_MEMORY. */
int32_t bpjs_problems_add(bpjs_problems *problems, const bpjs_error *problem);

/* Moves all problems of `from` behind those of `to`; both stay as they are if
 * there is no memory. */
int32_t bpjs_problems_move(bpjs_problems *to, bpjs_problems *from);

#endif
