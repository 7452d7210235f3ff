#include <string.h>

#include "law/walk.h"

static char lower(char c) {
  return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static bool is_part(const char *pattern, const char *name) {
  for (;; name++) {
    size_t i = 0;
    while (pattern[i] != '\0' && lower(pattern[i]) == lower(name[i]))
      i++;
    if (pattern[i] == '\0')
      return true;
    if (*name == '\0')
      return false;
  }
}

/* Where the two part, the last star takes one letter more. */
static bool is_form(const char *pattern, const char *name) {
  const char *star = NULL, *taken = NULL;
  while (*name != '\0') {
    if (*pattern == '*') {
      star = pattern++;
      taken = name;
    } else if (*pattern == '?' || lower(*pattern) == lower(*name)) {
      pattern++;
      name++;
    } else if (star != NULL) {
      pattern = star + 1;
      name = ++taken;
    } else {
      return false;
    }
  }
  while (*pattern == '*')
    pattern++;
  return *pattern == '\0';
}

bool bpjs_law_pattern_matches(const char *pattern, const char *name) {
  bool form = strchr(pattern, '*') != NULL || strchr(pattern, '?') != NULL;
  return form ? is_form(pattern, name) : is_part(pattern, name);
}
