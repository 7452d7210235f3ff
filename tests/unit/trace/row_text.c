#include "trace/row_text.h"

#include "kept.h"
#include "law/rule.h"

static void row_is(const char *parameter, int64_t value, uint32_t flags, int32_t confidence,
                   int32_t language, const char *expected) {
  bpjs_trace_rows rows = kept(parameter, value, false);
  bpjs_buffer text = {0};
  bpjs_trace_row_text(&rows.items[0], flags, confidence, language, &text);
  bpjs_buffer_add(&text, "", 1);
  ck_assert_str_eq(text.bytes, expected);
  bpjs_buffer_free(&text);
  bpjs_trace_rows_free(&rows);
}

START_TEST(a_row_has_its_days_and_its_citation) {
  row_is("jkk.rate", 0, 0, 0, EN,
         "jkk.rate (PU, 3) from 2015-07-01\n"
         "PP 44/2015 art 16(1); confidence A; known from 2015-06-30");
  row_is("jp.wage_ceiling", 10042300, 0, 0, EN,
         "jp.wage_ceiling (PU) from 2024-03-01 to 2025-02-28\n"
         "letter; confidence B; known from 2024-03-04");
  row_is("jp.wage_ceiling", 10042300, 0, 0, ID,
         "jp.wage_ceiling (PU) sejak 2024-03-01 s.d. 2025-02-28\n"
         "letter; keyakinan B; diketahui sejak 2024-03-04");
  row_is("note.jkk.base", 0, 0, 0, EN,
         "note.jkk.base (PU) from 2015-07-01\n"
         "art 16; confidence B; known since then (assumed)");
}
END_TEST

START_TEST(how_a_rule_took_it_is_told_with_the_confidence_left) {
  row_is("jp.wage_ceiling", 10042300, BPJS_RULE_CARRIED, BPJS_LAW_CONFIDENCE_C, EN,
         "jp.wage_ceiling (PU) from 2024-03-01 to 2025-02-28, carried forward beyond its end (C)\n"
         "letter; confidence B; known from 2024-03-04");
  row_is("jp.wage_ceiling", 10042300, BPJS_RULE_INSIDE_MONTH, BPJS_LAW_CONFIDENCE_D, ID,
         "jp.wage_ceiling (PU) sejak 2024-03-01 s.d. 2025-02-28, mulai di tengah bulan, berlaku "
         "sebulan penuh (D)\n"
         "letter; keyakinan B; diketahui sejak 2024-03-04");
}
END_TEST

START_TEST(an_overlay_is_named_by_its_number) {
  row_is("jp.wage_ceiling", 10547400, 0, 0, EN,
         "jp.wage_ceiling (PU) from 2025-03-01 to 2026-02-28, overlay 1\n"
         "bill; confidence C; known from 2025-03-01");
  row_is("jp.wage_ceiling", 10547400, BPJS_RULE_CARRIED | BPJS_RULE_INSIDE_MONTH,
         BPJS_LAW_CONFIDENCE_C, EN,
         "jp.wage_ceiling (PU) from 2025-03-01 to 2026-02-28, carried forward beyond its end, "
         "begins inside the month, governs all of it (C), overlay 1\n"
         "bill; confidence C; known from 2025-03-01");
}
END_TEST

SUITE("trace.row_text", a_row_has_its_days_and_its_citation,
      how_a_rule_took_it_is_told_with_the_confidence_left, an_overlay_is_named_by_its_number)
