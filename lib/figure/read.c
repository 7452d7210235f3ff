/* [qualifier …] [sign] [currency] [sign] number [scale …] [number scale …]
 * [unit …] [more] [unit …], where a number is in digits or in words. */
#include <stddef.h>
#include <string.h>

#include "base/error.h"
#include "base/structure.h"
#include "base/utf8.h"
#include "bpjsstat/figure.h"
#include "figure/cursor.h"
#include "figure/make.h"
#include "figure/printed.h"
#include "figure/valid.h"

#define TEXT_LIMIT 4096

static int32_t read_figure(bpjs_reader *from, bpjs_figure *figure) {
  int32_t meaning, sign = 1, qualifiers = 0, more = 0, unit = -1;
  bpjs_printed whole;
  bpjs_cursor begin = from->cursor;
  while (bpjs_cursor_take(&from->cursor, BPJS_WORD_QUALIFIER, &meaning))
    qualifiers |= meaning;
  if (((uint32_t)qualifiers & BPJS_FIGURE_SIDES) == BPJS_FIGURE_SIDES)
    return bpjs_reader_fail_at(from, BPJS_ERROR_SYNTAX, begin.at, from->cursor.at - begin.at,
                               "a number cannot be more and less than the one printed");
  bool has_sign = bpjs_cursor_take(&from->cursor, BPJS_WORD_SIGN, &sign);
  bpjs_cursor_take(&from->cursor, BPJS_WORD_CURRENCY, &unit);
  if (!has_sign)
    bpjs_cursor_take(&from->cursor, BPJS_WORD_SIGN, &sign);
  bpjs_cursor_skip(&from->cursor);
  int32_t status = bpjs_figure_read_number(from, &whole);
  if (status != BPJS_OK)
    return status;
  for (;;) {
    bpjs_cursor_skip(&from->cursor);
    bpjs_cursor before = from->cursor;
    if (more == 0 && bpjs_cursor_take(&from->cursor, BPJS_WORD_MORE, &more)) {
      if (sign < 0 || (qualifiers & (BPJS_FIGURE_AT_MOST | BPJS_WORD_EXACT)) != 0)
        return bpjs_reader_fail_at(from, BPJS_ERROR_SYNTAX, before.at, from->cursor.at - before.at,
                                   "this does not go with what stands before the number");
      continue;
    }
    if (!bpjs_cursor_take(&from->cursor, BPJS_WORD_UNIT, &meaning))
      break;
    if (unit >= 0 && unit != meaning)
      return bpjs_reader_fail_at(from, BPJS_ERROR_SYNTAX, before.at, from->cursor.at - before.at,
                                 "this unit is not the one named before");
    unit = meaning;
  }
  if (from->cursor.at != from->cursor.end)
    return bpjs_reader_fail_here(from, "this is no unit or scale word that is known");
  bool exact = (qualifiers & BPJS_WORD_EXACT) != 0;
  bpjs_figure_fill(figure, sign * whole.digits, whole.decimals, whole.magnitude,
                   unit < 0 ? BPJS_UNIT_NUMBER : unit,
                   exact ? BPJS_BOUNDS_EXACT : BPJS_BOUNDS_ROUNDING,
                   (uint32_t)((qualifiers & ~BPJS_WORD_EXACT) | more));
  return BPJS_OK;
}

int32_t bpjs_figure_read(const char *text, int64_t length, int32_t language, bpjs_figure *figure,
                         bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int32_t status = bpjs_figure_check_out(figure, "figure", error);
  if (status != BPJS_OK)
    return status;
  if (text == NULL || length < 0)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "text",
                               "text is NULL, or its length negative");
  if (language < BPJS_LANGUAGE_NONE || language > BPJS_LANGUAGE_EN)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "language", language,
                             "the language is not a known one");
  if (length > TEXT_LIMIT)
    return bpjs_error_argument(error, BPJS_ERROR_LIMIT, "text", "the text has over 4096 bytes");
  bpjs_reader from = {{text, text + length}, language, error};
  int64_t valid = bpjs_utf8_valid(text, length);
  if (valid != length || memchr(text, '\0', (size_t)length) != NULL)
    return bpjs_reader_fail_at(&from, BPJS_ERROR_ENCODING, text, length,
                               "the text has a NUL, or is not UTF-8");
  bpjs_figure filled;
  status = read_figure(&from, &filled);
  if (status == BPJS_OK)
    bpjs_struct_out(figure, &filled, sizeof filled);
  return status;
}
