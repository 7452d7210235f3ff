#include "trace/section.h"

#include "suite.h"

START_TEST(a_section_has_a_heading_and_wrapped_items) {
  bpjs_buffer page = {0}, item = {0};
  char text[512];
  int64_t length;
  bpjs_section_open("notes", BPJS_LANGUAGE_ID, &page);
  for (int i = 0; i < 12; i++)
    bpjs_buffer_add_text(&item, "ten chars ");
  bpjs_section_item(&item, &page);
  ck_assert_ptr_null(item.bytes);
  ck_assert_int_eq(bpjs_buffer_deliver(&page, text, sizeof text, &length, NULL), BPJS_OK);
  /* 4 + 9 x 10 + 9 columns; the tenth would end at 103 */
  ck_assert_str_eq(text,
                   "\nCatatan\n  - ten chars ten chars ten chars ten chars ten chars ten "
                   "chars ten chars ten chars ten chars ten\n    chars ten chars ten chars\n");
}
END_TEST

START_TEST(an_item_without_memory_fails_the_page) {
  bpjs_buffer page = {0}, item = {.failed = true};
  bpjs_section_item(&item, &page);
  ck_assert(page.failed);
}
END_TEST

SUITE("trace.section", a_section_has_a_heading_and_wrapped_items,
      an_item_without_memory_fails_the_page)
