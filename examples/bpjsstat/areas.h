/* Areas for the command area: those of the library, and files of the user's. */
#ifndef BPJSSTAT_AREAS_H
#define BPJSSTAT_AREAS_H

#include "options.h"

/* The built-in areas and those of the files, whose codes are of `system`; a file whose name
 * ends in .tsv has tabs. NULL after a complaint. */
bpjs_areas *areas_load(const option *files, int32_t system);

/* Prints a list as a table. */
void areas_print(const bpjs_area_list *list, int32_t language);

#endif
