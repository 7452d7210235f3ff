"""The table that the library carries: every name, type, role, unit and number.

Three numbers are written down here, those by which the others are found. They
are part of the contract and never change.
"""

import ctypes

from ._library import library

_ENUM, _ENUMERATOR, _ENUMERATOR_VALUE = 40, 44, 45

number = library.bpjs_abi_number
number.restype = ctypes.c_int64
number.argtypes = [ctypes.c_int32, ctypes.c_int64, ctypes.c_int64]
_text = library.bpjs_abi_text
_text.restype = ctypes.c_char_p
_text.argtypes = [ctypes.c_int32, ctypes.c_int64, ctypes.c_int64]


def text(item, i, j=0):
    return _text(item, i, j).decode()


def _names(item):
    return {text(item, i): i for i in range(number(item, 0, 0))}


enums = _names(_ENUM)
_items = enums["bpjs_abi_item"]
_PREFIX = len("BPJS_ABI_")

#: Items of the table by their name without BPJS_ABI_.
ITEM = {
    text(_ENUMERATOR, _items, j)[_PREFIX:]: number(_ENUMERATOR_VALUE, _items, j)
    for j in range(number(_ENUMERATOR, _items, 0))
}

functions = _names(ITEM["FUNCTION"])
structs = _names(ITEM["STRUCT"])
handles = _names(ITEM["HANDLE"])


def members(item, i, *properties):
    """Tuples of properties of the members of group i; numbers where their name says so."""
    asked = [(ITEM[p], p.endswith(("VALUE", "LENGTH", "OFFSET"))) for p in properties]
    return [
        tuple(number(p, i, j) if is_number else text(p, i, j) for p, is_number in asked)
        for j in range(number(ITEM[item], i, 0))
    ]


def arguments(i):
    """(name, type, role, unit) of each argument of function i."""
    return members(
        "ARGUMENT", i, "ARGUMENT", "ARGUMENT_TYPE", "ARGUMENT_ROLE", "ARGUMENT_UNIT"
    )


def fields(i):
    """(name, type, length, offset, unit, about) of each field of struct i."""
    return members(
        "FIELD", i, "FIELD", "FIELD_TYPE", "FIELD_LENGTH", "FIELD_OFFSET", "FIELD_UNIT",
        "FIELD_ABOUT",
    )  # fmt: skip


def enumerators(i):
    """(name, value, about) of each enumerator of enum i."""
    return members("ENUMERATOR", i, "ENUMERATOR", "ENUMERATOR_VALUE", "ENUMERATOR_ABOUT")


def camel(name):
    """bpjs_wage_earner is WageEarner."""
    return "".join(part.capitalize() for part in name.split("_")[1:])


def target(type_):
    """The struct or handle that a C type points to: "const bpjs_law *" is bpjs_law."""
    return type_.removeprefix("const ").rstrip(" *")
