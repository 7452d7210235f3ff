#include "area/code.h"

#include <string.h>

#include "suite.h"

static bpjs_area_code read(const char *text, int32_t system) {
  bpjs_area_code code;
  ck_assert_msg(bpjs_area_code_read(text, (int64_t)strlen(text), system, &code), "%s", text);
  return code;
}

START_TEST(a_code_is_read_and_written_as_it_was) {
  static const struct {
    const char *text, *own;
    int32_t system, level;
    int64_t number;
  } codes[] = {{"64", "KD_64", 1, BPJS_AREA_PROVINCE, 64},
               {"64.08", "KD_64_08", 1, BPJS_AREA_REGENCY, 6408},
               {"64.08.01", "KD_64_08_01", 1, BPJS_AREA_DISTRICT, 640801},
               {"64.08.01.2001", "KD_64_08_01_2001", 1, BPJS_AREA_VILLAGE, 6408012001},
               {"64", "BPS_64", 2, BPJS_AREA_PROVINCE, 64},
               {"6408", "BPS_6408", 2, BPJS_AREA_REGENCY, 6408},
               {"6408010", "BPS_6408010", 2, BPJS_AREA_DISTRICT, 6408010},
               {"6408010001", "BPS_6408010001", 2, BPJS_AREA_VILLAGE, 6408010001}};
  for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
    const bpjs_area_code code = read(codes[i].text, codes[i].system);
    char text[BPJS_AREA_CODE_SIZE];
    bpjs_area_code same;
    ck_assert_int_eq(code.level, codes[i].level);
    ck_assert_int_eq(code.number, codes[i].number);
    bpjs_area_code_write(code, false, text);
    ck_assert_str_eq(text, codes[i].text);
    bpjs_area_code_write(code, true, text);
    ck_assert_str_eq(text, codes[i].own);
    same = read(text, BPJS_AREA_SYSTEM_OWN);
    ck_assert_int_eq(same.system, codes[i].system);
    ck_assert_int_eq(same.number, codes[i].number);
    ck_assert(bpjs_area_code_of(codes[i].number, codes[i].system, &same));
    ck_assert_int_eq(same.level, codes[i].level);
  }
}
END_TEST

START_TEST(what_has_no_such_form_is_refused) {
  static const struct {
    const char *text;
    int32_t system;
  } bad[] = {{"", 1},
             {"6", 1},
             {"09", 1},
             {"6408", 1},
             {"64.", 1},
             {"64.8", 1},
             {"64.00", 1},
             {"64.0a", 1},
             {"64_08", 1},
             {"64.08.1", 1},
             {"64.08.01.201", 1},
             {"64.08.01.0000", 1},
             {"64 08", 1},
             {"64.08.01.", 1},
             {"64.08", 2},
             {"640801", 2},
             {"6408000", 2},
             {"64080100012", 2},
             {"KD", 0},
             {"KD_", 0},
             {"BPS_", 0},
             {"BPS_64.08", 0},
             {"64.08.01.20012", 1},
             {"KD_64_08_01_2001_1", 0},
             {"64", 0},
             {"64:08", 1},
             {"6/", 1}};
  bpjs_area_code code;
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
    ck_assert_msg(
        !bpjs_area_code_read(bad[i].text, (int64_t)strlen(bad[i].text), bad[i].system, &code),
        "%s is taken", bad[i].text);
}
END_TEST

/* 640001 has a regency 00; 640800 a district 00; 6408010000 of Kemendagri a village 0000. */
START_TEST(a_number_without_a_part_is_no_code) {
  static const int64_t bad[] = {0, 9, 100, 999, 6400, 640001, 640800, 6408010000, -64, 64080120011};
  bpjs_area_code code;
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
    ck_assert_msg(!bpjs_area_code_of(bad[i], BPJS_AREA_SYSTEM_KEMENDAGRI, &code), "%lld",
                  (long long)bad[i]);
  ck_assert(!bpjs_area_code_of(640801, BPJS_AREA_SYSTEM_BPS, &code));
  ck_assert(!bpjs_area_code_of(6408000, BPJS_AREA_SYSTEM_BPS, &code));
}
END_TEST

START_TEST(a_code_is_cut_and_spans_what_is_in_it) {
  int64_t first, last;
  const bpjs_area_code village = read("64.08.01.2001", 1);
  ck_assert_int_eq(bpjs_area_code_cut(village, BPJS_AREA_VILLAGE).number, 6408012001);
  ck_assert_int_eq(bpjs_area_code_cut(village, BPJS_AREA_DISTRICT).number, 640801);
  ck_assert_int_eq(bpjs_area_code_cut(village, BPJS_AREA_REGENCY).number, 6408);
  ck_assert_int_eq(bpjs_area_code_cut(village, BPJS_AREA_PROVINCE).number, 64);
  ck_assert_int_eq(bpjs_area_code_cut(read("6408010001", 2), BPJS_AREA_DISTRICT).number, 6408010);
  bpjs_area_code_span(read("64", 1), BPJS_AREA_VILLAGE, &first, &last);
  ck_assert_int_eq(first, 6400000000);
  ck_assert_int_eq(last, 6499999999);
  bpjs_area_code_span(read("6408", 2), BPJS_AREA_DISTRICT, &first, &last);
  ck_assert_int_eq(first, 6408000);
  ck_assert_int_eq(last, 6408999);
}
END_TEST

SUITE("area.code", a_code_is_read_and_written_as_it_was, what_has_no_such_form_is_refused,
      a_number_without_a_part_is_no_code, a_code_is_cut_and_spans_what_is_in_it)
