/* How fast the library is from C: a law, an explanation, and the program as a process,
 * which is argv[1]. */
#define _POSIX_C_SOURCE 200809L

#include "timing.h"

#include <bpjsstat.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>

enum { REPEAT = 15, WORKS = 5, EXPLANATIONS = 200, MONTHS = 2000 };

extern char **environ;

static const char *program;
static bpjs_law *law;
static bpjs_dues *dues;
static const bpjs_wage_earner worker = {
    .struct_size = sizeof worker, .day = 19783, .wage = 10000000, .risk_class = 3};

static void must(int holds) {
  if (!holds)
    exit(EXIT_FAILURE);
}

static void make_law(void) {
  bpjs_law *made = NULL;
  must(bpjs_law_new(&made, NULL) == BPJS_OK);
  bpjs_law_free(made);
}

static void month(void) {
  for (int i = 0; i < MONTHS; i++) {
    bpjs_dues *made = NULL;
    must(bpjs_dues_pu(law, &worker, 1, NULL, &made, NULL) == BPJS_OK);
    bpjs_dues_free(made);
  }
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
} works[WORKS] = {
    {"C: a law from the embedded tables", "ms", "<=2", make_law, 1, 1e3},
    {"C: a worker's month, nine lines of dues", "us", "<=1", month, MONTHS, 1e6},
    {"C: nine lines explained as text", "us", "<=50", explain_text, EXPLANATIONS, 1e6},
    {"C: nine lines explained as JSON", "us", "<=50", explain_json, EXPLANATIONS, 1e6},
    {"C: bpjsstat dues pu, a process", "ms", "<=10", run_program, 1, 1e3}};

/* In turns, so that a busy machine is busy for all. */
int main(int count, char **arguments) {
  static double found[WORKS][REPEAT];
  must(count == 2);
  program = arguments[1];
  must(bpjs_law_new(&law, NULL) == BPJS_OK);
  must(bpjs_dues_pu(law, &worker, 1, NULL, &dues, NULL) == BPJS_OK);
  must(bpjs_dues_count(dues) == 9);
  for (int repeat = 0; repeat < REPEAT; repeat++)
    for (int w = 0; w < WORKS; w++) {
      const double began = timing_now();
      works[w].work();
      found[w][repeat] = (timing_now() - began) / works[w].times * works[w].of_second;
    }
  for (int w = 0; w < WORKS; w++) {
    timing_tell(works[w].what, timing_median(found[w], REPEAT), works[w].unit, works[w].limit);
  }
  bpjs_dues_free(dues);
  bpjs_law_free(law);
  return EXIT_SUCCESS;
}
