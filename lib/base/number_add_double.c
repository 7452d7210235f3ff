#include <math.h>
#include <stdbool.h>

#include "base/big.h"
#include "base/number.h"

/* What the rounding to double has left open: every real number between
 * (value - below) / scale and (value + above) / scale reads back as the same
 * double, the ends too if `closed` (ties go to the even mantissa). */
typedef struct interval {
  bpjs_big value, below, above, scale;
  bool closed;
} interval;

static void open_interval(interval *open, bpjs_binary binary) {
  int up = binary.exponent > 0 ? binary.exponent : 0;
  int down = binary.exponent < 0 ? -binary.exponent : 0;
  /* At a power of two the neighbour below is only half as far away. */
  int half = binary.mantissa == (uint64_t)1 << 52 && binary.exponent > -1074;
  bpjs_big_set(&open->value, binary.mantissa);
  bpjs_big_shift_left(&open->value, up + 1 + half);
  bpjs_big_set(&open->scale, 1);
  bpjs_big_shift_left(&open->scale, down + 1 + half);
  bpjs_big_set(&open->below, 1);
  bpjs_big_shift_left(&open->below, up);
  bpjs_big_set(&open->above, 1);
  bpjs_big_shift_left(&open->above, up + half);
  open->closed = binary.mantissa % 2 == 0;
}

static void times_power10(interval *open, int power) {
  bpjs_big_multiply_power10(&open->value, power);
  bpjs_big_multiply_power10(&open->below, power);
  bpjs_big_multiply_power10(&open->above, power);
}

static bool reaches_scale(const interval *open) {
  bpjs_big sum;
  bpjs_big_copy(&sum, &open->value);
  bpjs_big_add(&sum, &open->above);
  return bpjs_big_compare(&sum, &open->scale) >= (open->closed ? 0 : 1);
}

static bool within_below(const interval *open) {
  return bpjs_big_compare(&open->value, &open->below) <= (open->closed ? 0 : -1);
}

/* Scales the interval so that the next digit stands before the point. Returns
 * n with the number = 0.d1 d2 ... x 10^n. */
static int find_point(interval *open, bpjs_binary binary) {
  int top = binary.exponent - 1;
  for (uint64_t rest = binary.mantissa; rest != 0; rest >>= 1)
    top++;
  /* floor(top x log10(2)); 30103 / 100000 is close enough for 1100 bits. */
  int scaled = top * 30103;
  int least = scaled >= 0 ? scaled / 100000 : -((-scaled + 99999) / 100000);
  int point = least + 1;
  if (point > 0)
    bpjs_big_multiply_power10(&open->scale, point);
  else
    times_power10(open, -point);
  if (reaches_scale(open))
    point++;
  else
    times_power10(open, 1);
  return point;
}

/* Steele and White, "How to print floating-point numbers accurately" (1990):
 * digits until what is left no longer tells the number from its neighbours. */
static int shortest_digits(double number, char digits[18], int *point) {
  bpjs_binary binary = bpjs_binary_of(number);
  interval open;
  open_interval(&open, binary);
  *point = find_point(&open, binary);
  int count = 0;
  for (;;) {
    int digit = 0;
    for (; bpjs_big_compare(&open.value, &open.scale) >= 0; digit++)
      bpjs_big_subtract(&open.value, &open.scale);
    bool low = within_below(&open), high = reaches_scale(&open);
    if (low || high) {
      bpjs_big_shift_left(&open.value, 1);
      int half = bpjs_big_compare(&open.value, &open.scale);
      bool nearer_above = half > 0 || (half == 0 && digit % 2 == 1);
      if (high && (!low || nearer_above))
        digit++;
      digits[count++] = (char)('0' + digit);
      return count;
    }
    digits[count++] = (char)('0' + digit);
    times_power10(&open, 1);
  }
}

static void add_zeros(bpjs_buffer *buffer, int count) {
  for (; count > 0; count--)
    bpjs_buffer_add(buffer, "0", 1);
}

void bpjs_number_add_double(bpjs_buffer *buffer, double number) {
  if (number == 0) {
    bpjs_buffer_add(buffer, "0", 1);
    return;
  }
  if (number < 0)
    bpjs_buffer_add(buffer, "-", 1);
  if (isinf(number)) {
    bpjs_buffer_add(buffer, "inf", 3);
    return;
  }
  char digits[18];
  int point, count = shortest_digits(number, digits, &point);
  if (point > 21 || point < -5) {
    bpjs_buffer_add(buffer, digits, 1);
    if (count > 1)
      bpjs_buffer_add(buffer, ".", 1);
    bpjs_buffer_add(buffer, digits + 1, (size_t)(count - 1));
    bpjs_buffer_add_text(buffer, point > 0 ? "e+" : "e");
    bpjs_buffer_add_integer(buffer, point - 1);
  } else if (point <= 0) {
    bpjs_buffer_add(buffer, "0.", 2);
    add_zeros(buffer, -point);
    bpjs_buffer_add(buffer, digits, (size_t)count);
  } else {
    int whole = count < point ? count : point;
    bpjs_buffer_add(buffer, digits, (size_t)whole);
    add_zeros(buffer, point - count);
    if (count > point) {
      bpjs_buffer_add(buffer, ".", 1);
      bpjs_buffer_add(buffer, digits + point, (size_t)(count - point));
    }
  }
}
