"""Arrays that a handle keeps: where they lie, of what they are, and what keeps them there.

A buffer of integers (NumPy, array, memoryview) and an Arrow array of such are taken
where they lie; all else that has whole numbers, days or None is copied once. Where a
column may have numbers that are not whole, floating point is taken likewise.
"""

import array
import ctypes
import sys

from . import _arrow, _enums, _given, _structs, columns

# Bytes of a number of each format of Arrow; less than 0 for one without sign.
_ARROW = {b"c": 1, b"s": 2, b"i": 4, b"l": 8, b"tdD": 4, b"C": -1, b"S": -2, b"I": -4, b"L": -8}
_REAL = {b"f": "float32", b"g": "float64"}
_NATIVE = "@=<" if sys.byteorder == "little" else "@=>"


class _Buffer(ctypes.Structure):
    """Py_buffer, whose address a memoryview does not tell."""

    _fields_ = [
        ("buf", ctypes.c_void_p), ("obj", ctypes.c_void_p), ("len", ctypes.c_ssize_t),
        ("itemsize", ctypes.c_ssize_t), ("readonly", ctypes.c_int), ("ndim", ctypes.c_int),
        ("format", ctypes.c_char_p), ("shape", ctypes.c_void_p), ("strides", ctypes.c_void_p),
        ("suboffsets", ctypes.c_void_p), ("internal", ctypes.c_void_p),
    ]  # fmt: skip


_STRIDED = 0x18  # PyBUF_STRIDES
_get = ctypes.pythonapi.PyObject_GetBuffer
_get.restype, _get.argtypes = ctypes.c_int, [ctypes.py_object, ctypes.c_void_p, ctypes.c_int]
_release = ctypes.pythonapi.PyBuffer_Release
_release.restype, _release.argtypes = None, [ctypes.c_void_p]


def _address(view):
    """Where a memoryview begins, as long as it is there."""
    buffer = _Buffer()
    _get(view, ctypes.byref(buffer), _STRIDED)
    address = buffer.buf
    _release(ctypes.byref(buffer))
    return address


class Held:
    """An array as the library takes it; `kept` keeps it alive."""

    __slots__ = ("type", "address", "stride", "length", "validity", "offset", "kept")

    def __init__(self, name, address, stride, length, kept):
        self.type = _enums.number("bpjs_people_type", name)
        self.address, self.stride, self.length = address, stride, length
        self.validity, self.offset, self.kept = None, 0, [kept]

    def null_where(self, name, validity, offset):
        """The bits that say what is given, of a buffer of bytes."""
        try:
            view = memoryview(validity).cast("B")
        except TypeError:
            raise TypeError(f"{name}: bytes are needed, not {validity!r}") from None
        if not 0 <= offset <= 8 * view.nbytes - self.length:
            bits = f"{self.length} bits from {offset}"
            raise ValueError(f"{name}: {view.nbytes} bytes have no {bits}")
        self.validity, self.offset = _address(view), offset
        self.kept.append(view)


def _named(width):
    return f"int{8 * width}" if width > 0 else f"uint{-8 * width}"


def _code(view, real):
    """The letter of struct of a view of integers, or of floating point, or None."""
    code = view.format.lstrip(_NATIVE)
    return code if code in tuple("bBhHiIlLqQ" + "fd" * real) else None


def _of_view(view):
    length, width = view.shape[0], view.itemsize
    stride = view.strides[0] if length > 1 else width
    code = _code(view, True)
    if stride < width:  # backwards, or all of them one: the library goes forwards
        view, stride = memoryview(view.tobytes()), width
    name = f"float{8 * width}" if code in "fd" else _named(width if code.islower() else -width)
    return Held(name, _address(view), stride, length, view)


