#include "table.h"

static bpjs_areas *areas;
static bpjs_area_list *list;

START_TEST(a_table_is_made_or_there_is_no_memory) {
  areas = NULL;
  FAIL_EACH_ALLOCATION(bpjs_areas_new(&areas, NULL), ck_assert_ptr_null(areas));
  bpjs_areas_free(areas);
}
END_TEST

START_TEST(a_table_is_read_whole_or_not_at_all) {
  areas = table_built_in();
  FAIL_EACH_ALLOCATION(table_read(areas, TABLE, KD, NULL),
                       ck_assert_int_eq(bpjs_areas_count(areas, BPJS_AREA_VILLAGE, NOW), 0));
  ck_assert_int_eq(bpjs_areas_count(areas, BPJS_AREA_VILLAGE, NOW), 4);
  bpjs_areas_free(areas);
}
END_TEST

/* The status of a table with a problem, if its problem could be told. */
static int32_t read_bad(const char *text, bpjs_problems *problems) {
  const int32_t status =
      bpjs_areas_read(areas, text, (int64_t)strlen(text), "t", 1, KD, 0, problems, NULL);
  return status == BPJS_ERROR_MEMORY ? status : BPJS_OK;
}

START_TEST(problems_are_told_or_there_is_no_memory) {
  static const char *const texts[] = {"",
                                      "co\"de,name\n",
                                      "code,code\n",
                                      "x,name\n",
                                      "code,name\nx,y\n",
                                      "code,name\n64.08.01\n",
                                      "code,name\n64.08.01,\"a\tb\"\n",
                                      "code,name\n64.99.01,x\n",
                                      "code,name\n64.08.01,x\n64.08.01,y\n",
                                      "code,name\n64.08,Lain\n",
                                      "code,name\nx,\n",
                                      "code,name\n64.08.01,\"x"};
  areas = table_built_in();
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
    bpjs_problems *problems = NULL;
    bpjs_problems_new(&problems, NULL);
    FAIL_EACH_ALLOCATION(read_bad(texts[i], problems),
                         ck_assert_int_eq(bpjs_problems_count(problems), 0));
    ck_assert_int_gt(bpjs_problems_count(problems), 0);
    bpjs_problems_free(problems);
  }
  bpjs_areas_free(areas);
}
END_TEST

START_TEST(a_reader_without_memory_is_of_no_more_use) {
  bpjs_areas_reader *reader = NULL;
  areas = table_built_in();
  bpjs_areas_reader_new("t", 1, KD, 0, &reader, NULL);
  allocation_fail(1);
  ck_assert_int_eq(bpjs_areas_reader_feed(reader, TABLE, (int64_t)strlen(TABLE), NULL),
                   BPJS_ERROR_MEMORY);
  ck_assert(allocation_failed());
  ck_assert_int_eq(bpjs_areas_reader_feed(reader, "x", 1, NULL), BPJS_ERROR_MEMORY);
  ck_assert_int_eq(bpjs_areas_reader_finish(reader, areas, NULL, NULL), BPJS_ERROR_MEMORY);
  bpjs_areas_reader_free(reader);
  bpjs_areas_free(areas);
}
END_TEST

static void check_list(void) {
  ck_assert_ptr_null(list);
}

static void free_list(void) {
  bpjs_area_list_free(list);
  list = NULL;
}

START_TEST(a_list_is_made_or_there_is_no_memory) {
  areas = table_loaded();
  static const char *const wholes[] = {"ID", "KD_KALIMANTAN", "KD_64"};
  for (int i = 0; i < 3; i++) {
    const int64_t length = (int64_t)strlen(wholes[i]);
    FAIL_EACH_ALLOCATION(bpjs_areas_children(areas, wholes[i], length, OWN, NOW, 0, &list, NULL),
                         check_list());
    free_list();
  }
  static const char *const codes[] = {"91", "91.01", "64"};
  for (int i = 0; i < 3; i++) {
    const int64_t length = (int64_t)strlen(codes[i]);
    FAIL_EACH_ALLOCATION(
        bpjs_areas_successors(areas, codes[i], length, KD, IN_2021, NOW, &list, NULL),
        check_list());
    free_list();
  }
  FAIL_EACH_ALLOCATION(bpjs_areas_search(areas, "Kalimantan", 10, NULL, 0, 0, NOW, 0, &list, NULL),
                       check_list());
  free_list();
  FAIL_EACH_ALLOCATION(bpjs_areas_search(areas, "Bandung", 7, NULL, 0, 0, NOW, 0, &list, NULL),
                       check_list());
  char text[4096];
  int64_t length = 0;
  FAIL_EACH_ALLOCATION(
      bpjs_area_list_write(list, BPJS_FORMAT_JSON, text, sizeof text, &length, NULL),
      ck_assert_int_eq(length, 0));
  free_list();
  bpjs_areas_free(areas);
}
END_TEST

SUITE("area.memory", a_table_is_made_or_there_is_no_memory, a_table_is_read_whole_or_not_at_all,
      problems_are_told_or_there_is_no_memory, a_reader_without_memory_is_of_no_more_use,
      a_list_is_made_or_there_is_no_memory)
