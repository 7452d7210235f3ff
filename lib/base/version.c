#include "bpjsstat/base.h"

const char *bpjs_version(void) {
  return BPJSSTAT_VERSION;
}
