/* Units of arguments and fields, from which bindings make types. */
#include <stdio.h>
#include <string.h>

#include "suite.h"

static int is_enum(const char *name, size_t length, const char *kind) {
  for (int64_t i = 0; i < bpjs_abi_number(BPJS_ABI_ENUM, 0, 0); i++) {
    const char *found = bpjs_abi_text(BPJS_ABI_ENUM, i, 0);
    if (strlen(found) == length && memcmp(found, name, length) == 0)
      return kind == NULL || strcmp(bpjs_abi_text(BPJS_ABI_ENUM_KIND, i, 0), kind) == 0;
  }
  return 0;
}

/* "1..12", "0..", "-1.." */
static int is_range(const char *text) {
  long long from, to;
  int length = 0;
  if (sscanf(text, "%lld..%n", &from, &length) != 1 || length == 0)
    return 0;
  return text[length] == '\0' || (sscanf(text + length, "%lld", &to) == 1 && to > from);
}

/* "0=none", "NULL=default" */
static int is_no_quantity(const char *text) {
  long long number;
  char word[16] = "";
  if (strncmp(text, "NULL=", 5) == 0)
    return text[5] != '\0';
  return sscanf(text, "%lld=%15[a-z]", &number, word) == 2 && word[0] != '\0';
}

/* Cuts off the next word of *rest; NULL after the last. */
static char *next_word(char **rest) {
  char *word = *rest;
  if (word == NULL)
    return NULL;
  size_t length = strcspn(word, " ");
  *rest = word[length] == '\0' ? NULL : word + length + 1;
  word[length] = '\0';
  return word;
}

static void check_unit(const char *unit, const char *type, const char *name) {
  static const char *const words[] = {
      "enum", "flags",  "day",      "IDR",   "ppm",   "percent", "years",   "months", "days",
      "year", "count",  "bytes",    "items", "index", "class",   "persons", "number", "grade",
      "unit", "letter", "exponent", "bool",  "text",  "zero",    "real"};
  char copy[128], *rest = copy, *word;
  snprintf(copy, sizeof copy, "%s", unit);
  word = next_word(&rest);
  if (word[0] == '\0' || is_no_quantity(word)) {
    ck_assert_msg(strstr(type, "bpjs_") != NULL || strncmp(type, "struct Arrow", 12) == 0,
                  "%s: no unit", name);
    return;
  }
  int known = 0;
  for (size_t k = 0; k < sizeof words / sizeof words[0]; k++)
    known |= strcmp(word, words[k]) == 0;
  ck_assert_msg(known, "%s: unit \"%s\"", name, unit);
  const int is_text = strcmp(word, "text") == 0;
  const int is_bytes = strcmp(word, "bytes") == 0 && strstr(type, "char *") != NULL;
  ck_assert_msg((is_text || is_bytes) == (strstr(type, "char") != NULL), "%s: \"%s\" of a %s", name,
                unit, type);
  if (strcmp(word, "enum") == 0 || strcmp(word, "flags") == 0) {
    const char *of = rest == NULL ? "" : next_word(&rest);
    ck_assert_msg(is_enum(of, strlen(of), strcmp(word, "flags") == 0 ? "sum" : NULL),
                  "%s: \"%s\" is no such enum", name, unit);
  }
  if (strcmp(word, "percent") == 0 && rest != NULL && strcmp(rest, "a year") == 0)
    return;
  while (rest != NULL) {
    const char *next = next_word(&rest);
    ck_assert_msg(is_range(next) || is_no_quantity(next), "%s: \"%s\"", name, unit);
  }
}

