bpjsstat_unit_test(base status)
bpjsstat_unit_test(base problems)
