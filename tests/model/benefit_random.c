#include "benefit_random.h"

#include "base/date.h"

int32_t model_number(model_random *random, int32_t least, int32_t most) {
  return (int32_t)model_between(random, least, most);
}

int32_t model_day_of(int32_t year, int32_t month, int32_t day) {
  int32_t days = bpjs_date_days_in_month(year, month);
  return bpjs_date_to_days((bpjs_date){year, month, day < days ? day : days});
}

int32_t model_months_later(int32_t day, int32_t months) {
  bpjs_date date = bpjs_date_from_days(day);
  int32_t month = date.year * 12 + date.month - 1 + months;
  return model_day_of(month / 12, month % 12 + 1, date.day);
}

int32_t model_inside(model_random *random, int32_t month) {
  int32_t days = bpjs_date_days_in_month(month / 12, month % 12 + 1), day = 1;
  if (model_chance(random, 60))
    day = model_number(random, 1, days);
  else if (model_chance(random, 50))
    day = days;
  return model_day_of(month / 12, month % 12 + 1, day);
}

int32_t model_month_number(int32_t day) {
  bpjs_date date = bpjs_date_from_days(day);
  return date.year * 12 + date.month - 1;
}

int32_t model_day_in_years(model_random *random, int32_t first, int32_t last) {
  return model_inside(random, model_number(random, first * 12, last * 12 + 11));
}

int32_t model_close_to(model_random *random, int32_t day) {
  if (model_chance(random, 60))
    return day + model_number(random, -1, 1);
  return day + model_number(random, -400, 400);
}

int64_t model_money(model_random *random, int64_t most) {
  switch (model_between(random, 0, 9)) {
  case 0:
    return model_between(random, 1, 1000);
  case 1:
  case 2:
  case 3:
    return model_between(random, 1, most);
  default:
    return model_between(random, 1, most / 50000 + 1) * 50000;
  }
}

int64_t model_wage(model_random *random) {
  static const int64_t near[] = {7000000,  7335300,  7703500, 8094000, 8512400,
                                 8939700,  8754600,  9077600, 9559600, 10042300,
                                 10547400, 11086300, 5000000, 300000,  4000000};
  switch (model_between(random, 0, 9)) {
  case 0:
  case 1:
    return PICK(random, near) + model_between(random, -1, 1);
  case 2:
    return model_between(random, 1, 1000000);
  case 3:
    return model_chance(random, 90) ? model_between(random, 1, 100000000)
                                    : model_between(random, 1, INT64_MAX / 1000);
  default:
    return model_chance(random, 50) ? model_between(random, 1, 15000000)
                                    : model_between(random, 1, 300) * 50000;
  }
}

int64_t model_history(model_random *random, bpjs_month_span *spans, int32_t last, int32_t first,
                      int32_t paid, int gaps, int64_t (*amount)(model_random *)) {
  int64_t count = 0;
  int32_t month = last;
  while (paid > 0 && month >= first && count < MODEL_MONTH_SPANS) {
    int32_t months =
        model_chance(random, 50) ? model_number(random, 1, 14) : model_number(random, 6, 60);
    if (count == MODEL_MONTH_SPANS - 1 || months > paid)
      months = paid;
    if (months > month - first + 1)
      months = month - first + 1;
    bpjs_month_span span = {.struct_size = sizeof span, .amount = amount(random)};
    span.day = model_inside(random, month - months + 1);
    span.months = months == 1 && model_chance(random, 50) ? 0 : months;
    spans[count++] = span;
    month -= months;
    paid -= months;
    if (gaps && model_chance(random, 40))
      month -= model_number(random, 1, model_chance(random, 80) ? 4 : 30);
  }
  if (count > 1 && model_chance(random, 50)) {
    bpjs_month_span kept = spans[0];
    spans[0] = spans[count - 1];
    spans[count - 1] = kept;
  }
  return count;
}

int64_t model_rates(model_random *random, bpjs_year_rate *rates, int32_t first, int32_t last,
                    int32_t least, int every) {
  static const int32_t usual[] = {0, 1, 28300, 30000, 47500, 50000, 57000, 60000, 70000, 125000};
  int64_t count = 0;
  int share = model_chance(random, 40) ? 0 : model_number(random, 5, 100);
  if (last > first + MODEL_RATES - 2)
    last = first + MODEL_RATES - 2;
  for (int32_t year = first; year <= last; year++)
    if (model_chance(random, share))
      rates[count++] = (bpjs_year_rate){.struct_size = sizeof *rates, .year = year};
  if (model_chance(random, every))
    rates[count++] = (bpjs_year_rate){.struct_size = sizeof *rates};
  for (int64_t i = 0; i < count; i++) {
    rates[i].rate_ppm = PICK(random, usual);
    if (model_chance(random, 20))
      rates[i].rate_ppm = model_number(random, 0, 100000);
    if (least < 0 && model_chance(random, 10))
      rates[i].rate_ppm = model_number(random, -60000, 0);
    if (model_between(random, 1, 300) == 1)
      rates[i].rate_ppm = model_number(random, least, 10000000);
    if (model_between(random, 1, 2000) == 1)
      rates[i].rate_ppm = model_chance(random, 50) ? least : 10000000;
  }
  if (model_between(random, 1, 500) == 1 && count > 0)
    rates[0].rate_ppm = model_chance(random, 50) ? -1 : 10000001;
  return count;
}

int32_t model_born(model_random *random, int32_t day, int32_t least, int32_t most) {
  bpjs_date date = bpjs_date_from_days(day);
  date.year -= model_number(random, least, most);
  if (model_chance(random, 20)) {
    date = (bpjs_date){date.year / 4 * 4, 2, 29};
    if (date.year == 1900)
      date.year = 1904;
  }
  int32_t born = model_day_of(date.year, date.month, date.day);
  return model_chance(random, 50) ? born + model_number(random, -1, 1)
                                  : born + model_number(random, -400, 400);
}

uint32_t model_heirs(model_random *random) {
  static const uint32_t usual[] = {0, 1, 2, 3, 4, 6, 8, 16, 32, 64, 128};
  if (model_chance(random, 20))
    return (uint32_t)model_between(random, 0, 127);
  return PICK(random, usual);
}
