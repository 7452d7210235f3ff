list(APPEND BPJSSTAT_SOURCES
  trace/exact.c
  trace/layout.c
  trace/notation.c
  trace/row_json.c
  trace/row_text.c
  trace/rows.c
  trace/words.c)
list(APPEND BPJSSTAT_EMBEDDED
  trace/words.tsv)
