"""An Arrow producer of a few lines, which counts what is released."""

import ctypes

from bpjsstat._arrow import Array, Schema, Stream, _Release

_new = ctypes.pythonapi.PyCapsule_New
_new.restype, _new.argtypes = ctypes.py_object, [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p]


class Made:
    """One array (or a struct array of several), offered as array or as a stream of it twice.

    columns: name to (format, buffers, null_count, length, dictionary or None).
    """

    def __init__(self, columns, table=False, offset=0, fails=False):
        self.keep, self.released, self.fails = [], 0, fails
        self.release = _Release(self._release)
        children = [self._child(name, *given) for name, given in columns.items()]
        if table:
            self.schema = self._schema(b"+s", b"", [c[0] for c in children])
            length = columns[next(iter(columns))][3] - offset
            self.array = self._array([None], 0, length, offset, [c[1] for c in children])
        else:
            self.schema, self.array = children[0]
            self.array.offset, self.array.length = offset, self.array.length - offset
        self.left = 2

    def _release(self, address):
        self.released += 1
        for kind in (Schema, Array):
            for thing in self.keep:
                if isinstance(thing, kind) and ctypes.addressof(thing) == address:
                    thing.release = None

    def _schema(self, form, name, children=(), dictionary=None):
        made = Schema(format=form, name=name, n_children=len(children))
        if children:
            made.children = (ctypes.POINTER(Schema) * len(children))(
                *(ctypes.pointer(c) for c in children)
            )
        if dictionary is not None:
            made.dictionary = ctypes.pointer(dictionary)
        made.release = ctypes.cast(self.release, ctypes.c_void_p)
        self.keep.append(made)
        return made

    def _array(self, buffers, nulls, length, offset=0, children=(), dictionary=None):
        held = [
            b if b is None else ctypes.create_string_buffer(bytes(b), max(len(b), 1))
            for b in buffers
        ]
        self.keep.append(held)
        made = Array(length=length, null_count=nulls, offset=offset, n_buffers=len(held),
                     n_children=len(children))  # fmt: skip
        made.buffers = (ctypes.c_void_p * len(held))(*(b and ctypes.addressof(b) for b in held))
        if children:
            made.children = (ctypes.POINTER(Array) * len(children))(
                *(ctypes.pointer(c) for c in children)
            )
        if dictionary is not None:
            made.dictionary = ctypes.pointer(dictionary)
        made.release = ctypes.cast(self.release, ctypes.c_void_p)
        self.keep.append(made)
        return made

    def _child(self, name, form, buffers, nulls, length, dictionary=None):
        words = self._child("", *dictionary) if dictionary else (None, None)
        return (
            self._schema(form, name.encode(), dictionary=words[0]),
            self._array(buffers, nulls, length, dictionary=words[1]),
        )


class AsArray(Made):
    def __arrow_c_array__(self, requested_schema=None):
        return (
            _new(ctypes.addressof(self.schema), b"arrow_schema", None),
            _new(ctypes.addressof(self.array), b"arrow_array", None),
        )


class AsStream(Made):
    def __arrow_c_stream__(self, requested_schema=None):
        stream = Stream()
        kinds = dict(Stream._fields_)

        def get_schema(_, target):
            ctypes.memmove(target, ctypes.addressof(self.schema), ctypes.sizeof(Schema))
            return 0

        def get_next(_, target):
            if self.fails:
                return 5
            self.left -= 1
            made = self.array if self.left >= 0 else Array()
            ctypes.memmove(target, ctypes.addressof(made), ctypes.sizeof(Array))
            return 0

        stream.get_schema = kinds["get_schema"](get_schema)
        stream.get_next = kinds["get_next"](get_next)
        said = ctypes.create_string_buffer(b"the disk is full")
        stream.get_last_error = kinds["get_last_error"](lambda _: ctypes.addressof(said))
        self.keep += [stream, said]
        return _new(ctypes.addressof(stream), b"arrow_array_stream", None)
