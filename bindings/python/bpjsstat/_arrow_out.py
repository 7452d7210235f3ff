"""Arrow's C data interface, written: structs of the library as capsules.

The library makes what the capsules point to, and its own functions release it. The
small structs that it is put in belong to this module: they are let go of when their
consumer has moved them away, or nobody holds their capsule any more. That is looked
for at the next capsule and when the interpreter ends, so that no function of Python
has to run inside a release.
"""

import atexit
import ctypes
import sys
import threading

from . import _arrow, _calls

_new = ctypes.pythonapi.PyCapsule_New
_new.restype, _new.argtypes = ctypes.py_object, [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p]
_lock, _held = threading.Lock(), []


def _sweep(everything=False):
    """Lets go of what was moved away or is held by nobody; the lock is taken."""
    kept = []
    while _held:
        made, capsule = _held.pop()
        if made.release and (everything or sys.getrefcount(capsule) <= 2):
            _arrow.release(made)
        if made.release:
            kept.append((made, capsule))
    _held.extend(kept)


@atexit.register
def _end():
    with _lock:
        _sweep(True)


def _capsule(made, name):
    capsule = _new(ctypes.addressof(made), name, None)
    with _lock:
        _sweep()
        _held.append((made, capsule))
    return capsule


def array(shape, raw):
    """The capsules of a schema and of an array."""
    schema, made = _arrow.Schema(), _arrow.Array()
    places = ctypes.addressof(schema), ctypes.addressof(made)
    _calls.get("bpjs_exchange_struct_array")(shape.name, raw, *places)
    return _capsule(schema, b"arrow_schema"), _capsule(made, b"arrow_array")


def schema(shape):
    """The capsule of a schema."""
    made, rows = _arrow.Schema(), _arrow.Array()
    places = ctypes.addressof(made), ctypes.addressof(rows)
    _calls.get("bpjs_exchange_struct_array")(shape.name, b"", *places)
    _arrow.release(rows)
    return _capsule(made, b"arrow_schema")


def stream(shape, raw):
    """The capsule of a stream."""
    made = _arrow.Stream()
    _calls.get("bpjs_exchange_struct_stream")(shape.name, raw, ctypes.addressof(made))
    return _capsule(made, b"arrow_array_stream")
