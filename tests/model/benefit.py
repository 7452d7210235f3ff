"""What is paid, computed a second time: lines, refusals and totals.

Where a line cannot be, each reason that it met is kept, and the library must give
one of them. Days are since 1970-01-01, amounts are Python's own integers.
"""
from datetime import date

from law import EPOCH, calendar, day
from law_benefit import A, C, MILLION, NO_RULE, has, on_day

JKK, JKM, JHT, JP, JKP = 1, 2, 4, 8, 16
LUMP_SUM, INSTALMENT, MONTHLY, CAP, IN_KIND, TAX, TERM = range(1, 8)
(CONTRIBUTIONS, DEVELOPMENT, BALANCE, PARTIAL_BALANCE, INCOME_TAX, OLD_AGE_PENSION,
 DISABILITY_PENSION, SURVIVOR_PENSION, CASH) = range(17, 26)
CLAIM_EXPIRY, PAYMENT_DEADLINE, WAITING_PERIOD = 33, 34, 38
SEARCH_APPLICATIONS, SEARCH_INTERVIEWS, TRAINING_ATTENDANCE, STATEMENT = range(39, 43)
(PARTICIPANT, HEIRS, SPOUSE, CHILD, PARENT, BLOOD_RELATIVE, SIBLING, PARENT_IN_LAW, WILL, ARRANGER,
 FUND, STATE) = range(1, 13)
ROUNDED, RAISED, CUT, LATER, ASSUMED, CARRIED = 1, 2, 4, 8, 16, 32
COMPARED_FLAGS = 63
CARRIED_ROW = 8  # of a rule of law.py
REASONS = ("NO_RULE NOT_ANNOUNCED CONFIDENCE NOT_GIVEN NOT_ENROLLED EXCLUDED MONTHS CONSECUTIVE"
           " MEMBERSHIP DENSITY LATE EARLY CLAIMS SPACING CAUSE CITIZEN AGE MARRIED WORKING"
           " CHILDREN TAKEN PHASE SERVICE HEIRS ARREARS").split()
REASON = {name: number for number, name in enumerate(REASONS, 1)}
LAW_REASONS = ("NO_RULE", "NOT_ANNOUNCED", "CONFIDENCE")
UNIT_PPM, UNIT_MONTHS, UNIT_YEARS, UNIT_DAYS, UNIT_COUNT = 2, 3, 4, 5, 6
LIMIT = 2**63 - 1
(HEIR_SPOUSE, HEIR_CHILD, HEIR_PARENT, HEIR_BLOOD, HEIR_SIBLING, HEIR_IN_LAW, HEIR_WILL,
 HEIR_NONE) = (1 << bit for bit in range(8))


class Failed(Exception):
    """The call has no result: one of these statuses."""

    def __init__(self, *statuses):
        self.statuses = set(statuses)


# ---- days ----

def month_number(some_day):
    at = calendar(some_day)
    return at.year * 12 + at.month - 1


