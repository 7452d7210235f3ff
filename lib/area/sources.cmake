list(APPEND BPJSSTAT_SOURCES
  area/area.c
  area/areas.c
  area/begin.c
  area/children.c
  area/code.c
  area/entries.c
  area/fill.c
  area/header.c
  area/list.c
  area/list_write.c
  area/locate.c
  area/match.c
  area/reader.c
  area/regency.c
  area/roll.c
  area/roll_column.c
  area/row.c
  area/look.c
  area/search.c
  area/settle.c
  area/successors.c
  area/words.c)
list(APPEND BPJSSTAT_EMBEDDED
  area/areas.tsv
  area/former.tsv
  area/regencies.tsv
  area/words.tsv)
