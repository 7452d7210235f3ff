list(APPEND BPJSSTAT_SOURCES
  exchange/array.c
  exchange/column.c
  exchange/schema.c
  exchange/struct_array.c
  exchange/struct_stream.c
  exchange/structs.c)
