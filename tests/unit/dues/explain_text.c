/* Explanations as people read them: expected texts by hand. */
#include "explained.h"

enum { TEXT = BPJS_FORMAT_TEXT, EN = BPJS_LANGUAGE_EN, ID = BPJS_LANGUAGE_ID };

/* 5,005,000 x 0.89 % = 44,544.50. */
START_TEST(a_rate_shows_the_value_before_rounding) {
  bpjs_dues *dues = accident_of(5005000);
  char *text = explain(dues, 0, TEXT, EN);
  const char *expected =
      "JKK, employer, 2025-03: 44,545\n"
      "  formula               base x rate, rounded\n"
      "  monthly wage          5,005,000   given\n"
      "  base                  5,005,000   follows\n"
      "  rate                     0.89 %   jkk.rate (PU, 3) from 2015-07-01\n"
      "                                    PP 44/2015 art 16(1); confidence A; known from "
      "2015-07-01\n"
      "  rounded to multiples          1   rounding.step (ALL, contribution) from 2015-07-01\n"
      "                                    practice; confidence C; known from 2015-07-01\n"
      "  rounded                 half up   rounding.direction (ALL, contribution) from 2015-07-01\n"
      "                                    practice; confidence C; known from 2015-07-01\n"
      "  arithmetic            5,005,000 x 0.89 % = 44,544.50 -> 44,545\n"
      "  confidence            C, the lowest of the rows above\n"
      "\n"
      "Law\n"
      "  ";
  ck_assert_msg(strncmp(text, expected, strlen(expected)) == 0, "%s", text);
  /* and the fingerprint */
  ck_assert_uint_eq(strlen(text), strlen(expected) + BPJS_LAW_FINGERPRINT + 1);
  ck_assert(strncmp(text + strlen(expected), dues->rows.law->fingerprint, BPJS_LAW_FINGERPRINT) ==
            0);
  free(text);
  bpjs_dues_free(dues);
}
END_TEST

START_TEST(indonesian_has_its_own_words_and_separators) {
  bpjs_dues *dues = accident_of(5005000);
  begins(dues, 0, ID,
         "JKK, pemberi kerja, 2025-03: 44.545\n"
         "  rumus                 dasar iuran x tarif, dibulatkan\n"
         "  upah sebulan                 5.005.000   diberikan\n"
         "  dasar iuran                  5.005.000   turunan\n"
         "  tarif                           0,89 %   jkk.rate (PU, 3) sejak 2015-07-01\n"
         "                                           PP 44/2015 art 16(1); keyakinan A; diketahui "
         "sejak\n"
         "                                           2015-07-01\n"
         "  kelipatan pembulatan                 1   rounding.step (ALL, contribution) sejak "
         "2015-07-01\n"
         "                                           practice; keyakinan C; diketahui sejak "
         "2015-07-01\n"
         "  pembulatan            setengah ke atas   rounding.direction (ALL, contribution) sejak "
         "2015-07-01\n"
         "                                           practice; keyakinan C; diketahui sejak "
         "2015-07-01\n"
         "  perhitungan           5.005.000 x 0,89 % = 44.544,50 -> 44.545\n"
         "  keyakinan             C, yang terendah dari baris di atas\n"
         "\n"
         "Peraturan\n");
  bpjs_dues_free(dues);
}
END_TEST

/* 10,000,000 x 0.89 % = 89,000. */
START_TEST(a_whole_value_shows_no_rounding) {
  bpjs_dues *dues = accident_of(10000000);
  begins(dues, -1, EN,
         "JKK, employer, 2025-03: 89,000\n"
         "  formula       base x rate\n"
         "  monthly wage  10,000,000   given\n"
         "  base          10,000,000   follows\n"
         "  rate              0.89 %   jkk.rate (PU, 3) from 2015-07-01\n"
         "                             PP 44/2015 art 16(1); confidence A; known from 2015-07-01\n"
         "  arithmetic    10,000,000 x 0.89 % = 89,000\n"
         "  confidence    A, the lowest of the rows above\n"
         "\n"
         "Law\n");
  bpjs_dues_free(dues);
}
END_TEST

/* To hundreds: 44,544.50 is 44,500, of which fraction_ppm alone tells nothing. */
START_TEST(rounding_to_hundreds_shows_the_whole_value) {
  made *it = make(LAW CLASSES ROUNDING("100", "down"), 2025, 3, 0);
  bpjs_line *line = bpjs_bill_line(&it->bill, BPJS_PROGRAMME_JKK, EMPLOYER);
  end_rate(it, line, 5005000, "jkk.rate", PU, "3");
  bpjs_dues *dues = result_of(it, PU);
  has(dues, 0, TEXT, EN, "  arithmetic            5,005,000 x 0.89 % = 44,544.50 -> 44,500\n");
  has(dues, 0, TEXT, EN, "  rounded to multiples     100   rounding.step");
  bpjs_dues_free(dues);
}
END_TEST

