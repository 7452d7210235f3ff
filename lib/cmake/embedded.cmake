# Turns every file of BPJSSTAT_EMBEDDED (paths under lib/) into a C source with
# the symbol bpjs_embedded_<room>_<name>, and declares them all in one header.
set(BPJSSTAT_EMBEDDED_SOURCES)
set(declarations)
foreach(file IN LISTS BPJSSTAT_EMBEDDED)
  get_filename_component(folder ${file} DIRECTORY)
  get_filename_component(name ${file} NAME_WE)
  string(REGEX REPLACE "/.*" "" room ${folder})
  set(symbol bpjs_embedded_${room}_${name})
  set(output ${PROJECT_BINARY_DIR}/embedded/${room}_${name}.c)
  add_custom_command(OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -DINPUT=${PROJECT_SOURCE_DIR}/lib/${file} -DOUTPUT=${output}
      -DSYMBOL=${symbol} -P ${PROJECT_SOURCE_DIR}/lib/cmake/embed.cmake
    DEPENDS ${PROJECT_SOURCE_DIR}/lib/${file} ${PROJECT_SOURCE_DIR}/lib/cmake/embed.cmake
    VERBATIM)
  list(APPEND BPJSSTAT_EMBEDDED_SOURCES ${output})
  string(APPEND declarations "BPJS_EMBEDDED(${symbol});\n")
endforeach()
file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/embedded/embedded_list.h CONTENT "${declarations}")
