#include <errno.h>

#include "base/error.h"
#include "base/memory.h"
#include "exchange/schema.h"
#include "exchange/structs.h"

/* A stream of one array, which has no release any more once it was given. */
typedef struct source {
  int64_t structure;
  struct ArrowArray array;
  const char *message; /* of the last call; NULL: it went well */
} source;

static int get_schema(struct ArrowArrayStream *stream, struct ArrowSchema *out) {
  source *own = stream->private_data;
  own->message = bpjs_schema_of(own->structure, out) ? NULL : bpjs_status_text(BPJS_ERROR_MEMORY);
  return own->message == NULL ? 0 : ENOMEM;
}

static int get_next(struct ArrowArrayStream *stream, struct ArrowArray *out) {
  source *own = stream->private_data;
  own->message = NULL;
  *out = own->array;
  own->array.release = NULL;
  return 0;
}

static const char *get_last_error(struct ArrowArrayStream *stream) {
  return ((const source *)stream->private_data)->message;
}

static void release(struct ArrowArrayStream *stream) {
  source *own = stream->private_data;
  if (own->array.release != NULL)
    own->array.release(&own->array);
  bpjs_memory_free(own);
  stream->release = NULL;
}

int32_t bpjs_exchange_struct_stream(const char *name, int64_t name_length, const char *structs,
                                    int64_t structs_length, struct ArrowArrayStream *stream,
                                    bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  bpjs_structs of;
  int32_t status = bpjs_structs_in(name, name_length, structs, structs_length, &of, error);
  if (status == BPJS_OK && stream == NULL)
    status = bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "stream", "the output is NULL");
  if (status != BPJS_OK)
    return status;
  source *own = bpjs_memory_new(1, sizeof *own);
  if (own == NULL)
    return bpjs_error_memory(error);
  own->structure = of.structure;
  status = bpjs_array_of(&of, &own->array, error);
  if (status != BPJS_OK) {
    bpjs_memory_free(own);
    return status;
  }
  *stream = (struct ArrowArrayStream){.get_schema = get_schema,
                                      .get_next = get_next,
                                      .get_last_error = get_last_error,
                                      .release = release,
                                      .private_data = own};
  return BPJS_OK;
}
