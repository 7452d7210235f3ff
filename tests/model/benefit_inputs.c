#include "benefit_inputs.h"

#include <string.h>

#include "base/date.h"
#include "benefit_random.h"

static int64_t contribution(model_random *random) {
  if (model_chance(random, 5))
    return 0;
  if (model_between(random, 1, 2000) == 1)
    return model_between(random, 1, INT64_MAX / 2000);
  return model_money(random, 3000000);
}

void model_account_fill(model_random *random, model_account *account) {
  memset(account, 0, sizeof *account);
  bpjs_savings *one = &account->savings;
  one->struct_size = sizeof *one;
  one->fund = model_number(random, 0, 99) < 25 ? 1 : 0;
  one->until_day = model_chance(random, 60) ? model_day_in_years(random, 2016, 2026)
                                            : model_day_in_years(random, 2015, 2045);
  int32_t until = model_month_number(one->until_day);
  if (model_chance(random, 40)) {
    one->opening_day =
        model_inside(random, until - model_number(random, 0, model_chance(random, 60) ? 24 : 240));
    one->opening = model_chance(random, 5) ? 0 : model_money(random, 900000000);
    if (model_chance(random, 10))
      one->opening = model_between(random, INT64_MAX / 64, INT64_MAX);
    if (model_between(random, 1, 100) == 1)
      one->opening_day = model_inside(random, until + 1);
  }
  int32_t paid = model_number(random, 0, model_chance(random, 70) ? 60 : 720);
  int32_t last = until + (model_chance(random, 70) ? 0 : model_number(random, -30, 0));
  if (model_chance(random, 3))
    last = until + model_number(random, 1, 3);
  int32_t first = until - 720;
  if (model_chance(random, 50))
    first = 2016 * 12;
  account->span_count = model_history(random, account->spans, last, first, paid,
                                      model_chance(random, 50), contribution);
  bpjs_date date = bpjs_date_from_days(one->until_day);
  if (model_chance(random, 75))
    account->rate_count = model_rates(random, account->rates,
                                      date.year - model_number(random, 0, 30), date.year, 0, 60);
  if (model_between(random, 1, 300) == 1)
    one->fund = 2;
  if (model_between(random, 1, 300) == 1)
    one->opening = -1;
}

static int32_t pension_day(model_random *random, int32_t event) {
  static const int32_t steps[] = {2019, 2022, 2025, 2028, 2031, 2034, 2037, 2040, 2043};
  if (model_chance(random, 20))
    return model_close_to(random, model_day_of(PICK(random, steps), 1, 1));
  if (event == BPJS_PENSION_OLD_AGE && model_chance(random, 60))
    return model_day_in_years(random, 2030, 2045);
  if (model_chance(random, 20))
    return model_day_in_years(random, 2015, 2045);
  return model_day_in_years(random, 2016, 2027);
}

static void pension_wages(model_random *random, model_pension *made, int32_t day) {
  static const int32_t edges[] = {0, 1, 2, 11, 12, 13, 143, 144, 145, 179, 180, 181, 182, 240};
  bpjs_pension *one = &made->pension;
  int32_t month = model_month_number(day), last = month, first = 2015 * 12 + 6;
  int32_t paid = model_chance(random, 50) ? PICK(random, edges) : model_number(random, 0, 240);
  if (model_chance(random, 5))
    paid = model_number(random, 0, 720);
  if (model_chance(random, 30))
    last = month + model_number(random, -3, 2);
  if ((one->flags & BPJS_PENSION_COUNTED) && model_chance(random, 70))
    first = 1980 * 12;
  if (model_chance(random, 2))
    first = 2014 * 12;
  if (one->event != BPJS_PENSION_OLD_AGE && model_chance(random, 50)) {
    /* Membership and density on their boundaries. */
    static const int32_t lengths[] = {1, 2, 10, 11, 12, 13, 14, 15, 20, 25, 60, 100, 179, 200};
    int32_t months = PICK(random, lengths);
    paid = months * 4 / 5 + model_number(random, -1, 2);
    last = model_chance(random, 50) ? month : month - months + paid;
    if (last > month)
      last = month;
    one->flags |= BPJS_PENSION_ENROLLED;
    one->enrolled_day = model_chance(random, 50)
                            ? model_inside(random, month - months + 1)
                            : model_months_later(day, -months) + model_number(random, -1, 1);
    if (model_chance(random, 30))
      one->flags &= ~(uint32_t)BPJS_PENSION_ENROLLED;
    if (one->enrolled_day > day)
      one->enrolled_day = day;
  } else if (model_chance(random, 20)) {
    one->flags |= BPJS_PENSION_ENROLLED;
    one->enrolled_day = day - model_number(random, 0, 4000);
  }
  if (!(one->flags & BPJS_PENSION_ENROLLED))
    one->enrolled_day = 0;
  if (model_between(random, 1, 300) == 1)
    last = month + 3;
  made->wage_count =
      model_history(random, made->wages, last, first, paid, model_chance(random, 30), model_wage);
  if (model_between(random, 1, 500) == 1 && made->wage_count > 0)
    made->wages[0].amount = model_between(random, -1, 0);
}

