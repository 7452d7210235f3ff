/* Notes of the law in Indonesian: notes_id.tsv. A text that is not one of the
 * library's own, or was changed, has none. */
#ifndef BPJS_LAW_NOTE_TEXT_H
#define BPJS_LAW_NOTE_TEXT_H

#include "base/table.h"

/* Empty if there is none. */
bpjs_cell bpjs_law_note_text(const char *note);

#endif
