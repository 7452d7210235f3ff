bpjsstat_unit_test(area area)
bpjsstat_unit_test(area look)
