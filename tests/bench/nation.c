/* A nation in memory: dues of all participants, nine lines for a wage earner, tallied by
 * segment x risk class x province, against the time to read the same bytes once.
 *
 *   nation [ROWS]
 *
 * Rows are an int64 wage and three codes of a byte: 11 bytes. What is compared is timed in
 * turns, and medians are told. The reading is of 256 bits at a time, over each column. */
#define _POSIX_C_SOURCE 200809L

#include <bpjsstat.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

enum { TURNS = 9, BYTES_A_ROW = 11, KINDS = 5 };

static int64_t rows = 45200000;
static int64_t *wages;
static uint8_t *codes[3];
static bpjs_assess *assess;
static bpjs_people *people;
static volatile uint64_t sink;

static void must(int32_t status) {
  if (status != BPJS_OK) {
    fprintf(stderr, "%s\n", bpjs_status_name(status));
    exit(EXIT_FAILURE);
  }
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

/* ---- reading ---- */

typedef uint64_t word4 __attribute__((vector_size(32), aligned(1)));

__attribute__((target("avx2"), optimize("O3"))) static uint64_t read_once(const void *bytes,
                                                                          size_t length) {
  const word4 *words = bytes;
  word4 a = {0}, b = {0}, c = {0}, d = {0};
  size_t i = 0;
  for (; i + 4 <= length / sizeof *words; i += 4) {
    a += words[i];
    b += words[i + 1];
    c += words[i + 2];
    d += words[i + 3];
  }
  a += b + c + d;
  return a[0] + a[1] + a[2] + a[3];
}

typedef struct share {
  int64_t first, count;
  uint64_t sum;
} share;

static void *read_share(void *argument) {
  share *s = argument;
  s->sum = read_once(wages + s->first, (size_t)s->count * sizeof *wages);
  for (int k = 0; k < 3; k++)
    s->sum += read_once(codes[k] + s->first, (size_t)s->count);
  return NULL;
}

static void read_all(int threads) {
  pthread_t other;
  share parts[2] = {{0, rows / threads, 0}, {rows / 2, rows - rows / 2, 0}};
  if (threads == 2)
    pthread_create(&other, NULL, read_share, &parts[1]);
  read_share(&parts[0]);
  if (threads == 2)
    pthread_join(other, NULL);
  sink += parts[0].sum + parts[1].sum;
}

/* ---- assessing ---- */

static bpjs_tally *new_tally(void) {
  static const int32_t by[3] = {BPJS_PEOPLE_SEGMENT, BPJS_PEOPLE_RISK_CLASS, BPJS_PEOPLE_AREA};
  bpjs_tally *tally = NULL;
  must(bpjs_tally_new(20058, &tally, NULL)); /* 2024-12-01 */
  for (int k = 0; k < 3; k++) {
    const bpjs_tally_dimension one = {
        .struct_size = sizeof one, .what = by[k], .detail = by[k] == BPJS_PEOPLE_AREA ? 2 : 0};
    must(bpjs_tally_add_dimension(tally, &one, NULL));
  }
  for (int32_t programme = 1; programme < 32; programme *= 2)
    for (int32_t payer = 1; payer <= 5; payer++) {
      const bpjs_tally_measure one = {.struct_size = sizeof one,
                                      .kind = BPJS_TALLY_MONTHLY,
                                      .programme = programme,
                                      .payer = payer,
                                      .flags = BPJS_TALLY_NO_EXTREMES};
      must(bpjs_tally_add_measure(tally, &one, NULL));
    }
  return tally;
}

static void assess_all(int threads, int32_t path, char *saved, int64_t *length) {
  const bpjs_assess_options options = {
      .struct_size = sizeof options, .threads = threads, .path = path};
  bpjs_assess_summary summary = {.struct_size = sizeof summary};
  bpjs_tally *tally = new_tally();
  must(bpjs_assess_tally(assess, people, 0, rows, &options, tally, &summary, NULL));
  if (summary.assessed != rows) {
    fprintf(stderr, "%lld rows are bad\n", (long long)summary.bad);
    exit(EXIT_FAILURE);
  }
  if (saved != NULL)
    must(bpjs_tally_save(tally, saved, 1 << 20, length, NULL));
  bpjs_tally_free(tally);
}

static void fill(void) {
  static const uint8_t provinces[] = {11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 32, 33,
                                      34, 35, 36, 51, 52, 53, 61, 62, 63, 64, 65, 71, 72,
                                      73, 74, 75, 76, 81, 82, 91, 92, 93, 94, 95, 96};
  static const uint8_t segments[] = {1, 1, 1, 1, 1, 2, 2, 3};
  uint64_t state = 88172645463325252u;
  wages = malloc((size_t)rows * sizeof *wages);
  for (int k = 0; k < 3; k++)
    codes[k] = malloc((size_t)rows);
  for (int64_t i = 0; i < rows; i++) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    wages[i] = 1000000 + (int64_t)(state % 11000000);
    codes[0][i] = segments[state >> 40 & 7];
    codes[1][i] = (uint8_t)(1 + (state >> 43) % 5);
    codes[2][i] = provinces[(state >> 48) % sizeof provinces];
  }
}

