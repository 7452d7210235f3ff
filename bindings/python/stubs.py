"""Writes bpjsstat/__init__.pyi, the types of everything, from the library's table.

usage: python3 stubs.py [--check]
"""

import inspect
import os
import sys

import bpjsstat
from bpjsstat import _calls, _enums, _errors, _face, _methods, _structs, _table

PATH = os.path.join(os.path.dirname(os.path.abspath(bpjsstat.__file__)), "__init__.pyi")
# A struct is a tuple, which has +, * and a method count.
OVERRIDE = "  # type: ignore[override]"
SHADOW = "  # type: ignore[assignment]"
# What _face.py has that no caller writes.
UNTOLD = ("_told", "_no_order", "__bool__", "_repr_html_")
HEAD = '''# Made by stubs.py from the library's table; a test compares.
import array
import datetime
import enum
from typing import Any, Iterable, Iterator, NamedTuple, NoReturn, Self

from . import columns as columns

__version__: str
library_path: str
library_version: str

_Day = datetime.date | str | int | None
_Text = str | bytes | bytearray | memoryview
_Bits = bytes | bytearray | memoryview
_Fields = dict[str, Any]

class Error(Exception):
    status: Status
    row: int
    line: int
    column: int
    source: str
    field: str
    value: str
    message: str

class ClosedError(Error, ValueError): ...

def people_from(table: Any) -> ExchangePeople: ...

class _Handle:
    def close(self) -> None: ...
    @property
    def closed(self) -> bool: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *_: object) -> None: ...
'''


def enum_of(unit):
    word, _, rest = unit.partition(" ")
    return _table.camel(rest.split()[0]) if word in ("enum", "flags") else None


def type_in(a, optional):
    none = " | None" if optional else ""
    if a.is_handle:
        return _table.camel(a.of) + none
    if a.is_struct:
        one = f"{_structs.class_name(a.of)} | _Fields"
        return (f"{one} | Iterable[{one}]" if a.listed else one) + none
    if a.role == "hold" or a.held_with:
        return "Any" if a.role == "hold" else ("int" if "offset:" in a.role else "_Bits") + none
    if a.type == "const char *":
        return "_Text"
    if a.type == "const int64_t *":
        return ("Iterable[_Day]" if a.unit.startswith("day") else "Iterable[int]") + none
    if a.type == "double":
        return "float"
    if enum_of(a.unit):
        return f"{enum_of(a.unit)} | int | str" + none
    return "_Day" if a.unit.startswith("day") else "int"


def type_out(a, listed):
    if a.is_handle:
        return _table.camel(a.of)
    if a.is_struct:
        one = _structs.class_name(a.of)
        return f"list[{one}]" if listed else one
    if a.type == "char *":
        return "bytes" if a.unit.startswith("bytes") else "str"
    if a.type == "int32_t *" and listed:
        return "array.array[int]"
    return "list[int]" if listed else enum_of(a.unit) or "int"


def result(writer):
    if not writer.fails:
        return {"const char *": "str", "void": "None"}.get(writer.returns, "int")
    outs = []
    for a in writer.arguments:
        counted = a.name == "count" and writer.list_out
        if a.role not in ("out", "own") or a.name in ("error", "length") or counted:
            continue
        outs.append(type_out(a, writer.partner_of(a) is not None))
    return outs[0] if len(outs) == 1 else f"tuple[{', '.join(outs)}]" if outs else "None"


def signature(name, first=None):
    """A function; as a method of its first argument with `first` "self"."""
    writer = _calls._Writer(name)
    closes = any(a.role == "free" for a in writer.arguments)
    for argument in writer.arguments:
        argument.listed = writer.partner_of(argument) is not None
        if closes:
            writer.parameters = [argument.name]
        else:
            writer.one(argument)
    texts = []
    defaults = [None] if closes else writer.defaults()
    for parameter, default in zip(writer.parameters, defaults):
        a = next(b for b in writer.arguments if b.name == parameter)
        optional = default is not None and default != parameter
        kind = type_in(a, closes or writer.may_be_left_out(parameter))
        texts.append(f"{parameter}: {kind}{' = ...' if optional else ''}")
    if first:
        texts[0] = first
    return f"({', '.join(texts)}) -> {result(writer)}: ..."


