#include <string.h>

#include "law/law.h"
#include "law/parameter.h"

static const char *const segments[] = {"ALL", "PU", "BPU", "JAKON", "PMI"};
static const char *const units[] = {"",      "IDR",  "ppm",  "months",    "years", "days",
                                    "count", "flag", "date", "direction", "note"};
static const char *const directions[] = {"", "down", "half_up", "up"};
static const char *const confidences[] = {"", "A", "B", "C", "D"};

#define COUNT(codes) ((int32_t)(sizeof(codes) / sizeof(codes)[0]))

/* -1 if there is no such code. */
static int32_t read_code(const char *const *codes, int32_t count, const char *text,
                         int64_t length) {
  for (int32_t i = 0; i < count; i++)
    if (length != 0 && (int64_t)strlen(codes[i]) == length &&
        memcmp(codes[i], text, (size_t)length) == 0)
      return i;
  return -1;
}

static int32_t or_none(int32_t number) {
  return number < 0 ? 0 : number;
}

static const char *code_of(const char *const *codes, int32_t count, int32_t number) {
  return number >= 0 && number < count ? codes[number] : "";
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
