#include "assess/layout.h"

#include "base/date.h"

enum { BITS = 63, FIRST_BITS = 2 };

/* Columns that decide what is due; what is continuous decides through the state. */
static bool decides(int32_t what) {
  return what == BPJS_PEOPLE_SEGMENT || what == BPJS_PEOPLE_PROGRAMMES ||
         what == BPJS_PEOPLE_RISK_CLASS || what == BPJS_PEOPLE_INDUSTRY ||
         what == BPJS_PEOPLE_MONTHS || what == BPJS_PEOPLE_SECTOR || what == BPJS_PEOPLE_GROUPS ||
         what == BPJS_PEOPLE_SIZE || what == BPJS_PEOPLE_DAY;
}

static void begin_digit(bpjs_digit *digit) {
  bpjs_coder_begin(&digit->keys);
  digit->bits = FIRST_BITS;
}

static void add_input(bpjs_layout *layout, int32_t what, bool plans) {
  bpjs_input *input = &layout->inputs[layout->input_count++];
  input->what = what;
  input->plans = plans;
  bpjs_coder_begin(&input->words);
  begin_digit(&input->plan);
}

static bool has_dimension(const bpjs_layout *layout, int32_t what) {
  for (int32_t d = 0; d < layout->dimension_count; d++)
    if (bpjs_tally_dimension_at(layout->tally, d)->what == what)
      return true;
  return false;
}

/* A column that nothing hangs on is an input too where it is of bytes, as its values are
 * then checked by their words. */
static bool is_input(const bpjs_layout *layout, const bpjs_people *people, int32_t what) {
  const bpjs_people_column *column = &people->columns[what];
  return has_dimension(layout, what) ||
         (column->set &&
          (decides(what) || (bpjs_people_width(column->type) == 1 && what != BPJS_PEOPLE_WAGE &&
                             what != BPJS_PEOPLE_WEIGHT)));
}

/* Strides by the radices, which are powers of 2; false: there are too many bits. */
static bool lay(bpjs_layout *layout) {
  int32_t plan_bits = 0, cell_bits = 0;
  for (int32_t i = 0; i < layout->input_count; i++) {
    bpjs_digit *digit = &layout->inputs[i].plan;
    digit->stride = (uint64_t)1 << plan_bits;
    plan_bits += layout->inputs[i].plans ? digit->bits : 0;
    if (plan_bits > BITS)
      return false;
  }
  for (int32_t d = layout->dimension_count; d-- > 0;) {
    bpjs_digit *digit = &layout->dimensions[d].digit;
    digit->stride = (uint64_t)1 << cell_bits;
    cell_bits += digit->bits;
    if (plan_bits + cell_bits > BITS)
      return false;
  }
  layout->shift = plan_bits;
  layout->plan_limit = (uint64_t)1 << plan_bits;
  layout->cell_limit = (uint64_t)1 << cell_bits;
  return true;
}

void bpjs_layout_begin(bpjs_layout *layout, const bpjs_people *people, const bpjs_tally *tally,
                       bool by_day) {
  layout->input_count = 0;
  layout->by_day = by_day;
  const int32_t dimensions = tally == NULL ? 0 : tally->dimension_count;
  layout->tally = tally;
  layout->dimension_count = dimensions;
  for (int32_t what = 1; what < BPJS_PEOPLE_COLUMNS; what++)
    if (is_input(layout, people, what))
      add_input(layout, what, decides(what));
  if (people->columns[BPJS_PEOPLE_BORN].set || people->columns[BPJS_PEOPLE_ENROLLED].set ||
      people->columns[BPJS_PEOPLE_LEFT].set)
    add_input(layout, BPJS_INPUT_STATE, true);
  for (int32_t d = 0; d < dimensions; d++) {
    begin_digit(&layout->dimensions[d].digit);
    layout->dimensions[d].input = 0;
    while (layout->inputs[layout->dimensions[d].input].what !=
           bpjs_tally_dimension_at(tally, d)->what)
      layout->dimensions[d].input++;
  }
  (void)lay(layout); /* of the first bits, which fit */
}

void bpjs_layout_free(bpjs_layout *layout) {
  for (int32_t i = 0; i < layout->input_count; i++) {
    bpjs_coder_free(&layout->inputs[i].words);
    bpjs_coder_free(&layout->inputs[i].plan.keys);
  }
  for (int32_t d = 0; d < layout->dimension_count; d++)
    bpjs_coder_free(&layout->dimensions[d].digit.keys);
}

/* What of a value decides the plan: of a day its month, if that is all. */
static int64_t plan_key(const bpjs_layout *layout, int32_t what, int64_t value) {
  return what == BPJS_PEOPLE_DAY && value != BPJS_CODER_NULL && !layout->by_day
             ? value - bpjs_date_from_days((int32_t)value).day + 1
             : value;
}

static int64_t cell_key(const bpjs_layout *layout, int32_t dimension, int64_t value) {
  const bool given = value != BPJS_CODER_NULL;
  return bpjs_tally_key(layout->tally, dimension, given ? value : 0, given);
}

/* Numbers a key that is new; *grown: the radix had to grow for it. */
static bool number(bpjs_digit *digit, int64_t key, bool *grown) {
  if (bpjs_coder_find(&digit->keys, key) >= 0)
    return true;
  if (!bpjs_coder_add(&digit->keys, key))
    return false;
  for (; digit->keys.count > (size_t)1 << digit->bits; digit->bits++)
    *grown = true;
  return true;
}

static uint64_t part(const bpjs_digit *digit, int64_t key) {
  return (uint64_t)bpjs_coder_find(&digit->keys, key) * digit->stride;
}

static void set_word(bpjs_layout *layout, int32_t at, size_t place) {
  bpjs_input *input = &layout->inputs[at];
  const int64_t value = input->words.values[place];
  uint64_t word = input->plans ? part(&input->plan, plan_key(layout, input->what, value)) : 0;
  for (int32_t d = 0; d < layout->dimension_count; d++)
    if (layout->dimensions[d].input == at)
      word += part(&layout->dimensions[d].digit, cell_key(layout, d, value)) << layout->shift;
  bpjs_coder_set(&input->words, place, word);
}

int bpjs_layout_learn(bpjs_layout *layout, int32_t at, int64_t value) {
  bpjs_input *input = &layout->inputs[at];
  bool grown = false;
  if (input->plans && !number(&input->plan, plan_key(layout, input->what, value), &grown))
    return BPJS_UNLEARNT;
  for (int32_t d = 0; d < layout->dimension_count; d++)
    if (layout->dimensions[d].input == at &&
        !number(&layout->dimensions[d].digit, cell_key(layout, d, value), &grown))
      return BPJS_UNLEARNT;
  if (grown && !lay(layout))
    return BPJS_TOO_MANY;
  if (!bpjs_coder_add(&input->words, value))
    return BPJS_UNLEARNT;
  if (!grown) {
    set_word(layout, at, input->words.count - 1);
    return BPJS_LEARNT;
  }
  for (int32_t i = 0; i < layout->input_count; i++)
    for (size_t place = 0; place < layout->inputs[i].words.count; place++)
      set_word(layout, i, place);
  return BPJS_RELAID;
}

void bpjs_layout_keys(const bpjs_layout *layout, uint64_t cell, int64_t *keys) {
  for (int32_t d = 0; d < layout->dimension_count; d++) {
    const bpjs_digit *digit = &layout->dimensions[d].digit;
    keys[d] = digit->keys.values[cell / digit->stride & (((uint64_t)1 << digit->bits) - 1)];
  }
}
