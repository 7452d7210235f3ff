"""The law of contributions, typed from its sources for the model alone.

Knows nothing of the library's tables: where the two differ, one is wrong.
A row is (first day, last day, day known, value, confidence, flags); a rule is
what governs a contribution month. Confidence: A 1, B 2, C 3, D 4. A day known
that no source tells is the first day, and assumed.
"""
from datetime import date

A, B, C, D = 1, 2, 3, 4
EPOCH = date(1970, 1, 1).toordinal()
OPEN = 2**31 - 1
CARRIED, INSIDE_MONTH, KNOWN_ASSUMED = 8, 16, 256  # as the flags of a line


def day(year, month, number):
    return date(year, month, number).toordinal() - EPOCH


def calendar(days):
    return date.fromordinal(days + EPOCH)


FIRST = day(2015, 7, 1)

LAW = {}  # (segment, parameter, key): (kind, rows)


def add(kind, segment, parameter, key, *rows):
    """rows: (first day, value, confidence[, last day[, known]]), in order."""
    made = []
    for index, row in enumerate(rows):
        first, value, confidence = row[:3]
        last = row[3] if len(row) > 3 and row[3] else None
        if last is None:
            last = rows[index + 1][0] - 1 if index + 1 < len(rows) else OPEN
        known, flags = (row[4], 0) if len(row) > 4 else (first, KNOWN_ASSUMED)
        made.append((first, last, known, value, confidence, flags))
    LAW[segment, parameter, key] = (kind, made)


def add_keys(kind, segment, parameter, keys, values, first, confidence, last=None, known=None):
    for key, value in zip(keys, values):
        row = (first, value, confidence, last)
        add(kind, segment, parameter, key, row if known is None else row + (known,))


CLASSES = (1, 2, 3, 4, 5)
TIERS = CLASSES
SIZES = ("large", "medium", "small", "micro")

# ---- wage earners ----

add_keys("L", "PU", "jkk.rate", CLASSES, (2400, 5400, 8900, 12700, 17400), FIRST, B)
add("L", "PU", "jkm.rate", "", (FIRST, 3000, B))
add("L", "PU", "jht.rate.employer", "", (FIRST, 37000, B))
add("L", "PU", "jht.rate.worker", "", (FIRST, 20000, B))
add("L", "PU", "jp.rate.employer", "", (FIRST, 20000, A))
add("L", "PU", "jp.rate.worker", "", (FIRST, 10000, A))
add("Y", "PU", "jp.wage_ceiling", "",
    (FIRST, 7000000, B),
    (day(2016, 3, 1), 7335300, B),
    (day(2017, 3, 1), 7703500, B),
    (day(2018, 3, 1), 8094000, B),
    (day(2019, 3, 1), 8512400, A),
    (day(2020, 3, 1), 8939700, A, day(2021, 2, 28), day(2020, 2, 10)),
    (day(2021, 3, 1), 8754600, B),
    (day(2022, 3, 1), 9077600, B),
    (day(2023, 3, 1), 9559600, B),
    (day(2024, 3, 1), 10042300, B),
    (day(2025, 3, 1), 10547400, B),
    (day(2026, 3, 1), 11086300, B, day(2027, 2, 28)))
JP_GROWTH = (479, 502, 507, 517, 502, -207, 369, 531, 505, 503, 511)  # hundredths of a percent

JKP_FIRST, JKP_SECOND = day(2021, 2, 2), day(2025, 2, 7)
add("L", "PU", "jkp.rate.government", "", (JKP_FIRST, 2200, B), (JKP_SECOND, 2200, A))
add("L", "PU", "jkp.rate.from_jkk", "", (JKP_FIRST, 1400, B), (JKP_SECOND, 1400, A))
add("L", "PU", "jkp.rate.from_jkm", "", (JKP_FIRST, 1000, B), (JKP_SECOND, 0, A))
add("L", "PU", "jkp.wage_ceiling", "", (JKP_FIRST, 5000000, B))
add("L", "PU", "jkp.enrolment.age", "", (JKP_FIRST, 54, A))
add("L", "PU", "jkp.enrolment.jkn_employer", "", (JKP_FIRST, 1, B), (JKP_SECOND, 0, A))

