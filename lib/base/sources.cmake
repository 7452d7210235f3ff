list(APPEND BPJSSTAT_SOURCES
  base/buffer.c
  base/error.c
  base/memory.c
  base/problems.c
  base/status.c
  base/structure.c
  base/table.c
  base/utf8.c
  base/version.c)
