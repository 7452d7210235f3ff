#include <string.h>

#include "base/buffer.h"
#include "base/error.h"
#include "exchange/arrivals.h"

static bool is_taken(const bpjs_exchange_people *arrivals, int64_t child) {
  int32_t i = 0;
  while (i < arrivals->count && arrivals->columns[i].child != child)
    i++;
  return i < arrivals->count;
}

int64_t bpjs_exchange_people_ignored_count(const bpjs_exchange_people *arrivals) {
  return arrivals == NULL ? 0 : arrivals->schema.n_children - arrivals->count;
}

int32_t bpjs_exchange_people_ignored(const bpjs_exchange_people *arrivals, int64_t index,
                                     char *buffer, int64_t capacity, int64_t *length,
                                     bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (arrivals == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "arrivals", "arrivals is NULL");
  const int32_t status = bpjs_buffer_check_out(buffer, capacity, length, error);
  if (status != BPJS_OK)
    return status;
  if (index < 0 || index >= bpjs_exchange_people_ignored_count(arrivals))
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "index", index, "there is no such column");
  int64_t child = 0;
  while (is_taken(arrivals, child) || index-- > 0)
    child++;
  const char *name = arrivals->schema.children[child]->name;
  bpjs_buffer text = {0};
  bpjs_buffer_add_text(&text, name == NULL ? "" : name);
  return bpjs_buffer_deliver(&text, buffer, capacity, length, error);
}