# A manual of 2022 quotes Perdir 22/PERDIR.02/072022; that it was so before is not said.
PERDIR = day(2022, 7, 1)
add("L", "PU", "wage.days", "", (FIRST, 25, C), (PERDIR, 25, A))
add("L", "PU", "wage.piece.months", "", (FIRST, 3, C), (PERDIR, 3, A))
add("L", "PU", "wage.piece_weather.months", "", (FIRST, 12, C), (PERDIR, 12, A))

for programme, flags in (("jkk", (1, 1, 1, 1)), ("jkm", (1, 1, 1, 1)),
                         ("jht", (1, 1, 1, 0)), ("jp", (1, 1, 0, 0))):
    add_keys("L", "PU", "enrolment." + programme, SIZES, flags, FIRST, A)
for programme, flags in (("jkk", (1, 1, 1, 1)), ("jkm", (1, 1, 1, 1)),
                         ("jht", (1, 1, 1, 1)), ("jp", (1, 1, 0, 0))):
    add_keys("L", "PU", "jkp.enrolment." + programme, SIZES, flags, JKP_FIRST, A)

# PP 45/2015 art. 15 told all of these at once.
add("L", "PU", "jp.pension_age", "", (FIRST, 56, B, None, FIRST),
    *((day(2019 + 3 * step, 1, 1), 57 + step, B, None, FIRST) for step in range(9)))

add("L", "PU", "due.day", "", (FIRST, 15, B), (day(2020, 8, 1), 30, B), (day(2021, 2, 1), 15, B))
add("L", "PU", "due.month", "", (FIRST, 1, B))
add("L", "PU", "fine.rate", "", (FIRST, 20000, B), (day(2020, 8, 1), 5000, B),
    (day(2021, 2, 1), 20000, B))

ANNEX = day(2019, 12, 2)  # PP 82/2019, gazetted that day; 35 entries compared with PP 44/2015
for group, count in ((1, 23), (2, 25), (3, 96), (4, 23), (5, 24)):
    for number in range(1, count + 1):
        compared = group == 1 or group == 2 and number <= 12
        rows = [(ANNEX, group, B if compared else C, None, ANNEX)]
        if compared:
            rows.insert(0, (FIRST, group, B))
        add("L", "PU", "jkk.industry_class", (group, number), *rows)
add("T", "PU", "jkk.industry_class.also", (1, 22), (FIRST, 2, B, ANNEX - 1))

# ---- self-employed ----

BANDS = [(0, 1000000)]
BANDS += [(1100000 + 200000 * i, 1200000 + 200000 * i) for i in range(8)]   # 2 to 9
BANDS += [(2700000 + 500000 * i, 2950000 + 500000 * i) for i in range(11)]  # 10 to 20
BANDS += [(8200000 + 1000000 * i, 8700000 + 1000000 * i) for i in range(13)]  # 21 to 33
for index, (first_income, reference) in enumerate(BANDS):
    sure = B if index in (0, 32) else C
    add("L", "BPU", "bpu.band.from", index + 1, (FIRST, first_income, sure))
    add("L", "BPU", "bpu.band.reference", index + 1, (FIRST, reference, sure))
add("L", "BPU", "jkk.rate", "", (FIRST, 10000, B))
add("L", "BPU", "jkm.amount", "", (FIRST, 6800, B))
add("L", "BPU", "jht.rate", "", (FIRST, 20000, B))
add("L", "BPU", "bpu.income.minimum", "", (FIRST, 1000000, C))
# Permenaker 5/2021: only the year is known, so that its last day is taken.
add("L", "BPU", "enrolment.jht", "employer", (day(2021, 12, 31), 1, C))
add("L", "BPU", "due.day", "", (FIRST, 15, C))
add("L", "BPU", "due.month", "", (FIRST, 0, C))

# ---- construction ----

add("L", "JAKON", "jkk.rate", "wages", (FIRST, 17400, A))
add("L", "JAKON", "jkm.rate", "wages", (FIRST, 3000, A))
for tier, above, jkk, jkm in ((1, 0, 2100, 300), (2, 100000000, 1700, 200),
                              (3, 500000000, 1300, 200), (4, 1000000000, 1100, 100),
                              (5, 5000000000, 900, 100)):
    add("L", "JAKON", "construction.tier.above", tier, (FIRST, above, A))
    add("L", "JAKON", "construction.tier.jkk", tier, (FIRST, jkk, A if tier <= 3 else B))
    add("L", "JAKON", "construction.tier.jkm", tier, (FIRST, jkm, A if tier <= 3 else B))