static int32_t age_of_law(int32_t day) {
  const int32_t year = bpjs_date_from_days(day).year;
  const int32_t age = year < 2019 ? 56 : 57 + (year - 2019) / 3;
  return age > 65 ? 65 : age;
}

void model_pension_fill(model_random *random, model_pension *made) {
  static const int32_t events[] = {0, 0, 0, 0, 1, 1, 2, 2, 2};
  memset(made, 0, sizeof *made);
  bpjs_pension *one = &made->pension;
  one->struct_size = sizeof *one;
  one->event = PICK(random, events);
  int32_t day = pension_day(random, one->event);
  one->day = day;
  if (model_chance(random, 25))
    one->flags |= BPJS_PENSION_COUNTED;
  if (model_chance(random, 30))
    one->mean = BPJS_PENSION_MEAN_YEARS;
  if (one->event == BPJS_PENSION_OLD_AGE) {
    if (model_chance(random, 20))
      one->deferral_months =
          model_chance(random, 90) ? model_number(random, 0, 36) : model_number(random, 36, 38);
    if (model_chance(random, 75)) {
      const int32_t age = age_of_law(day);
      one->flags |= BPJS_PENSION_BORN;
      one->born_day =
          model_chance(random, 70)
              ? model_born(random, model_months_later(day, -one->deferral_months), age, age)
              : model_born(random, day, 50, 70);
      one->day = model_chance(random, 70) ? 0 : day;
    }
    if (model_between(random, 1, 200) == 1) {
      one->flags &= ~(uint32_t)BPJS_PENSION_BORN;
      one->day = 0;
      one->born_day = 0;
    }
  } else if (model_chance(random, 25)) {
    const int32_t age = age_of_law(day);
    one->flags |= BPJS_PENSION_BORN;
    one->born_day = model_chance(random, 40) ? model_born(random, day, 20, 66)
                    : model_chance(random, 50)
                        ? model_born(random, day, age, age)
                        : model_months_later(day, -12 * age) + model_number(random, -2, 2);
  }
  if (one->event == BPJS_PENSION_DEATH) {
    static const uint32_t usual[] = {0, 1, 1, 2, 2, 3, 4, 4, 6, 7, 8, 64, 128};
    one->heirs = model_chance(random, 85) ? PICK(random, usual) : model_heirs(random);
    if ((one->heirs & BPJS_HEIR_CHILD) && model_chance(random, 60))
      one->children = model_number(random, 0, 4);
  }
  pension_wages(random, made, day);
  bpjs_date date = bpjs_date_from_days(day);
  if (model_chance(random, 45))
    one->until_day = day + model_number(random, 0, model_chance(random, 60) ? 1500 : 9000);
  int32_t first = date.year - model_number(random, 0, 20);
  int32_t last = date.year + model_number(random, 0, 20);
  if (model_chance(random, 85))
    made->inflation_count = model_rates(random, made->inflation, first, last, -1000000, 75);
  if (model_chance(random, 60))
    made->development_count = model_rates(random, made->development, first, last, 0, 75);
  if (model_between(random, 1, 300) == 1)
    one->event = 3;
  if (model_between(random, 1, 300) == 1)
    one->mean = 2;
}

