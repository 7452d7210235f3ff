list(APPEND BPJSSTAT_SOURCES
  tally/dimension.c
  tally/get.c
  tally/groups.c
  tally/histogram.c
  tally/key.c
  tally/key_check.c
  tally/measure.c
  tally/merge.c
  tally/order.c
  tally/people.c
  tally/quantile.c
  tally/roll.c
  tally/store.c
  tally/sum.c
  tally/tally.c)
