#include "notes.h"

#include "output.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char separator[] = " | ";

/* The number of a note, from 1. */
static int number_of(notes *list, const char *text, size_t length) {
  for (int i = 0; i < list->count; i++)
    if (strlen(list->texts[i]) == length && memcmp(list->texts[i], text, length) == 0)
      return i + 1;
  if (list->count == list->room) {
    int room = list->room > 0 ? list->room * 2 : 32;
    char **texts = allocate((size_t)room, sizeof *texts);
    if (list->count > 0)
      memcpy(texts, list->texts, (size_t)list->count * sizeof *texts);
    free(list->texts);
    list->texts = texts;
    list->room = room;
  }
  list->texts[list->count] = copy_text(text, length);
  return ++list->count;
}

char *notes_cite(notes *list, const char *sources) {
  size_t room = 3;
  if (*sources == '\0')
    return copy_text("", 0);
  for (const char *s = sources; s != NULL; s = strstr(s + 1, separator))
    room += 12;
  char *cite = allocate(room, 1);
  size_t length = 0;
  for (const char *s = sources; *s != '\0';) {
    const char *end = strstr(s, separator);
    size_t part = end != NULL ? (size_t)(end - s) : strlen(s);
    int number = number_of(list, s, part);
    length +=
        (size_t)snprintf(cite + length, room - length, "%c%d", length > 0 ? ',' : '[', number);
    s += part + (end != NULL ? strlen(separator) : 0);
  }
  if (length > 0)
    cite[length] = ']';
  return cite;
}

void notes_print(const notes *list, int width) {
  char label[16];
  int indent = snprintf(label, sizeof label, "[%d] ", list->count);
  for (int i = 0; i < list->count; i++) {
    int taken = snprintf(label, sizeof label, "[%d] ", i + 1);
    text_space(indent - taken);
    fputs(label, stdout);
    text_wrap(list->texts[i], indent, indent, width);
  }
}

/* a to z, then aa, ab ... */
static void letters(int number, char mark[8]) {
  char reversed[8];
  int length = 0;
  for (int n = number; n > 0; n = (n - 1) / 26)
    reversed[length++] = (char)('a' + (n - 1) % 26);
  for (int i = 0; i < length; i++)
    mark[i] = reversed[length - 1 - i];
  mark[length] = '\0';
}

char *notes_mark(notes *list, const char *text) {
  char mark[8] = "";
  if (*text != '\0')
    letters(number_of(list, text, strlen(text)), mark);
  return copy_text(mark, strlen(mark));
}

void notes_print_marks(const notes *list, int width) {
  for (int i = 0; i < list->count; i++) {
    char mark[8];
    letters(i + 1, mark);
    int taken = printf("  %s  ", mark);
    text_wrap(list->texts[i], taken, taken, width);
  }
}

void notes_free(notes *list) {
  for (int i = 0; i < list->count; i++)
    free(list->texts[i]);
  free(list->texts);
  *list = (notes){0};
}
