/* Estimates of what was summed. */
#ifndef BPJS_SURVEY_FINISH_H
#define BPJS_SURVEY_FINISH_H

#include "survey/run.h"

int32_t bpjs_survey_finish(bpjs_survey_run_state *run, bpjs_survey_result **result);

#endif
