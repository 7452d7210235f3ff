/* A call as the library's own table describes it: its arguments by position,
 * of the types that the boundary knows. */
#ifndef BPJSSTAT_TESTS_CALL_H
#define BPJSSTAT_TESTS_CALL_H

#include <stdint.h>

enum { MOST_ARGUMENTS = 16 };

typedef union value {
  int32_t int32;
  uint32_t uint32;
  int64_t int64;
  double number;
  void *pointer;
} value;

typedef struct call {
  const char *function;
  int64_t index; /* of the function in the table */
  int count;     /* of its arguments */
  value given[MOST_ARGUMENTS];
  int64_t lengths[MOST_ARGUMENTS]; /* of the text or array that an argument points to */
  int64_t number;                  /* what it returned */
  const char *text;
  const char *columns; /* of datasets, to show; "" for the count alone */
} call;

/* Calls the function. (call.c) */
void call_make(call *made);

/* Fills the arguments from their text; ends the program if that is wrong.
 * (arguments.c) */
void arguments_read(call *made, char *text);
void arguments_free(call *made);

/* Type, name and role of an argument. (arguments.c) */
const char *argument_type(const call *made, int j);
const char *argument_name(const call *made, int j);
const char *argument_role(const call *made, int j);
/* The argument whose role is `role` ("len:", "cap:") of argument j; -1 if none. */
int argument_about(const call *made, int j, const char *role);
/* The struct of the table that a pointer type points to; -1 if it is a handle. */
int64_t struct_of(const char *type);
int64_t enumerator(const char *text);
/* One or more structs of the table, separated by " // ", in new memory; how
 * many. The text is cut up. */
int64_t read_structs(int64_t s, char *text, char **bytes);

/* What only the rooms themselves can make, write and free. (rooms.c) */
int room_read_struct(const char *name, const char *text, void *bytes);
int room_write_struct(const char *name, const void *bytes, char *text, char *exact,
                      int64_t capacity);
void *handle_new(const char *type, const char *text, int64_t length);
void handle_free(const char *type, void *handle);
void handle_write(const char *type, const void *handle, const char *columns, char *text,
                  int64_t capacity);

/* Benefits, of a text and as one. (benefits.c) */
struct bpjs_benefit;
struct bpjs_law;
struct bpjs_benefit *benefit_new(const struct bpjs_law *law, const char *text);
void benefit_write(const struct bpjs_benefit *benefit, char *text, int64_t capacity);

/* A column of people, "5 - 7" with - for null, in new memory. (people.c) */
typedef struct held {
  int64_t *values;
  uint8_t *validity;
  int64_t length;
} held;
held column_read(char *text);

/* Columns "BPJS_PEOPLE_WAGE=5 - 7;..." as a handle, whose arrays go with it. (people.c) */
struct bpjs_people;
struct bpjs_people *people_new(const char *text);
void people_free(struct bpjs_people *people);

/* "2024-12-31;by=BPJS_PEOPLE_AREA:2;of=BPJS_TALLY_WAGE;edges=5 6;BPJS_PEOPLE_WAGE=5 - 7": a
 * day, what it is by and of, and the people; written as CSV records. (tally.c) */
struct bpjs_tally;
struct bpjs_tally *tally_new(const char *text);
struct bpjs_assess;
struct bpjs_assess *assess_new(const struct bpjs_law *law, const char *text);
void tally_write(const struct bpjs_tally *tally, char *text, int64_t capacity);

/* "BPJS_SURVEY_WEIGHT=2;BPJS_SURVEY_VARIABLE:0=5 - 7;of=BPJS_SURVEY_MEAN:0;design=": columns,
 * measures, and the options of the design (lonely, method, flags, count, seed) as a handle,
 * whose arrays go with it; and its result. (survey.c) */
struct bpjs_survey;
struct bpjs_survey *survey_new(const char *text);
void survey_free(struct bpjs_survey *survey);
struct bpjs_survey_result;
struct bpjs_survey_result *survey_result_new(const char *text);

/* Areas of a CSV of Kemendagri codes, besides those built in; a list of what a text finds among
 * these; written as counts of levels, and as CSV records. (areas.c) */
struct bpjs_areas;
struct bpjs_areas *areas_new(const char *text, int64_t length);
struct bpjs_areas_reader;
struct bpjs_areas_reader *areas_reader_new(const char *text, int64_t length);
struct bpjs_area_list;
struct bpjs_area_list *area_list_new(const char *text, int64_t length);
void areas_write(const struct bpjs_areas *areas, char *text, int64_t capacity);
void area_list_write(const struct bpjs_area_list *list, char *text, int64_t capacity);

/* What came out: as text that a person can work out, and to the last bit.
 * (show.c) */
void show(const call *made, char *text, char *exact, int64_t capacity);
/* Adds text with its bars, backslashes and control characters escaped. */
void show_text(char *out, int64_t capacity, const char *text, int64_t length);

_Noreturn void broken(const char *what, const char *text);

#endif
