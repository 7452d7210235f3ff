/* People from tables of Arrow that any bytes describe: taken or refused, read to the
 * end, and every struct released once.
 *
 * What an array tells of itself is as the bytes say, broken here and there; only how long
 * a buffer is, which it does not tell, is always so that all rows are in it, each in
 * memory of its own. Six bytes begin the table and seven each column. */
#include <stdbool.h>

#include "fuzz.h"

enum { COLUMNS = 6, ARRAYS = 64, PART = 15 };

typedef struct input {
  const uint8_t *at;
  size_t left;
  void *arrays[ARRAYS];
  int count;
} input;

typedef struct table {
  struct ArrowSchema schema, fields[2 * COLUMNS], *field_places[COLUMNS];
  struct ArrowArray array, columns[2 * COLUMNS], *column_places[COLUMNS];
  const void *buffers[2 * COLUMNS][3], *own[1];
  int schemas, arrays, streams; /* released */
  int given;                    /* of arrays of the stream */
  bool fails;
} table;

static void release_schema(struct ArrowSchema *schema) {
  schema->release = NULL;
  if (schema->private_data != NULL)
    ((table *)schema->private_data)->schemas++;
}

static void release_array(struct ArrowArray *array) {
  array->release = NULL;
  if (array->private_data != NULL)
    ((table *)array->private_data)->arrays++;
}

static void release_stream(struct ArrowArrayStream *stream) {
  stream->release = NULL;
  ((table *)stream->private_data)->streams++;
}

static int get_schema(struct ArrowArrayStream *stream, struct ArrowSchema *out) {
  *out = ((table *)stream->private_data)->schema;
  return 0;
}

static int get_next(struct ArrowArrayStream *stream, struct ArrowArray *out) {
  table *of = stream->private_data;
  if (of->fails)
    return 5;
  if (of->given == 0)
    *out = of->array;
  else
    out->release = NULL;
  of->given++;
  return 0;
}

static const char *get_last_error(struct ArrowArrayStream *stream) {
  return ((const table *)stream->private_data)->schemas == 0 ? "nobody knows" : NULL;
}

static uint8_t byte(input *from) {
  if (from->left == 0)
    return 0;
  from->left--;
  return *from->at++;
}

static void *memory(input *from, size_t size) {
  uint8_t *array = calloc(size > 0 ? size : 1, 1);
  FUZZ_CHECK(array != NULL && from->count < ARRAYS);
  from->arrays[from->count++] = array;
  return array;
}

static uint8_t *take(input *from, size_t size) {
  uint8_t *array = memory(from, size);
  for (size_t i = 0; i < size; i++)
    array[i] = byte(from);
  return array;
}

/* Texts of up to 15 bytes; one of them may end before it begins. */
static void take_texts(input *from, int64_t count, bool large, uint8_t broken,
                       const void **buffers) {
  const uint8_t *lengths = take(from, (size_t)count);
  int32_t *ends = memory(from, ((size_t)count + 1) * 4);
  int64_t *large_ends = memory(from, ((size_t)count + 1) * 8);
  for (int64_t i = 0; i < count; i++)
    ends[i + 1] = ends[i] + lengths[i] % 16;
  buffers[2] = take(from, (size_t)ends[count]);
  if (broken == 1 && count > 0)
    ends[count / 2] = -1;
  if (broken == 2 && count > 0)
    ends[count] = 0;
  for (int64_t i = 0; i <= count; i++)
    large_ends[i] = ends[i];
  buffers[1] = large ? (const void *)large_ends : ends;
}

static void break_array(uint8_t how, struct ArrowArray *array, const void **buffers) {
  switch (how) {
  case 10:
    array->length = -array->length;
    break;
  case 11:
    array->offset = -1;
    break;
  case 12:
    array->offset = INT64_MAX - array->offset;
    break;
  case 13:
    array->length = INT64_MAX / 2;
    array->offset = INT64_MAX / 2;
    break;
  case 14:
    array->n_buffers--;
    break;
  case 15:
    array->n_buffers++;
    break;
  case 16:
    array->buffers = NULL;
    break;
  case 17:
    buffers[0] = NULL;
    break;
  case 18:
    array->n_children++;
    break;
  case 19:
    array->release = NULL;
    break;
  default:
    break;
  }
}