add("L", "JAKON", "construction.vat", "", (FIRST, 100000, B), (day(2022, 4, 1), 110000, C))

add("L", "JAKON", "construction.registration.days", "", (day(2015, 12, 31), 14, A))

# ---- migrant workers ----

MIGRANT_2017, MIGRANT_2018, MIGRANT_2023 = day(2017, 8, 1), day(2018, 12, 10), day(2023, 2, 22)
add("L", "PMI", "migrant.before_departure", "", (MIGRANT_2017, 37500, C), (MIGRANT_2018, 37500, B),
    (MIGRANT_2023, 37500, A, None, MIGRANT_2023))
# That it is due again after so many months is told of the rules of 2018 and later.
add("L", "PMI", "migrant.before_departure.months", "", (MIGRANT_2018, 5, B),
    (MIGRANT_2023, 5, B, None, MIGRANT_2023))
add("T", "PMI", "migrant.flat", "", (MIGRANT_2017, 332500, C),
    (MIGRANT_2018, 332500, B, MIGRANT_2023 - 1))
add("T", "PMI", "migrant.flat.months.least", "", (MIGRANT_2017, 6, C),
    (MIGRANT_2018, 6, C, MIGRANT_2023 - 1))
add("T", "PMI", "migrant.flat.months.most", "", (MIGRANT_2017, 24, C),
    (MIGRANT_2018, 24, C, MIGRANT_2023 - 1))
PACKAGES = (24, 12, 6)
for months, price, extra in ((24, 332500, B), (12, 189000, C), (6, 108000, C)):
    add("L", "PMI", "migrant.package", months, (MIGRANT_2023, price, A, None, MIGRANT_2023))
    add("L", "PMI", "migrant.extra_month.after", months,
        (MIGRANT_2023, 1, extra, None, MIGRANT_2023))
add("L", "PMI", "migrant.extra_month", "", (MIGRANT_2023, 13500, A, None, MIGRANT_2023))
add_keys("L", "PMI", "migrant.jht.choice", range(1, 8),
         (50000, 100000, 200000, 300000, 400000, 500000, 600000), MIGRANT_2023, B, None,
         MIGRANT_2023)
add("T", "PMI", "migrant.jht.least", "", (MIGRANT_2017, 105000, D),
    (MIGRANT_2018, 105000, D, MIGRANT_2023 - 1))
add("T", "PMI", "migrant.jht.most", "", (MIGRANT_2017, 600000, D),
    (MIGRANT_2018, 600000, D, MIGRANT_2023 - 1))

# ---- reliefs ----

PP49 = (day(2020, 8, 1), day(2021, 1, 31))
PP49_REGISTERED_BEFORE, PP49_PAID_THROUGH, PP49_FULL_MONTHS = (
    day(2020, 8, 1), day(2020, 7, 31), 2)
add_keys("T", "PU", "relief.pp49_2020.jkk.rate", CLASSES, (24, 54, 89, 127, 174), PP49[0], B,
         PP49[1])
add("T", "PU", "relief.pp49_2020.jkm.rate", "", (PP49[0], 30, A, PP49[1]))
add("T", "BPU", "relief.pp49_2020.jkk.rate", "", (PP49[0], 100, B, PP49[1]))
add("T", "BPU", "relief.pp49_2020.jkm.amount", "", (PP49[0], 68, A, PP49[1]))
add("T", "JAKON", "relief.pp49_2020.jkk.rate", "wages", (PP49[0], 174, B, PP49[1]))
add("T", "JAKON", "relief.pp49_2020.jkm.rate", "wages", (PP49[0], 30, A, PP49[1]))
add_keys("T", "JAKON", "relief.pp49_2020.jkk.rate", TIERS, (21, 17, 13, 11, 9), PP49[0], B, PP49[1])
for tier, rate in zip(TIERS, (3, 2, 2, 1, 1)):
    add("T", "JAKON", "relief.pp49_2020.jkm.rate", tier,
        (PP49[0], rate, A if tier <= 3 else B, PP49[1]))
