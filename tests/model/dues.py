"""What is due, computed a second time: an independent model of the formulas.

Each function takes what the public function takes and gives (lines, totals,
statuses). Where the law does not answer, `statuses` holds each reason that a
line met, and the library must give one of them. Whole rupiah are Python's own
integers: nothing overflows here unless it is said.
"""
from datetime import date

from law import (A, B, C, BANDS, DEFERRAL_SALES_FALL, DEFERRAL_SETTLE, EPOCH, FIRST, KNOWN_ASSUMED,
                 LABOUR_PAID_THROUGH, LABOUR_WORKERS, LAW, PACKAGES, PP49_FULL_MONTHS,
                 PP49_PAID_THROUGH, PP49_REGISTERED_BEFORE, SIZES, TIERS, Rule, calendar, day,
                 govern, month_end, rule)

JKK, JKM, JHT, JP, JKP = 1, 2, 4, 8, 16
EMPLOYER, WORKER, PARTICIPANT, GOVERNMENT, RECOMPOSITION = 1, 2, 3, 4, 5
RATE, ROUNDED, RELIEF, CARRIED, INSIDE, OUTSIDE, DEFERRED, FINE = 1, 2, 4, 8, 16, 32, 64, 128
BEFORE_DEPARTURE = 1024
PP49, JP_DEFERRAL, LABOUR = 1, 2, 4
(MINIMUM_WAGE, RELIEF_MONTH, RELIEF_FACT, NO_SECTOR, BY_BUDGET, NO_RECOMPOSITION, WAS_CARRIED,
 INSIDE_MONTH, NO_JKP, PENSION_AGE, LEFT_OUT, LOW_INCOME, MONTHLY, RISK_CLASS, LATE,
 ONLY_ENDS, INDUSTRY, UNPAID) = range(1, 19)  # warnings
LIMIT = 2**63 - 1
MILLION = 10**6


class Refused(Exception):
    def __init__(self, status):
        self.status = status


class Line:
    __slots__ = ("month", "programme", "payer", "source", "flags", "rate", "confidence",
                 "settle_from", "settle_to", "base", "count", "unit", "fraction", "amount")

    def key(self):
        return (self.month, self.programme, self.payer, self.source, self.flags, self.rate,
                self.confidence, self.settle_from, self.settle_to, self.base, self.count,
                self.unit, self.fraction, self.amount)


class Bill:
    """The lines of a month, and the statuses of those that cannot be."""

    def __init__(self, month, policy):
        self.month, self.policy = month, policy
        self.lines, self.statuses, self.met = [], set(), set()
        self.warnings, self.asserted = set(), {}

    def warn(self, code):
        self.warnings.add(code)

    def assert_relief(self, relief, rate):
        """Whether a relief that is asserted has this month. One that has others of the months
        asked for is silent."""
        self.asserted[relief] = rate.status == "OK"
        return rate.status == "OK"

    def rule(self, segment, parameter, key=""):
        return rule(segment, parameter, key, self.month, self.policy)

    def use(self, line, used):
        """A line touches a rule."""
        if used.status != "OK":
            raise Refused(used.status)
        if used.confidence > self.policy.least:
            raise Refused("CONFIDENCE")
        line.confidence = max(line.confidence, used.confidence)
        line.flags |= used.flags
        return used.value

    def line(self, programme, payer, source=0):
        line = Line()
        line.month, line.programme, line.payer, line.source = self.month, programme, payer, source
        line.flags = line.rate = line.settle_from = line.settle_to = line.base = line.fraction = 0
        line.confidence, line.count, line.unit, line.amount = A, 1, 0, 0
        return line

    def round(self, line, millionths):
        """Once, half up to the rupiah: a reading that is C, touched where there is something
        to round."""
        whole, fraction = divmod(millionths, MILLION)
        if whole > LIMIT:
            self.statuses.add("OVERFLOW")
        if fraction:
            self.use(line, ROUNDING)
            line.flags |= ROUNDED
        line.fraction = fraction
        line.unit = whole + (1 if 2 * fraction >= MILLION else 0)
        line.amount = line.unit
        if line.amount > LIMIT:
            raise Refused("OVERFLOW")
        return line

    def rate_line(self, programme, payer, base, rate, touched=(), flags=0, source=0):
        line = self.line(programme, payer, source)
        try:
            for one in touched:
                self.use(line, one)
            line.rate = self.use(line, rate)
            line.base = base
            line.flags |= RATE | flags
            self.lines.append(self.round(line, base * line.rate))
            return line
        except Refused as refused:
            self.statuses.add(refused.status)
            return None

    def amount_line(self, programme, payer, amounts, touched=(), flags=0):
        """The sum of (rule, how many)."""
        line = self.line(programme, payer)
        try:
            for one in touched:
                self.use(line, one)
            total = sum(self.use(line, amount) * times for amount, times in amounts)
            line.flags |= flags
            self.lines.append(self.round(line, total * MILLION))
            return line
        except Refused as refused:
            self.statuses.add(refused.status)
            return None


