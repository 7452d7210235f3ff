/* The formats of Arrow that a column of people may have. */
#ifndef BPJS_EXCHANGE_FORMAT_H
#define BPJS_EXCHANGE_FORMAT_H

#include <stdbool.h>
#include <stdint.h>

enum {
  BPJS_ARROW_NOTHING,   /* null in every row */
  BPJS_ARROW_NUMBER,    /* taken where it lies */
  BPJS_ARROW_DECIMAL,   /* 128 bits, without decimals */
  BPJS_ARROW_TEXT,      /* ends in 32 bits */
  BPJS_ARROW_LARGE_TEXT /* ends in 64 bits */
};

typedef struct bpjs_arrow_format {
  int32_t kind;
  int32_t type;    /* of a number, enum bpjs_people_type */
  int64_t width;   /* of a row in the second buffer */
  int64_t buffers; /* how many an array has */
  bool is_day;     /* counts days, by its format */
} bpjs_arrow_format;

/* False: the format is none of these. */
bool bpjs_arrow_format_read(const char *text, bpjs_arrow_format *format);

#endif
