/* Bytes as a saved tally: as they are, and with a hash that fits. What is loaded is saved as
 * just these bytes, and everything that reads a tally goes through all of it. */
#include "fuzz.h"
#include "tally/format.h"

static void read_groups(const bpjs_tally *tally) {
  bpjs_tally_value value = {.struct_size = sizeof value};
  const int64_t count = bpjs_tally_count(tally);
  for (int64_t i = -1; i < count; i++) {
    char text[128];
    int64_t key, length, lower, upper;
    for (int64_t d = 0; i >= 0 && d < bpjs_tally_dimension_count(tally); d++) {
      FUZZ_CHECK(bpjs_tally_get_key(tally, i, d, &key, NULL) == BPJS_OK);
      FUZZ_CHECK(bpjs_tally_key_text(tally, i, d, text, sizeof text, &length, NULL) == BPJS_OK);
    }
    for (int64_t m = -1; m < bpjs_tally_measure_count(tally); m++) {
      const int32_t status = bpjs_tally_get(tally, i, m, &value, NULL);
      FUZZ_CHECK(status == BPJS_OK || (i < 0 && status == BPJS_ERROR_OVERFLOW));
      FUZZ_CHECK(status != BPJS_OK || value.rows <= value.count);
    }
    if (bpjs_tally_quantile(tally, i, 500000, &lower, &upper, NULL) == BPJS_OK)
      FUZZ_CHECK(lower >= 0);
  }
}

static char *saved(const bpjs_tally *tally, int64_t *length) {
  FUZZ_CHECK(bpjs_tally_save(tally, NULL, 0, length, NULL) == BPJS_OK);
  char *bytes = malloc((size_t)*length + 1);
  FUZZ_CHECK(bytes != NULL);
  FUZZ_CHECK(bpjs_tally_save(tally, bytes, *length + 1, length, NULL) == BPJS_OK);
  return bytes;
}

/* Rolled to one group, merged with itself loaded again, written, and out to a dataset. */
static void use(bpjs_tally *tally, const char *bytes, int64_t size) {
  int64_t length;
  bpjs_tally *rolled = NULL, *again = NULL;
  bpjs_dataset *dataset = NULL;
  read_groups(tally);
  FUZZ_CHECK(bpjs_tally_write(tally, BPJS_FORMAT_JSON, NULL, 0, &length, NULL) == BPJS_OK);
  int32_t status = bpjs_tally_roll(tally, NULL, 0, &rolled, NULL);
  FUZZ_CHECK(status == BPJS_OK || status == BPJS_ERROR_OVERFLOW);
  FUZZ_CHECK(status != BPJS_OK || bpjs_tally_count(rolled) == (bpjs_tally_count(tally) > 0));
  FUZZ_CHECK(bpjs_dataset_new(&dataset, NULL) == BPJS_OK);
  status = bpjs_tally_dataset(tally, "people", 6, "fuzz", 4, dataset, NULL);
  FUZZ_CHECK(status == BPJS_OK || bpjs_dataset_count(dataset) == 0);
  FUZZ_CHECK(bpjs_tally_load(bytes, size, "again", 5, &again, NULL) == BPJS_OK);
  status = bpjs_tally_merge(tally, again, NULL);
  FUZZ_CHECK(status == BPJS_OK || status == BPJS_ERROR_OVERFLOW);
  FUZZ_CHECK(bpjs_tally_count(tally) == bpjs_tally_count(again));
  bpjs_tally_free(rolled);
  bpjs_tally_free(again);
  bpjs_dataset_free(dataset);
}

static void load(const char *bytes, int64_t size) {
  bpjs_tally *tally = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  int64_t length;
  const int32_t status = bpjs_tally_load(bytes, size, "fuzz", 4, &tally, &error);
  if (status != BPJS_OK) {
    FUZZ_CHECK(tally == NULL && error.code == status && strcmp(error.source, "fuzz") == 0);
    return;
  }
  char *written = saved(tally, &length);
  FUZZ_CHECK(length == size && memcmp(written, bytes, (size_t)size) == 0);
  use(tally, written, length);
  free(written);
  bpjs_tally_free(tally);
}

/* Any bytes are the name of a series and a source too. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  load((const char *)data, (int64_t)size);
  char *fitted = malloc(size + BPJS_SAVED_HASH);
  FUZZ_CHECK(fitted != NULL);
  if (size > 0)
    memcpy(fitted, data, size);
  bpjs_saved_hash(fitted, (int64_t)size, (unsigned char *)fitted + size);
  load(fitted, (int64_t)size + BPJS_SAVED_HASH);
  free(fitted);
  bpjs_tally *tally = NULL;
  bpjs_dataset *dataset = NULL;
  FUZZ_CHECK(bpjs_tally_new(0, &tally, NULL) == BPJS_OK);
  FUZZ_CHECK(bpjs_dataset_new(&dataset, NULL) == BPJS_OK);
  bpjs_tally_dataset(tally, (const char *)data, (int64_t)size, (const char *)data, (int64_t)size,
                     dataset, NULL);
  FUZZ_CHECK(bpjs_dataset_count(dataset) == 0); /* nobody is in it */
  bpjs_dataset_free(dataset);
  bpjs_tally_free(tally);
  return 0;
}
