/* Columns of people, of a text, and the arrays that they look at. */
#include <stdlib.h>
#include <string.h>

#include "bpjsstat.h"
#include "call.h"

enum { MOST_ARRAYS = 64 };

/* Arrays of the handle of the case, which outlive it. */
static void *kept[MOST_ARRAYS];
static int kept_count;

static void *keep(void *array) {
  if (array == NULL || kept_count == MOST_ARRAYS)
    broken("no room for a column", "");
  kept[kept_count++] = array;
  return array;
}

held column_read(char *text) {
  const size_t most = strlen(text) + 1;
  held made = {.values = calloc(most, sizeof *made.values), .validity = calloc(most / 8 + 1, 1)};
  if (made.values == NULL || made.validity == NULL)
    broken("no memory", "");
  for (char *word = text; *word != '\0';) {
    char *end = word + strcspn(word, " ");
    char *next = *end == '\0' ? end : end + 1;
    *end = '\0';
    if (strcmp(word, "-") != 0) {
      made.values[made.length] = enumerator(word);
      made.validity[made.length / 8] |= (uint8_t)(1U << made.length % 8);
    }
    made.length++;
    word = next;
  }
  return made;
}

bpjs_people *people_new(const char *text) {
  bpjs_people *people = NULL;
  char *copy = keep(calloc(strlen(text) + 1, 1));
  memcpy(copy, text, strlen(text));
  if (bpjs_people_new(&people, NULL) != BPJS_OK)
    broken("no people", text);
  for (char *at = copy; *at != '\0';) {
    char *end = at + strcspn(at, ";");
    char *next = *end == '\0' ? end : end + 1;
    *end = '\0';
    char *equals = strchr(at, '=');
    if (equals == NULL)
      broken("a column without values", at);
    *equals = '\0';
    held made = column_read(equals + 1);
    keep(made.values);
    keep(made.validity);
    if (bpjs_people_set(people, (int32_t)enumerator(at), BPJS_PEOPLE_INT64, made.values, 0,
                        made.length, made.validity, 0, NULL) != BPJS_OK)
      broken("no such column", text);
    at = next;
  }
  return people;
}

void people_free(bpjs_people *people) {
  bpjs_people_free(people);
  while (people != NULL && kept_count > 0)
    free(kept[--kept_count]);
}
