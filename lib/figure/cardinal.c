#include "figure/cardinal.h"

/* Ones from 1 after tens: "puluh lima", "twenty-five". */
static int64_t ones_after(bpjs_cursor *cursor) {
  bpjs_cursor after = *cursor;
  if (after.at != after.end && *after.at == '-')
    after.at++;
  int32_t ones;
  if (!bpjs_cursor_take(&after, BPJS_WORD_ONES, &ones) || ones == 0)
    return 0;
  *cursor = after;
  return ones;
}

static bool below_hundred(bpjs_cursor *cursor, int64_t *number) {
  int32_t meaning, factor;
  if (bpjs_cursor_take(cursor, BPJS_WORD_TEENS, &meaning)) {
    *number = meaning;
    return true;
  }
  if (bpjs_cursor_take(cursor, BPJS_WORD_TENS, &meaning)) {
    *number = meaning;
    *number += ones_after(cursor);
    return true;
  }
  if (!bpjs_cursor_take(cursor, BPJS_WORD_ONES, &meaning))
    return false;
  *number = meaning;
  if (meaning < 2)
    return true;
  if (bpjs_cursor_take(cursor, BPJS_WORD_BELAS, &factor)) {
    *number += factor;
  } else if (bpjs_cursor_take(cursor, BPJS_WORD_PULUH, &factor)) {
    *number *= factor;
    *number += ones_after(cursor);
  }
  return true;
}

bool bpjs_figure_cardinal(bpjs_cursor *cursor, int64_t *number) {
  int32_t hundred;
  if (bpjs_cursor_take(cursor, BPJS_WORD_ONE_HUNDRED, &hundred)) {
    *number = hundred;
  } else {
    if (!below_hundred(cursor, number))
      return false;
    if (*number == 0 || !bpjs_cursor_take(cursor, BPJS_WORD_HUNDRED, &hundred))
      return true;
    *number *= hundred;
  }
  bpjs_cursor after = *cursor;
  int32_t none;
  int64_t rest;
  bpjs_cursor_take(&after, BPJS_WORD_AND, &none);
  if (below_hundred(&after, &rest) && rest != 0) {
    *cursor = after;
    *number += rest;
  }
  return true;
}

bool bpjs_figure_cardinal_digit(bpjs_cursor *cursor, int64_t *digit) {
  int32_t meaning;
  if (!bpjs_cursor_take(cursor, BPJS_WORD_ONES, &meaning))
    return false;
  *digit = meaning;
  return true;
}
