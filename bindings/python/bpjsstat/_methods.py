"""Which functions are methods of which class: those that take it first, or make it."""

from . import _table

_rows = []


def _signatures():
    """(function, [(type that is pointed to, role)]) of all functions, read once."""
    if not _rows:
        rows = []
        for function, i in _table.functions.items():
            arguments = _table.members("ARGUMENT", i, "ARGUMENT_TYPE", "ARGUMENT_ROLE")
            rows.append((function, [(_table.target(t), role) for t, role in arguments]))
        _rows[:] = rows
    return _rows


def changes(name):
    """Whether some function changes such a handle."""
    return any((name, "inout") in arguments for _, arguments in _signatures())


class Lazy:
    """A function of the library that becomes a method when it is first used."""

    def __init__(self, function, bound):
        self._function, self._bound = function, bound

    def __set_name__(self, owner, name):
        self._name = name

    def __get__(self, instance, owner):
        from . import _calls

        made = _calls.get(self._function)
        for cls in owner.__mro__:
            if vars(cls).get(self._name) is self:
                setattr(cls, self._name, made if self._bound else staticmethod(made))
        return made.__get__(instance, owner) if self._bound else made


def of(name):
    """The methods of a struct or handle, by their names."""
    found = {}
    for function, arguments in _signatures():
        own = function.startswith(name + "_")
        short = function.removeprefix(name + "_" if own else "bpjs_")
        if not arguments or arguments[0][1] == "free":
            continue
        if arguments[0] in ((name, "in"), (name, "inout")):
            found[short] = Lazy(function, True)
        elif own and ((name, "own") in arguments or (name, "out") in arguments):
            found[short] = Lazy(function, False)
    return found
