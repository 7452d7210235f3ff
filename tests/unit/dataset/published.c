#include <string.h>

#include "suite.h"

START_TEST(all_1500_observations_load) {
  bpjs_dataset *dataset = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  int32_t status = bpjs_dataset_published(&dataset, &error);
  ck_assert_int_eq(status, BPJS_OK);
  ck_assert_int_eq(bpjs_dataset_count(dataset), 1500);
  bpjs_dataset_free(dataset);
}
END_TEST

SUITE("dataset.published", all_1500_observations_load)
