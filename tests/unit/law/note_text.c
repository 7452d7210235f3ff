#include "law/note_text.h"

#include <string.h>

#include "suite.h"

static bool is_note(const bpjs_law *law, int64_t index) {
  bpjs_law_row row = {.struct_size = sizeof row};
  ck_assert_int_eq(bpjs_law_get(law, index, &row, NULL), BPJS_OK);
  return row.kind == BPJS_LAW_KIND_NOTE;
}

static const char *note_of(const bpjs_law *law, int64_t index) {
  static char text[4096];
  int64_t length;
  ck_assert_int_eq(bpjs_law_text(law, index, "note", 4, text, sizeof text, &length, NULL), BPJS_OK);
  return text;
}

START_TEST(every_note_has_an_indonesian_text_and_every_text_a_note) {
  bpjs_law *law = NULL;
  ck_assert_int_eq(bpjs_law_new(&law, NULL), BPJS_OK);
  bpjs_table table = bpjs_table_open(&bpjs_embedded_law_notes_id);
  bpjs_cell cells[2];
  while (bpjs_table_next(&table, cells, 2)) {
    bool used = false;
    ck_assert_int_gt(cells[1].length, 0);
    for (int64_t i = 0; !used && i < bpjs_law_count(law); i++)
      if (is_note(law, i)) {
        const char *note = note_of(law, i);
        used = bpjs_cell_is(cells[0], note, (int64_t)strlen(note));
      }
    ck_assert_msg(used, "no note says: %.*s", (int)cells[0].length, cells[0].bytes);
  }
  for (int64_t i = 0; i < bpjs_law_count(law); i++)
    if (is_note(law, i))
      ck_assert_msg(bpjs_law_note_text(note_of(law, i)).length > 0, "not in notes_id.tsv: %s",
                    note_of(law, i));
  bpjs_law_free(law);
}
END_TEST

START_TEST(a_text_that_is_not_ours_has_none) {
  ck_assert_int_eq(bpjs_law_note_text("").length, 0);
  ck_assert_int_eq(bpjs_law_note_text("JKM is not reduced").length, 0);
  bpjs_cell text = bpjs_law_note_text("JKM is not reduced.");
  ck_assert(bpjs_cell_is(text, "Iuran JKM tidak dikurangi.", 26));
}
END_TEST

SUITE("law.note_text", every_note_has_an_indonesian_text_and_every_text_a_note,
      a_text_that_is_not_ours_has_none)
