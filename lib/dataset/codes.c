#include "dataset/codes.h"

#include <string.h>

#include "bpjsstat/dataset.h"

#define COUNT(list) ((int)(sizeof(list) / sizeof(list)[0]))

static const char *const programmes[] = {"ALL", "JKK", "JKM", "JHT", "JP", "JKP"};
static const char *const segments[] = {"ALL", "PU", "BPU", "JAKON", "PMI", "JAKON_PMI"};
static const char *const confidences[] = {"", "A", "B", "C", "D"};
static const int32_t grades[] = {BPJS_CONFIDENCE_NONE, BPJS_CONFIDENCE_A, BPJS_CONFIDENCE_B,
                                 BPJS_CONFIDENCE_C, BPJS_CONFIDENCE_D};

int bpjs_code_find(const char *const *names, int count, const char *text, int64_t length) {
  for (int i = 0; i < count; i++)
    if ((int64_t)strlen(names[i]) == length && memcmp(names[i], text, (size_t)length) == 0)
      return i;
  return -1;
}

bool bpjs_code_valid(const char *text, int64_t length) {
  for (int64_t i = 0; i < length; i++) {
    char c = text[i];
    if (!((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'))
      return false;
  }
  return length > 0;
}

int bpjs_code_programme(const char *text, int64_t length) {
  return bpjs_code_find(programmes, COUNT(programmes), text, length);
}

int bpjs_code_segment(const char *text, int64_t length) {
  return bpjs_code_find(segments, COUNT(segments), text, length);
}

bool bpjs_code_is_programme(const char *text, int64_t length) {
  return bpjs_code_programme(text, length) >= 0;
}

bool bpjs_code_is_segment(const char *text, int64_t length) {
  return bpjs_code_segment(text, length) >= 0;
}

int bpjs_code_confidence(const char *text, int64_t length) {
  const int found = bpjs_code_find(confidences, COUNT(confidences), text, length);
  return found < 0 ? -1 : grades[found];
}

const char *bpjs_code_confidence_name(int32_t confidence) {
  for (int i = 0; i < COUNT(grades); i++)
    if (grades[i] == confidence)
      return confidences[i];
  return "";
}

bool bpjs_code_is_status(int32_t letter) {
  return letter == 'A' || letter == 'B' || letter == 'E' || letter == 'F' || letter == 'P' ||
         letter == 'U';
}
