/* The table of disability percentages: 43 numbered items, of which the facts have
 * seventeen from one source (C) and the others from general knowledge (D). */
#include "ask.h"

enum { ALL = BPJS_SEGMENT_ALL };

typedef struct item {
  int number;
  const char *parameter, *key;
  char confidence;
} item;

static const char percent[] = "jkk.disability.percent";

static const item items[] = {{1, percent, "arm_right", 'C'},
                             {2, percent, "arm_left", 'C'},
                             {3, percent, "forearm_right", 'D'},
                             {4, percent, "forearm_left", 'D'},
                             {5, percent, "hand_right", 'D'},
                             {6, percent, "hand_left", 'D'},
                             {7, percent, "legs", 'D'},
                             {8, percent, "leg", 'D'},
                             {9, percent, "feet", 'D'},
                             {10, percent, "foot", 'D'},
                             {11, percent, "eyes", 'C'},
                             {12, percent, "eye", 'C'},
                             {13, percent, "hearing_both", 'C'},
                             {14, percent, "hearing_one", 'C'},
                             {15, percent, "thumb_right", 'D'},
                             {16, percent, "thumb_left", 'D'},
                             {17, percent, "index_right", 'D'},
                             {18, percent, "index_left", 'D'},
                             {19, percent, "finger_right", 'D'},
                             {20, percent, "finger_left", 'D'},
                             {21, percent, "index_phalanx_right", 'D'},
                             {22, percent, "index_phalanx_left", 'D'},
                             {23, percent, "finger_phalanx_right", 'D'},
                             {24, percent, "finger_phalanx_left", 'D'},
                             {25, percent, "big_toe", 'D'},
                             {26, percent, "index_toe", 'D'},
                             {27, percent, "toe", 'D'},
                             {28, "jkk.disability.assessed.least", "scalp", 'C'},
                             {28, "jkk.disability.assessed.most", "scalp", 'C'},
                             {29, percent, "impotence", 'D'},
                             {30, percent, "leg_short_under_5cm", 'D'},
                             {30, percent, "leg_short_5cm", 'D'},
                             {30, percent, "leg_short_7_5cm", 'D'},
                             {31, percent, "hearing_decline_both", 'C'},
                             {32, percent, "hearing_decline_one", 'C'},
                             {33, percent, "auricle", 'C'},
                             {34, percent, "auricles", 'C'},
                             {35, percent, "nose", 'C'},
                             {36, percent, "septum", 'C'},
                             {37, percent, "smell", 'C'},
                             {38, percent, "work_capacity_51", 'D'},
                             {38, percent, "work_capacity_26", 'D'},
                             {38, percent, "work_capacity_10", 'D'},
                             {39, percent, "mental_capacity", 'D'},
                             {40, percent, "sight", 'C'},
                             {41, "jkk.disability.eyes", "better", 'D'},
                             {41, "jkk.disability.eyes", "worse", 'D'},
                             {42, percent, "colour_vision", 'C'},
                             {43, percent, "visual_field", 'C'}};

enum { ITEMS = sizeof items / sizeof *items };

START_TEST(each_of_the_43_items_has_a_row_as_sure_as_its_source) {
  bpjs_law *law = built_in();
  int numbers = 0, in_one_source = 0, percentages = 0;
  for (int i = 0; i < ITEMS; i++) {
    const item *it = &items[i];
    const bpjs_law_policy policy = {.struct_size = sizeof policy,
                                    .minimum_confidence = BPJS_LAW_CONFIDENCE_D};
    bpjs_law_row row = {.struct_size = sizeof row};
    ck_assert_msg(bpjs_law_find(law, it->parameter, (int64_t)strlen(it->parameter), ALL, it->key,
                                (int64_t)strlen(it->key), day_of("2019-12-02"), &policy, NULL, &row,
                                NULL) == BPJS_OK,
                  "%d: %s %s", it->number, it->parameter, it->key);
    ck_assert_msg(row.confidence - BPJS_LAW_CONFIDENCE_A == it->confidence - 'A', "%d: %s",
                  it->number, it->key);
    percentages += it->parameter == percent;
    if (i > 0 && items[i - 1].number == it->number)
      continue;
    ck_assert_int_eq(it->number, ++numbers);
    in_one_source += it->confidence == 'C';
  }
  ck_assert_int_eq(numbers, 43);
  ck_assert_int_eq(in_one_source, 43 - 26);
  /* and no row beside them */
  for (int64_t i = 0; i < bpjs_law_count(law); i++)
    percentages -= strcmp(row_of(law, i).parameter, percent) == 0;
  ck_assert_int_eq(percentages, 0);
  bpjs_law_free(law);
}
END_TEST

/* Left-handed persons have them change places. */
START_TEST(each_right_has_a_left_that_counts_less) {
  const char *day = "2019-12-02", *right = "_right";
  bpjs_law *law = built_in();
  int pairs = 0;
  for (int i = 0; i < ITEMS; i++) {
    const char *at = strstr(items[i].key, right);
    if (at == NULL)
      continue;
    char left[32];
    snprintf(left, sizeof left, "%.*s_left", (int)(at - items[i].key), items[i].key);
    ck_assert_int_lt(value_on(law, percent, ALL, left, day),
                     value_on(law, percent, ALL, items[i].key, day));
    pairs++;
  }
  ck_assert_int_eq(pairs, 8);
  bpjs_law_free(law);
}
END_TEST

SUITE("law.disability", each_of_the_43_items_has_a_row_as_sure_as_its_source,
      each_right_has_a_left_that_counts_less)
