#include "benefit/programmes.h"

#include "family.h"

static int32_t check(const bpjs_child *items, int64_t count, bpjs_error *error) {
  const bpjs_children children = {items, count};
  return bpjs_children_check(&children, error);
}

START_TEST(each_field_is_in_its_range) {
  const bpjs_child right[] = {
      child_at(BPJS_SCHOOL_LEVEL_NONE, 0),
      child_at(BPJS_SCHOOL_LEVEL_NONE, 1),
      child_at(BPJS_SCHOOL_LEVEL_UNIVERSITY, 120),
      {.struct_size = sizeof(bpjs_child),
       .flags = BPJS_CHILD_BORN | BPJS_CHILD_MARRIED,
       .work = BPJS_CHILD_WORK_PU,
       .work_months = 1200},
      {.struct_size = sizeof(bpjs_child), .work = BPJS_CHILD_WORK_APPRENTICE},
  };
  ck_assert_int_eq(check(right, 5, NULL), BPJS_OK);
  const struct {
    bpjs_child child;
    const char *field;
    int32_t status;
  } wrong[] = {
      {{.flags = 4}, "flags", BPJS_ERROR_RANGE},
      {{.level = -1}, "level", BPJS_ERROR_RANGE},
      {{.level = 6}, "level", BPJS_ERROR_RANGE},
      {{.level = 1, .year = -1}, "year", BPJS_ERROR_RANGE},
      {{.level = 1, .year = 121}, "year", BPJS_ERROR_RANGE},
      {{.level = 0, .year = 2}, "year", BPJS_ERROR_RANGE},
      {{.work = -1}, "work", BPJS_ERROR_RANGE},
      {{.work = 4}, "work", BPJS_ERROR_RANGE},
      {{.work = BPJS_CHILD_WORK_PU, .work_months = -1}, "work_months", BPJS_ERROR_RANGE},
      {{.work = BPJS_CHILD_WORK_PU, .work_months = 1201}, "work_months", BPJS_ERROR_RANGE},
      {{.work = BPJS_CHILD_WORK_BPU, .work_months = 1}, "work_months", BPJS_ERROR_RANGE},
      {{.born_day = 1}, "born_day", BPJS_ERROR_RANGE},
      {{.flags = BPJS_CHILD_BORN, .born_day = INT32_MIN}, "born_day", BPJS_ERROR_RANGE},
      {{.reserved = 1}, "reserved", BPJS_ERROR_ARGUMENT},
  };
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
    bpjs_error error = {.struct_size = sizeof error};
    bpjs_child items[] = {right[0], wrong[i].child};
    items[1].struct_size = sizeof items[1];
    ck_assert_int_eq(check(items, 2, &error), wrong[i].status);
    ck_assert_str_eq(error.field, wrong[i].field);
    ck_assert_int_eq(error.row, 2);
    ck_assert_int_eq(check(items, 2, NULL), wrong[i].status);
  }
}
END_TEST

START_TEST(an_array_has_a_pointer_and_a_number) {
  const bpjs_child child = child_at(1, 1);
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(check(NULL, 0, NULL), BPJS_OK);
  ck_assert_int_eq(check(NULL, 1, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "children");
  ck_assert_int_eq(check(&child, -1, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(check(&child, 1000001, &error), BPJS_ERROR_LIMIT);
  ck_assert_str_eq(error.field, "children");
}
END_TEST

START_TEST(items_may_be_longer_but_are_all_alike) {
  struct {
    bpjs_child child;
    int64_t more;
  } longer[2] = {{.child = child_at(2, 3)}, {.child = child_at(5, 4)}};
  const uint32_t size = sizeof longer[0];
  longer[0].child.struct_size = longer[1].child.struct_size = size;
  const bpjs_children children = {&longer[0].child, 2};
  ck_assert_int_eq(bpjs_children_check(&children, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_children_at(&children, 1).level, 5);
  ck_assert_int_eq(bpjs_children_at(&children, 1).year, 4);
  bpjs_error error = {.struct_size = sizeof error};
  longer[1].more = 1;
  ck_assert_int_eq(bpjs_children_check(&children, &error), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(error.row, 2);
  longer[1].more = 0;
  longer[1].child.struct_size = sizeof(bpjs_child);
  ck_assert_int_eq(bpjs_children_check(&children, NULL), BPJS_ERROR_STRUCT_SIZE);
  longer[0].child.struct_size = sizeof(bpjs_child) - 4;
  ck_assert_int_eq(bpjs_children_check(&children, NULL), BPJS_ERROR_STRUCT_SIZE);
}
END_TEST

SUITE("benefit.children", each_field_is_in_its_range, an_array_has_a_pointer_and_a_number,
      items_may_be_longer_but_are_all_alike)
