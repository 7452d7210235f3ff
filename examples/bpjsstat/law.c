/* bpjsstat law: the parameters of the law, on a day, compared, checked. */
#include "commands.h"
#include "law_load.h"
#include "law_print.h"
#include "notation.h"
#include "options.h"
#include "output.h"
#include "table.h"
#include "text.h"
#include "values.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static const char help[] =
    "Usage: bpjsstat law [OPTION]... [PATTERN]\n"
    "       bpjsstat law check FILE...\n"
    "       bpjsstat law export [OPTION]... [PATTERN]\n"
    "       bpjsstat law industry [OPTION]... [TEXT]...\n"
    "\n"
    "Shows the rates, ceilings, amounts, ages and days that the calculations use:\n"
    "value, since when and until when, confidence, and the article of law. PATTERN is a\n"
    "part of a parameter's name, or the whole of it with * and ?.\n"
    "\n"
    "  check      reads overlays as --law would, and says what is wrong with them\n"
    "  export     prints rows in the form of an overlay\n"
    "  industry   finds industries of the annex of PP 82/2019 by number or name, and\n"
    "             their risk class, today or on --on; - where none is known\n"
    "\n"
    "Options:\n"
    "  --on DATE            rows in force on this day (2025-03-15, or 2025-03 for its\n"
    "                       first day); without it all rows\n"
    "  --diff DATE          what differs between --on and this day\n"
    "  --baseline           what differs, on --on, between the law without the overlays\n"
    "                       and the law with them\n"
    "  --segment CODE       PU, BPU, JAKON or PMI\n"
    "  --known-on DATE      as it was known on this day\n"
    "  --carry-forward      yearly values hold on beyond their last announcement\n"
    "  --law FILE           puts an overlay on the law, a reform or a correction;\n"
    "                       several are laid on in order\n"
    "  --language id|en     language of the output\n"
    "  --format text|json|csv\n"
    "  --help               this text\n"
    "\n"
    "An overlay is a text of columns with a tab between, `bpjsstat law export PATTERN`\n"
    "prints one to begin with. Its first two lines are as here; an empty valid_to is open,\n"
    "ppm are millionths (3500 is 0.35 %), amounts have no separators. With > for a tab:\n"
    "\n"
    "  # bpjsstat law 1\n"
    "  parameter>segment>key>valid_from>valid_to>known_from>value>unit>citation>confidence\n"
    "  jkm.rate>PU>>2027-01-01>>>3500>ppm>a reform>C\n"
    "  jp.wage_ceiling>PU>>2027-03-01>2028-02-29>>11600000>IDR>a reform>C\n"
    "\n"
    "Confidence: A read in the regulation or an official page; B two sources, or one and\n"
    "a recomputation; C one source, or no rule found; D general knowledge.\n"
    "\n"
    "Examples:\n"
    "  bpjsstat law --on 2025-03 jp\n"
    "  bpjsstat law --on 2025-01 --diff 2025-03\n"
    "  bpjsstat law industry garment\n"
    "\n"
    "Exit status: 0; 1 if a file or a number is refused; 2 usage.\n";

static const choice segments[] = {{"PU", BPJS_SEGMENT_PU},       {"BPU", BPJS_SEGMENT_BPU},
                                  {"JAKON", BPJS_SEGMENT_JAKON}, {"PMI", BPJS_SEGMENT_PMI},
                                  {"ALL", BPJS_SEGMENT_ALL},     {NULL, 0}};

static int take_query(const arguments *given, int first_word, bpjs_law_query *query) {
  *query = (bpjs_law_query){.struct_size = sizeof *query};
  if (given->word_count > first_word + 1) {
    complain("one pattern at most, or check, export, industry; see bpjsstat law --help");
    return STATUS_USAGE;
  }
  if (given->word_count > first_word) {
    const char *pattern = given->words[first_word];
    if (strlen(pattern) >= sizeof query->pattern) {
      complain("the pattern \"%s\" is longer than 63 bytes", pattern);
      return STATUS_USAGE;
    }
    memcpy(query->pattern, pattern, strlen(pattern));
  }
  int status = option_day(given, "--on", &query->day);
  return status == STATUS_OK ? option_choice(given, "--segment", segments, &query->segment)
                             : status;
}

static char *write_rows(const bpjs_law *law, const int64_t *indices, int64_t count,
                        int32_t format) {
  int64_t none = 0, length = 0;
  bpjs_error error = {.struct_size = sizeof error};
  const int64_t *list = indices != NULL ? indices : &none;
  if (bpjs_law_write(law, list, count, format, NULL, 0, &length, &error) != BPJS_OK) {
    complain_error(&error, NULL);
    return NULL;
  }
  char *text = allocate((size_t)length + 1, 1);
  bpjs_law_write(law, list, count, format, text, length + 1, &length, NULL);
  return text;
}

