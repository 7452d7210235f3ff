#include <string.h>

#include "benefit/explain.h"
#include "benefit/words.h"

static const struct {
  const char *name;
  int32_t programmes, segment; /* segment 0: any */
} topics[] = {{"jkk.", BPJS_PROGRAMME_JKK, 0},
              {"jkm.", BPJS_PROGRAMME_JKM, 0},
              {"jht.", BPJS_PROGRAMME_JHT, 0},
              {"jp.", BPJS_PROGRAMME_JP, 0},
              {"jkp.", BPJS_PROGRAMME_JKP, 0},
              {"migrant.", BPJS_PROGRAMME_JKK | BPJS_PROGRAMME_JKM, BPJS_SEGMENT_PMI},
              {"construction.", BPJS_PROGRAMME_JKK | BPJS_PROGRAMME_JKM, BPJS_SEGMENT_JAKON}};

static bool has_step(const bpjs_benefit *benefit, const bpjs_claim_entry *entry, const char *what) {
  for (size_t i = 0; i < entry->step_count; i++)
    if (strcmp(benefit->steps[entry->step_first + i].what, what) == 0)
      return true;
  return false;
}

/* topic: what follows "note.benefit.". */
static bool goes_with(const bpjs_benefit *benefit, const bpjs_claim_entry *entry,
                      const char *topic) {
  size_t i = 0;
  while (i < sizeof topics / sizeof *topics &&
         strncmp(topic, topics[i].name, strlen(topics[i].name)) != 0)
    i++;
  if (i == sizeof topics / sizeof *topics || (topics[i].programmes & entry->line.programme) == 0 ||
      (topics[i].segment != 0 && topics[i].segment != benefit->segment))
    return false;
  const char *name = topic + strlen(topics[i].name);
  return strcmp(name, "all") == 0 || strcmp(name, bpjs_benefit_what_code(entry->line.what)) == 0 ||
         has_step(benefit, entry, name);
}

bool bpjs_explain_benefit_notes(const bpjs_explained_benefit *explained, size_t index) {
  const bpjs_benefit *benefit = explained->benefit;
  const char *note = benefit->rows.items[benefit->notes[index]].parameter;
  const char *topic = note + strlen("note.benefit.");
  for (size_t i = explained->first; i < explained->end; i++)
    if (goes_with(benefit, &benefit->entries[i], topic))
      return true;
  return false;
}
