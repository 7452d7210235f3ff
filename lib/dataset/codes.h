/* The lists of codes that a column may hold. */
#ifndef BPJS_DATASET_CODES_H
#define BPJS_DATASET_CODES_H

#include <stdbool.h>
#include <stdint.h>

/* The index of a text in a list; -1 if it is not there. */
int bpjs_code_find(const char *const *names, int count, const char *text, int64_t length);

/* Whether the text is made of A-Z, a-z, 0-9 and _, and is not empty. */
bool bpjs_code_valid(const char *text, int64_t length);

bool bpjs_code_is_programme(const char *text, int64_t length);
bool bpjs_code_is_segment(const char *text, int64_t length);

/* Where they stand in their lists, which is how the field orders them; -1 for
 * other texts. */
int bpjs_code_programme(const char *text, int64_t length);
int bpjs_code_segment(const char *text, int64_t length);

/* Names of enum bpjs_confidence; -1 if there is no such name, "" for no such
 * number. Status letters stand for themselves. */
int bpjs_code_confidence(const char *text, int64_t length);
const char *bpjs_code_confidence_name(int32_t confidence);
bool bpjs_code_is_status(int32_t letter);

#endif
