#include "law/note_text.h"

#include <string.h>

enum { NOTE, INDONESIAN, CELLS };

bpjs_cell bpjs_law_note_text(const char *note) {
  bpjs_table table = bpjs_table_open(&bpjs_embedded_law_notes_id);
  bpjs_cell cells[CELLS];
  while (bpjs_table_next(&table, cells, CELLS))
    if (bpjs_cell_is(cells[NOTE], note, (int64_t)strlen(note)))
      return cells[INDONESIAN];
  return (bpjs_cell){"", 0};
}
