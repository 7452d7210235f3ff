#include "coverage/identity.h"

#include <string.h>

#include "base/never.h"
#include "base/number.h"
#include "coverage/selector.h"
#include "coverage/verdict.h"

#define STACK 64
#define ANY_SOURCE (-1)

/* What stands on the stack: a figure as printed, and as it was if it was cut. */
typedef struct term {
  bpjs_figure plain, uncut;
} term;

typedef struct machine {
  const bpjs_facts *facts;
  const bpjs_observation *subject;
  int64_t source; /* of all facts, or ANY_SOURCE */
  term stack[STACK];
  int depth;
  bpjs_outcome *outcome;
} machine;

bpjs_table bpjs_reading_open(void) {
  return bpjs_table_open(&bpjs_embedded_coverage_identities);
}

bool bpjs_reading_next(bpjs_table *table, bpjs_reading *reading) {
  bpjs_cell c[8];
  if (!bpjs_table_next(table, c, 8))
    return false;
  *reading = (bpjs_reading){c[0], c[1], c[2], c[3], {c[4], c[5]}, {c[6], c[7]}};
  return true;
}

bpjs_cell bpjs_reading_subject(const bpjs_reading *reading) {
  bpjs_cell sides[] = {reading->left, reading->right}, word = {"", 0};
  for (int i = 0; !NEVER(i == 2); i++)
    while (bpjs_selector_word(&sides[i], &word))
      if (bpjs_selector_is(word))
        return word;
  return word;
}

static bool push(machine *m, bpjs_figure plain, bpjs_figure uncut) {
  if (NEVER(m->depth == STACK))
    return false;
  m->stack[m->depth++] = (term){plain, uncut};
  return true;
}

/* The best fact of the quantity, of the one source if there is to be one; then
 * a doubtful one will not do, because another source may be better. */
static const bpjs_fact *pick(const machine *m, const bpjs_observation *about) {
  int64_t count;
  const bpjs_fact *fact = bpjs_facts_find(m->facts, about, &count);
  if (m->source == ANY_SOURCE)
    return fact;
  for (int64_t i = 0; i < count; i++)
    if (fact[i].source == m->source && !bpjs_facts_doubtful(&fact[i]))
      return &fact[i];
  return NULL;
}

static bool use(machine *m, const bpjs_observation *about) {
  const bpjs_fact *fact = pick(m, about);
  if (fact == NULL || NEVER(m->outcome->used_count == BPJS_IDENTITY_FACTS))
    return false;
  m->outcome->used[m->outcome->used_count++] = fact;
  return push(m, fact->figure, bpjs_coverage_uncut(&fact->figure));
}

typedef int32_t operation(const bpjs_figure *, const bpjs_figure *, bpjs_figure *, bpjs_error *);

/* Percent less percent stays percent, so that it can be multiplied with. */
static int32_t subtract(const bpjs_figure *a, const bpjs_figure *b, bpjs_figure *difference,
                        bpjs_error *error) {
  int32_t unit = a->unit; /* difference may be a */
  int32_t status = bpjs_figure_subtract(a, b, difference, error);
  if (status == BPJS_OK && unit == BPJS_UNIT_PERCENT)
    difference->unit = unit;
  return status;
}

static bool apply(machine *m, operation *operate) {
  if (NEVER(m->depth < 2))
    return false;
  term *a = &m->stack[m->depth - 2];
  const term *b = &m->stack[m->depth - 1];
  m->depth--;
  int32_t plain = operate(&a->plain, &b->plain, &a->plain, NULL);
  int32_t uncut = operate(&a->uncut, &b->uncut, &a->uncut, NULL);
  return (plain | uncut) == BPJS_OK;
}

static bool sum_down_to(machine *m, int depth) {
  while (m->depth > depth)
    if (!apply(m, bpjs_figure_add))
      return false;
  return true;
}

/* Areas of a regency's form whose province is the subject's. */
static bool use_regencies(machine *m, bpjs_observation *about) {
  char province[sizeof about->area];
  size_t length = strlen(about->area);
  int found = 0;
  memcpy(province, about->area, sizeof province);
  for (int64_t i = 0; i < m->facts->count; i++) {
    const bpjs_observation *other = &m->facts->list[i].about;
    if (strncmp(other->area, province, length) != 0 || other->area[length] != '_')
      continue;
    memcpy(about->area, other->area, sizeof about->area);
    if (bpjs_facts_compare(other, about) != 0 ||
        (i > 0 && bpjs_facts_compare(&m->facts->list[i - 1].about, about) == 0))
      continue;
    if (!use(m, about))
      return false;
    found++;
    if (found > 1 && !apply(m, bpjs_figure_add))
      return false;
  }
  return found > 0;
}

