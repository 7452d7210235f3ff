list(APPEND BPJSSTAT_SOURCES
  tally/dimension.c
  tally/groups.c
  tally/histogram.c
  tally/key.c
  tally/key_check.c
  tally/measure.c
  tally/merge.c
  tally/order.c
  tally/store.c
  tally/tally.c)
