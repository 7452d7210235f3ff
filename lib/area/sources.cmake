list(APPEND BPJSSTAT_SOURCES
  area/area.c
  area/look.c)
list(APPEND BPJSSTAT_EMBEDDED
  area/areas.tsv)
