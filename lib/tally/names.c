#include "tally/names.h"

#include <string.h>

#include "base/period.h"
#include "people/columns.h"
#include "tally/key.h"
#include "trace/flags.h"
#include "trace/notation.h"

static const char *const segments[] = {[BPJS_SEGMENT_PU] = "PU",
                                       [BPJS_SEGMENT_BPU] = "BPU",
                                       [BPJS_SEGMENT_JAKON] = "JAKON",
                                       [BPJS_SEGMENT_PMI] = "PMI"};
static const char *const sexes[] = {[BPJS_SEX_MALE] = "male", [BPJS_SEX_FEMALE] = "female"};
static const char *const sectors[] = {[BPJS_BPU_SECTOR_NONE] = "none",
                                      [BPJS_BPU_SECTOR_TRANSPORT] = "transport",
                                      [BPJS_BPU_SECTOR_OTHER] = "other"};
static const char *const sizes[] = {[BPJS_COMPANY_SIZE_LARGE] = "large",
                                    [BPJS_COMPANY_SIZE_MEDIUM] = "medium",
                                    [BPJS_COMPANY_SIZE_SMALL] = "small",
                                    [BPJS_COMPANY_SIZE_MICRO] = "micro"};
static const bpjs_flag groups[] = {{BPJS_PEOPLE_GROUP_VULNERABLE, "vulnerable"},
                                   {BPJS_PEOPLE_GROUP_BY_BUDGET, "by_budget"},
                                   {BPJS_PEOPLE_GROUP_FOREIGN, "foreign"},
                                   {BPJS_PEOPLE_GROUP_EMPLOYER, "employer"},
                                   {BPJS_PEOPLE_GROUP_SECOND_DEPARTURE, "second_departure"},
                                   {BPJS_PEOPLE_GROUP_INDIVIDUAL, "individual"},
                                   {0, NULL}};

const char *bpjs_name_dimension(int32_t what) {
  return what == BPJS_PEOPLE_BORN ? "age" : bpjs_people_name(what);
}

/* 6408012001 as 64.08.01.2001. */
static void add_area(bpjs_buffer *buffer, int64_t code) {
  if (code >= 1000000) {
    add_area(buffer, code / 10000);
    code = code % 10000 + 10000;
  } else if (code >= 100) {
    add_area(buffer, code / 100);
    code = code % 100 + 100;
  } else {
    bpjs_buffer_add_integer(buffer, code);
    return;
  }
  const size_t before = buffer->length;
  bpjs_buffer_add_integer(buffer, code); /* a digit before the zeros, which makes room */
  if (!buffer->failed)
    buffer->bytes[before] = '.';
}

static void add_band(bpjs_buffer *buffer, int64_t age, int32_t width, const char *to) {
  bpjs_buffer_add_integer(buffer, age);
  if (width == 1)
    return;
  bpjs_buffer_add_text(buffer, to);
  bpjs_buffer_add_integer(buffer, age + width - 1);
}

/* G3-018, or G3. */
static void add_industry(bpjs_buffer *buffer, int64_t code, int32_t detail, const char *to) {
  const char digits[] = {(char)('0' + code / 100 % 10), (char)('0' + code / 10 % 10),
                         (char)('0' + code % 10)};
  bpjs_buffer_add_text(buffer, "G");
  bpjs_buffer_add_integer(buffer, code / 1000);
  if (detail != 0)
    return;
  bpjs_buffer_add_text(buffer, to);
  bpjs_buffer_add(buffer, digits, sizeof digits);
}

/* The period that begins on the day. */
static void add_months(bpjs_buffer *buffer, int64_t day, int32_t months) {
  const int32_t kind = months == 1   ? BPJS_PERIOD_MONTH
                       : months == 3 ? BPJS_PERIOD_QUARTER
                                     : BPJS_PERIOD_YEAR;
  const bpjs_period period = bpjs_period_around(kind, bpjs_date_from_days((int32_t)day));
  char text[16];
  int64_t length;
  const int32_t status = bpjs_period_write(&period, text, sizeof text, &length, NULL);
  if (status == BPJS_OK)
    bpjs_buffer_add(buffer, text, (size_t)length);
  else
    buffer->failed = true;
}

