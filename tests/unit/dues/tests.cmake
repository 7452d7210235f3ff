bpjsstat_unit_test(dues codes)
bpjsstat_unit_test(dues key)
bpjsstat_unit_test(dues notation)
bpjsstat_unit_test(dues span)
