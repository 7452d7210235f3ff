#include <stddef.h>

#include "benefit/words.h"
#include "dues/codes.h"
#include "tally/names.h"
#include "trace/flags.h"

static const char *const kinds[] = {[BPJS_TALLY_WAGE] = "wage",
                                    [BPJS_TALLY_MONTHLY] = "monthly",
                                    [BPJS_TALLY_PACKAGE] = "package",
                                    [BPJS_TALLY_BENEFIT] = "benefit",
                                    [BPJS_TALLY_MONTHS] = "months"};
static const char *const series[] = {[BPJS_TALLY_WAGE] = "wages",
                                     [BPJS_TALLY_MONTHLY] = "dues_monthly",
                                     [BPJS_TALLY_PACKAGE] = "dues_packages",
                                     [BPJS_TALLY_BENEFIT] = "benefits",
                                     [BPJS_TALLY_MONTHS] = "months_contributed"};

const char *bpjs_name_kind(int32_t kind) {
  return kinds[kind];
}

static void add_programmes(bpjs_buffer *buffer, int32_t programmes) {
  static const bpjs_flag names[] = {{BPJS_PROGRAMME_JKK, "_jkk"}, {BPJS_PROGRAMME_JKM, "_jkm"},
                                    {BPJS_PROGRAMME_JHT, "_jht"}, {BPJS_PROGRAMME_JP, "_jp"},
                                    {BPJS_PROGRAMME_JKP, "_jkp"}, {0, NULL}};
  bpjs_flags_add(buffer, names, (uint32_t)programmes, "");
}

static void add_code(bpjs_buffer *buffer, const char *code) {
  bpjs_buffer_add_text(buffer, "_");
  bpjs_buffer_add_text(buffer, code);
}

/* All but its programmes. */
static void add_rest(bpjs_buffer *buffer, const bpjs_tally_measure *measure) {
  if (measure->payer != 0)
    add_code(buffer, bpjs_dues_payer_code(measure->payer));
  if (measure->from_programme != 0) {
    bpjs_buffer_add_text(buffer, "_from");
    add_programmes(buffer, measure->from_programme);
  }
  if (measure->what != 0)
    add_code(buffer, bpjs_benefit_what_code(measure->what));
  if (measure->event != 0) {
    bpjs_buffer_add_text(buffer, "_on");
    add_code(buffer, bpjs_benefit_event_code(measure->event));
  }
  if (measure->law != 0) {
    bpjs_buffer_add_text(buffer, "_law_");
    bpjs_buffer_add_integer(buffer, measure->law);
  }
}

void bpjs_name_measure(bpjs_buffer *buffer, const bpjs_tally_measure *measure) {
  bpjs_buffer_add_text(buffer, kinds[measure->kind]);
  add_programmes(buffer, measure->programme);
  add_rest(buffer, measure);
}

void bpjs_name_series(bpjs_buffer *buffer, const bpjs_tally_measure *measure) {
  const int32_t programmes = measure->programme;
  bpjs_buffer_add_text(buffer, series[measure->kind]);
  add_rest(buffer, measure);
  if ((programmes & (programmes - 1)) != 0)
    add_programmes(buffer, programmes);
}
