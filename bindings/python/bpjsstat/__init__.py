"""BPJS Ketenagakerjaan: who is covered, what is due, what is paid, under which article.

    >>> import bpjsstat
    >>> law = bpjsstat.Law()
    >>> dues = law.dues_pu(bpjsstat.WageEarner(day="2024-03-01", wage=10_000_000, risk_class=3))
    >>> dues.totals.employer
    689000

Everything of the C library is here under its own name: `bpjs_dues_pu` is
`dues_pu`, and a method of `Law`; `bpjs_wage_earner` is `WageEarner`, `enum
bpjs_segment` is `Segment`. `help(bpjsstat.WageEarner)` tells units and ranges.
Enumerators may be given by name ("pu"), days as dates or as "2025-03-01".

A handle (Law, Dues, Benefit, Dataset ...) may go from thread to thread; one that
can be changed is had by one thread at a time. Failures are exceptions: `Error` and its
classes, with row, field and value.
"""

import importlib

from . import _table
from ._library import path as library_path
from ._library import version as library_version
from ._version import __version__

_c_names = {_table.camel(n): n for group in (_table.enums, _table.handles) for n in group}
_c_names |= {_table.camel(n): n for n in _table.structs if n != "bpjs_error"}
_c_names["Problem"] = "bpjs_error"


def _make(name):
    c_name = _c_names.get(name)
    if c_name in _table.handles:
        from . import _handles

        return _handles.get(c_name)
    if c_name in _table.structs:
        from . import _structs

        return _structs.get(c_name).cls
    if c_name in _table.enums:
        from . import _enums

        return _enums.get(c_name)
    if name == "people_from" and "bpjs_exchange_people" in _table.handles:
        from . import _arrow_people

        return _arrow_people.people_from
    if "bpjs_" + name in _table.functions:
        from . import _calls

        return _calls.get("bpjs_" + name)
    from . import _errors

    return {"Error": _errors.Error, "ClosedError": _errors.ClosedError}.get(
        name
    ) or _errors.named(name)


def __getattr__(name):
    if name == "columns":
        return importlib.import_module("bpjsstat.columns")
    made = None if name.startswith("_") else _make(name)
    if made is None:
        raise AttributeError(f"module 'bpjsstat' has no attribute {name!r}")
    globals()[name] = made
    return made


def __dir__():
    functions = [name.removeprefix("bpjs_") for name in _table.functions]
    own = ["Error", "ClosedError", "columns", "people_from", "__version__"]
    return sorted([*own, *_c_names, *functions])
