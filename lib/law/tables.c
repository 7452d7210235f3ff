#include "law/tables.h"

const bpjs_embedded *const bpjs_law_tables[BPJS_LAW_TABLES] = {
    &bpjs_embedded_law_bpu,          &bpjs_embedded_law_bpu_bands,
    &bpjs_embedded_law_construction, &bpjs_embedded_law_due_and_fine,
    &bpjs_embedded_law_enrolment,    &bpjs_embedded_law_industry_classes,
    &bpjs_embedded_law_jkp,          &bpjs_embedded_law_jp_ceiling,
    &bpjs_embedded_law_migrant,      &bpjs_embedded_law_notes,
    &bpjs_embedded_law_pu,           &bpjs_embedded_law_reliefs,
    &bpjs_embedded_law_rounding,
};

const char *const bpjs_law_table_names[BPJS_LAW_TABLES] = {
    "bpu.tsv",          "bpu_bands.tsv",  "construction.tsv",
    "due_and_fine.tsv", "enrolment.tsv",  "industry_classes.tsv",
    "jkp.tsv",          "jp_ceiling.tsv", "migrant.tsv",
    "notes.tsv",        "pu.tsv",         "reliefs.tsv",
    "rounding.tsv",
};
