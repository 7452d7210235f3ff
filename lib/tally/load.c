#include <string.h>

#include "base/memory.h"
#include "tally/saved.h"
#include "tally/shape.h"
#include "tally/store.h"

/* What the head says there is. */
typedef struct head {
  int32_t version, day, dimensions, measures, edges, reserved;
  int64_t groups;
} head;

static uint64_t take(bpjs_saved *saved, int width) {
  uint64_t number = 0;
  for (int i = 0; i < width; i++)
    number |= (uint64_t)saved->at[i] << (8 * i);
  saved->at += width;
  return number;
}

int32_t bpjs_saved_small(bpjs_saved *saved) {
  const uint32_t bits = (uint32_t)take(saved, 4);
  int32_t number;
  memcpy(&number, &bits, sizeof number);
  return number;
}

int64_t bpjs_saved_large(bpjs_saved *saved) {
  const uint64_t bits = take(saved, 8);
  int64_t number;
  memcpy(&number, &bits, sizeof number);
  return number;
}

int32_t bpjs_saved_refuse(const bpjs_saved *saved, int32_t code, int64_t row, const char *field,
                          const char *message) {
  char source[sizeof((bpjs_error *)0)->source];
  bpjs_error_copy_text(source, sizeof source, saved->name, saved->name_length);
  return bpjs_error_set(saved->error, code,
                        &(bpjs_place){.source = source, .row = row, .field = field}, "%s", message);
}

static int32_t read_head(bpjs_saved *saved, int64_t length, head *h) {
  if (length < BPJS_SAVED_HEAD + BPJS_SAVED_HASH ||
      memcmp(saved->at, BPJS_SAVED_WORD, BPJS_SAVED_MAGIC) != 0)
    return bpjs_saved_refuse(saved, BPJS_ERROR_SYNTAX, 0, "head", "this is no saved tally");
  saved->at += BPJS_SAVED_MAGIC;
  h->version = bpjs_saved_small(saved);
  h->day = bpjs_saved_small(saved);
  h->dimensions = bpjs_saved_small(saved);
  h->measures = bpjs_saved_small(saved);
  h->edges = bpjs_saved_small(saved);
  h->reserved = bpjs_saved_small(saved);
  h->groups = bpjs_saved_large(saved);
  if (h->version != BPJS_SAVED_VERSION)
    return bpjs_saved_refuse(saved, BPJS_ERROR_UNKNOWN, 0, "version",
                             "the tally was saved in a form that this library does not know");
  if (h->dimensions < 0 || h->measures < 0 || h->edges < 0 || h->groups < 0 || h->reserved != 0)
    return bpjs_saved_refuse(saved, BPJS_ERROR_SYNTAX, 0, "head", "a number of the head cannot be");
  if (h->dimensions > BPJS_TALLY_DIMENSIONS || h->measures > BPJS_TALLY_MEASURES ||
      h->edges > BPJS_TALLY_EDGES)
    return bpjs_saved_refuse(saved, BPJS_ERROR_LIMIT, 0, "head",
                             "there are more dimensions, measures or edges than there can be");
  return BPJS_OK;
}

/* The bytes are just as many as the head says, and have not changed. */
static int32_t check_bytes(const bpjs_saved *saved, const char *bytes, int64_t length,
                           const head *h) {
  const int64_t shape = (int64_t)h->dimensions * BPJS_SAVED_DIMENSION +
                        (int64_t)h->measures * BPJS_SAVED_MEASURE + (int64_t)h->edges * 8;
  const int64_t bins = h->edges == 0 ? 0 : (int64_t)h->edges + 1;
  const int64_t group = (h->dimensions + 2 + (int64_t)h->measures * BPJS_SAVED_NUMBERS + bins) * 8;
  const int64_t left = length - BPJS_SAVED_HEAD - BPJS_SAVED_HASH - shape;
  if (left < 0 || left % group != 0 || left / group != h->groups)
    return bpjs_saved_refuse(saved, BPJS_ERROR_SYNTAX, 0, "groups",
                             "there are more bytes, or fewer, than the head says");
  unsigned char hash[BPJS_SAVED_HASH];
  bpjs_saved_hash(bytes, length - BPJS_SAVED_HASH, hash);
  if (memcmp(hash, bytes + length - BPJS_SAVED_HASH, sizeof hash) != 0)
    return bpjs_saved_refuse(saved, BPJS_ERROR_SYNTAX, 0, "hash", "bytes have changed");
  return BPJS_OK;
}

