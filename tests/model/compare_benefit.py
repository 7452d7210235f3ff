"""Holds the library's benefits against the model: compare_benefit.py CASES COUNT [SEED].

CASES prints random inputs and what the library makes of them (benefit_cases.c);
here each is computed by the model. Fails with the first differences, and if an
event, cause, reason, flag or status was never met. BPJSSTAT_TEST_FULL: a million
cases, on all processors.
"""
import os
import subprocess
import sys
from multiprocessing import Pool

import benefit
import benefit_jht
import benefit_jkp
import benefit_jp
from law import Policy, calendar

FIELDS = {
    "BALANCE": "fund until_day opening_day opening".split(),
    "CLAIM": ("flags cause day event_day born_day months first_year heirs balance asked"
              " paid_before paid_this_year").split(),
    "JP": ("flags event day born_day enrolled_day deferral mean until_day heirs"
           " children").split(),
    "JKP": ("flags day dismissed_day cause months consecutive claims months_since new_job_day"
            " born_day registered_day arrears_months claim_day wage").split(),
}
LISTS = {"BALANCE": (3, 2), "CLAIM": (), "JP": (3, 2, 2), "JKP": ()}
TOLD = ("spans", "rates", "development")
LINE = ("programme kind what beneficiary number from_day to_day count unit amount fraction"
        " flags confidence detail").split()
TOTALS = "flags total caps monthly tax net".split()
REFUSAL = "programme what reason number found needed parameter".split()
SHOWN = 5

MET = set(FIELDS)
MET |= {f"cause {cause}" for cause in range(10)} | {f"event {event}" for event in range(3)}
MET |= {f"job loss {cause}" for cause in range(6)}
MET |= {"reason " + name for name in (
    "NO_RULE NOT_ANNOUNCED CONFIDENCE NOT_GIVEN MONTHS CONSECUTIVE MEMBERSHIP DENSITY LATE EARLY"
    " CLAIMS SPACING CAUSE CITIZEN AGE WORKING CHILDREN TAKEN HEIRS ARREARS").split()}
MET |= {"status " + name for name in ("OK", "RANGE", "ARGUMENT", "NO_RULE", "NOT_ANNOUNCED",
                                      "CONFIDENCE", "OVERFLOW")}
MET |= {"flag " + name for name in "rounded raised cut later assumed carried".split()}
MET |= {f"16 {reason} by {over}" for over in (-1, 0, 1)
        for reason in "MONTHS CONSECUTIVE LATE CLAIMS SPACING AGE ARREARS".split()}
MET |= {f"4 {reason} by {over}" for over in (-1, 0) for reason in ("EARLY", "MEMBERSHIP")}
MET |= {f"8 MONTHS by {over}" for over in (-1, 0, 1)} | {f"wait by {over}" for over in range(-2, 3)}
MET |= {f"jp.{event}.membership by {over}" for event in ("disability", "survivor")
        for over in (-1, 0, 1)}
MET |= {f"event {event} by {over} of the age" for event in (1, 2) for over in (-1, 0, 1)}
MET |= {f"jp.{event}.density exactly" for event in ("disability", "survivor")}
MET |= {f"pension age {age}" for age in range(56, 66)} | {f"bracket {one}" for one in range(1, 6)}
MET |= {f"heir {heir}" for heir in range(benefit.HEIRS, benefit.FUND + 1)
        if heir != benefit.ARRANGER}
MET |= {f"{kind} of event {event}" for kind in ("pension", "lump sum") for event in range(3)}
MET |= {f"{year} year {bound}" for year in ("first", "later") for bound in ("raised", "cut")}
MET |= {f"final tax, year {year}" for year in (1, 2)}
MET |= {f"progressive tax, year {year}" for year in (3, 4)}
MET |= set("""opening; opening, and before it; rate of that year;
rate of every year; jht.credited.rate conventional; jht.credited.rate sharia;
jp.development.rate of law; less than the most; final tax above the exempt; no taxpayer number;
born on 29 February; death after vesting; above the ceiling of JP; inflation of law;
inflation of that year; inflation of every year; survivor widow; survivor child; survivor parent;
density with the event's month True; density with the event's month False;
death of the pension age, not vested; mean 0; mean 1; deferral; instalments under two laws;
the month's last day; above the ceiling of JKP; window of approval;
window extended 0 after PP 6/2025; window extended 1 after PP 6/2025;
window kept -1 after PP 6/2025; terms of the last instalment;
known on""".replace("\n", " ").split("; "))


def numbers(row):
    return tuple(map(int, row.split()))


def rows(text):
    """Numbers, and a text at the end."""
    found = []
    for row in text.split("|") if text else []:
        *values, last = row.split()
        found.append((*map(int, values), last))
    return found


def groups(values, width):
    return [values[at:at + width] for at in range(0, len(values), width)]


