/* Rows of law as tables for people. */
#ifndef BPJSSTAT_LAW_PRINT_H
#define BPJSSTAT_LAW_PRINT_H

#include <bpjsstat.h>

/* A text column of a row, to be freed. */
char *law_column(const bpjs_law *law, int64_t index, const char *column);

/* A row's value with its unit, to be freed: "3.7 %", "10,547,400", "half_up". */
char *law_value(const bpjs_law *law, int64_t index, int32_t language);

/* Rows, then the law's fingerprint. Those that ended before `day` are marked as
 * carried forward; 0: none. */
void law_print_rows(const bpjs_law *law, const int64_t *indices, int64_t count, int32_t day,
                    int32_t language);

/* What differs: before[i] of `law`, after[i] of `other`, -1 for none. */
void law_print_changes(const bpjs_law *law, const bpjs_law *other, const int64_t *before,
                       const int64_t *after, int64_t count, int32_t language);

/* "Law: 0123456789ab", the beginning of the fingerprint. */
void law_print_fingerprint(const bpjs_law *law, int32_t language);

/* The whole fingerprint, to be freed. */
char *law_fingerprint(const bpjs_law *law);

#endif
