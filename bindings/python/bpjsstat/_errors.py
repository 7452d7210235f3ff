"""Exceptions: one class a status, with the place that the library names."""

import ctypes
import struct

from . import _enums, _structs, _table

#: What Python programs expect to catch.
_ALSO = {
    "BPJS_ERROR_ARGUMENT": (ValueError,),
    "BPJS_ERROR_MEMORY": (MemoryError,),
    "BPJS_ERROR_RANGE": (ValueError,),
    "BPJS_ERROR_OVERFLOW": (OverflowError,),
    "BPJS_ERROR_SYNTAX": (ValueError,),
    "BPJS_ERROR_ENCODING": (ValueError,),
    "BPJS_ERROR_UNIT": (ValueError,),
    "BPJS_ERROR_DIVISION": (ZeroDivisionError,),
    "BPJS_ERROR_UNKNOWN": (LookupError,),
    "BPJS_ERROR_NOT_FOUND": (LookupError,),
}


class Error(Exception):
    """The library said no. Numbers are 0 and texts empty where they do not apply.

    status: a member of Status; row: data record from 1; line: line of the input
    from 1; column: field of the record from 1; source: name of the input; field:
    name of the field or argument; value: the offending text; message: a sentence.
    """

    status = None

    def __init__(self, status, place):
        self.status = status
        for name in ("row", "line", "column", "source", "field", "value", "message"):
            setattr(self, name, getattr(place, name))
        super().__init__(str(self))

    def __str__(self):
        where = ":".join(str(part) for part in (self.source, self.line or "") if part)
        what = f'{self.field} "{self.value}"' if self.value else self.field
        return ": ".join(part for part in (where, what, self.message) if part)

    def __reduce__(self):
        return _again, (int(self.status), {k: v for k, v in vars(self).items() if k != "status"})


class ClosedError(Error, ValueError):
    """A handle that was closed was used."""

    def __init__(self, message):
        Exception.__init__(self, message)
        self.row = self.line = self.column = 0
        self.source = self.field = self.value = ""
        self.message = message

    def __str__(self):
        return self.message

    def __reduce__(self):
        return ClosedError, (self.message,)


def _again(status, places):
    error = of(status)
    made = error.__new__(error)
    made.__dict__.update(places, status=_enums.Members("bpjs_status")[status])
    Exception.__init__(made, str(made))
    return made


_classes = {}


def name_of(status):
    """BPJS_ERROR_NO_RULE is NoRuleError."""
    return "".join(w.capitalize() for w in status.removeprefix("BPJS_ERROR_").split("_")) + "Error"


def named(name):
    """The class by its name; None if there is none."""
    if not name.endswith("Error"):
        return None
    for c_name, value, _ in _table.enumerators(_table.enums["bpjs_status"]):
        if c_name != "BPJS_OK" and name_of(c_name) == name:
            return of(value)
    return None


def of(status):
    """The class of a status."""
    made = _classes.get(status)
    if made is None:
        rows = _table.enumerators(_table.enums["bpjs_status"])
        c_name, _, about = next((row for row in rows if row[1] == status), (None, 0, ""))
        if c_name is None:
            return Error
        made = type(name_of(c_name), (Error, *_ALSO.get(c_name, ())), {"__doc__": about})
        made.__module__ = "bpjsstat"
        made = _classes.setdefault(status, made)
    return made


_shape = _structs.get("bpjs_error")
_Buffer = ctypes.c_char * _shape.size
_pool = []


def borrow():
    """A bpjs_error to call with; give it back with `_pool.append`."""
    try:
        return _pool.pop()
    except IndexError:
        return _Buffer.from_buffer_copy(struct.pack("=I", _shape.size).ljust(_shape.size, b"\0"))


give_back = _pool.append


def fail(status, buffer):
    """Raises what the library wrote."""
    place = _shape.read(buffer)
    give_back(buffer)
    raise of(status)(_enums.Members("bpjs_status")[status], place)


BUFFER = next(
    value
    for name, value, _ in _table.enumerators(_table.enums["bpjs_status"])
    if name == "BPJS_ERROR_BUFFER"
)