def modelled(kind, asked, lists, policy):
    if kind == "BALANCE":
        return benefit_jht.balance(asked, *lists, policy)
    if kind == "CLAIM":
        return benefit_jht.claim(asked, policy)
    if kind == "JP":
        return benefit_jp.jp(asked, *lists, policy)
    return benefit_jkp.cash(asked, policy)


def in_words(names, row):
    return ", ".join(f"{name} {calendar(value)} ({value})" if value and name.endswith("day")
                     else f"{name} {value}" for name, value in zip(names, row) if value != 0)


class Case:
    def __init__(self, text):
        asked, self.status, lines, totals, refusals = text.rstrip("\n").split("\t")
        self.text = asked
        self.kind, asked = asked.split(" ", 1)
        policy, given, *lists = map(numbers, asked.split("|"))
        known_on, flags, minimum = policy
        self.policy = Policy(known_on, bool(flags & 1), minimum)
        self.asked = dict(zip(FIELDS[self.kind], given))
        self.lists = [groups(one, width) for one, width in zip(lists, LISTS[self.kind])]
        self.status = self.status.replace("BPJS_ERROR_", "").replace("BPJS_", "")
        self.lines = [(*row[:11], row[11] & benefit.COMPARED_FLAGS, *row[12:])
                      for row in rows(lines)]
        self.totals = [numbers(row) for row in totals.split("|")] if totals else []
        self.refusals = [(*row[:4], *row[5:]) for row in rows(refusals)]
        try:
            self.model = modelled(self.kind, self.asked, self.lists, self.policy)
            self.statuses = self.model.statuses()
        except benefit.Failed as failed:
            self.model, self.statuses = None, failed.statuses

    def ours(self):
        return [line.key() for line in self.model.lines]

    def our_refusals(self):
        """Of each what could be said of it."""
        found = []
        for one in self.model.refusals:
            found.append([(one.programme, one.what, benefit.REASON[reason], one.number, count,
                           needed, parameter) for reason, parameter, count, needed in one.reasons])
        return found

    def same_refusals(self):
        ours = self.our_refusals()
        for row in self.refusals:
            fitting = next((one for one in ours if row in one), None)
            if fitting is None:
                return False
            ours.remove(fitting)
        return not ours

    def same_totals(self):
        """Something is missing where a rule or a fact was, but for later years of a pension."""
        later = [one for told, one in zip(self.our_refusals(), self.model.refusals)
                 if one.flags & benefit.LATER for one in told]
        incomplete = any(row[2] <= benefit.REASON["NOT_GIVEN"] and row not in later
                         for row in self.refusals)
        return self.totals == [self.model.totals(incomplete)] * 2

    def differs(self):
        if self.status not in self.statuses:
            return True
        if self.status != "OK":
            return False
        if not self.model:
            return True
        return self.lines != self.ours() or not self.same_refusals() or not self.same_totals()

    def met(self):
        yield self.kind
        yield "status " + self.status
        if self.status != "OK" or not self.model:
            return
        for name, field in (("CLAIM", "cause"), ("JP", "event")):
            if self.kind == name:
                yield f"{field} {self.asked[field]}"
        yield from self.model.met
        if self.policy.known_on:
            yield "known on"
        if self.kind == "JKP":
            yield f"job loss {self.asked['cause']}"
        for row in self.refusals:
            yield "reason " + benefit.REASONS[row[2] - 1]
        for row in self.lines:
            for bit, name in enumerate("rounded raised cut later assumed carried".split()):
                if row[11] >> bit & 1:
                    yield "flag " + name

    def told(self):
        told = [f"{self.kind}: known_on {self.policy.known_on and calendar(self.policy.known_on)},"
                f" carry {self.policy.carry}, minimum confidence {self.policy.least}",
                "  " + in_words(self.asked.keys(), self.asked.values())]
        for title, rows_of in zip(TOLD, self.lists):
            told.append(f"  {title}: " + ", ".join(" ".join(map(str, row)) for row in rows_of))
        told.append(f"  library {self.status}, model {' or '.join(sorted(self.statuses))}")
        if self.model and self.status == "OK":
            for row in self.lines:
                told.append(f"  {' ' if row in self.ours() else '*'} library {in_words(LINE, row)}")
            for row in self.ours():
                told.append(f"  {' ' if row in self.lines else '*'} model   {in_words(LINE, row)}")
            for row in self.refusals:
                told.append(f"    library refuses {in_words(REFUSAL, row)}")
            for one in self.our_refusals():
                told.append("    model refuses   " + " or ".join(in_words(REFUSAL, row)
                                                                 for row in one))
            if not self.same_totals():
                told.append(f"  totals: library {self.totals}, model {self.model.totals(False)}")
        return "\n".join(told) + "\n  " + self.text + "\n"


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
