"""Columns in and out: many structs from arrays, and arrays from many structs.

    >>> staff = columns.pack(bpjsstat.WageEarner, wage=wages, risk_class=3, day="2025-06-01")
    >>> dues = law.dues_pu(staff)
    >>> columns.of(dues)["amount"]

A column is one value for all rows, a sequence, anything with the buffer protocol
(NumPy, array, memoryview), a pandas Series, or anything that speaks Arrow
(`__arrow_c_array__`, `__arrow_c_stream__`). A table of columns by name is a
mapping, a pandas DataFrame, or an Arrow struct array or stream. What comes out
is a dict of arrays, which have the buffer protocol, and lists of texts; it speaks
Arrow too, so that DuckDB, Polars, pyarrow or pandas take it as a table.
"""

import array

from . import _arrow, _arrow_out, _enums, _structs, _table

_WIDTHS = {"i": 4, "I": 4, "q": 8, "d": 8}


def _width(field):
    return field.length if field.word == "text" else _WIDTHS[field.code]


def _shape(cls):
    for name in _table.structs:
        if _structs.class_name(name) == getattr(cls, "__name__", None):
            shape = _structs.get(name)
            if shape.cls is cls:
                return shape
    raise TypeError(f"a struct of bpjsstat is needed, not {cls!r}")


def _values(column):
    """A column as a sequence, or None if it is one value for all rows."""
    if hasattr(column, "__arrow_c_array__") or hasattr(column, "__arrow_c_stream__"):
        return _arrow.column(column)
    if hasattr(column, "to_numpy"):
        column = column.to_numpy()
    if isinstance(column, (str, bytes)) or not hasattr(column, "__len__"):
        return None
    if hasattr(column, "dtype") and hasattr(column, "tolist"):
        if getattr(column, "ndim", 1) != 1:
            raise ValueError("a column has one dimension")
        if getattr(column.dtype, "kind", "") == "M":
            column = column.astype("datetime64[D]")
        return column.tolist()
    try:
        view = memoryview(column)
    except TypeError:
        return column
    if view.ndim != 1:
        raise ValueError("a column has one dimension")
    try:
        return view.tolist()
    except NotImplementedError:
        return list(column)


def _numbers(field, values):
    """The raw numbers of a column; an error names the row."""
    if field.code == "d" or field.word not in ("day", "enum", "flags"):
        try:
            return array.array(field.code, values)
        except (TypeError, OverflowError):
            pass
    raw = array.array(field.code)
    known = {}
    for row, value in enumerate(values):
        try:
            cell = known.get(value)
        except TypeError:
            cell = None
        if cell is None:
            try:
                if value is None and _structs.none_value(field.unit) is None:
                    raise TypeError(f"{field.name}: there is no value")
                cell = field.encode(value)
            except (TypeError, ValueError, OverflowError) as error:
                raise type(error)(f"row {row + 1}: {error}") from None
            known[value] = cell
        raw.append(cell)
    return raw


def _texts(field, values):
    cells = []
    for row, value in enumerate(values):
        try:
            cells.append(field.text(value).ljust(field.length, b"\0"))
        except TypeError as error:
            raise TypeError(f"row {row + 1}: {error}") from None
        except ValueError as error:
            raise ValueError(f"row {row + 1}: {field.name}: {error}") from None
    return b"".join(cells)


def _place(target, offset, stride, source, width):
    """Puts each `width` bytes of the source into a struct of the target, a byte at a time."""
    source = memoryview(source).cast("B")
    for k in range(width):
        target[offset + k :: stride] = source[k::width]


def pack(cls, table=None, /, **columns):
    """Many structs of a class, for functions that take several."""
    shape = _shape(cls)
    if _arrow.speaks(table):
        table = _arrow.table(table)
    given = dict(() if table is None else table.items()) | columns
    fields = {field.name: field for field in shape.shown}
    unknown = [name for name in given if name not in fields]
    if unknown:
        raise TypeError(f"{cls.__name__} has no field {unknown[0]!r}")
    listed = {name: values for name in given if (values := _values(given[name])) is not None}
    counts = {len(values) for values in listed.values()}
    if len(counts) > 1:
        lengths = ", ".join(f"{name} {len(values)}" for name, values in listed.items())
        raise ValueError(f"columns are not of one length: {lengths}")
    count = counts.pop() if counts else 1
    scalars = {name: value for name, value in given.items() if name not in listed}
    raw = bytearray(shape.pack(shape.cls(**scalars)) * count)
    view, offset = memoryview(raw), 0
    for field in shape.fields:
        width = _width(field)
        if field.name in listed:
            values = listed[field.name]
            made = _texts(field, values) if field.word == "text" else _numbers(field, values)
            _place(view, offset, shape.size, made, width)
        offset += width
    return _structs.Packed(shape, bytes(raw))


class Columns(dict):
    """Columns by name; as an Arrow struct array, whose days are dates and may be missing."""

    __slots__ = ("_packed",)

    def __arrow_c_schema__(self):
        return _arrow_out.schema(self._packed.shape)

    def __arrow_c_array__(self, requested_schema=None):
        return _arrow_out.array(self._packed.shape, self._packed.bytes)

    def __arrow_c_stream__(self, requested_schema=None):
        return _arrow_out.stream(self._packed.shape, self._packed.bytes)


def of(rows):
    """Columns of dues, of benefits, or of structs of one class: name to array, or list of texts."""
    packed = _packed(rows)
    shape, raw, offset, made = packed.shape, memoryview(packed.bytes), 0, Columns()
    made._packed = packed
    for field in shape.fields:
        width = _width(field)
        if not field.hidden:
            if field.word == "text":
                read = field.reader()
                made[field.name] = [
                    read[bytes(raw[at : at + width])] for at in range(offset, len(raw), shape.size)
                ]
            else:
                column = array.array(field.code, bytes(width * len(packed)))
                target = memoryview(column).cast("B")
                for k in range(width):
                    target[k::width] = raw[offset + k :: shape.size]
                made[field.name] = column
        offset += width
    return made


def _packed(rows):
    if isinstance(rows, _structs.Packed):
        return rows
    rows = list(rows)
    if not rows:
        raise ValueError("no rows, and so no class")
    shape = _shape(type(rows[0]))
    return _structs.Packed(shape, shape.pack_all(rows)[0])


def names(enum, column):
    """Numbers of an enum as names: `columns.names(bpjsstat.Payer, made["payer"])`."""
    members = _enums.Members("bpjs_" + _snake(enum.__name__))
    return [getattr(members[value], "name", None) or str(value) for value in column]


def _snake(name):
    return next(n for n in _table.enums if _table.camel(n) == name).removeprefix("bpjs_")
