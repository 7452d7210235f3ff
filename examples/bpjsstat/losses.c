#include "losses.h"

#include "output.h"
#include "values.h"

#include <stdlib.h>
#include <string.h>

enum { ALL_OF_IT = 1000000 };

static int complain_loss(const char *text, const char *what) {
  complain("--loss \"%s\": %s", text, what);
  return STATUS_USAGE;
}

/* The key of a part; arm-right is arm_right. */
static int take_part(const char *text, size_t length, bpjs_loss *loss) {
  if (length == 0 || length >= sizeof loss->part)
    return complain_loss(text, "is no PART or PART:MUCH; see bpjsstat law jkk.disability.percent");
  memcpy(loss->part, text, length);
  for (char *at = loss->part; *at != '\0'; at++)
    *at = *at == '-' ? '_' : *at;
  return STATUS_OK;
}

/* Whether the law has a row of this parameter for the part: its unit of measure, or
 * the least that can be assessed. */
static int law_has(const bpjs_law *law, const char *parameter, const char *part, int32_t day) {
  bpjs_law_policy policy = {.struct_size = sizeof policy,
                            .minimum_confidence = BPJS_LAW_CONFIDENCE_D};
  return bpjs_law_find(law, parameter, (int64_t)strlen(parameter), BPJS_SEGMENT_ALL, part,
                       (int64_t)strlen(part), day, &policy, NULL, NULL, NULL) == BPJS_OK;
}

/* "40", "40dB", "40 %". */
static int take_measure(const char *text, const char *much, int32_t *number) {
  size_t digits = strspn(much, "0123456789");
  const char *unit = much + digits;
  unit += *unit == ' ';
  if (digits == 0 || digits > 9 ||
      (*unit != '\0' && strcmp(unit, "dB") != 0 && strcmp(unit, "%") != 0))
    return complain_loss(text, "is not measured in whole dB or percent, such as 40");
  *number = (int32_t)strtol(much, NULL, 10);
  return STATUS_OK;
}

/* "80/40": the better eye, and the other. */
static int take_eyes(const char *text, const char *much, bpjs_loss *loss) {
  size_t better = strspn(much, "0123456789");
  const char *rest = much + better + (much[better] == '/');
  size_t worse = strspn(rest, "0123456789");
  if (better == 0 || better > 3 || much[better] != '/' || worse == 0 || worse > 3 ||
      rest[worse] != '\0')
    return complain_loss(text, "is not BETTER/WORSE in percent, such as 80/40");
  loss->better = (int32_t)strtol(much, NULL, 10);
  loss->worse = (int32_t)strtol(rest, NULL, 10);
  return STATUS_OK;
}

static int take_grade(const char *text, const char *grade, bpjs_loss *loss) {
  if (grade[0] < '0' || grade[0] > '5' || grade[1] != '\0')
    return complain_loss(text, "the muscle test has grades 0 to 5");
  loss->flags = BPJS_LOSS_MUSCLE;
  loss->muscle = grade[0] - '0';
  return STATUS_OK;
}

static int take(const char *text, const bpjs_law *law, int32_t day, bpjs_loss *loss) {
  const char *colon = strchr(text, ':');
  *loss = (bpjs_loss){.struct_size = sizeof *loss};
  int status = take_part(text, colon != NULL ? (size_t)(colon - text) : strlen(text), loss);
  if (status == STATUS_OK && colon == NULL && strcmp(loss->part, "unequal_eyes") == 0)
    return take_eyes(text, "", loss);
  if (status != STATUS_OK || colon == NULL)
    return status;
  const char *much = colon + 1;
  if (strncmp(much, "muscle=", 7) == 0)
    return take_grade(text, much + 7, loss);
  if (strcmp(loss->part, "unequal_eyes") == 0)
    return take_eyes(text, much, loss);
  if (law_has(law, "jkk.disability.unit", loss->part, day))
    return take_measure(text, much, &loss->measure);
  if (law_has(law, "jkk.disability.assessed.least", loss->part, day))
    return value_percent(much, "--loss", 0, ALL_OF_IT, &loss->assessed_ppm);
  loss->flags = BPJS_LOSS_FUNCTIONAL;
  return value_percent(much, "--loss", 0, ALL_OF_IT, &loss->function_ppm);
}

int losses_take(const arguments *given, const bpjs_law *law, int32_t day, losses *taken) {
  const option *o = options_find(given, "--loss");
  int status = STATUS_OK;
  taken->items = allocate((size_t)o->count, sizeof *taken->items);
  for (taken->count = 0; taken->count < o->count && status == STATUS_OK; taken->count++)
    status = take(o->items[taken->count], law, day, &taken->items[taken->count]);
  return status;
}
