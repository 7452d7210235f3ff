bpjsstat_unit_test(dataset published)
