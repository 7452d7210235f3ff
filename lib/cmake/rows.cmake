# Functions of the headers = functions of rows.h = symbols of the version
# script, or the build stops here.
set(header_paths ${BPJSSTAT_HEADERS})
list(TRANSFORM header_paths PREPEND ${PROJECT_SOURCE_DIR}/)
add_custom_command(OUTPUT ${PROJECT_BINARY_DIR}/rows.checked
  COMMAND ${CMAKE_COMMAND} "-DHEADERS=${header_paths}"
    -DROWS=${PROJECT_SOURCE_DIR}/lib/abi/rows.h -DMAP=${PROJECT_SOURCE_DIR}/lib/abi/bpjsstat.map
    -P ${PROJECT_SOURCE_DIR}/lib/cmake/check_rows.cmake
  COMMAND ${CMAKE_COMMAND} -E touch ${PROJECT_BINARY_DIR}/rows.checked
  DEPENDS ${header_paths} ${PROJECT_SOURCE_DIR}/lib/abi/rows.h
    ${PROJECT_SOURCE_DIR}/lib/abi/bpjsstat.map ${PROJECT_SOURCE_DIR}/lib/cmake/check_rows.cmake
  VERBATIM)
add_custom_target(bpjsstat_rows DEPENDS ${PROJECT_BINARY_DIR}/rows.checked)
