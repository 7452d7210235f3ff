"""Arrow between Python and DuckDB's library, through PyCapsules: dues go in, people come out."""

import bpjsstat
from bpjsstat import columns
from duckdb_library import DuckDB, Query

MONTH = "2025-03-01"


def dues_go_in(database, law):
    workers = columns.pack(
        bpjsstat.WageEarner,
        wage=[3_000_000 + 7_777 * k for k in range(1000)],
        risk_class=[1 + k % 5 for k in range(1000)],
        day=MONTH,
    )
    lines = [line for worker in workers for line in law.dues_pu(worker).all_lines()]
    made = columns.of(lines)
    database.take("dues", made)
    found = database.rows(
        "SELECT payer, count(*), sum(amount), min(rate_ppm), count(settle_from) FROM dues "
        f"WHERE month = DATE '{MONTH}' GROUP BY payer ORDER BY payer", 5)  # fmt: skip
    wanted = []
    for payer in sorted({line.payer for line in lines}):
        theirs = [line for line in lines if line.payer == payer]
        wanted.append((int(payer), len(theirs), sum(line.amount for line in theirs),
                       min(line.rate_ppm for line in theirs), 0))  # fmt: skip
    assert found == wanted, (found, wanted)
    return len(lines)


def people_come_out(database):
    database.rows(
        "CREATE TABLE people AS SELECT CASE WHEN i % 3 = 0 THEN 'BPU' ELSE 'PU' END AS segment, "
        "1000000 + i * 1000 AS wage, 1 + i % 5 AS risk_class, "
        "['31', '64.08', '3201'][1 + i % 3] AS area, DATE '1980-02-29' + i::INT AS born, "
        "CASE WHEN i % 4 > 0 THEN 1 + i % 2 END AS sex FROM range(9000) AS t(i)")  # fmt: skip
    tally = bpjsstat.Tally("2025-03-01").by("area", 2).by("sex").of("wage")
    rows = 0
    for people in bpjsstat.people_from(Query(database, "FROM people")):
        rows += len(people)
        assert tally.people(people, 0, len(people), 0).bad == 0
    groups = [(int(area), {"male": 1, "female": 2}.get(sex, 0), weight, wage.sum)
              for (area, sex), weight, wage in tally]  # fmt: skip
    wanted = database.rows(
        "SELECT left(area, 2)::INT AS a, coalesce(sex, 0) AS s, count(*), sum(wage) FROM people "
        "GROUP BY a, s ORDER BY a, s", 4)  # fmt: skip
    assert groups == wanted, (groups, wanted)
    assert Query.streams == 0
    return rows


def main():
    database, law = DuckDB(), bpjsstat.Law()
    lines, rows = dues_go_in(database, law), people_come_out(database)
    print(f"RESULT: {lines} lines of dues, {rows} people: sums are those of SQL")


if __name__ == "__main__":
    main()
