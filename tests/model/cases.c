/* Prints random cases, a line each, for compare.py: cases COUNT SEED.
 *
 * SEGMENT policy|input|input.. TAB status TAB line|line.. TAB totals|totals..
 * TAB warning|warning..: all numbers, divided by blanks, in the order of the
 * structs of dues.h. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "bpjsstat/base.h"
#include "bpjsstat/dues.h"
#include "inputs.h"

static void number(int64_t value) {
  printf(" %" PRId64, value);
}

static void show_policy(const char *segment, const bpjs_law_policy *policy) {
  printf("%s", segment);
  number(policy->known_on);
  number(policy->flags);
  number(policy->minimum_confidence);
}

static void show_wage_earner(const bpjs_wage_earner *one) {
  putchar('|');
  number(one->flags);
  number(one->day);
  number(one->months);
  number(one->wage_kind);
  number(one->risk_class);
  number(one->size);
  number(one->programmes);
  number(one->reliefs);
  number(one->jkn);
  number(one->born_day);
  number(one->registered_day);
  number(one->paid_through_day);
  number(one->payment_day);
  number(one->active_workers);
  number(one->sales_fall_ppm);
  number(one->wage);
  number(one->minimum_wage);
  number(one->industry[0] ? one->industry[1] - '0' : 0);
  number(one->industry[0] ? atoi(one->industry + 3) : 0);
}

static void show_self_employed(const bpjs_self_employed *one) {
  putchar('|');
  number(one->flags);
  number(one->day);
  number(one->months);
  number(one->programmes);
  number(one->reliefs);
  number(one->sector);
  number(one->registered_day);
  number(one->paid_through_day);
  number(one->income);
}

static void show_line(const bpjs_dues_line *line) {
  number(line->month);
  number(line->programme);
  number(line->payer);
  number(line->from_programme);
  number(line->flags);
  number(line->rate_ppm);
  number(line->confidence);
  number(line->settle_from);
  number(line->settle_to);
  number(line->base);
  number(line->count);
  number(line->unit_amount);
  number(line->fraction_ppm);
  number(line->amount);
}

static void show_totals(const bpjs_dues_totals *totals) {
  number(totals->month);
  number(totals->due_day);
  number(totals->nominal_day);
  number(totals->employer);
  number(totals->worker);
  number(totals->participant);
  number(totals->government);
  number(totals->recomposition);
  number(totals->deferred);
  number(totals->bill);
}

static void must(int32_t status) {
  if (status == BPJS_OK)
    return;
  fprintf(stderr, "cases: %s\n", bpjs_status_name(status));
  exit(1);
}

static void show_outcome(int32_t status, const bpjs_dues *dues) {
  printf("\t%s\t", bpjs_status_name(status));
  if (status != BPJS_OK) {
    printf("\t\t\n");
    return;
  }
  for (int64_t i = 0; i < bpjs_dues_count(dues); i++) {
    bpjs_dues_line line = {.struct_size = sizeof line};
    must(bpjs_dues_get(dues, i, &line, NULL));
    if (i > 0)
      putchar('|');
    show_line(&line);
  }
  putchar('\t');
  for (int64_t i = -1; i < bpjs_dues_month_count(dues); i++) {
    bpjs_dues_totals totals = {.struct_size = sizeof totals};
    must(bpjs_dues_total(dues, i, &totals, NULL));
    if (i >= 0)
      putchar('|');
    show_totals(&totals);
  }
  putchar('\t');
  for (int64_t i = 0; i < bpjs_dues_warning_count(dues); i++) {
    bpjs_dues_warning warning = {.struct_size = sizeof warning};
    must(bpjs_dues_warning_get(dues, i, &warning, NULL));
    if (i > 0)
      putchar('|');
    number(warning.code);
    number(warning.month);
    number(warning.programme);
  }
  putchar('\n');
}

static void show_case(const bpjs_law *law, model_random *random) {
  int64_t segment = model_between(random, 0, 99);
  bpjs_law_policy policy;
  bpjs_dues *dues = NULL;
  int32_t status;
  if (segment < 50) {
    bpjs_wage_earner spans[MODEL_SPANS];
    int64_t count = model_wage_earners(random, spans);
    policy = model_policy(random, spans[0].day);
    show_policy("PU", &policy);
    for (int64_t i = 0; i < count; i++)
      show_wage_earner(&spans[i]);
    status = bpjs_dues_pu(law, spans, count, &policy, &dues, NULL);
  } else if (segment < 70) {
    bpjs_self_employed spans[MODEL_SPANS];
    int64_t count = model_self_employed(random, spans);
    policy = model_policy(random, spans[0].day);
    show_policy("BPU", &policy);
    for (int64_t i = 0; i < count; i++)
      show_self_employed(&spans[i]);
    status = bpjs_dues_bpu(law, spans, count, &policy, &dues, NULL);
  } else if (segment < 82) {
    bpjs_construction project = model_construction(random);
    policy = model_policy(random, project.day);
    show_policy("JAKON", &policy);
    printf("| %" PRId32 " %" PRId32 " %" PRIu32 " %" PRId32 " %" PRId32 " %" PRId32 " %" PRIu32
           " %" PRId64 " %" PRId64,
           project.basis, project.day, project.reliefs, project.registered_day,
           project.paid_through_day, project.work_order_day, project.flags, project.value,
           project.unpaid);
    status = bpjs_dues_construction(law, &project, &policy, &dues, NULL);
  } else if (segment < 90) {
    bpjs_migrant worker = model_migrant(random);
    policy = model_policy(random, worker.day);
    show_policy("PMI", &policy);
    printf("| %" PRIu32 " %" PRId32 " %" PRId32 " %" PRId32 " %" PRId64, worker.flags, worker.day,
           worker.months, worker.via, worker.jht);
    status = bpjs_dues_migrant(law, &worker, &policy, &dues, NULL);
  } else if (segment < 95) {
    bpjs_subsidy subsidy = model_subsidy(random);
    policy = model_policy(random, subsidy.day);
    show_policy("SUBSIDY", &policy);
    printf("| %" PRIu32 " %" PRId32 " %" PRId32 " %" PRId64 " %" PRId64, subsidy.programmes,
           subsidy.day, subsidy.months, subsidy.income, subsidy.participants);
    status = bpjs_dues_subsidy(law, &subsidy, &policy, &dues, NULL);
  } else {
    int32_t day, months;
    int64_t amount;
    model_fine(random, &day, &amount, &months);
    policy = model_policy(random, day);
    show_policy("FINE", &policy);
    printf("| %" PRId32 " %" PRId64 " %" PRId32, day, amount, months);
    status = bpjs_dues_fine(law, day, amount, months, &policy, &dues, NULL);
  }
  show_outcome(status, dues);
  bpjs_dues_free(dues);
}

int main(int argc, char **argv) {
  if (argc != 3) {
    fprintf(stderr, "usage: cases COUNT SEED\n");
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
