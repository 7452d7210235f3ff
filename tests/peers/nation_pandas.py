"""The job in pandas: columns of int64, and groups of three codes."""

import numpy
import pandas
from nation_law import LINES, Law
from peer import columns, serve

law = Law()
names = ["wage", "segment", "risk_class", "area"]
people = pandas.DataFrame(dict(zip(names, columns())))
bands, references = numpy.array(law.bands), numpy.array(law.references)
rates = numpy.array([0, *law.classes])


def part(base, ppm):
    return (base * ppm + 500_000) // 1_000_000


def lines_of(one, rows):
    wage = rows["wage"]
    lines = law.lines(
        one,
        wage,
        part,
        lambda column, ceiling: column.clip(upper=ceiling),
        lambda: rates[rows["risk_class"]],
        lambda: references[numpy.searchsorted(bands, wage, "right") - 1],
    )
    return rows[names[1:]].assign(people=1, **dict(zip(LINES, lines)))


def work():
    found = []
    for one in (1, 2, 3):
        rows = lines_of(one, people[people["segment"] == one])
        found.append(rows.groupby(names[1:]).sum().reset_index())
    return pandas.concat(found).to_numpy()


serve(work)
