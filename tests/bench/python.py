"""How fast the Python package is: import, a scalar call, nine lines of dues."""

import statistics
import subprocess
import sys
import time


def line(what, value, unit, limit):
    print(f"{'Python: ' + what:48}{value:10.2f} {unit:3}  limit {limit}")


def median(work, times, repeat=15):
    """Microseconds of one call."""
    found = []
    for _ in range(repeat):
        began = time.perf_counter()
        for _ in range(times):
            work()
        found.append((time.perf_counter() - began) / times)
    return statistics.median(found) * 1e6


def start(program):
    """Milliseconds that an interpreter takes for a program."""
    found = []
    for _ in range(25):
        began = time.perf_counter()
        subprocess.run([sys.executable, "-c", program], check=True)
        found.append(time.perf_counter() - began)
    return statistics.median(found) * 1e3


def main():
    line("import, beyond the interpreter", start("import bpjsstat") - start("pass"), "ms", "30")
    import bpjsstat

    number = bpjsstat.abi_number
    bare = number.__globals__["raw"]
    ratio = median(lambda: number(10, 0, 0), 20_000) / median(lambda: bare(10, 0, 0), 20_000)
    line("a scalar call, of the bare ctypes call", ratio, "x", "1.3")
    law = bpjsstat.Law()

    def nine():
        worker = bpjsstat.WageEarner(day=19_783, wage=10_000_000, risk_class=3)
        return law.dues_pu(worker).all_lines()

    assert len(nine()) == 9
    line("a worker's month, nine lines of dues", median(nine, 3_000), "us", "15")


if __name__ == "__main__":
    main()
