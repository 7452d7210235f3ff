list(APPEND BPJSSTAT_SOURCES
  dues/bill.c
  dues/codes.c
  dues/exact.c
  dues/key.c
  dues/line.c
  dues/notation.c
  dues/span.c)
