#include "inputs.h"

#include <stdio.h>

#include "base/date.h"

#define PICK(random, list)                                                                         \
  ((list)[model_between(random, 0, (int64_t)(sizeof(list) / sizeof((list)[0])) - 1)])

uint64_t model_next(model_random *random) {
  uint64_t mixed = random->state += 0x9E3779B97F4A7C15u;
  mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9u;
  mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBu;
  return mixed ^ (mixed >> 31);
}

int64_t model_between(model_random *random, int64_t least, int64_t most) {
  uint64_t width = (uint64_t)most - (uint64_t)least + 1;
  return (int64_t)((uint64_t)least + (width ? model_next(random) % width : model_next(random)));
}

int model_chance(model_random *random, int percent) {
  return model_between(random, 1, 100) <= percent;
}

static int32_t day_of(int32_t year, int32_t month, int32_t day) {
  return bpjs_date_to_days((bpjs_date){year, month, day});
}

/* A day of a month counted from year 0. */
static int32_t inside(model_random *random, int32_t month) {
  bpjs_date date = {month / 12, month % 12 + 1, 1};
  int32_t days = bpjs_date_days_in_month(date.year, date.month);
  if (model_chance(random, 40))
    date.day = model_chance(random, 50) ? 1 : days;
  else
    date.day = (int32_t)model_between(random, 1, days);
  return bpjs_date_to_days(date);
}

static int32_t random_day(model_random *random) {
  static const int32_t changes[] = {201507, 201603, 201703, 201708, 201803, 201812, 201901,
                                    201903, 201912, 202003, 202008, 202011, 202101, 202102,
                                    202103, 202201, 202203, 202204, 202302, 202303, 202403,
                                    202501, 202502, 202503, 202508, 202509, 202601, 202602,
                                    202603, 202604, 202612, 202701, 202703, 202704, 202801};
  if (model_chance(random, 5))
    return inside(random, (int32_t)model_between(random, 2028 * 12, 2045 * 12 + 11));
  if (model_chance(random, 50))
    return inside(random, (int32_t)model_between(random, 2015 * 12 + 4, 2028 * 12 + 11));
  int32_t change = PICK(random, changes);
  return inside(random,
                change / 100 * 12 + change % 100 - 1 + (int32_t)model_between(random, -1, 1));
}

static int64_t random_money(model_random *random) {
  static const int64_t near[] = {
      7000000,  7335300,   7703500,   8094000,    8512400,   8939700,  8754600,  9077600,  9559600,
      10042300, 10547400,  11086300,  5000000,    1000000,   1100000,  1300000,  1500000,  1700000,
      1900000,  2100000,   2300000,   2500000,    2700000,   3200000,  3700000,  4200000,  4700000,
      5200000,  5700000,   6200000,   6700000,    7200000,   7700000,  8200000,  9200000,  10200000,
      11200000, 12200000,  13200000,  14200000,   15200000,  16200000, 17200000, 18200000, 19200000,
      20200000, 100000000, 500000000, 1000000000, 5000000000};
  switch (model_between(random, 0, 19)) {
  case 0:
    return model_between(random, 0, 1);
  case 1:
    return model_between(random, 0, 1000);
  case 2:
  case 3:
  case 4:
  case 5:
  case 6:
    return model_between(random, 0, 10000) * 10000;
  case 7:
  case 8:
    return PICK(random, near) + model_between(random, -1001, 1);
  case 9:
    return PICK(random, near);
  case 10:
    return model_between(random, 0, INT64_MAX >> model_between(random, 0, 62));
  case 11:
    return INT64_MAX - (model_chance(random, 50) ? 0 : model_between(random, 0, 1000));
  case 12:
    return model_between(random, 0, 100000000) * 1000 + 500;
  case 13:
    return model_between(random, 0, 10000000000);
  default:
    return model_between(random, 0, model_chance(random, 50) ? 25000000 : 100000000);
  }
}

