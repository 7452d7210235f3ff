/* A row of law as a JSON object. */
#ifndef BPJS_LAW_ROW_JSON_H
#define BPJS_LAW_ROW_JSON_H

#include "base/json.h"
#include "law/law.h"

/* key: of the object; NULL in an array. */
void bpjs_law_row_json(const bpjs_law *law, const bpjs_law_entry *row, const char *key,
                       bpjs_json *json);

#endif
