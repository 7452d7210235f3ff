list(APPEND BPJSSTAT_SOURCES
  figure/arithmetic.c
  figure/cardinal.c
  figure/codes.c
  figure/cursor.c
  figure/derived.c
  figure/interval.c
  figure/make.c
  figure/notation.c
  figure/printed.c
  figure/read.c
  figure/text.c
  figure/unit.c
  figure/valid.c
  figure/words.c
  figure/write.c)
