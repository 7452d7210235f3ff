"""Arrow's C data interface, read: arrays and streams of other libraries as lists."""

import ctypes

_capsule = ctypes.pythonapi.PyCapsule_GetPointer
_capsule.restype, _capsule.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]


class Schema(ctypes.Structure):
    pass


class Array(ctypes.Structure):
    pass


class Stream(ctypes.Structure):
    pass


Schema._fields_ = [
    ("format", ctypes.c_char_p), ("name", ctypes.c_char_p), ("metadata", ctypes.c_void_p),
    ("flags", ctypes.c_int64), ("n_children", ctypes.c_int64),
    ("children", ctypes.POINTER(ctypes.POINTER(Schema))), ("dictionary", ctypes.POINTER(Schema)),
    ("release", ctypes.c_void_p), ("private_data", ctypes.c_void_p),
]  # fmt: skip
Array._fields_ = [
    ("length", ctypes.c_int64), ("null_count", ctypes.c_int64), ("offset", ctypes.c_int64),
    ("n_buffers", ctypes.c_int64), ("n_children", ctypes.c_int64),
    ("buffers", ctypes.POINTER(ctypes.c_void_p)),
    ("children", ctypes.POINTER(ctypes.POINTER(Array))), ("dictionary", ctypes.POINTER(Array)),
    ("release", ctypes.c_void_p), ("private_data", ctypes.c_void_p),
]  # fmt: skip
Stream._fields_ = [
    ("get_schema", ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)),
    ("get_next", ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)),
    ("get_last_error", ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p)),
    ("release", ctypes.c_void_p), ("private_data", ctypes.c_void_p),
]  # fmt: skip
_Release = ctypes.CFUNCTYPE(None, ctypes.c_void_p)

_NUMBERS = {
    b"c": ctypes.c_int8, b"C": ctypes.c_uint8, b"s": ctypes.c_int16, b"S": ctypes.c_uint16,
    b"i": ctypes.c_int32, b"I": ctypes.c_uint32, b"l": ctypes.c_int64, b"L": ctypes.c_uint64,
    b"f": ctypes.c_float, b"g": ctypes.c_double, b"tdD": ctypes.c_int32,
}  # fmt: skip


def speaks(thing):
    return hasattr(thing, "__arrow_c_stream__") or hasattr(thing, "__arrow_c_array__")


def _at(pointer, kind, count):
    return (kind * count).from_address(pointer) if count else ()


def _bit(pointer, index):
    return ctypes.c_uint8.from_address(pointer + index // 8).value >> index % 8 & 1


def _fixed(schema, array, count):
    """Values of an array of fixed width, without regard to what is missing."""
    form, end = schema.format, array.offset + count
    if not count and (form in _NUMBERS or form in (b"b", b"u", b"U", b"vu")):
        return []
    if form == b"b":
        return [_bit(array.buffers[1], i) for i in range(array.offset, end)]
    if form in _NUMBERS:
        return list(_at(array.buffers[1], _NUMBERS[form], end)[array.offset :])
    if form.startswith(b"d:") and form.split(b",")[1:] in ([b"0"], [b"0", b"128"]):
        raw = bytes(_at(array.buffers[1], ctypes.c_uint8, 16 * end)) if end else b""
        cells = range(16 * array.offset, 16 * end, 16)
        return [int.from_bytes(raw[i : i + 16], "little", signed=True) for i in cells]
    if form in (b"u", b"U"):
        kind = ctypes.c_int32 if form == b"u" else ctypes.c_int64
        ends = _at(array.buffers[1], kind, end + 1)[array.offset :]
        first = ends[0]
        size = ends[-1] - first
        raw = ctypes.string_at(array.buffers[2] + first, size) if size > 0 else b""
        return [
            _decoded(array, i, raw[ends[i] - first : ends[i + 1] - first]) for i in range(count)
        ]
    if form == b"vu":
        return [_view(array, i) for i in range(count)]
    if form == b"n":
        return [None] * count
    raise TypeError(f"an Arrow column of type {form.decode()!r} is not understood")


def _there(array, i):
    """Whether value i is there; what a missing one holds is not defined."""
    maps = array.null_count != 0 and array.n_buffers and array.buffers[0]
    return not maps or _bit(maps, array.offset + i)


def _decoded(array, i, raw):
    return raw.decode() if _there(array, i) else None


def _view(array, i):
    """A text of a column of views: short ones lie in the view, others in a buffer."""
    if not _there(array, i):
        return None
    at = array.buffers[1] + 16 * (array.offset + i)
    length, _, buffer, start = (ctypes.c_int32 * 4).from_address(at)
    if length <= 12:
        return ctypes.string_at(at + 4, length).decode()
    return ctypes.string_at(array.buffers[2 + buffer] + start, length).decode()


def _read(schema, array):
    count = array.length
    values = _fixed(schema, array, count)
    if schema.dictionary:
        words = _read(schema.dictionary.contents, array.dictionary.contents)
        values = [words[i] if 0 <= i < len(words) else None for i in values]
    return _without(array, values)


def _without(array, values):
    """Values with None where the array's bitmap says that there is none."""
    if array.null_count == 0 or not array.n_buffers or not array.buffers[0]:
        return values
    there = array.buffers[0]
    return [value if _bit(there, array.offset + i) else None for i, value in enumerate(values)]


def _chunks(thing):
    """(schema, array) of each chunk; released when the next is asked for."""
    if hasattr(thing, "__arrow_c_stream__"):
        yield from _stream(thing.__arrow_c_stream__())
        return
    yield opened(thing.__arrow_c_array__())


def opened(capsules):
    """(schema, array) of two capsules, which keep them."""
    schema, array = capsules
    return (
        Schema.from_address(_capsule(schema, b"arrow_schema")),
        Array.from_address(_capsule(array, b"arrow_array")),
    )


def release(made):
    if made.release:
        _Release(made.release)(ctypes.addressof(made))


def _stream(capsule):
    address = _capsule(capsule, b"arrow_array_stream")
    stream, schema = Stream.from_address(address), Schema()

    def check(code):
        if code != 0:
            address_of = stream.get_last_error(address)
            said = ctypes.string_at(address_of).decode() if address_of else ""
            raise ValueError(f"the Arrow stream fails: {said} ({code})")

    check(stream.get_schema(address, ctypes.addressof(schema)))
    try:
        yield schema, None
        while True:
            array = Array()
            check(stream.get_next(address, ctypes.addressof(array)))
            if not array.release:
                return
            try:
                yield schema, array
            finally:
                release(array)
    finally:
        release(schema)


def column(thing):
    """The values of an array, or of all chunks of a stream."""
    values = []
    for schema, array in _chunks(thing):
        if schema.format == b"+s":
            raise TypeError("one column is needed, not an Arrow table")
        if array is None:
            continue
        values += _read(schema, array)
    return values


def table(thing):
    """Columns by name, of a struct array or of a stream of such."""
    columns = {}
    for schema, array in _chunks(thing):
        if schema.format != b"+s":
            raise TypeError("an Arrow table is needed, not one column")
        names = [
            (schema.children[i].contents.name or b"").decode() for i in range(schema.n_children)
        ]
        if len(set(names)) != len(names):
            raise ValueError(f"columns of one name: {', '.join(names)}")
        for name in names:
            columns.setdefault(name, [])
        if array is None:
            continue
        for i, name in enumerate(names):
            cells = _read(schema.children[i].contents, array.children[i].contents)
            columns[name] += _without(array, cells[array.offset : array.offset + array.length])
    return columns
