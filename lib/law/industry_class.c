#include "law/industry.h"

#include <string.h>

#include "base/error.h"
#include "law/day.h"
#include "law/industry_table.h"
#include "law/law.h"

#define CLASS "jkk.industry_class"
#define ALSO "jkk.industry_class.also"

/* Of the annex: G1-001. */
enum { CODE_SIZE = 16 };

static int32_t check_code(const char *code, int64_t length, char copy[CODE_SIZE],
                          bpjs_error *error) {
  if (code == NULL || length < 0)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, code == NULL ? "code" : "code_length",
                               "code is NULL or its length negative");
  if (!bpjs_industry_exists(code, length)) {
    bpjs_place place = {.field = "code", .value = code, .value_length = length};
    return bpjs_error_set(error, BPJS_ERROR_UNKNOWN, &place, "there is no industry with this code");
  }
  memset(copy, 0, CODE_SIZE);
  memcpy(copy, code, (size_t)length);
  return BPJS_OK;
}

/* AMBIGUOUS if another class is said of the industry on the day. */
static int32_t check_also(const bpjs_law *law, const char *code, int32_t day, int32_t known_on,
                          int64_t risk_class, bpjs_error *error) {
  size_t first, end;
  bool carried;
  int32_t last_day;
  bpjs_law_group(law, ALSO, BPJS_SEGMENT_PU, code, &first, &end);
  int64_t also = bpjs_law_govern(law, first, end, day, known_on, false, &carried, &last_day);
  if (also < 0 || law->rows[also].value == risk_class)
    return BPJS_OK;
  bpjs_place place = {.field = "code", .value = code, .value_length = (int64_t)strlen(code)};
  return bpjs_error_set(error, BPJS_ERROR_AMBIGUOUS, &place,
                        "the industry is listed in risk class %lld and in risk class %lld: give "
                        "the risk class",
                        (long long)risk_class, (long long)law->rows[also].value);
}

int32_t bpjs_law_industry_class(const bpjs_law *law, const char *code, int64_t code_length,
                                int32_t day, const bpjs_law_policy *policy, int32_t *risk_class,
                                int64_t *index, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (law == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "law", "law is NULL");
  if (risk_class == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "risk_class", "risk_class is NULL");
  bpjs_law_policy asked;
  int32_t status = bpjs_law_policy_in(policy, &asked, error);
  char key[CODE_SIZE];
  if (status == BPJS_OK)
    status = check_code(code, code_length, key, error);
  bpjs_law_row row = {.struct_size = sizeof row};
  int64_t found = -1;
  if (status == BPJS_OK)
    status = bpjs_law_find(law, CLASS, (int64_t)strlen(CLASS), BPJS_SEGMENT_PU, key, code_length,
                           day, &asked, &found, &row, error);
  if (status == BPJS_OK)
    status = check_also(law, key, day, asked.known_on, row.value, error);
  if (status != BPJS_OK)
    return status;
  *risk_class = (int32_t)row.value;
  if (index != NULL)
    *index = found;
  return BPJS_OK;
}

int32_t bpjs_law_industry_rule(const bpjs_law *law, const bpjs_law_policy *policy, int32_t month,
                               const char *code, int64_t code_length, bpjs_rule *rule,
                               bpjs_error *error) {
  char key[CODE_SIZE];
  int32_t status = check_code(code, code_length, key, error);
  if (status != BPJS_OK)
    return status;
  bpjs_rule found = bpjs_law_rule(law, policy, month, CLASS, BPJS_SEGMENT_PU, key);
  status = bpjs_rule_use(&found, policy, error);
  if (status != BPJS_OK)
    return status;
  /* What ends inside the month, a list that another replaces, is over for it. */
  status = check_also(law, key, bpjs_law_month_end(month), policy->known_on, found.value, error);
  if (status != BPJS_OK)
    return status;
  found.key = bpjs_law_at(law, law->rows[found.row].key);
  *rule = found;
  return BPJS_OK;
}
