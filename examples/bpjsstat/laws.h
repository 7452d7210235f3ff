/* The laws that people are assessed under: the library's with overlays, and its reform. */
#ifndef BPJSSTAT_LAWS_H
#define BPJSSTAT_LAWS_H

#include "options.h"

typedef struct laws {
  bpjs_law *law;
  bpjs_law *reform; /* NULL: none */
  bpjs_law_policy policy;
  int count;
} laws;

/* Loads what --law, --reform and the policy say. To be freed whatever it returns. */
int laws_load(const arguments *given, laws *loaded);
void laws_free(laws *loaded);

/* An assessment under them, or NULL after a complaint. */
bpjs_assess *laws_assess(const laws *loaded);

#endif
