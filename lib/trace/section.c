#include "trace/section.h"

#include "trace/layout.h"
#include "trace/words.h"

void bpjs_section_open(const char *heading, int32_t language, bpjs_buffer *buffer) {
  bpjs_buffer_add_text(buffer, "\n");
  bpjs_words_add_shared(buffer, "heading", heading, language);
  bpjs_buffer_add_text(buffer, "\n");
}

void bpjs_section_item(bpjs_buffer *text, bpjs_buffer *buffer) {
  enum { INDENT = 4 };
  bpjs_buffer_add(text, "", 1);
  if (text->failed) {
    buffer->failed = true;
  } else {
    bpjs_buffer_add_text(buffer, "  - ");
    bpjs_layout_wrap(buffer, INDENT, text->bytes);
  }
  bpjs_buffer_free(text);
}