static size_t width_of(char format) {
  static const struct {
    const char *formats;
    size_t width;
  } widths[] = {{"cC", 1}, {"sS", 2}, {"iIt", 4}, {"d", 16}};
  for (size_t i = 0; i < sizeof widths / sizeof *widths; i++)
    if (strchr(widths[i].formats, format) != NULL)
      return widths[i].width;
  return 8;
}

/* A column, or the values of a dictionary, of so many rows and a few more. */
static void take_array(input *from, const char *format, int64_t rows, struct ArrowArray *array,
                       const void **buffers) {
  const uint8_t offset = byte(from) & PART, more = byte(from) & 3, nulls = byte(from),
                how = byte(from);
  const int64_t length = rows + more, count = offset + length;
  const bool text = format[0] == 'u' || format[0] == 'U';
  buffers[0] = (nulls & 1) != 0 ? take(from, (size_t)(count + 7) / 8) : NULL;
  if (text)
    take_texts(from, count, format[0] == 'U', how, buffers);
  else
    buffers[1] = how == 3 ? NULL : take(from, (size_t)count * width_of(format[0]));
  *array = (struct ArrowArray){.length = length,
                               .null_count = (nulls & 2) != 0 ? -1 : (nulls >> 2) & 7,
                               .offset = offset,
                               .n_buffers = format[0] == 'n' ? 0
                                            : text           ? 3
                                                             : 2,
                               .buffers = buffers,
                               .release = release_array};
  break_array(how, array, buffers);
}

static void take_column(input *from, table *to, int k, int64_t rows) {
  static const char *const names[] = {"segment", "programmes", "wage",   "risk_class", "industry",
                                      "born",    "sex",        "months", "area",       "sector",
                                      "groups",  "decile",     "size",   "enrolled",   "left",
                                      "weight",  "day",        "note"};
  static const char *const formats[] = {"c", "C",   "s",      "S",          "i", "I", "l", "L",
                                        "n", "tdD", "d:38,0", "d:18,0,128", "u", "U", "g", "+l"};
  const char *name = names[byte(from) % 18], *format = formats[byte(from) % 16];
  const uint8_t values = byte(from);
  to->field_places[k] = &to->fields[k];
  to->column_places[k] = &to->columns[k];
  to->fields[k] = (struct ArrowSchema){.format = format, .name = name, .release = release_schema};
  take_array(from, format, rows, &to->columns[k], to->buffers[k]);
  if (values >= 16)
    return;
  const int d = COLUMNS + k;
  to->fields[d] =
      (struct ArrowSchema){.format = formats[values], .name = "", .release = release_schema};
  to->fields[k].dictionary = &to->fields[d];
  take_array(from, formats[values], byte(from) & PART, &to->columns[d], to->buffers[d]);
  to->columns[k].dictionary = &to->columns[d];
}

static void take_table(input *from, table *to) {
  const int64_t rows = byte(from) & 63, offset = byte(from) & PART;
  const uint8_t nulls = byte(from), columns = byte(from) % (COLUMNS + 1), how = byte(from);
  for (int k = 0; k < columns; k++)
    take_column(from, to, k, offset + rows);
  to->own[0] = (nulls & 1) != 0 ? take(from, (size_t)(offset + rows + 7) / 8) : NULL;
  to->schema = (struct ArrowSchema){.format = how == 1 ? "l" : "+s",
                                    .n_children = how == 2 ? -1 : columns,
                                    .children = to->field_places,
                                    .release = release_schema,
                                    .private_data = to};
  to->array = (struct ArrowArray){.length = rows,
                                  .null_count = (nulls & 2) != 0 ? -1 : (nulls >> 2) & 7,
                                  .offset = offset,
                                  .n_buffers = 1,
                                  .n_children = columns,
                                  .buffers = to->own,
                                  .children = to->column_places,
                                  .release = release_array,
                                  .private_data = to};
  if (how == 3 && columns > 0)
    to->column_places[columns - 1] = NULL;
  if (how != 19) /* the array is there: a stream without one has ended */
    break_array(how, &to->array, to->own);
}

