/* What is wrong in a row. */
#ifndef BPJS_SURVEY_FAULT_H
#define BPJS_SURVEY_FAULT_H

#include "survey/survey.h"

/* row from 0; what: the column. */
int32_t bpjs_survey_fault(bpjs_error *error, int32_t code, int64_t row, int32_t what,
                          const char *message);
int32_t bpjs_survey_fault_real(bpjs_error *error, int32_t code, int64_t row, int32_t what,
                               double value, const char *message);
int32_t bpjs_survey_fault_code(bpjs_error *error, int32_t code, int64_t row, int32_t what,
                               int64_t value, const char *message);

#endif
