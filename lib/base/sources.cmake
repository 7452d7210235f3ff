list(APPEND BPJSSTAT_SOURCES
  base/big.c
  base/buffer.c
  base/csv_writer.c
  base/error.c
  base/json.c
  base/memory.c
  base/number_add_double.c
  base/number_add_fixed.c
  base/number_read.c
  base/number_read_double.c
  base/number_scale.c
  base/problems.c
  base/status.c
  base/structure.c
  base/table.c
  base/utf8.c
  base/version.c)