static int64_t maybe_negative(model_random *random, int64_t amount) {
  return model_between(random, 1, 400) == 1 ? -model_between(random, 1, INT64_MAX) : amount;
}

bpjs_law_policy model_policy(model_random *random, int32_t day) {
  static const int32_t least[] = {1, 2, 2, 2, 3, 4, 4};
  bpjs_law_policy policy = {.struct_size = sizeof policy};
  if (model_chance(random, 25))
    policy.flags = BPJS_LAW_CARRY_FORWARD;
  if (model_chance(random, 30))
    policy.minimum_confidence = PICK(random, least);
  if (model_chance(random, 30))
    policy.known_on = model_chance(random, 70) ? day + (int32_t)model_between(random, -60, 90)
                                               : random_day(random);
  return policy;
}

static int32_t random_months(model_random *random) {
  if (model_chance(random, 85))
    return (int32_t)model_between(random, 0, 1);
  if (model_chance(random, 90))
    return (int32_t)model_between(random, 2, 14);
  return (int32_t)model_between(random, 15, 180);
}

/* The month after a span, and some. */
static int32_t after(model_random *random, int32_t day, int32_t months) {
  bpjs_date date = bpjs_date_from_days(day);
  return inside(random, date.year * 12 + date.month - 1 + (months ? months : 1) +
                            (int32_t)(model_chance(random, 60) ? 0 : model_between(random, 1, 9)));
}

/* So that ages matter: years before a day, around some ages. */
static int32_t random_born(model_random *random, int32_t day) {
  static const int32_t ages[] = {54, 54, 54, 56, 56, 57, 57, 58, 58,
                                 59, 59, 60, 60, 61, 62, 63, 64, 65};
  bpjs_date date = bpjs_date_from_days(day);
  date.day = 1;
  if (model_chance(random, 40)) {
    date.year -= (int32_t)model_between(random, 15, 75);
    date.month = (int32_t)model_between(random, 1, 12);
    date.day = (int32_t)model_between(random, 1, 28);
  } else {
    date.year -= PICK(random, ages);
  }
  if (model_chance(random, 15)) {
    date = (bpjs_date){date.year / 4 * 4, 2, 29};
    if (date.year == 1900)
      date.year = 1904;
  }
  int32_t born = bpjs_date_to_days(date);
  return model_chance(random, 50) ? born + (int32_t)model_between(random, -40, 40) : born;
}

static int32_t around(model_random *random, int32_t day, int32_t days) {
  return day + (int32_t)model_between(random, -days, days);
}

static int32_t random_registered(model_random *random) {
  if (model_chance(random, 60))
    return around(random, day_of(2020, 8, 1), 150);
  return around(random, day_of(2012, 1, 1), 6000);
}

/* Most of the time not after the month of a day. */
static int32_t registered_by(model_random *random, int32_t day) {
  int32_t registered = random_registered(random);
  if (bpjs_date_months_between(day, registered) > 0 && !model_chance(random, 3))
    return day - (int32_t)model_between(random, 0, 120);
  return registered;
}

static int32_t random_paid_through(model_random *random) {
  static const int32_t centres[] = {18459, 20105}; /* 2020-07-16, 2025-01-17 */
  return around(random, PICK(random, centres), model_chance(random, 50) ? 40 : 400);
}

static int32_t programmes_or_usual(model_random *random) {
  return model_chance(random, 60) ? 0 : (int32_t)model_between(random, 1, 31);
}

