#include <string.h>

#include "base/csv.h"
#include "random.h"
#include "suite.h"

START_TEST(fields_are_quoted_where_needed) {
  bpjs_buffer buffer = {0};
  bpjs_csv_add_string(&buffer, true, "plain text; 'as is'\t");
  bpjs_csv_add_string(&buffer, false, "a,b");
  bpjs_csv_add_string(&buffer, false, "a\"b");
  bpjs_csv_add_string(&buffer, false, "a\nb");
  bpjs_csv_add_string(&buffer, false, "a\rb");
  bpjs_csv_add_string(&buffer, false, "\"");
  bpjs_csv_add_field(&buffer, false, "abc", 2);
  bpjs_csv_end_record(&buffer);
  bpjs_buffer_add(&buffer, "", 1);
  ck_assert_str_eq(buffer.bytes, "plain text; 'as is'\t,\"a,b\",\"a\"\"b\",\"a\nb\",\"a\rb\","
                                 "\"\"\"\",ab\n");
  bpjs_buffer_free(&buffer);
}
END_TEST

START_TEST(an_empty_field_alone_is_quoted) {
  bpjs_buffer buffer = {0};
  bpjs_csv_add_string(&buffer, true, "");
  bpjs_csv_end_record(&buffer);
  bpjs_csv_add_string(&buffer, true, "");
  bpjs_csv_add_string(&buffer, false, "");
  bpjs_csv_end_record(&buffer);
  bpjs_csv_add_field(&buffer, true, NULL, 0);
  bpjs_csv_end_record(&buffer);
  bpjs_buffer_add(&buffer, "", 1);
  ck_assert_str_eq(buffer.bytes, "\"\"\n,\n\"\"\n");
  bpjs_buffer_free(&buffer);
}
END_TEST

START_TEST(what_is_written_is_read_back) {
  static const char alphabet[] = "ab,\"\n\r \t";
  uint64_t state = 99;
  int64_t rounds = suite_cases(20000);
  for (int64_t round = 0; round < rounds; round++) {
    char fields[8][6];
    int64_t lengths[8];
    int64_t count = 1 + (int64_t)random_below(&state, 8);
    bpjs_buffer buffer = {0};
    for (int64_t i = 0; i < count; i++) {
      lengths[i] = (int64_t)random_below(&state, 6);
      for (int64_t k = 0; k < lengths[i]; k++)
        fields[i][k] = alphabet[random_below(&state, sizeof alphabet - 1)];
      bpjs_csv_add_field(&buffer, i == 0, fields[i], lengths[i]);
    }
    bpjs_csv_end_record(&buffer);
    bpjs_csv_reader *reader = bpjs_csv_reader_new(',');
    bpjs_csv_reader_feed(reader, buffer.bytes, (int64_t)buffer.length);
    bpjs_csv_record record;
    ck_assert_int_eq(bpjs_csv_reader_next(reader, &record), BPJS_CSV_RECORD);
    ck_assert_int_eq(record.count, count);
    for (int64_t i = 0; i < count; i++) {
      ck_assert_int_eq(record.fields[i].length, lengths[i]);
      if (lengths[i] > 0)
        ck_assert_mem_eq(record.fields[i].bytes, fields[i], (size_t)lengths[i]);
    }
    ck_assert_int_eq(bpjs_csv_reader_next(reader, &record), BPJS_CSV_MORE);
    bpjs_csv_reader_free(reader);
    bpjs_buffer_free(&buffer);
  }
}
END_TEST

SUITE("base.csv_writer", fields_are_quoted_where_needed, an_empty_field_alone_is_quoted,
      what_is_written_is_read_back)
