#include "base/never.h"
#include "benefit/jkk.h"
#include "benefit/product.h"

enum { RATE_DECIMALS = 6, MILLION = 1000000, MODES = 3, DEVICES = 3 };

/* In the order of their lines. */
static const struct {
  uint32_t mode;
  const char *key;
} modes[MODES] = {
    {BPJS_TRANSPORT_LAND, "land"}, {BPJS_TRANSPORT_SEA, "sea"}, {BPJS_TRANSPORT_AIR, "air"}};

static const struct {
  uint32_t device;
  int32_t what;
  const char *key;
} devices[DEVICES] = {{BPJS_DEVICE_DENTURES, BPJS_BENEFIT_DENTURES, "dentures"},
                      {BPJS_DEVICE_HEARING_AID, BPJS_BENEFIT_HEARING_AID, "hearing_aid"},
                      {BPJS_DEVICE_GLASSES, BPJS_BENEFIT_GLASSES, "glasses"}};

static bpjs_rule rule_of(const bpjs_benefit *claim, const char *parameter, const char *key) {
  return bpjs_claim_law(claim, claim->day, parameter, BPJS_SEGMENT_ALL, key);
}

static bpjs_benefit_line *open_cap(bpjs_benefit *claim, int32_t what) {
  return bpjs_claim_open(claim, BPJS_PROGRAMME_JKK, BPJS_BENEFIT_CAP, what, BPJS_BENEFICIARY_PAYER);
}

/* Modes of which the caps count: all that were used, where they add up, else the one
 * with the largest cap. */
static uint32_t counted_modes(const bpjs_benefit *claim, uint32_t used, const bpjs_rule *add) {
  uint32_t largest = 0;
  int64_t most = -1;
  if (add->status != BPJS_OK || add->value != 0)
    return used;
  for (int i = 0; i < MODES; i++) {
    const bpjs_rule cap = rule_of(claim, "jkk.transport.cap", modes[i].key);
    if ((used & modes[i].mode) != 0 && cap.value > most) {
      most = cap.value;
      largest = modes[i].mode;
    }
  }
  return largest;
}

/* Trips of who is in the programme Return to Work: whether they are covered. Where they
 * are, the same cap holds, and the lines say so. */
static bool covers_trips(bpjs_benefit *claim, const bpjs_accident *accident, const bpjs_rule *trips,
                         bpjs_error *error) {
  if ((accident->flags & BPJS_ACCIDENT_RETURN_TO_WORK) == 0)
    return false;
  if (trips->status == BPJS_OK && trips->value != 0 && accident->transport != 0)
    return true;
  open_cap(claim, BPJS_BENEFIT_TRANSPORT);
  bpjs_claim_detail(claim, "return_to_work");
  if (bpjs_claim_rule(claim, "return_to_work", trips))
    bpjs_claim_deny(claim,
                    trips->value == 0 ? BPJS_BENEFIT_REASON_CAUSE : BPJS_BENEFIT_REASON_NOT_GIVEN,
                    trips->value == 0 ? trips->parameter : "transport", 0, 0);
  bpjs_claim_end_whole(claim, "", 0, error);
  return false;
}

static int32_t add_transport(bpjs_benefit *claim, const bpjs_accident *accident,
                             bpjs_error *error) {
  const bpjs_rule add = rule_of(claim, "jkk.transport.add", "");
  const bpjs_rule trips = rule_of(claim, "jkk.transport.return_to_work", "");
  const uint32_t used = accident->transport;
  const bool several = (used & (used - 1)) != 0;
  const uint32_t counted = several ? counted_modes(claim, used, &add) : used;
  const bool with_trips = covers_trips(claim, accident, &trips, error);
  int32_t status = BPJS_OK;
  for (int i = 0; status == BPJS_OK && i < MODES; i++) {
    if ((counted & modes[i].mode) == 0)
      continue;
    const bpjs_rule cap = rule_of(claim, "jkk.transport.cap", modes[i].key);
    open_cap(claim, BPJS_BENEFIT_TRANSPORT);
    bpjs_claim_detail(claim, modes[i].key);
    if (several)
      bpjs_claim_rule(claim, "add_up", &add);
    if (with_trips)
      bpjs_claim_rule(claim, "return_to_work", &trips);
    status = bpjs_claim_end_amount(claim, &cap, error);
  }
  return status;
}

