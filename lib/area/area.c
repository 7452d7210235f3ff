#include "bpjsstat/area.h"

#include "area/areas.h"
#include "area/look.h"
#include "base/error.h"
#include "base/structure.h"
#include "base/table.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_area, members)

int64_t bpjs_area_count(void) {
  bpjs_table table = bpjs_table_open(&bpjs_embedded_area_areas);
  int64_t count = 0;
  while (bpjs_table_next(&table, NULL, 0))
    count++;
  return count;
}

int32_t bpjs_area_check_out(const bpjs_area *area, bpjs_error *error) {
  if (area == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "area", "area is NULL");
  return bpjs_struct_fits(area, LEAST) ? BPJS_OK : bpjs_error_struct_size(error, "area");
}

int32_t bpjs_area_get(int64_t index, bpjs_area *area, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int32_t status = bpjs_area_check_out(area, error);
  if (status != BPJS_OK)
    return status;
  bpjs_area found;
  if (index < 0 || !bpjs_area_at(index, &found))
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "index", index, "there is no such area");
  bpjs_struct_out(area, &found, sizeof found);
  return BPJS_OK;
}

int32_t bpjs_area_find(const char *code, int64_t length, int32_t system, bpjs_area *area,
                       bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (code == NULL || length < 0)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, code == NULL ? "code" : "length",
                               "code is NULL or its length negative");
  if (system < BPJS_AREA_SYSTEM_OWN || system > BPJS_AREA_SYSTEM_BPS)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "system", system,
                             "system is not one of bpjs_area_system");
  int32_t status = bpjs_area_check_out(area, error);
  if (status != BPJS_OK)
    return status;
  bpjs_area found;
  if (!bpjs_area_look(code, length, system, &found)) {
    bpjs_place place = {.field = "code", .value = code, .value_length = length};
    return bpjs_error_set(error, BPJS_ERROR_UNKNOWN, &place, "there is no area with this code");
  }
  bpjs_struct_out(area, &found, sizeof found);
  return BPJS_OK;
}
