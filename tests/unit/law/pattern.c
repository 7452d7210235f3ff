#include <string.h>

#include "law/walk.h"
#include "suite.h"

typedef struct example {
  const char *pattern, *name;
} example;

START_TEST(a_pattern_without_wildcards_is_a_part_of_the_name) {
  const example yes[] = {{"", ""},
                         {"", "jkk.rate"},
                         {"jkk", "jkk.rate"},
                         {"rate", "jkk.rate"},
                         {"k.r", "jkk.rate"},
                         {"jkk.rate", "jkk.rate"},
                         {"aab", "aaab"},
                         {"JKK.Rate", "jkk.rate"},
                         {"jkk.rate", "JKK.RATE"}};
  const example no[] = {
      {"x", ""}, {"jkm", "jkk.rate"}, {"jkk.rate.", "jkk.rate"}, {"jkkrate", "jkk.rate"}};
  for (size_t i = 0; i < sizeof yes / sizeof yes[0]; i++)
    ck_assert_msg(bpjs_law_pattern_matches(yes[i].pattern, yes[i].name), "%s", yes[i].pattern);
  for (size_t i = 0; i < sizeof no / sizeof no[0]; i++)
    ck_assert_msg(!bpjs_law_pattern_matches(no[i].pattern, no[i].name), "%s", no[i].pattern);
}
END_TEST

START_TEST(a_pattern_with_wildcards_is_the_whole_name) {
  const example yes[] = {{"*", ""},
                         {"*", "jkk.rate"},
                         {"**", "jkk.rate"},
                         {"jkk.*", "jkk.rate"},
                         {"*.rate", "jkk.rate"},
                         {"*.RATE", "jkk.rate"},
                         {"j*k*e", "jkk.rate"},
                         {"*rate*", "jkk.rate"},
                         {"j?k.rate", "jkk.rate"},
                         {"????????", "jkk.rate"},
                         {"*a*b", "aabab"},
                         {"*ab?", "abaabc"},
                         {"jkk.rate*", "jkk.rate"},
                         {"?*", "j"}};
  const example no[] = {{"?", ""},           {"jkk*", "xjkk.rate"},     {"*jkk", "jkk.rate"},
                        {"???", "jkk.rate"}, {"?????????", "jkk.rate"}, {"*x*", "jkk.rate"},
                        {"?*x", "jkk.rate"}, {"*rate?", "jkk.rate"},    {"j?", "jkk"}};
  for (size_t i = 0; i < sizeof yes / sizeof yes[0]; i++)
    ck_assert_msg(bpjs_law_pattern_matches(yes[i].pattern, yes[i].name), "%s", yes[i].pattern);
  for (size_t i = 0; i < sizeof no / sizeof no[0]; i++)
    ck_assert_msg(!bpjs_law_pattern_matches(no[i].pattern, no[i].name), "%s", no[i].pattern);
}
END_TEST

/* '@' and '[', '`' and '{' stand beside the letters in ASCII. */
START_TEST(letters_alone_have_two_cases) {
  ck_assert(!bpjs_law_pattern_matches("@", "`"));
  ck_assert(!bpjs_law_pattern_matches("[", "{"));
  ck_assert(bpjs_law_pattern_matches("AZ", "az"));
  ck_assert(bpjs_law_pattern_matches("i", "I"));
  ck_assert(!bpjs_law_pattern_matches("\xC4\xB0", "i"));
}
END_TEST

SUITE("law.pattern", a_pattern_without_wildcards_is_a_part_of_the_name,
      a_pattern_with_wildcards_is_the_whole_name, letters_alone_have_two_cases)