/* Rehabilitation has a rule since PP 82/2019; of who died there is none. */
static void add_services(bpjs_benefit *claim, const bpjs_accident *accident) {
  const bpjs_rule treatment = rule_of(claim, "note.benefit.jkk.treatment", "");
  const bpjs_rule rehabilitation = rule_of(claim, "note.benefit.jkk.rehabilitation", "");
  bpjs_claim_open(claim, BPJS_PROGRAMME_JKK, BPJS_BENEFIT_IN_KIND, BPJS_BENEFIT_TREATMENT,
                  BPJS_BENEFICIARY_PARTICIPANT);
  bpjs_claim_end_in_kind(claim, &treatment);
  if (accident->event == BPJS_ACCIDENT_DEATH || rehabilitation.status != BPJS_OK)
    return;
  bpjs_claim_open(claim, BPJS_PROGRAMME_JKK, BPJS_BENEFIT_IN_KIND, BPJS_BENEFIT_REHABILITATION,
                  BPJS_BENEFICIARY_PARTICIPANT);
  bpjs_claim_end_in_kind(claim, &rehabilitation);
}

static int32_t add_prosthesis(bpjs_benefit *claim, const bpjs_accident *accident,
                              bpjs_error *error) {
  const bpjs_rule over = rule_of(claim, "jkk.prosthesis.over", "");
  const int64_t factors[] = {accident->prosthesis_price, MILLION + over.value};
  const bpjs_wide cap = bpjs_product(factors, 2);
  bpjs_benefit_line *line = open_cap(claim, BPJS_BENEFIT_PROSTHESIS);
  line->base = accident->prosthesis_price;
  if (line->base == 0)
    bpjs_claim_deny(claim, BPJS_BENEFIT_REASON_NOT_GIVEN, "prosthesis_price", 0, 0);
  bpjs_claim_given(claim, "price", BPJS_LAW_UNIT_IDR, line->base);
  bpjs_claim_rule(claim, "over", &over);
  return bpjs_claim_end_wide(claim, "prosthesis", &cap, RATE_DECIMALS, "benefit", error);
}

static int32_t add_home_care(bpjs_benefit *claim, bpjs_error *error) {
  const bpjs_rule cap = rule_of(claim, "jkk.home_care.cap", "");
  const bpjs_rule years = rule_of(claim, "jkk.home_care.years", "");
  bpjs_benefit_line *line = open_cap(claim, BPJS_BENEFIT_HOME_CARE);
  if (bpjs_claim_rule(claim, "years", &years)) {
    line->count = years.value;
    line->unit = BPJS_LAW_UNIT_YEARS;
  }
  return bpjs_claim_end_amount(claim, &cap, error);
}

static int32_t add_devices(bpjs_benefit *claim, const bpjs_accident *accident, bpjs_error *error) {
  int32_t status = BPJS_OK;
  if ((accident->devices & BPJS_DEVICE_PROSTHESIS) != 0)
    status = add_prosthesis(claim, accident, error);
  for (int i = 0; status == BPJS_OK && i < DEVICES; i++) {
    if ((accident->devices & devices[i].device) == 0)
      continue;
    const bpjs_rule cap = rule_of(claim, "jkk.device.cap", devices[i].key);
    open_cap(claim, devices[i].what);
    status = bpjs_claim_end_amount(claim, &cap, error);
  }
  if (status == BPJS_OK && (accident->devices & BPJS_DEVICE_HOME_CARE) != 0)
    status = add_home_care(claim, error);
  return status;
}

int32_t bpjs_jkk_costs(bpjs_benefit *claim, const bpjs_accident *accident, bpjs_error *error) {
  const int32_t status = add_transport(claim, accident, error);
  if (NEVER(status != BPJS_OK)) /* amounts of the law fit */
    return status;
  add_services(claim, accident);
  return add_devices(claim, accident, error);
}
