"""Opens libbpjsstat: the copy beside this package if there is one, else the system's."""

import ctypes
import os

from ._version import __version__

NAME = "libbpjsstat.so.0"


def _open():
    beside = os.path.join(os.path.dirname(__file__), NAME)
    where = beside if os.path.exists(beside) else NAME
    try:
        return ctypes.CDLL(where), where
    except OSError as error:
        raise ImportError(
            f"bpjsstat needs the library {NAME}, which cannot be loaded: {error}"
        ) from None


def _numbers(version):
    return tuple(int(part) if part.isdigit() else 0 for part in version.split("."))


def _check(library, where):
    """Refuses a library that is older than this package, in words."""
    try:
        version = library.bpjs_version
    except AttributeError:
        raise ImportError(f"{where} is not libbpjsstat") from None
    version.restype = ctypes.c_char_p
    found = version().decode()
    if _numbers(found) < _numbers(__version__):
        raise ImportError(
            f"bpjsstat {__version__} for Python needs libbpjsstat {__version__} or newer; "
            f"{where} is {found}"
        )
    return found


library, path = _open()
version = _check(library, path)
