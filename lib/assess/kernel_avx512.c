#include "assess/kernel.h"

#if defined(__x86_64__)

#include <immintrin.h>

#define AVX512 __attribute__((target("avx512f,avx512bw,avx512vl,avx512ifma,avx512vbmi,popcnt")))
#define AVX512_INLINE                                                                              \
  static inline __attribute__((always_inline,                                                      \
                               target("avx512f,avx512bw,avx512vl,avx512ifma,avx512vbmi,popcnt")))

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

AVX512 static void add_slim(const bpjs_kernel_rows *rows,
                            int64_t *sums){BPJS_KERNEL_BY_WIDTH(add_wide, rows, sums)}

AVX512 static uint64_t bits(const int64_t *wages, int32_t count) {
  __m512i all = _mm512_setzero_si512(), more = all;
  int32_t i = 0;
  for (; i + 16 <= count; i += 16) {
    all = _mm512_or_si512(all, _mm512_loadu_si512(wages + i));
    more = _mm512_or_si512(more, _mm512_loadu_si512(wages + i + 8));
  }
  uint64_t last = 0;
  for (; i < count; i++)
    last |= (uint64_t)wages[i];
  return (uint64_t)_mm512_reduce_or_epi64(_mm512_or_si512(all, more)) | last;
}

/* A table of 256 bytes lies in four registers; two are asked at once, by 7 bits. */
AVX512 static bool number(const bpjs_joint *joint, int64_t first, int32_t count,
                          uint16_t *numbers) {
  enum { ROWS = 64, HALF = 32 };
  const __m512i unmet = _mm512_set1_epi8((char)BPJS_JOINT_LAST);
  __mmask64 missing = 0;
  int32_t shift = 0;
  for (int32_t k = 0; k < joint->column_count; k++) {
    const bpjs_joint_column *column = &joint->columns[k];
    const __m512i a = _mm512_loadu_si512(column->number),
                  b = _mm512_loadu_si512(column->number + 64),
                  c = _mm512_loadu_si512(column->number + 128),
                  d = _mm512_loadu_si512(column->number + 192);
    const __m128i by = _mm_cvtsi32_si128(shift);
    for (int32_t i = 0; i < count; i += ROWS) {
      const __mmask64 there = count - i < ROWS ? ((uint64_t)1 << (count - i)) - 1 : ~(uint64_t)0;
      const __m512i values = _mm512_maskz_loadu_epi8(there, column->values + first + i);
      const __m512i found = _mm512_mask_blend_epi8(_mm512_movepi8_mask(values),
                                                   _mm512_permutex2var_epi8(a, values, b),
                                                   _mm512_permutex2var_epi8(c, values, d));
      missing |= _mm512_mask_cmpeq_epi8_mask(there, found, unmet);
      __m512i low = _mm512_sll_epi16(_mm512_cvtepu8_epi16(_mm512_castsi512_si256(found)), by);
      __m512i high =
          _mm512_sll_epi16(_mm512_cvtepu8_epi16(_mm512_extracti64x4_epi64(found, 1)), by);
      if (k > 0) {
        low = _mm512_or_si512(low, _mm512_loadu_si512(numbers + i));
        high = _mm512_or_si512(high, _mm512_loadu_si512(numbers + i + HALF));
      }
      _mm512_storeu_si512(numbers + i, low);
      _mm512_storeu_si512(numbers + i + HALF, high);
    }
    shift += column->bits;
  }
  return missing == 0;
}

AVX512 static int32_t list_flagged(const uint64_t *places, int32_t count, uint64_t flag,
                                   uint16_t *rows) {
  const __m512i flags = _mm512_set1_epi64((int64_t)flag);
  __m256i row = _mm256_set_epi32(7, 6, 5, 4, 3, 2, 1, 0);
  int32_t listed = 0;
  for (int32_t i = 0; i < count; i += 8) {
    const __mmask8 there = (__mmask8)(count - i < 8 ? (1 << (count - i)) - 1 : 0xff);
    const __m512i eight = _mm512_maskz_loadu_epi64(there, places + i);
    const __mmask8 has = _mm512_mask_test_epi64_mask(there, eight, flags);
    const __m256i packed = _mm256_maskz_compress_epi32(has, row);
    _mm_storeu_si128((__m128i *)(void *)(rows + listed), _mm256_cvtepi32_epi16(packed));
    listed += __builtin_popcount(has);
    row = _mm256_add_epi32(row, _mm256_set1_epi32(8));
  }
  return listed;
}

bool bpjs_kernel_avx512(bpjs_kernel *kernel) {
  if (!__builtin_cpu_supports("avx512bw") || !__builtin_cpu_supports("avx512vl") ||
      !__builtin_cpu_supports("avx512ifma") || !__builtin_cpu_supports("avx512vbmi") ||
      !bpjs_kernel_avx2(kernel))
    return false;
  kernel->add_slim = add_slim;
  kernel->bits = bits;
  kernel->number = number;
  kernel->list_flagged = list_flagged;
  return true;
}

#else

bool bpjs_kernel_avx512(bpjs_kernel *kernel) {
  (void)kernel;
  return false;
}

#endif
