/* Every formula and step of JKK has its words. */
#include "accident.h"
#include "benefit/jkk.h"
#include "benefit/losses.h"
#include "trace/words.h"

static bpjs_cell words(const char *group, const char *name, int32_t language) {
  return bpjs_words_find(&bpjs_embedded_benefit_words_jkk, group, name, language);
}

typedef struct seen {
  const bpjs_benefit *benefit;
  int64_t index;
} seen;

/* Each blank of an arithmetic is a step of the line. */
static void blank(const void *context, const char *name, size_t length) {
  const seen *line = context;
  char step[32] = "";
  ck_assert_uint_lt(length, sizeof step);
  memcpy(step, name, length);
  ck_assert_msg(step_of(line->benefit, line->index, step) != NULL, "no step %s", step);
}

/* Steps of the shared table are not looked for here. */
static bool is_shared(const char *what) {
  static const char *const names[] = {"wage",   "base",    "amount",     "share",
                                      "months", "days",    "term",       "note",
                                      "heir",   "ceiling", "round_step", "round_direction"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (strcmp(what, names[i]) == 0)
      return true;
  return false;
}

static void check_line(const bpjs_benefit *benefit, int64_t index) {
  const bpjs_claim_entry *entry = &benefit->entries[index];
  const seen line = {benefit, index};
  for (int32_t language = BPJS_LANGUAGE_ID; language <= BPJS_LANGUAGE_EN; language++) {
    for (size_t i = 0; i < entry->step_count; i++) {
      const char *what = benefit->steps[entry->step_first + i].what;
      ck_assert_msg(is_shared(what) || words("step", what, language).length > 0, "step %s", what);
    }
    if (entry->formula[0] == '\0' || strcmp(entry->formula, "amount") == 0)
      continue;
    ck_assert_msg(words("formula", entry->formula, language).length > 0, "%s", entry->formula);
    const bpjs_cell arithmetic = words("arithmetic", entry->formula, language);
    ck_assert_msg(arithmetic.length > 0, "%s", entry->formula);
    bpjs_buffer buffer = {0};
    bpjs_words_fill(&buffer, arithmetic, blank, &line);
    bpjs_buffer_free(&buffer);
  }
}

static void check_all(const bpjs_law *law, bpjs_accident asked, const bpjs_loss *losses,
                      int64_t count) {
  const bpjs_law_policy policy = sure(D);
  bpjs_benefit *benefit = paid_for(law, &asked, losses, count, &policy);
  ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 0);
  for (int64_t i = 0; i < bpjs_benefit_count(benefit); i++)
    check_line(benefit, i);
  bpjs_benefit_free(benefit);
}

static const struct {
  int32_t segment;
  uint32_t flags;
} bases[] = {{PU, 0}, {JAKON, BPJS_ACCIDENT_DAILY_WAGE}, {BPU, 0}};

START_TEST(each_line_is_in_words) {
  bpjs_law *law = built_in();
  for (int i = 0; i < 3; i++)
    for (int32_t event = BPJS_ACCIDENT_TOTAL_DISABILITY; event <= BPJS_ACCIDENT_DEATH; event++) {
      bpjs_accident asked = accident_of(event, bases[i].segment, 1000001, day_of(2025, 5, 1));
      asked.flags = bases[i].flags | BPJS_ACCIDENT_RETURN_TO_WORK;
      asked.months = 1;
      asked.days = 1;
      asked.transport = 7;
      asked.devices = 31;
      asked.prosthesis_price = 1;
      asked.heirs = BPJS_HEIR_SPOUSE;
      asked.complete_day = asked.day;
      asked.paid_day = asked.day + 99;
      check_all(law, asked, NULL, 0);
    }
  bpjs_law_free(law);
}
END_TEST

static const bpjs_loss *all_losses(bpjs_loss losses[7]) {
  static const char *const parts[] = {
      "arm_left", "eye", "eye", "sight", "unequal_eyes", "scalp", "hearing_decline_one"};
  for (int i = 0; i < 7; i++)
    losses[i] = loss_of(parts[i]);
  losses[1].flags = BPJS_LOSS_FUNCTIONAL;
  losses[1].function_ppm = 1;
  losses[2].flags = BPJS_LOSS_MUSCLE;
  losses[3].measure = 10;
  losses[4].better = 50;
  losses[5].assessed_ppm = 200000;
  losses[6].measure = 200;
  return losses;
}

START_TEST(each_loss_is_in_words) {
  bpjs_law *law = built_in();
  bpjs_loss losses[7];
  for (int i = 0; i < 3; i++) {
    bpjs_accident asked = accident_of(BPJS_ACCIDENT_PARTIAL_DISABILITY, bases[i].segment, 1000001,
                                      day_of(2025, 5, 1));
    asked.flags = bases[i].flags | BPJS_ACCIDENT_LEFT_HANDED;
    check_all(law, asked, all_losses(losses), 7);
  }
  bpjs_benefit *benefit = NULL;
  const bpjs_law_policy policy = sure(D);
  const int32_t day = day_of(2020, 1, 1);
  ck_assert_int_eq(bpjs_claim_new(law, &policy, day, BPJS_SEGMENT_PMI, JKK, &benefit, NULL),
                   BPJS_OK);
  const bpjs_rule sum =
      bpjs_claim_law(benefit, day, "migrant.jkk.disability.base", BPJS_SEGMENT_PMI, "");
  const bpjs_losses all = {all_losses(losses), 7};
  ck_assert_int_eq(bpjs_losses_claim(benefit, &all, true, sum.value, NULL, &sum, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_benefit_count(benefit), 7);
  for (int64_t i = 0; i < 7; i++)
    check_line(benefit, i);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* Each form of each formula once. */
START_TEST(no_two_formulas_share_a_name) {
  const char *names[BPJS_JKK_FORMULAS * BPJS_JKK_BASES];
  int count = 0;
  for (int formula = 0; formula < BPJS_JKK_FORMULAS; formula++)
    for (int how = 0; how < BPJS_JKK_BASES; how++) {
      const bpjs_jkk_base base = {.how = how};
      const char *name = bpjs_jkk_formula(&base, (enum bpjs_jkk_formula)formula);
      if (name[0] == '\0')
        continue;
      for (int i = 0; i < count; i++)
        ck_assert_str_ne(names[i], name);
      names[count++] = name;
    }
  ck_assert_int_eq(count, 9 * 3 + 5);
}
END_TEST

SUITE("benefit.jkk_words", each_line_is_in_words, each_loss_is_in_words,
      no_two_formulas_share_a_name)
