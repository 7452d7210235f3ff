#include <errno.h>
#include <stdio.h>

#include "base/error.h"
#include "exchange/arrivals.h"
#include "exchange/view.h"

/* What the stream says of its failure. */
static int32_t stream_failed(struct ArrowArrayStream *stream, int code, bpjs_error *error) {
  const char *said = stream->get_last_error(stream);
  char digits[24];
  const bpjs_place place = {.field = "stream",
                            .value = digits,
                            .value_length = snprintf(digits, sizeof digits, "%d", code)};
  return bpjs_error_set(error, code == ENOMEM ? BPJS_ERROR_MEMORY : BPJS_ERROR_ARGUMENT, &place,
                        "the stream fails: %s", said == NULL ? "it does not say why" : said);
}

int32_t bpjs_arrivals_schema(struct ArrowArrayStream *stream, struct ArrowSchema *schema,
                             bpjs_error *error) {
  const int code = stream->get_schema(stream, schema);
  return code == 0 ? BPJS_OK : stream_failed(stream, code, error);
}

static int32_t get_next(bpjs_exchange_people *arrivals, bpjs_error *error) {
  struct ArrowArray got = {.release = NULL};
  const int code = arrivals->stream.get_next(&arrivals->stream, &got);
  if (code != 0) {
    arrivals->failed = true;
    return stream_failed(&arrivals->stream, code, error);
  }
  arrivals->ended = got.release == NULL;
  arrivals->pending = got;
  return BPJS_OK;
}

static int32_t check(const bpjs_exchange_people *arrivals, bpjs_error *error) {
  const char *fault = bpjs_arrow_fault(&arrivals->pending, 1, arrivals->schema.n_children);
  if (fault == NULL && arrivals->pending.dictionary != NULL)
    fault = "the table has a dictionary";
  return fault == NULL ? BPJS_OK : bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "array", fault);
}

int32_t bpjs_arrivals_fetch(bpjs_exchange_people *arrivals, bpjs_error *error) {
  if (arrivals->failed)
    return bpjs_error_argument(error, BPJS_ERROR_STATE, "stream", "the stream failed before");
  for (;;) {
    int32_t status = BPJS_OK;
    if (arrivals->pending.release == NULL && !arrivals->ended)
      status = get_next(arrivals, error);
    if (status != BPJS_OK || arrivals->pending.release == NULL)
      return status;
    status = check(arrivals, error);
    if (status != BPJS_OK || arrivals->pending.length > 0)
      return status;
    arrivals->pending.release(&arrivals->pending);
    arrivals->pending.release = NULL;
  }
}