/* A row that began inside the month, of an overlay, known later, with a note;
 * carried forward; to an end. */
START_TEST(rows_say_all_that_is_known_of_them) {
  const char *overlay =
      LAW "jkp.rate.government\tPU\t\t2025-02-07\t\t2025-03-04\t2200\tppm\tPP 6/2025\tA\tas it was "
          "read\n";
  made *it = make(LAW ROW("jp.wage_ceiling", "PU", "", "2024-03-01", "2025-02-28", "10042300",
                          "IDR", "letter", "B") ROW("jkp.rate.government", "PU", "", "2021-02-02",
                                                    "", "2300", "ppm", "PP 37/2021", "B"),
                  2025, 2, BPJS_LAW_CARRY_FORWARD);
  bpjs_law *reformed = NULL;
  ck_assert_int_eq(bpjs_law_apply(it->law, overlay, (int64_t)strlen(overlay), "overlay", 7, NULL,
                                  &reformed, NULL),
                   BPJS_OK);
  bpjs_law_free(it->law);
  it->law = reformed;
  bpjs_bill_begin(&it->bill, it->law, &it->policy, day_of(2025, 2, 1));
  bpjs_line *line = bpjs_bill_line(&it->bill, BPJS_PROGRAMME_JKP, BPJS_PAYER_RECOMPOSITION);
  line->due.from_programme = BPJS_PROGRAMME_JKK;
  line->due.flags |= BPJS_DUES_OUTSIDE_BILL;
  end_rate(it, line, 5000000, "jkp.rate.government", PU, "");
  bpjs_dues *dues = result_of(it, PU);
  begins(
      dues, 0, EN,
      "JKP, recomposition from JKK, 2025-02: 11,000 (not in the bill)\n"
      "  formula     base x rate\n"
      "  rate        0.22 %   jkp.rate.government (PU) from 2025-02-07, begins inside the month, "
      "governs\n"
      "                       all of it (C), overlay 1\n"
      "                       PP 6/2025; confidence A; known from 2025-03-04\n"
      "                       note: as it was read\n"
      "  arithmetic  5,000,000 x 0.22 % = 11,000\n"
      "  confidence  C, the lowest of the rows above\n"
      "\n"
      "Warnings\n"
      "  - Begins inside the month, on 2025-02-07, and is taken to govern all of it: JKP rate of "
      "the\n"
      "    central government (jkp.rate.government).\n"
      "\n"
      "Law\n");
  bpjs_dues_free(dues);
}
END_TEST

START_TEST(what_is_carried_forward_or_assumed_is_said) {
  made *it =
      make(LAW "jp.wage_ceiling\tPU\t\t2024-03-01\t2025-02-28\t\t10042300\tIDR\tletter\tB\t\n" ROW(
               "jp.rate.worker", "PU", "", "2015-07-01", "", "10000", "ppm", "art 28", "A"),
           2025, 3, BPJS_LAW_CARRY_FORWARD);
  bpjs_line *line = bpjs_bill_line(&it->bill, BPJS_PROGRAMME_JP, BPJS_PAYER_WORKER);
  bpjs_line_number(line, BPJS_STEP_WAGE, 20000000);
  touch(it, line, BPJS_STEP_CEILING, "jp.wage_ceiling", PU, "");
  bpjs_line_number(line, BPJS_STEP_BASE, 10042300);
  end_rate(it, line, 10042300, "jp.rate.worker", PU, "");
  bpjs_dues *dues = result_of(it, PU);
  begins(dues, 0, EN,
         "JP, worker, 2025-03: 100,423\n"
         "  formula       base x rate\n"
         "  monthly wage  20,000,000   given\n"
         "  wage ceiling  10,042,300   jp.wage_ceiling (PU) from 2024-03-01 to 2025-02-28, carried "
         "forward\n"
         "                             beyond its end (C)\n"
         "                             letter; confidence B; known since then (assumed)\n"
         "  base          10,042,300   follows\n"
         "  rate                 1 %   jp.rate.worker (PU) from 2015-07-01\n"
         "                             art 28; confidence A; known from 2015-07-01\n"
         "  arithmetic    lesser of 20,000,000 and 10,042,300 = 10,042,300\n"
         "                10,042,300 x 1 % = 100,423\n"
         "  confidence    C, the lowest of the rows above\n"
         "\n"
         "Warnings\n"
         "  - Not announced beyond 2025-02-28, so that the last value is carried forward: JP wage "
         "ceiling\n"
         "    (jp.wage_ceiling).\n");
  bpjs_dues_free(dues);
}
END_TEST

