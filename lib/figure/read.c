/* [qualifier …] [sign] [currency] [sign] number [scale …] [number scale …]
 * [unit …], where a number is in digits or in words. */
#include <stddef.h>
#include <string.h>

#include "base/error.h"
#include "base/structure.h"
#include "base/utf8.h"
#include "bpjsstat/figure.h"
#include "figure/cardinal.h"
#include "figure/make.h"
#include "figure/notation.h"
#include "figure/valid.h"
#include "figure/words.h"

#define TEXT_LIMIT 4096
#define THOUSAND 3

typedef struct number {
  int64_t digits;
  int32_t decimals, magnitude;
} number;

typedef struct reader {
  bpjs_cursor cursor;
  int32_t language;
  bpjs_error *error;
} reader;

static int32_t fail_at(const reader *from, int32_t code, const char *at, int64_t length,
                       const char *message) {
  bpjs_place place = {.field = "text", .value = at, .value_length = length};
  return bpjs_error_set(from->error, code, &place, "%s", message);
}

static int32_t fail_here(const reader *from, const char *message) {
  return fail_at(from, BPJS_ERROR_SYNTAX, from->cursor.at, bpjs_cursor_word(&from->cursor),
                 message);
}

static int32_t read_scales(reader *from, bool small, int32_t least, int32_t *magnitude) {
  int32_t meaning, last = least;
  for (;;) {
    bpjs_cursor_skip(&from->cursor);
    bpjs_cursor before = from->cursor;
    if (!(small && last < 2 && bpjs_cursor_take(&from->cursor, BPJS_WORD_SMALL_SCALE, &meaning)) &&
        !bpjs_cursor_take(&from->cursor, BPJS_WORD_SCALE, &meaning))
      return BPJS_OK;
    if (meaning == BPJS_WORD_MILIAR_OR_MILLION) {
      if (from->language == BPJS_LANGUAGE_NONE)
        return fail_at(
            from, BPJS_ERROR_AMBIGUOUS, before.at, from->cursor.at - before.at,
            "M is miliar (10^9) in Indonesian, million in English; no language is given");
      meaning = from->language == BPJS_LANGUAGE_ID ? 9 : 6;
    }
    if (meaning < last)
      return fail_at(from, BPJS_ERROR_SYNTAX, before.at, from->cursor.at - before.at,
                     "a smaller scale word follows a larger one");
    last = meaning;
    *magnitude += meaning;
    if (*magnitude > BPJS_FIGURE_PLACES)
      return fail_at(from, BPJS_ERROR_OVERFLOW, before.at, from->cursor.at - before.at,
                     "the scale words multiply to more than 10^18");
  }
}

static int32_t read_digits(reader *from, number *part) {
  const char *at = from->cursor.at, *end = at;
  while (end != from->cursor.end && ((*end >= '0' && *end <= '9') || *end == '.' || *end == ','))
    end++;
  int32_t status =
      bpjs_figure_notation(at, end - at, from->language, &part->digits, &part->decimals);
  const char *message = status == BPJS_ERROR_SYNTAX ? "these digits and separators form no number"
                        : status == BPJS_ERROR_AMBIGUOUS
                            ? "a thousand in one language, a fraction in the other; none is given"
                            : "more digits or decimals than a figure holds";
  if (status != BPJS_OK)
    return fail_at(from, status, at, end - at, message);
  from->cursor.at = end;
  return read_scales(from, true, 0, &part->magnitude);
}

/* "dua ribu lima ratus triliun": the thousands belong to the larger scale. */
static int32_t read_thousands(reader *from, number *part) {
  reader ahead = *from;
  int64_t rest;
  int32_t none, scale = 0;
  bpjs_cursor_take(&ahead.cursor, BPJS_WORD_AND, &none);
  if (!bpjs_figure_cardinal(&ahead.cursor, &rest) || rest > 999)
    return BPJS_OK;
  int32_t status = read_scales(&ahead, false, 0, &scale);
  if (status != BPJS_OK)
    return status;
  if (scale <= THOUSAND)
    return BPJS_OK;
  from->cursor = ahead.cursor;
  part->digits = 1000 * part->digits + rest;
  part->magnitude = scale;
  return BPJS_OK;
}

static int32_t read_decimals(reader *from, number *part) {
  int32_t none;
  int64_t digit;
  if (!bpjs_cursor_take(&from->cursor, BPJS_WORD_POINT, &none))
    return BPJS_OK;
  while (bpjs_figure_cardinal_digit(&from->cursor, &digit)) {
    if (part->decimals == BPJS_FIGURE_PLACES - 4) /* the whole part has up to four digits */
      return fail_at(from, BPJS_ERROR_OVERFLOW, from->cursor.at, 0,
                     "more decimals in words than a figure holds");
    part->digits = 10 * part->digits + digit;
    part->decimals++;
  }
  bpjs_cursor_skip(&from->cursor);
  return part->decimals > 0 ? BPJS_OK : fail_here(from, "a digit in words must follow here");
}

