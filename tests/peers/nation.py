"""The job "nation" by libbpjsstat and by its peers: the same totals, then, on request, the time.

    nation.py [--rows N] [--threads N] [--turns N]

People of three segments, nine lines a wage earner, 570 cells (tests/bench/rows.h). A peer
that parts from the library in one rupiah is a failure; NumPy with floating point is there for
the record. Each is timed in turns with the library, and a line is printed as tests/bench/table
takes it: what, number, unit, limit.
"""

import argparse
import os
import pathlib
import statistics
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
HERE, BUILT = ROOT / "tests/peers", ROOT / "build/peers"
FOLDER = BUILT / "nation"
PYTHON = sys.executable
# What is computed counts, not how often an allocator gives memory back.
ENVIRONMENT = os.environ | {"MALLOC_TRIM_THRESHOLD_": "4294967296",
                            "MALLOC_MMAP_THRESHOLD_": "33554432"}  # fmt: skip

# Name, program, what follows folder and threads, whether it is exact, limit of its time by ours.
PEERS = (
    ("plain C loop with constants", [BUILT / "nation_loop"], [], True, ">=1"),
    ("DuckDB", [BUILT / "nation_duckdb"], [], True, ">=15"),
    ("NumPy, int64", [PYTHON, HERE / "nation_numpy.py"], ["columns"], True, ">=15"),
    ("NumPy, int64 in pieces", [PYTHON, HERE / "nation_numpy.py"], ["pieces"], True, ""),
    ("NumPy, float64", [PYTHON, HERE / "nation_numpy.py"], ["float"], False, ""),
    ("pandas", [PYTHON, HERE / "nation_pandas.py"], [], True, ""),
    ("Polars", ["node", HERE / "nation_polars.mjs"], [BUILT / "npm"], True, ""),
)
LIBRARY = ("libbpjsstat", [BUILT / "nation_library"], [], True, "")


class Peer:
    """A program that has done the job once, and does it again when asked."""

    def __init__(self, peer, threads):
        self.name, program, more, self.exact, self.limit = peer
        command = [*program, FOLDER, str(threads), *more]
        self.process = subprocess.Popen(list(map(str, command)), stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True,
                                        env=ENVIRONMENT)  # fmt: skip
        self.totals = []
        for line in self.process.stdout:
            if line == "ready\n":
                return
            self.totals.append(tuple(map(int, line.split())))
        raise SystemExit(f"{self.name} failed")

    def seconds(self):
        print(file=self.process.stdin, flush=True)
        return float(self.process.stdout.readline())

    def end(self):
        """The largest memory that it had, in MiB."""
        self.process.stdin.close()
        usage = os.wait4(self.process.pid, 0)[2]
        self.process.returncode = 0
        return usage.ru_maxrss / 1024


def compare(library, peer):
    """How many rupiah they part at most in a sum; of an exact peer anything is a failure."""
    ours, theirs = sorted(library.totals), sorted(peer.totals)
    if [row[:4] for row in ours] != [row[:4] for row in theirs]:
        raise SystemExit(f"{peer.name} has other cells")
    most = max(abs(a - b) for one, two in zip(ours, theirs) for a, b in zip(one, two))
    if most and peer.exact:
        raise SystemExit(f"{peer.name} parts by {most} rupiah")
    return most


def tell(what, value, unit, limit=""):
    print(f"peers: {what}\t{value:.6g}\t{unit}\t{limit}", flush=True)


def time_in_turns(library, peer, turns):
    ours, theirs = [], []
    for _ in range(turns):
        ours.append(library.seconds())
        theirs.append(peer.seconds())
    tell(f"{peer.name}", statistics.median(theirs), "s")
    ratio = statistics.median(theirs) / statistics.median(ours)
    tell(f"{peer.name} against libbpjsstat beside it", ratio, "x", peer.limit)


def make_rows(rows):
    wages = FOLDER / "wage"
    if not wages.exists() or wages.stat().st_size != 8 * rows:
        subprocess.run([BUILT / "nation_rows", FOLDER, str(rows)], check=True)


def arguments():
    read = argparse.ArgumentParser()
    read.add_argument("--rows", type=int, default=1_000_000)
    read.add_argument("--threads", type=int, default=len(os.sched_getaffinity(0)))
    read.add_argument("--turns", type=int, default=0)
    return read.parse_args()


def main():
    given = arguments()
    make_rows(given.rows)
    library = Peer(LIBRARY, given.threads)
    for one in PEERS:
        peer = Peer(one, given.threads)
        most = compare(library, peer)
        if given.turns:
            time_in_turns(library, peer, given.turns)
        elif not peer.exact:
            print(f"{peer.name} parts by {most} rupiah in a sum")
        memory = peer.end()
        if given.turns:
            tell(f"{peer.name}, peak memory", memory, "MiB")
    memory = library.end()
    if given.turns:
        tell(f"libbpjsstat, peak memory with {given.rows} rows", memory, "MiB")
    else:
        print(f"RESULT: {given.rows} rows, {len(library.totals)} cells, the same totals")


if __name__ == "__main__":
    main()