/* What a tally cannot be is told as what it is here: SYNTAX. */
static int32_t is_shape(const bpjs_saved *saved, int32_t status, const char *field) {
  return status == BPJS_OK ? BPJS_OK
                           : bpjs_saved_refuse(saved, BPJS_ERROR_SYNTAX, 0, field,
                                               "a tally cannot be by or of this");
}

static int32_t read_shape(bpjs_saved *saved, const head *h, bpjs_tally *tally) {
  int32_t status = BPJS_OK;
  for (int32_t d = 0; d < h->dimensions && status == BPJS_OK; d++) {
    bpjs_tally_dimension dimension = {.struct_size = sizeof dimension};
    dimension.what = bpjs_saved_small(saved);
    dimension.detail = bpjs_saved_small(saved);
    status = is_shape(saved, bpjs_shape_by(tally, &dimension, NULL), "dimension");
  }
  for (int32_t m = 0; m < h->measures && status == BPJS_OK; m++) {
    bpjs_tally_measure measure = {.struct_size = sizeof measure};
    measure.kind = bpjs_saved_small(saved);
    measure.law = bpjs_saved_small(saved);
    measure.programme = bpjs_saved_small(saved);
    measure.payer = bpjs_saved_small(saved);
    measure.from_programme = bpjs_saved_small(saved);
    measure.what = bpjs_saved_small(saved);
    measure.flags = (uint32_t)bpjs_saved_small(saved);
    measure.event = bpjs_saved_small(saved);
    status = is_shape(saved, bpjs_shape_of(tally, &measure, NULL), "measure");
  }
  return status;
}

static int32_t read_edges(bpjs_saved *saved, const head *h, bpjs_tally *tally) {
  int64_t edges[BPJS_TALLY_EDGES];
  if (h->edges == 0)
    return BPJS_OK;
  for (int32_t i = 0; i < h->edges; i++)
    edges[i] = bpjs_saved_large(saved);
  const int32_t status = bpjs_shape_edges(tally, edges, h->edges, NULL);
  return status == BPJS_ERROR_MEMORY ? bpjs_error_memory(saved->error)
                                     : is_shape(saved, status, "edges");
}

static int32_t read_tally(bpjs_saved *saved, const head *h, bpjs_tally **tally) {
  bpjs_tally *made;
  int32_t status = bpjs_tally_new(h->day, &made, NULL);
  if (status != BPJS_OK)
    return status == BPJS_ERROR_MEMORY ? bpjs_error_memory(saved->error)
                                       : is_shape(saved, status, "day");
  status = read_shape(saved, h, made);
  if (status == BPJS_OK)
    status = read_edges(saved, h, made);
  if (status == BPJS_OK)
    status = bpjs_tally_begin(made, saved->error);
  if (status == BPJS_OK)
    status = bpjs_saved_groups(saved, made, h->groups);
  if (status == BPJS_OK)
    *tally = made;
  else
    bpjs_tally_free(made);
  return status;
}

int32_t bpjs_tally_load(const char *bytes, int64_t length, const char *name, int64_t name_length,
                        bpjs_tally **tally, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (length < 0 || (bytes == NULL && length != 0))
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "bytes",
                               "bytes is NULL or its length negative");
  if (name_length < 0 || (name == NULL && name_length != 0))
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "name",
                               "name is NULL or its length negative");
  if (tally == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "tally", "the output is NULL");
  bpjs_saved saved = {(const unsigned char *)bytes, name, name_length, error};
  head h = {0};
  int32_t status = read_head(&saved, length, &h);
  if (status == BPJS_OK)
    status = check_bytes(&saved, bytes, length, &h);
  return status == BPJS_OK ? read_tally(&saved, &h, tally) : status;
}
