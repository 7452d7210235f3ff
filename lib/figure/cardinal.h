/* Numbers in words: dua ratus lima puluh, twenty-five. */
#ifndef BPJS_FIGURE_CARDINAL_H
#define BPJS_FIGURE_CARDINAL_H

#include <stdbool.h>
#include <stdint.h>

#include "figure/cursor.h"

/* Takes a cardinal without scale word (up to 9999: "ninety-nine hundred and
 * ninety-nine"). False, and the cursor stays, if there is none. */
bool bpjs_figure_cardinal(bpjs_cursor *cursor, int64_t *number);

/* Takes one digit in words, as after "koma". */
bool bpjs_figure_cardinal_digit(bpjs_cursor *cursor, int64_t *digit);

#endif
