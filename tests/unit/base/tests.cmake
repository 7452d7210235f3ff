bpjsstat_unit_test(base status)
bpjsstat_unit_test(base problems)
bpjsstat_unit_test(base table)
