#include "base/big.h"
#include "base/number.h"

/* The largest double has 309 digits before the point; 9 follow it. */
#define DIGITS_LIMIT 320

/* number x 10^decimals, rounded half up. */
static void scale_and_round(bpjs_big *scaled, double number, int decimals) {
  bpjs_binary binary = bpjs_binary_of(number);
  bpjs_big_set(scaled, binary.mantissa);
  bpjs_big_multiply_power10(scaled, decimals);
  if (binary.exponent >= 0) {
    bpjs_big_shift_left(scaled, binary.exponent);
    return;
  }
  bpjs_big_shift_right(scaled, -binary.exponent - 1);
  bpjs_big one;
  bpjs_big_set(&one, 1);
  bpjs_big_add(scaled, &one);
  bpjs_big_shift_right(scaled, 1);
}

/* Digits from the last to the first, at least `least` of them. */
static int digits_reversed(bpjs_big *scaled, char digits[DIGITS_LIMIT], int least) {
  int count = 0;
  while (scaled->used != 0 || count < least)
    digits[count++] = (char)('0' + bpjs_big_divide(scaled, 10));
  return count;
}

void bpjs_number_add_fixed(bpjs_buffer *buffer, double number, int decimals, char thousands,
                           char point) {
  bpjs_big scaled;
  scale_and_round(&scaled, number, decimals);
  if (number < 0 && scaled.used != 0)
    bpjs_buffer_add(buffer, "-", 1);
  char digits[DIGITS_LIMIT];
  int count = digits_reversed(&scaled, digits, decimals + 1);
  for (int place = count - 1; place >= 0; place--) {
    bpjs_buffer_add(buffer, &digits[place], 1);
    int whole = place - decimals;
    if (whole == 0 && decimals > 0)
      bpjs_buffer_add(buffer, &point, 1);
    else if (whole > 0 && whole % 3 == 0 && thousands != '\0')
      bpjs_buffer_add(buffer, &thousands, 1);
  }
}
