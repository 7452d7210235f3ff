list(APPEND BPJSSTAT_SOURCES
  law/row_json.c
  law/seal.c
  law/value.c
  law/write.c)
