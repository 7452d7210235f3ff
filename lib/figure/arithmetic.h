/* What the functions of two figures share. */
#ifndef BPJS_FIGURE_ARITHMETIC_H
#define BPJS_FIGURE_ARITHMETIC_H

#include "bpjsstat/figure.h"
#include "figure/interval.h"

/* The operands, checked, and how to name them in errors. */
typedef struct bpjs_operands {
  bpjs_figure a, b;
  const char *a_name, *b_name;
} bpjs_operands;

/* Checks error, both operands and the output; fills names' figures. */
int32_t bpjs_operands_in(bpjs_operands *operands, const bpjs_figure *a, const bpjs_figure *b,
                         const bpjs_figure *out, const char *out_name, bpjs_error *error);

/* The result as a figure of `unit`: flags and kind of bounds from both
 * operands. OVERFLOW if the interval has it. */
int32_t bpjs_operands_out(const bpjs_operands *operands, bpjs_interval result, int32_t unit,
                          bpjs_figure *out, bpjs_error *error);

/* UNIT, with the codes of both. */
int32_t bpjs_operands_unit(const bpjs_operands *operands, bpjs_error *error);

/* DIVISION, naming what contains zero. */
int32_t bpjs_operands_division(const char *name, bpjs_error *error);

#endif
