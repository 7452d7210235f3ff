#include "assess/pass.h"

#include <string.h>

/* Adds the words of bytes; returns them all, or-ed. */
static uint64_t add_bytes(const uint64_t *small, const uint8_t *bytes, int32_t count,
                          uint64_t *words) {
  uint64_t all = 0;
  for (int32_t i = 0; i < count; i++) {
    const uint64_t word = small[bytes[i]];
    all |= word;
    words[i] += word;
  }
  return all;
}

/* The same for three columns at once, the first ones. */
static uint64_t set_three(const bpjs_pass *pass, const uint8_t *const *bytes, int32_t count,
                          uint64_t *words) {
  const uint64_t *a = pass->layout.inputs[0].words.small, *b = pass->layout.inputs[1].words.small,
                 *c = pass->layout.inputs[2].words.small;
  uint64_t all = 0;
  for (int32_t i = 0; i < count; i++) {
    const uint64_t x = a[bytes[0][i]], y = b[bytes[1][i]], z = c[bytes[2][i]];
    all |= x | y | z;
    words[i] = x + y + z;
  }
  return all;
}

static const uint8_t *bytes_of(const bpjs_pass *pass, int32_t input, int64_t first) {
  const bpjs_people_column *column = &pass->job->people->columns[pass->layout.inputs[input].what];
  return column->constant || !column->set ? NULL : column->values + first;
}

static uint64_t add_constant(uint64_t word, int32_t count, uint64_t *words) {
  for (int32_t i = 0; i < count; i++)
    words[i] += word;
  return word;
}

static uint64_t constant_word(const bpjs_pass *pass, const bpjs_input *input) {
  int64_t value;
  uint8_t given;
  bpjs_people_widen(pass->job->people, input->what, 0, 1, &value, &given);
  return bpjs_coder_word(&input->words, given != BPJS_PEOPLE_NULL ? value : BPJS_CODER_NULL);
}

/* Columns of bytes, or constants. */
static uint64_t plain_words(bpjs_pass *pass, int64_t first, int32_t count) {
  const uint8_t *three[3] = {NULL, NULL, NULL};
  uint64_t all = 0;
  int32_t from = 0;
  for (int32_t i = 0; i < 3 && i < pass->layout.input_count; i++)
    three[i] = bytes_of(pass, i, first);
  if (three[0] != NULL && three[1] != NULL && three[2] != NULL) {
    all = set_three(pass, three, count, pass->words);
    from = 3;
  } else {
    memset(pass->words, 0, (size_t)count * sizeof *pass->words);
  }
  for (int32_t i = from; i < pass->layout.input_count; i++) {
    const bpjs_input *input = &pass->layout.inputs[i];
    const uint8_t *bytes = bytes_of(pass, i, first);
    all |= bytes != NULL ? add_bytes(input->words.small, bytes, count, pass->words)
                         : add_constant(constant_word(pass, input), count, pass->words);
  }
  return all;
}

/* The months of all but migrants decide nothing. */
static uint64_t add_months(const bpjs_pass *pass, const bpjs_input *input, int32_t count,
                           uint64_t *words) {
  uint64_t all = 0;
  for (int32_t i = 0; i < count; i++) {
    const uint64_t word = bpjs_coder_word(&input->words, bpjs_pass_input(pass, input->what, i));
    all |= pass->fate[i] == BPJS_ROW_BAD ? 0 : word;
    words[i] += word;
  }
  return all;
}

static uint64_t add_values(const bpjs_pass *pass, const bpjs_input *input, int32_t count,
                           uint64_t *words) {
  const bpjs_people_block *block = pass->block;
  const bpjs_coder *coder = &input->words;
  uint64_t all = 0;
  if ((block->columns >> input->what & 1) == 0)
    return add_constant(coder->none, count, words);
  const int64_t *values = block->values[input->what];
  const uint8_t *given = block->given[input->what], *fate = pass->fate;
  for (int32_t i = 0; i < count; i++) {
    const uint64_t word =
        given[i] == BPJS_PEOPLE_NULL ? coder->none : bpjs_coder_word(coder, values[i]);
    all |= fate[i] == BPJS_ROW_BAD ? 0 : word;
    words[i] += word;
  }
  return all;
}

/* Bad rows have the word 0, whatever they say. */
static uint64_t taken_words(bpjs_pass *pass, int32_t count) {
  uint64_t all = 0;
  memset(pass->words, 0, (size_t)count * sizeof *pass->words);
  for (int32_t k = 0; k < pass->layout.input_count; k++) {
    const bpjs_input *input = &pass->layout.inputs[k];
    if (input->what == BPJS_PEOPLE_MONTHS)
      all |= add_months(pass, input, count, pass->words);
    else if (input->what != BPJS_INPUT_STATE)
      all |= add_values(pass, input, count, pass->words);
  }
  for (int32_t i = 0; i < count; i++)
    pass->words[i] = pass->fate[i] == BPJS_ROW_BAD ? 0 : pass->words[i];
  return all;
}

const int64_t *bpjs_pass_wages(const bpjs_pass *pass, int64_t first) {
  if (!pass->job->plain)
    return pass->block->values[BPJS_PEOPLE_WAGE];
  const unsigned char *wages = pass->job->people->columns[BPJS_PEOPLE_WAGE].values;
  return (const int64_t *)(const void *)wages + first;
}

uint64_t bpjs_pass_words(bpjs_pass *pass, int64_t first, int32_t count) {
  return pass->job->plain ? plain_words(pass, first, count) : taken_words(pass, count);
}
