/* The library's own tables as a whole: what no single row can tell. */
#include "ask.h"
#include "law/law.h"

static bool same_rule(const bpjs_law_row *a, const bpjs_law_row *b) {
  return a->segment == b->segment && strcmp(a->parameter, b->parameter) == 0 &&
         strcmp(a->key, b->key) == 0;
}

static void text_of(const bpjs_law *law, int64_t index, const char *column, char *text,
                    int64_t size) {
  int64_t length = 0;
  ck_assert_int_eq(
      bpjs_law_text(law, index, column, (int64_t)strlen(column), text, size, &length, NULL),
      BPJS_OK);
}

START_TEST(every_row_is_cited_and_named_in_both_languages) {
  bpjs_law *law = built_in();
  char text[512];
  for (int64_t i = 0; i < bpjs_law_count(law); i++) {
    const bpjs_law_row row = row_of(law, i);
    static const char *const columns[] = {"citation", "name_en", "name_id"};
    for (int c = 0; c < 3; c++) {
      text_of(law, i, columns[c], text, (int64_t)sizeof text);
      ck_assert_msg(text[0] != '\0', "%s %s has no %s", row.parameter, row.key, columns[c]);
    }
    ck_assert_int_ge(row.confidence, BPJS_LAW_CONFIDENCE_A);
    ck_assert_int_le(row.confidence, BPJS_LAW_CONFIDENCE_D);
    ck_assert_int_eq(row.layer, 0);
    text_of(law, i, "note", text, (int64_t)sizeof text);
    ck_assert((row.kind == BPJS_LAW_KIND_NOTE) == (strncmp(row.parameter, "note.", 5) == 0));
    if (row.kind == BPJS_LAW_KIND_NOTE)
      ck_assert_msg(text[0] != '\0', "%s says nothing", row.parameter);
  }
  bpjs_law_free(law);
}
END_TEST

START_TEST(lasting_rows_run_from_the_first_to_open_without_a_gap) {
  bpjs_law *law = built_in();
  const int64_t count = bpjs_law_count(law);
  int lasting = 0;
  for (int64_t i = 0; i < count; i++) {
    const bpjs_law_row row = row_of(law, i);
    if (row.kind != BPJS_LAW_KIND_LASTING)
      continue;
    lasting++;
    const bpjs_law_row next = i + 1 < count ? row_of(law, i + 1) : (bpjs_law_row){0};
    if (i + 1 < count && same_rule(&row, &next))
      ck_assert_msg(next.valid_from == row.valid_to + 1, "%s %s breaks on day %d", row.parameter,
                    row.key, row.valid_to);
    else
      ck_assert_msg(row.valid_to == BPJS_LAW_OPEN, "%s %s ends", row.parameter, row.key);
  }
  ck_assert_int_gt(lasting, 400);
  bpjs_law_free(law);
}
END_TEST

START_TEST(yearly_rows_follow_one_another_and_hold_a_year_at_most) {
  bpjs_law *law = built_in();
  int yearly = 0;
  for (int64_t i = 0; i < bpjs_law_count(law); i++) {
    const bpjs_law_row row = row_of(law, i);
    if (row.kind != BPJS_LAW_KIND_YEARLY)
      continue;
    ck_assert_int_le(row.valid_to - row.valid_from + 1, 366);
    const bpjs_law_row last = row_of(law, i - 1);
    if (same_rule(&row, &last)) {
      ck_assert_int_eq(row.valid_from, last.valid_to + 1);
      yearly++;
    }
  }
  ck_assert_int_eq(yearly,
                   11 + 10 + 2 * 11); /* changes of the ceiling, of growth, of both limits */
  bpjs_law_free(law);
}
END_TEST

/* Rows that were known on different days may overlap: the later corrects. */
START_TEST(rows_known_on_one_day_do_not_overlap) {
  bpjs_law *law = built_in();
  const int64_t count = bpjs_law_count(law);
  for (int64_t i = 0; i < count; i++) {
    const bpjs_law_row row = row_of(law, i);
    ck_assert_int_ge(row.valid_from, BPJS_LAW_FIRST_DAY);
    ck_assert_int_ge(row.valid_to, row.valid_from);
    for (int64_t j = i + 1; j < count; j++) {
      const bpjs_law_row later = row_of(law, j);
      if (!same_rule(&row, &later))
        break;
      ck_assert_msg(row.known_from != later.known_from || row.valid_to < later.valid_from ||
                        later.valid_to < row.valid_from,
                    "%s %s overlaps on day %d", row.parameter, row.key, later.valid_from);
    }
  }
  bpjs_law_free(law);
}
END_TEST

SUITE("law.lint", every_row_is_cited_and_named_in_both_languages,
      lasting_rows_run_from_the_first_to_open_without_a_gap,
      yearly_rows_follow_one_another_and_hold_a_year_at_most, rows_known_on_one_day_do_not_overlap)