static void add_sum(bpjs_buffer *buffer, int32_t what, int64_t sum) {
  if (sum == 0)
    bpjs_buffer_add_text(buffer, "none");
  else if (what == BPJS_PEOPLE_PROGRAMMES)
    bpjs_notation_add_programmes(buffer, (int32_t)sum);
  else
    bpjs_flags_add(buffer, groups, (uint32_t)sum, "+");
}

void bpjs_name_key(bpjs_buffer *buffer, const bpjs_tally_dimension *dimension, int64_t key) {
  if (key == BPJS_TALLY_NOT_GIVEN)
    return;
  switch (dimension->what) {
  case BPJS_PEOPLE_SEGMENT:
    bpjs_buffer_add_text(buffer, segments[key]);
    break;
  case BPJS_PEOPLE_SEX:
    bpjs_buffer_add_text(buffer, sexes[key]);
    break;
  case BPJS_PEOPLE_SECTOR:
    bpjs_buffer_add_text(buffer, sectors[key]);
    break;
  case BPJS_PEOPLE_SIZE:
    bpjs_buffer_add_text(buffer, sizes[key]);
    break;
  case BPJS_PEOPLE_AREA:
    add_area(buffer, key);
    break;
  case BPJS_PEOPLE_BORN:
    add_band(buffer, key, dimension->detail, "-");
    break;
  case BPJS_PEOPLE_INDUSTRY:
    add_industry(buffer, key, dimension->detail, "-");
    break;
  case BPJS_PEOPLE_PROGRAMMES:
  case BPJS_PEOPLE_GROUPS:
    add_sum(buffer, dimension->what, key);
    break;
  case BPJS_PEOPLE_DAY:
  case BPJS_PEOPLE_ENROLLED:
  case BPJS_PEOPLE_LEFT:
    add_months(buffer, key, bpjs_key_months(dimension));
    break;
  default:
    bpjs_buffer_add_integer(buffer, key);
  }
}

static void add_upper(bpjs_buffer *buffer, const char *before, const char *text) {
  bpjs_buffer_add_text(buffer, before);
  for (; *text != '\0'; text++) {
    const char letter = *text >= 'a' && *text <= 'z' ? (char)(*text - 'a' + 'A') : *text;
    bpjs_buffer_add(buffer, &letter, 1);
  }
}

static const char *group_name(int64_t group) {
  int at = 0;
  while (groups[at].flag != (uint32_t)group)
    at++;
  return groups[at].code;
}

void bpjs_name_group(bpjs_buffer *buffer, const bpjs_tally_dimension *dimension, int64_t key) {
  switch (dimension->what) {
  case BPJS_PEOPLE_SEX:
    add_upper(buffer, "", sexes[key]);
    break;
  case BPJS_PEOPLE_SECTOR:
    add_upper(buffer, "SECTOR_", sectors[key]);
    break;
  case BPJS_PEOPLE_SIZE:
    add_upper(buffer, "SIZE_", sizes[key]);
    break;
  case BPJS_PEOPLE_GROUPS:
    add_upper(buffer, "", group_name(key));
    break;
  case BPJS_PEOPLE_BORN:
    bpjs_buffer_add_text(buffer, "AGE_");
    add_band(buffer, key, dimension->detail, "_");
    break;
  case BPJS_PEOPLE_INDUSTRY:
    bpjs_buffer_add_text(buffer, "INDUSTRY_");
    add_industry(buffer, key, dimension->detail, "_");
    break;
  default: /* DECILE, RISK_CLASS */
    bpjs_buffer_add_text(buffer, dimension->what == BPJS_PEOPLE_DECILE ? "DTSEN_D" : "RISK_CLASS_");
    bpjs_buffer_add_integer(buffer, key);
  }
}
