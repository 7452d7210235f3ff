/* The law a command works with: the library's, then the overlays given. */
#ifndef BPJSSTAT_LAW_LOAD_H
#define BPJSSTAT_LAW_LOAD_H

#include "options.h"

/* A new law, or NULL after a complaint. */
bpjs_law *law_load(const option *overlays);

/* `law` with the overlay in a file on it, or NULL after complaints about each
 * of its problems; `law` stays. */
bpjs_law *law_overlay(const bpjs_law *law, const char *path);

#endif
