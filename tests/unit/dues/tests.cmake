bpjsstat_unit_test(dues codes)
bpjsstat_unit_test(dues notation)
