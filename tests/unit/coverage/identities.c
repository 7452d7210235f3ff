#include "data.h"

static bpjs_dataset *checked(const bpjs_dataset *dataset) {
  bpjs_dataset *out = NULL;
  ck_assert_int_eq(bpjs_coverage_check(dataset, BPJS_LANGUAGE_EN, &out, NULL), BPJS_OK);
  return out;
}

static int64_t count_of(const bpjs_dataset *out, const char *identity, const char *verdict) {
  int64_t count = 0;
  for (int64_t i = 0; i < bpjs_dataset_count(out); i++)
    if (strcmp(text_at(out, i, "IDENTITY"), identity) == 0 &&
        (verdict[0] == '\0' || strcmp(text_at(out, i, "VERDICT"), verdict) == 0))
      count++;
  return count;
}

/* Every identity of section 6 of the collected facts holds over the published
 * data, or is one of the 30 listed conflicts, which it names. */
START_TEST(what_does_not_hold_is_a_listed_conflict) {
  bpjs_dataset *data = published(), *out = checked(data);
  for (int64_t i = 0; i < bpjs_dataset_count(out); i++) {
    const char *verdict = text_at(out, i, "VERDICT");
    if (strcmp(verdict, "inconsistent") == 0)
      ck_assert_msg(text_at(out, i, "CONFLICT")[0] != '\0', "%s in %s has no conflict",
                    text_at(out, i, "LABEL"), text_at(out, i, "REF_AREA"));
    ck_assert_str_eq(text_at(out, i, "SERIES"), "identity");
    ck_assert_str_ne(text_at(out, i, "LABEL"), "");
    ck_assert_str_ne(text_at(out, i, "BASIS"), "");
    ck_assert_str_ne(text_at(out, i, "SOURCE"), "");
  }
  assert_rereads(out);
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

/* How often each can be evaluated, counted with sets of dimensions over the
 * CSV files by a separate script: for how many subjects are all observations
 * of one of its readings there? Segments: 49 of active participants (35 of all
 * programmes at the end of 2023, 2 x JKK and JKM, JHT, JP, JKP, and 8 dates of
 * the nation, 1 regency), 38 of claims, 34 of benefits, 5 others. Rows whose
 * subject is one observation count once. */
START_TEST(every_identity_meets_the_data) {
  static const struct {
    const char *identity;
    int64_t all, consistent, truncated, inconsistent, unknown;
  } wanted[] = {
      {"segments", 126, 126, 0, 0, 0},
      {"formal_of_segments", 1, 1, 0, 0, 0},
      {"segments_of_34", 1, 0, 0, 1, 0}, /* conflict 19 */
      {"branch_of_34", 1, 1, 0, 0, 0},
      {"wage_earners", 1, 0, 0, 0, 1}, /* no total of September 2022 */
      {"sexes", 1, 1, 0, 0, 0},
      {"active_and_inactive", 2, 2, 0, 0, 0},
      {"share_of_active", 1, 1, 0, 0, 0},
      {"areas", 10, 9, 0, 1, 0},    /* 4 of members, 4 of JKK cases, rupiah (3), 38 provinces */
      {"regencies", 3, 2, 0, 1, 0}, /* conflict 27 */
      {"programmes", 10, 10, 0, 0, 0},
      {"programmes_and_agency", 7, 7, 0, 0, 0}, /* funds 4, income, assets 2 */
      {"reasons", 2, 2, 0, 0, 0},
      {"flow_order", 1, 1, 0, 0, 0},
      {"flow_order_jht", 1, 1, 0, 0, 0},
      {"flow_order_nine", 1, 1, 0, 0, 0},
      {"flow_sum", 1, 0, 0, 0, 1}, /* January to August 2024 is not printed */
      {"order_jp_jht", 3, 3, 0, 0, 0},
      {"order_jkp_jht", 3, 3, 0, 0, 0},
      {"order_jht_jkk", 5, 5, 0, 0, 0},
      {"order_jkp_jp", 3, 3, 0, 0, 0},
      {"equal_jkk_jkm", 6, 6, 0, 0, 0},
      {"equal_jkk_active", 4, 4, 0, 0, 0},
      {"order_active_registered", 9, 9, 0, 0, 0},
      {"order_vulnerable_active", 2, 2, 0, 0, 0},
      {"order_vulnerable_self_employed", 1, 1, 0, 0, 0},
      {"wage_earners_alone", 0, 0, 0, 0, 0}, /* no such observation may be there */
      {"labour_force", 11, 11, 0, 0, 0},
      {"formal_and_informal", 9, 8, 0, 0, 1}, /* "more than 100 thousand" */
      {"complement", 10, 10, 0, 0, 0},
      {"whole", 1, 1, 0, 0, 0},
      {"share_informal", 9, 9, 0, 0, 0},
      {"share_formal", 5, 5, 0, 0, 0},
      {"coverage", 28, 19, 2, 7, 0}, /* 24 with home address counts, 3 dates, Kalimantan */
      {"coverage_printed", 5, 3, 1, 1, 0},
      {"coverage_target", 2, 2, 0, 0, 0},
      {"share_of_nation", 2, 1, 1, 0, 0},
      {"target_achievement", 1, 1, 0, 0, 0},
      {"implied_base_12", 1, 0, 0, 1, 0},       /* conflict 22 */
      {"implied_base_81", 1, 0, 0, 1, 0},       /* conflict 23 */
      {"implied_base_81_final", 1, 0, 0, 1, 0}, /* conflict 23 */
      {"gap", 12, 10, 0, 2, 0},                 /* conflict 23, twice */
      {"implied_start", 1, 0, 0, 0, 1},         /* the end of 2017 is not printed */
      {"awards", 1, 1, 0, 0, 0},
  };
  bpjs_dataset *data = published(), *out = checked(data);
  int64_t sum = 0;
  for (size_t i = 0; i < sizeof wanted / sizeof wanted[0]; i++) {
    const char *identity = wanted[i].identity;
    ck_assert_msg(count_of(out, identity, "") == wanted[i].all, "%s: %lld", identity,
                  (long long)count_of(out, identity, ""));
    ck_assert_int_eq(count_of(out, identity, "consistent"), wanted[i].consistent);
    ck_assert_int_eq(count_of(out, identity, "truncated"), wanted[i].truncated);
    ck_assert_int_eq(count_of(out, identity, "inconsistent"), wanted[i].inconsistent);
    ck_assert_int_eq(count_of(out, identity, "unknown"), wanted[i].unknown);
    sum += wanted[i].all;
  }
  ck_assert_int_eq(sum, bpjs_dataset_count(out));
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

static int64_t result_in(const bpjs_dataset *out, const char *identity, const char *area,
                         const char *group) {
  for (int64_t i = 0; i < bpjs_dataset_count(out); i++)
    if (strcmp(text_at(out, i, "IDENTITY"), identity) == 0 &&
        strcmp(text_at(out, i, "REF_AREA"), area) == 0 &&
        strcmp(text_at(out, i, "GROUP"), group) == 0)
      return i;
  ck_abort_msg("no %s in %s", identity, area);
  return -1;
}

START_TEST(known_verdicts_carry_their_conflicts) {
  bpjs_dataset *data = published(), *out = checked(data);
  static const struct {
    const char *identity, *area, *group, *verdict, *conflict;
  } known[] = {
      {"coverage_printed", "KD_32", "INFORMAL", "truncated", ""}, /* 6.5 for 6.597 */
      {"coverage", "KD_64_08", "INFORMAL", "truncated", ""},      /* 150 for 150.87 */
      {"coverage", "KD_64", "ALL", "truncated", "18 28"},         /* 1.35 for 1.3586 */
      {"coverage", "KD_51", "ALL", "inconsistent", "18"},         /* 50.88 for 49.90 */
      {"gap", "KD_11", "ALL", "inconsistent", "23"},
      {"regencies", "KD_96", "VULNERABLE", "inconsistent", "27"}, /* 70,306 under 77,500 */
      {"implied_base_12", "KD_12", "ALL", "inconsistent", "22"},
  };
  for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
    int64_t at = result_in(out, known[i].identity, known[i].area, known[i].group);
    ck_assert_msg(strcmp(text_at(out, at, "VERDICT"), known[i].verdict) == 0, "%s %s",
                  known[i].identity, known[i].area);
    ck_assert_str_eq(text_at(out, at, "CONFLICT"), known[i].conflict);
  }
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

/* What the press leaves out follows from what it prints: 90 - 52.72 = 37.28
 * trillion (89.5 - 52.725 to 90.5 - 52.715) in the first eight months of 2024;
 * 39.2 / 1.4934 = 26.25 million at the end of 2017. */
START_TEST(a_missing_side_is_implied_by_the_other) {
  bpjs_dataset *data = published(), *out = checked(data);
  int64_t flow = result_at(out, "identity", "IDENTITY", "flow_sum");
  assert_prints(figure_at(out, flow).value / 1e12, 37.28, 9);
  assert_encloses(figure_at(out, flow).lower / 1e12, figure_at(out, flow).upper / 1e12, 36.775,
                  37.785);
  ck_assert_ptr_nonnull(strstr(text_at(out, flow, "NOTE"), "not published"));
  int64_t start = result_at(out, "identity", "IDENTITY", "implied_start");
  assert_prints(figure_at(out, start).value / 1e6, 26.25, 2);
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

#define HEADER                                                                                     \
  "SERIES,PROGRAMME,SEGMENT,GROUP,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,CONFIDENCE,SOURCE,"  \
  "CONFLICT\n"

/* A source that prints the total and all segments is believed to mean them
 * together: 3 = 1 + 1 + 1, although a better source has 9. */
START_TEST(one_source_goes_before_the_best) {
  bpjs_dataset *data =
      dataset_of(HEADER "active_participants,ALL,ALL,ALL,ID,2030-12,9,PERSONS,A,x,\n"
                        "active_participants,ALL,ALL,ALL,ID,2030-12,3,PERSONS,B,y,\n"
                        "active_participants,ALL,PU,ALL,ID,2030-12,1,PERSONS,B,y,\n"
                        "active_participants,ALL,BPU,ALL,ID,2030-12,1,PERSONS,B,y,\n"
                        "active_participants,ALL,JAKON,ALL,ID,2030-12,1,PERSONS,B,y,\n");
  bpjs_dataset *out = checked(data);
  int64_t at = result_at(out, "identity", "IDENTITY", "segments");
  ck_assert_str_eq(text_at(out, at, "VERDICT"), "consistent");
  ck_assert_str_eq(text_at(out, at, "SOURCE"), "y");
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

START_TEST(only_wage_earners_have_jp) {
  bpjs_dataset *data = dataset_of(HEADER "active_participants,JP,BPU,ALL,ID,2030-12,9,PERSONS,A,x,"
                                         "7 5\nactive_participants,ALL,BPU,ALL,ID,2030-12,9,"
                                         "PERSONS,A,x,\n");
  bpjs_dataset *out = checked(data);
  int64_t at = result_at(out, "identity", "IDENTITY", "wage_earners_alone");
  ck_assert_str_eq(text_at(out, at, "VERDICT"), "inconsistent");
  ck_assert_str_eq(text_at(out, at, "CONFLICT"), "7 5");
  ck_assert_int_eq(bpjs_dataset_count(out), 1);
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

/* Units that do not go together say nothing. */
START_TEST(figures_that_cannot_be_compared_are_passed_over) {
  bpjs_dataset *data = dataset_of(HEADER "labour_force,ALL,ALL,ALL,ID,2030-12,9,IDR,A,x,\n"
                                         "employed,ALL,ALL,ALL,ID,2030-12,8,PERSONS,A,x,\n"
                                         "unemployed,ALL,ALL,ALL,ID,2030-12,1,PERSONS,A,x,\n"
                                         "share_informal,ALL,ALL,ALL,ID,2030-12,1,IDR,A,x,\n"
                                         "share_formal,ALL,ALL,ALL,ID,2030-12,1,PERCENT,A,x,\n"
                                         "ucj_coverage,ALL,ALL,ALL,ID,2030-12,1,PERCENT,A,x,\n"
                                         "ucj_participants,ALL,ALL,ALL,ID,2030-12,1,PERSONS,A,x,\n"
                                         "ucj_eligible,ALL,ALL,ALL,ID,2030-12,0,PERSONS,A,x,\n"
                                         "ucj_gap,ALL,ALL,ALL,KD_11,2030-12,5,PERSONS,A,x,\n"
                                         "ucj_participants,ALL,ALL,ALL,KD_11,2030-12,5,IDR,A,x,\n"
                                         "ucj_eligible,ALL,ALL,ALL,KD_11,2030-12,9,PERSONS,A,x,\n"
                                         "claims,ALL,ALL,ALL,KD_11,2030,9,CASES,A,x,\n"
                                         "claims,ALL,PU,ALL,KD_11,2030,9,CASES,A,x,\n"
                                         "claims,ALL,BPU,ALL,KD_11,2030,9,IDR,A,x,\n"
                                         "claims,ALL,JAKON,ALL,KD_11,2030,9,CASES,A,x,\n");
  bpjs_dataset *out = checked(data);
  ck_assert_int_eq(bpjs_dataset_count(out), 0);
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

/* 12.6 against 12, which was cut from under 13; 13.6 is too much; more than 12
 * may be 20. */
START_TEST(order_is_judged_with_bounds) {
  static const struct {
    const char *most, *verdict;
  } cases[] = {{"13,PERSONS,A,x,,", "consistent"},
               {"12,PERSONS,A,x,,", "truncated"},
               {"11,PERSONS,A,x,,", "inconsistent"},
               {"12,PERSONS,A,x,,AT_LEAST", "unknown"}};
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    char csv[1024] = "SERIES,PROGRAMME,SEGMENT,GROUP,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,"
                     "CONFIDENCE,SOURCE,CONFLICT,QUALIFIER\n"
                     "active_participants,JHT,ALL,ALL,ID,2030-12,12.6,PERSONS,A,x,999 x,\n"
                     "active_participants,JKK,ALL,ALL,ID,2030-12,";
    strcat(strcat(csv, cases[i].most), "\n");
    bpjs_dataset *data = dataset_of(csv), *out = checked(data);
    int64_t at = result_at(out, "identity", "IDENTITY", "order_jht_jkk");
    ck_assert_str_eq(text_at(out, at, "VERDICT"), cases[i].verdict);
    bpjs_dataset_free(out);
    bpjs_dataset_free(data);
  }
}
END_TEST

/* One side of an identity that is about one observation. */
START_TEST(the_side_that_is_there_is_told) {
  bpjs_dataset *data =
      dataset_of(HEADER "active_participants,ALL,PU,ALL,ID,2022-09,21,PERSONS,A,x,\n"
                        "active_participants,ALL,ALL,ALL,ID,2024-08,39,PERSONS,A,x,\n"
                        "eligible_workers,ALL,ALL,ALL,ID,2024-08,100,PERSONS,A,x,\n");
  bpjs_dataset *out = checked(data);
  int64_t left = result_at(out, "identity", "IDENTITY", "wage_earners");
  ck_assert_double_eq(figure_at(out, left).value, 21);
  ck_assert_str_eq(text_at(out, left, "VERDICT"), "unknown");
  int64_t right = result_at(out, "identity", "IDENTITY", "coverage");
  ck_assert_double_eq(figure_at(out, right).value, 39);
  ck_assert_int_eq(figure_at(out, right).unit, BPJS_UNIT_PERCENT);
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

/* 1 + 2 = 3 in Papua Barat, where one regency has two sources. */
START_TEST(regencies_add_up_once_each) {
  bpjs_dataset *data =
      dataset_of(HEADER "ucj_participants,ALL,ALL,ALL,KD_92,2023-12,3,PERSONS,A,x,\n"
                        "ucj_participants,ALL,ALL,ALL,KD_92_01,2023-12,1,PERSONS,A,x,\n"
                        "ucj_participants,ALL,ALL,ALL,KD_92_01,2023-12,9,PERSONS,B,y,\n"
                        "ucj_participants,ALL,ALL,ALL,KD_92_01,2022-12,9,PERSONS,B,y,\n"
                        "ucj_participants,ALL,ALL,ALL,KD_92_02,2023-12,2,PERSONS,A,y,\n"
                        "ucj_eligible,ALL,ALL,ALL,KD_92,2023-08,3,PERSONS,A,x,\n"
                        "ucj_eligible,ALL,ALL,ALL,KD_92_01,2023-08,3,PERSONS,A,x,\n"
                        "ucj_eligible,ALL,ALL,ALL,KD_92_02,2023-08,3,IDR,A,x,\n");
  bpjs_dataset *out = checked(data);
  ck_assert_int_eq(count_of(out, "regencies", "consistent"), 1);
  ck_assert_int_eq(count_of(out, "regencies", "inconsistent"), 0);
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

START_TEST(labels_come_in_both_languages) {
  bpjs_dataset *data = dataset_of(HEADER "labour_force,ALL,ALL,ALL,ID,2030-12,9,PERSONS,A,x,\n"
                                         "employed,ALL,ALL,ALL,ID,2030-12,8,PERSONS,A,x,\n"
                                         "unemployed,ALL,ALL,ALL,ID,2030-12,1,PERSONS,C,y,\n");
  bpjs_dataset *out = checked(data);
  ck_assert_str_eq(text_at(out, 0, "LABEL"), "Labour force: the employed and the unemployed");
  ck_assert_ptr_nonnull(strstr(text_at(out, 0, "NOTE"), "doubtful"));
  ck_assert_str_eq(text_at(out, 0, "SOURCE"), "x | y");
  bpjs_dataset_free(out);
  ck_assert_int_eq(bpjs_coverage_check(data, BPJS_LANGUAGE_ID, &out, NULL), BPJS_OK);
  ck_assert_str_eq(text_at(out, 0, "LABEL"), "Angkatan kerja: penduduk bekerja dan penganggur");
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

START_TEST(bad_arguments_are_told_by_name) {
  bpjs_dataset *data = dataset_of(HEADER), *out = NULL;
  bpjs_error error = {.struct_size = sizeof error}, unset = {0};
  ck_assert_int_eq(bpjs_coverage_check(NULL, 1, &out, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "dataset");
  ck_assert_int_eq(bpjs_coverage_check(data, 1, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "out");
  ck_assert_int_eq(bpjs_coverage_check(data, 0, &out, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "language");
  ck_assert_int_eq(bpjs_coverage_check(data, 1, &out, &unset), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_ptr_null(out);
  bpjs_dataset_free(data);
}
END_TEST

START_TEST(no_memory_leaves_the_output_alone) {
  bpjs_dataset *data = dataset_of(HEADER "labour_force,ALL,ALL,ALL,ID,2030-12,9,PERSONS,A,x,17\n"
                                         "employed,ALL,ALL,ALL,ID,2030-12,5,PERSONS,A,x,2 3\n"
                                         "unemployed,ALL,ALL,ALL,ID,2030-12,1,PERSONS,C,y,\n");
  bpjs_dataset *out = NULL;
  FAIL_EACH_ALLOCATION(bpjs_coverage_check(data, BPJS_LANGUAGE_EN, &out, NULL),
                       ck_assert_ptr_null(out));
  ck_assert_str_eq(text_at(out, 0, "CONFLICT"), "17 2 3");
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

SUITE("coverage.identities", what_does_not_hold_is_a_listed_conflict, every_identity_meets_the_data,
      known_verdicts_carry_their_conflicts, a_missing_side_is_implied_by_the_other,
      one_source_goes_before_the_best, only_wage_earners_have_jp,
      figures_that_cannot_be_compared_are_passed_over, order_is_judged_with_bounds,
      the_side_that_is_there_is_told, regencies_add_up_once_each, labels_come_in_both_languages,
      bad_arguments_are_told_by_name, no_memory_leaves_the_output_alone)
