"""Functions of the table as functions of Python.

Each is written as source when it is first used: lengths, capacities and the
error are filled in, what comes out is returned. ctypes lets go of the GIL while
the library works.
"""

import contextlib
import ctypes
import keyword

from . import _document, _enums, _errors, _given, _outs, _structs, _table
from ._library import library

_TEXT_ROOM, _INDEX_ROOM = 4096, 256
_made = {}


class _Argument:
    def __init__(self, name, type_, role, unit):
        self.name = name + "_" if keyword.iskeyword(name) else name
        self.type, self.role, self.unit = type_, role, unit
        self.of = _table.target(type_) if type_.startswith(("const bpjs_", "bpjs_")) else None
        self.is_struct = self.of in _table.structs
        self.is_handle = self.of in _table.handles
        kind, _, names = role.partition(":")
        self.partners = names.split() if kind in ("len", "cap") else []
        self.keeps = names if kind == "keep" else None
        self.held_with = names if names and not self.partners and not self.keeps else None


def _in_order(*owners):
    return sorted(owners, key=id)


class _Writer:
    """Writes the source of one function."""

    def __init__(self, name):
        i = self.index = _table.functions[name]
        self.name = name
        self.arguments = [_Argument(*row) for row in _table.arguments(i)]
        self.returns = _table.text(_table.ITEM["FUNCTION_RETURN"], i)
        self.fails = self.returns == "int32_t"
        self.raw = library[name]
        self.scope = {"raw": self.raw, "whole": _given.whole, "beyond": _given.beyond}
        self.parameters, self.before, self.passed, self.types, self.results = [], [], [], [], []
        self.guards, self.after = [], []
        self.text_out = self.list_out = False

    def partner_of(self, argument):
        """The length or capacity of an argument."""
        return next((a for a in self.arguments if argument.name in a.partners), None)

    def pass_(self, expression, type_):
        self.passed.append(expression)
        self.types.append(type_)

    def integer(self, a):
        least, most, type_ = _given.INTEGERS[a.type]
        self.parameters.append(a.name)
        word, _, rest = a.unit.partition(" ")
        given = f"{a.name}"
        if word in ("enum", "flags"):
            self.scope["number"] = _enums.number
            given = f"number({rest.split()[0]!r}, {a.name})"
        elif word == "day":
            none = _structs.none_value(a.unit)
            self.scope["day_number"] = _given.day_needed if none is None else _structs.day_number
            given = f"day_number({a.name}, {none})"
        self.before.append(
            f"if {a.name}.__class__ is not int: {a.name} = whole({a.name!r}, {given})"
        )
        self.limit(a.name, least, most)
        self.pass_(a.name, type_)

    def limit(self, name, least, most):
        self.before.append(
            f"if not {least} <= {name} <= {most}: raise beyond({name!r}, {name}, {least}, {most})"
        )

    def handle(self, a):
        """A handle that goes in; one that is changed (inout) is had alone."""
        from . import _handles

        self.parameters.append(a.name)
        self.scope[f"take_{a.name}"] = _handles.taker(a.of)
        self.before.append(f"p_{a.name} = take_{a.name}({a.name})")
        self.pass_(f"p_{a.name}", ctypes.c_void_p)
        if self.scope[f"take_{a.name}"].guarded:
            self.scope["nothing"] = contextlib.nullcontext()
            self.guards.append((a.of, f"p_{a.name}"))
        if a.keeps:
            from . import _held

            self.scope["keep"] = _held.keep
            self.after.append(f"keep(p_{a.name}, {a.keeps!r}, p_{a.keeps})")

    def address(self, a):
        """Where a struct of somebody else is: a number, or None."""
        self.parameters.append(a.name)
        self.before.append(
            f"if {a.name} is not None and {a.name}.__class__ is not int: "
            f"{a.name} = whole({a.name!r}, {a.name})"
        )
        self.before.append(
            f"if {a.name} is not None and not 0 <= {a.name} < {2**64}: "
            f"raise beyond({a.name!r}, {a.name}, 0, {2**64 - 1})"
        )
        self.pass_(a.name, ctypes.c_void_p)

    def struct_in(self, a):
        shape = _structs.get(a.of)
        self.parameters.append(a.name)
        length = self.partner_of(a)
        if length is None:
            self.scope[f"pack_{a.name}"] = shape.pack
            self.before.append(
                f"b_{a.name} = None if {a.name} is None else pack_{a.name}({a.name})"
            )
        else:
            self.scope[f"pack_{a.name}"] = shape.pack_all
            self.before.append(f"b_{a.name}, n_{a.name} = pack_{a.name}({a.name})")
        self.pass_(f"b_{a.name}", ctypes.c_char_p)

    def one(self, a):
        if a.name == "error" and self.fails:
            self.pass_("e", ctypes.c_void_p)
        elif a.partners:
            target = next(b for b in self.arguments if b.name == a.partners[0])
            if a.role.startswith("cap:"):
                self.pass_("room", ctypes.c_int64)
            elif target.role == "out":
                _outs.wanted(self, a)
                self.pass_(a.name, ctypes.c_int64)
            elif target.role == "hold":
                self.pass_(f"h_{target.name}.length", ctypes.c_int64)
            else:
                self.same_length(a)
                self.pass_(f"n_{target.name}", ctypes.c_int64)
        elif a.role == "own":
            _outs.handle(self, a)
        elif a.role == "hold" or a.held_with:
            from . import _held

            _held.write(self, a) if a.role == "hold" else _held.write_with(self, a)
        elif a.is_handle:
            self.handle(a)
        elif a.type.startswith("struct "):
            self.address(a)
        elif a.is_struct:
            self.struct_in(a) if a.role == "in" else _outs.struct(self, a)
        elif a.type == "const char *":
            self.parameters.append(a.name)
            self.scope["text_in"] = _given.text_in
            self.before.append(f"b_{a.name}, n_{a.name} = text_in({a.name!r}, {a.name})")
            self.pass_(f"b_{a.name}", ctypes.c_char_p)
        elif a.type == "const int64_t *":
            self.parameters.append(a.name)
            self.scope["integers_in"] = _given.integers_in
            is_day = a.unit.startswith("day")
            self.before.append(
                f"b_{a.name}, n_{a.name} = integers_in({a.name!r}, {a.name}, {is_day})"
            )
            self.pass_(f"b_{a.name}", ctypes.c_void_p)
        elif a.type == "char *":
            self.text_out = True
            self.bytes_out = a.unit.startswith("bytes")
            self.scope["create"] = ctypes.create_string_buffer
            self.before.append("o_text = create(room)")
            self.pass_("o_text", ctypes.c_void_p)
        elif a.type in ("int32_t *", "int64_t *") and self.partner_of(a) is not None:
            partner = self.partner_of(a)
            if partner.role[:4] == "len:":
                _outs.numbers(self, a, partner)
            else:
                _outs.list_of_integers(self, a)
        elif a.role == "out":
            value = _outs.number(self, a)
            if self.text_out and a.name == "length":
                decoded = "" if self.bytes_out else ".decode()"
                self.results.append(f"o_text.raw[:{value}]{decoded}")
            elif not (self.list_out and a.name == "count"):
                self.results.append(value)
        else:
            self.integer(a)

    def same_length(self, a):
        """Lists that share a length have one; what comes out has it too."""
        first, *others = (
            b.name for b in self.arguments if b.name in a.partners and b.role != "out"
        )
        for other in others:
            self.before.append(
                f"if n_{other} != n_{first}: "
                f"raise ValueError('{first} and {other} are not of one length')"
            )

    def may_be_left_out(self, name):
        """What may be NULL in C, and languages."""
        a = next(b for b in self.arguments if b.name == name)
        return "NULL=" in a.unit or a.unit == "enum bpjs_language" or a.role[:7] == "offset:"

    def defaults(self):
        """The parameters; those at the end that may be left out with their default."""
        texts, open_ = [], True
        for name in reversed(self.parameters):
            open_ = open_ and self.may_be_left_out(name)
            texts.append(f"{name}=None" if open_ else name)
        return list(reversed(texts))

    def attempt(self):
        """The lines that call, once or until the room suffices."""
        call = f"raw({', '.join(self.passed)})"
        outs = [line for line in self.before if line.startswith("o_")]
        if not self.fails:
            return [f"result = {call}"]
        self.scope.update(
            borrow=_errors.borrow, fail=_errors.fail, give=_errors.give_back, BUFFER=_errors.BUFFER
        )
        tried = [*outs, "e = borrow()", f"s = {call}"]
        if self.text_out:
            tried += [
                "if s == BUFFER and o_length.value >= room:",
                " give(e); room = o_length.value + 1; continue",
            ]
        tried.append("if s: fail(s, e)")
        if self.list_out:
            tried += [
                "found = o_count.value",
                "if found > room: give(e); room = found; continue",
            ]
        tried += ["give(e)", *self.after]
        if self.text_out or self.list_out:
            room = _TEXT_ROOM if self.text_out else _INDEX_ROOM
            return [f"room = {room}", "while True:", *(" " + line for line in tried), " break"]
        return tried

    def source(self):
        lines = self.attempt()
        for guard in reversed(self.guarded()):
            lines = [guard, *(" " + line for line in lines)]
        body = [line for line in self.before if not line.startswith("o_")]
        body += [*lines, f"return {self.result(', '.join(self.results))}"]
        if self.returns == "int64_t" and all(a.type in _given.INTEGERS for a in self.arguments):
            body = self.quickly() + body
        text = "\n ".join(body)
        return f"def {self.name.removeprefix('bpjs_')}({', '.join(self.defaults())}):\n {text}\n"

    def guarded(self):
        """The lines that have handles alone; two of a kind always in the same order, so
        that two threads with both of them do not wait for each other."""
        kinds = [kind for kind, _ in self.guards]
        if len(set(kinds)) == len(kinds):
            return [f"with nothing if {p} is None else {p}.lock:" for _, p in self.guards]
        self.scope["in_order"] = _in_order
        owners = [p for _, p in self.guards]
        turns = [f"g_{k}" for k in range(len(owners))]
        self.before.append(f"{', '.join(turns)} = in_order({', '.join(owners)})")
        return [f"with nothing if {g} is None else {g}.lock:" for g in turns]

    def quickly(self):
        """Small numbers and members, which are in every limit; all else is told below."""
        self.scope["refused"] = (TypeError, ValueError, ctypes.ArgumentError)
        return [
            "try:",
            f" if not ({' | '.join(self.passed)}) >> 30: return raw({', '.join(self.passed)})",
            "except refused: pass",
        ]

    def result(self, result):
        if self.fails:
            return result or "None"
        if self.returns == "const char *":
            return "result.decode()"
        return "result" if self.returns != "void" else "None"


def get(name):
    """The function of that name in C."""
    made = _made.get(name)
    if made is None:
        made = _made.setdefault(name, _make(name))
    return made


def _closer(name, writer):
    def close(handle):
        if handle is not None:
            handle.close()

    writer.parameters = [writer.arguments[0].name]
    close.__name__ = close.__qualname__ = name.removeprefix("bpjs_")
    close.__doc__, close.__module__ = _document.of(writer), "bpjsstat"
    return close


def _make(name):
    writer = _Writer(name)
    if any(argument.role == "free" for argument in writer.arguments):
        return _closer(name, writer)
    for argument in writer.arguments:
        writer.one(argument)
    raw = writer.raw
    raw.argtypes = writer.types
    raw.restype = {
        "int32_t": ctypes.c_int32, "int64_t": ctypes.c_int64, "void": None,
        "const char *": ctypes.c_char_p,
    }[writer.returns]  # fmt: skip
    scope = writer.scope
    exec(compile(writer.source(), f"<bpjsstat {name}>", "exec"), scope)
    made = scope[name.removeprefix("bpjs_")]
    made.__doc__, made.__module__ = _document.of(writer), "bpjsstat"
    return made
