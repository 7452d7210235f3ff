/* Filling a law. */
#ifndef BPJS_LAW_STORE_H
#define BPJS_LAW_STORE_H

#include "law/law.h"

/* A law without rows, and one with the rows of another; NULL if there is no
 * memory. */
bpjs_law *bpjs_law_make(void);
bpjs_law *bpjs_law_copy(const bpjs_law *law);

/* Keeps a text, the one at `last` if it is the same. If there is no memory,
 * law->texts.failed is set. */
size_t bpjs_law_keep(bpjs_law *law, const char *bytes, int64_t length, size_t last);

/* False if there is no memory. */
bool bpjs_law_add(bpjs_law *law, const bpjs_law_entry *row);

/* Names layer `layer`; those before it may be without names. */
bool bpjs_law_name_layer(bpjs_law *law, int32_t layer, const char *name, int64_t length);

typedef int bpjs_law_order(const bpjs_law *law, const bpjs_law_entry *a, const bpjs_law_entry *b);

/* Sorts the rows, equal ones by their line. False if there is no memory. */
bool bpjs_law_sort(bpjs_law *law, bpjs_law_order *compare);

/* Sorts rows first to end - 1, which are a group, by bpjs_law_compare and line. */
void bpjs_law_sort_group(bpjs_law *law, size_t first, size_t end);

#endif
