/* A name. What is found has a score, falls from one to the next, and is found by its own name
 * with the highest. */
#include "fuzz.h"

enum { OPEN_END = 2147483647 };

static bpjs_area_list *search(const bpjs_areas *areas, const char *text, int64_t length) {
  bpjs_area_list *list = NULL;
  const int32_t status =
      bpjs_areas_search(areas, text, length, NULL, 0, 0, OPEN_END, 0, &list, NULL);
  FUZZ_CHECK((status == BPJS_OK) == (list != NULL));
  return list;
}

static int32_t score_of(const bpjs_area_list *list, int64_t index) {
  int32_t score = 0;
  int64_t ties = -1;
  FUZZ_CHECK(bpjs_area_list_score(list, index, &score, &ties, NULL) == BPJS_OK);
  FUZZ_CHECK(score > 0 && score <= 1000000 && ties >= 0);
  return score;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  bpjs_areas *areas = NULL;
  FUZZ_CHECK(bpjs_areas_new(&areas, NULL) == BPJS_OK);
  bpjs_area_list *list = search(areas, (const char *)data, (int64_t)size);
  int32_t before = 1000000;
  for (int64_t i = 0; i < bpjs_area_list_count(list); i++) {
    const int32_t score = score_of(list, i);
    FUZZ_CHECK(score <= before);
    before = score;
  }
  if (bpjs_area_list_count(list) > 0) {
    bpjs_area area = {.struct_size = sizeof area};
    FUZZ_CHECK(bpjs_area_list_get(list, 0, &area, NULL) == BPJS_OK);
    bpjs_area_list *again = search(areas, area.name, (int64_t)strlen(area.name));
    FUZZ_CHECK(score_of(again, 0) == 1000000);
    bpjs_area_list_free(again);
  }
  bpjs_area_list_free(list);
  bpjs_areas_free(areas);
  return 0;
}
