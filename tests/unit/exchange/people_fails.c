/* What fails is told, and everything that was taken over is released once. */
#include "chunks.h"

/* The second call of get_next fails; what was handed over stays. */
START_TEST(a_stream_that_fails_is_told) {
  static const struct {
    int code;
    int32_t status;
    const char *message, *told;
  } failures[] = {{EIO, BPJS_ERROR_ARGUMENT, "disk on fire", "the stream fails: disk on fire"},
                  {ENOMEM, BPJS_ERROR_MEMORY, NULL, "the stream fails: it does not say why"}};
  for (size_t i = 0; i < sizeof failures / sizeof *failures; i++) {
    static producer of;
    tell(&of);
    of.fails_at = 2;
    of.code = failures[i].code;
    of.message = failures[i].message;
    bpjs_exchange_people *arrivals = taken(&of);
    bpjs_people *people = people_new();
    bpjs_error error = {.struct_size = sizeof error};
    int64_t rows = -1;
    ck_assert_int_eq(next(arrivals, people), 2);
    ck_assert_int_eq(bpjs_exchange_people_next(arrivals, 0, people, &rows, NULL, &error),
                     failures[i].status);
    ck_assert_str_eq(error.field, "stream");
    ck_assert_str_eq(error.message, failures[i].told);
    ck_assert_str_eq(error.value, failures[i].code == EIO ? "5" : "12"); /* of Linux */
    ck_assert_int_eq(rows, -1);
    ck_assert_int_eq(bpjs_exchange_people_next(arrivals, 0, people, &rows, NULL, &error),
                     BPJS_ERROR_STATE);
    ck_assert_int_eq(of.next, 2); /* it is not asked again */
    row_is(people, BPJS_PEOPLE_WAGE, 1, 11, 1);
    bpjs_exchange_people_free(arrivals);
    bpjs_people_free(people);
    ck_assert_int_eq(of.chunks[0].released, 1);
    ck_assert_int_eq(of.streams_released, 1);
    ck_assert_int_eq(of.schemas_released, 1);
  }
}
END_TEST

