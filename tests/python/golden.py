"""Replays the golden cases (tests/golden/cases.tsv says what a case is) through
the Python package, and prints what the replay in C prints: the same bytes.

usage: golden.py cases.tsv
"""

import array
import re
import struct
import sys

import bpjsstat
from bpjsstat import _structs, _table
import golden_rooms as rooms

ESCAPES = {"\n": "\\n", "\r": "\\r", "\t": "\\t", "\\": "\\\\"}
CONSTANTS = {
    name: value for i in _table.enums.values() for name, value, _ in _table.enumerators(i)
}


# ---- what goes in ----


def split_arguments(text):
    """Bytes of each argument, cut at bars; \\n \\r \\t \\\\ \\| \\xHH stand for bytes."""
    given, current = [], bytearray()
    for token in re.finditer(rb"\\x([0-9a-f]{2})|\\(.)|([^\\])", text.encode(), re.S):
        if token[1]:
            current.append(int(token[1], 16))
        elif token[2]:
            current += {b"n": b"\n", b"r": b"\r", b"t": b"\t"}.get(token[2], token[2])
        elif token[3] == b"|":
            given.append(bytes(current))
            current.clear()
        else:
            current += token[3]
    given.append(bytes(current))
    return given


def number(text):
    """Digits, a day, an enumerator or a sum of them."""
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        return _structs.day_number(text)
    return sum(
        CONSTANTS[name] if name.startswith("BPJS_") else int(name) for name in text.split("+")
    )


def read_struct(name, text):
    shape = _structs.get(name)
    if "=" not in text and text:
        if name == "bpjs_period":
            return bpjsstat.period_read(text)
        language, _, figure = text.partition(":")
        return bpjsstat.figure_read(figure, language)
    given = dict(part.split("=", 1) for part in text.split(";") if part)
    known = {field.name: field for field in shape.fields}
    values = {}
    for field, value in given.items():
        word = known[field].word
        values[field] = (
            value if word == "text"
            else float(value) if known[field].code == "d" else number(value)
        )  # fmt: skip
    return RawStruct(shape, values)


class RawStruct:
    """Fields as numbers; those that a face hides, such as `reserved`, too."""

    def __init__(self, shape, values):
        self.shape, self.values = shape, values

    def packed(self):
        cells = []
        for field in self.shape.fields:
            value = self.values.get(field.name, "" if field.word == "text" else 0)
            if field.name == "struct_size":
                value = self.shape.size
            cells.append(field.text(value) if field.word == "text" else value)
        return struct.pack("=" + "".join(f.code for f in self.shape.fields), *cells)


def read_structs(name, text):
    shape = _structs.get(name)
    items = [read_struct(name, item) for item in text.split(" // ")]
    raw = b"".join(i.packed() if isinstance(i, RawStruct) else shape.pack(i) for i in items)
    return _structs.Packed(shape, raw)


def read_argument(type_, raw):
    text = raw.decode("utf-8", "surrogateescape")
    if "*" not in type_:
        return float(text) if type_ == "double" else number(text)
    if text == "NULL":
        return None
    if type_ == "const void *":
        return rooms.column(text, number)
    target = _table.target(type_)
    if type_ == "const char *":
        return raw
    if type_ == "const int64_t *":
        return [int(part) for part in text.split()]
    if target in _table.structs:
        return read_structs(target, text)
    if target == "bpjs_people":
        return rooms.make_people(text, number)
    if target == "bpjs_tally":
        return rooms.make_tally(text, number)
    if target == "bpjs_assess":
        return rooms.make_assess(text, number)
    if target == "bpjs_survey":
        return rooms.make_survey(text, number)
    if target == "bpjs_survey_result":
        return rooms.make_survey(text, number).run()
    return rooms.make(target, raw, read_structs)


# ---- what comes out ----


def escape(text):
    return "".join(
        ESCAPES.get(c) or (f"\\x{ord(c):02x}" if c < " " else c) for c in text
    )


def quantity(unit, value):
    """Enumerators by name, days as dates."""
    word, _, rest = unit.partition(" ")
    if word in ("enum", "flags"):
        rows = _table.enumerators(_table.enums[rest.split()[0]])
        if _table.text(_table.ITEM["ENUM_KIND"], _table.enums[rest.split()[0]]) == "one":
            return next((name for name, n, _ in rows if n == value), str(value))
        names = [name for name, n, _ in rows if n and value & n == n]
        left = value & ~sum(CONSTANTS[name] for name in names)
        return "+".join(names + ([str(left)] if left or not names else []))
    if word == "day":
        try:
            day = {"kind": "day", "first_day": value, "last_day": value}
            return bpjsstat.period_write(bpjsstat.Period(**day))
        except bpjsstat.Error:
            return str(value)
    return str(value)


def as_number(field, value):
    """What the face made of a number, back again."""
    if field.word == "day":
        return _structs.day_number(value, _structs.none_value(field.unit))
    return int(value)


def show_fields(value, shape):
    """The fields that are not zero, without an error's code and sentence."""
    shown = []
    for field in shape.fields:
        if field.hidden or (shape.name == "bpjs_error" and field.name in ("code", "message")):
            continue
        cell = getattr(value, field.name)
        if field.word == "text":
            if cell:
                shown.append(f"{field.name}={escape(cell)}")
        elif field.code == "d":
            if cell:
                shown.append(f"{field.name}={'%.6g' % cell}")
        elif as_number(field, cell):
            shown.append(f"{field.name}={quantity(field.unit, as_number(field, cell))}")
    return ";".join(shown)


