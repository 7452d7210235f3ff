#include "assess/kernel.h"

#if defined(__x86_64__)

#include <immintrin.h>

#define AVX512 __attribute__((target("avx512f,avx512vl,avx512ifma")))
#define AVX512_INLINE                                                                              \
  static inline __attribute__((always_inline, target("avx512f,avx512vl,avx512ifma")))

/* Loads are what a row costs: one that is used twice stays in its register. */
#define KEEP(vector) __asm__("" : "+v"(vector))

/* What the formula in slim.h says of eight lanes, added to their sums. */
AVX512_INLINE void add_eight(const uint64_t *slim, __m512i wage, int64_t *sums) {
  __m512i cap = _mm512_loadu_si512(slim);
  KEEP(cap);
  const __m512i factor = _mm512_loadu_si512(slim + 8);
  const __m512i base = _mm512_slli_epi64(_mm512_min_epu32(wage, cap), BPJS_SLIM_BASE_BITS);
  const __m512i scaled = _mm512_add_epi64(base, _mm512_srli_epi64(cap, 32));
  _mm512_storeu_si512(sums, _mm512_madd52hi_epu64(_mm512_loadu_si512(sums), scaled, factor));
}

AVX512_INLINE void add_four(const uint64_t *slim, __m256i wage, int64_t *sums) {
  __m256i cap = _mm256_loadu_si256((const __m256i *)(const void *)slim);
  KEEP(cap);
  const __m256i factor = _mm256_loadu_si256((const __m256i *)(const void *)(slim + 4));
  const __m256i base = _mm256_slli_epi64(_mm256_min_epu32(wage, cap), BPJS_SLIM_BASE_BITS);
  const __m256i scaled = _mm256_add_epi64(base, _mm256_srli_epi64(cap, 32));
  __m256i *sum = (__m256i *)(void *)sums;
  _mm256_storeu_si256(sum, _mm256_madd52hi_epu64(_mm256_loadu_si256(sum), scaled, factor));
}

AVX512_INLINE void add_wide(const bpjs_kernel_rows *rows, int64_t *sums, const int32_t width) {
  const int64_t *wage = rows->wages;
  const uint64_t *places = rows->places;
  const uint64_t *slims = rows->slim;
  const int32_t count = rows->count;
  for (int32_t i = 0; i < count; i++, wage++) {
    const uint64_t *slim = slims + BPJS_PLACE_PLAN(places[i]) * BPJS_SLIM_WORDS;
    int64_t *sum = sums + BPJS_PLACE_SUMS(places[i]) * BPJS_QUAD;
    const __m512i eight = _mm512_set1_epi64(*wage);
    for (int32_t q = 0; q + 1 < width; q += 2)
      add_eight(slim + q * BPJS_SLIM_WORDS, eight, sum + q * BPJS_QUAD);
    if (width % 2 != 0)
      add_four(slim + (width - 1) * BPJS_SLIM_WORDS, _mm512_castsi512_si256(eight),
               sum + (width - 1) * BPJS_QUAD);
  }
}

AVX512 static void add_slim(const bpjs_kernel_rows *rows, int64_t *sums) {
  BPJS_KERNEL_BY_WIDTH(add_wide, rows, sums)
}

bool bpjs_kernel_avx512(bpjs_kernel *kernel) {
  if (!__builtin_cpu_supports("avx512vl") || !__builtin_cpu_supports("avx512ifma") ||
      !bpjs_kernel_avx2(kernel))
    return false;
  kernel->add_slim = add_slim;
  return true;
}

#else

bool bpjs_kernel_avx512(bpjs_kernel *kernel) {
  (void)kernel;
  return false;
}

#endif
