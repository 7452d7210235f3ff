/* First byte: a segment and how to ask; the rest: a text of law, an overlay,
 * names of parameters, keys, columns and industries. */
#include "fuzz.h"

#include "bpjsstat/law.h"

/* Made once: no law changes. */
static const bpjs_law *the_law(void) {
  static bpjs_law *law;
  if (law == NULL)
    FUZZ_CHECK(bpjs_law_new(&law, NULL) == BPJS_OK);
  return law;
}

static char *written(const bpjs_law *law, int64_t *length) {
  FUZZ_CHECK(bpjs_law_write(law, NULL, 0, BPJS_FORMAT_TEXT, NULL, 0, length, NULL) == BPJS_OK);
  char *text = malloc((size_t)*length + 1);
  FUZZ_CHECK(text != NULL);
  FUZZ_CHECK(bpjs_law_write(law, NULL, 0, BPJS_FORMAT_TEXT, text, *length + 1, length, NULL) ==
             BPJS_OK);
  return text;
}

static void fingerprint(const bpjs_law *law, char digits[65]) {
  int64_t length;
  FUZZ_CHECK(bpjs_law_fingerprint(law, digits, 65, &length, NULL) == BPJS_OK && length == 64);
}

/* What is written reads the same, and is written the same again. */
static void check_dump(const bpjs_law *law) {
  int64_t length, again_length;
  bpjs_law *again = NULL;
  char digits[65], again_digits[65];
  char *text = written(law, &length);
  FUZZ_CHECK(bpjs_law_read(text, length, "again", 5, NULL, &again, NULL) == BPJS_OK);
  char *again_text = written(again, &again_length);
  FUZZ_CHECK(length == again_length && memcmp(text, again_text, (size_t)length) == 0);
  fingerprint(law, digits);
  fingerprint(again, again_digits);
  FUZZ_CHECK(strcmp(digits, again_digits) == 0);
  free(text);
  free(again_text);
  bpjs_law_free(again);
}

/* Every row is found on its first day, or one that comes before it. */
static void check_rows(const bpjs_law *law) {
  bpjs_law_policy policy = {.struct_size = sizeof policy,
                            .minimum_confidence = BPJS_LAW_CONFIDENCE_D};
  int64_t count = bpjs_law_count(law), index;
  for (int64_t i = 0; i < count; i++) {
    bpjs_law_row row = {.struct_size = sizeof row}, found = row;
    FUZZ_CHECK(bpjs_law_get(law, i, &row, NULL) == BPJS_OK);
    FUZZ_CHECK(bpjs_law_find(law, row.parameter, (int64_t)strlen(row.parameter), row.segment,
                             row.key, (int64_t)strlen(row.key), row.valid_from, &policy, &index,
                             &found, NULL) == BPJS_OK);
    FUZZ_CHECK(found.valid_from <= row.valid_from && found.valid_to >= row.valid_from);
    FUZZ_CHECK(found.layer >= row.layer);
  }
}

static void check_texts(const char *bytes, int64_t length, int32_t segment) {
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_law_row row = {.struct_size = sizeof row};
  char text[4096];
  int64_t size, count, indices[4], half = length / 2;
  int32_t risk_class;
  int32_t status = bpjs_law_find(the_law(), bytes, half, segment, bytes + half, length - half,
                                 20000, NULL, NULL, &row, &error);
  FUZZ_CHECK(status == BPJS_OK || error.code == status);
  /* The part before a tab as the name, the rest as the key. */
  const char *tab = memchr(bytes, '\t', (size_t)length);
  if (tab != NULL)
    (void)bpjs_law_find(the_law(), bytes, tab - bytes, segment, tab + 1, length - (tab + 1 - bytes),
                        20000, NULL, NULL, &row, &error);
  (void)bpjs_law_text(the_law(), 0, bytes, length, text, sizeof text, &size, &error);
  status = bpjs_law_industry_search(bytes, length, indices, 4, &count, &error);
  FUZZ_CHECK(status != BPJS_OK || (count >= 0 && count <= bpjs_law_industry_count()));
  status =
      bpjs_law_industry_class(the_law(), bytes, length, 20000, NULL, &risk_class, NULL, &error);
  FUZZ_CHECK(status != BPJS_OK || (risk_class >= 1 && risk_class <= 5));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size == 0)
    return 0;
  const char *bytes = (const char *)data + 1;
  int64_t length = (int64_t)size - 1, name = length < 9 ? length : 9;
  bpjs_law *law = NULL, *reformed = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  int32_t status = bpjs_law_read(bytes, length, "fuzz", 4, NULL, &law, &error);
  FUZZ_CHECK((status == BPJS_OK) == (law != NULL));
  FUZZ_CHECK(status == BPJS_OK || error.code == status);
  if (law != NULL) {
    check_dump(law);
    check_rows(law);
  }
  bpjs_law_free(law);
  char before[65], after[65];
  fingerprint(the_law(), before);
  status = bpjs_law_apply(the_law(), bytes, length, bytes, name, NULL, &reformed, &error);
  FUZZ_CHECK((status == BPJS_OK) == (reformed != NULL));
  fingerprint(the_law(), after);
  FUZZ_CHECK(strcmp(before, after) == 0);
  if (reformed != NULL) {
    FUZZ_CHECK(bpjs_law_count(reformed) >= bpjs_law_count(the_law()));
    check_dump(reformed);
    check_rows(reformed);
  }
  bpjs_law_free(reformed);
  check_texts(bytes, length, data[0] % 6);
  return 0;
}
