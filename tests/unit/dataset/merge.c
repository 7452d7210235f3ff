#include <stdio.h>

#include "sample.h"

/* ACTION, population of an area, with a note. */
#define ACTIONS "ACTION,SERIES,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,NOTE\n"

/* "11:note 12:note": what a dataset of such rows holds. */
static void holds(const bpjs_dataset *dataset, const char *expected) {
  char text[512] = "";
  for (int64_t i = 0; i < bpjs_dataset_count(dataset); i++) {
    if (i > 0)
      strcat(text, " ");
    strcat(text, sample_text(dataset, i, "OBS_VALUE"));
    strcat(text, ":");
    strcat(text, sample_text(dataset, i, "NOTE"));
  }
  ck_assert_str_eq(text, expected);
}

START_TEST(added_rows_stand_behind_those_that_are_there) {
  bpjs_dataset *dataset = sample_of(ACTIONS "I,population,KD_11,2024,1,PERSONS,one\n"
                                            "A,population,KD_11,2024,2,PERSONS,\n");
  ck_assert_int_eq(
      sample_read(dataset, ACTIONS "M,population,KD_11,2024,3,PERSONS,three\n", NULL, NULL),
      BPJS_OK);
  holds(dataset, "1:one 2: 3:three");
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(a_replacement_ends_all_of_the_same_dimensions) {
  bpjs_dataset *dataset = sample_of(ACTIONS "I,population,KD_11,2024,1,PERSONS,one\n"
                                            "I,population,KD_12,2024,2,PERSONS,two\n"
                                            "I,population,KD_11,2024,3,PERSONS,three\n"
                                            "I,population,KD_11,2023,4,PERSONS,four\n"
                                            "I,employed,KD_11,2024,5,PERSONS,five\n");
  ck_assert_int_eq(
      sample_read(dataset, ACTIONS "R,population,KD_11,2024,6,PERSONS,six\n", NULL, NULL), BPJS_OK);
  holds(dataset, "2:two 4:four 5:five 6:six");
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(actions_are_done_in_the_order_of_the_file) {
  bpjs_dataset *dataset = sample_of(ACTIONS "I,population,KD_11,2024,1,PERSONS,one\n"
                                            "D,population,KD_11,2024,,,\n"
                                            "I,population,KD_11,2024,2,PERSONS,two\n"
                                            "I,population,KD_12,2024,3,PERSONS,three\n"
                                            "R,population,KD_12,2024,4,PERSONS,four\n"
                                            "R,population,KD_12,2024,5,PERSONS,five\n"
                                            "I,population,KD_12,2024,6,PERSONS,six\n"
                                            "D,population,KD_13,2024,,,\n");
  holds(dataset, "2:two 5:five 6:six");
  ck_assert_int_eq(sample_read(dataset,
                               ACTIONS "D,population,KD_12,2024,,,\n"
                                       "D,population,KD_11,2024,,,\n",
                               NULL, NULL),
                   BPJS_OK);
  ck_assert_int_eq(bpjs_dataset_count(dataset), 0);
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(a_period_of_another_kind_is_another_dimension) {
  bpjs_dataset *dataset = sample_of(ACTIONS "I,population,KD_11,2024,1,PERSONS,one\n"
                                            "I,population,KD_11,2024-01/P12M,2,PERSONS,two\n"
                                            "D,population,KD_11,2024,,,\n");
  holds(dataset, "2:two");
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(each_dimension_tells_rows_apart) {
  bpjs_dataset *dataset = sample_of(
      "ACTION,SERIES,PROGRAMME,SEGMENT,GROUP,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE\n"
      "I,a,JKK,PU,MALE,ID,2024-01/P2M,1,PERSONS\n"
      "R,b,JKK,PU,MALE,ID,2024-01/P2M,2,PERSONS\n"
      "R,a,JKM,PU,MALE,ID,2024-01/P2M,3,PERSONS\n"
      "R,a,JKK,BPU,MALE,ID,2024-01/P2M,4,PERSONS\n"
      "R,a,JKK,PU,FEMALE,ID,2024-01/P2M,5,PERSONS\n"
      "R,a,JKK,PU,MALE,KD_11,2024-01/P2M,6,PERSONS\n"
      "R,a,JKK,PU,MALE,ID,2024-01/P3M,7,PERSONS\n"
      "R,a,JKK,PU,MALE,ID,2024-02/P1M,8,PERSONS\n");
  ck_assert_int_eq(bpjs_dataset_count(dataset), 8);
  bpjs_dataset_free(dataset);
}
END_TEST

/* A model without a hash table: replay the actions on a short list. */
START_TEST(many_actions_agree_with_a_simple_model) {
  enum { ROWS = 1000 };
  static char csv[80 * ROWS];
  int kept[ROWS][2], count = 0;
  size_t at = (size_t)sprintf(csv, "%s", ACTIONS);
  uint32_t state = 12345;
  for (int i = 0; i < ROWS; i++) {
    state = state * 1664525 + 1013904223;
    int group = (int)(state >> 16) % 500;
    char action = "IIIRD"[(state >> 8) % 5];
    at += (size_t)sprintf(csv + at, "%c,s%d,ID,2024,%d,PERSONS,n%d\n", action, group, i, i);
    if (action != 'I') {
      int left = 0;
      for (int k = 0; k < count; k++)
        if (kept[k][0] != group) {
          kept[left][0] = kept[k][0];
          kept[left++][1] = kept[k][1];
        }
      count = left;
    }
    if (action != 'D') {
      kept[count][0] = group;
      kept[count++][1] = i;
    }
  }
  bpjs_dataset *dataset = sample_of(csv);
  ck_assert_int_eq(bpjs_dataset_count(dataset), count);
  for (int k = 0; k < count; k++) {
    char note[16];
    sprintf(note, "n%d", kept[k][1]);
    ck_assert_str_eq(sample_text(dataset, k, "NOTE"), note);
    ck_assert_int_eq((int64_t)sample_figure(dataset, k).value, kept[k][1]);
  }
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(free_columns_are_joined_by_name) {
  bpjs_dataset *dataset = sample_of("SERIES,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,X,Y\n"
                                    "a,2024,1,PERSONS,x1,\n");
  ck_assert_int_eq(sample_read(dataset,
                               "Z,Y,SERIES,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE\n"
                               "z2,y2,a,2025,2,PERSONS\n",
                               NULL, NULL),
                   BPJS_OK);
  ck_assert_str_eq(sample_text(dataset, 0, "X"), "x1");
  ck_assert_str_eq(sample_text(dataset, 0, "Y"), "");
  ck_assert_str_eq(sample_text(dataset, 0, "Z"), "");
  ck_assert_str_eq(sample_text(dataset, 1, "X"), "");
  ck_assert_str_eq(sample_text(dataset, 1, "Y"), "y2");
  ck_assert_str_eq(sample_text(dataset, 1, "Z"), "z2");
  bpjs_dataset_free(dataset);
}
END_TEST

/* 600 columns in one file and 600 others in the next are too many. */
START_TEST(together_they_have_at_most_1000_columns) {
  static char csv[2][20000];
  for (int file = 0; file < 2; file++) {
    size_t at = (size_t)sprintf(csv[file], "SERIES,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE");
    for (int i = 0; i < 600; i++)
      at += (size_t)sprintf(csv[file] + at, ",c%d_%d", file, i);
    strcpy(csv[file] + at, "\n");
  }
  bpjs_dataset *dataset = sample_of(csv[0]);
  char *before = sample_write(dataset, BPJS_FORMAT_CSV);
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(sample_read(dataset, csv[1], NULL, &error), BPJS_ERROR_LIMIT);
  ck_assert_str_eq(error.source, "sample.csv");
  sample_is(dataset, before);
  free(before);
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(no_memory_changes_nothing) {
  for (long n = 1;; n++) {
    bpjs_dataset *dataset = sample_of(ACTIONS "I,population,KD_11,2024,1,PERSONS,one\n"
                                              "I,population,KD_12,2024,2,PERSONS,two\n");
    char *before = sample_write(dataset, BPJS_FORMAT_CSV);
    allocation_fail(n);
    int32_t status =
        sample_read(dataset,
                    "ACTION,SERIES,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,NOTE,MORE,YET\n"
                    "D,population,KD_11,2024,,,,,\n"
                    "R,population,KD_12,2024,3,PERSONS,three,m,y\n",
                    NULL, NULL);
    bool failed = allocation_failed();
    ck_assert_int_eq(status, failed ? BPJS_ERROR_MEMORY : BPJS_OK);
    if (failed)
      sample_is(dataset, before);
    else
      holds(dataset, "3:three");
    free(before);
    bpjs_dataset_free(dataset);
    if (!failed)
      break;
  }
}
END_TEST

SUITE("dataset.merge", added_rows_stand_behind_those_that_are_there,
      a_replacement_ends_all_of_the_same_dimensions, actions_are_done_in_the_order_of_the_file,
      a_period_of_another_kind_is_another_dimension, each_dimension_tells_rows_apart,
      many_actions_agree_with_a_simple_model, free_columns_are_joined_by_name,
      together_they_have_at_most_1000_columns, no_memory_changes_nothing)
