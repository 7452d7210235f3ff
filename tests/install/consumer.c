/* A program of somebody else: reads a figure with the installed library. */
#include <bpjsstat.h>
#include <stdio.h>
#include <string.h>

int main(void) {
  static const char text[] = "39,2 juta";
  bpjs_figure figure;
  memset(&figure, 0, sizeof figure);
  figure.struct_size = sizeof figure;
  if (bpjs_figure_read(text, (int64_t)strlen(text), BPJS_LANGUAGE_ID, &figure, NULL) != BPJS_OK)
    return 1;
  printf("%s %lld\n", bpjs_version(), (long long)figure.digits);
  return 0;
}
