"""Holds the library against the model: compare.py CASES COUNT [SEED].

CASES prints random inputs and what the library makes of them (cases.c); here
each is computed by the model. Fails with the first differences, and if a
segment, relief, status, regime or band was never met. BPJSSTAT_TEST_FULL: a
million cases, on all processors.
"""
import os
import subprocess
import sys
from multiprocessing import Pool

import dues
from law import CLASSES, PACKAGES, Policy, calendar

FIELDS = {
    "PU": ("flags day months wage_kind risk_class size programmes reliefs jkn born_day"
           " registered_day paid_through_day payment_day active_workers sales_fall_ppm wage"
           " minimum_wage group number").split(),
    "BPU": ("flags day months programmes reliefs sector registered_day paid_through_day"
            " income").split(),
    "JAKON": ("basis day reliefs registered_day paid_through_day work_order_day flags value"
              " unpaid").split(),
    "PMI": "flags day months via jht".split(),
    "SUBSIDY": "programmes day months income participants".split(),
    "FINE": "day amount months".split(),
}
LINE = ("month programme payer from flags rate confidence settle_from settle_to base count unit"
        " fraction amount").split()
TOTALS = ("month due nominal employer worker participant government recomposition deferred"
          " bill").split()
DAYS = {"month", "day", "settle_from", "settle_to", "due", "nominal", "born_day", "registered_day",
        "paid_through_day", "payment_day", "work_order_day", "known_on"}
SHOWN = 5

MET = {*FIELDS, *"""jkp 2021, jkp 2025, pension age, carried, inside month, rounded, announced,
deferred, recomposition, known on, several months, several spans, relief pp49 PU, relief pp49 BPU,
relief pp49 JAKON, pp49 first months full, pp49 after two months, pp49 paid, pp49 unpaid, unpaid,
relief jp deferral, relief labour intensive, labour settled, labour too late,
relief pp50 transport, relief pp50 other, construction wages, construction vat, migrant flat,
migrant jht, migrant jht between ends, package 6 and more, package 12 and more,
package 24 and more""".replace("\n", " ").split(", ")}
MET |= {f"package {months}" for months in PACKAGES} | {f"tier {tier}" for tier in CLASSES}
MET |= {f"band {band}" for band in range(1, 34)} | {f"warning {code}" for code in range(1, 19)}
MET |= {"status " + name for name in ("OK", "RANGE", "NO_RULE", "NOT_ANNOUNCED", "CONFIDENCE",
                                      "OVERFLOW", "AMBIGUOUS")}


def numbers(rows):
    return [tuple(map(int, row.split())) for row in rows.split("|")] if rows else []


def modelled(segment, policy, inputs):
    asked = [dict(zip(FIELDS[segment], one)) for one in inputs]
    if segment == "PU":
        for worker in asked:
            worker["industry"] = (worker["group"], worker["number"])
        return dues.pu(asked, policy)
    if segment == "BPU":
        return dues.bpu(asked, policy)
    function = {"JAKON": dues.construction, "PMI": dues.migrant, "SUBSIDY": dues.subsidy,
                "FINE": dues.fine}[segment]
    return function(asked[0], policy)


def in_words(names, row):
    said = []
    for name, value in zip(names, row):
        if name in DAYS and value:
            said.append(f"{name} {calendar(value)}")
        elif value:
            said.append(f"{name} {value}")
    return ", ".join(said)


class Case:
    def __init__(self, text):
        self.text = text
        asked, self.status, lines, totals, warnings = text.rstrip("\n").split("\t")
        self.segment, asked = asked.split(" ", 1)
        (known_on, flags, minimum), *self.inputs = numbers(asked)
        self.known_on = known_on
        self.policy = Policy(known_on, bool(flags & 1), minimum)
        self.lines, self.totals = numbers(lines), numbers(totals)
        self.warnings = {}  # the first month of each code
        for code, month, _ in numbers(warnings):
            self.warnings[code] = min(month, self.warnings.get(code, month))
        self.status = self.status.replace("BPJS_ERROR_", "").replace("BPJS_", "")
        self.model = modelled(self.segment, self.policy, self.inputs)

    def differs(self):
        if self.model.statuses:
            return self.status not in self.model.statuses
        if self.status != "OK":
            return True
        order = [row[:3] for row in self.lines]
        return (order != sorted(order)
                or sorted(self.lines) != sorted(line.key() for line in self.model.lines)
                or self.warnings != self.model.warnings
                or self.totals != [totals.key() for totals in self.model.totals])

    def met(self):
        yield self.segment
        yield "status " + self.status
        if self.status != "OK":
            return
        yield from self.model.met
        yield from (f"warning {code}" for code in self.warnings)
        if self.known_on:
            yield "known on"
        if len(self.totals) > 2:
            yield "several months"
        if len(self.inputs) > 1:
            yield "several spans"
        for row in self.lines:
            for bit, name in ((dues.CARRIED, "carried"), (dues.INSIDE, "inside month"),
                              (dues.ROUNDED, "rounded"), (dues.DEFERRED, "deferred")):
                if row[4] & bit:
                    yield name
            if not row[4] & dues.KNOWN_ASSUMED:
                yield "announced"
            if row[2] == dues.RECOMPOSITION:
                yield "recomposition"

    def told(self):
        told = [f"{self.segment}: known_on {self.known_on and calendar(self.known_on)},"
                f" carry {self.policy.carry}, minimum confidence {self.policy.least}"]
        for one in self.inputs:
            told.append("  " + in_words(FIELDS[self.segment], one))
        told.append(f"  library {self.status}, model {' or '.join(self.model.statuses) or 'OK'}")
        if not self.model.statuses and self.status == "OK":
            for title, names, theirs, ours in (
                    ("line", LINE, self.lines, [line.key() for line in self.model.lines]),
                    ("totals", TOTALS, self.totals, [one.key() for one in self.model.totals])):
                for row in theirs:
                    if row not in ours:
                        told.append(f"  library {title}: {in_words(names, row)}")
                for row in ours:
                    if row not in theirs:
                        told.append(f"  model {title}: {in_words(names, row)}")
            if self.warnings != self.model.warnings:
                told.append(f"  warnings: library {self.warnings}, model {self.model.warnings}")
        return "\n".join(told) + "\n  " + self.text.split("\t")[0] + "\n"


def run(job):
    program, count, seed = job
    met, different, seen = set(), [], 0
    with subprocess.Popen([program, str(count), str(seed)], stdout=subprocess.PIPE,
                          text=True) as cases:
        for text in cases.stdout:
            case = Case(text)
            seen += 1
            met.update(case.met())
            if case.differs():
                different.append(case.told() if len(different) < SHOWN else "")
        if cases.wait() != 0:
            different.append(f"{program} failed")
    if seen != count:
        different.append(f"{program} printed {seen} cases of {count}")
    return met, different


def main(program, count, seed=1):
    count, seed, processes = int(count), int(seed), 1
    if os.environ.get("BPJSSTAT_TEST_FULL"):
        count, processes = 1000000, os.cpu_count() or 1
    shares = [count // processes] * processes
    shares[0] += count % processes
    with Pool(processes) as pool:
        results = pool.map(run, [(program, share, seed + index)
                                 for index, share in enumerate(shares)])
    met = set().union(*(result[0] for result in results))
    different = [one for result in results for one in result[1]]
    for one in different[:SHOWN]:
        print(one)
    missing = sorted(MET - met)
    if missing:
        print("never met:", ", ".join(missing))
    print(f"{count} cases, {len(different)} differences")
    return 1 if different or missing else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
