"""Structs as named tuples, packed and read by one `struct` format each.

Numbers stay numbers; enumerators become members, days become `datetime.date`
(None where the field says that 0, or the end of time, is no day), texts `str`.
"""

import ctypes
import datetime
import struct
from collections import namedtuple

from . import _enums, _table

_CODES = {"int32_t": "i", "uint32_t": "I", "int64_t": "q", "double": "d"}
_NAMES = {"bpjs_error": "Problem"}
_EPOCH = datetime.date(1970, 1, 1).toordinal()
_LAST = datetime.date.max.toordinal() - _EPOCH
_made = {}


def class_name(name):
    return _NAMES.get(name) or _table.camel(name)


class _Days(dict):
    """Numbers of days to dates; `none` is no day; beyond the calendar a number."""

    def __init__(self, none):
        super().__init__({none: None} if none is not None else {})

    def __missing__(self, day):
        date = datetime.date.fromordinal(day + _EPOCH) if 1 - _EPOCH <= day <= _LAST else day
        if len(self) < 10000:
            self[day] = date
        return date


class _Texts(dict):
    """Fields of fixed length to str; the same texts come again and again."""

    def __missing__(self, raw):
        text = raw.partition(b"\0")[0].decode("utf-8", "replace")
        if len(self) < 10000:
            self[raw] = text
        return text


_texts = _Texts()


def none_value(unit):
    """The number that stands for no day, or None."""
    for word in unit.split()[1:]:
        value, equals, said = word.partition("=")
        if equals and said in ("none", "open"):
            return int(value)
    return None


_days = {}


def days_of(unit):
    none = none_value(unit)
    if none not in _days:
        _days[none] = _Days(none)
    return _days[none]


def day_number(value, none=0):
    """A date, an ISO text, a number or None as days since 1970-01-01."""
    if type(value) is int:
        return value
    if value is None:
        return none or 0
    if isinstance(value, datetime.date):
        return value.toordinal() - _EPOCH
    if isinstance(value, str):
        return datetime.date.fromisoformat(value).toordinal() - _EPOCH
    return value


class _Field:
    """How one field goes in and comes out."""

    def __init__(self, name, type_, length, offset, unit, about):
        self.name, self.unit, self.about, self.length = name, unit, about, length
        self.word, _, rest = unit.partition(" ")
        self.enum = rest.split()[0] if self.word in ("enum", "flags") else None
        self.code = f"{length}s" if type_ == "char" else _CODES[type_]
        self.hidden = name == "struct_size" or self.word == "zero"

    def default(self):
        return "" if self.word == "text" else None if self.word == "day" else 0

    def reader(self):
        """What turns the raw value into Python's; None: nothing to do."""
        if self.word == "text":
            return _texts
        if self.enum:
            return _enums.Members(self.enum)
        return days_of(self.unit) if self.word == "day" else None

    def encode(self, value):
        """The raw value, or an exception that names the field."""
        try:
            if self.word == "text":
                return self.text(value)
            if self.enum:
                value = _enums.number(self.enum, value)
            elif self.word == "day":
                value = day_number(value, none_value(self.unit))
            struct.pack("=" + self.code, value)
        except struct.error:
            wanted = "a number" if self.code == "d" else "a whole number"
            if self.code != "d" and hasattr(value, "__index__"):
                raise OverflowError(f"{self.name}: {value!r} does not fit") from None
            raise TypeError(f"{self.name}: {wanted} is needed, not {value!r}") from None
        except ValueError as error:
            raise ValueError(f"{self.name}: {error}") from None
        return value

    def text(self, value):
        if not isinstance(value, (str, bytes)):
            raise TypeError(f"{self.name}: a text is needed, not {value!r}")
        raw = value.encode() if isinstance(value, str) else value
        if b"\0" in raw or len(raw) >= self.length:
            raise ValueError(f"{self.length - 1} bytes without NUL at most, not {value!r}")
        return raw


def _sources(fields):
    """The code of pack and read: a line each, so that a struct costs one call."""
    cells = []
    for i, field in enumerate(fields):
        if field.name == "struct_size":
            cells.append("size")
        elif field.hidden:
            cells.append("0")
        elif field.word == "text":
            cells.append(f"_text_{i}(v.{field.name}) if v.{field.name} else b''")
        elif field.word == "day":
            cells.append(f"_day(v.{field.name}, _none_{i})")
        else:
            cells.append(f"v.{field.name}")
    names = [f"f{i}" for i in range(len(fields))]
    shown = [
        f"_read_{i}[f{i}]" if field.reader() is not None else f"f{i}"
        for i, field in enumerate(fields)
        if not field.hidden
    ]
    return (
        f"def pack(v, size=size):\n return _pack({', '.join(cells)})\n"
        f"def make(raw):\n {', '.join(names)}, = raw\n return _new(_class, ({', '.join(shown)},))\n"
        "def make_all(raws):\n return [_new(_class, ("
        f"{', '.join(shown)},)) for {', '.join(names)}, in raws]\n"
    )


