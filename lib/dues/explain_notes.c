#include <string.h>

#include "dues/explain.h"
#include "law/law.h"

/* A note of the law and a line that it may go with. */
typedef struct asked {
  const bpjs_dues *dues;
  const bpjs_dues_month *month;
  const bpjs_dues_entry *entry;
  const bpjs_trace_row *note;
} asked;

static bool begins(const char *text, const char *beginning) {
  while (*beginning != '\0' && *text == *beginning) {
    text++;
    beginning++;
  }
  return *beginning == '\0';
}

const char *bpjs_dues_relieved(const bpjs_dues *dues, const bpjs_dues_entry *entry) {
  for (size_t i = 0; i < entry->step_count; i++) {
    const int32_t used = dues->steps[entry->step_first + i].used;
    if (used >= 0 && begins(dues->rows.items[used].parameter, "relief."))
      return dues->rows.items[used].parameter;
  }
  return "";
}

static const bpjs_dues_step *find(const asked *of, int32_t what) {
  for (size_t i = 0; i < of->entry->step_count; i++)
    if (of->dues->steps[of->entry->step_first + i].what == what)
      return &of->dues->steps[of->entry->step_first + i];
  return NULL;
}

static bool never(const asked *of) {
  (void)of;
  return false;
}

static bool has_programme(const asked *of) {
  static const struct {
    const char *topic;
    int32_t programme;
  } topics[] = {{"note.jkk.", BPJS_PROGRAMME_JKK},
                {"note.jkm.", BPJS_PROGRAMME_JKM},
                {"note.jht.", BPJS_PROGRAMME_JHT},
                {"note.jp.", BPJS_PROGRAMME_JP},
                {"note.jkp.", BPJS_PROGRAMME_JKP}};
  int i = 0;
  while (!begins(of->note->parameter, topics[i].topic))
    i++;
  return (of->entry->due.programme & topics[i].programme) != 0;
}

/* A note with a key is about that industry. */
static bool has_industry(const asked *of) {
  const bpjs_dues_step *step = find(of, BPJS_STEP_INDUSTRY);
  return step != NULL && (of->note->key[0] == '\0' ||
                          strcmp(of->note->key, of->dues->rows.items[step->used].key) == 0);
}

/* The ceiling is the base. */
static bool is_capped(const asked *of) {
  const bpjs_dues_step *ceiling = find(of, BPJS_STEP_CEILING);
  return ceiling != NULL && (of->entry->due.programme & BPJS_PROGRAMME_JP) != 0 &&
         ceiling->number == of->entry->due.base;
}

static bool has_pension_age(const asked *of) {
  return find(of, BPJS_STEP_PENSION_AGE) != NULL;
}

static bool is_fine(const asked *of) {
  return (of->entry->due.flags & BPJS_DUES_FINE) != 0;
}

static bool is_contribution(const asked *of) {
  return !is_fine(of);
}

static bool is_before_departure(const asked *of) {
  return (of->entry->due.flags & BPJS_DUES_BEFORE_DEPARTURE) != 0;
}

static bool is_due(const asked *of) {
  return of->month->totals.due_day != 0;
}

static bool is_under_minimum(const asked *of) {
  const int32_t month = of->month->totals.month;
  for (size_t i = 0; i < of->dues->warning_count; i++) {
    const bpjs_dues_warning *warning = &of->dues->warnings[i].warning;
    if (warning->code == BPJS_DUES_WARNING_MINIMUM_WAGE && warning->month <= month &&
        warning->last_month >= month)
      return true;
  }
  return false;
}

/* note.relief.x and note.relief.x.y go with a line that relief.x.z made. */
static bool has_relief(const asked *of) {
  const char *made = bpjs_dues_relieved(of->dues, of->entry);
  const char *note = of->note->parameter + strlen("note.");
  const char *end = strchr(note + strlen("relief."), '.');
  const size_t length = end == NULL ? strlen(note) : (size_t)(end - note);
  return strncmp(made, note, length) == 0 && made[length] == '.';
}

/* By topic: note.<topic>.<name>. The others are of a segment, whose notes are
 * the only ones that the result has. */
static const struct {
  const char *topic;
  bool (*goes)(const asked *of);
} topics[] = {{"background.", never},
              {"benefit.", never},
              {"ceiling.", is_capped},
              {"departure.", is_before_departure},
              {"due.", is_due},
              {"fine.", is_fine},
              {"industry.", has_industry},
              {"jht.", has_programme},
              {"jkk.", has_programme},
              {"jkm.", has_programme},
              {"jkp.", has_programme},
              {"jp.", has_programme},
              {"minimum_wage.", is_under_minimum},
              {"pension.", has_pension_age},
              {"relief.", has_relief},
              {"", is_contribution}};

static bool goes_with(const asked *of) {
  size_t i = 0;
  while (!begins(of->note->parameter + strlen("note."), topics[i].topic))
    i++;
  return topics[i].goes(of);
}

bool bpjs_explain_month_notes(const bpjs_dues *dues, int32_t month, bpjs_trace_rows *notes) {
  const bpjs_law *law = dues->rows.law;
  for (size_t i = law->index.note_first; i < law->index.note_end; i++) {
    const bpjs_law_span *group = &law->index.groups[i];
    const int32_t segment = law->rows[group->first].segment;
    if (segment != BPJS_SEGMENT_ALL && segment != dues->segment)
      continue;
    const bpjs_rule rule = bpjs_law_rule_of(law, &dues->policy, month, group);
    if (bpjs_rule_use(&rule, &dues->policy, NULL) == BPJS_OK &&
        bpjs_trace_rows_use(notes, rule.row, false) < 0)
      return false;
  }
  return true;
}

static bool add_of_entry(bpjs_explained *explained, const bpjs_dues_month *month, size_t entry,
                         const bpjs_trace_rows *notes) {
  const bpjs_dues *dues = explained->dues;
  for (size_t i = 0; i < notes->count; i++) {
    const asked of = {dues, month, &dues->entries[entry], &notes->items[i]};
    if (goes_with(&of) &&
        bpjs_trace_rows_use(&explained->notes, notes->items[i].row - dues->rows.law->rows, false) <
            0)
      return false;
  }
  return true;
}

/* The lines explained that are of a month. */
static bool add_of_month(bpjs_explained *explained, const bpjs_dues_month *month) {
  const size_t end = month->entry_first + month->entry_count;
  size_t entry = month->entry_first < explained->first ? explained->first : month->entry_first;
  if (entry >= end || entry >= explained->end)
    return true;
  bpjs_trace_rows notes;
  bpjs_trace_rows_begin(&notes, explained->dues->rows.law);
  bool added = bpjs_explain_month_notes(explained->dues, month->totals.month, &notes);
  for (; added && entry < end && entry < explained->end; entry++)
    added = add_of_entry(explained, month, entry, &notes);
  bpjs_trace_rows_free(&notes);
  return added;
}

bool bpjs_explain_notes(bpjs_explained *explained) {
  bool added = true;
  for (size_t i = 0; added && i < explained->dues->month_count; i++)
    added = add_of_month(explained, &explained->dues->months[i]);
  return added;
}