/* *found: whether a number began here. */
static int32_t read_part(reader *from, number *part, bool *found) {
  *part = (number){0};
  *found = true;
  bpjs_cursor_skip(&from->cursor);
  if (from->cursor.at != from->cursor.end && *from->cursor.at >= '0' && *from->cursor.at <= '9')
    return read_digits(from, part);
  int32_t status;
  if (bpjs_cursor_take(&from->cursor, BPJS_WORD_ONE_SCALE, &part->magnitude)) {
    part->digits = 1;
  } else if (bpjs_figure_cardinal(&from->cursor, &part->digits)) {
    status = read_decimals(from, part);
    if (status != BPJS_OK)
      return status;
  } else {
    *found = false;
    return BPJS_OK;
  }
  status = read_scales(from, false, part->magnitude, &part->magnitude);
  if (status != BPJS_OK || part->magnitude != THOUSAND || part->decimals != 0)
    return status;
  return read_thousands(from, part);
}

/* "2 juta 500 ribu": each part is smaller than one of the scale before. */
static int32_t join(const reader *from, const char *at, number *whole, const number *part) {
  int64_t length = from->cursor.at - at;
  if (part->decimals != 0)
    return fail_at(from, BPJS_ERROR_SYNTAX, at, length,
                   "only a number of one part may have decimals");
  int64_t unit = 1;
  for (int32_t m = part->magnitude; m < whole->magnitude; m++)
    unit *= 10;
  if (part->magnitude >= whole->magnitude || part->digits >= unit)
    return fail_at(from, BPJS_ERROR_SYNTAX, at, length,
                   "this part of the number does not fit under the scale word before it");
  if (whole->digits > (BPJS_FIGURE_DIGITS - part->digits) / unit)
    return fail_at(from, BPJS_ERROR_OVERFLOW, at, length, "more digits than a figure holds");
  whole->digits = whole->digits * unit + part->digits;
  whole->magnitude = part->magnitude;
  return BPJS_OK;
}

static int32_t read_number(reader *from, number *whole) {
  bool found;
  int32_t status = read_part(from, whole, &found);
  if (status != BPJS_OK)
    return status;
  if (!found)
    return fail_here(from, from->cursor.at == from->cursor.end ? "there is no number here"
                                                               : "a number must stand here");
  while (whole->magnitude > 0 && whole->decimals == 0) {
    reader ahead = *from;
    int32_t none;
    number part;
    bpjs_cursor_take(&ahead.cursor, BPJS_WORD_AND, &none);
    bpjs_cursor_skip(&ahead.cursor);
    const char *at = ahead.cursor.at;
    status = read_part(&ahead, &part, &found);
    if (status == BPJS_OK && !found)
      break;
    if (status == BPJS_OK)
      status = join(&ahead, at, whole, &part);
    if (status != BPJS_OK)
      return status;
    from->cursor = ahead.cursor;
  }
  return BPJS_OK;
}

static int32_t read_figure(reader *from, bpjs_figure *figure) {
  int32_t meaning, sign = 1, qualifiers = 0, unit = -1;
  number whole;
  bpjs_cursor begin = from->cursor;
  while (bpjs_cursor_take(&from->cursor, BPJS_WORD_QUALIFIER, &meaning))
    qualifiers |= meaning;
  if (((uint32_t)qualifiers & BPJS_FIGURE_SIDES) == BPJS_FIGURE_SIDES)
    return fail_at(from, BPJS_ERROR_SYNTAX, begin.at, from->cursor.at - begin.at,
                   "a number cannot be more and less than the one printed");
  bool has_sign = bpjs_cursor_take(&from->cursor, BPJS_WORD_SIGN, &sign);
  bpjs_cursor_take(&from->cursor, BPJS_WORD_CURRENCY, &unit);
  if (!has_sign)
    bpjs_cursor_take(&from->cursor, BPJS_WORD_SIGN, &sign);
  bpjs_cursor_skip(&from->cursor);
  int32_t status = read_number(from, &whole);
  if (status != BPJS_OK)
    return status;
  for (;;) {
    bpjs_cursor_skip(&from->cursor);
    bpjs_cursor before = from->cursor;
    if (!bpjs_cursor_take(&from->cursor, BPJS_WORD_UNIT, &meaning))
      break;
    if (unit >= 0 && unit != meaning)
      return fail_at(from, BPJS_ERROR_SYNTAX, before.at, from->cursor.at - before.at,
                     "this unit is not the one named before");
    unit = meaning;
  }
  if (from->cursor.at != from->cursor.end)
    return fail_here(from, "this is no unit or scale word that is known");
  bool exact = (qualifiers & BPJS_WORD_EXACT) != 0;
  bpjs_figure_fill(figure, sign * whole.digits, whole.decimals, whole.magnitude,
                   unit < 0 ? BPJS_UNIT_NUMBER : unit,
                   exact ? BPJS_BOUNDS_EXACT : BPJS_BOUNDS_ROUNDING,
                   (uint32_t)(qualifiers & ~BPJS_WORD_EXACT));
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
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "language",
                               "the language is not a known one");
  if (length > TEXT_LIMIT)
    return bpjs_error_argument(error, BPJS_ERROR_LIMIT, "text", "the text has over 4096 bytes");
  reader from = {{text, text + length}, language, error};
  int64_t valid = bpjs_utf8_valid(text, length);
  if (valid != length || memchr(text, '\0', (size_t)length) != NULL)
    return fail_at(&from, BPJS_ERROR_ENCODING, text, length, "the text has a NUL, or is not UTF-8");
  bpjs_figure filled;
  status = read_figure(&from, &filled);
  if (status == BPJS_OK)
    bpjs_struct_out(figure, &filled, sizeof filled);
  return status;
}
