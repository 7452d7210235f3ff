#include "assess/kernel.h"

#if defined(__x86_64__) || defined(__i386__)

#include <immintrin.h>

#define AVX2 __attribute__((target("avx2")))
#define AVX2_INLINE static inline __attribute__((always_inline, target("avx2")))

/* bpjs_lane_of, of four lanes. All factors are of 32 bits, so that the comparison may
 * be too. */
AVX2_INLINE __m256i lanes_of(const bpjs_quad *quad, __m256i wage) {
  __m256i cap = _mm256_loadu_si256((const __m256i *)quad->cap);
  __asm__("" : "+v"(cap)); /* loads are what a row costs: it stays in its register */
  const __m256i base = _mm256_min_epu32(wage, cap);
  const __m256i high = _mm256_mul_epu32(base, _mm256_srli_epi64(cap, 32));
  const __m256i low = _mm256_mul_epu32(base, _mm256_loadu_si256((const __m256i *)quad->low));
  const __m256i product = _mm256_add_epi64(high, _mm256_srli_epi64(low, 32));
  const __m256i add = _mm256_loadu_si256((const __m256i *)quad->add);
  return _mm256_srli_epi64(_mm256_add_epi64(product, add), BPJS_LANE_SHIFT);
}

AVX2_INLINE void add_wide(const bpjs_kernel_rows *rows, int64_t *sums, const int32_t width) {
  const int64_t *wage = rows->wages;
  const uint64_t *places = rows->places;
  const bpjs_quad *quads = rows->quads;
  const int32_t count = rows->count;
  for (int32_t i = 0; i < count; i++, wage++) {
    const bpjs_quad *quad = quads + BPJS_PLACE_PLAN(places[i]);
    __m256i *sum = (__m256i *)(sums + BPJS_PLACE_SUMS(places[i]) * BPJS_QUAD);
    const __m256i four = _mm256_set1_epi64x(*wage);
    for (int32_t q = 0; q < width; q++)
      _mm256_storeu_si256(sum + q,
                          _mm256_add_epi64(_mm256_loadu_si256(sum + q), lanes_of(quad + q, four)));
  }
}

AVX2 static void add(const bpjs_kernel_rows *rows,
                     int64_t *sums){BPJS_KERNEL_BY_WIDTH(add_wide, rows, sums)}

AVX2 static void list(const bpjs_kernel_rows *rows, int64_t *amounts) {
  const int64_t *wage = rows->wages;
  __m256i *out = (__m256i *)amounts;
  for (int32_t i = 0; i < rows->count; i++, wage++) {
    const bpjs_quad *quad = rows->quads + BPJS_PLACE_PLAN(rows->places[i]);
    const __m256i four = _mm256_set1_epi64x(*wage);
    for (int32_t q = 0; q < rows->width; q++)
      _mm256_storeu_si256(out++, lanes_of(quad + q, four));
  }
}

bool bpjs_kernel_avx2(bpjs_kernel *kernel) {
  if (!__builtin_cpu_supports("avx2"))
    return false;
  *kernel = bpjs_kernel_scalar();
  kernel->add = add;
  kernel->list = list;
  return true;
}

#else

bool bpjs_kernel_avx2(bpjs_kernel *kernel) {
  (void)kernel;
  return false;
}

#endif
