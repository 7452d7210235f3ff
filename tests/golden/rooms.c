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
  int64_t length = (int64_t)strlen(text);
  if (strcmp(name, "bpjs_period") == 0)
    status = bpjs_period_read(text, length, bytes, NULL);
  else if (strcmp(name, "bpjs_figure") == 0 && strncmp(text, "id:", 3) == 0)
    status = bpjs_figure_read(text + 3, length - 3, BPJS_LANGUAGE_ID, bytes, NULL);
  else if (strcmp(name, "bpjs_figure") == 0 && strncmp(text, "en:", 3) == 0)
    status = bpjs_figure_read(text + 3, length - 3, BPJS_LANGUAGE_EN, bytes, NULL);
  else
    return 0;
  if (status != BPJS_OK)
    broken(name, text);
  return 1;
}

/* Adds what a writer wrote. */
static void written(int32_t status, char *out, int64_t capacity, const char *line, int64_t length) {
  if (status != BPJS_OK)
    broken("cannot be written", bpjs_status_name(status));
  show_text(out, capacity, line, length);
}

/* A struct as its room writes it; false if no room does. */
int room_write_struct(const char *name, const void *bytes, char *text, char *exact,
                      int64_t capacity) {
  char line[1024];
  int64_t length = 0;
  int32_t status;
  if (strcmp(name, "bpjs_period") == 0) {
    status = bpjs_period_write(bytes, line, sizeof line, &length, NULL);
    written(status, text, capacity, line, length);
    return 1;
  }
  if (strcmp(name, "bpjs_figure") == 0) {
    const int32_t formats[] = {BPJS_FORMAT_TEXT, BPJS_FORMAT_INTERVAL, BPJS_FORMAT_JSON};
    for (int i = 0; i < 3; i++) {
      status =
          bpjs_figure_write(bytes, formats[i], BPJS_LANGUAGE_EN, line, sizeof line, &length, NULL);
      show_text(text, capacity, i == 1 ? " [" : "", i == 1 ? 2 : 0);
      written(status, i == 2 ? exact : text, capacity, line, length);
      show_text(text, capacity, i == 1 ? "]" : "", i == 1 ? 1 : 0);
    }
    return 1;
  }
  return 0;
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
