#include "table.h"

static bpjs_error refusal(const char *text, int32_t system) {
  bpjs_areas *areas = table_built_in();
  bpjs_error error = {.struct_size = sizeof error};
  const int32_t status = table_read(areas, text, system, &error);
  ck_assert_int_eq(error.code, status);
  ck_assert_int_ne(status, BPJS_OK);
  ck_assert_str_eq(error.source, "table");
  ck_assert_int_eq(bpjs_areas_count(areas, BPJS_AREA_DISTRICT, NOW), 0);
  bpjs_areas_free(areas);
  return error;
}

START_TEST(a_table_may_come_in_pieces) {
  static const char text[] = TABLE;
  for (int64_t piece = 1; piece < 40; piece += 7) {
    bpjs_areas *areas = table_built_in();
    bpjs_areas_reader *reader = NULL;
    ck_assert_int_eq(bpjs_areas_reader_new("t", 1, KD, 0, &reader, NULL), BPJS_OK);
    for (int64_t at = 0, end = (int64_t)sizeof text - 1; at < end; at += piece)
      ck_assert_int_eq(
          bpjs_areas_reader_feed(reader, text + at, end - at < piece ? end - at : piece, NULL),
          BPJS_OK);
    ck_assert_int_eq(bpjs_areas_reader_feed(reader, NULL, 0, NULL), BPJS_OK);
    ck_assert_int_eq(bpjs_areas_reader_finish(reader, areas, NULL, NULL), BPJS_OK);
    ck_assert_int_eq(bpjs_areas_count(areas, BPJS_AREA_VILLAGE, NOW), 4);
    ck_assert_int_eq(bpjs_areas_reader_finish(reader, areas, NULL, NULL), BPJS_ERROR_STATE);
    ck_assert_int_eq(bpjs_areas_reader_feed(reader, "x", 1, NULL), BPJS_ERROR_STATE);
    bpjs_areas_reader_free(reader);
    bpjs_areas_free(areas);
  }
}
END_TEST

