#include "reading.h"

#include "output.h"

#include <stdio.h>
#include <string.h>

int reading_figure(const char *text, const char *name, int32_t notation, bpjs_figure *figure) {
  bpjs_error error = {.struct_size = sizeof error};
  *figure = (bpjs_figure){.struct_size = sizeof *figure};
  if (bpjs_figure_read(text, (int64_t)strlen(text), notation, figure, &error) == BPJS_OK)
    return STATUS_OK;
  /* The word at fault is named, but which figure it was in is more useful. */
  snprintf(error.value, sizeof error.value, "%s", text);
  complain_error(&error, name);
  if (error.code == BPJS_ERROR_AMBIGUOUS)
    complain("say --language id or --language en");
  return STATUS_DATA;
}
