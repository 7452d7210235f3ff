/* Files that the build places inside the program: see lib/cmake/embed.cmake. */
#ifndef BPJSSTAT_EMBEDDED_H
#define BPJSSTAT_EMBEDDED_H

#include <stdint.h>

typedef struct bpjs_embedded {
  const unsigned char *bytes;
  int64_t length; /* a NUL follows */
} bpjs_embedded;

extern const bpjs_embedded embedded_assumptions; /* assumptions.csv */

#endif
