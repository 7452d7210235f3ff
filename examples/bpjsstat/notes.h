/* Numbered notes: the sources of what was printed. */
#ifndef BPJSSTAT_NOTES_H
#define BPJSSTAT_NOTES_H

typedef struct notes {
  char **texts;
  int count;
  int room;
} notes;

/* "[2]" or "[2,5]" for sources separated by " | ", which get their numbers in
 * order of appearance; "" for none. To be freed. */
char *notes_cite(notes *list, const char *sources);

/* Prints the list, a note a line. */
void notes_print(const notes *list, int width);

void notes_free(notes *list);

#endif
