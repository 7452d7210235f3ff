#include "base/date.h"
#include "base/never.h"
#include "benefit/jht.h"

/* The brackets of article 17 by their keys, and what an explanation calls them. */
static const struct {
  const char *key, *slice, *above, *rate, *formula, *formula_no_npwp;
} brackets[] = {{"1", "slice_1", "above_1", "rate_1", "tax_1", "tax_1_no_npwp"},
                {"2", "slice_2", "above_2", "rate_2", "tax_2", "tax_2_no_npwp"},
                {"3", "slice_3", "above_3", "rate_3", "tax_3", "tax_3_no_npwp"},
                {"4", "slice_4", "above_4", "rate_4", "tax_4", "tax_4_no_npwp"},
                {"5", "slice_5", "above_5", "rate_5", "tax_5", "tax_5_no_npwp"}};

enum { BRACKETS = sizeof brackets / sizeof *brackets, PPM_DECIMALS = 6 };

/* What of (before, after] is above `low`, up to `high`. */
static int64_t between(int64_t before, int64_t after, int64_t low, int64_t high) {
  const int64_t from = before > low ? before : low, to = after < high ? after : high;
  return to > from ? to - from : 0;
}

static void money(bpjs_benefit *claim, const char *what, int64_t number) {
  bpjs_claim_follows(claim, what, BPJS_LAW_UNIT_IDR, number);
}

/* Notes what was paid before, and adds it up with what is paid now. */
static int32_t begin(bpjs_benefit *claim, const char *what, int64_t before, int64_t gross,
                     int64_t *after, bpjs_error *error) {
  if (!bpjs_exact_plus(before, gross, after))
    return bpjs_claim_overflow(what, before, error);
  money(claim, "gross", gross);
  if (before != 0)
    bpjs_claim_given(claim, what, BPJS_LAW_UNIT_IDR, before);
  return BPJS_OK;
}

/* Nothing up to an amount, a rate of what is above it, of all parts together; less what
 * the earlier parts bore. PP 68/2009. */
static int32_t final(bpjs_benefit *claim, const bpjs_savings_claim *savings, int64_t gross,
                     const bpjs_rule *years, int32_t first_year, bpjs_error *error) {
  const bpjs_rule exempt = bpjs_jht_rule(claim, savings, "jht.tax.exempt", ""),
                  rate = bpjs_jht_rule(claim, savings, "jht.tax.rate", "");
  const int64_t before = savings->paid_before;
  int64_t after;
  bpjs_exact tax;
  const int32_t status = begin(claim, "paid_before", before, gross, &after, error);
  if (status != BPJS_OK)
    return status;
  const int64_t taxed = between(before, after, exempt.value, INT64_MAX);
  bpjs_claim_rule(claim, "exempt", &exempt);
  money(claim, "taxed", taxed);
  if (taxed != 0)
    bpjs_claim_rule(claim, "rate", &rate);
  bpjs_claim_rule(claim, "tax_years", years);
  bpjs_claim_of_year(claim, first_year);
  if (NEVER(!bpjs_exact_share(taxed, rate.value, &tax))) /* a rate is not above 1 */
    return bpjs_claim_overflow("balance", gross, error);
  const char *formula = before == 0      ? (taxed == 0 ? "tax_none" : "tax_above")
                        : taxed == 0     ? "tax_none_yet"
                        : taxed == gross ? "tax_all"
                                         : "tax_above_together";
  return bpjs_claim_end_exact(claim, formula, tax, "tax", error);
}

/* sum + a x b; 256 bits hold 10^18 x 10^6 x 10^7. */
static void add_product(bpjs_wide *sum, int64_t a, int64_t b) {
  bpjs_wide left, right;
  bpjs_wide_set(&left, (uint64_t)a);
  bpjs_wide_set(&right, (uint64_t)b);
  if (NEVER(!bpjs_wide_multiply(&left, &left, &right, 0) || !bpjs_wide_add(sum, sum, &left)))
    return;
}

/* Notes each bracket that the year's parts reach, and adds its tax up. How many. */
static int add_slices(bpjs_benefit *claim, const bpjs_savings_claim *savings, int64_t after,
                      bpjs_wide *tax) {
  int count = 0;
  bpjs_rule next = bpjs_jht_rule(claim, savings, "tax.bracket.above", brackets[0].key);
  do {
    const bpjs_rule above = next,
                    rate = bpjs_jht_rule(claim, savings, "tax.bracket.rate", brackets[count].key);
    next = (bpjs_rule){.status = BPJS_ERROR_NO_RULE};
    if (count + 1 < BRACKETS)
      next = bpjs_jht_rule(claim, savings, "tax.bracket.above", brackets[count + 1].key);
    const int64_t slice = between(savings->paid_this_year, after, above.value,
                                  next.status == BPJS_OK ? next.value : INT64_MAX);
    bpjs_claim_rule(claim, brackets[count].above, &above);
    bpjs_claim_rule(claim, brackets[count].rate, &rate);
    money(claim, brackets[count].slice, slice);
    add_product(tax, slice, rate.value);
    count++;
  } while (next.status == BPJS_OK && after > next.value);
  return count;
}

/* Article 17 on what is paid in the calendar year, less that on its earlier parts. Those
 * of other years do not count. */
static int32_t progressive(bpjs_benefit *claim, const bpjs_savings_claim *savings, int64_t gross,
                           const bpjs_rule *years, int32_t first_year, bpjs_error *error) {
  int64_t after;
  const int32_t status =
      begin(claim, "paid_this_year", savings->paid_this_year, gross, &after, error);
  if (status != BPJS_OK)
    return status;
  bpjs_wide tax = {{0}}, times = {{0}};
  const int last = add_slices(claim, savings, after, &tax) - 1;
  const bool no_npwp = (savings->flags & BPJS_SAVINGS_NO_NPWP) != 0;
  if (no_npwp) {
    const bpjs_rule rule = bpjs_jht_rule(claim, savings, "tax.no_npwp", "");
    bpjs_claim_rule(claim, "no_npwp", &rule);
    add_product(&times, rule.value, 1);
    if (NEVER(!bpjs_wide_multiply(&tax, &tax, &times, 0)))
      return bpjs_claim_overflow("balance", gross, error);
  }
  bpjs_claim_rule(claim, "tax_years", years);
  bpjs_claim_of_year(claim, first_year);
  return bpjs_claim_end_wide(claim,
                             no_npwp ? brackets[last].formula_no_npwp : brackets[last].formula,
                             &tax, no_npwp ? 2 * PPM_DECIMALS : PPM_DECIMALS, "tax", error);
}

int32_t bpjs_jht_tax(bpjs_benefit *claim, const bpjs_savings_claim *savings, int64_t gross,
                     bpjs_error *error) {
  const bpjs_rule years = bpjs_jht_rule(claim, savings, "jht.tax.years", "");
  const int32_t year = bpjs_date_from_days(savings->day).year;
  const int32_t first_year = savings->first_year == 0 ? year : savings->first_year;
  bpjs_claim_open(claim, BPJS_PROGRAMME_JHT, BPJS_BENEFIT_TAX, BPJS_BENEFIT_INCOME_TAX,
                  BPJS_BENEFICIARY_STATE)
      ->base = gross;
  return years.status == BPJS_OK && year - first_year >= years.value
             ? progressive(claim, savings, gross, &years, first_year, error)
             : final(claim, savings, gross, &years, first_year, error);
}
