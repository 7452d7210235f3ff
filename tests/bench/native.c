/* How fast the library is from C: a law, an explanation, and the program as a process,
 * which is argv[1]. */
#define _POSIX_C_SOURCE 200809L

#include <bpjsstat.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>

enum { REPEAT = 15, WORKS = 4, EXPLANATIONS = 200 };

extern char **environ;

static const char *program;
static bpjs_dues *dues;

static void must(int holds) {
  if (!holds)
    exit(EXIT_FAILURE);
}

static void make_law(void) {
  bpjs_law *law = NULL;
  must(bpjs_law_new(&law, NULL) == BPJS_OK);
  bpjs_law_free(law);
}

static void explain(int32_t format) {
  static char text[1 << 16];
  int64_t length;
  for (int i = 0; i < EXPLANATIONS; i++)
    must(bpjs_dues_explain(dues, -1, format, BPJS_LANGUAGE_ID, text, sizeof text, &length, NULL) ==
         BPJS_OK);
}

static void explain_text(void) {
  explain(BPJS_FORMAT_TEXT);
}

static void explain_json(void) {
  explain(BPJS_FORMAT_JSON);
}

static void run_program(void) {
  char *arguments[] = {"bpjsstat",     "dues", "pu",   "--wage",  "10000000",
                       "--risk-class", "3",    "--on", "2024-03", NULL};
  posix_spawn_file_actions_t quiet;
  pid_t process;
  int status = -1;
  posix_spawn_file_actions_init(&quiet);
  posix_spawn_file_actions_addopen(&quiet, 1, "/dev/null", O_WRONLY, 0);
  must(posix_spawn(&process, program, &quiet, NULL, arguments, environ) == 0);
  must(waitpid(process, &status, 0) == process && status == 0);
  posix_spawn_file_actions_destroy(&quiet);
}

static const struct {
  const char *what, *unit, *limit;
  void (*work)(void);
  double times; /* that the work does it */
  double of_second;
} works[WORKS] = {{"a law from the embedded tables", "ms", "2", make_law, 1, 1e3},
                  {"nine lines explained as text", "us", "50", explain_text, EXPLANATIONS, 1e6},
                  {"nine lines explained as JSON", "us", "50", explain_json, EXPLANATIONS, 1e6},
                  {"bpjsstat dues pu, a process", "ms", "10", run_program, 1, 1e3}};

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static int by_size(const void *a, const void *b) {
  const double *x = a, *y = b;
  return (*x > *y) - (*x < *y);
}

/* In turns, so that a busy machine is busy for all. */
int main(int count, char **arguments) {
  static double found[WORKS][REPEAT];
  const bpjs_wage_earner worker = {
      .struct_size = sizeof worker, .day = 19783, .wage = 10000000, .risk_class = 3};
  bpjs_law *law = NULL;
  must(count == 2);
  program = arguments[1];
  must(bpjs_law_new(&law, NULL) == BPJS_OK);
  must(bpjs_dues_pu(law, &worker, 1, NULL, &dues, NULL) == BPJS_OK);
  must(bpjs_dues_count(dues) == 9);
  for (int repeat = 0; repeat < REPEAT; repeat++)
    for (int w = 0; w < WORKS; w++) {
      const double began = seconds();
      works[w].work();
      found[w][repeat] = (seconds() - began) / works[w].times * works[w].of_second;
    }
  for (int w = 0; w < WORKS; w++) {
    qsort(found[w], REPEAT, sizeof found[w][0], by_size);
    printf("C: %-45s%10.2f %-3s  limit %s\n", works[w].what, found[w][REPEAT / 2], works[w].unit,
           works[w].limit);
  }
  bpjs_dues_free(dues);
  bpjs_law_free(law);
  return EXIT_SUCCESS;
}
