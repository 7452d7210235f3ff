/* How rows become numbers: which columns decide what is due and which the groups of a
 * tally hang on, and the two numbers that a row's values add up to, that of its plan and
 * that of its cell. */
#ifndef BPJS_ASSESS_LAYOUT_H
#define BPJS_ASSESS_LAYOUT_H

#include "assess/coder.h"
#include "people/columns.h"
#include "tally/groups.h"

/* An input beside the columns: what BORN, ENROLLED, LEFT and DAY say of a person, sum
 * of enum bpjs_person_state. */
enum { BPJS_INPUT_STATE = 0, BPJS_INPUTS = BPJS_PEOPLE_COLUMNS };

/* Values of one kind, numbered in so many bits. */
typedef struct bpjs_digit {
  bpjs_coder keys;
  int32_t bits;
  uint64_t stride;
} bpjs_digit;

/* A column, or the state. The word of a value has the value's part of the plan's number
 * in its lower bits, and of the cell's in those above; bit 63 is 0. */
typedef struct bpjs_input {
  int32_t what; /* enum bpjs_people_what, or BPJS_INPUT_STATE */
  bool plans;   /* plans hang on it */
  bpjs_coder words;
  bpjs_digit plan;
} bpjs_input;

typedef struct bpjs_layout {
  const bpjs_tally *tally; /* NULL: no cells */
  bool by_day;             /* plans hang on the day, not on its month alone */
  int32_t input_count, dimension_count;
  bpjs_input inputs[BPJS_INPUTS];
  struct {
    int32_t input; /* of those above */
    bpjs_digit digit;
  } dimensions[BPJS_TALLY_DIMENSIONS];
  int32_t shift;                   /* bits of the plan's number */
  uint64_t plan_limit, cell_limit; /* numbers are below */
} bpjs_layout;

/* Looks at the columns that are set. by_day: the day decides, not its month alone. */
void bpjs_layout_begin(bpjs_layout *layout, const bpjs_people *people, const bpjs_tally *tally,
                       bool by_day);
void bpjs_layout_free(bpjs_layout *layout);

enum bpjs_learnt {
  BPJS_LEARNT = 1,   /* the value has its word */
  BPJS_RELAID = 2,   /* and all words, limits and strides are others than before */
  BPJS_UNLEARNT = 3, /* no memory */
  BPJS_TOO_MANY = 4  /* numbers of plans and cells go beyond 63 bits */
};

/* Gives a value of an input that has none its word. */
int bpjs_layout_learn(bpjs_layout *layout, int32_t input, int64_t value);

/* The keys of a cell, of each dimension of the tally. */
void bpjs_layout_keys(const bpjs_layout *layout, uint64_t cell, int64_t *keys);

static inline uint64_t bpjs_word_plan(const bpjs_layout *layout, uint64_t word) {
  return word & (((uint64_t)1 << layout->shift) - 1);
}
static inline uint64_t bpjs_word_cell(const bpjs_layout *layout, uint64_t word) {
  return word >> layout->shift;
}

#endif
