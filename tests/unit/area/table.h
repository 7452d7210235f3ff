/* A few districts and villages, typed from Kepmendagri 300.2.2-2138/2025. */
#ifndef BPJSSTAT_TESTS_AREA_TABLE_H
#define BPJSSTAT_TESTS_AREA_TABLE_H

#include <string.h>

#include "suite.h"

enum { NOW = INT32_MAX, IN_2021 = 18628 /* 2021-01-01: 51 x 365 + 13 */ };
enum { OWN = BPJS_AREA_SYSTEM_OWN, KD = BPJS_AREA_SYSTEM_KEMENDAGRI, BPS = BPJS_AREA_SYSTEM_BPS };

#define TABLE                                                                                      \
  "code,name\n"                                                                                    \
  "64.08.01,Muara Ancalong\n"                                                                      \
  "64.08.01.2001,Senyiur\n"                                                                        \
  "64.08.01.2002,Kelinjau Ilir\n"                                                                  \
  "64.08.02,Muara Wahau\n"                                                                         \
  "34.71.01,Tegalrejo\n"                                                                           \
  "34.71.01.1001,Kricak\n"                                                                         \
  "34.71.01.1003,Tegalrejo\n"

static inline bpjs_areas *table_built_in(void) {
  bpjs_areas *areas = NULL;
  ck_assert_int_eq(bpjs_areas_new(&areas, NULL), BPJS_OK);
  return areas;
}

static inline int32_t table_read(bpjs_areas *areas, const char *text, int32_t system,
                                 bpjs_error *error) {
  return bpjs_areas_read(areas, text, (int64_t)strlen(text), "table", 5, system, 0, NULL, error);
}

static inline bpjs_areas *table_loaded(void) {
  bpjs_areas *areas = table_built_in();
  ck_assert_int_eq(table_read(areas, TABLE, KD, NULL), BPJS_OK);
  return areas;
}

/* "KD_64 KD_65": the codes of a list, which is freed. */
static inline const char *table_codes(bpjs_area_list *list) {
  static char text[4096];
  size_t at = 0;
  text[0] = '\0';
  for (int64_t i = 0; i < bpjs_area_list_count(list) && at < sizeof text - 40; i++) {
    bpjs_area area = {.struct_size = sizeof area};
    ck_assert_int_eq(bpjs_area_list_get(list, i, &area, NULL), BPJS_OK);
    if (i > 0)
      text[at++] = ' ';
    strcpy(text + at, area.code);
    at += strlen(area.code);
  }
  bpjs_area_list_free(list);
  return text;
}

#endif
