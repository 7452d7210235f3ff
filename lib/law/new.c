#include "law/reader.h"
#include "law/store.h"
#include "law/tables.h"

int32_t bpjs_law_new(bpjs_law **law, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (law == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "law", "law is NULL");
  bpjs_law_reader reader = {.law = bpjs_law_make()};
  if (reader.law == NULL || !bpjs_law_reader_open(&reader)) {
    bpjs_law_free(reader.law);
    bpjs_law_reader_free(&reader);
    return bpjs_error_memory(error);
  }
  for (int i = 0; i < BPJS_LAW_TABLES; i++) {
    reader.name = bpjs_law_table_names[i];
    bpjs_law_reader_take(&reader, (const char *)bpjs_law_tables[i]->bytes,
                         bpjs_law_tables[i]->length);
  }
  int32_t status = bpjs_law_reader_finish(&reader, NULL, error);
  bpjs_law_reader_free(&reader);
  if (status == BPJS_OK)
    *law = reader.law;
  else
    bpjs_law_free(reader.law);
  return status;
}
