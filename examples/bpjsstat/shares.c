#include "shares.h"

#include "output.h"
#include "product.h"

#include <stdlib.h>

int64_t shares_ratio(int64_t a, int64_t b, int64_t c, int64_t *rest) {
  uint64_t high;
  uint64_t low;
  multiply((uint64_t)a, (uint64_t)b, &high, &low);
  uint64_t quotient = low;
  uint64_t over = high;
  if (high == 0) {
    over = low % (uint64_t)c;
    quotient = low / (uint64_t)c;
  } else {
    for (int bit = 0; bit < 64; bit++) {
      over = (over << 1) | (quotient >> 63);
      quotient <<= 1;
      if (over >= (uint64_t)c) {
        over -= (uint64_t)c;
        quotient |= 1;
      }
    }
  }
  *rest = (int64_t)over;
  return (int64_t)quotient;
}

/* A part rounded down, what may still be added, and what was cut off, as a fraction
 * of 2^62, which tells any two apart that are cut from the same denominator. */
typedef struct part {
  int64_t whole;
  int64_t room;
  int64_t cut;
  int index;
} part;

static const int64_t one = INT64_C(1) << 62;

static part part_of(int64_t a, int64_t b, int64_t c, int index) {
  int64_t rest;
  int64_t none;
  part made = {.index = index, .room = 1};
  made.whole = shares_ratio(a, b, c, &rest);
  made.cut = shares_ratio(rest, one, c, &none);
  return made;
}

static int compare_cut(const void *left, const void *right) {
  const part *a = left;
  const part *b = right;
  const int order = (a->cut < b->cut) - (a->cut > b->cut);
  return order != 0 ? order : (a->index > b->index) - (a->index < b->index);
}

/* One more each for the largest parts cut off, as often as it takes. */
static void hand_out(part *parts, int count, int64_t left, int64_t *results) {
  qsort(parts, (size_t)count, sizeof *parts, compare_cut);
  while (left > 0) {
    for (int i = 0; i < count && left > 0; i++) {
      if (parts[i].room == 0)
        continue;
      parts[i].whole++;
      parts[i].room--;
      left--;
    }
  }
  for (int i = 0; i < count; i++)
    results[parts[i].index] = parts[i].whole;
}

void shares_divide(int64_t total, const int64_t *weights, int count, int64_t *results) {
  part *parts = allocate((size_t)count, sizeof *parts);
  int64_t sum = 0;
  int64_t left = total;
  for (int i = 0; i < count; i++)
    sum += weights[i];
  for (int i = 0; i < count; i++) {
    parts[i] = part_of(total, weights[i], sum, i);
    left -= parts[i].whole;
  }
  hand_out(parts, count, left, results);
  free(parts);
}

/* The share of the first column where its odds are multiplied by level / 2^32. */
enum { LEVEL_BITS = 32, LEVEL_MOST_BITS = 48 };

static part fitted(int64_t row, odds given, int64_t level, int index) {
  const int64_t first = given.first * level;
  const int64_t both = first + ((int64_t)given.second << LEVEL_BITS);
  part made = both > 0 ? part_of(row, first, both, index) : (part){.index = index};
  made.room = row - made.whole;
  return made;
}

static int64_t fitted_sum(int64_t level, const int64_t *rows, const odds *given, int count) {
  int64_t sum = 0;
  for (int i = 0; i < count; i++)
    sum += fitted(rows[i], given[i], level, i).whole;
  return sum;
}

static int alike(const odds *given, int count) {
  for (int i = 1; i < count; i++)
    if ((int64_t)given[i].first * given[0].second != (int64_t)given[i].second * given[0].first)
      return 0;
  return count > 0;
}

void shares_fit(int64_t total, const int64_t *rows, const odds *given, int count, int64_t *first) {
  if (alike(given, count)) {
    int64_t sum = 0;
    for (int i = 0; i < count; i++)
      sum += rows[i];
    for (int i = 0; i < count; i++)
      first[i] = 0;
    if (sum > 0)
      shares_divide(total, rows, count, first);
    return;
  }
  /* The highest level whose rounded-down sum is not beyond the total. */
  int64_t low = 0;
  int64_t high = INT64_C(1) << LEVEL_MOST_BITS;
  while (low < high) {
    const int64_t middle = low + (high - low + 1) / 2;
    if (fitted_sum(middle, rows, given, count) <= total)
      low = middle;
    else
      high = middle - 1;
  }
  part *parts = allocate((size_t)count, sizeof *parts);
  int64_t left = total;
  for (int i = 0; i < count; i++) {
    parts[i] = fitted(rows[i], given[i], low, i);
    left -= parts[i].whole;
  }
  hand_out(parts, count, left, first);
  free(parts);
}
