/* How sure codes and days of areas are: enum bpjs_confidence, which observations have too. */
#ifndef BPJS_AREA_CONFIDENCE_H
#define BPJS_AREA_CONFIDENCE_H

#include "bpjsstat/area.h"

static inline int32_t bpjs_area_confidence(char letter) {
  return BPJS_CONFIDENCE_A + (letter - 'A');
}

static inline char bpjs_area_confidence_letter(int32_t confidence) {
  return (char)('A' + (confidence - BPJS_CONFIDENCE_A));
}

#endif
