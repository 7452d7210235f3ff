/* What must be said beside a result: its basis, and what a reader must know. */
#ifndef BPJSSTAT_REMARKS_H
#define BPJSSTAT_REMARKS_H

#include <bpjsstat.h>

/* Basis and note of a result in one sentence; "" for none. To be freed. */
char *remarks_of(const bpjs_dataset *results, int64_t index, int32_t language);

/* Its label, with the verdict where it is a check. To be freed. */
char *remarks_label(const bpjs_dataset *results, int64_t index, int32_t language);

#endif
