#include "laws.h"

#include "law_load.h"
#include "output.h"
#include "values.h"

/* The second law is the first with overlays on it. */
static bpjs_law *reform_of(const bpjs_law *law, const option *overlays) {
  bpjs_law *made = NULL;
  for (int i = 0; i < overlays->count; i++) {
    bpjs_law *next = law_overlay(made == NULL ? law : made, overlays->items[i]);
    bpjs_law_free(made);
    made = next;
    if (made == NULL)
      return NULL;
  }
  return made;
}

int laws_load(const arguments *given, laws *loaded) {
  const option *reforms = options_find(given, "--reform");
  *loaded = (laws){.policy = {.struct_size = sizeof loaded->policy}};
  const int status = option_policy(given, &loaded->policy);
  if (status != STATUS_OK)
    return status;
  loaded->count = reforms->count > 0 ? 2 : 1;
  loaded->law = law_load(options_find(given, "--law"));
  if (loaded->law != NULL)
    loaded->reform = reform_of(loaded->law, reforms);
  return loaded->law == NULL || (loaded->count > 1 && loaded->reform == NULL) ? STATUS_DATA
                                                                              : STATUS_OK;
}

void laws_free(laws *loaded) {
  bpjs_law_free(loaded->reform);
  bpjs_law_free(loaded->law);
}

bpjs_assess *laws_assess(const laws *loaded) {
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_assess *assess = NULL;
  int32_t status = bpjs_assess_new(loaded->law, &loaded->policy, &assess, &error);
  if (status == BPJS_OK && loaded->reform != NULL)
    status = bpjs_assess_add_law(assess, loaded->reform, &loaded->policy, &error);
  if (status == BPJS_OK)
    return assess;
  complain_error(&error, NULL);
  bpjs_assess_free(assess);
  return NULL;
}
