# Writes OUTPUT, a C file that holds the bytes of INPUT as the array SYMBOL.
# cmake -DINPUT=… -DOUTPUT=… -DSYMBOL=… [-DHEADER=…] -P embed.cmake; HEADER declares
# the type, if not that of the library.
if(NOT HEADER)
  set(HEADER base/embedded.h)
endif()
file(READ "${INPUT}" bytes HEX)
string(LENGTH "${bytes}" digits)
math(EXPR size "${digits} / 2")
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
string(REGEX REPLACE "((0x[0-9a-f][0-9a-f],){20})" "\\1\n" bytes "${bytes}")
file(WRITE "${OUTPUT}" "#include \"${HEADER}\"

extern const unsigned char ${SYMBOL}_bytes[];
const unsigned char ${SYMBOL}_bytes[] = {
${bytes}0x00};
const bpjs_embedded ${SYMBOL} = {${SYMBOL}_bytes, ${size}};
")
