#include <string.h>

#include "base/embedded.h"
#include "base/error.h"
#include "base/never.h"
#include "bpjsstat/dataset.h"

static int32_t read_file(bpjs_dataset *dataset, const bpjs_embedded *file, const char *name) {
  return bpjs_dataset_read(dataset, (const char *)file->bytes, file->length, name,
                           (int64_t)strlen(name), NULL, NULL);
}

int32_t bpjs_dataset_published(bpjs_dataset **dataset, bpjs_error *error) {
  const struct {
    const bpjs_embedded *file;
    const char *name;
  } files[] = {
      {&bpjs_embedded_dataset_participants, "published/participants.csv"},
      {&bpjs_embedded_dataset_coverage, "published/coverage.csv"},
      {&bpjs_embedded_dataset_ucj, "published/ucj.csv"},
      {&bpjs_embedded_dataset_benefits, "published/benefits.csv"},
      {&bpjs_embedded_dataset_claims, "published/claims.csv"},
      {&bpjs_embedded_dataset_funds, "published/funds.csv"},
      {&bpjs_embedded_dataset_labour, "published/labour.csv"},
      {&bpjs_embedded_dataset_population, "published/population.csv"},
      {&bpjs_embedded_dataset_targets, "published/targets.csv"},
      {&bpjs_embedded_dataset_employers, "published/employers.csv"},
  };
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (dataset == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "dataset", "dataset is NULL");
  bpjs_dataset *made = NULL;
  int32_t status = bpjs_dataset_new(&made, error);
  for (size_t i = 0; status == BPJS_OK && i < sizeof files / sizeof files[0]; i++)
    status = read_file(made, files[i].file, files[i].name);
  if (status != BPJS_OK) {
    bpjs_dataset_free(made);
    return bpjs_error_memory(error); /* the files themselves are good: a test reads them */
  }
  *dataset = made;
  return BPJS_OK;
}
