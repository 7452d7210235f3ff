/* Included before every source of the library: what the public headers declare
 * is exported, all else is hidden. The headers stay free of it, as a program
 * that includes them exports nothing. */
#ifndef BPJSSTAT_ABI_EXPORTED_H
#define BPJSSTAT_ABI_EXPORTED_H

#pragma GCC visibility push(default)
#include "bpjsstat.h"
#pragma GCC visibility pop

#endif
