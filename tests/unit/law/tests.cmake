bpjsstat_unit_test(law industry)
bpjsstat_unit_test(law industry_search)
