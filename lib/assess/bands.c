#include "assess/bands.h"

/* Bands rise, as the law is checked for it. Those beyond the last bucket are walked
 * through. */
void bpjs_bands_make(const bpjs_bpu_rules *rules, bpjs_bands *bands) {
  bands->month = rules->month;
  bands->count = rules->band_count;
  int64_t narrowest = INT64_MAX;
  for (int32_t i = 0; i < bands->count; i++) {
    bands->from[i] = rules->band_from[i].value;
    if (i > 0 && bands->from[i] - bands->from[i - 1] < narrowest)
      narrowest = bands->from[i] - bands->from[i - 1];
  }
  bands->from[bands->count] = INT64_MAX;
  bands->shift = 0;
  while (bands->shift < 40 && (int64_t)2 << bands->shift <= narrowest)
    bands->shift++;
  int32_t band = -1;
  for (int32_t i = 0; i < BPJS_BANDS_BUCKETS; i++) {
    while (band + 1 < bands->count && bands->from[band + 1] <= (int64_t)i << bands->shift)
      band++;
    bands->bucket[i] = (int8_t)band;
  }
}