/* 1 % of 0.89 %. */
START_TEST(a_relief_shows_its_row_and_its_conditions) {
  made *it =
      make(LAW ROW("relief.pp49_2020.jkk.rate", "PU", "3", "2020-08-01", "2021-01-31", "89", "ppm",
                   "PP 49/2020", "B") ROW("relief.pp49_2020.paid_through", "ALL", "", "2020-08-01",
                                          "2021-01-31", "2020-07-31", "date", "art 13", "B"),
           2020, 9, 0);
  bpjs_line *line = bpjs_bill_line(&it->bill, BPJS_PROGRAMME_JKK, EMPLOYER);
  bpjs_line_number(line, BPJS_STEP_WAGE, 10000000);
  bpjs_line_number(line, BPJS_STEP_BASE, 10000000);
  touch(it, line, BPJS_STEP_CONDITION, "relief.pp49_2020.paid_through", BPJS_SEGMENT_ALL, "");
  line->due.flags |= BPJS_DUES_RELIEF;
  end_rate(it, line, 10000000, "relief.pp49_2020.jkk.rate", PU, "3");
  bpjs_dues *dues = result_of(it, PU);
  has(dues, 0, TEXT, EN, "  condition     2020-07-31   ");
  has(dues, 0, TEXT, EN, "relief.pp49_2020.paid_through (ALL) from 2020-08-01 to");
  has(dues, 0, TEXT, EN,
      "  rate            0.0089 %   relief.pp49_2020.jkk.rate (PU, 3) from 2020-08-01 to "
      "2021-01-31\n");
  has(dues, 0, TEXT, EN, /* 10,000,000 x 89 / 10^6 */
      "  arithmetic    10,000,000 x 0.0089 % = 890\n"
      "  relief        PP 49/2020, in place of the full rate or amount\n");
  has(dues, 0, TEXT, ID, "  keringanan    PP 49/2020, menggantikan tarif atau iuran penuh\n");
  bpjs_dues_free(dues);
}
END_TEST

/* Each relief, of a month that it has: every line that it touches, and the part
 * of JP that is deferred, names it in both languages. */
START_TEST(every_relief_is_named) {
  static const struct {
    int32_t year, month;
    uint32_t relief;
    int64_t lines; /* that have it */
    const char *en, *id;
  } cases[] = {{2020, 9, BPJS_RELIEF_PP49_2020, 2, "  PP 49/2020,", "  PP 49/2020,"},
               {2020, 9, BPJS_RELIEF_JP_DEFERRAL, 4, "  PP 49/2020 (deferral of JP),",
                "  PP 49/2020 (penundaan JP),"},
               {2025, 9, BPJS_RELIEF_LABOUR_INTENSIVE, 1,
                "  PP 7/2025 and PP 36/2025 (labour-intensive industries),",
                "  PP 7/2025 dan PP 36/2025 (industri padat karya),"},
               {2026, 1, 0, 2, "  PP 50/2025,", "  PP 50/2025,"}};
  bpjs_law *law = NULL;
  ck_assert_int_eq(bpjs_law_new(&law, NULL), BPJS_OK);
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    const int32_t day = day_of(cases[i].year, cases[i].month, 1);
    const bpjs_wage_earner earner = {.struct_size = sizeof earner,
                                     .day = day,
                                     .risk_class = 3,
                                     .reliefs = cases[i].relief,
                                     .wage = 5005000};
    const bpjs_self_employed driver = {.struct_size = sizeof driver,
                                       .day = day,
                                       .sector = BPJS_BPU_SECTOR_TRANSPORT,
                                       .income = 1000000};
    bpjs_dues *dues = NULL;
    ck_assert_int_eq(cases[i].relief != 0 ? bpjs_dues_pu(law, &earner, 1, NULL, &dues, NULL)
                                          : bpjs_dues_bpu(law, &driver, 1, NULL, &dues, NULL),
                     BPJS_OK);
    int64_t lines = 0;
    for (int64_t k = 0; k < bpjs_dues_count(dues); k++) {
      if ((dues->entries[k].due.flags & BPJS_DUES_RELIEF) == 0) {
        lacks(dues, k, TEXT, EN, "in place of the full rate or amount");
        continue;
      }
      has(dues, k, TEXT, EN, cases[i].en);
      has(dues, k, TEXT, ID, cases[i].id);
      lines++;
    }
    ck_assert_int_eq(lines, cases[i].lines);
    bpjs_dues_free(dues);
  }
  bpjs_law_free(law);
}
END_TEST

