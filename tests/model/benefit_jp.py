"""JP: a pension, in payment too, or the lump sum below its conditions."""
from benefit import (CHILD, CONTRIBUTIONS, CUT, DEVELOPMENT, DISABILITY_PENSION, HEIR_CHILD,
                     HEIR_PARENT, HEIR_SPOUSE, JP, LATER, LIMIT, LUMP_SUM, MONTHLY, OLD_AGE_PENSION,
                     PARENT, PARTICIPANT, RAISED, ROUNDED, SPOUSE, SURVIVOR_PENSION, UNIT_MONTHS,
                     Failed, Result, age_on, birthday, develop, first_heir, month_day, month_number,
                     months_after, whole_months)
from benefit_jht import by_month, in_range
from law import FIRST, calendar, day, rule
from law_benefit import MILLION, on_day

OLD_AGE, DISABILITY, DEATH = range(3)
BORN, COUNTED, ENROLLED = 1, 2, 4
MEAN_MONTHS, MEAN_YEARS = range(2)
PENSION = {OLD_AGE: OLD_AGE_PENSION, DISABILITY: DISABILITY_PENSION, DEATH: SURVIVOR_PENSION}


def reached(line, born):
    """The first day on which the age is not below the pension age in force on it."""
    years = max(0, age_on(born, FIRST))
    while True:
        on = max(birthday(born, years), FIRST)
        age = on_day("PU", "jp.pension_age", "", on, line.policy)
        if age.status != "OK" or years >= age.value:
            line.touch("jp.pension_age", age)
            line.meet(f"pension age {age.value}")
            if (calendar(born).month, calendar(born).day) == (2, 29):
                line.meet("born on 29 February")
            return on
        years += 1


