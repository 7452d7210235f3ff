#include "plain.h"

#include "output.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

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

/* "± " before a number, which is freed. */
static char *plus_minus(char *number) {
  if (number == NULL)
    return NULL;
  char *text = allocate(strlen(number) + strlen("± ") + 1, 1);
  strcat(strcpy(text, "± "), number);
  free(number);
  return text;
}

/* Half a unit of the last printed place is five and zeros: of a million on
 * with a scale word, "5 billion". */
static char *write_half(int32_t zeros, int32_t language) {
  bpjs_figure half = {.struct_size = sizeof half};
  int32_t magnitude = zeros >= 6 ? zeros - zeros % 3 : 0;
  int32_t decimals = zeros < 0 ? -zeros : 0;
  int64_t digits = 5;
  for (int32_t i = magnitude; i < zeros; i++)
    digits *= 10;
  bpjs_error error = {.struct_size = sizeof error};
  if (bpjs_figure_make(digits, decimals, magnitude, BPJS_UNIT_NUMBER, BPJS_BOUNDS_ROUNDING, 0,
                       &half, &error) != BPJS_OK) {
    complain_error(&error, NULL);
    return NULL;
  }
  return plus_minus(write_figure(&half, BPJS_FORMAT_TEXT, language));
}

char *write_bounds(const bpjs_figure *figure, int32_t language) {
  if (figure->bounds == BPJS_BOUNDS_EXACT ||
      (figure->flags & (BPJS_FIGURE_AT_LEAST | BPJS_FIGURE_AT_MOST)))
    return copy_text("", 0);
  int32_t zeros = figure->magnitude - figure->decimals - 1;
  double half = 5;
  for (int32_t i = zeros; i < 0; i++)
    half /= 10;
  for (int32_t i = 0; i < zeros; i++)
    half *= 10;
  /* Not so where a source gave bounds of its own. */
  int usual = fabs(figure->upper - figure->value - half) < half / 1000 &&
              fabs(figure->value - figure->lower - half) < half / 1000;
  if (figure->bounds == BPJS_BOUNDS_ROUNDING && (figure->flags & BPJS_FIGURE_PUBLISHED) && usual)
    return write_half(zeros, language);
  if (figure->value == 0 && figure->lower == -figure->upper && isfinite(figure->upper))
    return plus_minus(plain_number(figure->upper, language));
  return write_figure(figure, BPJS_FORMAT_INTERVAL, language);
}
