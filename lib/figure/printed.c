/* number [scale ...] [number scale ...] */
#include "figure/printed.h"

#include <stddef.h>

#include "base/error.h"
#include "figure/cardinal.h"
#include "figure/make.h"
#include "figure/notation.h"

#define THOUSAND 3

int32_t bpjs_reader_fail_at(const bpjs_reader *from, int32_t code, const char *at, int64_t length,
                            const char *message) {
  bpjs_place place = {.field = "text", .value = at, .value_length = length};
  return bpjs_error_set(from->error, code, &place, "%s", message);
}

int32_t bpjs_reader_fail_here(const bpjs_reader *from, const char *message) {
  return bpjs_reader_fail_at(from, BPJS_ERROR_SYNTAX, from->cursor.at,
                             bpjs_cursor_word(&from->cursor), message);
}

static int32_t read_scales(bpjs_reader *from, bool small, int32_t least, int32_t *magnitude) {
  int32_t meaning, last = least;
  for (;;) {
    bpjs_cursor_skip(&from->cursor);
    bpjs_cursor before = from->cursor;
    if (!(small && last < 2 && bpjs_cursor_take(&from->cursor, BPJS_WORD_SMALL_SCALE, &meaning)) &&
        !bpjs_cursor_take(&from->cursor, BPJS_WORD_SCALE, &meaning))
      return BPJS_OK;
    if (meaning == BPJS_WORD_MILIAR_OR_MILLION) {
      if (from->language == BPJS_LANGUAGE_NONE)
        return bpjs_reader_fail_at(
            from, BPJS_ERROR_AMBIGUOUS, before.at, from->cursor.at - before.at,
            "M is miliar (10^9) in Indonesian, million in English; no language is given");
      meaning = from->language == BPJS_LANGUAGE_ID ? 9 : 6;
    }
    if (meaning < last)
      return bpjs_reader_fail_at(from, BPJS_ERROR_SYNTAX, before.at, from->cursor.at - before.at,
                                 "a smaller scale word follows a larger one");
    last = meaning;
    *magnitude += meaning;
    if (*magnitude > BPJS_FIGURE_PLACES)
      return bpjs_reader_fail_at(from, BPJS_ERROR_OVERFLOW, before.at, from->cursor.at - before.at,
                                 "the scale words multiply to more than 10^18");
  }
}

/* "Rp16.800,-": a dash instead of sen. Its comma is the decimal one. */
static bool ends_in_dash(const bpjs_reader *from, const char *end) {
  return end[-1] == ',' && end != from->cursor.end && *end == '-';
}

static int32_t read_digits(bpjs_reader *from, bpjs_printed *part) {
  const char *at = from->cursor.at, *end = at;
  while (end != from->cursor.end && ((*end >= '0' && *end <= '9') || *end == '.' || *end == ','))
    end++;
  bool dash = ends_in_dash(from, end);
  int32_t status =
      bpjs_figure_notation(at, end - at - dash, dash ? BPJS_LANGUAGE_ID : from->language,
                           &part->digits, &part->decimals);
  if (dash && status == BPJS_OK && part->decimals != 0)
    status = BPJS_ERROR_SYNTAX;
  const char *message = status == BPJS_ERROR_SYNTAX ? "these digits and separators form no number"
                        : status == BPJS_ERROR_AMBIGUOUS
                            ? "a thousand in one language, a fraction in the other; none is given"
                            : "more digits or decimals than a figure holds";
  if (status != BPJS_OK)
    return bpjs_reader_fail_at(from, status, at, end - at, message);
  from->cursor.at = end + dash;
  return dash ? BPJS_OK : read_scales(from, true, 0, &part->magnitude);
}

/* "dua ribu lima ratus triliun": the thousands belong to the larger scale. */
static int32_t read_thousands(bpjs_reader *from, bpjs_printed *part) {
  bpjs_reader ahead = *from;
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

static int32_t read_decimals(bpjs_reader *from, bpjs_printed *part) {
  int32_t none;
  int64_t digit;
  if (!bpjs_cursor_take(&from->cursor, BPJS_WORD_POINT, &none))
    return BPJS_OK;
  while (bpjs_figure_cardinal_digit(&from->cursor, &digit)) {
    if (part->decimals == BPJS_FIGURE_PLACES - 4) /* the whole part has up to four digits */
      return bpjs_reader_fail_at(from, BPJS_ERROR_OVERFLOW, from->cursor.at, 0,
                                 "more decimals in words than a figure holds");
    part->digits = 10 * part->digits + digit;
    part->decimals++;
  }
  bpjs_cursor_skip(&from->cursor);
  return part->decimals > 0 ? BPJS_OK
                            : bpjs_reader_fail_here(from, "a digit in words must follow here");
}

/* *found: whether a number began here. */
static int32_t read_part(bpjs_reader *from, bpjs_printed *part, bool *found) {
  *part = (bpjs_printed){0};
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

/* Of "juta2", which ends in the mark of a footnote; the bytes of spaces are
 * below the letters or above ASCII. */
static bool follows_letter(const char *at) {
  unsigned char before = (unsigned char)at[-1];
  return before >= 'A' && before < 0x80;
}

/* "2 juta 500 ribu": each part is smaller than one of the scale before. Bare
 * digits after a scale word, "101 juta 2", are more likely a footnote. */
static int32_t join(const bpjs_reader *from, const char *at, bpjs_printed *whole,
                    const bpjs_printed *part) {
  int64_t length = from->cursor.at - at;
  if (part->magnitude == 0 && *at >= '0' && *at <= '9')
    return bpjs_reader_fail_at(from, BPJS_ERROR_SYNTAX, at, length,
                               "a scale word must follow this part of the number");
  if (part->decimals != 0)
    return bpjs_reader_fail_at(from, BPJS_ERROR_SYNTAX, at, length,
                               "only a number of one part may have decimals");
  int64_t unit = 1;
  for (int32_t m = part->magnitude; m < whole->magnitude; m++)
    unit *= 10;
  if (part->magnitude >= whole->magnitude || part->digits >= unit)
    return bpjs_reader_fail_at(
        from, BPJS_ERROR_SYNTAX, at, length,
        "this part of the number does not fit under the scale word before it");
  if (whole->digits > (BPJS_FIGURE_DIGITS - part->digits) / unit)
    return bpjs_reader_fail_at(from, BPJS_ERROR_OVERFLOW, at, length,
                               "more digits than a figure holds");
  whole->digits = whole->digits * unit + part->digits;
  whole->magnitude = part->magnitude;
  return BPJS_OK;
}

int32_t bpjs_figure_read_number(bpjs_reader *from, bpjs_printed *whole) {
  bool found;
  int32_t status = read_part(from, whole, &found);
  if (status != BPJS_OK)
    return status;
  if (!found)
    return bpjs_reader_fail_here(from, from->cursor.at == from->cursor.end
                                           ? "there is no number here"
                                           : "a number must stand here");
  while (whole->magnitude > 0 && whole->decimals == 0) {
    bpjs_reader ahead = *from;
    int32_t none;
    bpjs_printed part;
    bpjs_cursor_take(&ahead.cursor, BPJS_WORD_AND, &none);
    bpjs_cursor_skip(&ahead.cursor);
    const char *at = ahead.cursor.at;
    if (follows_letter(at))
      break;
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
