/* Facts that the caller gives to several programmes. */
#ifndef BPJS_BENEFIT_GIVEN_H
#define BPJS_BENEFIT_GIVEN_H

#include <stdint.h>

#include "bpjsstat/benefit.h"

/* A sum of enum bpjs_heir: or RANGE. */
int32_t bpjs_given_heirs(uint32_t heirs, bpjs_error *error);

/* A day that is not before another, if it is given (not 0): or RANGE. */
int32_t bpjs_given_later(int32_t day, int32_t after, const char *field, bpjs_error *error);

/* Months from 0 to 1200: or RANGE. */
int32_t bpjs_given_months(int32_t months, const char *field, bpjs_error *error);

#endif
