bpjsstat_unit_test(abi table)
