/* UTF-8 as RFC 3629 has it: no surrogates, no overlong forms, no more than
 * U+10FFFF. */
#ifndef BPJS_BASE_UTF8_H
#define BPJS_BASE_UTF8_H

#include <stdint.h>

/* Bytes of the character at `text`, 0 if the bytes there are not one. */
int bpjs_utf8_length(const char *text, int64_t length);

/* Offset of the first byte that is not UTF-8, or `length` if all is well. */
int64_t bpjs_utf8_valid(const char *text, int64_t length);

#endif
