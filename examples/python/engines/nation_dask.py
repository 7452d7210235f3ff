#!/usr/bin/env python3
"""A nation in pieces, assessed by Dask where the pieces lie.

Each file has people as CSV, as bpjsstat synthesise --first --count writes them. A worker
reads its file and gives back a saved tally, some kilobytes; here they are merged. The sum is
the same to the byte however people are divided, and a worker that is lost changes nothing.

usage: nation_dask.py SCHEDULER DATE FILE...     SCHEDULER: tcp://host:8786, or "local"
"""

import functools
import sys

import bpjsstat

PROGRAMMES = ("JKK", "JKM", "JHT", "JP", "JKP")
STOP = bpjsstat.AssessOptions(flags="stop")  # a bad row is an exception that names it


@functools.cache
def assessment():
    """One for a worker: any number of runs may share it."""
    return bpjsstat.Assess(bpjsstat.Law(), None)


def empty(day):
    tally = bpjsstat.Tally(day).by("segment")
    for programme in PROGRAMMES:
        tally.of("monthly", programme=programme, flags="no_extremes")
    return tally


def assess(chunks, day):
    """A saved tally of people that come in chunks, from whatever reads them."""
    tally = empty(day)
    for people in chunks:
        assessment().tally(people, 0, len(people), STOP, tally)
    return bytes(tally)


def assess_file(path, day):
    with open(path, "rb") as file:
        return assess(bpjsstat.PeopleReader(path).chunks(file), day)


def merge(saved, day):
    """Saved tallies in any order become one."""
    tally = empty(day)
    for one in saved:
        tally.merge(bpjsstat.tally_load(one, "a partition"))
    return tally


def assess_files(client, paths, day):
    partitions = client.map(assess_file, paths, day=day)
    import distributed

    done = distributed.as_completed(partitions, with_results=True)
    return merge((saved for _, saved in done), day)


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    scheduler, day, *paths = sys.argv[1:]
    import distributed

    address = None if scheduler == "local" else scheduler
    with distributed.Client(address) as client:
        tally = assess_files(client, paths, day)
    print(f"{'':8}{'people':>12}" + "".join(f"{programme:>20}" for programme in PROGRAMMES))
    for (segment,), people, *dues in tally:
        print(f"{segment:8}{people:12,}" + "".join(f"{one.weighted:20,}" for one in dues))


if __name__ == "__main__":
    main()
