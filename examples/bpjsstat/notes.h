/* Notes to what was printed: sources by number, remarks by letter. */
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

/* The same with letters, for one text: "b"; "" for an empty one. */
char *notes_mark(notes *list, const char *text);
void notes_print_marks(const notes *list, int width);

void notes_free(notes *list);

#endif