static void set(int32_t what, int32_t type, const void *values) {
  must(bpjs_people_set(people, what, type, values, 0, rows, NULL, 0, NULL));
}

static int rising(const void *a, const void *b) {
  const double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static double median(double *times) {
  qsort(times, TURNS, sizeof *times, rising);
  return times[TURNS / 2];
}

static long peak_kib(void) {
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss;
}

int main(int argc, char **argv) {
  static char first[1 << 20], saved[1 << 20];
  static double times[KINDS][TURNS];
  int64_t first_length = 0, length = 0;
  bpjs_law *law = NULL;
  if (argc > 1)
    rows = atoll(argv[1]);
  fill();
  must(bpjs_law_new(&law, NULL));
  must(bpjs_assess_new(law, NULL, &assess, NULL));
  must(bpjs_people_new(&people, NULL));
  set(BPJS_PEOPLE_SEGMENT, BPJS_PEOPLE_UINT8, codes[0]);
  set(BPJS_PEOPLE_RISK_CLASS, BPJS_PEOPLE_UINT8, codes[1]);
  set(BPJS_PEOPLE_AREA, BPJS_PEOPLE_UINT8, codes[2]);
  set(BPJS_PEOPLE_WAGE, BPJS_PEOPLE_INT64, wages);
  const long before = peak_kib();
  assess_all(2, BPJS_ASSESS_AUTO, NULL, NULL);
  const long after = peak_kib();
  /* The same bytes on each way, before anything is timed. */
  assess_all(1, BPJS_ASSESS_SCALAR, first, &first_length);
  for (int threads = 1; threads <= 2; threads++) {
    assess_all(threads, BPJS_ASSESS_AUTO, saved, &length);
    if (length != first_length || memcmp(first, saved, (size_t)length) != 0)
      return EXIT_FAILURE;
  }
  for (int turn = 0; turn < TURNS; turn++)
    for (int kind = 0; kind < KINDS; kind++) {
      const double begin = now();
      switch (kind) {
      case 0:
      case 1:
        read_all(kind + 1);
        break;
      case 2:
      case 3:
        assess_all(kind - 1, BPJS_ASSESS_AUTO, NULL, NULL);
        break;
      default:
        assess_all(2, BPJS_ASSESS_SCALAR, NULL, NULL);
      }
      times[kind][turn] = now() - begin;
    }
  double medians[KINDS];
  for (int kind = 0; kind < KINDS; kind++)
    medians[kind] = median(times[kind]);
  const double bytes = (double)rows * BYTES_A_ROW * 1e-9;
  printf("nation: read, %lld rows, 1 and 2 threads %15.4f s %8.4f s  (%.1f and %.1f GB/s)\n",
         (long long)rows, medians[0], medians[1], bytes / medians[0], bytes / medians[1]);
  printf("nation: assess, 1 and 2 threads                %11.4f s %8.4f s\n", medians[2],
         medians[3]);
  printf("nation: assess, scalar, 2 threads              %11.4f s\n", medians[4]);
  printf("nation: assess against read, 2 threads         %11.2f x  limit 10\n",
         medians[3] / medians[1]);
  printf("nation: 2 threads against 1                    %11.2f x  limit 1.8\n",
         medians[2] / medians[3]);
  printf(
      "nation: memory beyond the input                %11.2f MiB limit 1 and the tally, %.2f MiB\n",
      (double)(after - before) / 1024, (double)first_length / 1048576);
  bpjs_people_free(people);
  bpjs_assess_free(assess);
  bpjs_law_free(law);
  return EXIT_SUCCESS;
}
