#include "law/usual.h"

#include "law/law.h"

/* Texts in place, which no loader has to relocate. */
enum { PARAMETER = 28, KEY = 13 };
enum { NONE, CLASSES, SIZES, CONTRIBUTION, SETS };

typedef struct usual {
  char parameter[PARAMETER];
  uint8_t segment, keys;
} usual;

static const usual usuals[BPJS_USUAL_COUNT] = {
    [BPJS_USUAL_ENROLMENT_JKK] = {"enrolment.jkk", BPJS_SEGMENT_PU, SIZES},
    [BPJS_USUAL_ENROLMENT_JKM] = {"enrolment.jkm", BPJS_SEGMENT_PU, SIZES},
    [BPJS_USUAL_ENROLMENT_JHT] = {"enrolment.jht", BPJS_SEGMENT_PU, SIZES},
    [BPJS_USUAL_ENROLMENT_JP] = {"enrolment.jp", BPJS_SEGMENT_PU, SIZES},
    [BPJS_USUAL_JKP_NEEDS_JKK] = {"jkp.enrolment.jkk", BPJS_SEGMENT_PU, SIZES},
    [BPJS_USUAL_JKP_NEEDS_JKM] = {"jkp.enrolment.jkm", BPJS_SEGMENT_PU, SIZES},
    [BPJS_USUAL_JKP_NEEDS_JHT] = {"jkp.enrolment.jht", BPJS_SEGMENT_PU, SIZES},
    [BPJS_USUAL_JKP_NEEDS_JP] = {"jkp.enrolment.jp", BPJS_SEGMENT_PU, SIZES},
    [BPJS_USUAL_JKP_AGE] = {"jkp.enrolment.age", BPJS_SEGMENT_PU, NONE},
    [BPJS_USUAL_JKP_CITIZEN] = {"jkp.enrolment.citizen", BPJS_SEGMENT_PU, NONE},
    [BPJS_USUAL_JKP_THROUGH_EMPLOYER] = {"jkp.enrolment.jkn_employer", BPJS_SEGMENT_PU, NONE},
    [BPJS_USUAL_JKK_RATE] = {"jkk.rate", BPJS_SEGMENT_PU, CLASSES},
    [BPJS_USUAL_JKM_RATE] = {"jkm.rate", BPJS_SEGMENT_PU, NONE},
    [BPJS_USUAL_JHT_EMPLOYER] = {"jht.rate.employer", BPJS_SEGMENT_PU, NONE},
    [BPJS_USUAL_JHT_WORKER] = {"jht.rate.worker", BPJS_SEGMENT_PU, NONE},
    [BPJS_USUAL_JP_EMPLOYER] = {"jp.rate.employer", BPJS_SEGMENT_PU, NONE},
    [BPJS_USUAL_JP_WORKER] = {"jp.rate.worker", BPJS_SEGMENT_PU, NONE},
    [BPJS_USUAL_JP_CEILING] = {"jp.wage_ceiling", BPJS_SEGMENT_PU, NONE},
    [BPJS_USUAL_JKP_GOVERNMENT] = {"jkp.rate.government", BPJS_SEGMENT_PU, NONE},
    [BPJS_USUAL_JKP_FROM_JKK] = {"jkp.rate.from_jkk", BPJS_SEGMENT_PU, NONE},
    [BPJS_USUAL_JKP_FROM_JKM] = {"jkp.rate.from_jkm", BPJS_SEGMENT_PU, NONE},
    [BPJS_USUAL_JKP_CEILING] = {"jkp.wage_ceiling", BPJS_SEGMENT_PU, NONE},
    [BPJS_USUAL_DUE_DAY] = {"due.day", BPJS_SEGMENT_PU, NONE},
    [BPJS_USUAL_DUE_MONTH] = {"due.month", BPJS_SEGMENT_PU, NONE},
    [BPJS_USUAL_ROUND_STEP] = {"rounding.step", BPJS_SEGMENT_ALL, CONTRIBUTION},
    [BPJS_USUAL_ROUND_DIRECTION] = {"rounding.direction", BPJS_SEGMENT_ALL, CONTRIBUTION}};

static const char sets[SETS][BPJS_USUAL_KEYS][KEY] = {[NONE] = {""},
                                                      [CLASSES] = {"1", "2", "3", "4", "5"},
                                                      [SIZES] = {[BPJS_USUAL_LARGE] = "large",
                                                                 [BPJS_USUAL_MEDIUM] = "medium",
                                                                 [BPJS_USUAL_SMALL] = "small",
                                                                 [BPJS_USUAL_MICRO] = "micro"},
                                                      [CONTRIBUTION] = {"contribution"}};

static bpjs_law_span find(const bpjs_law *law, const usual *u, int key) {
  const char *name = sets[u->keys][key];
  const bpjs_law_span *group =
      key > 0 && name[0] == '\0' ? NULL : bpjs_law_index_find(law, u->parameter, u->segment, name);
  return group == NULL ? (bpjs_law_span){0} : *group;
}

void bpjs_law_usual_find(bpjs_law *law) {
  for (int number = 0; number < BPJS_USUAL_COUNT; number++)
    for (int key = 0; key < BPJS_USUAL_KEYS; key++)
      law->index.usual[number][key] = find(law, &usuals[number], key);
}

void bpjs_law_rule_usual(const bpjs_law *law, const bpjs_law_policy *policy, int32_t month,
                         int number, int key, bpjs_rule *rule) {
  const usual *u = &usuals[number];
  *rule = (bpjs_rule){
      .parameter = u->parameter, .key = sets[u->keys][key], .segment = u->segment, .month = month};
  bpjs_law_rule_find(law, policy, &law->index.usual[number][key], rule);
}
