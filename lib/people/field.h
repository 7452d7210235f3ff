/* A field of CSV as a number of a column of people. */
#ifndef BPJS_PEOPLE_FIELD_H
#define BPJS_PEOPLE_FIELD_H

#include "people/columns.h"

/* Reads a field that is not empty. Status: SYNTAX, OVERFLOW, RANGE (no such day). */
int32_t bpjs_people_field_read(int32_t what, const char *bytes, int64_t length, int64_t *value);

/* What is wrong with a field of that status, as a sentence. */
const char *bpjs_people_field_fault(int32_t what, int32_t status);

/* Reads words of a column, whatever their case, "JKK+JKM" too. (field_word.c) */
bool bpjs_people_word_read(int32_t what, const char *bytes, int64_t length, int64_t *value);

/* Whether it is a day of people, in a file YYYY-MM-DD too. */
bool bpjs_people_is_day(int32_t what);

#endif
