#include "base/memory.h"
#include "base/problems.h"
#include "base/structure.h"
#include "people/reader.h"

/* Sets the columns of the chunk in the place of those of an earlier one; false: another
 * column is no constant, and `what` it is. */
static bool set_columns(const bpjs_people_reader *reader, int64_t rows, bpjs_people *people,
                        int32_t *what) {
  for (int64_t i = 0; i < reader->fields; i++)
    people->columns[reader->stores[i].what].set = false;
  for (int32_t i = BPJS_PEOPLE_SEGMENT; i < BPJS_PEOPLE_COLUMNS; i++)
    people->columns[i].set = people->columns[i].set && !people->columns[i].read;
  for (*what = BPJS_PEOPLE_SEGMENT; *what < BPJS_PEOPLE_COLUMNS; ++*what)
    if (people->columns[*what].set && !people->columns[*what].constant)
      return false;
  for (int64_t i = 0; i < reader->fields; i++)
    if (reader->stores[i].what != 0)
      people->columns[reader->stores[i].what] = bpjs_people_store_column(&reader->stores[i], rows);
  people->count = rows;
  return true;
}

/* Problems go to the caller, or nowhere: their rows are at fault all the same. */
static int32_t tell(bpjs_people_reader *reader, bpjs_problems *problems) {
  if (reader->problems == NULL)
    return BPJS_OK;
  if (problems != NULL && bpjs_problems_move(problems, reader->problems) != BPJS_OK)
    return BPJS_ERROR_MEMORY;
  bpjs_problems_free(reader->problems);
  reader->problems = NULL;
  return BPJS_OK;
}

int32_t bpjs_people_reader_next(bpjs_people_reader *reader, bpjs_people *people, int64_t *rows,
                                bpjs_problems *problems, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (reader == NULL || people == NULL || rows == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT,
                               reader == NULL   ? "reader"
                               : people == NULL ? "people"
                                                : "rows",
                               "a pointer is NULL");
  if (reader->state == BPJS_PEOPLE_READER_FAILED) {
    if (error != NULL)
      bpjs_struct_out(error, &reader->failure, sizeof reader->failure);
    return reader->failure.code;
  }
  bpjs_people_reader_begin(reader);
  const int64_t count = reader->rows;
  bpjs_people made = *people;
  int32_t what;
  if (!set_columns(reader, count, &made, &what))
    return bpjs_error_argument(error, BPJS_ERROR_CONFLICT, bpjs_people_name(what),
                               "the column is not of the input, and no constant");
  if (tell(reader, problems) != BPJS_OK)
    return bpjs_error_memory(error);
  *people = made;
  *rows = count;
  reader->taken = true;
  return BPJS_OK;
}
