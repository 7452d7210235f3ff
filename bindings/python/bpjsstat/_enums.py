"""Enumerators as IntEnum and IntFlag, made of the table when they are first used."""

import enum

from . import _table

_made = {}


def _common(names):
    """How many leading words all names share."""
    words = [name.split("_") for name in names]
    shared = 0
    while all(len(w) > shared + 1 and w[shared] == words[0][shared] for w in words):
        shared += 1
    return shared


def _short(enum_name, names):
    """BPJS_PERIOD_DAY is DAY; a name that stands alone loses the words of its enum."""
    shared = _common(names)
    if len(names) == 1:
        words, shared = names[0].lower().split("_"), 0
        own = enum_name.split("_")
        while shared < min(len(words) - 1, len(own)) and words[shared] == own[shared]:
            shared += 1
    for name in names:
        short = "_".join(name.split("_")[shared:])
        yield short if short.isidentifier() else "_" + short


def get(name):
    """The class of an enum, by its name in C."""
    made = _made.get(name)
    if made is None:
        made = _made.setdefault(name, _make(name))
    return made


def _make(name):
    i = _table.enums[name]
    rows = _table.enumerators(i)
    kind = _table.text(_table.ITEM["ENUM_KIND"], i)
    shorts = list(_short(name, [row[0] for row in rows]))
    base = enum.IntFlag if kind == "sum" else enum.IntEnum
    options = {"boundary": enum.KEEP} if kind == "sum" else {}
    made = base(
        _table.camel(name),
        [(short, row[1]) for short, row in zip(shorts, rows)],
        module="bpjsstat",
        **options,
    )
    lines = "\n".join(f"    {short}: {row[2]}" for short, row in zip(shorts, rows))
    made.__doc__ = f"{_table.text(_table.ITEM['ENUM_ABOUT'], i)}\n\n{lines}\n"
    return made


class Members(dict):
    """Numbers to members; a number that a newer library has stays a number."""

    def __init__(self, name):
        super().__init__()
        self._enum = get(name)

    def __missing__(self, value):
        try:
            member = self._enum(value)
        except ValueError:
            member = value
        self[value] = member
        return member


def _plain(text):
    return text.strip().upper().replace("-", "_").replace(" ", "_")


def number(name, value):
    """What was given for an enum as a number: a number, a member, or names."""
    if isinstance(value, str):
        made, total = get(name), 0
        flags = issubclass(made, enum.IntFlag)
        for word in value.replace("+", ",").split(",") if flags else [value]:
            member = made.__members__.get(_plain(word))
            if member is None:
                known = ", ".join(made.__members__)
                raise ValueError(f"{value!r} is not of {made.__name__}: {known}")
            total |= member
        return int(total)
    if value is None:
        return 0
    return value