/* Of a line's notes, those of its programme, its segment and its due day; of
 * reliefs and fines only with them. */
START_TEST(notes_go_with_their_lines) {
#define NOTE(name, segment)                                                                        \
  name "\t" segment "\t\t2015-07-01\t\t\t\tnote\tarticle\tB\tText of " name ".\n"
  made *it = make(LAW CLASSES NOTE("note.jkk.base", "PU") NOTE("note.jkm.base", "PU")
                      NOTE("note.due.holiday", "PU") NOTE("note.fine.simple", "PU")
                          NOTE("note.wage.excluded", "PU") NOTE("note.relief.pp49_2020", "ALL")
                              ROW("relief.pp49_2020.full_months", "ALL", "", "2015-07-01", "", "2",
                                  "months", "art 13", "B"),
                  2025, 3, 0);
  it->bill.nominal_day = day_of(2025, 4, 15);
  bpjs_line *line = bpjs_bill_line(&it->bill, BPJS_PROGRAMME_JKM, EMPLOYER);
  end_rate(it, line, 10000000, "jkk.rate", PU, "3");
  line = bpjs_bill_line(&it->bill, BPJS_PROGRAMME_JKK, EMPLOYER);
  end_rate(it, line, 10000000, "jkk.rate", PU, "3");
  line = bpjs_bill_line(&it->bill, BPJS_PROGRAMME_JP, EMPLOYER);
  touch(it, line, BPJS_STEP_CONDITION, "relief.pp49_2020.full_months", BPJS_SEGMENT_ALL, "");
  line->due.flags |= BPJS_DUES_RELIEF;
  end_rate(it, line, 10000000, "jkk.rate", PU, "3");
  line = bpjs_bill_line(&it->bill, 0, EMPLOYER);
  line->due.flags |= BPJS_DUES_FINE;
  bpjs_line_number(line, BPJS_STEP_DELAY, 1);
  end_rate(it, line, 10000000, "jkk.rate", PU, "3");
  line->formula = BPJS_FORMULA_FINE;
  bpjs_bill_warn(&it->bill, BPJS_DUES_WARNING_LEFT_OUT, BPJS_PROGRAMME_JKM, 0, NULL);
  bpjs_bill_warn(&it->bill, BPJS_DUES_WARNING_MINIMUM_WAGE, 0, 5000000, NULL);
  bpjs_dues *dues = result_of(it, PU);
  /* In order of programmes: the fine, JKK, JKM, JP. */
  static const char *const notes[] = {"note.due.holiday.",   "note.fine.simple.",
                                      "note.jkk.base.",      "note.jkm.base.",
                                      "note.wage.excluded.", "note.relief.pp49_2020."};
  static const int shown[4][6] = {
      {1, 1, 0, 0, 0, 0}, {1, 0, 1, 0, 1, 0}, {1, 0, 0, 1, 1, 0}, {1, 0, 0, 0, 1, 1}};
  for (int i = 0; i < 4; i++)
    for (int k = 0; k < 6; k++) {
      char text[64] = "  - Text of ";
      strcat(text, notes[k]);
      (shown[i][k] ? has : lacks)(dues, i, TEXT, EN, text);
      has(dues, -1, TEXT, EN, text);
    }
  has(dues, 1, TEXT, EN,
      "\nNotes\n"
      "  - Text of note.due.holiday.\n"
      "    note.due.holiday (PU) from 2015-07-01\n"
      "    article; confidence B; known since then (assumed)\n"
      "  - Text of note.jkk.base.\n");
  has(dues, 0, TEXT, EN, "late fine, employer, 2025-03: 89,000\n");
  lacks(dues, 1, TEXT, EN, "JKM, which was left out");
  has(dues, 2, TEXT, EN, "JKM, which was left out");
  has(dues, 1, TEXT, EN, "minimum wage given, 5,000,000");
  has(dues, -1, TEXT, ID,
      "\nPeringatan\n"
      "  - Upah di bawah upah minimum yang diberikan, 5.000.000 sebulan.\n"
      "  - Peraturan mewajibkan JKM, yang tidak disertakan.\n");
  bpjs_dues_free(dues);
}
END_TEST

SUITE("dues.explain_text", a_rate_shows_the_value_before_rounding,
      indonesian_has_its_own_words_and_separators, a_whole_value_shows_no_rounding,
      rounding_to_hundreds_shows_the_whole_value, rows_say_all_that_is_known_of_them,
      what_is_carried_forward_or_assumed_is_said, a_relief_shows_its_row_and_its_conditions,
      every_relief_is_named, notes_go_with_their_lines)
