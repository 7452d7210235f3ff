bpjsstat_unit_test(figure read)
