#include "plain.h"

#include "output.h"

#include <math.h>

/* The fewest decimals that give the number back, up to what a double holds: a
 * bound that went outward by the last bit is still 38.35. */
char *plain_number(double number, int32_t language) {
  double scale = 1;
  int32_t decimals = 0;
  while (decimals < 9 && fabs(number) * scale < 1e14 &&
         fabs(round(number * scale) / scale - number) > fabs(number) * 1e-15) {
    scale *= 10;
    decimals++;
  }
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_figure figure = {.struct_size = sizeof figure};
  if (fabs(number) > 9007199254740992.0 ||
      bpjs_figure_make((int64_t)round(number * scale), decimals, 0, BPJS_UNIT_NUMBER,
                       BPJS_BOUNDS_ROUNDING, 0, &figure, &error) != BPJS_OK) {
    figure = (bpjs_figure){
        .struct_size = sizeof figure, .value = number, .lower = number, .upper = number};
  }
  char *text = write_figure(&figure, BPJS_FORMAT_TEXT, language);
  return text != NULL ? text : copy_text("", 0);
}
