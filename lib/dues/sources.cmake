list(APPEND BPJSSTAT_SOURCES
  dues/bill.c
  dues/codes.c
  dues/due_day.c
  dues/exact.c
  dues/finish.c
  dues/get.c
  dues/key.c
  dues/line.c
  dues/notation.c
  dues/result.c
  dues/span.c
  dues/warning_text.c
  dues/words.c
  dues/write.c
  dues/write_csv.c
  dues/write_json.c)
list(APPEND BPJSSTAT_EMBEDDED
  dues/words.tsv)
