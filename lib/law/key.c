#include "law/key.h"

#define TEN(tens)                                                                                  \
  tens "0\0" tens "1\0" tens "2\0" tens "3\0" tens "4\0" tens "5\0" tens "6\0" tens "7\0" tens     \
       "8\0" tens "9\0"

static const char keys[] =
    TEN("0") TEN("1") TEN("2") TEN("3") TEN("4") TEN("5") TEN("6") TEN("7") TEN("8") TEN("9");

const char *bpjs_key(int number) {
  return keys + 3 * number;
}

const char *bpjs_key_digit(int number) {
  return bpjs_key(number) + 1;
}
