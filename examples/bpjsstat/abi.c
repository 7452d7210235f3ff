/* bpjsstat abi: the library's description of itself. */
#include "commands.h"
#include "options.h"
#include "output.h"
#include "text.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

static const char help[] =
    "Usage: bpjsstat abi [OPTION]... [NAME]...\n"
    "\n"
    "The library describes itself: every function with its arguments, every struct\n"
    "with its fields, every constant and status. Bindings to other languages are made\n"
    "of this table, so that no signature or number is written a second time.\n"
    "\n"
    "NAME limits the text to rows whose name has it as a part, members included.\n"
    "\n"
    "Options:\n"
    "  --format text|json|c     text (the default); JSON; declarations in C, as LuaJIT\n"
    "                           and cffi read them (both have the whole table)\n"
    "  --help                   this text\n"
    "\n"
    "Examples:\n"
    "  bpjsstat abi dues_pu\n"
    "      A function: types, who gives what, units and ranges.\n"
    "  bpjsstat abi bpjs_wage_earner\n"
    "      A struct: its fields, where they are and what they hold.\n"
    "  bpjsstat abi BPJS_ERROR\n"
    "      Every status that stands for a failure.\n"
    "  bpjsstat abi --format c > bpjsstat.cdef\n"
    "      Declarations for another language's foreign function interface.\n"
    "\n"
    "Exit status: 0; 1 if no row has such a name; 2 usage.\n";

enum { INDENT = 2, MEMBERS = 4, COLUMN = 34 };

/* Whether a name was asked for: all are where there is no word. */
static int wanted(const arguments *given, const char *name) {
  for (int i = 0; i < given->word_count; i++)
    if (strstr(name, given->words[i]) != NULL)
      return 1;
  return given->word_count == 0;
}

static void print_about(const char *about, const char *since) {
  text_space(INDENT);
  text_wrap(about, INDENT, INDENT, TEXT_WIDTH);
  printf("%*ssince %s\n", INDENT, "", since);
}

/* "  name   what it is" */
static void print_member(const char *name, const char *about) {
  int width = MEMBERS + text_width(name);
  text_space(MEMBERS);
  fputs(name, stdout);
  if (about[0] == '\0') {
    putchar('\n');
    return;
  }
  if (width + 2 > COLUMN) {
    putchar('\n');
    width = 0;
  }
  text_space(COLUMN - width);
  text_wrap(about, COLUMN, COLUMN, TEXT_WIDTH);
}

static const char *between(const char *type) {
  return type[strlen(type) - 1] == '*' ? "" : " ";
}

static void print_function(int64_t i) {
  const char *returns = bpjs_abi_text(BPJS_ABI_FUNCTION_RETURN, i, 0);
  printf("%s%s%s\n", returns, between(returns), bpjs_abi_text(BPJS_ABI_FUNCTION, i, 0));
  print_about(bpjs_abi_text(BPJS_ABI_FUNCTION_ABOUT, i, 0),
              bpjs_abi_text(BPJS_ABI_FUNCTION_SINCE, i, 0));
  for (int64_t j = 0; j < bpjs_abi_number(BPJS_ABI_ARGUMENT, i, 0); j++) {
    const char *type = bpjs_abi_text(BPJS_ABI_ARGUMENT_TYPE, i, j);
    const char *unit = bpjs_abi_text(BPJS_ABI_ARGUMENT_UNIT, i, j);
    char name[128], about[128];
    snprintf(name, sizeof name, "%s%s%s", type, between(type),
             bpjs_abi_text(BPJS_ABI_ARGUMENT, i, j));
    snprintf(about, sizeof about, "%s%s%s", bpjs_abi_text(BPJS_ABI_ARGUMENT_ROLE, i, j),
             unit[0] == '\0' ? "" : "; ", unit);
    print_member(name, about);
  }
}

