#include "text.h"

#include "output.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The code point at *text, which moves on. A bad byte counts as one. */
static unsigned next_point(const unsigned char **text) {
  const unsigned char *t = *text;
  unsigned point = t[0];
  int more = point >= 0xF0 ? 3 : point >= 0xE0 ? 2 : point >= 0xC0 ? 1 : 0;
  point &= more == 3 ? 0x07U : more == 2 ? 0x0FU : more == 1 ? 0x1FU : 0xFFU;
  *text = ++t;
  for (; more > 0 && (*t & 0xC0U) == 0x80U; more--, t++) {
    point = point << 6 | (*t & 0x3FU);
    *text = t + 1;
  }
  return point;
}

static int point_width(unsigned point) {
  if ((point >= 0x300 && point <= 0x36F) || (point >= 0x200B && point <= 0x200F))
    return 0; /* combining marks, zero-width spaces */
  if ((point >= 0x1100 && point <= 0x115F) || (point >= 0x2E80 && point <= 0xA4CF) ||
      (point >= 0xAC00 && point <= 0xD7A3) || (point >= 0xF900 && point <= 0xFAFF) ||
      (point >= 0xFE30 && point <= 0xFE6F) || (point >= 0xFF00 && point <= 0xFF60) ||
      (point >= 0x1F300 && point <= 0x1FAFF) || (point >= 0x20000 && point <= 0x3FFFD))
    return 2; /* East Asian wide */
  return 1;
}

int text_width(const char *text) {
  int width = 0;
  for (const unsigned char *t = (const unsigned char *)text; *t != '\0';)
    width += point_width(next_point(&t));
  return width;
}

/* Bytes of the word that the text begins with; "6.5 %" is one. */
static size_t word_length(const char *text) {
  size_t length = strcspn(text, " ");
  if (text[length] == ' ' && text[length + 1] == '%')
    length += 1 + strcspn(text + length + 1, " ");
  return length;
}

size_t text_fit(const char *text, int width) {
  size_t fits = 0;
  int columns = 0;
  while (text[fits] != '\0') {
    size_t length = fits + strspn(text + fits, " ");
    length += word_length(text + length);
    char *word = copy_text(text + fits, length - fits);
    columns += text_width(word);
    free(word);
    if (columns > width && fits > 0)
      break;
    fits = length;
  }
  return fits;
}

void text_space(int count) {
  for (; count > 0; count--)
    putchar(' ');
}

void text_wrap(const char *text, int at, int indent, int width) {
  int fresh = 1;
  while (*text != '\0') {
    size_t length = word_length(text);
    char *word = copy_text(text, length);
    int columns = text_width(word);
    if (!fresh && at + 1 + columns > width) {
      putchar('\n');
      text_space(indent);
      at = indent;
      fresh = 1;
    }
    if (!fresh) {
      putchar(' ');
      at++;
    }
    print_plain(word);
    free(word);
    at += columns;
    fresh = 0;
    text += length;
    text += strspn(text, " ");
  }
  putchar('\n');
}

void text_heading(const char *text) {
  print_plain(text);
  putchar('\n');
  for (int i = text_width(text); i > 0; i--)
    fputs("─", stdout);
  putchar('\n');
}

void text_bar(double percent, char bar[TEXT_BAR_BYTES]) {
  static const char *const eighths[] = {"·", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
  double cells = percent > 0 ? percent / 100 * TEXT_BAR_WIDTH : 0;
  int full = cells < TEXT_BAR_WIDTH ? (int)cells : TEXT_BAR_WIDTH;
  bar[0] = '\0';
  for (int i = 0; i < full; i++)
    strcat(bar, "█");
  if (full < TEXT_BAR_WIDTH)
    strcat(bar, eighths[(int)((cells - full) * 8)]);
  for (int i = full + 1; i < TEXT_BAR_WIDTH; i++)
    strcat(bar, "·");
  if (cells > TEXT_BAR_WIDTH)
    strcat(bar, "▶");
}
