#include "base/never.h"
#include "benefit/jp.h"

/* Who is paid, in the order of the law: who comes first is the only one. */
static const struct survivor {
  uint32_t heir;
  int32_t beneficiary;
  const char *share; /* keys */
} survivors[] = {{BPJS_HEIR_SPOUSE, BPJS_BENEFICIARY_SPOUSE, "widow"},
                 {BPJS_HEIR_CHILD, BPJS_BENEFICIARY_CHILD, "child"},
                 {BPJS_HEIR_PARENT, BPJS_BENEFICIARY_PARENT, "parent"}};

static const struct survivor *first_of(uint32_t heirs) {
  for (size_t i = 0; i < sizeof survivors / sizeof *survivors; i++)
    if ((heirs & survivors[i].heir) != 0)
      return &survivors[i];
  return NULL;
}

/* Vested, or dead before the pension age, and a member for long enough who paid often
 * enough: Permenaker 29/2015 art 26. */
static enum bpjs_jp_answer is_insured(bpjs_jp *jp, enum bpjs_jp_answer is_of_age) {
  if (is_of_age == BPJS_JP_UNKNOWN)
    return is_of_age;
  const enum bpjs_jp_answer vested = bpjs_jp_has_months(jp, is_of_age == BPJS_JP_YES);
  return vested == BPJS_JP_NO && is_of_age == BPJS_JP_NO
             ? bpjs_jp_is_member(jp, "jp.survivor.membership", "jp.survivor.density")
             : vested;
}

/* Children beyond those that are covered. */
static void refuse_children(bpjs_jp *jp, int64_t most) {
  if (jp->pension->children <= most)
    return;
  const bpjs_benefit_refusal refusal = {.programme = BPJS_PROGRAMME_JP,
                                        .what = BPJS_BENEFIT_SURVIVOR_PENSION,
                                        .reason = BPJS_BENEFIT_REASON_CHILDREN,
                                        .day = jp->when.day,
                                        .found = jp->pension->children,
                                        .needed = most,
                                        .detail = "child",
                                        .parameter = "jp.beneficiaries"};
  bpjs_claim_refuse(jp->claim, &refusal);
}

/* The share of a pension that was bounded before it: no limit is more than 10^15 rupiah,
 * no share more than all. */
static void end_share(bpjs_jp *jp, const bpjs_rule *share, const bpjs_jp_amount *amount) {
  const char *formula =
      jp->pension->mean == BPJS_PENSION_MEAN_YEARS ? "survivor_years" : "survivor";
  bpjs_exact exact = {0, 0};
  bpjs_jp_note_rounding(jp, &amount->rounding, "pension_round_step", "pension_round_direction");
  bpjs_claim_follows(jp->claim, "bounded", BPJS_LAW_UNIT_IDR, amount->bounded);
  const bool fits = bpjs_exact_share(amount->bounded, share->value, &exact);
  const int32_t status = bpjs_claim_end_exact(jp->claim, formula, exact, "benefit", NULL);
  (void)NEVER(!fits);
  (void)NEVER(status != BPJS_OK);
}

static int32_t pay(bpjs_jp *jp, const struct survivor *survivor, bpjs_error *error) {
  bpjs_benefit *claim = jp->claim;
  bpjs_jp_amount amount;
  const bool is_child = survivor->heir == BPJS_HEIR_CHILD;
  const bpjs_rule share = bpjs_claim_law(claim, jp->when.day, "jp.survivor.share", BPJS_SEGMENT_PU,
                                         survivor->share),
                  most = bpjs_claim_law(claim, jp->when.day, "jp.beneficiaries", BPJS_SEGMENT_PU,
                                        "child"),
                  least = bpjs_claim_law(claim, jp->when.day, "jp.survivor.months", BPJS_SEGMENT_PU,
                                         "");
  bpjs_claim_rule(claim, "share", &share);
  if (is_child && jp->pension->children != 0) {
    bpjs_claim_given(claim, "children", BPJS_LAW_UNIT_COUNT, jp->pension->children);
    bpjs_claim_rule(claim, "children_most", &most);
  }
  const int32_t status = bpjs_jp_amount_of(jp, &least, &amount, error);
  if (status != BPJS_OK)
    return status;
  end_share(jp, &share, &amount);
  if (claim->open.reason == 0)
    bpjs_claim_warn(claim, BPJS_BENEFIT_WARNING_OPEN, BPJS_PROGRAMME_JP, 0,
                    "note.benefit.jp.survivor_pension");
  if (is_child && most.status == BPJS_OK)
    refuse_children(jp, most.value);
  return bpjs_jp_payment(jp, false, error);
}

int32_t bpjs_jp_survivors(bpjs_jp *jp, bpjs_error *error) {
  bpjs_benefit *claim = jp->claim;
  const struct survivor *survivor = first_of(jp->pension->heirs);
  bpjs_claim_open(claim, BPJS_PROGRAMME_JP, BPJS_BENEFIT_MONTHLY, BPJS_BENEFIT_SURVIVOR_PENSION,
                  survivor == NULL ? BPJS_BENEFICIARY_HEIRS : survivor->beneficiary);
  if (survivor != NULL)
    bpjs_claim_detail(claim, survivor->share);
  enum bpjs_jp_answer insured = BPJS_JP_UNKNOWN;
  const enum bpjs_jp_answer is_of_age = bpjs_jp_is_of_age(jp);
  if (jp->wages->count == 0)
    bpjs_claim_deny(claim, BPJS_BENEFIT_REASON_NOT_GIVEN, "wages", 0, 0);
  else
    insured = is_insured(jp, is_of_age);
  if (insured == BPJS_JP_YES && survivor != NULL)
    return pay(jp, survivor, error);
  if (insured == BPJS_JP_YES && jp->pension->heirs == 0)
    bpjs_claim_deny(claim, BPJS_BENEFIT_REASON_NOT_GIVEN, "heirs", 0, 0);
  else if (insured == BPJS_JP_YES)
    bpjs_claim_deny(claim, BPJS_BENEFIT_REASON_HEIRS, "", 0, 0);
  bpjs_jp_end_refused(jp);
  return insured == BPJS_JP_NO ? bpjs_jp_lump_sum(jp, error) : BPJS_OK;
}
