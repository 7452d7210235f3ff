#include <stddef.h>

#include "bpjsstat/dues.h"
#include "people/field.h"

typedef struct word {
  int32_t what;
  int32_t value;
  const char *text;
} word;

/* Small letters. */
static const word words[] = {{BPJS_PEOPLE_SEGMENT, BPJS_SEGMENT_PU, "pu"},
                             {BPJS_PEOPLE_SEGMENT, BPJS_SEGMENT_BPU, "bpu"},
                             {BPJS_PEOPLE_SEGMENT, BPJS_SEGMENT_JAKON, "jakon"},
                             {BPJS_PEOPLE_SEGMENT, BPJS_SEGMENT_PMI, "pmi"},
                             {BPJS_PEOPLE_PROGRAMMES, BPJS_PROGRAMME_JKK, "jkk"},
                             {BPJS_PEOPLE_PROGRAMMES, BPJS_PROGRAMME_JKM, "jkm"},
                             {BPJS_PEOPLE_PROGRAMMES, BPJS_PROGRAMME_JHT, "jht"},
                             {BPJS_PEOPLE_PROGRAMMES, BPJS_PROGRAMME_JP, "jp"},
                             {BPJS_PEOPLE_PROGRAMMES, BPJS_PROGRAMME_JKP, "jkp"},
                             {BPJS_PEOPLE_SEX, BPJS_SEX_MALE, "male"},
                             {BPJS_PEOPLE_SEX, BPJS_SEX_FEMALE, "female"},
                             {BPJS_PEOPLE_SEX, BPJS_SEX_MALE, "laki-laki"},
                             {BPJS_PEOPLE_SEX, BPJS_SEX_FEMALE, "perempuan"},
                             {BPJS_PEOPLE_SIZE, BPJS_COMPANY_SIZE_LARGE, "large"},
                             {BPJS_PEOPLE_SIZE, BPJS_COMPANY_SIZE_MEDIUM, "medium"},
                             {BPJS_PEOPLE_SIZE, BPJS_COMPANY_SIZE_SMALL, "small"},
                             {BPJS_PEOPLE_SIZE, BPJS_COMPANY_SIZE_MICRO, "micro"}};

static char small(char letter) {
  return letter >= 'A' && letter <= 'Z' ? (char)(letter - 'A' + 'a') : letter;
}

static bool same(const char *text, const char *bytes, int64_t length) {
  for (int64_t i = 0; i < length; i++)
    if (text[i] == '\0' || small(bytes[i]) != text[i])
      return false;
  return text[length] == '\0';
}

static bool read_one(int32_t what, const char *bytes, int64_t length, int64_t *value) {
  for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
    if (words[i].what == what && same(words[i].text, bytes, length)) {
      *value = words[i].value;
      return true;
    }
  return false;
}

bool bpjs_people_word_read(int32_t what, const char *bytes, int64_t length, int64_t *value) {
  int64_t sum = 0, one;
  if (what != BPJS_PEOPLE_PROGRAMMES)
    return read_one(what, bytes, length, value);
  for (int64_t begin = 0, end = 0; end <= length; end++)
    if (end == length || bytes[end] == ' ' || bytes[end] == '+') {
      if (!read_one(what, bytes + begin, end - begin, &one))
        return false;
      sum |= one;
      begin = end + 1;
    }
  *value = sum;
  return true;
}
