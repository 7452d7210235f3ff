/* Four values in each format that a column may have. */
#ifndef BPJSSTAT_TESTS_EXCHANGE_FORMATS_H
#define BPJSSTAT_TESTS_EXCHANGE_FORMATS_H

#include "arrivals.h"

static const int8_t i8[] = {9, 1, 2, -3};
static const uint8_t u8[] = {9, 1, 2, 255};
static const int16_t i16[] = {9, 1, 2, -300};
static const uint16_t u16[] = {9, 1, 2, 65535};
static const int32_t i32[] = {9, 1, 2, -70000};
static const uint32_t u32[] = {9, 1, 2, 4294967295U};
static const int64_t i64[] = {9, 1, 2, INT64_MIN};
static const uint64_t u64[] = {9, 1, 2, INT64_MAX};
/* Two words a number, the low one first; -1 is all ones. */
static const int64_t d128[] = {9, 0, 1, 0, 2, 0, -5, -1};
static const int32_t ends[] = {0, 1, 2, 3, 6};
static const int64_t large_ends[] = {0, 1, 2, 3, 6};
static const char texts[] = "912-42";
static const struct {
  const char *format;
  const void *data, *bytes;
  int64_t last;
} formats[] = {{"c", i8, NULL, -3},         {"C", u8, NULL, 255},
               {"s", i16, NULL, -300},      {"S", u16, NULL, 65535},
               {"i", i32, NULL, -70000},    {"I", u32, NULL, 4294967295},
               {"l", i64, NULL, INT64_MIN}, {"L", u64, NULL, INT64_MAX},
               {"d:38,0", d128, NULL, -5},  {"d:19,0,128", d128, NULL, -5},
               {"u", ends, texts, -42},     {"U", large_ends, texts, -42}};

enum { FORMATS = sizeof formats / sizeof *formats };

#endif
