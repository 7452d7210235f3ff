#include <stddef.h>
#include <string.h>

#include "base/error.h"
#include "base/utf8.h"
#include "exchange/arrivals.h"

static int32_t refuse(const char *field, const char *format, int32_t status, const char *message,
                      bpjs_error *error) {
  const bpjs_place place = {
      .field = field, .value = format, .value_length = (int64_t)strlen(format)};
  return bpjs_error_set(error, status, &place, "%s", message);
}

static bool is_day(int32_t what) {
  return what == BPJS_PEOPLE_BORN || what == BPJS_PEOPLE_ENROLLED || what == BPJS_PEOPLE_LEFT ||
         what == BPJS_PEOPLE_DAY;
}

static int32_t read_format(const struct ArrowSchema *schema, int32_t what,
                           bpjs_arrow_format *format, bpjs_error *error) {
  const char *field = bpjs_people_name(what);
  if (schema->release == NULL || schema->format == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, field,
                               schema->release == NULL ? "the schema of the column is released"
                                                       : "the column has no format");
  if (!bpjs_arrow_format_read(schema->format, format))
    return refuse(field, schema->format, BPJS_ERROR_UNKNOWN,
                  "the column is not of integers, days, decimals without a fraction or texts",
                  error);
  if (format->is_day && !is_day(what))
    return refuse(field, schema->format, BPJS_ERROR_UNIT, "the column has days, and counts none",
                  error);
  return BPJS_OK;
}

static int32_t read_column(const struct ArrowSchema *schema, bpjs_arrival_column *column,
                           bpjs_error *error) {
  int32_t status = read_format(schema, column->what, &column->format, error);
  column->has_dictionary = schema->dictionary != NULL;
  if (status != BPJS_OK || !column->has_dictionary)
    return status;
  if (column->format.kind != BPJS_ARROW_NUMBER || column->format.is_day)
    return refuse(bpjs_people_name(column->what), schema->format, BPJS_ERROR_UNKNOWN,
                  "the indices of a dictionary are integers", error);
  if (schema->dictionary->dictionary != NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, bpjs_people_name(column->what),
                               "the dictionary has a dictionary");
  return read_format(schema->dictionary, column->what, &column->dictionary, error);
}

/* The column of that name; 0 if there is none. */
static int32_t what_of(const char *name) {
  int32_t what = BPJS_PEOPLE_DAY;
  while (what > 0 && strcmp(bpjs_people_name(what), name) != 0)
    what--;
  return what;
}

static int32_t add_child(bpjs_exchange_people *arrivals, const struct ArrowSchema *child,
                         int64_t index, bpjs_error *error) {
  if (child == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "schema", "a column is NULL");
  const char *name = child->name == NULL ? "" : child->name;
  if (bpjs_utf8_valid(name, (int64_t)strlen(name)) != (int64_t)strlen(name))
    return refuse("schema", name, BPJS_ERROR_ENCODING, "the name of a column is not UTF-8", error);
  const int32_t what = what_of(name);
  if (what == 0)
    return BPJS_OK;
  for (int32_t i = 0; i < arrivals->count; i++)
    if (arrivals->columns[i].what == what)
      return bpjs_error_argument(error, BPJS_ERROR_CONFLICT, name, "the column is there twice");
  bpjs_arrival_column *column = &arrivals->columns[arrivals->count++];
  column->what = what;
  column->child = index;
  return read_column(child, column, error);
}

int32_t bpjs_arrivals_plan(bpjs_exchange_people *arrivals, const struct ArrowSchema *schema,
                           bpjs_error *error) {
  if (schema->release == NULL || schema->format == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "schema",
                               schema->release == NULL ? "the schema is released"
                                                       : "the schema has no format");
  if (strcmp(schema->format, "+s") != 0 || schema->dictionary != NULL)
    return refuse("schema", schema->format, BPJS_ERROR_UNKNOWN, "a table is needed: a struct",
                  error);
  if (schema->n_children < 0 || (schema->n_children > 0 && schema->children == NULL))
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "schema",
                               "the columns are NULL, or less than none");
  int32_t status = BPJS_OK;
  for (int64_t i = 0; status == BPJS_OK && i < schema->n_children; i++)
    status = add_child(arrivals, schema->children[i], i, error);
  if (status == BPJS_OK && arrivals->count == 0)
    return bpjs_error_argument(error, BPJS_ERROR_NOT_FOUND, "schema",
                               "no column has the name of a column of people");
  return status;
}
