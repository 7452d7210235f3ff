#include "trace/layout.h"

#include <string.h>

enum { MARGIN = 2, GAP = 2, NUMBER_GAP = 3 };

static bool is_start(char byte) {
  return ((unsigned char)byte & 0xc0) != 0x80; /* of a character */
}

static size_t width_of(const char *text, size_t length) {
  size_t width = 0;
  for (size_t i = 0; i < length; i++)
    width += is_start(text[i]);
  return width;
}

size_t bpjs_layout_width(const char *text) {
  return width_of(text, strlen(text));
}

static void pad(bpjs_buffer *buffer, size_t columns) {
  static const char blanks[] = "                                ";
  for (size_t most = sizeof blanks - 1; columns > 0;) {
    const size_t added = columns < most ? columns : most;
    bpjs_buffer_add(buffer, blanks, added);
    columns -= added;
  }
}

static void turn(bpjs_buffer *buffer, size_t indent) {
  bpjs_buffer_add_text(buffer, "\n");
  pad(buffer, indent);
}

/* The bytes of a word's beginning that fit `columns`. */
static size_t cut(const char *word, size_t length, size_t columns) {
  size_t i = 0;
  for (; i < length; i++)
    if (is_start(word[i]) && columns-- == 0)
      break;
  return i;
}

/* The bytes of a word, and its columns. */
static size_t word_length(const char *text, size_t *width) {
  size_t length = 0;
  for (*width = 0; text[length] != '\0' && text[length] != ' ' && text[length] != '\n'; length++)
    *width += is_start(text[length]);
  return length;
}

void bpjs_layout_wrap(bpjs_buffer *buffer, size_t indent, const char *text) {
  size_t column = indent;
  while (*text != '\0') {
    if (*text == '\n') {
      turn(buffer, indent);
      column = indent;
    }
    const bool is_gap = *text == ' ' || *text == '\n';
    if (is_gap) {
      text++;
      continue;
    }
    size_t width, length = word_length(text, &width);
    if (column > indent && column + 1 + width > BPJS_LAYOUT_WIDTH) {
      turn(buffer, indent);
      column = indent;
    }
    if (column > indent) {
      bpjs_buffer_add_text(buffer, " ");
      column++;
    }
    if (width > BPJS_LAYOUT_WIDTH - column) {
      width = BPJS_LAYOUT_WIDTH - column;
      length = cut(text, length, width);
    }
    bpjs_buffer_add(buffer, text, length);
    column += width;
    text += length;
  }
  bpjs_buffer_add_text(buffer, "\n");
}

/* Ends the text before; where the next one begins. */
static size_t mark(bpjs_layout *layout) {
  bpjs_buffer_add(&layout->texts, "", 1);
  return layout->texts.length;
}

void bpjs_layout_row(bpjs_layout *layout) {
  const size_t at = mark(layout);
  layout->labels[layout->count] = at;
  layout->numbers[layout->count] = layout->words[layout->count] = 0; /* "" is before all */
  layout->count++;
}

void bpjs_layout_number(bpjs_layout *layout) {
  layout->numbers[layout->count - 1] = mark(layout);
}

void bpjs_layout_words(bpjs_layout *layout) {
  layout->words[layout->count - 1] = mark(layout);
}

static size_t widest(const bpjs_layout *layout, const size_t *texts) {
  size_t most = 0;
  for (size_t i = 0; i < layout->count; i++) {
    const size_t width = bpjs_layout_width(layout->texts.bytes + texts[i]);
    most = width > most ? width : most;
  }
  return most;
}

static void add_row(const bpjs_layout *layout, size_t row, size_t label_width, size_t number_width,
                    bpjs_buffer *buffer) {
  const char *texts = layout->texts.bytes;
  const char *label = texts + layout->labels[row], *number = texts + layout->numbers[row],
             *words = texts + layout->words[row];
  size_t column = MARGIN + label_width + GAP;
  pad(buffer, MARGIN);
  bpjs_buffer_add_text(buffer, label);
  pad(buffer, label_width - bpjs_layout_width(label) + GAP);
  if (*number != '\0') {
    pad(buffer, number_width - bpjs_layout_width(number));
    bpjs_buffer_add_text(buffer, number);
    column += number_width + NUMBER_GAP;
    if (*words != '\0')
      pad(buffer, NUMBER_GAP);
  }
  bpjs_layout_wrap(buffer, column, words);
}

void bpjs_layout_add(bpjs_layout *layout, bpjs_buffer *buffer) {
  mark(layout);
  if (layout->texts.failed) {
    buffer->failed = true;
  } else {
    const size_t labels = widest(layout, layout->labels), numbers = widest(layout, layout->numbers);
    for (size_t i = 0; i < layout->count; i++)
      add_row(layout, i, labels, numbers, buffer);
  }
  bpjs_buffer_free(&layout->texts);
  layout->count = 0;
}
