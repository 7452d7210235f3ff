/* Selectors of observations: see identity.h. */
#ifndef BPJS_COVERAGE_SELECTOR_H
#define BPJS_COVERAGE_SELECTOR_H

#include <stdbool.h>

#include "base/table.h"
#include "coverage/facts.h"

/* The next word of a text, separated by a space; false at the end. */
bool bpjs_selector_word(bpjs_cell *rest, bpjs_cell *word);

/* Whether a word is a selector, not a number or an operator. */
bool bpjs_selector_is(bpjs_cell word);

/* Whether it finds this observation; * is any code. */
bool bpjs_selector_matches(bpjs_cell selector, const bpjs_observation *about);

/* Whether it leaves nothing open. */
bool bpjs_selector_fixed(bpjs_cell selector);

/* What it finds, seen from a subject. True if its area is a set: `set` is then
 * its name, and the area that of the subject. */
bool bpjs_selector_resolve(bpjs_cell selector, const bpjs_observation *subject,
                           bpjs_observation *about, bpjs_cell *set);

#endif
