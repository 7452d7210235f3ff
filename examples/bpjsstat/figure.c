/* bpjsstat figure: reads figures as the press prints them and explains them. */
#include "commands.h"
#include "options.h"
#include "output.h"
#include "plain.h"
#include "reading.h"
#include "table.h"
#include "text.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char help[] =
    "Usage: bpjsstat figure [OPTION]... TEXT...\n"
    "\n"
    "Reads figures as they are printed, and says what they mean: the value, and the\n"
    "bounds that rounding leaves, half a unit of the last printed place.\n"
    "\n"
    "Options:\n"
    "  --language id|en         notation of the figures, and language of the output\n"
    "                           (without it: English output, and a figure that the two\n"
    "                           languages read differently is refused)\n"
    "  --format text|json|csv   text (the default); JSON, a line a figure; CSV\n"
    "  --help                   this text\n"
    "\n"
    "Examples:\n"
    "  bpjsstat figure \"39,2 juta\"\n"
    "      Number words of both languages are understood whatever the language.\n"
    "  bpjsstat figure \"Rp767,23 triliun\" \"lebih dari 107 ribu\" \"delapan persen\"\n"
    "      Several figures, each in quotes.\n"
    "  bpjsstat figure 1.234\n"
    "      Refused: 1,234 in Indonesian, one and 234 thousandths in English.\n"
    "  bpjsstat figure --language id 1.234\n"
    "      Read: 1,234, somewhere from 1,233.5 to 1,234.5.\n"
    "  bpjsstat figure --format json \"57 trillion\"\n"
    "      For other programs.\n"
    "\n"
    "Exit status: 0; 1 if a figure cannot be read (the others are explained); 2 usage.\n";

static const char *unit_name(int32_t unit, int32_t language) {
  switch (unit) {
  case BPJS_UNIT_PERSONS:
    return say(language, "persons", "orang");
  case BPJS_UNIT_IDR:
    return say(language, "rupiah", "rupiah");
  case BPJS_UNIT_PERCENT:
    return say(language, "percent", "persen");
  case BPJS_UNIT_PERCENTAGE_POINTS:
    return say(language, "percentage points", "poin persen");
  case BPJS_UNIT_CASES:
    return say(language, "cases", "kasus");
  case BPJS_UNIT_COUNT:
    return say(language, "things counted", "buah");
  case BPJS_UNIT_EMPLOYERS:
    return say(language, "employers", "pemberi kerja");
  case BPJS_UNIT_FAMILIES:
    return say(language, "families", "keluarga");
  case BPJS_UNIT_MEMBERSHIPS:
    return say(language, "memberships", "kepesertaan");
  case BPJS_UNIT_MONTHS:
    return say(language, "months", "bulan");
  case BPJS_UNIT_YEARS:
    return say(language, "years", "tahun");
  default:
    return say(language, "none said", "tidak disebut");
  }
}

static void add_line(table *t, const char *name, char *text) {
  table_add(t, copy_text(name, strlen(name)));
  table_add(t, text);
}

static char *limit(double bound, int32_t language) {
  return isinf(bound) ? copy_text(say(language, "no limit", "tanpa batas"),
                                  strlen(say(language, "no limit", "tanpa batas")))
                      : plain_number(bound, language);
}

static void explain_flags(table *t, const bpjs_figure *figure, int32_t language) {
  const char *text = NULL;
  if (figure->flags & BPJS_FIGURE_AT_LEAST) {
    text = say(language, "said to be more: the number printed is the lower limit",
               "disebut lebih: angka tercetak adalah batas bawah");
  } else if (figure->flags & BPJS_FIGURE_AT_MOST) {
    text =
        say(language, "said to be less, or nearly so much: the number printed is the upper limit",
            "disebut kurang atau hampir: angka tercetak adalah batas atas");
  } else if (figure->flags & BPJS_FIGURE_APPROXIMATE) {
    text = say(language, "said to be approximate: the bounds are those of rounding only",
               "disebut kira-kira: batasnya hanya dari pembulatan");
  }
  if (text != NULL)
    add_line(t, say(language, "note", "catatan"), copy_text(text, strlen(text)));
}

static void explain(const char *text, const bpjs_figure *figure, int32_t language) {
  table t = table_new("ll");
  add_line(&t, say(language, "value", "nilai"), plain_number(figure->value, language));
  add_line(&t, say(language, "from", "dari"), limit(figure->lower, language));
  add_line(&t, say(language, "to", "sampai"), limit(figure->upper, language));
  const char *unit = unit_name(figure->unit, language);
  add_line(&t, say(language, "unit", "satuan"), copy_text(unit, strlen(unit)));
  explain_flags(&t, figure, language);
  print_plain(text);
  putchar('\n');
  table_print(&t, 2, TEXT_WIDTH, 0);
  table_free(&t);
}

static int print_figure(const char *text, const settings *chosen, int32_t format) {
  bpjs_figure figure;
  if (reading_figure(text, "", chosen->notation, &figure) != STATUS_OK)
    return STATUS_DATA;
  if (format == BPJS_FORMAT_TEXT) {
    explain(text, &figure, chosen->language);
    return STATUS_OK;
  }
  return print_written(write_figure(&figure, format, chosen->language));
}

static int print_figures(const arguments *given, const settings *chosen) {
  int status = STATUS_OK;
  int32_t format = chosen->format;
  if (given->word_count == 0) {
    complain("no figure given; see bpjsstat figure --help");
    return STATUS_USAGE;
  }
  for (int i = 0; i < given->word_count; i++)
    if (print_figure(given->words[i], chosen, format) != STATUS_OK)
      status = STATUS_DATA;
    else if (format == BPJS_FORMAT_CSV)
      format = BPJS_FORMAT_CSV_RECORDS;
  return status;
}

int command_figure(int argc, char **argv) {
  option options[] = {{.name = "--help"},
                      {.name = "--language", .kind = OPTION_VALUE},
                      {.name = "--format", .kind = OPTION_VALUE},
                      {.name = NULL}};
  return options_run("figure", options, help, print_figures, argc, argv);
}
