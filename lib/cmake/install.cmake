# Headers, libraries, pkg-config file and CMake package.
set(BPJSSTAT_LIBS_PRIVATE "-lm -pthread")
configure_file(libbpjsstat.pc.in libbpjsstat.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/libbpjsstat.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)

foreach(header IN LISTS BPJSSTAT_HEADERS)
  get_filename_component(folder ${header} DIRECTORY)
  string(REGEX REPLACE "^include/?" "" folder "${folder}")
  install(FILES ${header} DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/${folder})
endforeach()

install(FILES LICENSE README.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR} OPTIONAL)

install(TARGETS bpjsstat bpjsstat_static EXPORT bpjsstat)
install(EXPORT bpjsstat NAMESPACE bpjsstat:: FILE bpjsstat-targets.cmake
  DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/bpjsstat)
configure_package_config_file(lib/cmake/bpjsstat-config.cmake.in bpjsstat-config.cmake
  INSTALL_DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/bpjsstat)
write_basic_package_version_file(bpjsstat-config-version.cmake COMPATIBILITY SameMajorVersion)
install(FILES ${PROJECT_BINARY_DIR}/bpjsstat-config.cmake
  ${PROJECT_BINARY_DIR}/bpjsstat-config-version.cmake
  DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/bpjsstat)
