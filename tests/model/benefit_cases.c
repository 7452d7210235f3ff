/* Prints random cases, a line each, for compare_benefit.py: benefit_cases COUNT SEED.
 *
 * KIND policy|input|months|rates.. TAB status TAB line|line.. TAB total|total.. TAB
 * refusal|refusal..: numbers, divided by blanks, in the order of the structs of
 * benefit.h; a text is last, "-" where it is empty. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "benefit_inputs.h"
#include "bpjsstat/base.h"

static void number(int64_t value) {
  printf(" %" PRId64, value);
}

static void text(const char *value) {
  printf(" %s", value[0] ? value : "-");
}

static void must(int32_t status) {
  if (status == BPJS_OK)
    return;
  fprintf(stderr, "benefit_cases: %s\n", bpjs_status_name(status));
  exit(1);
}

static bpjs_law_policy show_policy(model_random *random, const char *kind, int32_t day) {
  bpjs_law_policy policy = model_policy(random, day);
  if (model_chance(random, 30))
    policy.minimum_confidence = BPJS_LAW_CONFIDENCE_D;
  if (model_chance(random, 40))
    policy.flags = BPJS_LAW_CARRY_FORWARD;
  printf("%s", kind);
  number(policy.known_on);
  number(policy.flags);
  number(policy.minimum_confidence);
  putchar('|');
  return policy;
}

static void show_spans(const bpjs_month_span *spans, int64_t count) {
  putchar('|');
  for (int64_t i = 0; i < count; i++) {
    number(spans[i].day);
    number(spans[i].months);
    number(spans[i].amount);
  }
}

static void show_rates(const bpjs_year_rate *rates, int64_t count) {
  putchar('|');
  for (int64_t i = 0; i < count; i++) {
    number(rates[i].year);
    number(rates[i].rate_ppm);
  }
}

static int32_t balance(const bpjs_law *law, model_random *random, bpjs_benefit **benefit) {
  static model_account made;
  model_account_fill(random, &made);
  const bpjs_savings *one = &made.savings;
  bpjs_law_policy policy = show_policy(random, "BALANCE", one->until_day);
  number(one->fund);
  number(one->until_day);
  number(one->opening_day);
  number(one->opening);
  show_spans(made.spans, made.span_count);
  show_rates(made.rates, made.rate_count);
  return bpjs_benefit_jht_balance(law, one, made.spans, made.span_count, made.rates,
                                  made.rate_count, &policy, benefit, NULL);
}

static int32_t claim(const bpjs_law *law, model_random *random, bpjs_benefit **benefit) {
  bpjs_savings_claim one = model_savings_claim(random);
  bpjs_law_policy policy = show_policy(random, "CLAIM", one.day);
  number(one.flags);
  number(one.cause);
  number(one.day);
  number(one.event_day);
  number(one.born_day);
  number(one.months);
  number(one.first_year);
  number(one.heirs);
  number(one.balance);
  number(one.asked);
  number(one.paid_before);
  number(one.paid_this_year);
  return bpjs_benefit_jht(law, &one, &policy, benefit, NULL);
}

static int32_t pension(const bpjs_law *law, model_random *random, bpjs_benefit **benefit) {
  static model_pension made;
  model_pension_fill(random, &made);
  const bpjs_pension *one = &made.pension;
  bpjs_law_policy policy = show_policy(random, "JP", one->day);
  number(one->flags);
  number(one->event);
  number(one->day);
  number(one->born_day);
  number(one->enrolled_day);
  number(one->deferral_months);
  number(one->mean);
  number(one->until_day);
  number(one->heirs);
  number(one->children);
  show_spans(made.wages, made.wage_count);
  show_rates(made.inflation, made.inflation_count);
  show_rates(made.development, made.development_count);
  return bpjs_benefit_jp(law, one, made.wages, made.wage_count, made.inflation,
                         made.inflation_count, made.development, made.development_count, &policy,
                         benefit, NULL);
}

static int32_t job_loss(const bpjs_law *law, model_random *random, bpjs_benefit **benefit) {
  bpjs_job_loss one = model_job_loss(random);
  bpjs_law_policy policy = show_policy(random, "JKP", one.day);
  number(one.flags);
  number(one.day);
  number(one.dismissed_day);
  number(one.cause);
  number(one.months);
  number(one.consecutive);
  number(one.claims);
  number(one.months_since);
  number(one.new_job_day);
  number(one.born_day);
  number(one.registered_day);
  number(one.arrears_months);
  number(one.claim_day);
  number(one.wage);
  return bpjs_benefit_jkp(law, &one, &policy, benefit, NULL);
}

static void show_lines(const bpjs_benefit *benefit) {
  for (int64_t i = 0; i < bpjs_benefit_count(benefit); i++) {
    bpjs_benefit_line line = {.struct_size = sizeof line};
    must(bpjs_benefit_get(benefit, i, &line, NULL));
    if (i > 0)
      putchar('|');
    number(line.programme);
    number(line.kind);
    number(line.what);
    number(line.beneficiary);
    number(line.number);
    number(line.from_day);
    number(line.to_day);
    number(line.count);
    number(line.unit);
    number(line.amount);
    number(line.fraction_ppm);
    number(line.flags);
    number(line.confidence);
    text(line.detail);
  }
}

static void show_totals(const bpjs_benefit *benefit, int32_t programme) {
  for (int i = 0; i < 2; i++) {
    bpjs_benefit_totals totals = {.struct_size = sizeof totals};
    must(bpjs_benefit_total(benefit, i ? programme : 0, &totals, NULL));
    if (i > 0)
      putchar('|');
    number(totals.flags);
    number(totals.total);
    number(totals.caps);
    number(totals.monthly);
    number(totals.tax);
    number(totals.net);
  }
}

static void show_refusals(const bpjs_benefit *benefit) {
  for (int64_t i = 0; i < bpjs_benefit_refusal_count(benefit); i++) {
    bpjs_benefit_refusal refusal = {.struct_size = sizeof refusal};
    must(bpjs_benefit_refusal_get(benefit, i, &refusal, NULL));
    if (i > 0)
      putchar('|');
    number(refusal.programme);
    number(refusal.what);
    number(refusal.reason);
    number(refusal.number);
    number(refusal.day);
    number(refusal.found);
    number(refusal.needed);
    text(refusal.parameter);
  }
}

static void show_case(const bpjs_law *law, model_random *random) {
  int64_t kind = model_between(random, 0, 99);
  bpjs_benefit *benefit = NULL;
  int32_t status, programme = BPJS_PROGRAMME_JHT;
  if (kind < 20) {
    status = balance(law, random, &benefit);
  } else if (kind < 45) {
    status = claim(law, random, &benefit);
  } else if (kind < 80) {
    programme = BPJS_PROGRAMME_JP;
    status = pension(law, random, &benefit);
  } else {
    programme = BPJS_PROGRAMME_JKP;
    status = job_loss(law, random, &benefit);
  }
  printf("\t%s\t", bpjs_status_name(status));
  if (status == BPJS_OK) {
    show_lines(benefit);
    putchar('\t');
    show_totals(benefit, programme);
    putchar('\t');
    show_refusals(benefit);
    putchar('\n');
  } else {
    printf("\t\t\n");
  }
  bpjs_benefit_free(benefit);
}

int main(int argc, char **argv) {
  if (argc != 3) {
    fprintf(stderr, "usage: benefit_cases COUNT SEED\n");
    return 2;
  }
  long long count = strtoll(argv[1], NULL, 10);
  model_random random = {strtoull(argv[2], NULL, 10)};
  bpjs_law *law = NULL;
  must(bpjs_law_new(&law, NULL));
  for (long long i = 0; i < count; i++)
    show_case(law, &random);
  bpjs_law_free(law);
  return fflush(stdout) == 0 ? 0 : 1;
}
