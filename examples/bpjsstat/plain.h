/* Numbers with all their digits, where the library writes two decimals at a scale. */
#ifndef BPJSSTAT_PLAIN_H
#define BPJSSTAT_PLAIN_H

#include <bpjsstat.h>

/* "39,200,000" or "49.335" in the notation of the language, to be freed. */
char *plain_number(double number, int32_t language);

/* What is known of a figure beside its value: "± 50,000" where it was printed
 * and rounded, an interval where it was computed, "" where its own text says
 * it (exactly, more than, almost). To be freed; NULL after a complaint. */
char *write_bounds(const bpjs_figure *figure, int32_t language);

#endif
