"""From a CSV file to the tally: the command bpjsstat assess, and DuckDB on the same file.

    nation_csv.py [--rows N] [--threads N] [--turns N]

The command is a process each time; DuckDB is there already. It sums what all payers owe by
programme, DuckDB the nine lines: their sums by programme are the same.
"""

import csv
import os
import statistics
import subprocess
import time

from nation import BUILT, FOLDER, ROOT, Peer, arguments, make_rows, tell
from nation_law import MONTH

PROGRAM = ROOT / "build/bench/examples/bpjsstat/bpjsstat"
DUCKDB = ("DuckDB, CSV", [BUILT / "nation_duckdb"], ["csv"], True, "")
SEGMENTS = {"PU": 1, "BPU": 2, "JAKON": 3}
PROGRAMMES = ("jkk", "jkm", "jht", "jp", "jkp")


def assess(threads):
    command = [PROGRAM, "assess", "--on", MONTH, "--by", "segment,risk_class,area", "--threads",
               str(threads), "--format", "csv", FOLDER / "people.csv"]  # fmt: skip
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def totals(written):
    for row in csv.DictReader(written.splitlines()):
        sums = (int(row[f"monthly_{one}_sum"]) for one in PROGRAMMES)
        yield (SEGMENTS[row["segment"]], int(row["risk_class"]), int(row["area"]),
               int(row["count"]), *sums)  # fmt: skip


def by_programme(row):
    jkk, jkm, jht_employer, jht_worker, jp_employer, jp_worker, jkp, *_ = row[4:]
    return (*row[:4], jkk, jkm, jht_employer + jht_worker, jp_employer + jp_worker, jkp)


def main():
    given = arguments()
    make_rows(given.rows)
    peer = Peer(DUCKDB, given.threads)
    if sorted(totals(assess(given.threads))) != sorted(map(by_programme, peer.totals)):
        raise SystemExit("DuckDB has other totals")
    ours, theirs = [], []
    for _ in range(given.turns):
        began = time.perf_counter()
        assess(given.threads)
        ours.append(time.perf_counter() - began)
        theirs.append(peer.seconds())
    peer.end()
    if given.turns:
        size = os.stat(FOLDER / "people.csv").st_size / 1e6
        tell(f"CSV of {size:.0f} MB: bpjsstat assess, a process", statistics.median(ours), "s")
        tell(f"CSV of {size:.0f} MB: DuckDB", statistics.median(theirs), "s")
        ratio = statistics.median(theirs) / statistics.median(ours)
        tell("CSV: DuckDB against bpjsstat assess", ratio, "x", ">=1")
    else:
        print(f"RESULT: {given.rows} rows, the same totals")


if __name__ == "__main__":
    main()
