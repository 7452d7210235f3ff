#include "dataset/conflicts.h"

#include "sample.h"

START_TEST(the_thirty_conflicts_are_numbered_in_order_and_told_in_both_languages) {
  bpjs_table table = bpjs_conflict_open();
  bpjs_conflict conflict;
  int64_t number = 0;
  while (bpjs_conflict_next(&table, &conflict)) {
    ck_assert_int_eq(conflict.number, ++number);
    ck_assert_int_gt(conflict.title_en.length, 0);
    ck_assert_int_gt(conflict.title_id.length, 0);
    ck_assert_int_gt(conflict.note_en.length, conflict.title_en.length);
    ck_assert_int_gt(conflict.note_id.length, 0);
  }
  ck_assert_int_eq(number, 30);
}
END_TEST

START_TEST(a_conflict_is_found_by_its_number) {
  bpjs_conflict conflict;
  ck_assert(bpjs_conflict_find(25, &conflict));
  ck_assert(bpjs_cell_is(conflict.title_en, "North Maluku August 2025", 24));
  ck_assert(!bpjs_conflict_find(0, &conflict));
  ck_assert(!bpjs_conflict_find(31, &conflict));
}
END_TEST

START_TEST(every_number_that_an_observation_names_is_there_and_each_is_named) {
  bpjs_dataset *dataset = NULL;
  int named[31] = {0};
  ck_assert_int_eq(bpjs_dataset_published(&dataset, NULL), BPJS_OK);
  for (int64_t i = 0; i < bpjs_dataset_count(dataset); i++) {
    bpjs_conflict conflict;
    char *at = (char *)sample_text(dataset, i, "CONFLICT");
    for (char *word = strtok(at, " "); word != NULL; word = strtok(NULL, " ")) {
      ck_assert_msg(bpjs_conflict_find(atoi(word), &conflict), "%s", word);
      named[conflict.number] = 1;
    }
  }
  for (int i = 1; i <= 30; i++)
    ck_assert_msg(named[i], "conflict %d is not named by any observation", i);
  bpjs_dataset_free(dataset);
}
END_TEST

SUITE("dataset.conflicts", the_thirty_conflicts_are_numbered_in_order_and_told_in_both_languages,
      a_conflict_is_found_by_its_number,
      every_number_that_an_observation_names_is_there_and_each_is_named)
