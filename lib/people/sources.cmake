list(APPEND BPJSSTAT_SOURCES
  people/check.c
  people/check_begin.c
  people/check_block.c
  people/check_needs.c
  people/check_order.c
  people/check_problem.c
  people/check_range.c
  people/get.c
  people/people.c
  people/set.c
  people/take.c
  people/widen.c)
