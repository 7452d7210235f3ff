list(APPEND BPJSSTAT_SOURCES
  exchange/array.c
  exchange/arrivals_fetch.c
  exchange/arrivals_plan.c
  exchange/cell.c
  exchange/chunk.c
  exchange/chunk_convert.c
  exchange/column.c
  exchange/format.c
  exchange/people_ignored.c
  exchange/people_new.c
  exchange/people_next.c
  exchange/schema.c
  exchange/struct_array.c
  exchange/struct_stream.c
  exchange/structs.c
  exchange/view.c
  exchange/word.c)