add("T", "JAKON", "relief.pp49_2020.unpaid.rate", "", (PP49[0], 10000, B, PP49[1]))

add("T", "PU", "relief.jp_deferral.rate.employer", "", (PP49[0], 200, A, PP49[1]))
add("T", "PU", "relief.jp_deferral.rate.worker", "", (PP49[0], 100, A, PP49[1]))
DEFERRAL_SALES_FALL = 300000
DEFERRAL_SETTLE = (day(2021, 5, 15), day(2022, 4, 15))

PP7, PP36 = day(2025, 2, 1), day(2025, 8, 1)
PP7_KNOWN, PP36_KNOWN = day(2025, 2, 7), day(2025, 9, 4)
for risk_class, rate in zip(CLASSES, (1200, 2700, 4450, 6350, 8700)):
    add("T", "PU", "relief.labour_intensive.jkk.rate", risk_class,
        (PP7, rate, B, PP36 - 1, PP7_KNOWN), (PP36, rate, B, day(2026, 1, 31), PP36_KNOWN))
LABOUR_WORKERS = 50
LABOUR_PAID_THROUGH = day(2025, 1, 31)
add("T", "PU", "relief.labour_intensive.settle_to", "",
    (PP36, day(2026, 6, 30), B, day(2026, 1, 31), PP36_KNOWN))

PP50_KNOWN = day(2025, 12, 22)
for sector, first, last in (("transport", day(2026, 1, 1), day(2027, 3, 31)),
                            ("other", day(2026, 4, 1), day(2026, 12, 31))):
    add("T", "BPU", "relief.pp50_2025.jkk.rate", sector, (first, 5000, B, last, PP50_KNOWN))
    add("T", "BPU", "relief.pp50_2025.jkm.amount", sector, (first, 3400, B, last, PP50_KNOWN))


# ---- what governs a month ----

class Rule:
    __slots__ = ("value", "confidence", "flags", "status")

    def __init__(self, value, confidence, flags, status="OK"):
        self.value, self.confidence, self.flags, self.status = value, confidence, flags, status


NO_RULE = Rule(0, D, 0, "NO_RULE")
NOT_ANNOUNCED = Rule(0, D, 0, "NOT_ANNOUNCED")


def govern(key, on, known_on, carry):
    """The rule of one day: (row or None, flags, status)."""
    kind, rows = LAW[key]
    known = [row for row in rows if known_on == 0 or row[2] <= known_on]
    begun = [row for row in known if row[0] <= on]
    if not begun:
        return None, 0, "NO_RULE"
    row = begun[-1]
    if row[1] >= on or kind == "L":
        return row, 0, "OK"
    if kind == "Y":
        return (row, CARRIED, "OK") if carry else (None, 0, "NOT_ANNOUNCED")
    return None, 0, "NO_RULE"


def month_end(month):
    first = calendar(month)
    return (day(first.year + first.month // 12, first.month % 12 + 1, 1)) - 1


_cache = {}


def rule(segment, parameter, key, month, policy):
    """The rule of the month whose first day is `month`: one that begins inside
    the month governs all of it, and is C at best, as is what is carried."""
    asked = (segment, parameter, key, month, policy.known_on, policy.carry)
    found = _cache.get(asked)
    if found is not None:
        return found
    name = (segment, parameter, key)
    last = month_end(month)
    inside = [row for row in LAW[name][1]
              if month < row[0] <= last and (policy.known_on == 0 or row[2] <= policy.known_on)]
    if inside:
        found = Rule(inside[-1][3], max(C, inside[-1][4]), INSIDE_MONTH | inside[-1][5])
    else:
        row, flags, status = govern(name, month, policy.known_on, policy.carry)
        if row:
            sure = max(C, row[4]) if flags & CARRIED else row[4]
            found = Rule(row[3], sure, flags | row[5])
        else:
            found = NOT_ANNOUNCED if status == "NOT_ANNOUNCED" else NO_RULE
    if len(_cache) > 200000:
        _cache.clear()
    _cache[asked] = found
    return found


class Policy:
    __slots__ = ("known_on", "carry", "least")

    def __init__(self, known_on=0, carry=False, minimum=0):
        self.known_on, self.carry, self.least = known_on, carry, minimum or C
