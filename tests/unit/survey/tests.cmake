bpjsstat_unit_test(survey peer)
target_compile_definitions(unit_survey PRIVATE
  PEER_FILE="${CMAKE_CURRENT_SOURCE_DIR}/survey/peer.tsv")
bpjsstat_unit_test(survey run)
bpjsstat_unit_test(survey set)
bpjsstat_unit_test(survey tail)