static bpjs_wage_earner wage_earner(model_random *random, int32_t day) {
  static const int32_t workers[] = {0, 1, 49, 50, 51, 1000};
  static const int32_t falls[] = {-200000, 0, 1, 299999, 300000, 300001, 1000000};
  static const int32_t annex[] = {23, 25, 96, 23, 24};
  bpjs_wage_earner one = {.struct_size = sizeof one, .day = day};
  one.months = random_months(random);
  one.wage_kind = model_chance(random, 70) ? 0 : (int32_t)model_between(random, 1, 3);
  one.size = (int32_t)model_between(random, 0, 3);
  one.programmes = (uint32_t)programmes_or_usual(random);
  if (model_chance(random, 60))
    one.reliefs = (uint32_t)model_between(random, 1, 7);
  one.jkn = model_chance(random, 60) ? 0 : (int32_t)model_between(random, 1, 2);
  if (model_chance(random, 5))
    one.flags |= BPJS_WORKER_FOREIGN;
  if (model_chance(random, 40)) {
    one.flags |= BPJS_WORKER_BORN;
    one.born_day = random_born(random, day);
  }
  if (model_chance(random, 30))
    one.registered_day = registered_by(random, day);
  if (one.registered_day < one.born_day && !model_chance(random, 3))
    one.registered_day = 0;
  if (model_chance(random, 30))
    one.paid_through_day = random_paid_through(random);
  if (model_chance(random, 60))
    one.payment_day = around(random, day_of(2026, 6, 30), model_chance(random, 60) ? 2 : 400);
  if (one.payment_day < day && !model_chance(random, 3))
    one.payment_day = 0;
  if (model_chance(random, 30))
    one.active_workers = PICK(random, workers);
  if (model_chance(random, 30))
    one.flags |= BPJS_WORKER_ACTIVE_WORKERS;
  if (model_chance(random, 30))
    one.sales_fall_ppm = PICK(random, falls);
  if (model_chance(random, 30))
    one.flags |= BPJS_WORKER_SALES_FALL;
  one.wage = maybe_negative(random, random_money(random));
  if (model_chance(random, 20))
    one.minimum_wage = maybe_negative(random, random_money(random));
  int industry = model_chance(random, 25);
  if (industry) {
    int group = (int)model_between(random, 1, 5);
    int number = (int)model_between(random, 1, annex[group - 1]);
    if (model_chance(random, 5))
      group = 1, number = 22;
    snprintf(one.industry, sizeof one.industry, "G%d-%03d", group, number);
  }
  if (!industry || model_chance(random, 20))
    one.risk_class = (int32_t)model_between(random, 1, 5);
  return one;
}

/* One field beyond its list. */
static void spoil_wage_earner(model_random *random, bpjs_wage_earner *one) {
  switch (model_between(random, 0, 8)) {
  case 0:
    one->flags |= 16;
    break;
  case 1:
    one->wage_kind = 4;
    break;
  case 2:
    one->risk_class = 6;
    break;
  case 3:
    one->size = -1;
    break;
  case 4:
    one->programmes |= 32;
    break;
  case 5:
    one->reliefs |= 8;
    break;
  case 6:
    one->jkn = 3;
    break;
  case 7:
    one->active_workers = -1;
    break;
  default:
    one->months = model_chance(random, 50) ? -1 : 1201;
    break;
  }
}

int64_t model_wage_earners(model_random *random, bpjs_wage_earner *spans) {
  int64_t count = model_chance(random, 92) ? 1 : model_between(random, 2, MODEL_SPANS);
  int32_t day = random_day(random);
  for (int64_t i = 0; i < count; i++) {
    spans[i] = wage_earner(random, day);
    day = after(random, spans[i].day, spans[i].months);
  }
  if (model_between(random, 1, 300) == 1)
    spoil_wage_earner(random, &spans[count - 1]);
  if (count > 1 && model_chance(random, 50)) {
    bpjs_wage_earner first = spans[0];
    spans[0] = spans[count - 1];
    spans[count - 1] = first;
  }
  return count;
}