static void print_struct(int64_t i) {
  printf("struct %s, %" PRId64 " bytes\n", bpjs_abi_text(BPJS_ABI_STRUCT, i, 0),
         bpjs_abi_number(BPJS_ABI_STRUCT_SIZE, i, 0));
  print_about(bpjs_abi_text(BPJS_ABI_STRUCT_ABOUT, i, 0),
              bpjs_abi_text(BPJS_ABI_STRUCT_SINCE, i, 0));
  for (int64_t j = 0; j < bpjs_abi_number(BPJS_ABI_FIELD, i, 0); j++) {
    const int64_t length = bpjs_abi_number(BPJS_ABI_FIELD_LENGTH, i, j);
    char name[128], about[512], array[32] = "";
    if (length > 0)
      snprintf(array, sizeof array, "[%" PRId64 "]", length);
    snprintf(name, sizeof name, "%s %s%s", bpjs_abi_text(BPJS_ABI_FIELD_TYPE, i, j),
             bpjs_abi_text(BPJS_ABI_FIELD, i, j), array);
    snprintf(about, sizeof about, "%s; %s", bpjs_abi_text(BPJS_ABI_FIELD_UNIT, i, j),
             bpjs_abi_text(BPJS_ABI_FIELD_ABOUT, i, j));
    print_member(name, about);
  }
}

/* An enum with the enumerators that were asked for, or with all. */
static int print_enum(const arguments *given, int64_t i) {
  const char *name = bpjs_abi_text(BPJS_ABI_ENUM, i, 0);
  const int whole = wanted(given, name);
  int printed = 0;
  for (int64_t j = 0; j < bpjs_abi_number(BPJS_ABI_ENUMERATOR, i, 0); j++) {
    const char *enumerator = bpjs_abi_text(BPJS_ABI_ENUMERATOR, i, j);
    if (!whole && !wanted(given, enumerator))
      continue;
    if (printed++ == 0) {
      printf("enum %s, %s\n", name,
             strcmp(bpjs_abi_text(BPJS_ABI_ENUM_KIND, i, 0), "sum") == 0 ? "flags that add up"
                                                                         : "one of these");
      print_about(bpjs_abi_text(BPJS_ABI_ENUM_ABOUT, i, 0),
                  bpjs_abi_text(BPJS_ABI_ENUM_SINCE, i, 0));
    }
    char line[128];
    snprintf(line, sizeof line, "%s = %" PRId64, enumerator,
             bpjs_abi_number(BPJS_ABI_ENUMERATOR_VALUE, i, j));
    print_member(line, bpjs_abi_text(BPJS_ABI_ENUMERATOR_ABOUT, i, j));
  }
  return printed > 0;
}

static int print_rows(const arguments *given) {
  int printed = 0;
  for (int64_t i = 0; i < bpjs_abi_number(BPJS_ABI_HANDLE, 0, 0); i++)
    if (wanted(given, bpjs_abi_text(BPJS_ABI_HANDLE, i, 0))) {
      printf("handle %s\n", bpjs_abi_text(BPJS_ABI_HANDLE, i, 0));
      print_about(bpjs_abi_text(BPJS_ABI_HANDLE_ABOUT, i, 0),
                  bpjs_abi_text(BPJS_ABI_HANDLE_SINCE, i, 0));
      printed = 1;
    }
  for (int64_t i = 0; i < bpjs_abi_number(BPJS_ABI_FUNCTION, 0, 0); i++)
    if (wanted(given, bpjs_abi_text(BPJS_ABI_FUNCTION, i, 0))) {
      print_function(i);
      printed = 1;
    }
  for (int64_t i = 0; i < bpjs_abi_number(BPJS_ABI_STRUCT, 0, 0); i++)
    if (wanted(given, bpjs_abi_text(BPJS_ABI_STRUCT, i, 0))) {
      print_struct(i);
      printed = 1;
    }
  for (int64_t i = 0; i < bpjs_abi_number(BPJS_ABI_ENUM, 0, 0); i++)
    if (print_enum(given, i))
      printed = 1;
  return printed;
}

static int print_abi(const arguments *given, const settings *chosen) {
  if (chosen->format != BPJS_FORMAT_TEXT) {
    if (given->word_count > 0) {
      complain("--format json and c have the whole table, without a NAME");
      return STATUS_USAGE;
    }
    return print_written(write_abi(chosen->format));
  }
  if (given->word_count == 0)
    printf("libbpjsstat %s, level %" PRId64 ", fingerprint %016" PRIx64 "\n\n", bpjs_version(),
           bpjs_abi_number(BPJS_ABI_LEVEL, 0, 0),
           (uint64_t)bpjs_abi_number(BPJS_ABI_FINGERPRINT, 0, 0));
  if (!print_rows(given)) {
    complain("no row has such a name");
    return STATUS_DATA;
  }
  return STATUS_OK;
}

int command_abi(int argc, char **argv) {
  option options[] = {
      {.name = "--help"}, {.name = "--format", .kind = OPTION_FORMAT_C}, {.name = NULL}};
  return options_run("abi", options, help, print_abi, argc, argv);
}
