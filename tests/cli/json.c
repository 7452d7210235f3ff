/* Reads standard input: is it JSON after RFC 8259, one value a line? Exit 0 or
 * 1. Independent of the library, so that it can judge what the library writes. */
#include <stdio.h>
#include <string.h>

static int next = ' ';

static void advance(void) {
  next = getchar();
}

static void skip_space(void) {
  while (next == ' ' || next == '\t' || next == '\r') {
    advance();
  }
}

static int take(int c) {
  if (next != c) {
    return 0;
  }
  advance();
  return 1;
}

static int take_word(const char *word) {
  for (; *word != '\0'; word++) {
    if (!take(*word)) {
      return 0;
    }
  }
  return 1;
}

static int take_digits(void) {
  int count = 0;
  for (; next >= '0' && next <= '9'; count++) {
    advance();
  }
  return count;
}

static int take_number(void) {
  take('-');
  if (next == '0') {
    advance();
  } else if (take_digits() == 0) {
    return 0;
  }
  if (take('.') && take_digits() == 0) {
    return 0;
  }
  if (next == 'e' || next == 'E') {
    advance();
    if (next == '+' || next == '-') {
      advance();
    }
    return take_digits() > 0;
  }
  return 1;
}

static int take_string(void) {
  if (!take('"')) {
    return 0;
  }
  while (next != '"') {
    if (next < 0x20) { /* also EOF */
      return 0;
    }
    if (take('\\')) {
      if (take('u')) {
        for (int i = 0; i < 4; i++, advance()) {
          if (next == EOF || strchr("0123456789abcdefABCDEF", next) == NULL) {
            return 0;
          }
        }
        continue;
      }
      if (next == EOF || strchr("\"\\/bfnrt", next) == NULL) {
        return 0;
      }
    }
    advance();
  }
  advance();
  return 1;
}

static int take_value(int depth);

/* Members or items up to `end`. */
static int take_list(int end, int depth) {
  advance();
  skip_space();
  if (take(end)) {
    return 1;
  }
  do {
    skip_space();
    if (end == '}' && !(take_string() && (skip_space(), take(':')))) {
      return 0;
    }
    if (!take_value(depth + 1)) {
      return 0;
    }
  } while (take(','));
  return take(end);
}

static int take_value(int depth) {
  skip_space();
  int good = depth > 100   ? 0
             : next == '{' ? take_list('}', depth)
             : next == '[' ? take_list(']', depth)
             : next == '"' ? take_string()
             : next == 't' ? take_word("true")
             : next == 'f' ? take_word("false")
             : next == 'n' ? take_word("null")
                           : take_number();
  skip_space();
  return good;
}

int main(void) {
  int values = 0;
  advance();
  for (; next != EOF; values++) {
    if (!take_value(0) || !take('\n')) {
      return 1;
    }
  }
  return values > 0 ? 0 : 1;
}
