/* The columns of an observation as text. */
#ifndef BPJS_DATASET_CELL_H
#define BPJS_DATASET_CELL_H

#include "base/buffer.h"
#include "dataset/columns.h"
#include "dataset/store.h"

/* Adds what a known column of a row holds, without quotes. */
void bpjs_cell_add(const bpjs_dataset *dataset, size_t row, int column, bpjs_buffer *buffer);

#endif
