#include "output.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void *allocate(size_t count, size_t size) {
  void *memory = calloc(count > 0 ? count : 1, size);
  if (memory == NULL) {
    complain("out of memory");
    exit(STATUS_DATA);
  }
  return memory;
}

char *copy_text(const char *text, size_t length) {
  char *copy = allocate(length + 1, 1);
  memcpy(copy, text, length);
  return copy;
}

static void put_plain(const char *text, FILE *stream) {
  for (; *text != '\0'; text++) {
    unsigned char byte = (unsigned char)*text;
    /* C1 controls are U+0080 to U+009F: C2 80 to C2 9F. */
    if (byte == 0xC2 && (unsigned char)text[1] >= 0x80 && (unsigned char)text[1] <= 0x9F) {
      text++;
      byte = 0x7F;
    }
    putc(byte < 0x20 || byte == 0x7F ? '?' : byte, stream);
  }
}

void print_plain(const char *text) {
  put_plain(text, stdout);
}

int print_written(char *text) {
  if (text == NULL)
    return STATUS_DATA;
  size_t length = strlen(text);
  fputs(text, stdout);
  if (length > 0 && text[length - 1] != '\n')
    putchar('\n');
  free(text);
  return STATUS_OK;
}

void complain(const char *format, ...) {
  char message[1024];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(message, sizeof message, format, arguments);
  va_end(arguments);
  fflush(stdout); /* in order, where both go to one place */
  fputs("bpjsstat: ", stderr);
  put_plain(message, stderr);
  putc('\n', stderr);
}

void complain_error(const bpjs_error *error, const char *name) {
  char place[256] = "";
  char what[256] = "";
  const char *field = name != NULL ? name : error->field;
  if (error->source[0] != '\0' && error->line > 0)
    snprintf(place, sizeof place, "%s:%lld: ", error->source, (long long)error->line);
  else if (error->source[0] != '\0')
    snprintf(place, sizeof place, "%s: ", error->source);
  if (error->value[0] != '\0')
    snprintf(what, sizeof what, "%s%s\"%s\": ", field, *field ? " " : "", error->value);
  else if (*field != '\0')
    snprintf(what, sizeof what, "%s: ", field);
  complain("%s%s%s", place, what, error->message);
}

const char *say(int32_t language, const char *english, const char *indonesian) {
  return language == BPJS_LANGUAGE_ID ? indonesian : english;
}

int close_output(int status) {
  if (fflush(stdout) != 0 || ferror(stdout)) {
    complain("cannot write the output: %s", strerror(errno));
    return status == STATUS_OK ? STATUS_DATA : status;
  }
  return status;
}
