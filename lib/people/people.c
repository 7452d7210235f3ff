#include <stddef.h>

#include "people/columns.h"

#include "base/error.h"
#include "base/memory.h"

bool bpjs_people_is_what(int32_t what) {
  return what >= BPJS_PEOPLE_SEGMENT && what <= BPJS_PEOPLE_DAY;
}

const char *bpjs_people_name(int32_t what) {
  static const char *const names[BPJS_PEOPLE_COLUMNS] = {[BPJS_PEOPLE_SEGMENT] = "segment",
                                                         [BPJS_PEOPLE_PROGRAMMES] = "programmes",
                                                         [BPJS_PEOPLE_WAGE] = "wage",
                                                         [BPJS_PEOPLE_RISK_CLASS] = "risk_class",
                                                         [BPJS_PEOPLE_INDUSTRY] = "industry",
                                                         [BPJS_PEOPLE_BORN] = "born",
                                                         [BPJS_PEOPLE_SEX] = "sex",
                                                         [BPJS_PEOPLE_MONTHS] = "months",
                                                         [BPJS_PEOPLE_AREA] = "area",
                                                         [BPJS_PEOPLE_SECTOR] = "sector",
                                                         [BPJS_PEOPLE_GROUPS] = "groups",
                                                         [BPJS_PEOPLE_DECILE] = "decile",
                                                         [BPJS_PEOPLE_SIZE] = "size",
                                                         [BPJS_PEOPLE_ENROLLED] = "enrolled",
                                                         [BPJS_PEOPLE_LEFT] = "left",
                                                         [BPJS_PEOPLE_WEIGHT] = "weight",
                                                         [BPJS_PEOPLE_DAY] = "day"};
  return names[what];
}

int64_t bpjs_people_width(int32_t type) {
  switch (type) {
  case BPJS_PEOPLE_INT8:
  case BPJS_PEOPLE_UINT8:
    return 1;
  case BPJS_PEOPLE_INT16:
  case BPJS_PEOPLE_UINT16:
    return 2;
  case BPJS_PEOPLE_INT32:
  case BPJS_PEOPLE_UINT32:
    return 4;
  case BPJS_PEOPLE_INT64:
  case BPJS_PEOPLE_UINT64:
    return 8;
  default:
    return 0;
  }
}

int32_t bpjs_people_new(bpjs_people **people, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (people == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "people", "people is NULL");
  bpjs_people *made = bpjs_memory_new(1, sizeof *made);
  if (made == NULL)
    return bpjs_error_memory(error);
  *people = made;
  return BPJS_OK;
}

void bpjs_people_let_go(bpjs_people *people) {
  if (people->release != NULL)
    people->release(people->kept);
  people->release = NULL;
}

void bpjs_people_free(bpjs_people *people) {
  if (people != NULL)
    bpjs_people_let_go(people);
  bpjs_memory_free(people);
}

int64_t bpjs_people_count(const bpjs_people *people) {
  return people == NULL ? 0 : people->count;
}
