#include <string.h>

#include "suite.h"

START_TEST(the_version_is_three_numbers) {
  const char *version = bpjs_version();
  ck_assert_uint_eq(strspn(version, "0123456789."), strlen(version));
  int points = 0;
  for (const char *c = version; *c != '\0'; c++) {
    if (*c != '.')
      continue;
    points++;
    ck_assert(c > version && c[-1] != '.' && c[1] != '\0');
  }
  ck_assert_int_eq(points, 2);
}
END_TEST

SUITE("base.version", the_version_is_three_numbers)
