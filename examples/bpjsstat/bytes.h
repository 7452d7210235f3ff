/* A file as a whole. */
#ifndef BPJSSTAT_BYTES_H
#define BPJSSTAT_BYTES_H

#include <stdint.h>

enum { BYTES_MOST = 16 << 20 };

/* The bytes of a file, or of standard input for "-", to be freed: all of them up to
 * 16 MiB, and one more where there are more. NULL after a complaint. */
char *bytes_read(const char *path, int64_t *length);

#endif
