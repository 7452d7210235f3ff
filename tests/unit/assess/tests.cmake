bpjsstat_unit_test(assess bands) bpjsstat_unit_test(assess coder) bpjsstat_unit_test(assess equal)
    bpjsstat_unit_test(assess kernel) bpjsstat_unit_test(assess lane) bpjsstat_unit_test(assess run)