class Shape:
    """A struct of the table: its class, its size, and the way in and out."""

    def __init__(self, name):
        i = _table.structs[name]
        self.name = name
        self.fields = [_Field(*row) for row in _table.fields(i)]
        self.size = _table.number(_table.ITEM["STRUCT_SIZE"], i, 0)
        self.about = _table.text(_table.ITEM["STRUCT_ABOUT"], i)
        self._format = struct.Struct("=" + "".join(f.code for f in self.fields))
        if self._format.size != self.size:
            raise ImportError(f"{name} has a layout that this package does not understand")
        self.shown = [f for f in self.fields if not f.hidden]
        self.cls = self._class()
        self._compile()
        self.empty = struct.pack("=I", self.size).ljust(self.size, b"\0")
        self.Buffer = ctypes.c_char * self.size

    def _class(self):
        base = namedtuple(
            class_name(self.name),
            [f.name for f in self.shown],
            defaults=[f.default() for f in self.shown],
        )
        lines = "\n".join(f"    {f.name}: {f.about} ({f.unit})" for f in self.shown)
        body = {"__slots__": (), "__doc__": f"{self.about}\n\n{lines}\n", "__repr__": _repr,
                "__module__": "bpjsstat"}  # fmt: skip
        if self.name == "bpjs_error":
            return type(base.__name__, (base,), body)
        from . import _face, _methods

        return type(base.__name__, (*_face.bases(self.name), base), body | _methods.of(self.name))

    def _compile(self):
        scope = {"_pack": self._format.pack, "_new": tuple.__new__, "_class": self.cls,
                 "_day": day_number, "size": self.size}  # fmt: skip
        for i, field in enumerate(self.fields):
            scope[f"_read_{i}"] = field.reader()
            scope[f"_none_{i}"] = none_value(field.unit)
            scope[f"_text_{i}"] = field.text
        exec(_sources(self.fields), scope)
        self._quick, self.make, self.make_all = scope["pack"], scope["make"], scope["make_all"]
        self.unpack_from, self.iter_unpack = self._format.unpack_from, self._format.iter_unpack

    def pack(self, value):
        """The bytes of one struct: of its class, or of a dict of its fields."""
        if type(value) is not self.cls:
            if isinstance(value, Packed) and value.shape is self and len(value) == 1:
                return value.bytes
            value = self._coerce(value)
        try:
            return self._quick(value)
        except (struct.error, ValueError, TypeError, AttributeError):
            return self._carefully(value)

    def _coerce(self, value):
        if isinstance(value, self.cls):
            return value
        if isinstance(value, dict):
            return self.cls(**value)
        raise TypeError(f"a {self.cls.__name__} is needed, not {value!r}")

    def _carefully(self, value):
        """Enumerators by name, and exceptions that name the field."""
        raw = []
        for field in self.fields:
            if field.name == "struct_size":
                raw.append(self.size)
            elif field.hidden:
                raw.append(0)
            else:
                raw.append(field.encode(getattr(value, field.name)))
        return self._format.pack(*raw)

    def pack_all(self, values):
        """(bytes, count) of one struct or of several."""
        if values is None:
            return None, 0
        if isinstance(values, (self.cls, dict)):
            return self.pack(values), 1
        if isinstance(values, Packed):
            if values.shape is not self:
                raise TypeError(f"{self.cls.__name__} are needed, not {values!r}")
            return values.bytes, len(values)
        if isinstance(values, (str, bytes)) or not hasattr(values, "__iter__"):
            raise TypeError(f"one or more {self.cls.__name__} are needed, not {values!r}")
        packed = [self.pack(value) for value in values]
        return b"".join(packed), len(packed)

    def read(self, buffer):
        return self.make(self.unpack_from(buffer))

    def read_all(self, buffer):
        return self.make_all(self.iter_unpack(buffer))


class Packed:
    """Many structs of one kind as bytes, such as `WageEarner.columns` makes."""

    __slots__ = ("shape", "bytes")

    def __init__(self, shape, raw):
        self.shape, self.bytes = shape, raw

    def __len__(self):
        return len(self.bytes) // self.shape.size

    def __iter__(self):
        return map(self.shape.make, self.shape.iter_unpack(self.bytes))

    def __repr__(self):
        return f"<{len(self)} {self.shape.cls.__name__} as columns>"


def _repr(self):
    """Only what is given: WageEarner(day=date(2025, 3, 1), wage=5000000)."""
    given = ", ".join(
        f"{name}={value!r}" if not hasattr(value, "name") or value.name is None
        else f"{name}={value.name}"
        for name, value in zip(self._fields, self)
        if value not in (0, "", None)
    )  # fmt: skip
    return f"{type(self).__name__}({given})"


def get(name):
    """The shape of a struct, by its name in C."""
    made = _made.get(name)
    if made is None:
        made = _made.setdefault(name, Shape(name))
    return made
