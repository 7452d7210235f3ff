#include "base/error.h"
#include "base/sha256.h"
#include "law/law.h"

_Static_assert((int)BPJS_LAW_FINGERPRINT == (int)BPJS_SHA256_DIGITS, "a fingerprint is a hash");

int32_t bpjs_law_seal(bpjs_law *law) {
  bpjs_buffer text = {0};
  bpjs_sha256 hash;
  bpjs_sha256_begin(&hash);
  bpjs_law_add_top(&text); /* hashed with the first row, or alone */
  for (size_t i = 0; i < law->count && !text.failed; i++) {
    bpjs_law_add_row(law, &law->rows[i], '\t', &text);
    bpjs_sha256_add(&hash, text.bytes, text.length);
    text.length = 0;
  }
  bpjs_sha256_add(&hash, text.bytes, text.length);
  const bool sealed = !text.failed && bpjs_law_index_build(law);
  if (sealed)
    bpjs_sha256_end(&hash, law->fingerprint);
  bpjs_buffer_free(&text);
  return sealed ? BPJS_OK : BPJS_ERROR_MEMORY;
}

int32_t bpjs_law_fingerprint(const bpjs_law *law, char *buffer, int64_t capacity, int64_t *length,
                             bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (law == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "law", "law is NULL");
  int32_t status = bpjs_buffer_check_out(buffer, capacity, length, error);
  if (status != BPJS_OK)
    return status;
  bpjs_buffer text = {0};
  bpjs_buffer_add_text(&text, law->fingerprint);
  return bpjs_buffer_deliver(&text, buffer, capacity, length, error);
}
