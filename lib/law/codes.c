#include <string.h>

#include "law/law.h"
#include "law/parameter.h"

/* Where a list has no code is NULL. */
static const char *const segments[] = {[BPJS_SEGMENT_ALL] = "ALL",
                                       [BPJS_SEGMENT_PU] = "PU",
                                       [BPJS_SEGMENT_BPU] = "BPU",
                                       [BPJS_SEGMENT_JAKON] = "JAKON",
                                       [BPJS_SEGMENT_PMI] = "PMI"};
static const char *const units[] = {[BPJS_LAW_UNIT_IDR] = "IDR",
                                    [BPJS_LAW_UNIT_PPM] = "ppm",
                                    [BPJS_LAW_UNIT_MONTHS] = "months",
                                    [BPJS_LAW_UNIT_YEARS] = "years",
                                    [BPJS_LAW_UNIT_DAYS] = "days",
                                    [BPJS_LAW_UNIT_COUNT] = "count",
                                    [BPJS_LAW_UNIT_FLAG] = "flag",
                                    [BPJS_LAW_UNIT_DATE] = "date",
                                    [BPJS_LAW_UNIT_DIRECTION] = "direction",
                                    [BPJS_LAW_UNIT_NOTE] = "note"};
static const char *const directions[] = {[BPJS_LAW_DIRECTION_DOWN] = "down",
                                         [BPJS_LAW_DIRECTION_HALF_UP] = "half_up",
                                         [BPJS_LAW_DIRECTION_UP] = "up"};
static const char *const confidences[] = {[BPJS_LAW_CONFIDENCE_NONE] = "",
                                          [BPJS_LAW_CONFIDENCE_A] = "A",
                                          [BPJS_LAW_CONFIDENCE_B] = "B",
                                          [BPJS_LAW_CONFIDENCE_C] = "C",
                                          [BPJS_LAW_CONFIDENCE_D] = "D"};

#define COUNT(codes) ((int32_t)(sizeof(codes) / sizeof(codes)[0]))

/* -1 if there is no such code. */
static int32_t read_code(const char *const *codes, int32_t count, const char *text,
                         int64_t length) {
  for (int32_t i = 0; i < count; i++)
    if (codes[i] != NULL && length != 0 && (int64_t)strlen(codes[i]) == length &&
        memcmp(codes[i], text, (size_t)length) == 0)
      return i;
  return -1;
}

static int32_t or_none(int32_t number) {
  return number < 0 ? 0 : number;
}

static const char *code_of(const char *const *codes, int32_t count, int32_t number) {
  return number >= 0 && number < count && codes[number] != NULL ? codes[number] : "";
}

int32_t bpjs_law_segment_read(const char *text, int64_t length) {
  return read_code(segments, COUNT(segments), text, length);
}

const char *bpjs_law_segment_code(int32_t segment) {
  return code_of(segments, COUNT(segments), segment);
}

int32_t bpjs_law_unit_read(const char *text, int64_t length) {
  return or_none(read_code(units, COUNT(units), text, length));
}

const char *bpjs_law_unit_code(int32_t unit) {
  return code_of(units, COUNT(units), unit);
}

int32_t bpjs_law_direction_read(const char *text, int64_t length) {
  return or_none(read_code(directions, COUNT(directions), text, length));
}

const char *bpjs_law_direction_code(int32_t direction) {
  return code_of(directions, COUNT(directions), direction);
}

int32_t bpjs_law_confidence_read(const char *text, int64_t length) {
  return or_none(read_code(confidences, COUNT(confidences), text, length));
}

const char *bpjs_law_confidence_code(int32_t confidence) {
  return code_of(confidences, COUNT(confidences), confidence);
}