START_TEST(every_unit_is_of_the_list) {
  for (int64_t i = 0; i < bpjs_abi_number(BPJS_ABI_FUNCTION, 0, 0); i++)
    for (int64_t j = 0; j < bpjs_abi_number(BPJS_ABI_ARGUMENT, i, 0); j++)
      check_unit(bpjs_abi_text(BPJS_ABI_ARGUMENT_UNIT, i, j),
                 bpjs_abi_text(BPJS_ABI_ARGUMENT_TYPE, i, j),
                 bpjs_abi_text(BPJS_ABI_FUNCTION, i, 0));
  for (int64_t i = 0; i < bpjs_abi_number(BPJS_ABI_STRUCT, 0, 0); i++)
    for (int64_t j = 0; j < bpjs_abi_number(BPJS_ABI_FIELD, i, 0); j++)
      check_unit(bpjs_abi_text(BPJS_ABI_FIELD_UNIT, i, j), bpjs_abi_text(BPJS_ABI_FIELD_TYPE, i, j),
                 bpjs_abi_text(BPJS_ABI_FIELD, i, j));
}
END_TEST

/* A sum is of values that are single bits, so that a sum is read in one way. */
START_TEST(flags_are_bits_of_their_own) {
  for (int64_t i = 0; i < bpjs_abi_number(BPJS_ABI_ENUM, 0, 0); i++) {
    const char *kind = bpjs_abi_text(BPJS_ABI_ENUM_KIND, i, 0);
    int64_t seen = 0;
    if (strcmp(kind, "one") == 0)
      continue;
    ck_assert_str_eq(kind, "sum");
    for (int64_t j = 0; j < bpjs_abi_number(BPJS_ABI_ENUMERATOR, i, 0); j++) {
      const int64_t flag = bpjs_abi_number(BPJS_ABI_ENUMERATOR_VALUE, i, j);
      ck_assert_msg(flag > 0 && (flag & (flag - 1)) == 0 && (seen & flag) == 0, "%s",
                    bpjs_abi_text(BPJS_ABI_ENUMERATOR, i, j));
      seen |= flag;
    }
  }
}
END_TEST

static void is_release(const char *since) {
  ck_assert_msg(strcmp(since, "0.1") == 0 || strcmp(since, "0.2") == 0 || strcmp(since, "0.3") == 0,
                "since \"%s\"", since);
}

START_TEST(everything_is_explained_and_dated) {
  static const int32_t groups[][3] = {
      {BPJS_ABI_HANDLE, BPJS_ABI_HANDLE_SINCE, BPJS_ABI_HANDLE_ABOUT},
      {BPJS_ABI_FUNCTION, BPJS_ABI_FUNCTION_SINCE, BPJS_ABI_FUNCTION_ABOUT},
      {BPJS_ABI_STRUCT, BPJS_ABI_STRUCT_SINCE, BPJS_ABI_STRUCT_ABOUT},
      {BPJS_ABI_ENUM, BPJS_ABI_ENUM_SINCE, BPJS_ABI_ENUM_ABOUT}};
  static const int32_t members[][3] = {
      {BPJS_ABI_FIELD, BPJS_ABI_FIELD_SINCE, BPJS_ABI_FIELD_ABOUT},
      {BPJS_ABI_ENUMERATOR, BPJS_ABI_ENUMERATOR_SINCE, BPJS_ABI_ENUMERATOR_ABOUT}};
  for (size_t g = 0; g < 4; g++)
    for (int64_t i = 0; i < bpjs_abi_number(groups[g][0], 0, 0); i++) {
      const char *name = bpjs_abi_text(groups[g][0], i, 0);
      is_release(bpjs_abi_text(groups[g][1], i, 0));
      const char *about = bpjs_abi_text(groups[g][2], i, 0);
      ck_assert_msg(strlen(about) > 5 && about[strlen(about) - 1] == '.', "%s: \"%s\"", name,
                    about);
      for (size_t m = 0; g >= 2 && m < 2; m++)
        for (int64_t j = 0; m == g - 2 && j < bpjs_abi_number(members[m][0], i, 0); j++) {
          is_release(bpjs_abi_text(members[m][1], i, j));
          ck_assert_msg(bpjs_abi_text(members[m][2], i, j)[0] != '\0', "%s: nothing said of %s",
                        name, bpjs_abi_text(members[m][0], i, j));
        }
    }
}
END_TEST

SUITE("abi.units", every_unit_is_of_the_list, flags_are_bits_of_their_own,
      everything_is_explained_and_dated)
