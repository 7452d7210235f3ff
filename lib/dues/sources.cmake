list(APPEND BPJSSTAT_SOURCES
  dues/codes.c
  dues/notation.c)
