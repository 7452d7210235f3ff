bpjsstat_unit_test(abi roles)
bpjsstat_unit_test(abi table)
bpjsstat_unit_test(abi units)
bpjsstat_unit_test(abi write)
