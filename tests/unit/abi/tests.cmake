bpjsstat_unit_test(abi roles)
bpjsstat_unit_test(abi table)
