#include <stdio.h>

#include "base/error.h"
#include "law/read.h"
#include "law/store.h"

/* The law with one layer more, which has no rows yet: `1 reform.tsv`. */
static bpjs_law *with_layer(const bpjs_law *law, int32_t layer, const char *source) {
  bpjs_law *copy = bpjs_law_copy(law);
  char name[BPJS_LAW_SOURCE + 16];
  int length = snprintf(name, sizeof name, "%d %s", layer, source);
  if (copy != NULL && !bpjs_law_name_layer(copy, layer, name, length)) {
    bpjs_law_free(copy);
    return NULL;
  }
  return copy;
}

int32_t bpjs_law_apply(const bpjs_law *law, const char *bytes, int64_t length, const char *name,
                       int64_t name_length, bpjs_problems *problems, bpjs_law **reformed,
                       bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (law == NULL || reformed == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, law == NULL ? "law" : "reformed",
                               "a pointer is NULL");
  int32_t status = bpjs_law_check_text(bytes, length, name, name_length, error);
  if (status != BPJS_OK)
    return status;
  int32_t layer = (int32_t)law->layer_count;
  if (layer > BPJS_LAW_LAYERS)
    return bpjs_error_argument(error, BPJS_ERROR_LIMIT, "law", "the law has 1,000 overlays");
  char source[BPJS_LAW_SOURCE];
  bpjs_error_copy_text(source, sizeof source, name, name_length);
  return bpjs_law_take_text(with_layer(law, layer, source), layer, bytes, length, source, problems,
                            reformed, error);
}
