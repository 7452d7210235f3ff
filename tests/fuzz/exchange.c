/* Structs of any bytes as Arrow: the first byte says which struct they are to be. */
#include "fuzz.h"

/* Every row of every column is read. */
static int64_t read_all(const struct ArrowSchema *schema, const struct ArrowArray *array) {
  int64_t sum = 0;
  FUZZ_CHECK(array->n_children == schema->n_children);
  for (int64_t k = 0; k < array->n_children; k++) {
    const struct ArrowArray *column = array->children[k];
    FUZZ_CHECK(column->length == array->length);
    const unsigned char *data = column->buffers[1];
    if (schema->children[k]->format[0] == 'u') {
      const int32_t *ends = column->buffers[1];
      const unsigned char *bytes = column->buffers[2];
      for (int64_t i = 0; i < column->length; i++)
        FUZZ_CHECK(ends[i] <= ends[i + 1]);
      for (int32_t i = 0; i < ends[column->length]; i++)
        FUZZ_CHECK(bytes[i] != '\0');
    } else {
      const int64_t width = strchr("lg", schema->children[k]->format[0]) != NULL ? 8 : 4;
      for (int64_t i = 0; i < width * column->length; i++)
        sum += data[i];
    }
  }
  return sum;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size == 0)
    return 0;
  const int64_t kinds = bpjs_abi_number(BPJS_ABI_STRUCT, 0, 0);
  const char *name = bpjs_abi_text(BPJS_ABI_STRUCT, data[0] % kinds, 0);
  const char *structs = (const char *)data + 1;
  const int64_t length = (int64_t)size - 1, name_length = (int64_t)strlen(name);
  struct ArrowSchema schema;
  struct ArrowArray array;
  struct ArrowArrayStream stream;
  bpjs_error error = {.struct_size = sizeof error};
  const int32_t status =
      bpjs_exchange_struct_array(name, name_length, structs, length, &schema, &array, &error);
  FUZZ_CHECK(status == BPJS_OK || error.code == status);
  FUZZ_CHECK(bpjs_exchange_struct_stream(name, name_length, structs, length, &stream, NULL) ==
             status);
  if (status != BPJS_OK)
    return 0;
  const int64_t sum = read_all(&schema, &array);
  struct ArrowArray streamed;
  FUZZ_CHECK(stream.get_next(&stream, &streamed) == 0);
  stream.release(&stream);
  FUZZ_CHECK(read_all(&schema, &streamed) == sum);
  streamed.release(&streamed);
  array.release(&array);
  schema.release(&schema);
  return 0;
}
