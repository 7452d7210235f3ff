/* Files that the build places inside the library: see lib/cmake/embed.cmake. */
#ifndef BPJS_BASE_EMBEDDED_H
#define BPJS_BASE_EMBEDDED_H

#include <stdint.h>

typedef struct bpjs_embedded {
  const unsigned char *bytes;
  int64_t length;       /* a NUL follows */
  const uint32_t *rows; /* of a .tsv: where each row but the header begins, in order of */
  int64_t row_count;    /* their first cells, bytewise, and equal ones as in the file */
} bpjs_embedded;

#define BPJS_EMBEDDED(symbol) extern const bpjs_embedded symbol

/* area/areas.tsv -> bpjs_embedded_area_areas, and so on; see EMBEDDED in the
 * sources.cmake of each room. */
#include "embedded_list.h"

#endif
