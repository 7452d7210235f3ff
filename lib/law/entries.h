/* What a law is made of. In a file of its own, as tools that compare releases tell
 * what is private by the name of the file, and law.h is a public one. */
#ifndef BPJS_LAW_ENTRIES_H
#define BPJS_LAW_ENTRIES_H

#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "bpjsstat/law.h"
#include "law/index.h"

#define BPJS_LAW_OPEN INT32_MAX  /* valid_to of a row without an end */
#define BPJS_LAW_FIRST_DAY 16617 /* 2015-07-01 */
#define BPJS_LAW_FILE_LIMIT ((int64_t)16 << 20)
enum { BPJS_LAW_LAYERS = 1000, BPJS_LAW_FINGERPRINT = 64 };

/* Texts are offsets into law->texts, where they end with a NUL; 0 is "". */
typedef struct bpjs_law_entry {
  int32_t segment, kind, unit, confidence, layer;
  int32_t valid_from, valid_to, known_from;
  int32_t known_assumed; /* known_from is valid_from, for want of a source */
  int32_t open_written;  /* valid_to was empty in the text, as it is written again */
  int64_t value;
  size_t parameter, key, citation, note;
  int64_t row, line; /* of its file, for messages */
} bpjs_law_entry;

struct bpjs_law {
  atomic_int holders;   /* beside the first, see bpjs_law_share */
  bpjs_law_entry *rows; /* in order of bpjs_law_compare */
  size_t count, capacity;
  bpjs_buffer texts;
  size_t *layers; /* names: offsets into texts; 0 is "law", then "1 name" ... */
  size_t layer_count, layer_capacity;
  char fingerprint[BPJS_LAW_FINGERPRINT + 1];
  bpjs_law_index index; /* of a law that is sealed */
};

#endif