bpjs_savings_claim model_savings_claim(model_random *random) {
  static const int32_t days[] = {201507, 201508, 201509, 202112, 202201, 202203, 202204, 202205};
  static const int64_t balances[] = {50000000,  60000000,  250000000, 500000000, 5000000000,
                                     166666667, 500000001, 100000000, 1};
  static const int32_t months[] = {0, 60, 119, 119, 120, 120, 121, 1200};
  bpjs_savings_claim one = {.struct_size = sizeof one};
  one.cause = model_chance(random, 30) ? model_number(random, 8, 9) : model_number(random, 0, 9);
  int32_t month = PICK(random, days);
  one.day =
      model_chance(random, 40)
          ? model_inside(random, month / 100 * 12 + month % 100 - 1 + model_number(random, -1, 1))
          : model_day_in_years(random, 2015, model_chance(random, 80) ? 2027 : 2045);
  if (model_chance(random, 20))
    one.day = model_day_of(2022, 4, 26) + model_number(random, -3, 3);
  if (model_chance(random, 85)) {
    one.event_day = model_months_later(one.day, -1);
    one.event_day = model_close_to(random, one.event_day);
    if (one.event_day > one.day)
      one.event_day = one.day;
  }
  if (model_chance(random, one.cause == BPJS_SAVINGS_AGE ? 92 : 10)) {
    one.flags |= BPJS_SAVINGS_BORN;
    one.born_day = model_chance(random, 80) ? model_born(random, one.day, 56, 56)
                                            : model_born(random, one.day, 50, 70);
  }
  if (model_chance(random, 30))
    one.flags |= BPJS_SAVINGS_NO_NPWP;
  if (model_chance(random, 15))
    one.flags |= BPJS_SAVINGS_PART_TAKEN;
  one.months = PICK(random, months);
  if (model_chance(random, 50))
    one.first_year = bpjs_date_from_days(one.day).year - model_number(random, 0, 3);
  if (model_chance(random, 50))
    one.heirs = model_heirs(random);
  one.balance = model_chance(random, 50) ? PICK(random, balances) + model_between(random, -1, 1)
                                         : model_money(random, 9000000000);
  if (model_between(random, 1, 100) == 1)
    one.balance = model_between(random, 0, 1) ? 0 : model_between(random, 0, 1000000000000000);
  if (one.cause >= BPJS_SAVINGS_HOUSING && model_chance(random, 60)) {
    int64_t most = one.cause == BPJS_SAVINGS_HOUSING ? one.balance / 10 * 3 : one.balance / 10;
    one.asked = most + model_between(random, -3, 3);
    if (one.asked < 0 || model_chance(random, 20))
      one.asked = model_between(random, 0, one.balance);
  }
  if (model_chance(random, 50)) {
    one.paid_before = model_chance(random, 50)
                          ? 50000000 - one.balance + model_between(random, -1, 1)
                          : model_money(random, 900000000);
    if (one.paid_before < 0)
      one.paid_before = PICK(random, balances);
    if (one.first_year == 0 && model_chance(random, 95))
      one.first_year = bpjs_date_from_days(one.day).year - model_number(random, 0, 3);
    if (model_chance(random, 70))
      one.paid_this_year =
          model_chance(random, 50) ? one.paid_before : model_between(random, 0, one.paid_before);
  }
  if (model_between(random, 1, 300) == 1)
    one.balance = -1;
  if (model_between(random, 1, 300) == 1)
    one.cause = 10;
  return one;
}

/* When it was claimed: about the end of either window, and of one that PP 6/2025 makes
 * longer. */
