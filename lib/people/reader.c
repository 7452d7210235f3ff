#include "people/reader.h"

#include "base/memory.h"
#include "base/structure.h"

int32_t bpjs_people_reader_new(const char *name, int64_t name_length, bpjs_people_reader **reader,
                               bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (name_length < 0 || (name == NULL && name_length != 0))
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "name",
                               "name is NULL or its length negative");
  if (reader == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "reader", "reader is NULL");
  bpjs_people_reader *made = bpjs_memory_new(1, sizeof *made);
  if (made == NULL)
    return bpjs_error_memory(error);
  made->csv = bpjs_csv_reader_new(',');
  if (made->csv == NULL) {
    bpjs_people_reader_free(made);
    return bpjs_error_memory(error);
  }
  bpjs_error_copy_text(made->name, (int64_t)sizeof made->name, name, name_length);
  *reader = made;
  return BPJS_OK;
}

void bpjs_people_reader_free(bpjs_people_reader *reader) {
  if (reader == NULL)
    return;
  bpjs_csv_reader_free(reader->csv);
  for (int64_t i = 0; i < BPJS_PEOPLE_FIELDS; i++)
    bpjs_people_store_free(&reader->stores[i]);
  bpjs_problems_free(reader->problems);
  bpjs_memory_free(reader->marks);
  bpjs_memory_free(reader);
}

int32_t bpjs_people_reader_fail(bpjs_people_reader *reader, int32_t code, bpjs_place place,
                                const char *message) {
  place.source = reader->name;
  reader->state = BPJS_PEOPLE_READER_FAILED;
  reader->failure.struct_size = sizeof reader->failure;
  return bpjs_error_set(&reader->failure, code, code == BPJS_ERROR_MEMORY ? NULL : &place, "%s",
                        message);
}

void bpjs_people_reader_begin(bpjs_people_reader *reader) {
  if (!reader->taken)
    return;
  reader->before += reader->rows;
  reader->rows = 0;
  reader->mark_count = 0;
  reader->taken = false;
  for (int64_t i = 0; i < reader->fields; i++)
    bpjs_people_store_begin(&reader->stores[i]);
}

static int32_t told(const bpjs_people_reader *reader, bpjs_error *error) {
  if (error != NULL)
    bpjs_struct_out(error, &reader->failure, sizeof reader->failure);
  return reader->failure.code;
}

/* Reads on; what fails is told now and later. */
static int32_t drain(bpjs_people_reader *reader, bpjs_error *error) {
  const int32_t status = bpjs_people_reader_drain(reader);
  return status == BPJS_OK ? BPJS_OK : told(reader, error);
}

static int32_t check_state(const bpjs_people_reader *reader, bpjs_error *error) {
  if (reader->state == BPJS_PEOPLE_READER_FAILED)
    return told(reader, error);
  if (reader->state == BPJS_PEOPLE_READER_ENDED)
    return bpjs_error_argument(error, BPJS_ERROR_STATE, "reader", "the input has ended");
  return BPJS_OK;
}

int32_t bpjs_people_reader_feed(bpjs_people_reader *reader, const char *bytes, int64_t length,
                                int64_t *taken, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (reader == NULL || taken == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, reader == NULL ? "reader" : "taken",
                               "a pointer is NULL");
  if (length < 0 || (bytes == NULL && length != 0))
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "bytes",
                               "bytes is NULL or their length negative");
  int32_t status = check_state(reader, error);
  if (status != BPJS_OK)
    return status;
  bpjs_people_reader_begin(reader);
  bpjs_csv_reader_feed(reader->csv, length > 0 ? bytes : "", length);
  status = drain(reader, error);
  if (status != BPJS_OK)
    return status;
  *taken = bpjs_csv_reader_taken(reader->csv);
  bpjs_csv_reader_feed(reader->csv, "", 0);
  return BPJS_OK;
}

int32_t bpjs_people_reader_end(bpjs_people_reader *reader, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (reader == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "reader", "reader is NULL");
  int32_t status = check_state(reader, error);
  if (status != BPJS_OK)
    return status;
  bpjs_people_reader_begin(reader);
  bpjs_csv_reader_end(reader->csv);
  status = drain(reader, error);
  if (status != BPJS_OK)
    return status;
  if (reader->state == BPJS_PEOPLE_READER_HEADER) {
    bpjs_people_reader_fail(reader, BPJS_ERROR_SYNTAX, (bpjs_place){.line = 1},
                            "the input is empty: it names no columns");
    return told(reader, error);
  }
  reader->state = BPJS_PEOPLE_READER_ENDED;
  return BPJS_OK;
}