START_TEST(a_stream_without_schema_stays_the_callers) {
  static producer of;
  tell(&of);
  of.schema_code = EINVAL;
  of.message = "no such table";
  struct ArrowArrayStream stream = stream_of(&of);
  bpjs_exchange_people *arrivals = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(bpjs_exchange_people_new(&stream, &arrivals, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.message, "the stream fails: no such table");
  ck_assert(stream.release == release_stream);
  ck_assert_ptr_null(arrivals);
}
END_TEST

START_TEST(what_cannot_be_is_refused) {
  static producer of;
  tell(&of);
  bpjs_exchange_people *arrivals = NULL;
  bpjs_error error = {.struct_size = sizeof error}, wrong = {.struct_size = 1};
  struct ArrowArrayStream stream = stream_of(&of), broken;
  struct ArrowSchema schema = of.schema;
  struct ArrowArray array = of.chunks[0].array;
  ck_assert_int_eq(bpjs_exchange_people_new(NULL, &arrivals, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "stream");
  for (int i = 0; i < 4; i++) {
    broken = stream;
    if (i == 0)
      broken.release = NULL;
    else if (i == 1)
      broken.get_schema = NULL;
    else if (i == 2)
      broken.get_next = NULL;
    else
      broken.get_last_error = NULL;
    ck_assert_int_eq(bpjs_exchange_people_new(&broken, &arrivals, &error), BPJS_ERROR_ARGUMENT);
    ck_assert_str_eq(error.field, "stream");
  }
  ck_assert_int_eq(bpjs_exchange_people_new(&stream, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "arrivals");
  ck_assert_int_eq(bpjs_exchange_people_new(&stream, &arrivals, &wrong), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_exchange_people_array(NULL, &array, &arrivals, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "schema");
  ck_assert_int_eq(bpjs_exchange_people_array(&schema, NULL, &arrivals, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "array");
  ck_assert_int_eq(
      bpjs_exchange_people_array(&schema, &(struct ArrowArray){.release = NULL}, &arrivals, &error),
      BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_exchange_people_array(&schema, &array, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_exchange_people_array(&schema, &array, &arrivals, &wrong),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert(stream.release != NULL && schema.release != NULL && array.release != NULL);
}
END_TEST

START_TEST(next_needs_its_arguments) {
  static producer of;
  tell(&of);
  bpjs_exchange_people *arrivals = taken(&of);
  bpjs_people *people = people_new();
  bpjs_error error = {.struct_size = sizeof error}, wrong = {.struct_size = 1};
  int64_t rows = -1;
  ck_assert_int_eq(bpjs_exchange_people_next(NULL, 0, people, &rows, NULL, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_exchange_people_next(arrivals, 0, NULL, &rows, NULL, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_exchange_people_next(arrivals, 0, people, NULL, NULL, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_exchange_people_next(arrivals, 2, people, &rows, NULL, &error),
                   BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_exchange_people_next(arrivals, 0, people, &rows, NULL, &wrong),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(of.next, 0);
  bpjs_exchange_people_free(arrivals);
  bpjs_exchange_people_free(NULL);
  bpjs_people_free(people);
}
END_TEST

static producer failing;

static int32_t take_all(int as_array) {
  struct ArrowArrayStream stream = stream_of(&failing);
  struct ArrowSchema schema = failing.schema;
  struct ArrowArray array = failing.chunks[0].array;
  bpjs_exchange_people *arrivals = NULL;
  bpjs_people *people = NULL;
  bpjs_problems *problems = NULL;
  int64_t rows = 1;
  int32_t status = bpjs_people_new(&people, NULL);
  if (as_array) {
    failing.schemas_made = failing.next = 1;
    failing.streams_made = 0;
  }
  if (status == BPJS_OK)
    status = bpjs_problems_new(&problems, NULL);
  if (status == BPJS_OK)
    status = as_array ? bpjs_exchange_people_array(&schema, &array, &arrivals, NULL)
                      : bpjs_exchange_people_new(&stream, &arrivals, NULL);
  while (status == BPJS_OK && rows > 0)
    status = bpjs_exchange_people_next(arrivals, 0, people, &rows, problems, NULL);
  bpjs_exchange_people_free(arrivals);
  bpjs_people_free(people);
  bpjs_problems_free(problems);
  if (as_array && schema.release != NULL) {
    schema.release(&schema);
    array.release(&array);
  }
  if (!as_array && stream.release != NULL)
    stream.release(&stream);
  return status;
}

/* Everything that was taken over is released, whichever allocation fails. */
START_TEST(each_failing_allocation_is_told) {
  for (int as_array = 0; as_array < 2; as_array++) {
    tell(&failing);
    failing.chunks[0].own[0] = bits;
    failing.chunks[0].array.null_count = -1;
    FAIL_EACH_ALLOCATION(take_all(as_array), {
      all_released(&failing);
      tell(&failing);
      failing.chunks[0].own[0] = bits;
      failing.chunks[0].array.null_count = -1;
    });
    all_released(&failing);
  }
}
END_TEST

/* After each failure the same chunk comes, and nothing was changed until then. */
START_TEST(a_chunk_is_not_lost_for_want_of_memory) {
  static producer of;
  tell(&of);
  bpjs_exchange_people *arrivals = taken(&of);
  bpjs_people *people = people_new();
  bpjs_problems *problems = NULL;
  int64_t rows = -1;
  ck_assert_int_eq(bpjs_problems_new(&problems, NULL), BPJS_OK);
  ck_assert_int_eq(next(arrivals, people), 2);
  FAIL_EACH_ALLOCATION(bpjs_exchange_people_next(arrivals, 0, people, &rows, problems, NULL), {
    ck_assert_int_eq(rows, -1);
    ck_assert_int_eq(bpjs_people_count(people), 2);
    row_is(people, BPJS_PEOPLE_WAGE, 1, 11, 1);
    ck_assert_int_eq(of.chunks[0].released, 0);
    ck_assert_int_eq(bpjs_problems_count(problems), 0);
  });
  ck_assert_int_eq(rows, 3);
  ck_assert_int_eq(bpjs_problems_count(problems), 2); /* XX and YY */
  row_is(people, BPJS_PEOPLE_WAGE, 1, 13, 1);
  bpjs_exchange_people_free(arrivals);
  bpjs_people_free(people);
  bpjs_problems_free(problems);
  all_released(&of);
}
END_TEST

static int32_t ignored_name(bpjs_exchange_people *arrivals) {
  char name[16];
  int64_t length;
  return bpjs_exchange_people_ignored(arrivals, 0, name, sizeof name, &length, NULL);
}

START_TEST(a_name_needs_memory) {
  static producer of;
  tell(&of);
  bpjs_exchange_people *arrivals = taken(&of);
  FAIL_EACH_ALLOCATION(ignored_name(arrivals), (void)0);
  bpjs_exchange_people_free(arrivals);
}
END_TEST

SUITE("exchange.people_fails", a_stream_that_fails_is_told,
      a_stream_without_schema_stays_the_callers, what_cannot_be_is_refused,
      next_needs_its_arguments, each_failing_allocation_is_told,
      a_chunk_is_not_lost_for_want_of_memory, a_name_needs_memory)
