"""Every district and village of Indonesia, of the package idn-area-data: read in pieces, found,
rolled up, listed and searched, against what its files say."""

import csv
import os
import pathlib
import sys
import time

import bpjsstat

HERE = pathlib.Path(__file__).parent
MODULES = os.environ.get("BPJSSTAT_PEERS_NPM", HERE.parent.parent / "build/peers/npm")
DATA = pathlib.Path(MODULES) / "node_modules/idn-area-data/data"
OPEN_END = 2147483647
FILES = {"province": "provinces", "regency": "regencies", "district": "districts",
         "village": "villages"}  # fmt: skip
LEVELS = list(FILES)
#: The package writes Kepulauan where the decree has Kep.
SPELLED = {"71.09": "Kabupaten Kep. Siau Tagulandang Biaro"}


def rows_of(level):
    with open(DATA / f"{FILES[level]}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def load():
    """In pieces that cut rows anywhere; provinces and regencies are compared with the library's."""
    areas = bpjsstat.areas_new()
    for name in FILES.values():
        reader = bpjsstat.areas_reader_new(f"{name}.csv", "kemendagri", 0)
        with open(DATA / f"{name}.csv", "rb") as file:
            while piece := file.read(9973):
                reader.feed(piece)
        reader.finish(areas)
    return areas


def check_rows(areas, rows):
    for level in LEVELS:
        assert areas.count(level, OPEN_END) == len(rows[level]), level
    for level in LEVELS:
        for row in rows[level]:
            area = areas.find(row["code"], "kemendagri", OPEN_END)
            assert area.name == SPELLED.get(row["code"], row["name"]), (row, area)
            assert area.kemendagri == row["code"]


def check_columns(areas, villages):
    """Every village to every level, as texts and as numbers; the parts of a code are fixed."""
    codes = [row["code"] for row in villages]
    numbers = [int(code.replace(".", "")) for code in codes]
    ends, at = [], 0
    for code in codes:
        at += len(code)
        ends.append(at)
    for level, scale in zip(LEVELS, (10**8, 10**6, 10**4, 1), strict=True):
        wanted = [number // scale for number in numbers]
        for found, statuses in (
            areas.roll_numbers(numbers, "kemendagri", OPEN_END, level),
            areas.roll_texts("".join(codes), ends, "kemendagri", OPEN_END, level),
        ):
            assert list(found) == wanted
            assert not any(statuses)


def check_children(areas, rows):
    """What each file says of its parents."""
    for upper, lower in zip(LEVELS[:3], LEVELS[1:], strict=True):
        wanted = {row["code"]: [] for row in rows[upper]}
        for row in rows[lower]:
            wanted[row[f"{upper}_code"]].append(row["code"])
        for code, children in wanted.items():
            found = areas.children(code, "kemendagri", OPEN_END, 0)
            listed = [found.get(i).kemendagri for i in range(found.count())]
            assert listed == sorted(children), code
    assert areas.children("ID", "own", OPEN_END, "village").count() == len(rows["village"])


def check_search(areas, regencies):
    """Each regency as the package writes it, and in capitals without its spaces."""
    for row in regencies:
        kind, _, rest = row["name"].partition(" ")
        joined = rest.removeprefix("Administrasi ").upper().replace(" ", "")
        for text in (row["name"], f"{kind} {joined}"):
            found = areas.search(text, "", "regency", OPEN_END, 2)
            assert found.get(0).kemendagri == row["code"], (text, found.get(0))
            assert found.score(0) == (1000000, 0), text


def check_other_system(rows):
    """Codes of Kemendagri are none of BPS."""
    text = (DATA / "districts.csv").read_bytes()
    for system, status in (("bps", "SYNTAX"), ("kemendagri", None)):
        try:
            bpjsstat.areas_new().read(text, "districts.csv", system, 0)
        except bpjsstat.Error as error:
            assert status and type(error).__name__.lower().startswith(status.lower()), error
        else:
            assert status is None
    assert len(rows["district"]) > 7000


def main():
    began = time.perf_counter()
    areas = load()
    loaded = time.perf_counter() - began
    rows = {level: rows_of(level) for level in LEVELS}
    assert len(rows["village"]) > 80000
    check_rows(areas, rows)
    check_columns(areas, rows["village"])
    check_children(areas, rows)
    check_search(areas, rows["regency"])
    check_other_system(rows)
    count = sum(map(len, rows.values()))
    print(f"RESULT: {count} areas of idn-area-data agree; loaded in {loaded:.2f} s")


sys.exit(main())
