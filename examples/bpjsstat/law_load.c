#include "law_load.h"

#include "bytes.h"
#include "files.h"
#include "output.h"

#include <stdlib.h>
#include <string.h>

bpjs_law *law_overlay(const bpjs_law *law, const char *path) {
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_problems *problems = NULL;
  bpjs_law *reformed = NULL;
  const char *name = strcmp(path, "-") == 0 ? "standard input" : path;
  int64_t length = 0;
  char *bytes = bytes_read(path, &length);
  if (bytes == NULL)
    return NULL;
  int32_t status = bpjs_problems_new(&problems, &error);
  if (status == BPJS_OK)
    status = bpjs_law_apply(law, bytes, length, name, (int64_t)strlen(name), problems, &reformed,
                            &error);
  if (status != BPJS_OK && bpjs_problems_count(problems) > 0)
    complain_problems(problems, name);
  else if (status != BPJS_OK)
    complain_error(&error, NULL);
  bpjs_problems_free(problems);
  free(bytes);
  return reformed;
}

bpjs_law *law_load(const option *overlays) {
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_law *law = NULL;
  if (bpjs_law_new(&law, &error) != BPJS_OK) {
    complain_error(&error, NULL);
    return NULL;
  }
  for (int i = 0; i < overlays->count && law != NULL; i++) {
    bpjs_law *reformed = law_overlay(law, overlays->items[i]);
    bpjs_law_free(law);
    law = reformed;
  }
  return law;
}
