bpjsstat_unit_test(law ceilings)
bpjsstat_unit_test(law derived)
bpjsstat_unit_test(law facts)
target_compile_definitions(unit_law_facts PRIVATE
  FACTS_FILE="${PROJECT_SOURCE_DIR}/tests/law/facts.tsv")
bpjsstat_unit_test(law industry)
bpjsstat_unit_test(law industry_search)
bpjsstat_unit_test(law lint)
