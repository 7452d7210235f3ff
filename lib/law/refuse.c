#include "law/refuse.h"

#include <string.h>

#include "base/error.h"
#include "law/day.h"
#include "law/parameter.h"

static bpjs_place place_of(const bpjs_law_asked *asked) {
  return (bpjs_place){.field = "parameter",
                      .value = asked->parameter,
                      .value_length = (int64_t)strlen(asked->parameter)};
}

static const char *comma(const bpjs_law_asked *asked) {
  return asked->key[0] == '\0' ? "" : ", ";
}

int32_t bpjs_law_refuse_no_rule(const bpjs_law_asked *asked, bpjs_error *error) {
  bpjs_place place = place_of(asked);
  return bpjs_error_set(error, BPJS_ERROR_NO_RULE, &place, "no rule in force for %s (%s%s%s) %s",
                        asked->parameter, bpjs_law_segment_code(asked->segment), comma(asked),
                        asked->key, asked->when);
}

int32_t bpjs_law_refuse_not_announced(const bpjs_law_asked *asked, int32_t last_day,
                                      bpjs_error *error) {
  bpjs_place place = place_of(asked);
  char last[BPJS_LAW_DAY_TEXT];
  bpjs_law_day_text(last_day, last);
  return bpjs_error_set(error, BPJS_ERROR_NOT_ANNOUNCED, &place,
                        "%s (%s%s%s) is announced yearly and known until %s: there is none yet %s, "
                        "unless the last one is carried forward",
                        asked->parameter, bpjs_law_segment_code(asked->segment), comma(asked),
                        asked->key, last, asked->when);
}

int32_t bpjs_law_refuse_confidence(const bpjs_law_asked *asked, int32_t confidence, int32_t least,
                                   bpjs_error *error) {
  bpjs_place place = place_of(asked);
  return bpjs_error_set(error, BPJS_ERROR_CONFIDENCE, &place,
                        "%s (%s%s%s) %s has confidence %s, and %s or better is asked for",
                        asked->parameter, bpjs_law_segment_code(asked->segment), comma(asked),
                        asked->key, asked->when, bpjs_law_confidence_code(confidence),
                        bpjs_law_confidence_code(least));
}
