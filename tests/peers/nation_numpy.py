"""The job in NumPy. The third argument is a way to do it:

    columns    whole numbers, a column at a time, as NumPy is used
    pieces     whole numbers, 65,536 rows at a time, which stay in the cache
    float      float64, a column at a time, for the record: it is not exact

Sums are those of bincount, which adds float64: whole numbers below 2**53 are exact in it.
"""

import sys

import numpy
from nation_law import LINES, Law
from peer import columns, serve

law = Law()
wage, segment, risk_class, area = columns()
way = sys.argv[3]
number = numpy.float64 if way == "float" else numpy.int64
piece = 1 << 16 if way == "pieces" else len(wage)
provinces = numpy.unique(area)
place = numpy.zeros(256, dtype=numpy.intp)
place[provinces] = numpy.arange(len(provinces))
rates = numpy.array([0, *law.classes], dtype=number)
bands, references = numpy.array(law.bands), numpy.array(law.references, dtype=number)
cells = 3 * 5 * len(provinces)


def part(base, ppm):
    if number is numpy.int64:
        return (base * ppm + 500_000) // 1_000_000
    return numpy.floor(base * (ppm / 1e6) + 0.5)


def add(counts, sums, at):
    """One piece. Each segment computes what it has only."""
    here = slice(at, at + piece)
    kind, classes = segment[here], risk_class[here]
    cell = (kind.astype(numpy.intp) * 5 + classes - 6) * len(provinces) + place[area[here]]
    for one in (1, 2, 3):
        rows = numpy.flatnonzero(kind == one)
        money = wage[here][rows].astype(number)
        lines = law.lines(
            one,
            money,
            part,
            numpy.minimum,
            lambda: rates[classes[rows]],
            lambda: references[numpy.searchsorted(bands, money, "right") - 1],
        )
        where = cell[rows]
        heads = numpy.bincount(where, minlength=cells)
        counts += heads
        for total, line in zip(sums, lines):
            if isinstance(line, int):
                total += heads * line
            else:
                total += numpy.bincount(where, weights=line, minlength=cells)


def work():
    counts, sums = numpy.zeros(cells, dtype=numpy.int64), numpy.zeros((len(LINES), cells))
    for at in range(0, len(wage), piece):
        add(counts, sums, at)
    assert sums.max() < 2**53
    for i in numpy.flatnonzero(counts):
        rest, province = divmod(int(i), len(provinces))
        yield (rest // 5 + 1, rest % 5 + 1, provinces[province], counts[i], *sums[:, i])


serve(lambda: list(work()))