def show_struct(name, value):
    """(text, exact) of a struct, by its room's writer if it has one."""
    if name == "bpjs_period":
        return value.write(), ""
    if name == "bpjs_figure":
        text = f"{value.write('text', 'en')} [{value.write('interval', 'en')}]"
        return escape(text), escape(value.write("json", "en"))
    if name == "bpjs_coverage":
        return escape(value.write("text", "en")), escape(value.write("json", "en"))
    if name == "bpjs_distance":
        write = bpjsstat.coverage_distance_write
        return escape(write(value, "text", "en")), escape(write(value, "json", "en"))
    return show_fields(value, _structs.get(name)), ""


def show_output(name, value, columns):
    """(text, exact) of one thing that came out."""
    if value is None:
        return "", ""
    if name in _table.handles:
        return escape(rooms.show(name, value, columns)), ""
    if name in _table.structs:
        if isinstance(value, list):
            shown = [show_struct(name, item) for item in value]
            return " // ".join(text for text, _ in shown), "".join(exact for _, exact in shown)
        return show_struct(name, value)
    if isinstance(value, array.array):
        return " ".join(quantity(name, item) for item in value), ""
    if isinstance(value, bytes):
        return value.hex(), ""
    if isinstance(value, list):
        return " ".join(str(item) for item in value), ""
    return (escape(value) if isinstance(value, str) else quantity(name, int(value))), ""


def show_failure(error, arguments):
    """Where a failure is; a value at fault that is a number, in its unit."""
    shape = _structs.get("bpjs_error")
    value = error.value
    if re.fullmatch(r"-?\d+", value):
        value = quantity(unit_of(error.field, arguments), int(value))
    place = shape.cls(row=error.row, line=error.line, column=error.column, source=error.source,
                      field=error.field, value=value)  # fmt: skip
    return show_fields(place, shape)


def unit_of(name, arguments):
    """The unit of an argument, or of a field of one, by its name."""
    for argument, type_, role, unit in arguments:
        if argument == name:
            return unit
        if role == "in" and _table.target(type_) in _table.structs:
            for field in _structs.get(_table.target(type_)).fields:
                if field.name == name:
                    return field.unit
    return ""


# ---- a case ----


def is_given(arguments, j):
    """Also how many structs are to come out."""
    role = arguments[j][2]
    if role.startswith("len:"):
        return next(a[2] for a in arguments if a[0] == role[4:].split()[0]) == "out"
    return role in ("in", "inout", "hold") or role[:5] == "keep:"


def outputs(arguments, given, result):
    """(struct or handle or "", value) of each output, in order of the arguments."""
    several = isinstance(result, tuple) and not hasattr(result, "_fields")
    results = list(result) if several else [result]
    capacities = {n for _, _, role, _ in arguments if role[:4] == "cap:" for n in role[4:].split()}
    listed = any(type_ == "int64_t *" and name in capacities for name, type_, _, _ in arguments)
    for name, type_, role, unit in arguments:
        target = _table.target(type_)
        if role == "own":
            yield target, results.pop(0)
        elif (role == "inout" or role[:5] == "keep:") and target in _table.handles:
            if given[name] is not None:
                yield target, given[name]
        elif role != "out" or name == "error" or (name == "length" and type_ == "int64_t *"):
            continue
        elif listed and name == "count":
            yield "", len(results_of_list)
        else:
            value = results.pop(0)
            if name in capacities and type_ == "int64_t *":
                results_of_list = value
                value = value[:64]
            kind = unit if type_ == "int32_t *" else ""
            yield target if target in _table.structs else kind, value


def replay(name, function, text, columns):
    i = _table.functions[function]
    arguments = _table.arguments(i)
    made = getattr(bpjsstat, function.removeprefix("bpjs_"))
    wanted = [arguments[j] for j in range(len(arguments)) if is_given(arguments, j)]
    raw = split_arguments(text) if text or wanted else []
    if len(raw) != len(wanted):
        raise SystemExit(f"case {name}: {len(wanted)} arguments are needed")
    given = {a[0]: read_argument(a[1], value) for a, value in zip(wanted, raw)}
    status = "BPJS_OK" if _table.text(_table.ITEM["FUNCTION_RETURN"], i) == "int32_t" else ""
    try:
        result = made(*given.values())
    except bpjsstat.Error as error:
        shown = [(show_failure(error, arguments), "")]
        status = "BPJS_" + error.status.name
    else:
        if status:
            shown = [show_output(t, v, columns) for t, v in outputs(arguments, given, result)]
        else:
            shown = [(escape(result) if isinstance(result, str) else str(result), "")]
    texts, errors = " | ".join(text for text, _ in shown), "".join(e for _, e in shown)
    print(name, status, texts, errors, sep="\t")


def main():
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    with open(sys.argv[1], encoding="utf-8") as file:
        for line in file:
            cells = line.rstrip("\r\n").split("\t")
            if line[0] not in "#\n" and cells[0] != "name":
                replay(*cells[:4])


if __name__ == "__main__":
    main()
