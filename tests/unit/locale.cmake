# Compiles a locale into OUTPUT, where the environment variable LOCPATH finds
# it, and then makes STAMP. It is no error if that cannot be done: the tests
# that want the locale are skipped.
# cmake -DLOCALEDEF=… -DINPUT=de_DE -DOUTPUT=… -DSTAMP=… -P locale.cmake
get_filename_component(folder "${OUTPUT}" DIRECTORY)
file(MAKE_DIRECTORY "${folder}")
if(LOCALEDEF)
  execute_process(COMMAND "${LOCALEDEF}" --no-archive -f UTF-8 -i ${INPUT} "${OUTPUT}"
    RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
endif()
if(EXISTS "${OUTPUT}/LC_NUMERIC")
  file(TOUCH "${STAMP}")
else()
  message(STATUS "locale ${INPUT} cannot be compiled: ${said}")
endif()
