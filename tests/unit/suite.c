#include "suite.h"

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>

int suite_run(const char *name, const TTest *const *tests, int count) {
  const char *wanted = getenv("BPJSSTAT_TEST_LOCALE");
  if (wanted != NULL && setlocale(LC_ALL, wanted) == NULL) {
    fprintf(stderr, "locale %s is not installed\n", wanted);
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
