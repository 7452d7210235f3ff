/* Numbers with all their digits, where a figure would be written at a scale. */
#ifndef BPJSSTAT_PLAIN_H
#define BPJSSTAT_PLAIN_H

#include <stdint.h>

/* "39,200,000" or "49.335" in the notation of the language, to be freed. */
char *plain_number(double number, int32_t language);

#endif
