#include "benefit/jp.h"

enum { MILLION = 1000000 };

/* What a line passes on to one that follows from it. */
#define PASSED                                                                                     \
  (BPJS_BENEFIT_ASSUMED | BPJS_BENEFIT_CARRIED | BPJS_BENEFIT_KNOWN_ASSUMED | BPJS_BENEFIT_OVERLAY)

static bpjs_rule indexation(const bpjs_jp *jp) {
  return bpjs_claim_law(jp->claim, jp->when.day, "jp.indexation.month", BPJS_SEGMENT_PU, "");
}

/* Without a rule the year's first: the line will be refused. */
static int32_t first_day(int32_t year, const bpjs_rule *month) {
  const int32_t number = month->status == BPJS_OK ? (int32_t)month->value : 1;
  return bpjs_date_to_days((bpjs_date){year, number, 1});
}

/* The first year in which a pension that is paid from a day on is indexed: after it. */
static int32_t first_year(const bpjs_jp *jp, int32_t from_day, const bpjs_rule *month) {
  const int32_t next = jp->year + 1;
  return first_day(next, month) > from_day ? next : next + 1;
}

int32_t bpjs_jp_first_end(const bpjs_jp *jp, int32_t from_day) {
  const bpjs_rule month = indexation(jp);
  if (bpjs_rule_use(&month, &jp->claim->policy, NULL) != BPJS_OK)
    return 0;
  const int32_t next = first_day(first_year(jp, from_day, &month), &month);
  return next <= jp->pension->until_day ? next - 1 : 0;
}

void bpjs_jp_follow(bpjs_benefit_line *line, const bpjs_benefit_line *before) {
  line->flags |= before->flags & PASSED;
  if (line->confidence < before->confidence)
    line->confidence = before->confidence;
}

/* P(Y) = P(Y - 1) x (1 + inflation(Y - 1)), within the limits of its first day. */
static int32_t end_year(bpjs_jp *jp, int64_t before, int32_t ppm, bool limited, bpjs_error *error) {
  bpjs_benefit *claim = jp->claim;
  bpjs_jp_rounding rounding = bpjs_jp_rounding_of(jp, "jp_pension");
  bpjs_exact exact = {0, 0};
  int64_t pension, bounded;
  bool fits = bpjs_exact_share(before, (int64_t)MILLION + ppm, &exact);
  fits &= bpjs_jp_round(&rounding, exact, false, &pension);
  if (!fits)
    return bpjs_claim_overflow("inflation", ppm, error);
  bounded = pension;
  if (limited) {
    bpjs_claim_follows(claim, "pension", BPJS_LAW_UNIT_IDR, pension);
    bounded = bpjs_jp_bounded(jp, claim->open.entry.line.from_day, pension);
  }
  if (bounded == pension)
    return bpjs_claim_end_exact(claim, "indexed", exact, "jp_pension", error);
  bpjs_jp_note_rounding(jp, &rounding, "pension_round_step", "pension_round_direction");
  return bpjs_claim_end_whole(claim, bounded > pension ? "indexed_raised" : "indexed_cut", bounded,
                              error);
}

static int32_t add_year(bpjs_jp *jp, int32_t year, const bpjs_rule *month,
                        const bpjs_benefit_line *before, bool limited, bpjs_error *error) {
  bpjs_benefit *claim = jp->claim;
  bpjs_benefit_line *line =
      bpjs_claim_open(claim, before->programme, before->kind, before->what, before->beneficiary);
  bpjs_claim_detail(claim, before->detail);
  line->flags = BPJS_BENEFIT_LATER;
  bpjs_jp_follow(line, before);
  line->base = before->amount;
  bpjs_claim_rule(claim, "indexation_month", month);
  bpjs_claim_follows(claim, "before", BPJS_LAW_UNIT_IDR, before->amount);
  bpjs_claim_of_year(claim, year - 1);
  const bpjs_jp_rate rate = bpjs_jp_inflation(jp, year - 1);
  bpjs_jp_note_inflation(jp, year - 1, &rate);
  line->from_day = first_day(year, month);
  line->to_day = first_day(year + 1, month) - 1;
  return end_year(jp, before->amount, rate.ppm, limited, error);
}

/* A year that cannot be computed is the last. */
int32_t bpjs_jp_payment(bpjs_jp *jp, bool limited, bpjs_error *error) {
  const bpjs_benefit *claim = jp->claim;
  const bpjs_rule month = indexation(jp);
  int32_t status = BPJS_OK;
  for (int32_t year = first_year(jp, claim->open.entry.line.from_day, &month);
       status == BPJS_OK && claim->open.reason == 0 &&
       first_day(year, &month) <= jp->pension->until_day;
       year++) {
    const bpjs_benefit_line before = claim->open.entry.line;
    status = add_year(jp, year, &month, &before, limited, error);
  }
  return status;
}