static void read_all(const bpjs_people *people, int64_t rows) {
  FUZZ_CHECK(bpjs_people_count(people) == rows);
  for (int64_t i = 0; i < rows; i++)
    for (int32_t what = BPJS_PEOPLE_SEGMENT; what <= BPJS_PEOPLE_DAY; what++) {
      int64_t value = 0;
      int32_t given = 0;
      const int32_t status = bpjs_people_get(people, i, what, &value, &given, NULL);
      FUZZ_CHECK(status == BPJS_OK || status == BPJS_ERROR_OVERFLOW);
      FUZZ_CHECK(given == 1 || value == 0);
    }
}

static void read_ignored(const bpjs_exchange_people *arrivals) {
  char name[8];
  int64_t length = 0;
  for (int64_t i = 0; i < bpjs_exchange_people_ignored_count(arrivals); i++) {
    FUZZ_CHECK(bpjs_exchange_people_ignored(arrivals, i, name, 8, &length, NULL) == BPJS_OK);
    FUZZ_CHECK(strcmp(name, "note") == 0);
  }
}

/* What is bad is a failure with STOP, and without it a problem for each. */
static void read_chunks(bpjs_exchange_people *arrivals) {
  bpjs_people *people = NULL;
  bpjs_problems *problems = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  int64_t rows = -1;
  FUZZ_CHECK(bpjs_people_new(&people, NULL) == BPJS_OK);
  FUZZ_CHECK(bpjs_problems_new(&problems, NULL) == BPJS_OK);
  read_ignored(arrivals);
  int32_t status =
      bpjs_exchange_people_next(arrivals, BPJS_PEOPLE_STOP, people, &rows, problems, &error);
  FUZZ_CHECK(bpjs_problems_count(problems) == 0);
  FUZZ_CHECK(status == BPJS_OK || (error.code == status && rows == -1));
  if (status == BPJS_ERROR_UNKNOWN || status == BPJS_ERROR_OVERFLOW) {
    const int64_t row = error.row;
    status = bpjs_exchange_people_next(arrivals, 0, people, &rows, problems, &error);
    FUZZ_CHECK(status != BPJS_OK || bpjs_problems_count(problems) > 0);
    FUZZ_CHECK(status != BPJS_OK || (row > 0 && row <= rows));
  }
  if (status == BPJS_OK)
    read_all(people, rows);
  while (status == BPJS_OK && rows > 0)
    status = bpjs_exchange_people_next(arrivals, 0, people, &rows, NULL, NULL);
  bpjs_exchange_people_free(arrivals);
  if (rows > 0)
    read_all(people, rows);
  bpjs_people_free(people);
  bpjs_problems_free(problems);
}

static void take_over(table *of, bool streams) {
  struct ArrowArrayStream stream = {get_schema, get_next, get_last_error, release_stream, of};
  struct ArrowSchema schema = of->schema;
  struct ArrowArray array = of->array;
  bpjs_exchange_people *arrivals = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  const int32_t status = streams ? bpjs_exchange_people_new(&stream, &arrivals, &error)
                                 : bpjs_exchange_people_array(&schema, &array, &arrivals, &error);
  FUZZ_CHECK((status == BPJS_OK) == (arrivals != NULL));
  FUZZ_CHECK(status == BPJS_OK || error.code == status);
  if (status == BPJS_OK)
    read_chunks(arrivals);
  else if (!streams)
    FUZZ_CHECK(schema.release == release_schema && array.release == release_array);
  FUZZ_CHECK(of->streams == (streams && status == BPJS_OK));
  FUZZ_CHECK(of->schemas == (streams || status == BPJS_OK));
  FUZZ_CHECK(of->arrays == (streams ? of->given > 0 : status == BPJS_OK));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  input from = {.at = data, .left = size};
  table of = {.fails = false};
  const uint8_t mode = byte(&from);
  take_table(&from, &of);
  of.fails = (mode & 6) == 6;
  take_over(&of, (mode & 1) != 0);
  while (from.count > 0)
    free(from.arrays[--from.count]);
  return 0;
}