int64_t model_self_employed(model_random *random, bpjs_self_employed *spans) {
  int64_t count = model_chance(random, 92) ? 1 : model_between(random, 2, MODEL_SPANS);
  int32_t day = random_day(random);
  for (int64_t i = 0; i < count; i++) {
    bpjs_self_employed one = {.struct_size = sizeof one, .day = day};
    one.months = random_months(random);
    if (model_chance(random, 70))
      one.programmes = model_chance(random, 50) ? 3 : 7;
    if (model_chance(random, 50))
      one.reliefs = BPJS_RELIEF_PP49_2020;
    one.sector = (int32_t)model_between(random, 0, 2);
    if (model_chance(random, 20))
      one.flags = (uint32_t)model_between(random, 1, 3);
    if (model_chance(random, 30))
      one.registered_day = registered_by(random, day);
    if (model_chance(random, 30))
      one.paid_through_day = random_paid_through(random);
    one.income = maybe_negative(random, random_money(random));
    spans[i] = one;
    day = after(random, day, one.months);
  }
  bpjs_self_employed *last = &spans[count - 1];
  if (model_chance(random, 1))
    last->programmes = (uint32_t)model_between(random, 0, 32);
  if (model_between(random, 1, 300) == 1)
    last->sector = 3;
  if (model_between(random, 1, 300) == 1)
    last->reliefs = 2;
  if (model_between(random, 1, 300) == 1)
    last->months = 1201;
  return count;
}

bpjs_construction model_construction(model_random *random) {
  bpjs_construction one = {.struct_size = sizeof one, .day = random_day(random)};
  one.basis = (int32_t)model_between(random, 0, 2);
  if (model_chance(random, 50))
    one.reliefs = BPJS_RELIEF_PP49_2020;
  if (model_chance(random, 40))
    one.registered_day = registered_by(random, one.day);
  if (model_chance(random, 30))
    one.paid_through_day = random_paid_through(random);
  if (model_chance(random, 20))
    one.work_order_day = around(random, one.day, 60);
  one.value = maybe_negative(random, random_money(random));
  if (model_chance(random, 50) && one.value > -INT64_MAX / 1000 && one.value < INT64_MAX / 1000)
    one.value *= 1000;
  if (model_chance(random, 40)) {
    one.flags = model_chance(random, 99) ? BPJS_CONSTRUCTION_UNPAID : 0;
    one.unpaid = maybe_negative(random, random_money(random) / 1000);
    if (one.value > 0 && model_chance(random, 70))
      one.unpaid = model_between(random, 0, one.value / 900);
    if (model_chance(random, 10))
      one.unpaid = 0;
  }
  return one;
}

bpjs_migrant model_migrant(model_random *random) {
  static const int64_t choices[] = {50000,  100000, 200000, 300000, 400000,
                                    500000, 600000, 104999, 105000, 600001};
  bpjs_migrant one = {.struct_size = sizeof one, .day = random_day(random)};
  one.via = (int32_t)model_between(random, 1, 2);
  if (one.via == BPJS_MIGRANT_VIA_AGENCY || model_chance(random, 2))
    one.flags = (uint32_t)model_chance(random, 25);
  one.months = (int32_t)(model_chance(random, 90) ? model_between(random, 1, 40)
                                                  : model_between(random, 1, 1200));
  if (model_chance(random, 30))
    one.months = (int32_t)model_between(random, 1, 4) * 6;
  if (model_chance(random, 40))
    one.jht = PICK(random, choices);
  if (model_chance(random, 3))
    one.jht = maybe_negative(random, random_money(random));
  return one;
}

bpjs_subsidy model_subsidy(model_random *random) {
  bpjs_subsidy one = {.struct_size = sizeof one, .day = random_day(random)};
  one.months = random_months(random);
  if (one.months == 0)
    one.months = 1;
  if (model_chance(random, 70))
    one.programmes = model_chance(random, 50) ? 3 : 7;
  one.income = maybe_negative(random, random_money(random));
  one.participants = maybe_negative(random, random_money(random));
  return one;
}

void model_fine(model_random *random, int32_t *day, int64_t *amount, int32_t *months) {
  *day = random_day(random);
  *amount = maybe_negative(random, random_money(random));
  *months = (int32_t)(model_chance(random, 70) ? model_between(random, 0, 12)
                                               : model_between(random, 0, 1200));
  if (model_chance(random, 1))
    *months = model_chance(random, 50) ? -1 : 1201;
}