static int show_rows(const bpjs_law *law, const bpjs_law_query *query,
                     const bpjs_law_policy *policy, const settings *chosen, int export) {
  bpjs_error error = {.struct_size = sizeof error};
  int64_t count = 0, capacity = bpjs_law_count(law);
  int64_t *indices = allocate((size_t)capacity, sizeof *indices);
  int status = STATUS_DATA;
  if (bpjs_law_list(law, query, policy, indices, capacity, &count, &error) != BPJS_OK)
    complain_error(&error, NULL);
  else if (count == 0)
    complain("no rule%s%s%s%s", *query->pattern != '\0' ? " matches " : "", query->pattern,
             query->day != 0 ? " on that day" : "",
             query->day != 0 && policy->flags == 0
                 ? "; a value that is announced yearly needs --carry-forward beyond its last"
                 : "");
  else if (chosen->format == BPJS_FORMAT_TEXT && !export) {
    law_print_rows(law, indices, count, query->day, chosen->language);
    status = STATUS_OK;
  } else
    status = print_written(write_rows(law, indices, count, chosen->format));
  free(indices);
  return status;
}

static int write_changes(const bpjs_law *law, const bpjs_law *other, const int64_t *before,
                         const int64_t *after, int64_t count, int32_t format) {
  int64_t length = 0;
  bpjs_error error = {.struct_size = sizeof error};
  if (bpjs_law_diff_write(law, other, before, after, count, format, NULL, 0, &length, &error) !=
      BPJS_OK) {
    complain_error(&error, NULL);
    return STATUS_DATA;
  }
  char *text = allocate((size_t)length + 1, 1);
  bpjs_law_diff_write(law, other, before, after, count, format, text, length + 1, &length, NULL);
  return print_written(text);
}

static int show_changes(const bpjs_law *law, const bpjs_law_query *query, const bpjs_law *other,
                        const bpjs_law_query *other_query, const bpjs_law_policy *policy,
                        const settings *chosen) {
  bpjs_error error = {.struct_size = sizeof error};
  int64_t count = 0, capacity = bpjs_law_count(law) + bpjs_law_count(other);
  int64_t *before = allocate((size_t)capacity, sizeof *before);
  int64_t *after = allocate((size_t)capacity, sizeof *after);
  int status = STATUS_OK;
  if (bpjs_law_diff(law, query, other, other_query, policy, before, after, capacity, &count,
                    &error) != BPJS_OK) {
    complain_error(&error, NULL);
    status = STATUS_DATA;
  } else if (chosen->format == BPJS_FORMAT_TEXT) {
    law_print_changes(law, other, before, after, count, chosen->language);
  } else {
    status = write_changes(law, other, before, after, count, chosen->format);
  }
  free(before);
  free(after);
  return status;
}

static int compare(const arguments *given, const bpjs_law *law, const bpjs_law_query *query,
                   const bpjs_law_policy *policy, const settings *chosen) {
  static const option no_overlays = {.name = "--law"};
  bpjs_law_query other = *query;
  if (query->day == 0) {
    complain("--diff and --baseline need --on; see bpjsstat law --help");
    return STATUS_USAGE;
  }
  if (options_value(given, "--baseline") != NULL && options_find(given, "--law")->count == 0) {
    complain("--baseline compares with the overlays of --law, and none is given");
    return STATUS_USAGE;
  }
  int status = option_day(given, "--diff", &other.day);
  if (status != STATUS_OK || options_value(given, "--baseline") == NULL)
    return status == STATUS_OK ? show_changes(law, query, law, &other, policy, chosen) : status;
  bpjs_law *own = law_load(&no_overlays);
  status = own != NULL ? show_changes(own, query, law, &other, policy, chosen) : STATUS_DATA;
  bpjs_law_free(own);
  return status;
}

static int check_files(const arguments *given, const bpjs_law *law, const settings *chosen) {
  int status = STATUS_OK;
  if (given->word_count < 2) {
    complain("law check needs a file; see bpjsstat law --help");
    return STATUS_USAGE;
  }
  for (int i = 1; i < given->word_count; i++) {
    bpjs_law *reformed = law_overlay(law, given->words[i]);
    if (reformed == NULL) {
      status = STATUS_DATA;
      continue;
    }
    char *rows = notation_integer(bpjs_law_count(reformed) - bpjs_law_count(law), chosen->language);
    char *print = law_fingerprint(reformed);
    print_plain(given->words[i]);
    printf(say(chosen->language, ": %s rows, sound; the law with it: %.12s\n",
               ": %s baris, sah; hukum dengannya: %.12s\n"),
           rows, print);
    free(rows);
    free(print);
    bpjs_law_free(reformed);
  }
  return status;
}

