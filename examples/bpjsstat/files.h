/* The data a command works on: published observations, then the files given. */
#ifndef BPJSSTAT_FILES_H
#define BPJSSTAT_FILES_H

#include "options.h"

/* A new dataset, or NULL after a complaint. */
bpjs_dataset *files_load(const option *data);

/* A new dataset of one file alone, or NULL after a complaint. */
bpjs_dataset *files_read(const char *path);

/* Complains about the problems of an input, 20 of them at most. */
void complain_problems(const bpjs_problems *problems, const char *name);

#endif
