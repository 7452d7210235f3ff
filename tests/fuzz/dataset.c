/* First byte: how long the pieces are; the rest: a file. A file in pieces says
 * the same as a whole one; what is read and written reads the same. */
#include "fuzz.h"

static bpjs_dataset *new_dataset(void) {
  bpjs_dataset *dataset = NULL;
  FUZZ_CHECK(bpjs_dataset_new(&dataset, NULL) == BPJS_OK);
  return dataset;
}

static int32_t read_in_pieces(bpjs_dataset *dataset, const char *bytes, int64_t length,
                              int64_t piece, bpjs_error *error) {
  bpjs_dataset_reader *reader = NULL;
  FUZZ_CHECK(bpjs_dataset_reader_new("fuzz", 4, &reader, NULL) == BPJS_OK);
  for (int64_t at = 0; at < length; at += piece) {
    int64_t size = length - at < piece ? length - at : piece;
    FUZZ_CHECK(bpjs_dataset_reader_feed(reader, bytes + at, size, NULL) == BPJS_OK);
  }
  int32_t status = bpjs_dataset_reader_finish(reader, dataset, NULL, error);
  bpjs_dataset_reader_free(reader);
  return status;
}

static char *written(const bpjs_dataset *dataset, int64_t *length) {
  FUZZ_CHECK(bpjs_dataset_write(dataset, NULL, 0, BPJS_FORMAT_CSV, NULL, 0, length, NULL) ==
             BPJS_OK);
  char *text = malloc((size_t)*length + 1);
  FUZZ_CHECK(text != NULL);
  FUZZ_CHECK(bpjs_dataset_write(dataset, NULL, 0, BPJS_FORMAT_CSV, text, *length + 1, length,
                                NULL) == BPJS_OK);
  return text;
}

static void check_same(const bpjs_dataset *a, const bpjs_dataset *b) {
  int64_t a_length, b_length;
  char *a_text = written(a, &a_length), *b_text = written(b, &b_length);
  FUZZ_CHECK(a_length == b_length && memcmp(a_text, b_text, (size_t)a_length) == 0);
  free(a_text);
  free(b_text);
}

/* The file's own bytes as the name and the text of a column, and as a source. */
static void check_columns(bpjs_dataset *dataset, const char *bytes, int64_t length) {
  int64_t size, count = bpjs_dataset_count(dataset);
  if (count == 0)
    return;
  char text[256];
  int64_t name = length < 8 ? length : 8, most = length < 200 ? length : 200;
  (void)bpjs_dataset_text(dataset, 0, bytes, name, text, sizeof text, &size, NULL);
  (void)bpjs_dataset_set_text(dataset, 0, bytes, name, bytes, most, NULL);
  if (bpjs_dataset_set_text(dataset, 0, "NOTE", 4, bytes, most, NULL) == BPJS_OK) {
    FUZZ_CHECK(bpjs_dataset_text(dataset, 0, "NOTE", 4, text, sizeof text, &size, NULL) == BPJS_OK);
    FUZZ_CHECK(size == most && memcmp(text, bytes, (size_t)most) == 0);
  }
  bpjs_observation observation = {.struct_size = sizeof observation};
  bpjs_figure figure = {.struct_size = sizeof figure};
  FUZZ_CHECK(bpjs_dataset_get(dataset, count - 1, &observation, NULL) == BPJS_OK);
  FUZZ_CHECK(bpjs_dataset_figure(dataset, count - 1, &figure, NULL) == BPJS_OK);
  int32_t status = bpjs_dataset_add(dataset, &observation, &figure, bytes, most, NULL);
  FUZZ_CHECK(bpjs_dataset_count(dataset) == count + (status == BPJS_OK));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size == 0)
    return 0;
  const char *bytes = (const char *)data + 1;
  int64_t length = (int64_t)size - 1;
  bpjs_dataset *whole = new_dataset(), *pieces = new_dataset(), *again = new_dataset();
  bpjs_error error = {.struct_size = sizeof error}, other = error;
  int32_t status = bpjs_dataset_read(whole, bytes, length, "fuzz", 4, NULL, &error);
  FUZZ_CHECK(read_in_pieces(pieces, bytes, length, data[0] + 1, &other) == status);
  FUZZ_CHECK(memcmp(&error, &other, sizeof error) == 0);
  FUZZ_CHECK(status == BPJS_OK || (error.code == status && bpjs_dataset_count(whole) == 0));
  check_same(whole, pieces);
  int64_t text_length;
  char *text = written(whole, &text_length);
  FUZZ_CHECK(bpjs_dataset_read(again, text, text_length, "again", 5, NULL, NULL) == BPJS_OK);
  check_same(whole, again);
  free(text);
  check_columns(whole, bytes, length);
  bpjs_dataset_free(whole);
  bpjs_dataset_free(pieces);
  bpjs_dataset_free(again);
  return 0;
}
