/* Rows of a column, as numbers of one type. */
#ifndef BPJS_SURVEY_COLUMN_H
#define BPJS_SURVEY_COLUMN_H

#include "survey/survey.h"

/* Bytes of a type (enum bpjs_people_type); 0 if there is no such type. */
int64_t bpjs_survey_width(int32_t type);
bool bpjs_survey_is_real(int32_t type);

/* `count` rows from `first`, up to a block of them; given: 1 or 0 of each, whose value then
 * is 0. True if all are given. */
bool bpjs_survey_reals(const bpjs_survey_column *column, int64_t first, int32_t count,
                       double *values, uint8_t *given);

/* The same of a column of integers. Those of 64 bits without sign are taken as if they had
 * one: codes are told apart all the same. */
bool bpjs_survey_codes(const bpjs_survey_column *column, int64_t first, int32_t count,
                       int64_t *values, uint8_t *given);

#endif
