/* Whole counts that stand in observations. */
#ifndef BPJSSTAT_COUNTS_H
#define BPJSSTAT_COUNTS_H

#include <bpjsstat.h>

/* A query of a series, of all areas or one, and of one period where one is given. */
bpjs_query counts_query(const char *series, const char *segment, const char *programme,
                        const char *group, const char *area, const bpjs_period *period);

/* The best observation, or -1; its figure and what it is about. */
int64_t counts_best(const bpjs_dataset *dataset, const bpjs_query *query, bpjs_figure *figure,
                    bpjs_observation *about);

/* Its count, -1 where there is none, and its period if that is wanted (NULL: not).
 * STATUS_DATA after a complaint about what is no whole count. name: of the dataset. */
int counts_take(const bpjs_dataset *dataset, const char *name, const bpjs_query *query,
                int64_t *count, bpjs_period *period);

#endif
