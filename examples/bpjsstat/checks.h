/* bpjsstat data --check and --disagreements. */
#ifndef BPJSSTAT_CHECKS_H
#define BPJSSTAT_CHECKS_H

#include "options.h"

/* Runs all identities. STATUS_DATA if one is inconsistent and no listed
 * conflict explains it. */
int checks_run(const bpjs_dataset *dataset, const settings *chosen);

/* Lists where sources differ about one quantity. */
int checks_disagreements(const bpjs_dataset *dataset, const settings *chosen);

#endif