START_TEST(columns_come_in_any_order_and_others_are_passed_over) {
  bpjs_areas *areas = table_built_in();
  static const char text[] = "name,district_code,x,code\n\"Senyiur, A\",64.08.01,,64.08.01.2001\n";
  bpjs_area area = {.struct_size = sizeof area};
  ck_assert_int_eq(
      table_read(areas, "code,regency_code,name\n64.08.01,64.08,Muara Ancalong\n", KD, NULL),
      BPJS_OK);
  ck_assert_int_eq(table_read(areas, text, KD, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_areas_find(areas, "64.08.01.2001", 13, KD, NOW, &area, NULL), BPJS_OK);
  ck_assert_str_eq(area.name, "Senyiur, A");
  bpjs_areas_free(areas);
}
END_TEST

START_TEST(a_table_may_have_tabs) {
  bpjs_areas *areas = table_built_in();
  static const char text[] = "code\tname\tparent\n64.08.01\t\"Muara\" A\t64.08\n";
  bpjs_area area = {.struct_size = sizeof area};
  ck_assert_int_eq(bpjs_areas_read(areas, text, (int64_t)sizeof text - 1, NULL, 0, KD,
                                   BPJS_AREAS_TSV, NULL, NULL),
                   BPJS_OK);
  ck_assert_int_eq(bpjs_areas_find(areas, "64.08.01", 8, KD, NOW, &area, NULL), BPJS_OK);
  ck_assert_str_eq(area.name, "\"Muara\" A");
  bpjs_areas_free(areas);
}
END_TEST

START_TEST(a_row_may_name_its_system_and_days) {
  bpjs_areas *areas = table_built_in();
  static const char text[] = "code,name,system,valid_from,valid_to\n"
                             "3175010,Penjaringan,BPS,,2020-12-31\n"
                             "64.08.01,Muara Ancalong,KEMENDAGRI,2000-01-01,\n"
                             "64.08.02,Muara Wahau,,,\n";
  bpjs_area area = {.struct_size = sizeof area};
  ck_assert_int_eq(table_read(areas, text, KD, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_areas_find(areas, "3175010", 7, BPS, 18627, &area, NULL), BPJS_OK);
  ck_assert_int_eq(area.valid_to, 18627); /* 2020-12-31, the day before 2021-01-01 */
  ck_assert_str_eq(area.parent, "KD_31_72");
  ck_assert_str_eq(area.bps, "3175010");
  ck_assert_int_eq(bpjs_areas_find(areas, "3175010", 7, BPS, 18628, &area, NULL),
                   BPJS_ERROR_UNKNOWN);
  ck_assert_int_eq(bpjs_areas_find(areas, "64.08.01", 8, KD, 10957, &area, NULL), BPJS_OK);
  ck_assert_int_eq(area.valid_from, 10957); /* 2000-01-01: 30 x 365 + 7 */
  ck_assert_int_eq(bpjs_areas_find(areas, "64.08.01", 8, KD, 10956, &area, NULL),
                   BPJS_ERROR_UNKNOWN);
  bpjs_areas_free(areas);
}
END_TEST

START_TEST(a_problem_names_line_column_and_value) {
  static const struct {
    const char *text, *field, *value;
    int32_t code;
    int line, column;
  } bad[] = {
      {"code,name\n64.8,X\n", "code", "64.8", BPJS_ERROR_SYNTAX, 2, 1},
      {"code,name\n\n64.08.01,\n", "name", "", BPJS_ERROR_SYNTAX, 3, 2},
      {"code,name\n64.08.01,\"a\tb\"\n", "name", "a b", BPJS_ERROR_SYNTAX, 2, 2},
      {"name,code,parent\nX,64.08.01,64.09\n", "parent", "64.09", BPJS_ERROR_CONFLICT, 2, 3},
      {"name,code,parent\nX,64.08.01,64\n", "parent", "64", BPJS_ERROR_CONFLICT, 2, 3},
      {"name,code,parent\nX,64.08.01,x\n", "parent", "x", BPJS_ERROR_CONFLICT, 2, 3},
      {"name,code,parent\nX,64,KD_64\n", "parent", "KD_64", BPJS_ERROR_CONFLICT, 2, 3},
      {"name,code,regency_code\nX,64.08.01,64.09\n", "regency_code", "64.09", BPJS_ERROR_CONFLICT,
       2, 3},
      {"name,code,parent\nX,64.8,64\nX,64.08.01,64.08\n", "code", "64.8", BPJS_ERROR_SYNTAX, 2, 2},
      {"name,code,system\nX,64.08.01,PBS\n", "system", "PBS", BPJS_ERROR_UNKNOWN, 2, 3},
      {"name,code,valid_from\nX,64.08.01,2022\n", "valid_from", "2022", BPJS_ERROR_SYNTAX, 2, 3},
      {"name,code,valid_to\nX,64.08.01,2022-02-30\n", "valid_to", "2022-02-30", BPJS_ERROR_SYNTAX,
       2, 3},
      {"name,code,valid_from,valid_to\nX,64.08.01,2022-01-02,2022-01-01\n", "valid_to",
       "2022-01-01", BPJS_ERROR_RANGE, 2, 4},
      {"code,name\n64.08.01\n", "", "", BPJS_ERROR_SYNTAX, 2, 0},
      {"code,name\n64.08.01,\"x\n", "", "x", BPJS_ERROR_SYNTAX, 2, 2},
      {"code,nama\n64.08.01,x\n", "name", "", BPJS_ERROR_SYNTAX, 1, 0},
      {"kode,name\n64.08.01,x\n", "code", "", BPJS_ERROR_SYNTAX, 1, 0},
      {"code,name,code\n", "code", "code", BPJS_ERROR_SYNTAX, 1, 3},
      {"code,parent,name,district_code\n", "district_code", "district_code", BPJS_ERROR_SYNTAX, 1,
       4},
      {"", "", "", BPJS_ERROR_SYNTAX, 1, 0},
      {"co\"de,name\n64.08.01,x\n", "", "co\"", BPJS_ERROR_SYNTAX, 1, 1}};
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
    const bpjs_error error = refusal(bad[i].text, KD);
    ck_assert_msg(error.code == bad[i].code && error.line == bad[i].line &&
                      error.column == bad[i].column && strcmp(error.field, bad[i].field) == 0 &&
                      strncmp(error.value, bad[i].value, strlen(bad[i].value)) == 0,
                  "%s: %d %lld:%lld %s \"%s\"", bad[i].text, (int)error.code, (long long)error.line,
                  (long long)error.column, error.field, error.value);
  }
  ck_assert_int_eq(refusal("code,name\n64.08,x\n", BPS).code, BPJS_ERROR_SYNTAX);
}
END_TEST

/* 63 bytes fit, as a NUL follows in a field of 64. */
START_TEST(a_name_has_63_bytes_at_most) {
  char text[128];
  bpjs_areas *areas = table_built_in();
  strcpy(text, "code,name\n64.08.01,");
  memset(text + 19, 'n', 64);
  strcpy(text + 19 + 64, "\n");
  ck_assert_int_eq(table_read(areas, text, KD, NULL), BPJS_ERROR_LIMIT);
  strcpy(text + 19 + 63, "\n");
  ck_assert_int_eq(table_read(areas, text, KD, NULL), BPJS_OK);
  bpjs_areas_free(areas);
}
END_TEST

START_TEST(every_problem_is_listed_and_the_rest_is_told) {
  bpjs_areas *areas = table_built_in();
  bpjs_problems *problems = NULL;
  bpjs_areas_reader *reader = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_problems_new(&problems, NULL);
  bpjs_areas_reader_new("t", 1, KD, 0, &reader, NULL);
  bpjs_areas_reader_feed(reader, "code,name\n", 10, NULL);
  for (int i = 0; i < 10003; i++)
    bpjs_areas_reader_feed(reader, "x,y\n", 4, NULL);
  ck_assert_int_eq(bpjs_areas_reader_finish(reader, areas, problems, &error), BPJS_ERROR_SYNTAX);
  ck_assert_int_eq(error.row, 1);
  ck_assert_int_eq(bpjs_problems_count(problems), 10001);
  bpjs_problems_get(problems, 10000, &error, NULL);
  ck_assert_int_eq(error.code, BPJS_ERROR_LIMIT);
  ck_assert_int_eq(error.line, 10002);
  bpjs_areas_reader_free(reader);
  bpjs_problems_free(problems);
  bpjs_areas_free(areas);
}
END_TEST

START_TEST(arguments_are_checked) {
  bpjs_areas *areas = table_built_in();
  bpjs_areas_reader *reader = NULL;
  bpjs_error error = {.struct_size = sizeof error}, unset = {.struct_size = 0};
  ck_assert_int_eq(bpjs_areas_reader_new(NULL, 1, KD, 0, &reader, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_areas_reader_new("t", -1, KD, 0, &reader, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_areas_reader_new("t", 1, OWN, 0, &reader, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "system");
  ck_assert_int_eq(bpjs_areas_reader_new("t", 1, KD, 2, &reader, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_areas_reader_new("t", 1, KD, 0, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_areas_reader_new("t", 1, KD, 0, &reader, &unset), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_ptr_null(reader);
  ck_assert_int_eq(bpjs_areas_reader_new("t", 1, BPS, 0, &reader, &error), BPJS_OK);
  ck_assert_int_eq(bpjs_areas_reader_feed(NULL, "", 0, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_areas_reader_feed(reader, NULL, 1, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_areas_reader_feed(reader, "", -1, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_areas_reader_feed(reader, "", 0, &unset), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_areas_reader_finish(NULL, areas, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_areas_reader_finish(reader, NULL, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_areas_reader_finish(reader, areas, NULL, &unset), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_areas_read(NULL, "", 0, "", 0, KD, 0, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_areas_read(areas, "", 0, "", 0, KD, 0, NULL, &unset),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_areas_read(areas, "", 0, "", 0, OWN, 0, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_areas_read(areas, NULL, 1, "", 0, KD, 0, NULL, &error),
                   BPJS_ERROR_ARGUMENT);
  bpjs_areas_reader_free(reader);
  bpjs_areas_reader_free(NULL);
  bpjs_areas_free(areas);
}
END_TEST

SUITE("area.reader", a_table_may_come_in_pieces,
      columns_come_in_any_order_and_others_are_passed_over, a_table_may_have_tabs,
      a_row_may_name_its_system_and_days, a_problem_names_line_column_and_value,
      a_name_has_63_bytes_at_most, every_problem_is_listed_and_the_rest_is_told,
      arguments_are_checked)
