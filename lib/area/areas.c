#include "area/areas.h"

#include "area/begin.h"
#include "area/locate.h"
#include "area/look.h"
#include "base/error.h"
#include "base/memory.h"
#include "base/structure.h"

int32_t bpjs_areas_new(bpjs_areas **areas, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (areas == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "areas", "areas is NULL");
  bpjs_areas *made = bpjs_memory_new(1, sizeof *made);
  if (made == NULL || !bpjs_areas_begin(made)) {
    bpjs_areas_free(made);
    return bpjs_error_memory(error);
  }
  *areas = made;
  return BPJS_OK;
}

void bpjs_areas_free(bpjs_areas *areas) {
  if (areas == NULL)
    return;
  bpjs_memory_free(areas->entries);
  bpjs_buffer_free(&areas->names);
  bpjs_memory_free(areas);
}

/* An area that both systems know has an entry in each: one is counted. */
static int64_t count_entries(const bpjs_areas *areas, int32_t level, int32_t day) {
  int64_t count = 0;
  for (size_t i = 0; i < areas->count; i++) {
    const bpjs_area_entry *entry = &areas->entries[i];
    count += entry->level == level && bpjs_area_entry_on(entry, day) &&
             (entry->system == BPJS_AREA_SYSTEM_KEMENDAGRI || entry->twin == 0);
  }
  return count;
}

int64_t bpjs_areas_count(const bpjs_areas *areas, int32_t level, int32_t day) {
  if (areas == NULL)
    return 0;
  if (level != BPJS_AREA_COUNTRY && level != BPJS_AREA_UNION)
    return count_entries(areas, level, day);
  int64_t count = 0;
  bpjs_area area;
  for (int64_t i = 0; bpjs_area_at(i, &area); i++)
    count += area.level == level;
  return count;
}

int32_t bpjs_areas_find(const bpjs_areas *areas, const char *code, int64_t length, int32_t system,
                        int32_t day, bpjs_area *area, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  bpjs_area_spot spot;
  int32_t status = bpjs_area_check_out(area, error);
  if (status == BPJS_OK)
    status = bpjs_areas_locate(areas, code, length, system, day, &spot, error);
  if (status != BPJS_OK)
    return status;
  if (spot.whole.level == 0 && spot.entry == NULL) {
    bpjs_place place = {.field = "code", .value = code, .value_length = length};
    return bpjs_error_set(error, BPJS_ERROR_UNKNOWN, &place, "areas of this level are not loaded");
  }
  bpjs_area found;
  bpjs_area_spot_fill(areas, &spot, day, &found);
  bpjs_struct_out(area, &found, sizeof found);
  return BPJS_OK;
}
