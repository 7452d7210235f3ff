/* First byte: the system and how long the pieces are; the rest: a table, and codes. A table in
 * pieces says the same as a whole one; what is read is found, in its parent too. */
#include "fuzz.h"

enum { OPEN_END = 2147483647 };

static bpjs_areas *new_areas(void) {
  bpjs_areas *areas = NULL;
  FUZZ_CHECK(bpjs_areas_new(&areas, NULL) == BPJS_OK);
  return areas;
}

static int32_t read_in_pieces(bpjs_areas *areas, const char *bytes, int64_t length, int32_t system,
                              int64_t piece, bpjs_error *error) {
  bpjs_areas_reader *reader = NULL;
  FUZZ_CHECK(bpjs_areas_reader_new("fuzz", 4, system, 0, &reader, NULL) == BPJS_OK);
  for (int64_t at = 0; at < length; at += piece) {
    const int64_t size = length - at < piece ? length - at : piece;
    FUZZ_CHECK(bpjs_areas_reader_feed(reader, bytes + at, size, NULL) == BPJS_OK);
  }
  const int32_t status = bpjs_areas_reader_finish(reader, areas, NULL, error);
  bpjs_areas_reader_free(reader);
  return status;
}

/* Every child of the level is found by its own code, and rolls up to what it is a child of. */
static void check_children(const bpjs_areas *areas, const char *code, int64_t length,
                           int32_t level) {
  bpjs_area_list *list = NULL;
  bpjs_area upper = {.struct_size = sizeof upper};
  if (bpjs_areas_find(areas, code, length, 0, OPEN_END, &upper, NULL) != BPJS_OK ||
      bpjs_areas_children(areas, code, length, 0, OPEN_END, level, &list, NULL) != BPJS_OK)
    return;
  for (int64_t i = 0; i < bpjs_area_list_count(list) && i < 64; i++) {
    bpjs_area area = {.struct_size = sizeof area}, again = {.struct_size = sizeof again};
    FUZZ_CHECK(bpjs_area_list_get(list, i, &area, NULL) == BPJS_OK);
    const int64_t size = (int64_t)strlen(area.code);
    FUZZ_CHECK(bpjs_areas_find(areas, area.code, size, 0, OPEN_END, &again, NULL) == BPJS_OK);
    FUZZ_CHECK(memcmp(&area, &again, sizeof area) == 0);
    FUZZ_CHECK(bpjs_areas_roll(areas, area.code, size, 0, OPEN_END, upper.level, &again, NULL) ==
               BPJS_OK);
    FUZZ_CHECK(upper.level == BPJS_AREA_UNION || strcmp(again.code, upper.code) == 0);
  }
  bpjs_area_list_free(list);
}

/* The bytes themselves as codes. */
static void check_codes(const bpjs_areas *areas, const char *bytes, int64_t length) {
  const int64_t size = length < 40 ? length : 40, half = size / 2;
  const int64_t ends[] = {half, size};
  for (int32_t system = 0; system < 3; system++) {
    bpjs_area_list *list = NULL;
    int64_t codes[2];
    int32_t statuses[2];
    (void)bpjs_areas_successors(areas, bytes, size, system, 18628, OPEN_END, &list, NULL);
    bpjs_area_list_free(list);
    FUZZ_CHECK(bpjs_areas_roll_texts(areas, bytes, size, ends, system, OPEN_END, BPJS_AREA_PROVINCE,
                                     codes, statuses, 2, NULL) == BPJS_OK);
    for (int i = 0; i < 2; i++)
      FUZZ_CHECK((statuses[i] == BPJS_OK) == (codes[i] != 0));
  }
  check_children(areas, bytes, size, 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size == 0)
    return 0;
  const char *bytes = (const char *)data + 1;
  const int64_t length = (int64_t)size - 1;
  const int32_t system = data[0] % 2 + 1;
  bpjs_areas *whole = new_areas(), *pieces = new_areas();
  bpjs_error error = {.struct_size = sizeof error}, other = error;
  const int32_t status = bpjs_areas_read(whole, bytes, length, "fuzz", 4, system, 0, NULL, &error);
  FUZZ_CHECK(read_in_pieces(pieces, bytes, length, system, data[0] / 2 + 1, &other) == status);
  FUZZ_CHECK(memcmp(&error, &other, sizeof error) == 0);
  FUZZ_CHECK(status == BPJS_OK || error.code == status);
  for (int32_t level = BPJS_AREA_PROVINCE; level <= BPJS_AREA_VILLAGE; level++)
    FUZZ_CHECK(bpjs_areas_count(whole, level, OPEN_END) ==
               bpjs_areas_count(pieces, level, OPEN_END));
  check_children(whole, "ID", 2, BPJS_AREA_VILLAGE);
  check_children(whole, "ID", 2, BPJS_AREA_DISTRICT);
  check_codes(whole, bytes, length);
  bpjs_areas_free(whole);
  bpjs_areas_free(pieces);
  return 0;
}
