list(APPEND BPJSSTAT_SOURCES
  law/row_json.c
  law/seal.c
  law/tables.c
  law/value.c
  law/write.c)
list(APPEND BPJSSTAT_EMBEDDED
  law/industries.tsv
  law/parameters.tsv
  law/tables/bpu.tsv
  law/tables/bpu_bands.tsv
  law/tables/construction.tsv
  law/tables/due_and_fine.tsv
  law/tables/enrolment.tsv
  law/tables/industry_classes.tsv
  law/tables/jkp.tsv
  law/tables/jp_ceiling.tsv
  law/tables/migrant.tsv
  law/tables/notes.tsv
  law/tables/pu.tsv
  law/tables/reliefs.tsv
  law/tables/rounding.tsv)