static void job_loss_claim(model_random *random, bpjs_job_loss *one) {
  const int32_t last = 20126; /* 2025-02-07 */
  if (model_chance(random, 15)) {
    one->dismissed_day = model_months_later(last, -3) + model_number(random, -2, 2);
    one->day = one->dismissed_day + model_number(random, 0, 300);
  }
  if (one->dismissed_day == 0)
    return;
  one->claim_day = model_close_to(
      random, model_months_later(one->dismissed_day, model_chance(random, 50) ? 3 : 6));
  if (model_chance(random, 40))
    one->claim_day = one->dismissed_day + model_number(random, 0, 100);
  if (one->claim_day < one->dismissed_day)
    one->claim_day = one->dismissed_day;
  if (one->claim_day > one->day && model_chance(random, 50))
    one->day = one->claim_day + model_number(random, 0, 60);
  if (one->claim_day > one->day)
    one->claim_day = one->day;
  if (model_between(random, 1, 200) == 1)
    one->claim_day = model_between(random, 0, 1) ? one->day + 1 : one->dismissed_day - 1;
}

bpjs_job_loss model_job_loss(model_random *random) {
  static const int32_t changes[] = {18660, 19024, 20126}; /* 2021-02-02, 2022-02-01, 2025-02-07 */
  bpjs_job_loss one = {.struct_size = sizeof one};
  one.day = model_day_in_years(random, 2021, model_chance(random, 80) ? 2028 : 2045);
  if (model_chance(random, 40))
    one.day = model_close_to(random, PICK(random, changes));
  if (model_chance(random, 30)) /* instalments on both sides of the change */
    one.day = model_inside(random, model_number(random, 2024 * 12 + 7, 2025 * 12 + 2));
  if (model_chance(random, 85)) {
    int32_t window = one.day < changes[2] ? 3 : 6;
    if (model_chance(random, 10))
      window = 9 - window;
    one.dismissed_day = model_close_to(random, model_months_later(one.day, -window));
    if (model_chance(random, 60))
      one.dismissed_day = one.day - model_number(random, 0, 80);
    if (one.dismissed_day > one.day)
      one.dismissed_day = one.day;
  }
  if (model_chance(random, 60))
    job_loss_claim(random, &one);
  if (model_chance(random, 15))
    one.cause = model_number(random, 0, 5);
  one.months =
      model_chance(random, 85) ? model_number(random, 12, 24) : model_number(random, 10, 13);
  if (model_chance(random, 40)) {
    one.flags |= BPJS_JOB_LOSS_CONSECUTIVE;
    one.consecutive = model_number(random, 4, 8);
    if (model_chance(random, 20))
      one.consecutive = model_number(random, 0, one.months);
    if (one.consecutive > one.months)
      one.consecutive = one.months;
  }
  if (model_chance(random, 25)) {
    one.claims = model_number(random, 1, 4);
    one.months_since =
        model_chance(random, 70) ? model_number(random, 59, 62) : model_number(random, 0, 1200);
  }
  if (model_chance(random, 3))
    one.flags |= BPJS_JOB_LOSS_FOREIGN;
  if (model_chance(random, 30)) {
    one.flags |= BPJS_JOB_LOSS_BORN;
    one.registered_day = one.day - model_number(random, 0, 4000);
    one.born_day = model_chance(random, 50) ? model_born(random, one.registered_day, 54, 54)
                                            : model_born(random, one.registered_day, 17, 60);
  }
  if (model_chance(random, 20)) {
    one.flags |= BPJS_JOB_LOSS_CLOSED;
    one.arrears_months =
        model_chance(random, 80) ? model_number(random, 5, 7) : model_number(random, 0, 1200);
  }
  if (model_chance(random, 30))
    one.new_job_day =
        model_close_to(random, model_months_later(one.day, model_number(random, 0, 6)));
  if (one.new_job_day != 0 && one.new_job_day < one.day)
    one.new_job_day = one.day;
  one.wage = model_chance(random, 50) ? 5000000 + model_between(random, -2, 2) : model_wage(random);
  if (model_between(random, 1, 300) == 1)
    one.wage = -1;
  if (model_between(random, 1, 300) == 1)
    one.months = 25;
  return one;
}
