#include "base/error.h"
#include "exchange/schema.h"
#include "exchange/structs.h"

int32_t bpjs_exchange_struct_array(const char *name, int64_t name_length, const char *structs,
                                   int64_t structs_length, struct ArrowSchema *schema,
                                   struct ArrowArray *array, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  bpjs_structs of;
  struct ArrowArray made;
  int32_t status = bpjs_structs_in(name, name_length, structs, structs_length, &of, error);
  if (status == BPJS_OK && (schema == NULL || array == NULL))
    status = bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, schema == NULL ? "schema" : "array",
                                 "the output is NULL");
  if (status == BPJS_OK)
    status = bpjs_array_of(&of, &made, error);
  if (status != BPJS_OK)
    return status;
  if (!bpjs_schema_of(of.structure, schema)) {
    made.release(&made);
    return bpjs_error_memory(error);
  }
  *array = made;
  return BPJS_OK;
}
