/* What the program says: text of the library, messages, exit statuses. */
#ifndef BPJSSTAT_OUTPUT_H
#define BPJSSTAT_OUTPUT_H

#include <bpjsstat.h>

#include <stddef.h>

enum {
  STATUS_OK = 0,
  STATUS_DATA = 1, /* the data say no, or the system does */
  STATUS_USAGE = 2
};

/* malloc that does not return without memory. */
void *allocate(size_t count, size_t size);

/* A copy of a text, of at most `length` bytes. */
char *copy_text(const char *text, size_t length);

/* "bpjsstat: message" on standard error. */
void complain(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* `bpjsstat: file:line: field "value": message`; parts that are empty are
 * left out, control characters replaced. name: instead of the field, or NULL. */
void complain_error(const bpjs_error *error, const char *name);

/* Prints a text with control characters replaced, so that no file can send
 * escape codes to a terminal. */
void print_plain(const char *text);

/* Prints a text of the library, which ends its line, and frees it. NULL is
 * STATUS_DATA: there was a complaint already. */
int print_written(char *text);

/* The text of a library function, to be freed; NULL after a complaint. */
char *write_figure(const bpjs_figure *figure, int32_t format, int32_t language);
char *write_coverage(const bpjs_coverage *coverage, int32_t format, int32_t language);
char *write_dataset(const bpjs_dataset *dataset, const int64_t *indices, int64_t count,
                    int32_t format);
char *write_tally(const bpjs_tally *tally, int32_t format);
char *write_areas(const bpjs_area_list *list, int32_t format);
char *write_dues(const bpjs_dues *dues, int32_t format, int32_t language);
char *write_dues_why(const bpjs_dues *dues, int32_t format, int32_t language);
char *write_benefit(const bpjs_benefit *benefit, int32_t format, int32_t language);
char *write_benefit_why(const bpjs_benefit *benefit, int32_t format, int32_t language);

char *write_abi(int32_t format);

/* What the library says of an item in words, to be freed; "" where it has none. */
char *write_benefit_line(const bpjs_benefit *benefit, int64_t index, int32_t language);
char *write_benefit_refusal(const bpjs_benefit *benefit, int64_t index, int32_t language);
char *write_benefit_warning(const bpjs_benefit *benefit, int64_t index, int32_t language);

/* A column of an observation, to be freed; "" where there is none. */
char *read_column(const bpjs_dataset *dataset, int64_t index, const char *column);

/* The text of the language asked for. */
const char *say(int32_t language, const char *english, const char *indonesian);

/* Flushes standard output; a failure becomes a complaint and STATUS_DATA. */
int close_output(int status);

#endif
