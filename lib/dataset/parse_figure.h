/* The columns that make a figure. */
#ifndef BPJS_DATASET_PARSE_FIGURE_H
#define BPJS_DATASET_PARSE_FIGURE_H

#include "base/csv.h"
#include "bpjsstat/figure.h"
#include "dataset/columns.h"
#include "dataset/rules.h"

/* Fills the figure; if the cells are wrong it stays a plain zero. */
void bpjs_parse_figure(const bpjs_csv_field cells[BPJS_COLUMN_COUNT], bpjs_figure *figure,
                       bpjs_faults *faults);

#endif
