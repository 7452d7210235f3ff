list(APPEND BPJSSTAT_SOURCES
  coverage/arguments.c
  coverage/compute.c
  coverage/distance.c
  coverage/distance_write.c
  coverage/equal_check.c
  coverage/fields.c
  coverage/growth.c
  coverage/labels.c
  coverage/path.c
  coverage/power.c
  coverage/sum_check.c
  coverage/verdict.c
  coverage/write.c)
list(APPEND BPJSSTAT_EMBEDDED
  coverage/labels.tsv)