class Pension:
    def __init__(self, asked, wages, inflation, development, policy):
        self.asked, self.policy = asked, policy
        self.event, self.flags = asked["event"], asked["flags"]
        self.inflation, self.development = dict(inflation), dict(development)
        self.result = Result(JP, policy)
        self.met = self.result.met
        self.check(wages, inflation, development)
        self.line = self.result.line(MONTHLY, PENSION[self.event])
        self.day = self.pension_day()
        self.last = month_number(self.day)
        self.months = {month: amount for month, amount in by_month(wages).items()
                       if month_day(month) <= self.day}
        self.first = min(by_month(wages), default=None)
        self.count = len(self.months)

    def check(self, wages, inflation, development):
        asked, found = self.asked, set()
        if self.event > DEATH or asked["mean"] > MEAN_YEARS or asked["deferral"] < 0 or \
                any(span[2] < 1 for span in wages) or not in_range(inflation, -MILLION) or \
                not in_range(development, 0):
            found.add("RANGE")
        if self.event == OLD_AGE and not self.flags & BORN and not asked["day"]:
            found.add("ARGUMENT")
        if found:
            raise Failed(*found)

    def pension_day(self):
        asked = self.asked
        self.aged = False
        if self.event != OLD_AGE:
            if self.flags & BORN:
                age_day = reached(self.line, asked["born_day"])
                self.aged = asked["day"] >= age_day
                if abs(asked["day"] - age_day) <= 1:
                    self.met.add(f"event {self.event} by {asked['day'] - age_day} of the age")
            return asked["day"]
        deferral, most = asked["deferral"], 0
        if not self.flags & BORN:
            age_day = on = asked["day"]
        else:
            age_day = reached(self.line, asked["born_day"])
            on = months_after(age_day, deferral)
            if asked["day"]:
                if asked["day"] < age_day:
                    age = on_day("PU", "jp.pension_age", "", age_day, self.policy)
                    self.line.deny("EARLY", "jp.pension_age",
                                   age_on(asked["born_day"], asked["day"]), age.value)
                elif asked["day"] < on:
                    self.line.deny("EARLY", "jp.deferral.years",
                                   whole_months(age_day, asked["day"]), deferral)
                on = asked["day"]
        if deferral:
            self.line.meet("deferral")
            most = self.line.use("jp.deferral.years", "", on)
            if most and deferral > most * 12:
                raise Failed("RANGE")
        return on

    # ---- conditions ----

    def gate(self):
        """Whether it is a pension, not the lump sum; with the reason where it is not."""
        line, on = self.line, self.day
        if self.aged and self.event == DISABILITY:
            age = on_day("PU", "jp.pension_age", "", reached(line, self.asked["born_day"]),
                         self.policy)
            line.deny("AGE", "jp.pension_age", age_on(self.asked["born_day"], on), age.value)
            return False
        if self.first is None:
            line.deny("NOT_GIVEN", "wages")
            return False
        if self.event != DISABILITY:
            vesting = line.use("jp.vesting", "", on)
            if self.event == OLD_AGE:
                self.counted = self.count
                return line.at_least("MONTHS", "jp.vesting", self.count, vesting)
            if self.count >= vesting:
                line.meet("death after vesting")
                self.counted = self.count
                return True
            if self.aged:
                line.meet("death of the pension age, not vested")
                line.deny("MONTHS", "jp.vesting", self.count, vesting)
                return False
        name = "jp.disability." if self.event == DISABILITY else "jp.survivor."
        self.counted = max(self.count, line.use(name + "months", "", on))
        membership = line.use(name + "membership", "", on)
        density = line.use(name + "density", "", on)
        enrolled = self.asked["enrolled_day"] if self.flags & ENROLLED else None
        if enrolled is None:
            enrolled = month_day(self.first)
        member = max(0, whole_months(enrolled, on))
        line.meet(*({f"{name}membership by {member - membership}"}
                    if abs(member - membership) <= 1 else ()))
        if member < membership:
            line.deny("MEMBERSHIP", name + "membership", member, membership)
            return False
        length = self.last - month_number(enrolled) + (self.last in self.months)
        paid = self.count * MILLION if length else 0
        length = max(length, 1)
        line.meet(f"density with the event's month {self.last in self.months}")
        if paid == density * length:
            line.meet(name + "density exactly")
        if paid < density * length:
            line.deny("DENSITY", name + "density", paid // length, density)
            return False
        return True

    # ---- formula ----

    def counted_wage(self, line, month):
        if self.flags & COUNTED:
            return self.months[month]
        ceiling = rule("PU", "jp.wage_ceiling", "", month_day(month), self.policy)
        if self.months[month] > ceiling.value:
            line.meet("above the ceiling of JP")
        return min(self.months[month], line.touch("jp.wage_ceiling", ceiling))

    def rise(self, line, year):
        rate = self.inflation.get(year, self.inflation.get(0))
        if rate is None:
            line.meet("inflation of law")
            return MILLION + line.use("inflation.general", "", day(year, 12, 31), "ALL")
        line.assume()
        line.meet("inflation of that year" if year in self.inflation else "inflation of every year")
        return MILLION + rate

    def formula(self, line):
        """Rupiah a month, rounded."""
        decimals = line.use("rounding.decimals", "jp_index", self.day, "ALL")
        accrual = line.use("jp.accrual", "", self.day)
        unit = 10**decimals
        years = {}
        for month in self.months:
            total, months = years.get(month // 12, (0, 0))
            years[month // 12] = total + self.counted_wage(line, month), months + 1
        index, retired, weighted, weights = unit, self.last // 12, 0, 0
        for year in range(retired, min(years, default=retired) - 1, -1):
            if year < retired:
                index = index * self.rise(line, year) // MILLION
            if year in years:
                total, months = years[year]
                indexed = line.round(total * index, months * unit, "jp_wage", self.day)
                weight = months if self.asked["mean"] == MEAN_MONTHS else 1
                weighted += indexed * weight
                weights += weight
                line.overflow = line.overflow or weighted > LIMIT
        line.flags &= ~ROUNDED
        cut = accrual * self.counted * weighted * unit // (12 * MILLION * max(weights, 1))
        return line.round(cut, unit, "jp_pension", self.day)

    def bound(self, line, on):
        least = line.use("jp.benefit.minimum", "", on)
        most = line.use("jp.benefit.maximum", "", on)
        bounded = max(least, min(line.amount, most))
        if bounded != line.amount:
            line.flags &= ~ROUNDED
            line.flags |= RAISED if bounded > line.amount else CUT
            line.meet(f"{'later' if line.flags & LATER else 'first'} year"
                      f" {'raised' if bounded > line.amount else 'cut'}")
            line.amount, line.fraction = bounded, 0

    def survivors(self, line):
        """What of the pension goes to whom: beneficiary, key of the share."""
        heirs = self.asked["heirs"]
        if heirs == 0:
            line.deny("NOT_GIVEN", "heirs")
        for bit, beneficiary, key in ((HEIR_SPOUSE, SPOUSE, "widow"), (HEIR_CHILD, CHILD, "child"),
                                      (HEIR_PARENT, PARENT, "parent")):
            if heirs & bit:
                line.beneficiary, line.detail = beneficiary, key
                line.meet("survivor " + key)
                self.too_many_children(key)
                return key
        line.deny("HEIRS")
        return None

    def too_many_children(self, key):
        line = self.result.line(MONTHLY, SURVIVOR_PENSION)
        most = line.use("jp.beneficiaries", "child", self.day)
        if key == "child" and self.asked["children"] > most:
            line.deny("CHILDREN", "jp.beneficiaries", self.asked["children"], most)
            line.end()

    def pay(self):
        line = self.line
        line.from_day = month_day(self.last + 1)
        if self.asked["until_day"]:
            month = line.use("jp.indexation.month", "", self.day)
            following = day(self.first_year(line, month), max(month, 1), 1)
            if following <= self.asked["until_day"]:
                line.to_day = following - 1
        key = self.survivors(line) if self.event == DEATH else None
        self.formula(line)
        line.meet(f"mean {self.asked['mean']}", f"pension of event {self.event}")
        self.bound(line, line.from_day)
        line.count, line.unit = self.counted, UNIT_MONTHS
        if key:
            share = line.use("jp.survivor.share", key, self.day)
            flags = line.flags & ~ROUNDED
            line.flags = flags
            line.round(share * line.amount, MILLION, "benefit", self.day)
        if line.end():
            self.index(line, key)

    # ---- in payment ----

    def first_year(self, line, month):
        """The first in which a pension is indexed, after the day from which it is paid."""
        year = self.last // 12 + 1
        return year + (day(year, max(month, 1), 1) <= line.from_day)

    def index(self, before, key):
        until = self.asked["until_day"]
        year = self.first_year(before, before.use("jp.indexation.month", "", self.day))
        while until:
            month = before.use("jp.indexation.month", "", self.day)
            first = day(year, month, 1)
            if first > until:
                return
            line = self.result.line(MONTHLY, before.what, before.beneficiary)
            line.detail, line.flags, line.confidence = before.detail, LATER, before.confidence
            line.flags |= before.flags & 48
            line.from_day, line.to_day = first, day(year + 1, month, 1) - 1
            line.use("jp.indexation.month", "", first)
            rise = self.rise(line, year - 1)
            line.round(before.amount * rise, MILLION, "jp_pension", first)
            if not key:
                self.bound(line, first)
            if not line.end():
                return
            before, year = line, year + 1

    # ---- lump sum ----

    def lump(self):
        on = self.day
        self.line.meet(f"lump sum of event {self.event}")
        paid = self.result.line(LUMP_SUM, CONTRIBUTIONS)
        beneficiary = PARTICIPANT
        if self.event == DEATH:
            beneficiary = paid.beneficiary = first_heir(paid, self.asked["heirs"], on)
        months = {}
        for month in self.months:
            wage, first, amount = self.counted_wage(paid, month), month_day(month), 0
            for payer in ("employer", "worker"):
                rate = paid.touch("jp.rate." + payer,
                                  rule("PU", "jp.rate." + payer, "", first, self.policy))
                amount += paid.round(wage * rate, MILLION, "contribution", first)
            months[month] = amount
        paid.fraction, paid.flags = 0, paid.flags & ~ROUNDED
        paid.amount, paid.count, paid.unit = sum(months.values()), self.count, UNIT_MONTHS
        stands = paid.end()
        earned = self.result.line(LUMP_SUM, DEVELOPMENT, beneficiary)
        earned.flags, earned.confidence = paid.flags, paid.confidence
        if not stands:
            earned.reasons = list(paid.reasons)
        grown = develop(earned, months, (0, 0), self.last, self.development,
                        "jp.development.rate", "", "PU", on)
        earned.round(*grown, "jht_balance", on)
        earned.amount -= paid.amount
        earned.end()


def jp(asked, wages, inflation, development, policy):
    one = Pension(asked, wages, inflation, development, policy)
    early = bool(one.line.reasons)
    pension = one.gate()
    if early or any(reason[0] in ("NO_RULE", "CONFIDENCE", "NOT_GIVEN", "AGE")
                    for reason in one.line.reasons):
        one.line.end()
    elif pension:
        one.pay()
    else:
        one.line.end()
        one.lump()
    return one.result
