/* Numbers spelled out by the rules of each language read as themselves. */
#include <stdbool.h>

#include "figures.h"

static const char *const satuan[] = {"",     "satu", "dua",   "tiga",    "empat",
                                     "lima", "enam", "tujuh", "delapan", "sembilan"};
static const char *const ones[] = {"",        "one",     "two",       "three",    "four",
                                   "five",    "six",     "seven",     "eight",    "nine",
                                   "ten",     "eleven",  "twelve",    "thirteen", "fourteen",
                                   "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
static const char *const tens[] = {"",      "",      "twenty",  "thirty", "forty",
                                   "fifty", "sixty", "seventy", "eighty", "ninety"};
static const char *const scales[][2] = {{"", ""},
                                        {"ribu", "thousand"},
                                        {"juta", "million"},
                                        {"miliar", "billion"},
                                        {"triliun", "trillion"}};

static void say(char *text, const char *word) {
  if (word[0] == '\0')
    return;
  if (text[0] != '\0')
    strcat(text, " ");
  strcat(text, word);
}

static void say_indonesian(char *text, int64_t n) {
  if (n >= 200)
    say(text, satuan[n / 100]);
  if (n >= 100)
    say(text, n >= 200 ? "ratus" : "seratus");
  n %= 100;
  if (n == 10 || n == 11) {
    say(text, n == 10 ? "sepuluh" : "sebelas");
  } else if (n > 11 && n < 20) {
    say(text, satuan[n - 10]);
    say(text, "belas");
  } else {
    say(text, satuan[n / 10]);
    say(text, n >= 20 ? "puluh" : "");
    say(text, satuan[n % 10]);
  }
}

static void say_english(char *text, int64_t n) {
  if (n >= 100) {
    say(text, ones[n / 100]);
    say(text, "hundred");
    say(text, n % 100 != 0 && n % 2 == 0 ? "and" : "");
  }
  n %= 100;
  if (n < 20) {
    say(text, ones[n]);
    return;
  }
  say(text, tens[n / 10]);
  if (n % 10 == 0)
    return;
  strcat(text, n % 3 == 0 ? " " : "-");
  strcat(text, ones[n % 10]);
}

static void spell(char *text, int64_t n, bool english) {
  text[0] = '\0';
  int64_t unit = 1000000000000;
  for (int scale = 4; scale >= 0; scale--, unit /= 1000) {
    int64_t group = n / unit;
    n %= unit;
    if (group == 0)
      continue;
    if (!english && scale == 1 && group == 1) {
      say(text, "seribu");
      continue;
    }
    (english ? say_english : say_indonesian)(text, group);
    say(text, scales[scale][english]);
  }
}

START_TEST(spelled_numbers_read_as_themselves) {
  uint64_t state = 39200000;
  int64_t cases = suite_cases(100000);
  for (int64_t i = 0; i < cases; i++) {
    int64_t n = i < 1200 ? i + 1 : 0, limit = 10;
    for (uint64_t length = figure_random(&state) % 15; length > 0; length--)
      limit *= 10;
    if (n == 0)
      n = (int64_t)(figure_random(&state) % (uint64_t)limit);
    if (n >= 1000000000000000 || n == 0)
      n = 999999999999999;
    for (int english = 0; english < 2; english++) {
      char text[512];
      spell(text, n, english);
      bpjs_figure got = figure_of(text);
      ck_assert_msg(got.value == (double)n && got.decimals == 0, "%s is %lld, not %lld", text,
                    (long long)got.value, (long long)n);
    }
  }
}
END_TEST

SUITE("figure.spelling", spelled_numbers_read_as_themselves)