ROUNDING = Rule(1, C, KNOWN_ASSUMED)


def month_of(some_day):
    at = calendar(some_day)
    return day(at.year, at.month, 1)


def months_between(earlier, later):
    one, other = calendar(earlier), calendar(later)
    return (other.year - one.year) * 12 + other.month - one.month


def month_after(month, months):
    at = calendar(month)
    number = at.year * 12 + at.month - 1 + months
    return day(number // 12, number % 12 + 1, 1)


def birthday(born, years):
    """The day on which somebody has lived so many years; who is born on 29
    February has it on 28 February in common years."""
    at = calendar(born)
    try:
        return date(at.year + years, at.month, at.day).toordinal() - EPOCH
    except ValueError:
        return date(at.year + years, 2, 28).toordinal() - EPOCH


def pension_reached(born, month, policy):
    """Whether JP has ended by the first day of a month: the first birthday that
    makes one as old as the pension age of that day; the day counts."""
    years = 0
    while True:
        on = birthday(born, years)
        if on > month:
            return False
        row, _, status = govern(("PU", "jp.pension_age", ""), max(on, FIRST), policy.known_on,
                                False)
        if status != "OK":
            raise Refused(status)
        if years >= row[3]:
            return True
        years += 1


# ---- days on which it is due ----

def workday(on):
    while (on + EPOCH) % 7 in (6, 0):  # Saturday, Sunday
        on += 1
    return on


def due_days(bill, segment):
    number, later = bill.rule(segment, "due.day"), bill.rule(segment, "due.month")
    for one in (number, later):
        if one.status != "OK" or one.confidence > bill.policy.least:
            return 0, 0
    month = month_after(bill.month, later.value)
    nominal = min(month + number.value - 1, month_end(month))
    return nominal, workday(nominal) if segment == "PU" else nominal


# ---- totals ----

class Totals:
    __slots__ = ("month", "due", "nominal", "payers", "deferred", "bill")

    def __init__(self, month):
        self.month, self.due, self.nominal = month, 0, 0
        self.payers, self.deferred, self.bill = [0] * 6, 0, 0

    def add(self, line):
        if line.flags & DEFERRED:
            self.deferred += line.amount
            return
        self.payers[line.payer] += line.amount
        if not line.flags & OUTSIDE:
            self.bill += line.amount

    def too_much(self):
        return self.bill > LIMIT or self.deferred > LIMIT or max(self.payers) > LIMIT

    def key(self):
        return (self.month, self.due, self.nominal, *self.payers[1:], self.deferred, self.bill)


class Result:
    def __init__(self):
        self.lines, self.totals, self.statuses, self.met = [], [], set(), set()
        self.warnings, self.asserted = {}, {}  # the first month of each; of each relief, months

    def warn(self, code, month):
        self.warnings[code] = min(month, self.warnings.get(code, month))

    def add(self, bill, due):
        self.statuses |= bill.statuses
        self.met |= bill.met
        self.lines += bill.lines
        for line in bill.lines:
            if line.flags & CARRIED:
                bill.warn(WAS_CARRIED)
            if line.flags & INSIDE:
                bill.warn(INSIDE_MONTH)
        for code in bill.warnings:
            self.warn(code, bill.month)
        for relief, there in bill.asserted.items():
            self.asserted.setdefault(relief, []).append((bill.month, there))
        totals = Totals(bill.month)
        totals.nominal, totals.due = due
        for line in bill.lines:
            totals.add(line)
        self.totals.append(totals)

    def close(self):
        for months in self.asserted.values():
            if not any(there for _, there in months):
                self.warn(RELIEF_MONTH, min(months)[0])
        if not self.statuses:
            every = Totals(0)
            if len(self.totals) == 1:
                every.nominal, every.due = self.totals[0].nominal, self.totals[0].due
            for line in self.lines:
                every.add(line)
            if every.too_much() or any(month.too_much() for month in self.totals):
                self.statuses.add("OVERFLOW")
            self.totals.insert(0, every)
        return self


def refused(status):
    result = Result()
    result.statuses.add(status)
    return result


# ---- wage earners ----

def pp49_given(bill, registered, paid_through, rate):
    """(given, conditions that a fact was held against)."""
    if not bill.assert_relief(PP49, rate):
        return False, ()
    if registered and registered >= PP49_REGISTERED_BEFORE:
        given = months_between(registered, bill.month) >= PP49_FULL_MONTHS
        bill.met.add("pp49 after two months" if given else "pp49 first months full")
        if not given:
            bill.warn(RELIEF_FACT)
        return given, (PP49_CONDITION, PP49_CONDITION)
    touched = (PP49_CONDITION,) if registered else ()
    if paid_through:
        given = month_of(paid_through) >= month_of(PP49_PAID_THROUGH)
        bill.met.add("pp49 paid" if given else "pp49 unpaid")
        if not given:
            bill.warn(RELIEF_FACT)
        return given, touched + (PP49_CONDITION,)
    return True, touched


PP49_CONDITION = Rule(0, B, KNOWN_ASSUMED)
LABOUR_CONDITION = Rule(0, B, 0)
DEFERRAL_CONDITION = Rule(0, A, KNOWN_ASSUMED)


def monthly_wage(bill, worker):
    """The wage of a month, and the rules that a line touches with it."""
    if worker["wage_kind"] == 0:
        return worker["wage"], ()
    if worker["wage_kind"] == 1:
        days = bill.rule("PU", "wage.days")
        bill.use(bill.line(0, 0), days)
        if worker["wage"] * days.value > LIMIT:
            raise Refused("OVERFLOW")
        return worker["wage"] * days.value, (days,)
    months = bill.rule("PU", "wage.piece.months" if worker["wage_kind"] == 2
                       else "wage.piece_weather.months")
    bill.use(bill.line(0, 0), months)
    whole, rest = divmod(worker["wage"], months.value)
    if rest == 0:
        return whole, (months,)
    return whole + (1 if 2 * rest >= months.value else 0), (months, ROUNDING)


def mandatory(bill, size):
    programmes = 0
    for name, bit in (("jkk", JKK), ("jkm", JKM), ("jht", JHT), ("jp", JP)):
        enrolled = bill.rule("PU", "enrolment." + name, SIZES[size])
        if enrolled.status != "OK":
            raise Refused(enrolled.status)
        if enrolled.value:
            programmes |= bit
    return programmes


def jkp_obstacle(bill, worker, programmes):
    """Why JKP is not open to a worker; None: it is."""
    limit, only_employer = (bill.rule("PU", "jkp.enrolment.age"),
                            bill.rule("PU", "jkp.enrolment.jkn_employer"))
    if worker["flags"] & 1:
        return "citizen"
    if worker["flags"] & 2:
        on = worker["registered_day"] or bill.month
        if birthday(worker["born_day"], limit.value) <= on:
            return "age"
    if worker["jkn"] == 2 or worker["jkn"] == 1 and only_employer.value:
        return "jkn"
    for name, bit in (("jkk", JKK), ("jkm", JKM), ("jht", JHT), ("jp", JP)):
        needed = bill.rule("PU", "jkp.enrolment." + name, SIZES[worker["size"]])
        if needed.value and not programmes & bit:
            return "programme"
    return None


def risk_class(bill, worker):
    """The class and the rules that say so."""
    industry = worker["industry"]
    if not industry[0]:
        return worker["risk_class"], ()
    found = bill.rule("PU", "jkk.industry_class", industry)
    # What ends inside the month, a list that another replaces, is over for it.
    also = ("PU", "jkk.industry_class.also", industry)
    two = also in LAW and govern(also, month_end(bill.month), bill.policy.known_on,
                                 False)[2] == "OK"
    if worker["risk_class"]:
        if (found.status == "OK" and not two and found.confidence <= bill.policy.least
                and found.value != worker["risk_class"]):
            bill.warn(RISK_CLASS)
        return worker["risk_class"], ()
    if two:
        if found.confidence > bill.policy.least:
            bill.statuses.add("CONFIDENCE")
        raise Refused("AMBIGUOUS")
    if found.status != "OK":
        raise Refused(found.status)
    return found.value, (found,)


def labour_given(bill, worker):
    """(given, conditions that a fact was held against)."""
    relief = bill.rule("PU", "relief.labour_intensive.jkk.rate", 1)
    if not bill.assert_relief(LABOUR, relief):
        return False, ()
    held = ()
    if worker["flags"] & 4 or worker["active_workers"]:
        held += (LABOUR_CONDITION,)
        if worker["active_workers"] < LABOUR_WORKERS:
            bill.warn(RELIEF_FACT)
            return False, ()
    if worker["paid_through_day"]:
        held += (LABOUR_CONDITION,)
        if month_of(worker["paid_through_day"]) < month_of(LABOUR_PAID_THROUGH):
            bill.warn(RELIEF_FACT)
            return False, ()
    settle = bill.rule("PU", "relief.labour_intensive.settle_to")
    if worker["payment_day"] and settle.status == "OK":
        held += (LABOUR_CONDITION,)
        if worker["payment_day"] > settle.value:
            bill.warn(LATE)
            bill.met.add("labour too late")
            return False, ()
        bill.met.add("labour settled")
    return True, held


def deferral_given(bill, worker):
    if not bill.assert_relief(JP_DEFERRAL, bill.rule("PU", "relief.jp_deferral.rate.employer")):
        return False
    fall = worker["sales_fall_ppm"]
    told = worker["flags"] & 8 or fall
    if worker["size"] > 1 or told and fall <= DEFERRAL_SALES_FALL:
        bill.warn(RELIEF_FACT)
        return False
    return True


def pu_jkk(bill, worker, wage, touched, pp49, labour):
    try:
        at, by = risk_class(bill, worker)
    except Refused as reason:
        bill.statuses.add(reason.status)
        return
    rate, flags = bill.rule("PU", "jkk.rate", at), 0
    if labour[0] and worker["industry"][0]:
        bill.warn(INDUSTRY)
    for (given, held), name in ((pp49, "relief.pp49_2020"), (labour, "relief.labour_intensive")):
        if given:
            rate, flags = bill.rule("PU", name + ".jkk.rate", at), RELIEF
            touched += held
            bill.met.add("relief pp49 PU" if name.endswith("2020") else "relief labour intensive")
    bill.rate_line(JKK, EMPLOYER, wage, rate, tuple(by) + touched, flags)


def pu_jp(bill, worker, wage, touched, deferred):
    ceiling = bill.rule("PU", "jp.wage_ceiling")
    base = min(wage, ceiling.value)
    touched += (ceiling,)
    if worker["flags"] & 2:
        touched += (bill.rule("PU", "jp.pension_age"),)
    for payer, name in ((EMPLOYER, "employer"), (WORKER, "worker")):
        full = bill.rule("PU", "jp.rate." + name)
        if not deferred:
            bill.rate_line(JP, payer, base, full, touched)
            continue
        bill.met.add("relief jp deferral")
        now = bill.rule("PU", "relief.jp_deferral.rate." + name)
        paid = bill.rate_line(JP, payer, base, now, touched + (DEFERRAL_CONDITION,), RELIEF)
        line = bill.line(JP, payer)
        if paid is None:
            continue
        try:
            for one in touched + (full, now):
                bill.use(line, one)
            whole = bill.round(bill.line(JP, payer), base * full.value)
            line.confidence = max(line.confidence, whole.confidence, paid.confidence)
            line.flags |= DEFERRED | OUTSIDE | RELIEF
            line.base = base
            line.settle_from, line.settle_to = DEFERRAL_SETTLE
            line.amount = line.unit = whole.amount - paid.amount
            bill.lines.append(line)
        except Refused as reason:
            bill.statuses.add(reason.status)


def pu_jkp(bill, wage, touched, labour):
    """The government's share; and what is taken from JKK and JKM, which is not known while the
    labour-intensive relief takes from JKK too."""
    ceiling = bill.rule("PU", "jkp.wage_ceiling")
    base, capped = min(wage, ceiling.value), touched + (ceiling,)
    bill.rate_line(JKP, GOVERNMENT, base, bill.rule("PU", "jkp.rate.government"), capped, OUTSIDE)
    moved = ((JKK, bill.rule("PU", "jkp.rate.from_jkk")),
             (JKM, bill.rule("PU", "jkp.rate.from_jkm")))
    bill.met.add("jkp 2021" if moved[1][1].value else "jkp 2025")
    if labour:
        bill.warn(NO_RECOMPOSITION)
        return
    for source, rate in moved:
        if rate.value:
            bill.rate_line(JKP, RECOMPOSITION, base, rate, capped, OUTSIDE, source)
        elif rate.flags & INSIDE:
            bill.warn(INSIDE_MONTH)


def pu_programmes(bill, worker):
    """Those that have lines, but for JKP."""
    required = mandatory(bill, worker["size"])
    programmes = worker["programmes"] & ~JKP or (0 if worker["programmes"] else required)
    if worker["flags"] & 2 and pension_reached(worker["born_day"], bill.month, bill.policy):
        bill.met.add("pension age")
        if programmes & JP:
            bill.warn(PENSION_AGE)
            try:
                bill.use(bill.line(JP, EMPLOYER), bill.rule("PU", "jp.pension_age"))
            except Refused as reason:
                bill.statuses.add(reason.status)
        programmes &= ~JP
        required &= ~JP
    if required & ~programmes:
        bill.warn(LEFT_OUT)
    return programmes


def pu_month(worker, month, policy):
    bill = Bill(month, policy)
    try:
        wage, touched = monthly_wage(bill, worker)
        programmes = pu_programmes(bill, worker)
    except Refused as reason:
        bill.statuses.add(reason.status)
        return bill
    if wage < worker["minimum_wage"]:
        bill.warn(MINIMUM_WAGE)
    pp49 = labour = (False, ())
    deferred = False
    if worker["reliefs"] & PP49:
        pp49 = pp49_given(bill, worker["registered_day"], worker["paid_through_day"],
                          bill.rule("PU", "relief.pp49_2020.jkm.rate"))
    if worker["reliefs"] & LABOUR:
        labour = labour_given(bill, worker)
    if worker["reliefs"] & JP_DEFERRAL:
        deferred = deferral_given(bill, worker)
    if programmes & JKK:
        pu_jkk(bill, worker, wage, touched, pp49, labour)
    if programmes & JKM:
        rate = bill.rule("PU", "relief.pp49_2020.jkm.rate" if pp49[0] else "jkm.rate")
        bill.rate_line(JKM, EMPLOYER, wage, rate, touched + (pp49[1] if pp49[0] else ()),
                       RELIEF if pp49[0] else 0)
    if programmes & JHT:
        bill.rate_line(JHT, EMPLOYER, wage, bill.rule("PU", "jht.rate.employer"), touched)
        bill.rate_line(JHT, WORKER, wage, bill.rule("PU", "jht.rate.worker"), touched)
    if programmes & JP:
        pu_jp(bill, worker, wage, touched, deferred)
    asked = worker["programmes"] & JKP
    if asked or not worker["programmes"]:
        if bill.rule("PU", "jkp.rate.government").status != "OK":
            if asked:
                bill.statuses.add("NO_RULE")
        else:
            obstacle = jkp_obstacle(bill, worker, programmes)
            if obstacle is None:
                pu_jkp(bill, wage, touched, labour[0])
            elif asked or obstacle != "programme" or "pension age" in bill.met:
                bill.warn(NO_JKP)
    return bill


def beyond(asked, limits):
    return any(not 0 <= one[name] <= most for one in asked for name, most in limits)


def spans(workers, policy, month_function, due_segment):
    result = Result()
    for worker in workers:
        first = month_of(worker["day"])
        for index in range(worker["months"] or 1):
            month = month_after(first, index)
            if month < FIRST:
                result.statuses.add("NO_RULE")
                continue
            bill = month_function(worker, month, policy)
            result.add(bill, due_days(bill, due_segment))
    result.totals.sort(key=lambda totals: totals.month)
    return result.close()


PU_LIMITS = (("flags", 15), ("wage_kind", 3), ("risk_class", 5), ("size", 3), ("programmes", 31),
             ("reliefs", 7), ("jkn", 2), ("months", 1200), ("wage", LIMIT), ("minimum_wage", LIMIT),
             ("active_workers", LIMIT))


def nonsense(worker):
    """Facts that cannot be, with the first month."""
    month, registered = month_of(worker["day"]), worker["registered_day"]
    born = worker["born_day"] if worker["flags"] & 2 else None
    return (registered and month_of(registered) > month
            or registered and born is not None and registered < born
            or born is not None and month_of(born) > month
            or worker["payment_day"] and worker["payment_day"] < month)


def pu(workers, policy):
    if beyond(workers, PU_LIMITS) or any(map(nonsense, workers)):
        return refused("RANGE")
    return spans(workers, policy, pu_month, "PU")


# ---- self-employed ----

def band_of(income):
    return max(index for index, band in enumerate(BANDS) if band[0] <= income) + 1


def bpu_month(worker, month, policy, subsidised=False, participants=1):
    bill = Bill(month, policy)
    payer = GOVERNMENT if subsidised or worker["flags"] & 1 else PARTICIPANT
    number = band_of(worker["income"])
    bill.met.add(f"band {number}")
    reference = bill.rule("BPU", "bpu.band.reference", number)
    band = (bill.rule("BPU", "bpu.band.from", number), reference)
    jkk, jkm = bill.rule("BPU", "jkk.rate"), bill.rule("BPU", "jkm.amount")
    flags, held = 0, ()
    if worker["reliefs"] & PP49:
        relief = bill.rule("BPU", "relief.pp49_2020.jkk.rate")
        given, checked = pp49_given(bill, worker["registered_day"], worker["paid_through_day"],
                                    relief)
        if given:
            jkk, jkm = relief, bill.rule("BPU", "relief.pp49_2020.jkm.amount")
            flags, held = RELIEF, checked
            bill.met.add("relief pp49 BPU")
    for number, sector in enumerate(("transport", "other"), 1):
        relief = bill.rule("BPU", "relief.pp50_2025.jkk.rate", sector)
        if subsidised or relief.status != "OK":
            continue
        if worker["sector"] not in (0, number):
            continue
        if worker["flags"] & 1:
            bill.warn(BY_BUDGET)
        elif worker["flags"] & 2:
            bill.warn(RELIEF_FACT)
        elif worker["sector"] == 0:
            bill.warn(NO_SECTOR)
        else:
            jkm = bill.rule("BPU", "relief.pp50_2025.jkm.amount", sector)
            jkk, flags = relief, RELIEF
            bill.met.add("relief pp50 " + sector)
    least = bill.rule("BPU", "bpu.income.minimum")
    jht = bill.rule("BPU", "enrolment.jht", "employer")
    if not subsidised and least.confidence <= policy.least and worker["income"] < least.value:
        bill.warn(LOW_INCOME)
    if (worker["flags"] & 2 and not worker["programmes"] & JHT and jht.status == "OK"
            and jht.confidence <= policy.least):
        bill.warn(LEFT_OUT)
    made = [bill.rate_line(JKK, payer, reference.value, jkk, band + held, flags),
            bill.amount_line(JKM, payer, ((jkm, 1),), held, flags)]
    if worker["programmes"] & JHT:
        made.append(bill.rate_line(JHT, payer, reference.value, bill.rule("BPU", "jht.rate"), band))
    for line in made:
        if line:
            line.count = participants
            line.amount = line.unit * participants
            if line.amount > LIMIT:
                bill.statuses.add("OVERFLOW")
    return bill


BPU_LIMITS = (("flags", 3), ("reliefs", 1), ("sector", 2), ("months", 1200), ("income", LIMIT))


def bpu(workers, policy):
    if beyond(workers, BPU_LIMITS) or any(
            one["programmes"] not in (0, 3, 7)
            or month_of(one["registered_day"] or one["day"]) > month_of(one["day"])
            for one in workers):
        return refused("RANGE")
    return spans(workers, policy, bpu_month, "BPU")


def subsidy(asked, policy):
    limits = (("income", LIMIT), ("participants", LIMIT))
    if beyond([asked], limits) or not 1 <= asked["months"] <= 1200 or (
            asked["programmes"] not in (0, 3, 7)):
        return refused("RANGE")
    worker = dict(asked, reliefs=0, sector=0, flags=0, registered_day=0, paid_through_day=0)

    def month_function(one, month, its_policy):
        return bpu_month(one, month, its_policy, True, asked["participants"])

    return spans([worker], policy, month_function, "BPU")


# ---- construction ----

def slices(value):
    """(tier, rupiah in it), as far as the value goes."""
    limits = [LAW["JAKON", "construction.tier.above", tier][1][0][3] for tier in TIERS]
    for tier, above in zip(TIERS, limits):
        if tier == 1 or value > above:
            upper = limits[tier] if tier < 5 else value
            yield tier, max(min(value, upper) - above, 0)


def register_by(bill, project):
    """The last day to register, so many working days after the work order."""
    on = project["work_order_day"]
    if on == 0:
        return 0, 0
    days = rule("JAKON", "construction.registration.days", "", month_of(on), bill.policy)
    left = days.value
    if days.status != "OK" or days.confidence > bill.policy.least:
        return 0, 0
    while left:
        on += 1
        left -= workday(on) == on
    return on, on


def registered_late(project):
    return project["registered_day"] >= PP49_REGISTERED_BEFORE


def full_bill(bill, value):
    """Of a contract, by the full rates, each programme rounded; no bound where a rule is not
    known."""
    full = 0
    for name in ("jkk", "jkm"):
        rates = [(bill.rule("JAKON", "construction.tier." + name, tier), part)
                 for tier, part in slices(value)]
        if any(rate.status != "OK" for rate, _ in rates):
            return LIMIT
        full += (sum(rate.value * part for rate, part in rates) * 2 + MILLION) // (2 * MILLION)
    return full


def construction(project, policy):
    if beyond([project], (("basis", 2), ("reliefs", 1), ("value", LIMIT), ("unpaid", LIMIT),
                          ("flags", 1))):
        return refused("RANGE")
    month = month_of(project["day"])
    told = project["flags"] & 1
    if project["unpaid"] and not told or month_of(project["registered_day"] or month) > month:
        return refused("RANGE")
    if month < FIRST:
        return refused("NO_RULE")
    bill, result = Bill(month, policy), Result()
    value, touched = project["value"], ()
    relief_rate = bill.rule("JAKON", "relief.pp49_2020.jkk.rate", "wages")
    given, held = False, ()
    if project["reliefs"] & PP49:
        given, held = pp49_given(bill, project["registered_day"], project["paid_through_day"],
                                 relief_rate)
    flags, held = (RELIEF, held) if given else (0, ())
    prefix = "relief.pp49_2020." if given else ""
    if given:
        bill.met.add("relief pp49 JAKON")
    if project["basis"] == 2:
        for name, programme in (("jkk", JKK), ("jkm", JKM)):
            bill.rate_line(programme, EMPLOYER, value,
                           bill.rule("JAKON", f"{prefix}{name}.rate", "wages"), held, flags)
        if told:
            bill.warn(UNPAID)
        bill.met.add("construction wages")
        result.add(bill, register_by(bill, project))
        return result.close()
    if project["basis"] == 1:
        vat = bill.rule("JAKON", "construction.vat")
        if vat.status != "OK":
            return refused(vat.status)
        whole, rest = divmod(value * MILLION, MILLION + vat.value)
        touched = (vat, ROUNDING) if rest else (vat,)
        value = whole + (1 if 2 * rest >= MILLION + vat.value else 0)
        bill.met.add("construction vat")
    if told and project["unpaid"] > full_bill(bill, value):
        return refused("RANGE")
    if given and told and not registered_late(project):
        rate = bill.rule("JAKON", "relief.pp49_2020.unpaid.rate")
        bill.rate_line(JKK | JKM, EMPLOYER, project["unpaid"], rate, held, RELIEF)
        bill.met.add("unpaid")
        result.add(bill, register_by(bill, project))
        return result.close()
    if told:
        bill.warn(UNPAID)
    for name, programme in (("jkk", JKK), ("jkm", JKM)):
        line = bill.line(programme, EMPLOYER)
        try:
            for one in touched + held:
                bill.use(line, one)
            total = 0
            for tier, part in slices(value):
                bill.use(line, bill.rule("JAKON", "construction.tier.above", tier))
                parameter = f"{prefix}{name}.rate" if given else "construction.tier." + name
                total += part * bill.use(line, bill.rule("JAKON", parameter, tier))
                bill.met.add(f"tier {tier}")
            line.base = value
            line.flags |= flags
            bill.lines.append(bill.round(line, total))
        except Refused as reason:
            bill.statuses.add(reason.status)
    result.add(bill, register_by(bill, project))
    return result.close()


# ---- migrant workers ----

def migrant(worker, policy):
    if beyond([worker], (("flags", 1), ("jht", LIMIT))) or not (
            1 <= worker["months"] <= 1200 and 1 <= worker["via"] <= 2):
        return refused("RANGE")
    agency = worker["via"] == 1
    if worker["flags"] & 1 and not agency:
        return refused("RANGE")
    month = month_of(worker["day"])
    if month < FIRST:
        return refused("NO_RULE")
    bill, result = Bill(month, policy), Result()
    both = JKK | JKM
    if agency:
        fee = bill.rule("PMI", "migrant.before_departure")
        bill.amount_line(both, PARTICIPANT, ((fee, 1),), (), BEFORE_DEPARTURE)
        if worker["flags"] & 1:
            again = bill.rule("PMI", "migrant.before_departure.months")
            bill.amount_line(both, PARTICIPANT, ((fee, 1),), (again,), BEFORE_DEPARTURE)
    flat = bill.rule("PMI", "migrant.flat")
    package = bill.rule("PMI", "migrant.package", 24)
    if package.status == "OK":
        fitting = [months for months in PACKAGES if months <= worker["months"]]
        if not fitting:
            bill.statuses.add("NO_RULE")
        else:
            months = fitting[0]
            extra = worker["months"] - months
            amounts, touched = [(bill.rule("PMI", "migrant.package", months), 1)], ()
            if extra:
                amounts.append((bill.rule("PMI", "migrant.extra_month"), extra))
                touched = (bill.rule("PMI", "migrant.extra_month.after", months),)
            bill.amount_line(both, PARTICIPANT, amounts, touched)
            bill.met.add(f"package {months}" + (" and more" if extra else ""))
    elif flat.status == "OK":
        least, most = (bill.rule("PMI", "migrant.flat.months.least"),
                       bill.rule("PMI", "migrant.flat.months.most"))
        if least.value <= worker["months"] <= most.value:
            bill.amount_line(both, PARTICIPANT, ((flat, 1),))
            bill.met.add("migrant flat")
        else:
            bill.statuses.add("NO_RULE")
    else:
        bill.statuses.add("NO_RULE")
    if worker["jht"]:
        bill.warn(MONTHLY)
        migrant_jht(bill, worker["jht"], package.status == "OK")
    result.add(bill, (0, 0))
    return result.close()


def migrant_jht(bill, jht, choices):
    if choices:
        rules = [bill.rule("PMI", "migrant.jht.choice", key) for key in range(1, 8)]
        for one in rules:
            if one.value == jht:
                bill.amount_line(JHT, PARTICIPANT, ((one, 1),))
                bill.met.add("migrant jht")
                return
        bill.statuses.add("RANGE")
        return
    bill.warn(ONLY_ENDS)
    ends = [bill.rule("PMI", "migrant.jht.least"), bill.rule("PMI", "migrant.jht.most")]
    line = bill.line(JHT, PARTICIPANT)
    try:
        for one in ends:
            bill.use(line, one)
        bill.lines.append(bill.round(line, jht * MILLION))
        bill.met.add("migrant jht between ends")
    except Refused as reason:
        bill.statuses.add(reason.status)
    if ends[0].status == "OK" and not ends[0].value <= jht <= ends[1].value:
        bill.statuses.add("RANGE")


# ---- late fine ----

def fine(asked, policy):
    if beyond([asked], (("amount", LIMIT), ("months", 1200))):
        return refused("RANGE")
    month = month_of(asked["day"])
    if month < FIRST:
        return refused("NO_RULE")
    bill, result = Bill(month, policy), Result()
    rate = bill.rule("PU", "fine.rate")
    line = bill.line(0, EMPLOYER)
    try:
        line.rate = bill.use(line, rate)
        line.base, line.flags = asked["amount"], line.flags | RATE | FINE
        bill.round(line, asked["amount"] * line.rate * asked["months"])
        line.count = asked["months"]
        bill.lines.append(line)
    except Refused as reason:
        bill.statuses.add(reason.status)
    result.add(bill, (0, 0))
    return result.close()
