# Writes OUTPUT, a C file that holds the bytes of INPUT as the array SYMBOL, and of a
# .tsv where its rows begin, in order of their first cells: base/table.h looks them up.
# cmake -DINPUT=… -DOUTPUT=… -DSYMBOL=… [-DHEADER=…] -P embed.cmake; HEADER declares
# the type, if not that of the library.
if(NOT HEADER)
  set(HEADER base/embedded.h)
endif()
file(READ "${INPUT}" bytes HEX)
string(LENGTH "${bytes}" digits)
math(EXPR size "${digits} / 2")
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")

# Of each row but the header: its first cell, in hexadecimal digits with the tab behind
# it, so that they sort as the bytes do, and at which byte it begins.
set(rows)
if(INPUT MATCHES "\\.tsv$")
  string(REPLACE "0x0a," "0x0a,;" lines "${bytes}")
  set(at 0)
  foreach(line IN LISTS lines)
    string(LENGTH "${line}" length)
    if(at GREATER 0 AND length GREATER 0)
      string(REGEX REPLACE "0x09,.*" "0x09," cell "${line}")
      math(EXPR sortable "1000000000 + ${at}")
      list(APPEND rows "${cell}@${sortable}")
    endif()
    math(EXPR at "${at} + ${length} / 5")
  endforeach()
endif()
list(LENGTH rows count)
set(fields)
set(declaration)
if(count GREATER 0)
  list(SORT rows)
  list(TRANSFORM rows REPLACE "^.*@10*([0-9]+)$" "\\1")
  string(REPLACE ";" ",\n" rows "${rows}")
  set(declaration "static const uint32_t rows[] = {\n${rows}};\n")
  set(fields ", .rows = rows, .row_count = ${count}")
endif()

string(REGEX REPLACE "((0x[0-9a-f][0-9a-f],){20})" "\\1\n" bytes "${bytes}")
file(WRITE "${OUTPUT}" "#include \"${HEADER}\"

extern const unsigned char ${SYMBOL}_bytes[];
const unsigned char ${SYMBOL}_bytes[] = {
${bytes}0x00};
${declaration}const bpjs_embedded ${SYMBOL} = {.bytes = ${SYMBOL}_bytes, .length = ${size}${fields}};
")
