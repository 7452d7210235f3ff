#include <string.h>

#include "base/error.h"
#include "base/never.h"
#include "base/structure.h"
#include "benefit/programmes.h"
#include "trace/span.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_child, reserved)
#define FLAGS (BPJS_CHILD_BORN | BPJS_CHILD_MARRIED)

enum { CHILDREN_MOST = 1000000, SCHOOL_YEARS_MOST = 120 };

static bool is_between(int32_t number, int32_t least, int32_t most) {
  return number >= least && number <= most;
}

/* The first field that is out of its range; NULL if none is. */
static const char *wrong_field(const bpjs_child *child, int64_t *value, const char **message) {
  const bool is_none = child->level == BPJS_SCHOOL_LEVEL_NONE;
  const bool is_born = (child->flags & BPJS_CHILD_BORN) != 0;
  const struct {
    const char *field;
    int64_t value;
    bool right;
    const char *message;
  } rules[] = {
      {"flags", child->flags, (child->flags & ~(uint32_t)FLAGS) == 0,
       "one of these is not known here"},
      {"level", child->level,
       is_between(child->level, BPJS_SCHOOL_LEVEL_NONE, BPJS_SCHOOL_LEVEL_UNIVERSITY),
       "there is no such level"},
      {"year", child->year, is_between(child->year, 0, is_none ? 1 : SCHOOL_YEARS_MOST),
       is_none ? "there are no years before school"
               : "the year of the level is from 1, or 0 for the first"},
      {"work", child->work,
       is_between(child->work, BPJS_CHILD_WORK_NONE, BPJS_CHILD_WORK_APPRENTICE),
       "there is no such work"},
      {"work_months", child->work_months,
       is_between(child->work_months, 0, child->work == BPJS_CHILD_WORK_PU ? BPJS_SPAN_MOST : 0),
       child->work == BPJS_CHILD_WORK_PU ? "months are from 0 to 1200"
                                         : "months are of work as a wage earner"},
      {"born_day", child->born_day, is_born || child->born_day == 0,
       "the day of birth is given without the flag that says so"},
  };
  for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
    if (!rules[i].right) {
      *value = rules[i].value;
      *message = rules[i].message;
      return rules[i].field;
    }
  return NULL;
}

static int32_t check_child(const bpjs_child *child, bpjs_error *error) {
  const char *message;
  int64_t value;
  if (child->reserved != 0)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "reserved", child->reserved,
                             "reserved must be 0");
  const char *field = wrong_field(child, &value, &message);
  if (field != NULL)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, field, value, message);
  return (child->flags & BPJS_CHILD_BORN) == 0 ? BPJS_OK
                                               : bpjs_day_check(child->born_day, "born_day", error);
}

int32_t bpjs_children_check(const bpjs_children *children, bpjs_error *error) {
  if (children->count < 0 || (children->count > 0 && children->items == NULL))
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "children", children->count,
                             "the pointer is NULL or the number of children negative");
  if (children->count > CHILDREN_MOST)
    return bpjs_error_number(error, BPJS_ERROR_LIMIT, "children", children->count,
                             "more than 1000000 children");
  for (int64_t i = 0; i < children->count; i++) {
    bpjs_child child;
    const int32_t status = bpjs_struct_item_in(&child, sizeof child, LEAST, children->items, i)
                               ? check_child(&child, error)
                               : bpjs_error_struct_size(error, "children");
    if (status != BPJS_OK) {
      if (error != NULL)
        error->row = i + 1;
      return status;
    }
  }
  return BPJS_OK;
}

bpjs_child bpjs_children_at(const bpjs_children *children, int64_t index) {
  bpjs_child child;
  if (NEVER(!bpjs_struct_item_in(&child, sizeof child, LEAST, children->items, index)))
    return (bpjs_child){0};
  return child;
}
