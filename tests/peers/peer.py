"""What the programs of the job have in common that are written in Python: as peer.h has it."""

import pathlib
import sys
import time


def serve(work):
    """Prints the rows that the job gives, then does it again for each line of the input."""
    for row in work():
        print(*map(int, row))
    print("ready", flush=True)
    for _ in sys.stdin:
        began = time.perf_counter()
        work()
        print(time.perf_counter() - began, flush=True)


def columns():
    """Wage, segment, risk class and area, as NumPy has them."""
    import numpy

    folder = pathlib.Path(sys.argv[1])
    types = {"wage": "<i8", "segment": "u1", "risk_class": "u1", "area": "u1"}
    return [numpy.fromfile(folder / name, dtype=kind) for name, kind in types.items()]