static bool use_set(machine *m, bpjs_observation *about, bpjs_cell name) {
  enum { NAME, CODES, CELLS };
  int depth = m->depth;
  bpjs_cell cells[CELLS], code;
  if (bpjs_cell_is(name, "REGENCIES", 9))
    return use_regencies(m, about);
  bpjs_table table = bpjs_table_open(&bpjs_embedded_coverage_area_sets);
  do {
    if (NEVER(!bpjs_table_next(&table, cells, CELLS)))
      return false;
  } while (!bpjs_cell_is(cells[NAME], name.bytes, name.length));
  while (bpjs_selector_word(&cells[CODES], &code)) {
    bpjs_cell_copy(code, about->area, sizeof about->area);
    if (!use(m, about))
      return false;
  }
  return sum_down_to(m, depth + 1);
}

static bool push_number(machine *m, bpjs_cell word) {
  bpjs_figure number = {.struct_size = sizeof number, .bounds = BPJS_BOUNDS_EXACT};
  int64_t digits;
  if (word.bytes[word.length - 1] == '%') {
    number.unit = BPJS_UNIT_PERCENT;
    word.length--;
  }
  if (NEVER(bpjs_number_read_integer(word.bytes, word.length, &digits) != BPJS_OK))
    return false;
  number.value = number.lower = number.upper = (double)digits;
  return push(m, number, number);
}

static bool make_number(machine *m) {
  if (NEVER(m->depth < 1))
    return false;
  m->stack[m->depth - 1].plain.unit = m->stack[m->depth - 1].uncut.unit = BPJS_UNIT_NUMBER;
  return true;
}

static bool step(machine *m, bpjs_cell word) {
  static const struct {
    const char *word;
    operation *operate;
  } operators[] = {{"+", bpjs_figure_add},       {"-", subtract},
                   {"*", bpjs_figure_multiply},  {"/", bpjs_figure_divide},
                   {"share", bpjs_figure_share}, {"base", bpjs_figure_base}};
  bpjs_observation about;
  bpjs_cell set;
  if (bpjs_selector_is(word))
    return bpjs_selector_resolve(word, m->subject, &about, &set) ? use_set(m, &about, set)
                                                                 : use(m, &about);
  for (size_t i = 0; i < sizeof operators / sizeof operators[0]; i++)
    if (bpjs_cell_is(word, operators[i].word, (int64_t)strlen(operators[i].word)))
      return apply(m, operators[i].operate);
  if (bpjs_cell_is(word, "number", 6))
    return make_number(m);
  return bpjs_cell_is(word, "sum", 3) ? sum_down_to(m, 1) : push_number(m, word);
}

/* False if an observation is missing, or figures cannot be put together. */
static bool run(machine *m, bpjs_cell text, term *result) {
  bpjs_cell word;
  int64_t used = m->outcome->used_count;
  m->depth = 0;
  while (bpjs_selector_word(&text, &word))
    if (!step(m, word)) {
      m->outcome->used_count = used;
      return false;
    }
  *result = m->stack[0];
  return true;
}

static void judge(const bpjs_reading *reading, const term *left, const term *right,
                  bpjs_outcome *outcome) {
  bpjs_figure difference = {.struct_size = sizeof difference};
  if (bpjs_figure_subtract(&left->plain, &right->plain, &difference, NULL) != BPJS_OK)
    return;
  outcome->difference = difference;
  outcome->verdict =
      bpjs_cell_is(reading->relation, "order", 5)
          ? bpjs_coverage_judge_order(&left->plain, &right->plain, &left->uncut, &right->uncut)
          : bpjs_coverage_judge(&left->plain, &right->plain, &left->uncut, &right->uncut);
}

/* With one source for all, or any for each. */
static void attempt(const bpjs_reading *reading, machine *m) {
  term left, right;
  m->outcome->verdict = 0;
  m->outcome->used_count = 0;
  m->outcome->has_left = run(m, reading->left, &left);
  m->outcome->has_right = run(m, reading->right, &right);
  if (m->outcome->has_left)
    m->outcome->left = m->outcome->difference = left.plain;
  if (m->outcome->has_right)
    m->outcome->right = m->outcome->difference = right.plain;
  if (m->outcome->has_left && m->outcome->has_right)
    judge(reading, &left, &right, m->outcome);
  else if (m->outcome->used_count != 0 && m->source == ANY_SOURCE &&
           bpjs_selector_fixed(bpjs_reading_subject(reading)))
    m->outcome->verdict = BPJS_VERDICT_UNKNOWN;
}

void bpjs_reading_judge(const bpjs_reading *reading, const bpjs_facts *facts,
                        const bpjs_observation *subject, bpjs_outcome *outcome) {
  machine m = {.facts = facts, .subject = subject, .outcome = outcome};
  int64_t count;
  const bpjs_fact *fact = bpjs_facts_find(facts, subject, &count);
  for (int64_t i = 0; i < count; i++) {
    m.source = fact[i].source;
    attempt(reading, &m);
    if (outcome->verdict != 0)
      return;
  }
  m.source = ANY_SOURCE;
  attempt(reading, &m);
}