def method_lines(name):
    lines = []
    for short, lazy in sorted(_methods.of(name).items()):
        if not lazy._bound:
            lines.append("    @staticmethod")
        lines.append(f"    def {short}{signature(lazy._function, 'self' if lazy._bound else None)}")
    return lines


def face_lines(face):
    """What _face.py adds, with its annotations."""
    lines = []
    for cls in face.__mro__[-2::-1]:
        for name, value in vars(cls).items():
            function = value.fget if isinstance(value, property) else value
            if not inspect.isfunction(function) or name in UNTOLD:
                continue
            if isinstance(value, property):
                lines.append("    @property")
            bare = inspect.signature(function)
            bare = bare.replace(
                parameters=[
                    p if p.default is p.empty else p.replace(default=...)
                    for p in bare.parameters.values()
                ]
            )
            line = f"    def {name}{bare}: ...".replace("'", "").replace("Ellipsis", "...")
            lines.append(line + OVERRIDE if name in ("__add__", "__mul__") else line)
    return lines


def struct_lines(name):
    shape = _structs.get(name)
    only_out = not any((name, "in") in arguments for _, arguments in _methods._signatures())
    lines = [f"class {shape.cls.__name__}(NamedTuple):"]
    for f in shape.shown:
        more = "" if only_out else " | int | str"
        none = "" if _structs.none_value(f.unit) is None else " | None"
        kind = (
            "str" if f.word == "text" else f"{_table.camel(f.enum)}{more}" if f.enum
            else f"datetime.date{none}" if only_out and f.word == "day"
            else "_Day" if f.word == "day" else "float" if f.code == "d" else "int"
        )  # fmt: skip
        hides = SHADOW if f.name in ("count", "index") else ""
        lines.append(f"    {f.name}: {kind} = ...{hides}")
    if name != "bpjs_error":
        lines += face_lines(_face._FACES[name]) if name in _face._FACES else []
        lines += method_lines(name)
    return lines


def enum_lines(name):
    made = _enums.get(name)
    kind = _table.text(_table.ITEM["ENUM_KIND"], _table.enums[name])
    base = "IntFlag" if kind == "sum" else "IntEnum"
    return [f"class {made.__name__}(enum.{base}):"] + [f"    {m} = ..." for m in made.__members__]


def handle_lines(name):
    lines = [f"class {_table.camel(name)}(_Handle):"]
    if name + "_new" in _table.functions:
        lines.append("    def __init__" + signature(name + "_new").replace("(", "(self, ", 1)
                     .replace("(self, )", "(self)").split(" -> ")[0] + " -> None: ...")  # fmt: skip
    return lines + face_lines(_face.of(name)) + method_lines(name)


def error_lines():
    lines = []
    for name, _, _ in _table.enumerators(_table.enums["bpjs_status"]):
        if name != "BPJS_OK":
            bases = ", ".join(["Error", *(b.__name__ for b in _errors._ALSO.get(name, ()))])
            own = _errors.name_of(name)
            bases = bases.replace(", ", ", builtins.") if own in dir(__builtins__) else bases
            lines.append(f"class {own}({bases}): ...")
    return lines


def text():
    parts = [HEAD.rstrip()]
    parts.append("\n".join(error_lines()))
    parts += ["\n".join(enum_lines(name)) for name in _table.enums]
    parts += ["\n".join(struct_lines(name)) for name in _table.structs]
    parts += ["\n".join(handle_lines(name)) for name in _table.handles]
    functions = (f"def {n.removeprefix('bpjs_')}{signature(n)}" for n in _table.functions)
    parts.append("\n".join(functions))
    made = "\n\n".join(parts) + "\n"
    return made.replace("import datetime\n", "import builtins\nimport datetime\n", 1)


def main():
    made = text()
    if "--check" in sys.argv:
        with open(PATH, encoding="utf-8") as file:
            same = file.read() == made
        sys.exit(None if same else f"{PATH} is not what stubs.py writes")
    with open(PATH, "w", encoding="utf-8") as file:
        file.write(made)


if __name__ == "__main__":
    main()
