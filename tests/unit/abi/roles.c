/* The roles of arguments, on which bindings rely. */
#include <string.h>

#include "suite.h"

static const char *type_of(int64_t i, int64_t j) {
  return bpjs_abi_text(BPJS_ABI_ARGUMENT_TYPE, i, j);
}

static const char *role_of(int64_t i, int64_t j) {
  return bpjs_abi_text(BPJS_ABI_ARGUMENT_ROLE, i, j);
}

static int stars(const char *type) {
  int count = 0;
  for (; *type != '\0'; type++)
    count += *type == '*';
  return count;
}

/* The argument whose name the text begins with; -1 if there is none. */
static int64_t argument_at(int64_t i, const char *names) {
  size_t length = strcspn(names, " ");
  for (int64_t j = 0; j < bpjs_abi_number(BPJS_ABI_ARGUMENT, i, 0); j++) {
    const char *name = bpjs_abi_text(BPJS_ABI_ARGUMENT, i, j);
    if (strlen(name) == length && memcmp(name, names, length) == 0)
      return j;
  }
  return -1;
}

/* Whether "len:x y" or "cap:x y" speaks of the argument. */
static int speaks_of(int64_t i, const char *role, int64_t argument) {
  for (const char *at = role + 4; *at != '\0'; at += strcspn(at, " "), at += *at == ' ')
    if (argument_at(i, at) == argument)
      return 1;
  return 0;
}

static int count_roles(int64_t i, int64_t of, const char *kind) {
  int count = 0;
  for (int64_t j = 0; j < bpjs_abi_number(BPJS_ABI_ARGUMENT, i, 0); j++)
    count += strncmp(role_of(i, j), kind, 4) == 0 && speaks_of(i, role_of(i, j), of);
  return count;
}

/* What goes with an array that is held: its role is word:x. */
static void check_of_held(int64_t i, int64_t j) {
  static const char *const types[][2] = {{"type:", "int32_t"},
                                         {"stride:", "int64_t"},
                                         {"valid:", "const uint8_t *"},
                                         {"offset:", "int64_t"}};
  for (size_t k = 0; k < sizeof types / sizeof types[0]; k++)
    if (strncmp(role_of(i, j), types[k][0], strlen(types[k][0])) == 0) {
      ck_assert_str_eq(type_of(i, j), types[k][1]);
      int64_t held = argument_at(i, role_of(i, j) + strlen(types[k][0]));
      ck_assert_int_ge(held, 0);
      ck_assert_str_eq(role_of(i, held), "hold");
      return;
    }
  ck_abort_msg("role \"%s\" is not in the list", role_of(i, j));
}

static void check_argument(int64_t i, int64_t j) {
  const char *type = type_of(i, j), *role = role_of(i, j);
  int constant = strncmp(type, "const ", 6) == 0, pointers = stars(type);
  if (strncmp(role, "len:", 4) == 0 || strncmp(role, "cap:", 4) == 0) {
    ck_assert_str_eq(type, "int64_t");
    ck_assert_str_ne(role + 4, "");
    for (const char *at = role + 4; *at != '\0'; at += strcspn(at, " "), at += *at == ' ') {
      int64_t partner = argument_at(i, at);
      ck_assert_int_ge(partner, 0);
      if (strcmp(role_of(i, partner), "out") != 0 || role[0] == 'c')
        ck_assert_int_lt(partner, j);
      ck_assert_int_eq(stars(type_of(i, partner)), 1);
      if (role[0] == 'c')
        ck_assert_str_eq(role_of(i, partner), "out");
      else if (strcmp(role_of(i, partner), "out") == 0) /* so many items are wanted */
        ck_assert(strncmp(type_of(i, partner), "bpjs_", 5) == 0 ||
                  strcmp(type_of(i, partner), "int32_t *") == 0 ||
                  strcmp(type_of(i, partner), "int64_t *") == 0);
      else
        ck_assert(strcmp(role_of(i, partner), "in") == 0 ||
                  strcmp(role_of(i, partner), "hold") == 0);
    }
  } else if (strncmp(role, "keep:", 5) == 0) { /* two handles */
    const int64_t kept = argument_at(i, role + 5);
    ck_assert_int_ge(kept, 0);
    ck_assert_str_eq(role_of(i, kept), "inout");
    ck_assert(strncmp(type, "bpjs_", 5) == 0 && strncmp(type_of(i, kept), "bpjs_", 5) == 0);
    ck_assert_int_eq(pointers, 1);
  } else if (strchr(role, ':') != NULL) {
    check_of_held(i, j);
  } else if (strcmp(role, "hold") == 0) {
    ck_assert_str_eq(type, "const void *");
    ck_assert_int_eq(count_roles(i, j, "len:"), 1);
    ck_assert_int_gt(j, 0); /* who holds it */
    ck_assert_str_eq(role_of(i, 0), "inout");
  } else if (strcmp(role, "in") == 0) {
    ck_assert_int_eq(constant, pointers);
  } else if (strcmp(role, "out") == 0 || strcmp(role, "inout") == 0 || strcmp(role, "free") == 0) {
    ck_assert_int_eq(pointers, 1);
    ck_assert(!constant);
  } else if (strcmp(role, "own") == 0) {
    ck_assert_int_eq(pointers, 2);
    ck_assert(!constant);
  } else if (strcmp(role, "borrow") == 0) {
    ck_assert_int_ge(pointers, 1);
  } else {
    ck_abort_msg("role \"%s\" is not in the list", role);
  }
  if (strcmp(type, "const char *") == 0)
    ck_assert_int_eq(count_roles(i, j, "len:"), 1);
  if (strcmp(type, "char *") == 0)
    ck_assert_int_eq(count_roles(i, j, "cap:"), 1);
}

START_TEST(every_role_is_of_the_list_and_goes_with_its_type) {
  int64_t functions = bpjs_abi_number(BPJS_ABI_FUNCTION, 0, 0);
  ck_assert_int_gt(functions, 0);
  for (int64_t i = 0; i < functions; i++)
    for (int64_t j = 0; j < bpjs_abi_number(BPJS_ABI_ARGUMENT, i, 0); j++)
      check_argument(i, j);
}
END_TEST

START_TEST(a_handle_is_freed_by_a_function_of_its_own_that_returns_nothing) {
  for (int64_t i = 0; i < bpjs_abi_number(BPJS_ABI_FUNCTION, 0, 0); i++)
    for (int64_t j = 0; j < bpjs_abi_number(BPJS_ABI_ARGUMENT, i, 0); j++) {
      if (strcmp(role_of(i, j), "free") == 0) {
        ck_assert_int_eq(bpjs_abi_number(BPJS_ABI_ARGUMENT, i, 0), 1);
        ck_assert_str_eq(bpjs_abi_text(BPJS_ABI_FUNCTION_RETURN, i, 0), "void");
      }
      if (strcmp(role_of(i, j), "own") != 0)
        continue;
      int found = 0; /* "bpjs_x **" is freed as "bpjs_x *" */
      for (int64_t k = 0; k < bpjs_abi_number(BPJS_ABI_FUNCTION, 0, 0); k++)
        found += strcmp(role_of(k, 0), "free") == 0 &&
                 strncmp(type_of(k, 0), type_of(i, j), strlen(type_of(i, j)) - 1) == 0;
      ck_assert_int_eq(found, 1);
    }
}
END_TEST

SUITE("abi.roles", every_role_is_of_the_list_and_goes_with_its_type,
      a_handle_is_freed_by_a_function_of_its_own_that_returns_nothing)
