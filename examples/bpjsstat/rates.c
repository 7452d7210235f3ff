#include "rates.h"

#include "output.h"
#include "values.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int take(const char *text, const char *name, bpjs_year_rate *rate) {
  const char *colon = strchr(text, ':');
  *rate = (bpjs_year_rate){.struct_size = sizeof *rate};
  if (colon != NULL) {
    if (colon - text != 4 || strspn(text, "0123456789") != 4) {
      complain("%s \"%s\": is not PERCENT or YEAR:PERCENT", name, text);
      return STATUS_USAGE;
    }
    rate->year = (int32_t)strtol(text, NULL, 10);
  }
  return value_percent(colon != NULL ? colon + 1 : text, name, -1000000, 10000000, &rate->rate_ppm);
}

int rates_take(const arguments *given, const char *name, rates *taken) {
  const option *o = options_find(given, name);
  int status = STATUS_OK;
  taken->items = allocate((size_t)o->count, sizeof *taken->items);
  for (taken->count = 0; taken->count < o->count && status == STATUS_OK; taken->count++)
    status = take(o->items[taken->count], name, &taken->items[taken->count]);
  return status;
}

void rates_blame(const rates *taken, const char *name, bpjs_error *error) {
  int year = strcmp(error->field, "year") == 0;
  if (error->row < 1 || error->row > taken->count ||
      !(year || strcmp(error->field, "rate_ppm") == 0) ||
      atoi(error->value) !=
          (year ? taken->items[error->row - 1].year : taken->items[error->row - 1].rate_ppm))
    return;
  snprintf(error->field, sizeof error->field, "%s", name + strlen("--"));
}

int outlook_take(const arguments *given, outlook *taken) {
  const int status = rates_take(given, "--inflation", &taken->inflation);
  return status == STATUS_OK ? rates_take(given, "--development", &taken->development) : status;
}

void outlook_blame(const outlook *taken, bpjs_error *error) {
  rates_blame(&taken->inflation, "--inflation", error);
  rates_blame(&taken->development, "--development", error);
}

void outlook_free(outlook *taken) {
  free(taken->inflation.items);
  free(taken->development.items);
}
