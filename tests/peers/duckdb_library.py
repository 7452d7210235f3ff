"""DuckDB's C library by ctypes: SQL, and Arrow as PyCapsules in and out."""

import ctypes
import pathlib

ROOT = pathlib.Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "build/peers/npm/node_modules/@duckdb/node-bindings-linux-x64"

_python = ctypes.pythonapi
_python.PyCapsule_GetPointer.restype = ctypes.c_void_p
_python.PyCapsule_GetPointer.argtypes = [ctypes.py_object, ctypes.c_char_p]
_python.PyCapsule_New.restype = ctypes.py_object
_python.PyCapsule_New.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p]
_NAME = b"arrow_array_stream"
_place = ctypes.c_void_p
_asks = ctypes.CFUNCTYPE(ctypes.c_int, _place, _place)
_says = ctypes.CFUNCTYPE(_place, _place)
_ends = ctypes.CFUNCTYPE(None, _place)


class _Result(ctypes.Structure):
    _fields_ = [("counts", ctypes.c_uint64 * 3), ("rest", _place * 3)]


class _Stream(ctypes.Structure):
    """struct ArrowArrayStream."""

    _fields_ = [("get_schema", _asks), ("get_next", _asks), ("get_last_error", _says),
                ("release", _ends), ("private_data", _place)]  # fmt: skip


class DuckDB:
    def __init__(self):
        self.library = ctypes.CDLL(str(PACKAGE / "libduckdb.so"))
        self.library.duckdb_value_int64.restype = ctypes.c_int64
        self.library.duckdb_row_count.restype = ctypes.c_uint64
        self.library.duckdb_result_error.restype = ctypes.c_char_p
        self.library.duckdb_query_arrow_error.restype = _place
        database, self.connection = _place(), _place()
        assert self.library.duckdb_open(None, ctypes.byref(database)) == 0
        assert self.library.duckdb_connect(database, ctypes.byref(self.connection)) == 0

    def rows(self, sql, columns=0):
        """What a query gives, as whole numbers."""
        result = _Result()
        here = ctypes.byref(result)
        failed = self.library.duckdb_query(self.connection, sql.encode(), here)
        if failed:
            raise RuntimeError(self.library.duckdb_result_error(here).decode())
        read, number = self.library.duckdb_value_int64, ctypes.c_uint64
        count = self.library.duckdb_row_count(here)
        found = [
            tuple(read(here, number(column), number(row)) for column in range(columns))
            for row in range(count)
        ]
        self.library.duckdb_destroy_result(here)
        return found

    def take(self, name, table):
        """A table of what speaks Arrow."""
        capsule = table.__arrow_c_stream__()
        place = _python.PyCapsule_GetPointer(capsule, _NAME)
        status = self.library.duckdb_arrow_scan(self.connection, b"arrived", _place(place))
        assert status == 0, name
        self.rows(f"CREATE TABLE {name} AS FROM arrived")
        self.rows("DROP VIEW arrived")


class Query:
    """A query that speaks Arrow. `streams` counts those that are not released; what was handed
    out is kept, since its functions outlive the object."""

    streams, kept = 0, []

    def __init__(self, database, sql):
        self.library = database.library
        self.arrow = _place()
        failed = self.library.duckdb_query_arrow(
            database.connection, sql.encode(), ctypes.byref(self.arrow)
        )
        assert not failed, sql

    def _get(self, function, target):
        return function(self.arrow, ctypes.byref(_place(target)))

    def _next(self, _, target):
        _Array.from_address(target).release = None
        return self._get(self.library.duckdb_query_arrow_array, target)

    def _release(self, place):
        self.library.duckdb_destroy_arrow(ctypes.byref(self.arrow))
        ctypes.memset(place + _Stream.release.offset, 0, ctypes.sizeof(_place))
        Query.streams -= 1

    def __arrow_c_stream__(self, requested_schema=None):
        stream = _Stream(
            _asks(lambda _, target: self._get(self.library.duckdb_query_arrow_schema, target)),
            _asks(self._next),
            _says(lambda _: self.library.duckdb_query_arrow_error(self.arrow)),
            _ends(self._release),
        )
        Query.kept.append((self, stream))
        Query.streams += 1
        return _python.PyCapsule_New(ctypes.addressof(stream), _NAME, None)


class _Array(ctypes.Structure):
    """The end of struct ArrowArray is what matters here."""

    _fields_ = [("numbers", ctypes.c_int64 * 5), ("places", _place * 3), ("release", _place),
                ("private_data", _place)]  # fmt: skip
