/* The few things that the table does not tell: shorthands for structs, how a
 * handle is made of text, and how it is shown. */
#include <stdio.h>
#include <string.h>

#include "bpjsstat.h"
#include "call.h"

/* A shorthand for a struct; false if there is none, or the text is not one. */
int room_read_struct(const char *name, const char *text, void *bytes) {
  int32_t status;
  if (strchr(text, '=') != NULL)
    return 0;
  if (strcmp(name, "bpjs_period") == 0)
    status = bpjs_period_read(text, (int64_t)strlen(text), bytes, NULL);
  else
    return 0;
  if (status != BPJS_OK)
    broken(name, text);
  return 1;
}

/* A struct as its room writes it; false if no room does. */
int room_write_struct(const char *name, const void *bytes, char *text, char *exact,
                      int64_t capacity) {
  char line[256];
  int64_t length = 0;
  (void)exact;
  if (strcmp(name, "bpjs_period") != 0)
    return 0;
  if (bpjs_period_write(bytes, line, sizeof line, &length, NULL) != BPJS_OK)
    broken("cannot be written", name);
  show_text(text, capacity, line, length);
  return 1;
}

static int is(const char *type, const char *handle) {
  type += strncmp(type, "const ", 6) == 0 ? 6 : 0;
  return strncmp(type, handle, strlen(handle)) == 0 && type[strlen(handle)] == ' ';
}

void *handle_new(const char *type, const char *text, int64_t length) {
  int32_t status = BPJS_ERROR_UNKNOWN;
  void *handle = NULL;
  (void)length;
  if (is(type, "bpjs_problems")) {
    bpjs_problems *problems = NULL;
    status = bpjs_problems_new(&problems, NULL);
    handle = problems;
  }
  if (status != BPJS_OK)
    broken(type, text);
  return handle;
}

void handle_free(const char *type, void *handle) {
  if (is(type, "bpjs_problems"))
    bpjs_problems_free(handle);
}

void handle_write(const char *type, const void *handle, const char *columns, char *text,
                  int64_t capacity) {
  char line[64] = "";
  (void)columns;
  if (is(type, "bpjs_problems"))
    snprintf(line, sizeof line, "%lld problems", (long long)bpjs_problems_count(handle));
  show_text(text, capacity, line, (int64_t)strlen(line));
}
