"""Handles: what the library owns, freed when nobody holds it any more.

A handle's pointer lives in an owner. A call holds the owner while it runs, so
that closing a handle in another thread frees it only afterwards. A handle that
some function can change is had by one thread at a time; the others wait.
"""

import ctypes
import threading

from . import _calls, _errors, _methods, _table
from ._library import library

_classes = {}
_owners = {}


class _Guard(ctypes.c_void_p):
    """An owner with a lock: one thread at a time has the handle, another waits."""

    def __init__(self):
        super().__init__()
        self.lock = threading.RLock()


def _owner(name):
    """The class of owners of one kind of handle, which frees what it owns."""
    made = _owners.get(name)
    if made is None:
        free = library[name + "_free"]
        free.argtypes, free.restype = [ctypes.c_void_p], None

        def __del__(self, free=free):
            if self.value:
                free(self)

        base = _Guard if _methods.changes(name) else ctypes.c_void_p
        made = _owners.setdefault(name, type(name, (base,), {"__del__": __del__}))
    return made


def taker(name):
    """What checks a handle that was given, and takes its owner."""
    cls = get(name)

    def take(handle):
        if handle.__class__ is cls:
            owner = handle._owner
            if owner is None:
                raise _errors.ClosedError(f"the {cls.__name__} is closed")
            return owner
        if handle is None:
            return None
        raise TypeError(f"a {cls.__name__} is needed, not {handle!r}")

    take.guarded = issubclass(_owner(name), _Guard)
    return take


def adopter(name):
    """(the class of owners, what makes a handle of an owner that the library filled)."""
    cls, new = get(name), object.__new__

    def adopt(owner):
        handle = new(cls)
        handle._owner = owner
        return handle

    return _owner(name), adopt


class Handle:
    """Something that the library holds. Close it, use it in a `with`, or let it go."""

    __slots__ = ("_owner", "__weakref__")

    def close(self):
        """Frees it, once no call uses it any more. Closing twice is fine."""
        self._owner = None

    @property
    def closed(self):
        return self._owner is None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def __reduce__(self):
        raise TypeError(f"a {type(self).__name__} cannot be copied or pickled")

    def __repr__(self):
        return f"<{type(self).__name__}{', closed' if self.closed else self._told()}>"

    def _told(self):
        return ""


def _new(name):
    def __new__(cls, *arguments, **named):
        if name + "_new" not in _table.functions:
            raise TypeError(f"a {cls.__name__} is made by functions of the library only")
        return _calls.get(name + "_new")(*arguments, **named)

    return __new__


def get(name):
    """The class of a handle, by its name in C."""
    made = _classes.get(name)
    if made is None:
        from . import _face

        i = _table.handles[name]
        body = {
            "__slots__": (), "__module__": "bpjsstat", "__new__": _new(name),
            "__doc__": _table.text(_table.ITEM["HANDLE_ABOUT"], i),
        }  # fmt: skip
        body |= _methods.of(name)
        made = _classes.setdefault(
            name, type(_table.camel(name), (_face.of(name), Handle), body)
        )
    return made
