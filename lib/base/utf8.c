#include "base/utf8.h"

#include <stdbool.h>
#include <string.h>

enum { PLAIN = 8 }; /* bytes looked at in one go */

int bpjs_utf8_length(const char *text, int64_t length) {
  if (length <= 0)
    return 0;
  const unsigned char *s = (const unsigned char *)text;
  if (s[0] < 0x80)
    return 1;
  int size = s[0] >= 0xC2 && s[0] <= 0xDF   ? 2
             : s[0] >= 0xE0 && s[0] <= 0xEF ? 3
             : s[0] >= 0xF0 && s[0] <= 0xF4 ? 4
                                            : 0;
  if (size == 0 || size > length)
    return 0;
  unsigned char low = 0x80, high = 0xBF;
  if (s[0] == 0xE0)
    low = 0xA0;
  else if (s[0] == 0xED)
    high = 0x9F;
  else if (s[0] == 0xF0)
    low = 0x90;
  else if (s[0] == 0xF4)
    high = 0x8F;
  if (s[1] < low || s[1] > high)
    return 0;
  for (int i = 2; i < size; i++)
    if (s[i] < 0x80 || s[i] > 0xBF)
      return 0;
  return size;
}

/* Whether the next bytes are all ASCII, as those of most texts are. */
static bool is_plain(const char *text, int64_t length) {
  uint64_t bytes;
  if (length < PLAIN)
    return false;
  memcpy(&bytes, text, PLAIN);
  return (bytes & UINT64_C(0x8080808080808080)) == 0;
}

int64_t bpjs_utf8_valid(const char *text, int64_t length) {
  int64_t at = 0;
  while (at < length) {
    if (is_plain(text + at, length - at)) {
      at += PLAIN;
      continue;
    }
    if ((unsigned char)text[at] < 0x80) {
      at++;
      continue;
    }
    int size = bpjs_utf8_length(text + at, length - at);
    if (size == 0)
      return at;
    at += size;
  }
  return length;
}
