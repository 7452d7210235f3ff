list(APPEND BPJSSTAT_SOURCES
  trace/arguments.c
  trace/exact.c
  trace/flags.c
  trace/later.c
  trace/layout.c
  trace/notation.c
  trace/row_json.c
  trace/row_text.c
  trace/rows.c
  trace/section.c
  trace/span.c
  trace/words.c)
list(APPEND BPJSSTAT_EMBEDDED
  trace/words.tsv)
