bpjsstat_unit_test(dues codes)