def _of_arrow(thing, real):
    """An Arrow array of integers, or of floating point, or None if it is one of something else."""
    capsules = thing.__arrow_c_array__()
    schema, made = _arrow.opened(capsules)
    width = _ARROW.get(schema.format)
    name = width and _named(width) or real and _REAL.get(schema.format)
    if not name or schema.dictionary or made.n_buffers != 2:
        return None
    there = made.length > 0
    wide = abs(width or int(name[5:]) // 8)
    begin = made.buffers[1] + made.offset * wide if there else None
    held = Held(name, begin, wide, made.length, (capsules, thing))
    if there and made.null_count != 0 and made.buffers[0]:
        held.validity, held.offset = made.buffers[0], made.offset
    return held


def _of_values(name, values, real):
    """Whole numbers, days, None: copied, with bits if there is a None; or real numbers."""
    real = real and any(isinstance(value, float) for value in values)
    numbers, bits = array.array("d" if real else "q"), bytearray(len(values) // 8 + 1)
    for row, value in enumerate(values):
        if value is not None:
            bits[row // 8] |= 1 << row % 8
        try:
            number = 0 if value is None else value if real else _whole(name, value)
            numbers.append(number)
        except OverflowError:
            raise _given.beyond(f"{name}: row {row + 1}", number, -(2**63), 2**63 - 1) from None
        except (TypeError, ValueError) as error:
            raise type(error)(f"row {row + 1}: {error}") from None
    held = _of_view(memoryview(numbers))
    if None in values:
        held.null_where(name, bits, 0)
    return held


def _whole(name, value):
    return _given.whole(name, _structs.day_number(value))


def _view(given, real):
    """A view of integers, or of floating point, of one dimension, or None."""
    try:
        view = memoryview(given)
    except (TypeError, ValueError):
        return None
    return view if view.ndim == 1 and _code(view, real) else None


def hold(name, real, given, validity=None, offset=None):
    """What the caller gives for a column, and perhaps which of it is there. real: it may be
    of numbers that are not whole."""
    offset = 0 if offset is None else _given.whole("validity_offset", offset)
    if given is None:
        raise TypeError(f"{name}: a column is needed, not None")
    held = _of_arrow(given, real) if hasattr(given, "__arrow_c_array__") else None
    if held is None:
        if hasattr(given, "to_numpy") and not _arrow.speaks(given):
            given = given.to_numpy()
        view = None if isinstance(given, str) else _view(given, real)
        if view is not None:
            held = _of_view(view)
        else:
            values = columns._values(given)
            held = _of_values(name, [given] if values is None else list(values), real)
    if validity is not None:
        held.null_where("validity", validity, offset)
    return held


def keep(owner, key, held):
    """As long as the owner lives, or until another array has the same place."""
    if not hasattr(owner, "held"):
        owner.held = {}
    owner.held[key] = held


def write(writer, a):
    """The source that holds argument a, and passes what goes with it."""
    with_it = {b.role.partition(":")[0]: b.name for b in writer.arguments if b.held_with == a.name}
    asked = ", ".join(with_it[kind] for kind in ("valid", "offset") if kind in with_it)
    places = [b.name for b in writer.arguments if b.role == "in"]
    writer.parameters.append(a.name)
    writer.scope |= {"hold": hold, "keep": keep}
    real = a.unit == "real"
    writer.before.append(f"h_{a.name} = hold({a.name!r}, {real}, {a.name}, {asked})")
    writer.pass_(f"h_{a.name}.address", ctypes.c_void_p)
    handle = writer.arguments[0].name
    writer.after.append(f"keep(p_{handle}, ({a.name!r}, {', '.join(places)}), h_{a.name})")


def write_with(writer, a):
    """The source that passes an argument that goes with what is held."""
    kind = a.role.partition(":")[0]
    member, type_ = {
        "type": ("type", ctypes.c_int32), "stride": ("stride", ctypes.c_int64),
        "valid": ("validity", ctypes.c_void_p), "offset": ("offset", ctypes.c_int64),
    }[kind]  # fmt: skip
    if kind in ("valid", "offset"):
        writer.parameters.append(a.name)
    writer.pass_(f"h_{a.held_with}.{member}", type_)
