#include "base/error.h"
#include "base/structure.h"
#include "benefit/words.h"
#include "dues/codes.h"
#include "tally/shape.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_tally_measure, event)

enum {
  PROGRAMMES = BPJS_PROGRAMME_JKK | BPJS_PROGRAMME_JKM | BPJS_PROGRAMME_JHT | BPJS_PROGRAMME_JP |
               BPJS_PROGRAMME_JKP
};

int64_t bpjs_tally_measure_count(const bpjs_tally *tally) {
  return tally == NULL ? 0 : tally->measure_count;
}

const bpjs_tally_measure *bpjs_tally_measure_at(const bpjs_tally *tally, int32_t measure) {
  return &tally->measures[measure];
}

static bool is_dues(int32_t kind) {
  return kind == BPJS_TALLY_MONTHLY || kind == BPJS_TALLY_PACKAGE;
}

static bool needs_law(int32_t kind) {
  return is_dues(kind) || kind == BPJS_TALLY_BENEFIT;
}

static int32_t check_lists(const bpjs_tally_measure *m, bpjs_error *error) {
  if (m->kind < BPJS_TALLY_WAGE || m->kind > BPJS_TALLY_MONTHS)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "kind", m->kind,
                             "kind is not in the list of kinds");
  if (m->payer != 0 && bpjs_dues_payer_code(m->payer)[0] == '\0')
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "payer", m->payer,
                             "payer is not in the list of payers");
  if (m->what != 0 && bpjs_benefit_what_code(m->what)[0] == '\0')
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "what", m->what,
                             "what is not in the list of benefits");
  if (m->event != 0 && bpjs_benefit_event_code(m->event)[0] == '\0')
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "event", m->event,
                             "event is not in the list of events");
  return BPJS_OK;
}

static int32_t check_ranges(const bpjs_tally_measure *m, bpjs_error *error) {
  const bool is_from =
      m->from_programme == 0 ||
      (m->payer == BPJS_PAYER_RECOMPOSITION &&
       (m->from_programme == BPJS_PROGRAMME_JKK || m->from_programme == BPJS_PROGRAMME_JKM));
  const struct {
    bool fits;
    const char *field;
    int32_t value;
  } fields[] = {{m->law >= 0 && m->law < (needs_law(m->kind) ? BPJS_TALLY_LAWS : 1), "law", m->law},
                {m->programme >= 0 && m->programme <= (needs_law(m->kind) ? PROGRAMMES : 0),
                 "programme", m->programme},
                {m->payer == 0 || is_dues(m->kind), "payer", m->payer},
                {is_from, "from_programme", m->from_programme},
                {m->what == 0 || m->kind == BPJS_TALLY_BENEFIT, "what", m->what},
                {m->event == 0 || m->kind == BPJS_TALLY_BENEFIT, "event", m->event},
                {m->flags <= BPJS_TALLY_NO_EXTREMES, "flags", (int32_t)m->flags}};
  for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
    if (!fields[i].fits)
      return bpjs_error_number(error, BPJS_ERROR_RANGE, fields[i].field, fields[i].value,
                               "the field is out of its range, or does not go with the kind");
  return BPJS_OK;
}

static bool is_same(const bpjs_tally_measure *a, const bpjs_tally_measure *b) {
  return a->kind == b->kind && a->law == b->law && a->programme == b->programme &&
         a->payer == b->payer && a->from_programme == b->from_programme && a->what == b->what &&
         a->event == b->event;
}

int32_t bpjs_tally_check_measure(const bpjs_tally_measure *measure, bpjs_error *error) {
  const int32_t status = check_lists(measure, error);
  return status == BPJS_OK ? check_ranges(measure, error) : status;
}

int32_t bpjs_shape_of(bpjs_tally *tally, const bpjs_tally_measure *measure, bpjs_error *error) {
  int32_t status = bpjs_tally_check_measure(measure, error);
  if (status != BPJS_OK)
    return status;
  for (int32_t m = 0; m < tally->measure_count; m++)
    if (is_same(&tally->measures[m], measure))
      return bpjs_error_number(error, BPJS_ERROR_CONFLICT, "measure", m,
                               "the tally has this measure already");
  if (tally->measure_count == BPJS_TALLY_MEASURES)
    return bpjs_error_argument(error, BPJS_ERROR_LIMIT, "measure",
                               "a tally has no more than 128 measures");
  tally->measures[tally->measure_count++] = *measure;
  return BPJS_OK;
}

int32_t bpjs_tally_add_measure(bpjs_tally *tally, const bpjs_tally_measure *measure,
                               bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  bpjs_tally_measure ours;
  const int32_t status = bpjs_shape_open(tally, error);
  if (status != BPJS_OK)
    return status;
  if (measure == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "measure", "measure is NULL");
  if (!bpjs_struct_in(&ours, sizeof ours, LEAST, measure))
    return bpjs_error_struct_size(error, "measure");
  return bpjs_shape_of(tally, &ours, error);
}

int32_t bpjs_tally_get_measure(const bpjs_tally *tally, int64_t index, bpjs_tally_measure *measure,
                               bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (tally == NULL || measure == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, tally == NULL ? "tally" : "measure",
                               "a pointer is NULL");
  if (!bpjs_struct_fits(measure, LEAST))
    return bpjs_error_struct_size(error, "measure");
  if (index < 0 || index >= tally->measure_count)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "index", index, "there is no such measure");
  bpjs_struct_out(measure, &tally->measures[index], sizeof *tally->measures);
  return BPJS_OK;
}
