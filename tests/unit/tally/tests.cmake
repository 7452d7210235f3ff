bpjsstat_unit_test(tally key)
bpjsstat_unit_test(tally shape)
