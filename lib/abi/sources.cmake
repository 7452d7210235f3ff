list(APPEND BPJSSTAT_SOURCES
  abi/check.c
  abi/table.c
  abi/write.c)
