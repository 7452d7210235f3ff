#include "remarks.h"

#include "output.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A basis of one series, or of twice the same, is said by the label. */
static int tells_something(const char *basis) {
  const char *slash = strstr(basis, " / ");
  if (slash == NULL)
    return 0;
  size_t length = (size_t)(slash - basis);
  return strncmp(basis, slash + 3, length) != 0 || slash[3 + length] != '\0';
}

char *remarks_of(const bpjs_dataset *results, int64_t index, int32_t language) {
  char *basis = read_column(results, index, "BASIS");
  char *note = read_column(results, index, "NOTE");
  if (!tells_something(basis))
    basis[0] = '\0';
  size_t room = strlen(basis) + strlen(note) + 16;
  char *text = allocate(room, 1);
  snprintf(text, room, "%s%s%s%s", *basis != '\0' ? say(language, "basis ", "dasar ") : "", basis,
           *basis != '\0' && *note != '\0' ? "; " : "", note);
  free(basis);
  free(note);
  return text;
}

static const char *verdict_name(const char *verdict, int32_t language) {
  if (strcmp(verdict, "consistent") == 0)
    return say(language, "consistent", "sesuai");
  if (strcmp(verdict, "truncated") == 0)
    return say(language, "consistent only if a figure was cut instead of rounded",
               "sesuai hanya bila ada angka yang dipotong, bukan dibulatkan");
  if (strcmp(verdict, "inconsistent") == 0)
    return say(language, "inconsistent", "tidak sesuai");
  return say(language, "cannot be told", "tidak dapat ditentukan");
}

char *remarks_label(const bpjs_dataset *results, int64_t index, int32_t language) {
  char *label = read_column(results, index, "LABEL");
  char *verdict = read_column(results, index, "VERDICT");
  if (*verdict != '\0') {
    const char *name = verdict_name(verdict, language);
    size_t room = strlen(label) + strlen(name) + 3;
    char *both = allocate(room, 1);
    snprintf(both, room, "%s: %s", label, name);
    free(label);
    label = both;
  }
  free(verdict);
  return label;
}
