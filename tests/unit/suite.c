#include "suite.h"

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SKIPPED = 77 };

int64_t suite_cases(int64_t full) {
  if (getenv("BPJSSTAT_TEST_FULL") != NULL)
    return full;
  return getenv("BPJSSTAT_TEST_FEW") != NULL ? full / 1000 + 1 : full / 10 + 1;
}

int suite_run(const char *name, const TTest *const *tests, int count) {
  const char *wanted = getenv("BPJSSTAT_TEST_LOCALE");
  if (wanted != NULL && setlocale(LC_ALL, wanted) == NULL) {
    fprintf(stderr, "there is no locale %s\n", wanted);
    return SKIPPED;
  }
  if (wanted != NULL && strcmp(localeconv()->decimal_point, ",") != 0) {
    fprintf(stderr, "locale %s has no decimal comma\n", wanted);
    return EXIT_FAILURE;
  }
  Suite *suite = suite_create(name);
  for (int i = 0; i < count; i++) {
    TCase *test = tcase_create(tests[i]->name);
    tcase_set_timeout(test, 0);
    tcase_add_test(test, tests[i]);
    suite_add_tcase(suite, test);
  }
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
