#include "base/error.h"
#include "base/memory.h"
#include "exchange/arrivals.h"

static void free_schema(struct ArrowSchema *schema) {
  if (schema->release != NULL)
    schema->release(schema);
}

/* The arguments of both ways, and the handle. */
static int32_t begin(const char *missing, bpjs_exchange_people **arrivals,
                     bpjs_exchange_people **made, bpjs_error *error) {
  if (missing != NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, missing,
                               "it is NULL, was released, or has not all its functions");
  if (arrivals == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "arrivals", "the output is NULL");
  *made = bpjs_memory_new(1, sizeof **made);
  return *made == NULL ? bpjs_error_memory(error) : BPJS_OK;
}

static bool is_open(const struct ArrowArrayStream *stream) {
  return stream != NULL && stream->release != NULL && stream->get_schema != NULL &&
         stream->get_next != NULL && stream->get_last_error != NULL;
}

int32_t bpjs_exchange_people_new(struct ArrowArrayStream *stream, bpjs_exchange_people **arrivals,
                                 bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  bpjs_exchange_people *made;
  int32_t status = begin(is_open(stream) ? NULL : "stream", arrivals, &made, error);
  if (status != BPJS_OK)
    return status;
  status = bpjs_arrivals_schema(stream, &made->schema, error);
  if (status == BPJS_OK) {
    status = bpjs_arrivals_plan(made, &made->schema, error);
    if (status != BPJS_OK)
      free_schema(&made->schema);
  }
  if (status != BPJS_OK) {
    bpjs_memory_free(made);
    return status;
  }
  made->stream = *stream;
  stream->release = NULL;
  *arrivals = made;
  return BPJS_OK;
}

int32_t bpjs_exchange_people_array(struct ArrowSchema *schema, struct ArrowArray *array,
                                   bpjs_exchange_people **arrivals, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  bpjs_exchange_people *made;
  const bool no_schema = schema == NULL || schema->release == NULL;
  const bool no_array = array == NULL || array->release == NULL;
  int32_t status = begin(no_schema ? "schema" : no_array ? "array" : NULL, arrivals, &made, error);
  if (status != BPJS_OK)
    return status;
  status = bpjs_arrivals_plan(made, schema, error);
  if (status != BPJS_OK) {
    bpjs_memory_free(made);
    return status;
  }
  made->schema = *schema;
  made->pending = *array;
  made->ended = true;
  schema->release = NULL;
  array->release = NULL;
  *arrivals = made;
  return BPJS_OK;
}

void bpjs_exchange_people_free(bpjs_exchange_people *arrivals) {
  if (arrivals == NULL)
    return;
  if (arrivals->pending.release != NULL)
    arrivals->pending.release(&arrivals->pending);
  free_schema(&arrivals->schema);
  if (arrivals->stream.release != NULL)
    arrivals->stream.release(&arrivals->stream);
  bpjs_memory_free(arrivals);
}
