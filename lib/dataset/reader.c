#include "dataset/reader.h"

#include "base/memory.h"
#include "base/problems.h"
#include "base/structure.h"

int32_t bpjs_dataset_reader_new(const char *name, int64_t name_length, bpjs_dataset_reader **reader,
                                bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (name_length < 0 || (name == NULL && name_length != 0))
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "name",
                               "name is NULL or its length negative");
  if (reader == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "reader", "reader is NULL");
  bpjs_dataset_reader *made = bpjs_memory_new(1, sizeof *made);
  if (made == NULL)
    return bpjs_error_memory(error);
  made->csv = bpjs_csv_reader_new(',');
  if (made->csv == NULL || bpjs_problems_new(&made->problems, NULL) != BPJS_OK) {
    bpjs_dataset_reader_free(made);
    return bpjs_error_memory(error);
  }
  for (int i = 0; i < BPJS_COLUMN_COUNT; i++)
    made->field_of[i] = -1;
  bpjs_error_copy_text(made->name, (int64_t)sizeof made->name, name, name_length);
  *reader = made;
  return BPJS_OK;
}

/* A reader that is over, one way or the other, takes no more calls. */
static int32_t check_state(const bpjs_dataset_reader *reader, bpjs_error *error) {
  if (reader->state == BPJS_READER_BROKEN)
    return bpjs_error_memory(error);
  if (reader->state == BPJS_READER_FINISHED)
    return bpjs_error_argument(error, BPJS_ERROR_STATE, "reader", "the reader is finished");
  return BPJS_OK;
}

int32_t bpjs_dataset_reader_feed(bpjs_dataset_reader *reader, const char *bytes, int64_t length,
                                 bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (reader == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "reader", "reader is NULL");
  if (length < 0 || (bytes == NULL && length != 0))
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "bytes",
                               "bytes is NULL or their length negative");
  int32_t status = check_state(reader, error);
  if (status != BPJS_OK || length == 0)
    return status;
  bpjs_csv_reader_feed(reader->csv, bytes, length);
  return bpjs_reader_drain(reader) ? BPJS_OK : bpjs_error_memory(error);
}

/* Brings the input to its end; an input without a header is a problem too. */
static bool end_input(bpjs_dataset_reader *reader) {
  bpjs_csv_reader_end(reader->csv);
  if (!bpjs_reader_drain(reader))
    return false;
  bpjs_place place = {.line = 1};
  return reader->state != BPJS_READER_HEADER ||
         bpjs_reader_report(reader, BPJS_ERROR_SYNTAX, place,
                            "the file is empty: it has no header");
}

static int32_t finish(bpjs_dataset_reader *reader, bpjs_dataset *dataset, bpjs_problems *problems,
                      bpjs_error *error) {
  bool ended = end_input(reader);
  reader->state = BPJS_READER_FINISHED;
  if (!ended)
    return bpjs_error_memory(error);
  if (bpjs_problems_count(reader->problems) == 0) {
    int32_t status = bpjs_store_merge(dataset, &reader->fresh);
    if (status == BPJS_OK)
      return BPJS_OK;
    bpjs_place place = {.line = 1};
    if (status == BPJS_ERROR_MEMORY ||
        !bpjs_reader_report(reader, status, place,
                            "with its columns the dataset would have more than 1,000"))
      return bpjs_error_memory(error);
  }
  if (problems != NULL && bpjs_problems_move(problems, reader->problems) != BPJS_OK)
    return bpjs_error_memory(error);
  if (error != NULL)
    bpjs_struct_out(error, &reader->first, sizeof reader->first);
  return reader->first.code;
}

int32_t bpjs_dataset_reader_finish(bpjs_dataset_reader *reader, bpjs_dataset *dataset,
                                   bpjs_problems *problems, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (reader == NULL || dataset == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, reader == NULL ? "reader" : "dataset",
                               "a pointer is NULL");
  int32_t status = check_state(reader, error);
  return status == BPJS_OK ? finish(reader, dataset, problems, error) : status;
}

void bpjs_dataset_reader_free(bpjs_dataset_reader *reader) {
  if (reader == NULL)
    return;
  bpjs_csv_reader_free(reader->csv);
  bpjs_store_free(&reader->fresh);
  bpjs_problems_free(reader->problems);
  bpjs_memory_free(reader->columns);
  bpjs_memory_free(reader);
}

int32_t bpjs_dataset_read(bpjs_dataset *dataset, const char *bytes, int64_t length,
                          const char *name, int64_t name_length, bpjs_problems *problems,
                          bpjs_error *error) {
  bpjs_dataset_reader *reader = NULL;
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (dataset == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "dataset", "dataset is NULL");
  int32_t status = bpjs_dataset_reader_new(name, name_length, &reader, error);
  if (status == BPJS_OK)
    status = bpjs_dataset_reader_feed(reader, bytes, length, error);
  if (status == BPJS_OK)
    status = bpjs_dataset_reader_finish(reader, dataset, problems, error);
  bpjs_dataset_reader_free(reader);
  return status;
}
