/* Which notes of the law an explanation shows: those that its lines need. */
#include "explained.h"

enum { JSON = BPJS_FORMAT_JSON };

static bpjs_dues *dues;

static void setup_worker(bpjs_wage_earner worker) {
  bpjs_law *law = NULL;
  worker.struct_size = sizeof worker;
  ck_assert_int_eq(bpjs_law_new(&law, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_dues_pu(law, &worker, 1, NULL, &dues, NULL), BPJS_OK);
  bpjs_law_free(law);
}

/* The names after the colon that open the notes of line `index`, -1 for all. */
static void notes_are(int64_t index, const char *expected) {
  char *text = explain(dues, index, JSON, BPJS_LANGUAGE_EN), found[1024] = "";
  const char *end = strstr(text, "],\"warnings\":["), *at = strstr(text, "],\"notes\":[");
  ck_assert_ptr_nonnull(at);
  static const char name[] = "\"row\":{\"parameter\":\"note.";
  while ((at = strstr(at, name)) != NULL && at < end) {
    at += strlen(name);
    strncat(found, at, strcspn(at, "\""));
    strcat(found, " ");
  }
  ck_assert_str_eq(found, expected);
  free(text);
}

START_TEST(a_simple_month_has_few) {
  setup_worker((bpjs_wage_earner){.day = day_of(2025, 6, 1), .risk_class = 3, .wage = 5000000});
  notes_are(-1, "due.holiday jkk.base wage.components wage.excluded jkm.base jht.base jkp.bill "
                "jkp.jkm_conflict jkp.net ");
  notes_are(0, "due.holiday jkk.base wage.components wage.excluded "); /* JKK alone */
  bpjs_dues_free(dues);
}
END_TEST

START_TEST(of_pensions_the_age_and_the_ceiling_where_they_decide) {
  setup_worker((bpjs_wage_earner){
      .day = day_of(2025, 6, 1), .wage = 5000000, .programmes = BPJS_PROGRAMME_JP});
  notes_are(-1, "due.holiday wage.components wage.excluded ");
  bpjs_dues_free(dues);
  setup_worker((bpjs_wage_earner){.day = day_of(2026, 6, 1),
                                  .wage = 50000000,
                                  .flags = BPJS_WORKER_BORN,
                                  .born_day = day_of(1990, 1, 1),
                                  .programmes = BPJS_PROGRAMME_JP});
  notes_are(-1, "ceiling.announcement ceiling.letter_2026 due.holiday pension.end "
                "pension.readings wage.components wage.excluded ");
  bpjs_dues_free(dues);
}
END_TEST

static void industry(const char *code) {
  bpjs_wage_earner worker = {
      .day = day_of(2025, 6, 1), .wage = 5000000, .programmes = BPJS_PROGRAMME_JKK};
  strcpy(worker.industry, code);
  setup_worker(worker);
}

START_TEST(of_industries_where_one_gives_the_class) {
  industry("G1-001");
  notes_are(-1, "due.holiday industry.annex jkk.base wage.components wage.excluded ");
  bpjs_dues_free(dues);
  industry("G3-095"); /* repair of motor vehicles */
  notes_are(-1, "due.holiday industry.annex industry.vehicle_workshop jkk.base wage.components "
                "wage.excluded ");
  bpjs_dues_free(dues);
}
END_TEST

/* In the language asked, as far as the library has it. */
START_TEST(industries_and_notes_have_words) {
  industry("G1-022");
  has(dues, 0, BPJS_FORMAT_TEXT, BPJS_LANGUAGE_EN, "Repair of watches and clocks\n");
  has(dues, 0, BPJS_FORMAT_TEXT, BPJS_LANGUAGE_ID, "Reparasi arloji dan lonceng\n");
  has(dues, 0, JSON, BPJS_LANGUAGE_EN,
      "{\"what\":\"industry\",\"name\":\"Repair of watches and clocks\",");
  has(dues, 0, JSON, BPJS_LANGUAGE_ID, "\"name\":\"Reparasi arloji dan lonceng\",");
  has(dues, 0, BPJS_FORMAT_TEXT, BPJS_LANGUAGE_EN, "  - If the day is a holiday, the next");
  has(dues, 0, BPJS_FORMAT_TEXT, BPJS_LANGUAGE_ID, "  - Bila hari itu hari libur, hari kerja");
  has(dues, 0, JSON, BPJS_LANGUAGE_ID, "{\"text\":\"Bila hari itu hari libur,");
  bpjs_dues_free(dues);
  static const char reform[] = LAW "note.jkm.base\tPU\t\t2025-01-01\t\t\t\tnote\tx\tB\tOf a "
                                   "reform.\njkm.rate\tPU\t\t2025-01-01\t\t\t4000\tppm\tx\tB\tAs "
                                   "read.\n";
  const bpjs_wage_earner worker = {.struct_size = sizeof worker,
                                   .day = day_of(2025, 6, 1),
                                   .wage = 5000000,
                                   .programmes = BPJS_PROGRAMME_JKM};
  bpjs_law *law = NULL, *reformed = NULL;
  ck_assert_int_eq(bpjs_law_new(&law, NULL), BPJS_OK);
  ck_assert_int_eq(
      bpjs_law_apply(law, reform, (int64_t)strlen(reform), "reform", 6, NULL, &reformed, NULL),
      BPJS_OK);
  ck_assert_int_eq(bpjs_dues_pu(reformed, &worker, 1, NULL, &dues, NULL), BPJS_OK);
  has(dues, 0, BPJS_FORMAT_TEXT, BPJS_LANGUAGE_EN, "  - Of a reform.\n");
  has(dues, 0, BPJS_FORMAT_TEXT, BPJS_LANGUAGE_EN, " note: As read.\n");
  has(dues, 0, BPJS_FORMAT_TEXT, BPJS_LANGUAGE_ID,
      "  - catatan (dalam bahasa Inggris): Of a reform.\n");
  has(dues, 0, BPJS_FORMAT_TEXT, BPJS_LANGUAGE_ID, " catatan (dalam bahasa Inggris): As read.\n");
  bpjs_dues_free(dues);
  bpjs_law_free(reformed);
  bpjs_law_free(law);
}
END_TEST

START_TEST(of_the_minimum_wage_where_it_is_warned_of) {
  setup_worker((bpjs_wage_earner){.day = day_of(2025, 6, 1),
                                  .wage = 4000000,
                                  .minimum_wage = 5000000,
                                  .programmes = BPJS_PROGRAMME_JKM});
  notes_are(-1, "due.holiday jkm.base minimum_wage.report wage.components wage.excluded ");
  bpjs_dues_free(dues);
}
END_TEST

/* Of the relief that a line has, and of no other. */
START_TEST(of_reliefs_where_they_were_given) {
  setup_worker((bpjs_wage_earner){.day = day_of(2020, 9, 1),
                                  .wage = 5000000,
                                  .reliefs = BPJS_RELIEF_JP_DEFERRAL,
                                  .programmes = BPJS_PROGRAMME_JKM | BPJS_PROGRAMME_JP});
  notes_are(0, "due.holiday jkm.base wage.excluded ");
  notes_are(1, "due.holiday relief.jp_deferral wage.excluded ");
  notes_are(3, "due.holiday relief.jp_deferral wage.excluded ");
  bpjs_dues_free(dues);
  setup_worker((bpjs_wage_earner){.day = day_of(2025, 9, 1),
                                  .wage = 5000000,
                                  .risk_class = 1,
                                  .reliefs = BPJS_RELIEF_LABOUR_INTENSIVE,
                                  .programmes = BPJS_PROGRAMME_JKK});
  notes_are(-1, "due.holiday jkk.base relief.labour_intensive relief.labour_intensive.jkm "
                "relief.labour_intensive.jkp relief.labour_intensive.late wage.components "
                "wage.excluded ");
  bpjs_dues_free(dues);
}
END_TEST

START_TEST(of_fines_and_migrants_their_own) {
  bpjs_law *law = NULL;
  ck_assert_int_eq(bpjs_law_new(&law, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_dues_fine(law, day_of(2025, 6, 1), 1000000, 2, NULL, &dues, NULL), BPJS_OK);
  notes_are(-1, "fine.open fine.simple ");
  bpjs_dues_free(dues);
  const bpjs_migrant worker = {.struct_size = sizeof worker,
                               .day = day_of(2025, 6, 1),
                               .months = 24,
                               .via = BPJS_MIGRANT_VIA_AGENCY};
  ck_assert_int_eq(bpjs_dues_migrant(law, &worker, NULL, &dues, NULL), BPJS_OK);
  notes_are(0, "departure.again migrant.individual migrant.mandatory migrant.packages ");
  notes_are(1, "migrant.individual migrant.mandatory migrant.packages ");
  bpjs_dues_free(dues);
  bpjs_law_free(law);
}
END_TEST

SUITE("dues.explain_notes", a_simple_month_has_few,
      of_pensions_the_age_and_the_ceiling_where_they_decide,
      of_industries_where_one_gives_the_class, industries_and_notes_have_words,
      of_the_minimum_wage_where_it_is_warned_of, of_reliefs_where_they_were_given,
      of_fines_and_migrants_their_own)
