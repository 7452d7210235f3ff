#include <string.h>

#include "base/error.h"
#include "base/never.h"
#include "base/structure.h"
#include "benefit/losses.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_loss, part)

enum {
  LOSSES_MOST = 1000000,
  MILLION = 1000000,
  GRADES = 5,    /* of the muscle test */
  PERCENT = 100, /* all of it */
  DECIBELS = 200 /* more than any ear is measured for */
};

static bpjs_law_parameter find(const char *name) {
  bpjs_law_parameter parameter = {0};
  if (NEVER(!bpjs_law_parameter_find(name, (int64_t)strlen(name), BPJS_SEGMENT_ALL, &parameter,
                                     NULL)))
    return (bpjs_law_parameter){0};
  return parameter;
}

bpjs_loss_parts bpjs_loss_parts_find(void) {
  return (bpjs_loss_parts){.percent = find("jkk.disability.percent"),
                           .unit = find("jkk.disability.unit"),
                           .assessed = find("jkk.disability.assessed.least")};
}

/* All of it where no NUL ends it. */
static int64_t length_of(const bpjs_loss *loss) {
  const char *end = memchr(loss->part, '\0', sizeof loss->part);
  return end == NULL ? (int64_t)sizeof loss->part : end - loss->part;
}

enum bpjs_loss_kind bpjs_loss_kind_of(const bpjs_loss_parts *parts, const bpjs_loss *loss) {
  const int64_t length = length_of(loss);
  if (length == 0 || length == (int64_t)sizeof loss->part)
    return BPJS_LOSS_UNKNOWN;
  if (strcmp(loss->part, "unequal_eyes") == 0)
    return BPJS_LOSS_EYES;
  if (bpjs_law_parameter_has_key(&parts->assessed, loss->part, length))
    return BPJS_LOSS_ASSESSED;
  if (bpjs_law_parameter_has_key(&parts->unit, loss->part, length))
    return BPJS_LOSS_MEASURED;
  return bpjs_law_parameter_has_key(&parts->percent, loss->part, length) ? BPJS_LOSS_PLAIN
                                                                         : BPJS_LOSS_UNKNOWN;
}

/* A field, and the numbers that it may be. */
typedef struct field {
  const char *name;
  int64_t number, least, most;
} field;

/* One flag or none; and only of a plain part. A field that does not belong to the kind of loss is
 * 0. Unequal eyes are both given, the better one first. */
static int32_t check_fields(const bpjs_loss *loss, enum bpjs_loss_kind kind, bpjs_error *error) {
  const bool functional = (loss->flags & BPJS_LOSS_FUNCTIONAL) != 0;
  const bool muscle = (loss->flags & BPJS_LOSS_MUSCLE) != 0;
  const int64_t decibels = strncmp(loss->part, "hearing", strlen("hearing")) == 0;
  const int64_t measure = decibels ? DECIBELS : PERCENT;
  const field fields[] = {
      {"flags", loss->flags, 0, (kind == BPJS_LOSS_PLAIN) * BPJS_LOSS_MUSCLE},
      {"function_ppm", loss->function_ppm, functional, functional * MILLION},
      {"muscle", loss->muscle, 0, muscle * GRADES},
      {"assessed_ppm", loss->assessed_ppm, 0, (kind == BPJS_LOSS_ASSESSED) * MILLION},
      {"measure", loss->measure, 0, (kind == BPJS_LOSS_MEASURED) * measure},
      {"better", loss->better, 0, (kind == BPJS_LOSS_EYES) * PERCENT},
      {"worse", loss->worse, 0, loss->better}};
  for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
    if (fields[i].number < fields[i].least || fields[i].number > fields[i].most)
      return bpjs_error_number(error, BPJS_ERROR_RANGE, fields[i].name, fields[i].number,
                               "the number is not one that such a loss can have");
  return BPJS_OK;
}

static int32_t refuse_part(const bpjs_loss *loss, bpjs_error *error) {
  const bpjs_place place = {.field = "part", .value = loss->part, .value_length = length_of(loss)};
  return bpjs_error_set(error, BPJS_ERROR_UNKNOWN, &place, "there is no such part of the body");
}

static int32_t check(const bpjs_losses *losses, const bpjs_loss_parts *parts, int64_t index,
                     bpjs_error *error) {
  bpjs_loss loss;
  if (!bpjs_struct_item_in(&loss, sizeof loss, LEAST, losses->items, index))
    return bpjs_error_struct_size(error, "losses");
  const enum bpjs_loss_kind kind = bpjs_loss_kind_of(parts, &loss);
  return kind == BPJS_LOSS_UNKNOWN ? refuse_part(&loss, error) : check_fields(&loss, kind, error);
}

/* How often a body has a part: those that it has once are not listed. */
static int64_t most_of(const char *part) {
  static const struct {
    const char *part;
    int64_t most;
  } anatomy[] = {{"eye", 2},
                 {"hearing_one", 2},
                 {"hearing_decline_one", 2},
                 {"auricle", 2},
                 {"leg", 2},
                 {"foot", 2},
                 {"big_toe", 2},
                 {"index_toe", 2},
                 {"toe", 6},
                 {"finger_right", 3},
                 {"finger_left", 3},
                 {"finger_phalanx_right", 3},
                 {"finger_phalanx_left", 3}};
  for (size_t i = 0; i < sizeof anatomy / sizeof *anatomy; i++)
    if (strcmp(anatomy[i].part, part) == 0)
      return anatomy[i].most;
  return 1;
}

/* The losses before `index` were checked, so that they are not more than a body has. */
static int32_t check_count(const bpjs_losses *losses, int64_t index, bpjs_error *error) {
  const bpjs_loss loss = bpjs_losses_at(losses, index);
  const bpjs_place place = {.field = "part", .value = loss.part, .value_length = length_of(&loss)};
  int64_t count = 1;
  for (int64_t i = 0; i < index; i++)
    count += strcmp(bpjs_losses_at(losses, i).part, loss.part) == 0;
  return count <= most_of(loss.part)
             ? BPJS_OK
             : bpjs_error_set(error, BPJS_ERROR_RANGE, &place, "a body has no more of this part");
}

int32_t bpjs_losses_check(const bpjs_losses *losses, bpjs_error *error) {
  if (losses->count < 0 || (losses->count > 0 && losses->items == NULL))
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "losses", losses->count,
                             "the pointer is NULL or the number of losses negative");
  if (losses->count > LOSSES_MOST)
    return bpjs_error_number(error, BPJS_ERROR_LIMIT, "losses", losses->count,
                             "more than 1000000 losses");
  const bpjs_loss_parts parts = bpjs_loss_parts_find();
  for (int64_t i = 0; i < losses->count; i++) {
    int32_t status = check(losses, &parts, i, error);
    if (status == BPJS_OK)
      status = check_count(losses, i, error);
    if (status != BPJS_OK) {
      if (error != NULL)
        error->row = i + 1;
      return status;
    }
  }
  return BPJS_OK;
}

bpjs_loss bpjs_losses_at(const bpjs_losses *losses, int64_t index) {
  bpjs_loss loss;
  if (NEVER(!bpjs_struct_item_in(&loss, sizeof loss, LEAST, losses->items, index)))
    return (bpjs_loss){0};
  return loss;
}
