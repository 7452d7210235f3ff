#include <math.h>
#include <string.h>

#include "base/big.h"
#include "base/number.h"

/* No tie between two doubles has more significant digits than 767; of the
 * digits after these it only matters whether one is not zero. */
#define SIGNIFICANT 800

/* Powers of ten beyond these are infinite or zero whatever the digits. */
#define LARGEST 310
#define SMALLEST (-330)

/* 0.digits x 10^point; the digits as they were written, zeros in front cut. */
typedef struct decimal {
  bpjs_big digits;
  int count;     /* of significant digits kept */
  int64_t point; /* decimal exponent */
  bool negative;
} decimal;

static bool is_digit(const char *text, int64_t length, int64_t at) {
  return at < length && text[at] >= '0' && text[at] <= '9';
}

static void take_digit(decimal *number, int digit, bool *beyond) {
  if (number->count == 0 && digit == 0)
    return;
  if (number->count < SIGNIFICANT) {
    bpjs_big_multiply(&number->digits, 10, (uint32_t)digit);
    number->count++;
  } else if (digit != 0) {
    *beyond = true;
  }
}

/* The exponent after the 'e'; far out of range it stays at a huge number. */
static int64_t read_exponent(const char *text, int64_t length, int64_t *at) {
  bool negative = *at < length && text[*at] == '-';
  if (negative || (*at < length && text[*at] == '+'))
    ++*at;
  int64_t exponent = 0;
  for (; is_digit(text, length, *at); ++*at)
    if (exponent < INT64_MAX / 100)
      exponent = exponent * 10 + (text[*at] - '0');
  return negative ? -exponent : exponent;
}

static bool parse(const char *text, int64_t length, decimal *number) {
  int64_t at = number->negative ? 1 : 0;
  bool beyond = false;
  if (!is_digit(text, length, at))
    return false;
  bool zero_first = text[at] == '0';
  int64_t start = at;
  for (; is_digit(text, length, at); at++) {
    take_digit(number, text[at] - '0', &beyond);
    number->point += number->count > 0;
  }
  if (zero_first && at > start + 1)
    return false;
  if (at < length && text[at] == '.') {
    if (!is_digit(text, length, ++at))
      return false;
    for (; is_digit(text, length, at); at++) {
      take_digit(number, text[at] - '0', &beyond);
      number->point -= number->count == 0;
    }
  }
  if (at < length && (text[at] == 'e' || text[at] == 'E')) {
    at++;
    number->point += read_exponent(text, length, &at);
    if (!is_digit(text, length, at - 1))
      return false;
  }
  if (beyond) {
    bpjs_big_multiply(&number->digits, 10, 1);
    number->count++;
  }
  return at == length;
}

static double to_double(decimal *number) {
  if (number->count == 0 || number->point < SMALLEST)
    return 0;
  if (number->point > LARGEST)
    return INFINITY;
  int scale = (int)number->point - number->count;
  bpjs_big denominator;
  bpjs_big_set(&denominator, 1);
  bpjs_big_multiply_power10(scale >= 0 ? &number->digits : &denominator,
                            scale >= 0 ? scale : -scale);
  int residual;
  return bpjs_big_ratio(&number->digits, &denominator, &residual);
}

int32_t bpjs_number_read_double(const char *text, int64_t length, double *number) {
  decimal read;
  bpjs_big_set(&read.digits, 0);
  read.count = 0;
  read.point = 0;
  read.negative = length > 0 && text[0] == '-';
  int64_t sign = read.negative ? 1 : 0;
  double magnitude;
  if (length - sign == 3 && memcmp(text + sign, "inf", 3) == 0) {
    magnitude = INFINITY;
  } else {
    if (!parse(text, length, &read))
      return BPJS_ERROR_SYNTAX;
    magnitude = to_double(&read);
    if (isinf(magnitude))
      return BPJS_ERROR_OVERFLOW;
  }
  *number = read.negative ? -magnitude : magnitude;
  return BPJS_OK;
}
