/* Shares of a total, and what its parts contribute to a change. */
#include "small.h"

/* 80, 25 and 15 of 120, all of source x, though z has a better total. */
START_TEST(shares_keep_to_one_source) {
  bpjs_dataset *data = dataset_of(small), *out = NULL;
  bpjs_query query = query_of("active_participants", "", "ALL", "ID", "2030-12");
  ck_assert_int_eq(
      bpjs_coverage_shares(data, &query, BPJS_DIMENSION_SEGMENT, 0, BPJS_LANGUAGE_ID, &out, NULL),
      BPJS_OK);
  ck_assert_int_eq(bpjs_dataset_count(out), 4);
  bpjs_figure share = figure_at(out, result_at(out, "share", "SEGMENT", "PU"));
  assert_prints(share.value, 66.67, 2);
  int64_t check = result_at(out, "difference", "", "");
  ck_assert_str_eq(text_at(out, check, "VERDICT"), "consistent");
  ck_assert_double_eq(figure_at(out, check).value, 0);
  ck_assert_str_eq(text_at(out, check, "SOURCE"), "x");
  ck_assert_ptr_nonnull(strstr(text_at(out, 0, "LABEL"), "porsi"));
  assert_rereads(out);
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

/* In June no source prints all: 70 + 20 + 6 + 4 = 100, without the union of
 * the last two. */
START_TEST(shares_of_several_sources_say_so) {
  bpjs_dataset *data = dataset_of(small), *out = NULL;
  bpjs_query query = query_of("active_participants", "", "ALL", "ID", "2030-06");
  ck_assert_int_eq(
      bpjs_coverage_shares(data, &query, BPJS_DIMENSION_SEGMENT, 0, BPJS_LANGUAGE_EN, &out, NULL),
      BPJS_OK);
  ck_assert_int_eq(bpjs_dataset_count(out), 5);
  ck_assert_int_eq(find_result(out, "share", "SEGMENT", "JAKON_PMI"), -1);
  int64_t wage_earners = result_at(out, "share", "SEGMENT", "PU");
  ck_assert_double_eq(figure_at(out, wage_earners).value, 70);
  ck_assert_ptr_nonnull(strstr(text_at(out, wage_earners, "NOTE"), "different sources"));
  ck_assert_str_eq(text_at(out, result_at(out, "difference", "", ""), "VERDICT"), "consistent");
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

/* 30 + 50 + 10 of 120: regencies lie inside, and the old Papua contains 93.
 * Three provinces are not all, so that the 30 left over prove nothing. */
START_TEST(areas_do_not_overlap) {
  bpjs_dataset *data = dataset_of(small), *out = NULL;
  bpjs_query query = query_of("active_participants", "ALL", "ALL", "PROVINCE", "2030-12");
  ck_assert_int_eq(
      bpjs_coverage_shares(data, &query, BPJS_DIMENSION_AREA, 0, BPJS_LANGUAGE_EN, &out, NULL),
      BPJS_OK);
  ck_assert_int_eq(bpjs_dataset_count(out), 4);
  int64_t check = result_at(out, "difference", "", "");
  ck_assert_double_eq(figure_at(out, check).value, 30);
  ck_assert_str_eq(text_at(out, check, "VERDICT"), "unknown");
  ck_assert_int_eq(find_result(out, "share", "REF_AREA", "KD_PAPUA_2021"), -1);
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

/* Rupiah of programmes add up; members of programmes and groups do not. */
START_TEST(what_overlaps_is_not_added_up) {
  bpjs_dataset *data = dataset_of(small), *out = NULL;
  bpjs_query money = query_of("benefit_paid", "ALL", "ALL", "ID", "2030");
  bpjs_query people = query_of("active_participants", "ALL", "ALL", "ID", "2030-12");
  money.programme[0] = people.programme[0] = '\0';
  const int32_t programme = BPJS_DIMENSION_PROGRAMME, language = BPJS_LANGUAGE_EN;
  ck_assert_int_eq(bpjs_coverage_shares(data, &money, programme, 0, language, &out, NULL), BPJS_OK);
  result_at(out, "difference", "VERDICT", "consistent");
  bpjs_dataset_free(out);
  ck_assert_int_eq(bpjs_coverage_shares(data, &people, programme, 0, language, &out, NULL),
                   BPJS_OK);
  ck_assert_int_eq(find_result(out, "difference", "", ""), -1);
  bpjs_dataset_free(out);
  people = query_of("active_participants", "ALL", "", "ID", "2030-12");
  ck_assert_int_eq(
      bpjs_coverage_shares(data, &people, BPJS_DIMENSION_GROUP, 0, language, &out, NULL), BPJS_OK);
  ck_assert_int_eq(find_result(out, "difference", "", ""), -1);
  ck_assert_double_eq(figure_at(out, result_at(out, "share", "GROUP", "VULNERABLE")).value, 25);
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

/* 1.2 + 1.2 make 2.6 only if they were cut from nearly 1.3. */
START_TEST(shares_of_parts_that_were_cut) {
  bpjs_dataset *data = dataset_of(small), *out = NULL;
  bpjs_query query = query_of("active_participants", "", "ALL", "ID", "2031-12");
  ck_assert_int_eq(
      bpjs_coverage_shares(data, &query, BPJS_DIMENSION_SEGMENT, 0, BPJS_LANGUAGE_EN, &out, NULL),
      BPJS_OK);
  result_at(out, "difference", "VERDICT", "truncated");
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

/* Only stocks peak in December, and only those that the library knows. */
START_TEST(seasons_are_those_of_stocks) {
  bpjs_dataset *data = dataset_of(small), *out = NULL;
  bpjs_query from = query_of("benefit_paid", "ALL", "ALL", "ID", "2030");
  bpjs_query to = query_of("benefit_paid", "ALL", "ALL", "ID", "2031-01/P6M");
  bpjs_query mine = query_of("mine", "", "ALL", "ID", "");
  from.programme[0] = to.programme[0] = '\0';
  ck_assert_int_eq(bpjs_coverage_decompose(data, &from, &to, BPJS_DIMENSION_PROGRAMME, 0,
                                           BPJS_LANGUAGE_EN, &out, NULL),
                   BPJS_OK);
  ck_assert_str_eq(text_at(out, 0, "NOTE"), "");
  bpjs_dataset_free(out);
  ck_assert_int_eq(bpjs_coverage_decompose(data, &mine, &mine, BPJS_DIMENSION_SEGMENT, 0,
                                           BPJS_LANGUAGE_EN, &out, NULL),
                   BPJS_OK);
  ck_assert_str_eq(text_at(out, 0, "NOTE"), "");
  ck_assert_str_eq(text_at(out, 0, "LABEL"), "mine: change");
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

/* 90 to 120 is +30: wage earners +20, self-employed -5; construction, which
 * 2029 does not print, is in the rest of 15. In points of 90: 33.33 = 22.22 -
 * 5.56 + 16.67. */
START_TEST(contributions_add_up_to_the_change) {
  bpjs_dataset *data = dataset_of(small), *out = NULL;
  bpjs_query from = query_of("active_participants", "", "ALL", "ID", "2029-12");
  bpjs_query to = query_of("active_participants", "", "ALL", "ID", "2030-12");
  ck_assert_int_eq(bpjs_coverage_decompose(data, &from, &to, BPJS_DIMENSION_SEGMENT, 0,
                                           BPJS_LANGUAGE_EN, &out, NULL),
                   BPJS_OK);
  const double changes[] = {30, 20, -5, 15};
  double sum = 0;
  ck_assert_int_eq(bpjs_dataset_count(out), 8);
  for (int64_t i = 0; i < 4; i++) {
    ck_assert_double_eq(figure_at(out, 2 * i).value, changes[i]);
    assert_prints(figure_at(out, 2 * i + 1).value, changes[i] / 90 * 100, 9);
    ck_assert_int_eq(figure_at(out, 2 * i + 1).unit, BPJS_UNIT_PERCENTAGE_POINTS);
    ck_assert_str_eq(text_at(out, 2 * i, "NOTE"), ""); /* December and December */
    sum += i == 0 ? 0 : figure_at(out, 2 * i).value;
  }
  ck_assert_double_eq(sum, 30);
  assert_rereads(out);
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

START_TEST(december_and_june_are_told_apart) {
  bpjs_dataset *data = dataset_of(small), *out = NULL;
  bpjs_query from = query_of("active_participants", "", "ALL", "ID", "2030-06");
  bpjs_query to = query_of("active_participants", "", "ALL", "ID", "2030-12");
  ck_assert_int_eq(bpjs_coverage_decompose(data, &from, &to, BPJS_DIMENSION_SEGMENT, 0,
                                           BPJS_LANGUAGE_EN, &out, NULL),
                   BPJS_OK);
  ck_assert_ptr_nonnull(strstr(text_at(out, 0, "NOTE"), "peaks in December: 2030-06 and 2030-12"));
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

/* Groups overlap, so nothing is left over. */
START_TEST(a_change_of_groups_has_no_rest) {
  bpjs_dataset *data = dataset_of(small), *out = NULL;
  bpjs_query query = query_of("active_participants", "ALL", "", "ID", "2030-12");
  ck_assert_int_eq(bpjs_coverage_decompose(data, &query, &query, BPJS_DIMENSION_GROUP, 0,
                                           BPJS_LANGUAGE_EN, &out, NULL),
                   BPJS_OK);
  ck_assert_int_eq(bpjs_dataset_count(out), 6);
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

SUITE("coverage.shares", shares_keep_to_one_source, shares_of_several_sources_say_so,
      areas_do_not_overlap, what_overlaps_is_not_added_up, shares_of_parts_that_were_cut,
      seasons_are_those_of_stocks, contributions_add_up_to_the_change,
      december_and_june_are_told_apart, a_change_of_groups_has_no_rest)
