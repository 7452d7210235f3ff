"""What a caller gives, as ctypes takes it; what does not fit is an exception that names it."""

import ctypes
import operator

from . import _structs

# Of each type of the table: least, most, and the type of ctypes.
INTEGERS = {
    "int32_t": (-(2**31), 2**31 - 1, ctypes.c_int32),
    "uint32_t": (0, 2**32 - 1, ctypes.c_uint32),
    "int64_t": (-(2**63), 2**63 - 1, ctypes.c_int64),
}


def whole(name, value):
    try:
        return operator.index(value)
    except TypeError:
        raise TypeError(f"{name}: a whole number is needed, not {value!r}") from None


def beyond(name, value, least, most):
    return OverflowError(f"{name}: {value!r} is not from {least} to {most}")


def day_needed(value, _):
    if value is None:
        raise TypeError("a day is needed, not None")
    return _structs.day_number(value)


def text_in(name, value):
    """A text, or bytes of one: anything with a buffer."""
    if value is None:
        return None, 0
    if isinstance(value, str):
        raw = value.encode()
    else:
        try:
            raw = bytes(memoryview(value))
        except TypeError:
            raise TypeError(f"{name}: a text is needed, not {value!r}") from None
    return raw, len(raw)


def integers_in(name, value, is_day):
    """Whole numbers, or an array of them: (ctypes array, count)."""
    if value is None:
        return None, 0
    try:
        view = memoryview(value)
    except TypeError:
        view = None
    if view is not None and view.format in ("q", "l") and view.itemsize == 8 and view.contiguous:
        return (ctypes.c_int64 * (view.nbytes // 8)).from_buffer_copy(view), view.nbytes // 8
    if not hasattr(value, "__iter__"):
        raise TypeError(f"{name}: whole numbers are needed, not {value!r}")
    numbers = [whole(name, _structs.day_number(v) if is_day else v) for v in value]
    for number in numbers:
        if not -(2**63) <= number < 2**63:
            raise beyond(name, number, -(2**63), 2**63 - 1)
    return (ctypes.c_int64 * len(numbers))(*numbers), len(numbers)
