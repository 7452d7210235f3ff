list(APPEND BPJSSTAT_SOURCES
  dues/codes.c)
