"""Renumbers a copy of the sources: every enumerator and status has another
number, every public struct has one more field. What a binding or the library
itself takes by number instead of by name comes out wrong with it.

usage: renumber.py folder-with-include-and-lib
"""

import os
import pathlib
import re
import sys

# By contract: all other numbers are read by them.
FROZEN = {"bpjs_abi_item"}
FIELD = "one_field_more"


def numbered(name, kind, numbers):
    """The new number of each: statuses in reverse, flags a bit up, others one up,
    as grades are ordered. 0 stays, which a caller writes who asks for nothing."""
    if name in FROZEN:
        return {number: number for number in numbers}
    if name == "bpjs_status":
        return {number: number and max(numbers) + 1 - number for number in numbers}
    if kind == "sum":
        return {number: number << 1 for number in numbers}
    return {number: number and number + 1 for number in numbers}


def renumber(header, kinds):
    def enum(match):
        name, body = match.groups()
        numbers = [int(n) for n in re.findall(r"\bBPJS_\w+ = (\d+)", body)]
        new = numbered(name, kinds[name], numbers)
        return f"enum {name} {{" + re.sub(
            r"(\bBPJS_\w+ = )(\d+)", lambda m: m[1] + str(new[int(m[2])]), body) + "};"

    return re.sub(r"enum (bpjs_\w+) \{(.*?)\};", enum, header, flags=re.S)


def widths(rows):
    """The type of the field that each struct gets, which leaves no hole."""
    types = {}
    for name, kind in re.findall(r"\b(?:FIELD|ARRAY)\((bpjs_\w+), (\w+),", rows):
        wide = kind in ("int64_t", "double")
        types[name] = "int64_t" if wide else types.get(name, "int32_t")
    return types


def grow_header(header, types):
    for name, kind in types.items():
        header = re.sub(rf"^}} {name};", f"  {kind} {FIELD};\n}} {name};", header, flags=re.M)
    return header


def grow_rows(rows, types):
    """A row behind the last one of each struct, whose first release stays."""
    text = r'"(?:[^"\\]|\\.)*"'
    for name, kind in types.items():
        row = rf'\b(?:FIELD|ARRAY)\({name}, [^"]*(?:{text}[,\s]*)+\)'
        last = list(re.finditer(row, rows))[-1]
        row = f'\n       FIELD({name}, {kind}, {FIELD}, "0.4", "number", "one field more")'
        rows = rows[: last.end()] + row + rows[last.end():]
    return rows


def write(path, text):
    """As old as what it was made of, so that it is compiled again only if that is new."""
    stamp = max(path.stat().st_mtime_ns, pathlib.Path(__file__).stat().st_mtime_ns)
    path.write_text(text)
    os.utime(path, ns=(stamp, stamp))


def main(folder):
    table = folder / "lib/abi/rows.h"
    rows = table.read_text()
    kinds = dict(re.findall(r'\bENUM\((bpjs_\w+), "[^"]*", "(\w+)"', rows))
    types = widths(rows)
    changed = 0
    for path in sorted((folder / "include/bpjsstat").glob("*.h")):
        before = path.read_text()
        after = grow_header(renumber(before, kinds), types)
        changed += len(re.findall(rf"\b{FIELD};", after))
        write(path, after)
    if not types or changed != len(types):
        sys.exit(f"{changed} of {len(types)} structs have grown")
    write(table, grow_rows(rows, types))


main(pathlib.Path(sys.argv[1]))
