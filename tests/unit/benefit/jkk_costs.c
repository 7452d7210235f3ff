#include "accident.h"

static const int32_t change = 18232; /* 2019-12-02 */

static bpjs_accident treated(int32_t day) {
  return accident_of(BPJS_ACCIDENT_TREATMENT, PU, 5000000, day);
}

static void is_cap(bpjs_benefit_line line, const char *detail, int64_t amount, int32_t confidence) {
  ck_assert_int_eq(line.kind, BPJS_BENEFIT_CAP);
  ck_assert_int_eq(line.beneficiary, BPJS_BENEFICIARY_PAYER);
  ck_assert_str_eq(line.detail, detail);
  ck_assert_int_eq(line.amount, amount);
  ck_assert_int_eq(line.confidence, confidence);
}

START_TEST(the_change_is_of_2_december_2019) {
  ck_assert_int_eq(change, day_of(2019, 12, 2));
}
END_TEST

/* 1,000,000 by land, 1,500,000 by sea, 2,500,000 by air; since PP 82/2019 5, 2 and 10
 * million. Several add up, and are in none of the totals but the caps. */
START_TEST(caps_of_transport_add_up) {
  bpjs_law *law = built_in();
  bpjs_accident asked = treated(change - 1);
  asked.transport = 7;
  bpjs_benefit *benefit = paid(law, asked);
  ck_assert_int_eq(lines_for(benefit, BPJS_BENEFIT_TRANSPORT), 3);
  is_cap(nth_line(benefit, BPJS_BENEFIT_TRANSPORT, 0), "land", 1000000, B);
  is_cap(nth_line(benefit, BPJS_BENEFIT_TRANSPORT, 1), "sea", 1500000, B);
  is_cap(nth_line(benefit, BPJS_BENEFIT_TRANSPORT, 2), "air", 2500000, B);
  ck_assert_int_eq(totals_of(benefit).caps, 5000000);
  ck_assert_int_eq(totals_of(benefit).total, 0);
  ck_assert_int_eq(step_number(benefit, 0, "add_up"), 1);
  ck_assert_str_eq(line_at(benefit, 0).citation, "PP 44/2015 art 25(2), Annex III");
  bpjs_benefit_free(benefit);
  asked.day = change;
  benefit = paid(law, asked);
  ck_assert_int_eq(totals_of(benefit).caps, 17000000);
  bpjs_benefit_free(benefit);
  asked.transport = BPJS_TRANSPORT_LAND;
  benefit = paid(law, asked);
  ck_assert_int_eq(lines_for(benefit, BPJS_BENEFIT_TRANSPORT), 1);
  is_cap(line_for(benefit, BPJS_BENEFIT_TRANSPORT), "land", 5000000, A);
  ck_assert_ptr_null(step_of(benefit, 0, "add_up"));
  bpjs_benefit_free(benefit);
  asked.transport = BPJS_TRANSPORT_AIR;
  benefit = paid(law, asked);
  is_cap(line_for(benefit, BPJS_BENEFIT_TRANSPORT), "air", 10000000, B);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

START_TEST(where_they_do_not_add_up_the_largest_counts) {
  bpjs_law *law = law_with("jkk.transport.add\tALL\t\t2019-12-02\t\t\t0\tflag\tx\tA\t\n");
  bpjs_accident asked = treated(change);
  asked.transport = BPJS_TRANSPORT_LAND | BPJS_TRANSPORT_SEA;
  bpjs_benefit *benefit = paid(law, asked);
  ck_assert_int_eq(lines_for(benefit, BPJS_BENEFIT_TRANSPORT), 1);
  ck_assert_str_eq(line_for(benefit, BPJS_BENEFIT_TRANSPORT).detail, "land");
  ck_assert_int_eq(totals_of(benefit).caps, 5000000);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
  law = law_of("jkk.transport.cap\tALL\tsea\t2015-07-01\t\t\t7\tIDR\tx\tA\t\n"
               "note.benefit.jkk.treatment\tALL\t\t2015-07-01\t\t\t\tnote\tx\tB\ttreated\n");
  benefit = paid(law, asked); /* whether they add up is not said: neither is given */
  refuses(benefit, 0, BPJS_BENEFIT_TRANSPORT, BPJS_BENEFIT_REASON_NO_RULE, "jkk.transport.add");
  refuses(benefit, 1, BPJS_BENEFIT_TRANSPORT, BPJS_BENEFIT_REASON_NO_RULE, "jkk.transport.add");
  ck_assert_str_eq(refusal_at(benefit, 0).detail, "land");
  ck_assert_str_eq(refusal_at(benefit, 1).detail, "sea");
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* Trips of Return to Work are covered since PP 82/2019, within the same caps. */
START_TEST(trips_of_return_to_work_are_within_the_cap) {
  bpjs_law *law = built_in();
  bpjs_accident asked = treated(change);
  asked.flags = BPJS_ACCIDENT_RETURN_TO_WORK;
  asked.transport = BPJS_TRANSPORT_LAND;
  bpjs_benefit *benefit = paid(law, asked);
  ck_assert_int_eq(totals_of(benefit).caps, 5000000);
  ck_assert_int_eq(step_number(benefit, 0, "return_to_work"), 1);
  ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 0);
  bpjs_benefit_free(benefit);
  asked.day = change - 1;
  benefit = paid(law, asked);
  ck_assert_int_eq(totals_of(benefit).caps, 1000000);
  ck_assert_ptr_null(step_of(benefit, 0, "return_to_work"));
  refuses(benefit, 0, BPJS_BENEFIT_TRANSPORT, BPJS_BENEFIT_REASON_CAUSE,
          "jkk.transport.return_to_work");
  ck_assert_str_eq(refusal_at(benefit, 0).detail, "return_to_work");
  ck_assert_uint_eq(totals_of(benefit).flags, 0);
  bpjs_benefit_free(benefit);
  asked.day = change;
  asked.transport = 0;
  benefit = paid(law, asked);
  refuses(benefit, 0, BPJS_BENEFIT_TRANSPORT, BPJS_BENEFIT_REASON_NOT_GIVEN, "transport");
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
  law = law_of("note.benefit.jkk.treatment\tALL\t\t2015-07-01\t\t\t\tnote\tx\tB\ttreated\n");
  benefit = paid(law, asked);
  refuses(benefit, 0, BPJS_BENEFIT_TRANSPORT, BPJS_BENEFIT_REASON_NO_RULE,
          "jkk.transport.return_to_work");
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* Rehabilitation beside a prosthesis since PP 82/2019, and not of who died. */
START_TEST(services_are_in_kind) {
  bpjs_law *law = built_in();
  bpjs_accident asked = treated(change - 1);
  bpjs_benefit *benefit = paid(law, asked);
  ck_assert_int_eq(lines_for(benefit, BPJS_BENEFIT_TREATMENT), 1);
  ck_assert_int_eq(lines_for(benefit, BPJS_BENEFIT_REHABILITATION), 0);
  ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 0);
  bpjs_benefit_free(benefit);
  asked.day = change;
  benefit = paid(law, asked);
  const bpjs_benefit_line line = line_for(benefit, BPJS_BENEFIT_REHABILITATION);
  ck_assert_int_eq(line.kind, BPJS_BENEFIT_IN_KIND);
  ck_assert_int_eq(line.beneficiary, BPJS_BENEFICIARY_PARTICIPANT);
  ck_assert_int_eq(line.amount, 0);
  ck_assert_str_eq(line.citation, "PP 82/2019 Annex III");
  bpjs_benefit_free(benefit);
  asked.event = BPJS_ACCIDENT_DEATH;
  benefit = paid(law, asked);
  ck_assert_int_eq(lines_for(benefit, BPJS_BENEFIT_TREATMENT), 1);
  ck_assert_int_eq(lines_for(benefit, BPJS_BENEFIT_REHABILITATION), 0);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* The reference price and 40 %: 10,000,000 x 1.4; 1 x 1.4 = 1.4 is 1, 4 x 1.4 = 5.6 is 6. */
START_TEST(a_prosthesis_may_be_so_much_over_its_price) {
  const int64_t prices[] = {10000000, 1, 4}, caps[] = {14000000, 1, 6};
  bpjs_law *law = built_in();
  bpjs_accident asked = treated(change - 1);
  asked.devices = BPJS_DEVICE_PROSTHESIS;
  for (int i = 0; i < 6; i++) {
    asked.day = change - i % 2;
    asked.prosthesis_price = prices[i / 2];
    bpjs_benefit *benefit = paid(law, asked);
    const int64_t index = find_nth(benefit, BPJS_BENEFIT_PROSTHESIS, 0);
    is_cap(line_at(benefit, index), "", caps[i / 2], i / 2 == 0 ? B : C);
    ck_assert_int_eq(line_at(benefit, index).base, prices[i / 2]);
    ck_assert_int_eq(step_number(benefit, index, "over"), 400000);
    ck_assert_int_eq(step_of(benefit, index, "price")->given, 1);
    ck_assert_str_eq(benefit->entries[index].formula, "prosthesis");
    bpjs_benefit_free(benefit);
  }
  asked.prosthesis_price = 0;
  bpjs_benefit *benefit = paid(law, asked);
  refuses(benefit, 0, BPJS_BENEFIT_PROSTHESIS, BPJS_BENEFIT_REASON_NOT_GIVEN, "prosthesis_price");
  ck_assert_uint_eq(totals_of(benefit).flags, BPJS_BENEFIT_INCOMPLETE);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* Dentures are general knowledge, D: 3 million, since 2019-12-02 5 million. Hearing aids
 * (C) and glasses (B) have rules since then. */
START_TEST(devices_have_caps_of_their_own) {
  bpjs_law *law = built_in();
  const bpjs_law_policy any = sure(D);
  bpjs_accident asked = treated(change - 1);
  asked.devices = BPJS_DEVICE_DENTURES | BPJS_DEVICE_HEARING_AID | BPJS_DEVICE_GLASSES;
  bpjs_benefit *benefit = paid_for(law, &asked, NULL, 0, &any);
  is_cap(line_for(benefit, BPJS_BENEFIT_DENTURES), "", 3000000, D);
  ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 2);
  refuses(benefit, 0, BPJS_BENEFIT_HEARING_AID, BPJS_BENEFIT_REASON_NO_RULE, "jkk.device.cap");
  refuses(benefit, 1, BPJS_BENEFIT_GLASSES, BPJS_BENEFIT_REASON_NO_RULE, "jkk.device.cap");
  ck_assert_uint_eq(totals_of(benefit).flags, 0); /* no money that is missing */
  ck_assert_int_eq(refusal_at(benefit, 0).day, change - 1);
  bpjs_benefit_free(benefit);
  asked.day = change;
  benefit = paid_for(law, &asked, NULL, 0, &any);
  is_cap(line_for(benefit, BPJS_BENEFIT_DENTURES), "", 5000000, D);
  is_cap(line_for(benefit, BPJS_BENEFIT_HEARING_AID), "", 2500000, C);
  is_cap(line_for(benefit, BPJS_BENEFIT_GLASSES), "", 1000000, B);
  ck_assert_int_eq(totals_of(benefit).caps, 8500000);
  bpjs_benefit_free(benefit);
  benefit = paid(law, asked);
  refuses(benefit, 0, BPJS_BENEFIT_DENTURES, BPJS_BENEFIT_REASON_CONFIDENCE, "jkk.device.cap");
  ck_assert_int_eq(totals_of(benefit).caps, 3500000);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

START_TEST(home_care_is_for_a_year_and_up_to_its_cap) {
  bpjs_law *law = built_in();
  bpjs_accident asked = treated(change);
  asked.devices = BPJS_DEVICE_HOME_CARE;
  bpjs_benefit *benefit = paid(law, asked);
  const int64_t index = find_nth(benefit, BPJS_BENEFIT_HOME_CARE, 0);
  const bpjs_benefit_line line = line_at(benefit, index);
  is_cap(line, "", 20000000, A);
  ck_assert_int_eq(line.count, 1);
  ck_assert_int_eq(line.unit, BPJS_LAW_UNIT_YEARS);
  ck_assert_int_eq(step_number(benefit, index, "years"), 1);
  bpjs_benefit_free(benefit);
  asked.day = change - 1;
  benefit = paid(law, asked);
  refuses(benefit, 0, BPJS_BENEFIT_HOME_CARE, BPJS_BENEFIT_REASON_NO_RULE, "jkk.home_care.years");
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* A rounding step beyond the largest number: 2^63 - 1 is no multiple of it. */
START_TEST(a_cap_that_does_not_fit_stops_all_of_them) {
  bpjs_law *law =
      law_with("rounding.step\tALL\tbenefit\t2015-07-01\t\t\t1000000\tIDR\tx\tA\t\n"
               "rounding.direction\tALL\tbenefit\t2015-07-01\t\t\tup\tdirection\tx\tA\t\n");
  bpjs_accident asked = treated(change);
  asked.devices = BPJS_DEVICE_PROSTHESIS | BPJS_DEVICE_GLASSES;
  asked.prosthesis_price = INT64_MAX / 14 * 10; /* the cap lacks under 14 of the largest */
  fails(law, &asked, NULL, 0, BPJS_ERROR_OVERFLOW, "amount", 0);
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.jkk_costs", the_change_is_of_2_december_2019, caps_of_transport_add_up,
      where_they_do_not_add_up_the_largest_counts, trips_of_return_to_work_are_within_the_cap,
      services_are_in_kind, a_prosthesis_may_be_so_much_over_its_price,
      devices_have_caps_of_their_own, home_care_is_for_a_year_and_up_to_its_cap,
      a_cap_that_does_not_fit_stops_all_of_them)
