/* Keys of parameters that count from 1, as literals, which rules may point to for ever. */
#ifndef BPJS_LAW_KEY_H
#define BPJS_LAW_KEY_H

enum { BPJS_KEYS = 99, BPJS_DIGITS = 9 };

/* "01" to "99". */
const char *bpjs_key(int number);

/* "0" to "9". */
const char *bpjs_key_digit(int number);

#endif
