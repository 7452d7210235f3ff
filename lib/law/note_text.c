#include "law/note_text.h"

#include <string.h>

enum { INDONESIAN = 1, CELLS };

bpjs_cell bpjs_law_note_text(const char *note) {
  bpjs_cell cells[CELLS];
  if (!bpjs_table_find(&bpjs_embedded_law_notes_id, note, (int64_t)strlen(note), cells, CELLS))
    return (bpjs_cell){"", 0};
  return cells[INDONESIAN];
}
