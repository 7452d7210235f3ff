#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "law/day.h"
#include "law/parameter.h"
#include "law/refuse.h"
#include "law/rule.h"

static int32_t unknown(const char *field, const char *value, int64_t length, const char *message,
                       bpjs_error *error) {
  bpjs_place place = {.field = field, .value = value, .value_length = length};
  return bpjs_error_set(error, BPJS_ERROR_UNKNOWN, &place, "%s", message);
}

/* The names of what is asked, checked and with a NUL. */
typedef struct names {
  char parameter[64], key[32];
} names;

static int32_t check_names(const char *parameter, int64_t parameter_length, int32_t segment,
                           const char *key, int64_t key_length, names *out, bpjs_error *error) {
  bpjs_law_parameter found;
  bool name_known;
  if (!bpjs_law_parameter_find(parameter, parameter_length, segment, &found, &name_known)) {
    if (!name_known)
      return unknown("parameter", parameter, parameter_length, "there is no such parameter", error);
    return bpjs_error_number(error, BPJS_ERROR_UNKNOWN, "segment", segment,
                             "the parameter is not one of this segment");
  }
  if (key_length >= (int64_t)sizeof out->key ||
      !bpjs_law_parameter_has_key(&found, key, key_length))
    return unknown("key", key, key_length, "the parameter has no such key", error);
  *out = (names){0};
  memcpy(out->parameter, parameter, (size_t)parameter_length);
  if (key_length > 0)
    memcpy(out->key, key, (size_t)key_length);
  return BPJS_OK;
}

static int32_t check_pointers(const bpjs_law *law, const char *parameter, int64_t parameter_length,
                              const char *key, int64_t key_length, const bpjs_law_row *row,
                              bpjs_error *error) {
  if (law == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "law", "law is NULL");
  if (parameter == NULL || parameter_length < 0)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "parameter",
                               "parameter is NULL or its length negative");
  if (key_length < 0 || (key == NULL && key_length != 0))
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "key",
                               "key is NULL or its length negative");
  return row == NULL ? BPJS_OK : bpjs_law_check_row(row, error);
}

static int32_t find(const bpjs_law *law, const names *asked_names, int32_t segment, int32_t day,
                    const bpjs_law_policy *policy, int64_t *index, bool *carried,
                    bpjs_error *error) {
  char date[BPJS_LAW_DAY_TEXT], when[BPJS_LAW_DAY_TEXT + 4];
  bpjs_law_day_text(day, date);
  snprintf(when, sizeof when, "on %s", date);
  bpjs_law_asked asked = {asked_names->parameter, asked_names->key, segment, when};
  size_t first, end;
  int32_t last_day;
  bpjs_law_group(law, asked.parameter, segment, asked.key, &first, &end);
  int64_t found =
      bpjs_law_govern(law, first, end, day, policy->known_on,
                      (policy->flags & BPJS_LAW_CARRY_FORWARD) != 0, carried, &last_day);
  if (found < 0)
    return last_day == 0 ? bpjs_law_refuse_no_rule(&asked, error)
                         : bpjs_law_refuse_not_announced(&asked, last_day, error);
  int32_t confidence = law->rows[found].confidence;
  if (*carried && confidence < BPJS_LAW_CONFIDENCE_C)
    confidence = BPJS_LAW_CONFIDENCE_C;
  if (confidence > policy->minimum_confidence)
    return bpjs_law_refuse_confidence(&asked, confidence, policy->minimum_confidence, error);
  *index = found;
  return BPJS_OK;
}

int32_t bpjs_law_find(const bpjs_law *law, const char *parameter, int64_t parameter_length,
                      int32_t segment, const char *key, int64_t key_length, int32_t day,
                      const bpjs_law_policy *policy, int64_t *index, bpjs_law_row *row,
                      bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  bpjs_law_policy ours;
  names asked;
  int64_t found = -1;
  bool carried = false;
  int32_t status = check_pointers(law, parameter, parameter_length, key, key_length, row, error);
  if (status == BPJS_OK)
    status = bpjs_law_policy_in(policy, &ours, error);
  if (status == BPJS_OK)
    status = check_names(parameter, parameter_length, segment, key, key_length, &asked, error);
  if (status == BPJS_OK)
    status = find(law, &asked, segment, day, &ours, &found, &carried, error);
  if (status != BPJS_OK)
    return status;
  if (index != NULL)
    *index = found;
  if (row != NULL)
    bpjs_law_copy_row(law, (size_t)found, carried, row);
  return BPJS_OK;
}
