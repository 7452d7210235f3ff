# Manual pages of section 3, made of the public headers. Without awk the build
# goes on without them.
set(BPJSSTAT_DATE 2026-11-28) # of this version; the pages carry it
find_program(BPJSSTAT_AWK awk)
if(BPJSSTAT_AWK)
  set(room_headers ${header_paths})
  list(FILTER room_headers EXCLUDE REGEX "include/bpjsstat\\.h$")
  set(pages ${PROJECT_BINARY_DIR}/manual)
  add_custom_command(OUTPUT ${PROJECT_BINARY_DIR}/manual.made
    COMMAND ${CMAKE_COMMAND} -E rm -rf ${pages}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${pages}
    COMMAND ${BPJSSTAT_AWK} -v out=${pages} -v version=${PROJECT_VERSION}
      -v date=${BPJSSTAT_DATE} -f ${PROJECT_SOURCE_DIR}/lib/cmake/manual.awk ${room_headers}
    COMMAND ${CMAKE_COMMAND} -E touch ${PROJECT_BINARY_DIR}/manual.made
    DEPENDS ${room_headers} ${PROJECT_SOURCE_DIR}/lib/cmake/manual.awk
    VERBATIM)
  add_custom_target(bpjsstat_manual ALL DEPENDS ${PROJECT_BINARY_DIR}/manual.made)
  install(DIRECTORY ${pages}/ DESTINATION ${CMAKE_INSTALL_MANDIR}/man3 FILES_MATCHING PATTERN "*.3")
endif()
