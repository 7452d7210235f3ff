#include "law/read.h"

#include "law/reader.h"
#include "law/store.h"

int32_t bpjs_law_check_text(const char *bytes, int64_t length, const char *name,
                            int64_t name_length, bpjs_error *error) {
  if (length < 0 || (bytes == NULL && length != 0))
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "bytes",
                               "bytes is NULL or their length negative");
  if (name_length < 0 || (name == NULL && name_length != 0))
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "name",
                               "name is NULL or its length negative");
  return BPJS_OK;
}

int32_t bpjs_law_take_text(bpjs_law *law, int32_t layer, const char *bytes, int64_t length,
                           const char *name, bpjs_problems *problems, bpjs_law **out,
                           bpjs_error *error) {
  bpjs_law_reader reader = {.law = law, .layer = layer, .name = name};
  int32_t status = BPJS_ERROR_MEMORY;
  if (law == NULL || !bpjs_law_reader_open(&reader)) {
    bpjs_error_memory(error);
  } else {
    bpjs_law_reader_take(&reader, bytes == NULL ? "" : bytes, length);
    status = bpjs_law_reader_finish(&reader, problems, error);
  }
  bpjs_law_reader_free(&reader);
  if (status == BPJS_OK)
    *out = law;
  else
    bpjs_law_free(law);
  return status;
}

int32_t bpjs_law_read(const char *bytes, int64_t length, const char *name, int64_t name_length,
                      bpjs_problems *problems, bpjs_law **law, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (law == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "law", "law is NULL");
  int32_t status = bpjs_law_check_text(bytes, length, name, name_length, error);
  if (status != BPJS_OK)
    return status;
  char source[BPJS_LAW_SOURCE];
  bpjs_error_copy_text(source, sizeof source, name, name_length);
  return bpjs_law_take_text(bpjs_law_make(), BPJS_LAW_LAYER_NAMED, bytes, length, source, problems,
                            law, error);
}