def month_day(number):
    return day(number // 12, number % 12 + 1, 1)


def months_after(some_day, months):
    """The same day of the month, or the month's last."""
    number = month_number(some_day) + months
    return min(month_day(number) + calendar(some_day).day, month_day(number + 1)) - 1


def begun_months(start, end):
    """The months between, one that has begun too."""
    months = whole_months(start, end)
    return months if months_after(start, months) == end else months + 1


def whole_months(start, end):
    """So many months after `start` are not after `end`."""
    months = month_number(end) - month_number(start)
    return months if months_after(start, months) <= end else months - 1


def birthday(born, years):
    """Who is born on 29 February has it on 28 February in other years."""
    at = calendar(born)
    try:
        return date(at.year + years, at.month, at.day).toordinal() - EPOCH
    except ValueError:
        return date(at.year + years, 2, 28).toordinal() - EPOCH


def age_on(born, some_day):
    years = calendar(some_day).year - calendar(born).year
    return years if birthday(born, years) <= some_day else years - 1


# ---- results ----

class Line:
    """What is open: a line, or a refusal, if anything failed."""

    def __init__(self, result, programme, kind, what, beneficiary=PARTICIPANT, number=0):
        self.result, self.policy = result, result.policy
        self.programme, self.kind, self.what, self.beneficiary = programme, kind, what, beneficiary
        self.number, self.from_day, self.to_day, self.count, self.unit = number, 0, 0, 1, 0
        self.amount, self.fraction, self.flags, self.confidence = 0, 0, 0, A
        self.detail, self.reasons = "-", []
        self.overflow = False  # a number on the way goes beyond 64 bits

    def use(self, parameter, key, on, segment="PU"):
        """Touches the rule of a day; 0 where it cannot be used."""
        if not has(segment, parameter, key):
            return self.touch(parameter, NO_RULE)
        return self.touch(parameter, on_day(segment, parameter, key, on, self.policy))

    def touch(self, parameter, rule):
        if rule.status != "OK":
            self.deny(rule.status, parameter)
            return 0
        if rule.confidence > self.policy.least:
            self.deny("CONFIDENCE", parameter)
        self.confidence = max(self.confidence, rule.confidence)
        if rule.flags & CARRIED_ROW:
            self.flags |= CARRIED
        return rule.value

    def known(self, parameter, key, on, segment="ALL"):
        """Whether there is such a rule, without touching it."""
        return on_day(segment, parameter, key, on, self.policy).status == "OK"

    def assume(self):
        self.flags |= ASSUMED
        self.confidence = max(self.confidence, C)

    def deny(self, reason, parameter="-", found=0, needed=0):
        if (reason, parameter) not in [one[:2] for one in self.reasons]:
            self.reasons.append((reason, parameter, found, needed))

    def meet(self, *what):
        self.result.met.update(what)

    def at_least(self, reason, parameter, found, needed):
        """Whether a condition holds; denied where it does not."""
        if abs(found - needed) <= 1:
            self.meet(f"{self.programme} {reason} by {found - needed}")
        if found < needed:
            self.deny(reason, parameter, found, needed)
        return found >= needed

    def at_most(self, reason, parameter, found, most, told=None):
        if abs(found - most) <= 1:
            self.meet(f"{self.programme} {reason} by {found - most}")
        if found > most:
            self.deny(reason, parameter, found if told is None else told, most)
        return found <= most

    def round(self, numerator, denominator, key, on):
        """Once, half up to the rupiah; the row is touched where there is something to round."""
        whole, rest = divmod(numerator, denominator)
        self.fraction = rest * MILLION // denominator
        if rest:
            self.touch("rounding.step", on_day("ALL", "rounding", key, on, self.policy))
            self.flags |= ROUNDED
        self.amount = whole + (1 if 2 * rest >= denominator else 0)
        return self.amount

    def end(self):
        """Whether it stands."""
        self.overflow = self.overflow or abs(self.amount) > LIMIT
        if self.reasons:
            self.result.refusals.append(self)
            self.result.overflow = self.result.overflow or self.overflow
            return False
        if self.overflow:
            raise Failed("OVERFLOW")
        self.result.lines.append(self)
        return True

    def key(self):
        return (self.programme, self.kind, self.what, self.beneficiary, self.number, self.from_day,
                self.to_day, self.count, self.unit, self.amount, self.fraction, self.flags,
                self.confidence, self.detail)


class Result:
    def __init__(self, programme, policy):
        self.programme, self.policy = programme, policy
        self.lines, self.refusals, self.met = [], [], set()
        self.overflow = False  # of what is refused: the library may look at either first

    def line(self, kind, what, beneficiary=PARTICIPANT, number=0):
        return Line(self, self.programme, kind, what, beneficiary, number)

    def terms(self, on, segment, *terms):
        """Terms of the law, where it has them."""
        for what, parameter, key, unit in terms:
            line = self.line(TERM, what)
            line.count, line.unit = line.use(parameter, key, on, segment), unit
            if not line.reasons or line.reasons[0][0] != "NO_RULE":
                line.end()

    def statuses(self):
        """Nothing at all, and nothing but rules that are wanting: the first of those is the
        status. Terms are not something; a refusal for a fact is an answer."""
        found = {"OVERFLOW"} if self.overflow else set()
        if any(one.kind != TERM for one in self.lines):
            return found | {"OK"}
        reasons = [{reason[0] for reason in one.reasons} for one in self.refusals]
        laws = [those & set(LAW_REASONS) for those in reasons]
        if any(not law for law in laws) or not reasons:
            return found | {"OK"}
        if any(those - law for those, law in zip(reasons, laws)):
            found.add("OK")  # whichever of a line's reasons is looked at first
        for those, law in zip(reasons, laws):
            found |= law
            if those == law:
                break
        return found

    def totals(self, incomplete):
        total = sum(one.amount for one in self.lines if one.kind in (LUMP_SUM, INSTALMENT))
        monthly = sum(one.amount for one in self.lines
                      if one.kind == MONTHLY and not one.flags & LATER)
        tax = sum(one.amount for one in self.lines if one.kind == TAX)
        return (256 if incomplete else 0, total, 0, monthly, tax, total - tax)


# ---- heirs ----

def first_heir(line, heirs, on):
    """Who takes it, in the order of the law; HEIRS where it was not told."""
    if heirs == 0:
        line.meet(f"heir {HEIRS}")
        return HEIRS
    for rank, told in (("spouse_or_child", ((HEIR_SPOUSE, SPOUSE), (HEIR_CHILD, CHILD))),
                       ("blood_relative", ((HEIR_PARENT, PARENT), (HEIR_BLOOD, BLOOD_RELATIVE))),
                       ("sibling", ((HEIR_SIBLING, SIBLING),)),
                       ("parent_in_law", ((HEIR_IN_LAW, PARENT_IN_LAW),)),
                       ("will", ((HEIR_WILL, WILL),))):
        for bit, beneficiary in told:
            if heirs & bit:
                line.use("heirs.rank", rank, on, "ALL")
                line.meet(f"heir {beneficiary}")
                return beneficiary
    line.meet(f"heir {FUND}")
    return FUND


# ---- savings ----

_roots = {}


def monthly_factor(rate, decimals):
    """The floor of the 12th root of 1 + rate, in units of the last decimal."""
    found = _roots.get((rate, decimals))
    if found is None:
        power = (MILLION + rate) * 10**(12 * decimals) // MILLION
        low, high = 0, 2 * 10**decimals
        while high**12 <= power:
            high *= 2
        while high - low > 1:
            middle = (low + high) // 2
            if middle**12 <= power:
                low = middle
            else:
                high = middle
        _roots[rate, decimals] = found = low
    return found


def develop(line, contributions, opening, until, given, parameter, key, segment, on):
    """Savings up to and with month `until`: (numerator, denominator) of the balance.
    contributions: by month. opening: (month, amount). A month without money needs no rate."""
    decimals = line.use("rounding.decimals", "jht_balance", on, "ALL")
    line.use("jht.credit.from_start", "", on, "ALL")
    unit = 10**decimals
    balance, year, factor = 0, 0, 0
    begun = [month for month, amount in contributions.items() if amount]
    if opening[1]:
        begun.append(opening[0])
    for month in range(min(begun, default=until + 1), until + 1):
        if opening[1] and month == opening[0]:
            balance += opening[1] * unit
            line.meet("opening, and before it" if balance > opening[1] * unit else "opening")
        balance += contributions.get(month, 0) * unit
        if month // 12 != year:
            year = month // 12
            rate = given.get(year, given.get(0))
            if rate is None:
                rate = line.use(parameter, key, day(year, 12, 31), segment)
                if line.reasons and line.reasons[-1][0] != "CONFIDENCE":
                    return 0, 1
                line.meet(f"{parameter} {key}", f"{parameter} of law")
            else:
                line.assume()
                line.meet("rate of that year" if year in given else "rate of every year")
            factor = monthly_factor(rate, decimals)
        balance = balance * factor // unit
        line.overflow = line.overflow or balance > LIMIT * unit
    return balance, unit