/* The class; both, of an industry that is listed twice; "-" for none. */
static char *class_of(const bpjs_law *law, const bpjs_law_industry *industry, int32_t day,
                      const bpjs_law_policy *policy) {
  bpjs_error error = {.struct_size = sizeof error};
  int32_t class = 0;
  char text[16];
  int32_t status = bpjs_law_industry_class(law, industry->code, (int64_t)strlen(industry->code),
                                           day, policy, &class, NULL, &error);
  if (status == BPJS_ERROR_AMBIGUOUS)
    return copy_text(error.message, strlen(error.message));
  if (status != BPJS_OK)
    return copy_text("-", 1);
  snprintf(text, sizeof text, "%d", class);
  return copy_text(text, strlen(text));
}

static void add_cell(table *t, const char *text) {
  table_add(t, copy_text(text, strlen(text)));
}

static int show_industries(const arguments *given, const bpjs_law *law,
                           const bpjs_law_policy *policy, const settings *chosen) {
  char text[256] = "";
  int32_t day = (int32_t)(time(NULL) / 86400); /* today */
  int status = option_day(given, "--on", &day);
  if (chosen->format != BPJS_FORMAT_TEXT) {
    complain("law industry is text; bpjsstat law export jkk.industry_class has the classes");
    return STATUS_USAGE;
  }
  for (int i = 1; i < given->word_count && status == STATUS_OK; i++) {
    size_t used = strlen(text);
    if (used + strlen(given->words[i]) + 2 > sizeof text) {
      complain("the words are longer than 255 bytes");
      return STATUS_USAGE;
    }
    strcat(strcat(text, used > 0 ? " " : ""), given->words[i]);
  }
  if (status != STATUS_OK)
    return status;
  int64_t all = bpjs_law_industry_count(), count = all;
  int64_t *indices = allocate((size_t)all, sizeof *indices);
  bpjs_error error = {.struct_size = sizeof error};
  for (int64_t i = 0; i < all; i++)
    indices[i] = i;
  if (*text != '\0' && bpjs_law_industry_search(text, (int64_t)strlen(text), indices, all, &count,
                                                &error) != BPJS_OK) {
    complain_error(&error, NULL);
    free(indices);
    return STATUS_DATA;
  }
  if (count == 0) {
    complain("no industry matches \"%s\"; words begin as in the annex, in Indonesian or English: "
             "bpjsstat law industry alone lists all",
             text);
    free(indices);
    return STATUS_DATA;
  }
  table t = table_new("lll");
  add_cell(&t, say(chosen->language, "code", "kode"));
  add_cell(&t, say(chosen->language, "class", "tingkat"));
  add_cell(&t, say(chosen->language, "industry", "jenis usaha"));
  for (int64_t i = 0; i < count; i++) {
    bpjs_law_industry industry = {.struct_size = sizeof industry};
    bpjs_law_industry_get(indices[i], &industry, NULL);
    const char *name = say(chosen->language, industry.name_en, industry.name_id);
    add_cell(&t, industry.code);
    table_add(&t, class_of(law, &industry, day, policy));
    add_cell(&t, name);
  }
  table_print(&t, 0, TEXT_WIDTH, 1);
  table_free(&t);
  free(indices);
  return STATUS_OK;
}

static int run(const arguments *given, const settings *chosen, const bpjs_law *law) {
  bpjs_law_policy policy;
  bpjs_law_query query;
  const char *word = given->word_count > 0 ? given->words[0] : "";
  int export = strcmp(word, "export") == 0;
  policy = (bpjs_law_policy){.struct_size = sizeof policy};
  if (options_value(given, "--carry-forward") != NULL)
    policy.flags = BPJS_LAW_CARRY_FORWARD;
  int status = option_day(given, "--known-on", &policy.known_on);
  if (status != STATUS_OK)
    return status;
  if (strcmp(word, "check") == 0)
    return check_files(given, law, chosen);
  if (strcmp(word, "industry") == 0)
    return show_industries(given, law, &policy, chosen);
  status = take_query(given, export, &query);
  if (status != STATUS_OK)
    return status;
  if (options_value(given, "--diff") != NULL || options_value(given, "--baseline") != NULL)
    return compare(given, law, &query, &policy, chosen);
  return show_rows(law, &query, &policy, chosen, export);
}

static int show(const arguments *given, const settings *chosen) {
  bpjs_law *law = law_load(options_find(given, "--law"));
  if (law == NULL)
    return STATUS_DATA;
  int status = run(given, chosen, law);
  bpjs_law_free(law);
  return status;
}

int command_law(int argc, char **argv) {
  option options[] = {{.name = "--help"},
                      {.name = "--on", .kind = OPTION_VALUE},
                      {.name = "--diff", .kind = OPTION_VALUE},
                      {.name = "--baseline"},
                      {.name = "--segment", .kind = OPTION_VALUE},
                      {.name = "--known-on", .kind = OPTION_VALUE},
                      {.name = "--carry-forward"},
                      {.name = "--law", .kind = OPTION_LIST},
                      {.name = "--language", .kind = OPTION_VALUE},
                      {.name = "--format", .kind = OPTION_VALUE},
                      {.name = NULL}};
  return options_run("law", options, help, show, argc, argv);
}
