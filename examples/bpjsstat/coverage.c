/* bpjsstat coverage: the ratio and the gap of two figures. */
#include "commands.h"
#include "options.h"
#include "output.h"
#include "reading.h"
#include "table.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char help[] =
    "Usage: bpjsstat coverage [OPTION]... --covered TEXT --eligible TEXT\n"
    "\n"
    "How many of those who could be members are, and how many are not. Both "
    "figures\n"
    "are read as printed, and their rounding is carried into bounds.\n"
    "\n"
    "Options:\n"
    "  --covered TEXT           those who are covered, such as \"39,2 juta\"\n"
    "  --eligible TEXT          those who could be\n"
    "  --language id|en         notation of the figures, and language of the "
    "output\n"
    "                           (without it: English output, and a figure that "
    "the two\n"
    "                           languages read differently is refused)\n"
    "  --format text|json|csv   text (the default), JSON or CSV; ratios in "
    "percent\n"
    "  --help                   this text\n"
    "\n"
    "Examples:\n"
    "  bpjsstat coverage --covered \"39,2 juta\" --eligible \"101 juta\"\n"
    "      Somewhere from 38.57 to 39.05 percent: 39.2 may be 39.15 or 39.25.\n"
    "  bpjsstat coverage --covered \"4,336,959\" --eligible \"15.5 million\" "
    "--format json\n"
    "      {\"ratio\":...,\"lower\":...,\"upper\":...,\"gap\":{...}}\n"
    "\n"
    "Exit status: 0; 1 if a figure cannot be read or nobody is eligible; 2 "
    "usage.\n";

static int read_option(const arguments *given, const char *name, int32_t notation,
                       bpjs_figure *figure) {
  const char *text = options_value(given, name);
  if (text == NULL) {
    complain("option %s is missing; see bpjsstat coverage --help", name);
    return STATUS_USAGE;
  }
  return reading_figure(text, name, notation, figure);
}

/* value, lower and upper as a figure that was computed, not printed. */
static bpjs_figure computed(const bpjs_coverage *coverage, int32_t unit, double value, double lower,
                            double upper) {
  return (bpjs_figure){.struct_size = sizeof(bpjs_figure),
                       .unit = unit,
                       .bounds = coverage->bounds,
                       .flags = coverage->flags,
                       .value = value,
                       .lower = lower,
                       .upper = upper};
}

static int print_line(table *t, const char *name, const bpjs_figure *figure, int32_t language,
                      const char *bar) {
  char *value = write_figure(figure, BPJS_FORMAT_TEXT, language);
  char *interval = write_figure(figure, BPJS_FORMAT_INTERVAL, language);
  if (value == NULL || interval == NULL) {
    free(value);
    free(interval);
    return STATUS_DATA;
  }
  table_add(t, copy_text(name, strlen(name)));
  table_add(t, value);
  table_add(t, interval);
  table_add(t, copy_text(bar, strlen(bar)));
  return STATUS_OK;
}

static int print_text(const bpjs_coverage *coverage, int32_t language) {
  bpjs_figure ratio = computed(coverage, BPJS_UNIT_PERCENT, coverage->ratio, coverage->ratio_lower,
                               coverage->ratio_upper);
  bpjs_figure gap =
      computed(coverage, coverage->unit, coverage->gap, coverage->gap_lower, coverage->gap_upper);
  char bar[TEXT_BAR_BYTES];
  text_bar(coverage->ratio, bar);
  table t = table_new("lrrl");
  int status = print_line(&t, say(language, "covered", "terlindungi"), &ratio, language, bar);
  if (status == STATUS_OK)
    status = print_line(&t, say(language, "not covered", "belum terlindungi"), &gap, language, "");
  if (status == STATUS_OK)
    table_print(&t, 0, TEXT_WIDTH, 0);
  table_free(&t);
  return status;
}

static int print_coverage(const arguments *given, const settings *chosen) {
  bpjs_figure covered;
  bpjs_figure eligible;
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_coverage coverage = {.struct_size = sizeof coverage};
  int status = options_no_words(given);
  if (status == STATUS_OK)
    status = read_option(given, "--covered", chosen->notation, &covered);
  if (status == STATUS_OK)
    status = read_option(given, "--eligible", chosen->notation, &eligible);
  if (status != STATUS_OK)
    return status;
  if (bpjs_coverage_compute(&covered, &eligible, &coverage, &error) != BPJS_OK) {
    char name[sizeof error.field + 2];
    snprintf(name, sizeof name, "%s%s", *error.field != '\0' ? "--" : "", error.field);
    const char *text = options_value(given, name);
    if (text != NULL && error.value[0] == '\0')
      snprintf(error.value, sizeof error.value, "%s", text);
    complain_error(&error, name);
    return STATUS_DATA;
  }
  if (chosen->format == BPJS_FORMAT_TEXT)
    return print_text(&coverage, chosen->language);
  return print_written(write_coverage(&coverage, chosen->format, chosen->language));
}

int command_coverage(int argc, char **argv) {
  option options[] = {{.name = "--help"},
                      {.name = "--covered", .kind = OPTION_VALUE},
                      {.name = "--eligible", .kind = OPTION_VALUE},
                      {.name = "--language", .kind = OPTION_VALUE},
                      {.name = "--format", .kind = OPTION_VALUE},
                      {.name = NULL}};
  return options_run("coverage", options, help, print_coverage, argc, argv);
}
