"""How fast the Python package is: import, a scalar call, nine lines of dues."""

import statistics
import subprocess
import sys
import time


def line(what, value, unit, limit):
    print(f"Python: {what}\t{value:.6g}\t{unit}\t<={limit}", flush=True)


def medians(*works, times, repeat=15):
    """Microseconds of one call of each, in turns, so that a busy machine is busy for all."""
    found = [[] for _ in works]
    for _ in range(repeat):
        for work, seconds in zip(works, found):
            began = time.perf_counter()
            for _ in range(times):
                work()
            seconds.append((time.perf_counter() - began) / times)
    return [statistics.median(seconds) * 1e6 for seconds in found]


def start(program):
    """What starts an interpreter for a program."""
    return lambda: subprocess.run([sys.executable, "-c", program], check=True)


def main():
    ours, bare = medians(start("import bpjsstat"), start("pass"), times=1, repeat=25)
    line("import, beyond the interpreter", (ours - bare) / 1e3, "ms", "30")
    import bpjsstat

    number = bpjsstat.abi_number
    raw = number.__globals__["raw"]
    ours, bare = medians(lambda: number(10, 0, 0), lambda: raw(10, 0, 0), times=20_000)
    line("a scalar call, of the bare ctypes call", ours / bare, "x", "1.3")
    law = bpjsstat.Law()

    def nine():
        worker = bpjsstat.WageEarner(day=19_783, wage=10_000_000, risk_class=3)
        return law.dues_pu(worker).all_lines()

    assert len(nine()) == 9
    line("a worker's month, nine lines of dues", medians(nine, times=3_000)[0], "us", "15")


if __name__ == "__main__":
    main()
