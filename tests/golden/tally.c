/* Tallies, of a text and as one, and assessments of a text. */
#include <stdlib.h>
#include <string.h>

#include "bpjsstat.h"
#include "call.h"

enum { MOST_EDGES = 16, MOST_PARTS = 8, ROOM = 8192 };

/* Cuts the text at its first `separator`; what is behind it, or NULL. */
static char *cut(char *text, char separator) {
  char *at = strchr(text, separator);
  if (at == NULL)
    return NULL;
  *at = '\0';
  return at + 1;
}

/* "a:b:c" as numbers; the rest are 0. */
static void read_parts(char *text, int32_t parts[MOST_PARTS]) {
  for (int k = 0; k < MOST_PARTS; k++) {
    char *next = text == NULL ? NULL : cut(text, ':');
    parts[k] = text == NULL ? 0 : (int32_t)enumerator(text);
    text = next;
  }
}

static void add_dimension(bpjs_tally *tally, char *text) {
  int32_t p[MOST_PARTS];
  read_parts(text, p);
  const bpjs_tally_dimension by = {.struct_size = sizeof by, .what = p[0], .detail = p[1]};
  if (bpjs_tally_add_dimension(tally, &by, NULL) != BPJS_OK)
    broken("no such dimension", text);
}

static bpjs_tally_measure read_measure(char *text) {
  int32_t p[MOST_PARTS];
  read_parts(text, p);
  return (bpjs_tally_measure){.struct_size = sizeof(bpjs_tally_measure),
                              .kind = p[0],
                              .law = p[1],
                              .programme = p[2],
                              .payer = p[3],
                              .from_programme = p[4],
                              .what = p[5],
                              .flags = (uint32_t)p[6],
                              .event = p[7]};
}

static void add_measure(bpjs_tally *tally, char *text) {
  const bpjs_tally_measure of = read_measure(text);
  if (bpjs_tally_add_measure(tally, &of, NULL) != BPJS_OK)
    broken("no such measure", text);
}

static void add_edges(bpjs_tally *tally, char *text) {
  int64_t edges[MOST_EDGES], count = 0;
  while (text != NULL && count < MOST_EDGES) {
    char *next = cut(text, ' ');
    edges[count++] = enumerator(text);
    text = next;
  }
  if (bpjs_tally_histogram(tally, edges, count, NULL) != BPJS_OK)
    broken("no such edges", "");
}

static void add_each(bpjs_tally *tally, char *text, void (*add)(bpjs_tally *, char *)) {
  while (text != NULL) {
    char *next = cut(text, ' ');
    add(tally, text);
    text = next;
  }
}

/* What is not of the tally itself are columns of people. */
static bpjs_tally *read_tally(bpjs_tally *tally, char *text, char *columns) {
  while (text != NULL && *text != '\0') {
    char *next = cut(text, ';');
    if (strncmp(text, "by=", 3) == 0)
      add_each(tally, text + 3, add_dimension);
    else if (strncmp(text, "of=", 3) == 0)
      add_each(tally, text + 3, add_measure);
    else if (strncmp(text, "edges=", 6) == 0)
      add_edges(tally, text + 6);
    else
      strcat(strcat(columns, *columns == '\0' ? "" : ";"), text);
    text = next;
  }
  return tally;
}

bpjs_tally *tally_new(const char *text) {
  char *copy = calloc(2 * strlen(text) + 2, 1), *columns = copy + strlen(text) + 1;
  bpjs_tally *tally = NULL;
  memcpy(copy, text, strlen(text));
  char *rest = cut(copy, ';');
  if (bpjs_tally_new((int32_t)enumerator(copy), &tally, NULL) != BPJS_OK)
    broken("no tally", text);
  read_tally(tally, rest, columns);
  if (*columns != '\0') {
    bpjs_people *people = people_new(columns);
    if (bpjs_tally_people(tally, people, 0, bpjs_people_count(people), 0, NULL, NULL) != BPJS_OK)
      broken("no people", text);
    people_free(people);
  }
  free(copy);
  return tally;
}

/* "laws=2;of=BPJS_TALLY_WAGE ...": so many times the library's own law. */
bpjs_assess *assess_new(const bpjs_law *law, const char *text) {
  char *copy = calloc(strlen(text) + 1, 1), *at = copy;
  bpjs_assess *assess = NULL;
  memcpy(copy, text, strlen(text));
  if (bpjs_assess_new(law, NULL, &assess, NULL) != BPJS_OK)
    broken("no assessment", text);
  if (strncmp(at, "laws=", 5) == 0) {
    char *next = cut(at, ';');
    for (int64_t laws = enumerator(at + 5); bpjs_assess_law_count(assess) < laws;)
      if (bpjs_assess_add_law(assess, law, NULL, NULL) != BPJS_OK)
        broken("too many laws", text);
    at = next;
  }
  at = at == NULL || strncmp(at, "of=", 3) != 0 ? NULL : at + 3;
  while (at != NULL) {
    char *next = cut(at, ' ');
    const bpjs_tally_measure of = read_measure(at);
    if (bpjs_assess_add_measure(assess, &of, NULL) != BPJS_OK)
      broken("no such measure", text);
    at = next;
  }
  free(copy);
  return assess;
}

void tally_write(const bpjs_tally *tally, char *text, int64_t capacity) {
  char line[ROOM];
  int64_t length;
  if (bpjs_tally_write(tally, BPJS_FORMAT_CSV_RECORDS, line, sizeof line, &length, NULL) != BPJS_OK)
    broken("a tally that is not written", "");
  show_text(text, capacity, line, length);
}
