"""The law of JHT, JP and JKP benefits, typed from its sources for the model alone.

Rows as in law.py. A rule of a day is what governs that day; what is carried forward
is C at best.
"""
from law import A, B, C, D, FIRST, LAW, NOT_ANNOUNCED, NO_RULE, Rule, add, add_keys, day, govern

MILLION = 10**6

# ---- rounding: no rule was found, but for the wages of the official case of JP ----

for key in ("contribution", "benefit", "jp_pension", "jht_balance", "tax"):
    add("L", "ALL", "rounding", key, (FIRST, 1, C))
add("L", "ALL", "rounding", "jp_wage", (FIRST, 1, B))
add_keys("L", "ALL", "rounding.decimals", ("jp_index", "jht_balance"), (30, 30), FIRST, C)

# ---- JHT ----

def add_years(segment, parameter, key, years):
    add("T", segment, parameter, key,
        *((day(year, 1, 1), value, sure, day(year, 12, 31)) for year, value, sure in years))


add_years("ALL", "jht.credited.rate", "conventional",
          ((2016, 71900, B), (2017, 78200, C), (2018, 62600, C), (2019, 60600, C),
           (2020, 55900, B), (2025, 55100, C)))
add_years("ALL", "jht.credited.rate", "sharia", ((2025, 66400, C),))
add("L", "ALL", "jht.credit.from_start", "", (FIRST, 1, C))
add("L", "ALL", "jht.full.age", "", (FIRST, 56, A))
add_keys("L", "ALL", "jht.full.event", ("death", "total_disability"), (1, 1), FIRST, A)
add("L", "ALL", "jht.partial.years", "", (FIRST, 10, A))
add_keys("L", "ALL", "jht.partial.share", ("housing", "preparation"), (300000, 100000), FIRST, A)
add("L", "ALL", "jht.partial.times", "", (FIRST, 1, A))
LEAVE_2015, LEAVE_2022 = day(2015, 9, 1), day(2022, 4, 26)
for cause in ("resignation", "dismissal", "abroad"):
    add("L", "ALL", "jht.leave.wait", cause, (LEAVE_2015, 1, B), (LEAVE_2022, 1, B))
for cause in ("contract_end", "business_stop"):
    add("L", "ALL", "jht.leave.wait", cause, (LEAVE_2022, 1, B))
add("L", "ALL", "jht.statement.years", "", (FIRST, 1, A))
add("L", "ALL", "jht.tax.exempt", "", (FIRST, 50000000, B))
add("L", "ALL", "jht.tax.rate", "", (FIRST, 50000, B))
add("L", "ALL", "jht.tax.years", "", (FIRST, 2, B))
HPP = day(2022, 1, 1)
for number, old, new, rate in ((1, 0, 0, 50000), (2, 50000000, 60000000, 150000),
                               (3, 250000000, 250000000, 250000),
                               (4, 500000000, 500000000, 300000)):
    add("L", "ALL", "tax.bracket.above", number, (FIRST, old, B), (HPP, new, B))
    add("L", "ALL", "tax.bracket.rate", number, (FIRST, rate, B), (HPP, rate, B))
add("L", "ALL", "tax.bracket.above", 5, (HPP, 5000000000, B))
add("L", "ALL", "tax.bracket.rate", 5, (HPP, 350000, B))
add("L", "ALL", "tax.no_npwp", "", (FIRST, 1200000, C))

# PP 44/2015 arts. 37, 40.
RANKS = ("spouse_or_child", "blood_relative", "sibling", "parent_in_law", "will")
add_keys("L", "ALL", "heirs.rank", RANKS, (1, 2, 3, 4, 5), FIRST, A)

# ---- JP ----

add("L", "PU", "jp.accrual", "", (FIRST, 10000, A))
add("L", "PU", "jp.vesting", "", (FIRST, 180, B))
add("L", "PU", "jp.deferral.years", "", (FIRST, 3, A))
add("L", "PU", "jp.disability.months", "", (FIRST, 180, B))
add("L", "PU", "jp.disability.membership", "", (FIRST, 1, B))
add("L", "PU", "jp.disability.density", "", (FIRST, 800000, B))
add("L", "PU", "jp.survivor.months", "", (FIRST, 180, A))
add("L", "PU", "jp.survivor.membership", "", (FIRST, 12, A))
add("L", "PU", "jp.survivor.density", "", (FIRST, 800000, A))
add_keys("L", "PU", "jp.survivor.share", ("widow", "child", "parent"), (500000, 500000, 200000),
         FIRST, D)  # general knowledge
add_keys("L", "PU", "jp.beneficiaries", ("spouse", "child", "parent"), (1, 2, 1), FIRST, B)
add("L", "PU", "jp.indexation.month", "", (FIRST, 3, C))  # with the limits: a reading
# 2015 and 2018 were read, 2023 on with the limits; the others are general knowledge.
add_years("ALL", "inflation.general", "",
          ((2015, 33500, B), (2016, 30200, C), (2017, 36100, C), (2018, 31300, B),
           (2019, 27200, C), (2020, 16800, C), (2021, 18700, C), (2022, 55100, C),
           (2023, 26100, B), (2024, 15700, B), (2025, 29200, B)))
# From March in what was read of 2016 to 2024, from 1 February in one circular of 2026: that stays
# open, and March is taken for all.
LIMITS = ((day(2015, 7, 1), 300000, 3600000, A), (day(2016, 3, 1), 310050, 3720600, B),
          (day(2017, 3, 1), 319450, 3833000, C), (day(2018, 3, 1), 331000, 3971400, C),
          (day(2019, 3, 1), 341400, 4095750, B), (day(2020, 3, 1), 350700, 4207200, C),
          (day(2021, 3, 1), 356600, 4277900, C), (day(2022, 3, 1), 363300, 4357900, C),
          (day(2023, 3, 1), 383400, 4598100, B), (day(2024, 3, 1), 393500, 4718200, B),
          (day(2025, 3, 1), 399700, 4792300, B), (day(2026, 3, 1), 411400, 4932300, B))
for name, column in (("minimum", 1), ("maximum", 2)):
    rows = [(row[0], row[column], row[3]) for row in LIMITS]
    rows[-1] += (day(2027, 2, 28),)
    add("Y", "PU", "jp.benefit." + name, "", *rows)
add_years("PU", "jp.development.rate", "", ((2025, 64700, C),))

# ---- JKP: claims since 2022-02-01 ----

JKP_PAID, PP6 = day(2022, 2, 1), day(2025, 2, 7)
for number in range(1, 7):
    add("L", "PU", "jkp.benefit.share", number, (JKP_PAID, 450000 if number <= 3 else 250000, B),
        (PP6, 600000, B))
add("L", "PU", "jkp.enrolment.citizen", "", (day(2021, 2, 2), 1, A))
add("L", "PU", "jkp.condition.months", "", (JKP_PAID, 12, B))
add("L", "PU", "jkp.condition.window", "", (JKP_PAID, 24, B))
add("L", "PU", "jkp.condition.consecutive", "", (JKP_PAID, 6, B), (PP6, 0, B))
add("L", "PU", "jkp.claim.window", "", (JKP_PAID, 3, B), (PP6, 6, B))
add("L", "PU", "jkp.claims.most", "", (JKP_PAID, 3, B))
add("L", "PU", "jkp.claims.months", "", (JKP_PAID, 60, B))
add("L", "PU", "jkp.arrears.months", "", (PP6, 6, B))
add("L", "PU", "jkp.payment.days", "", (PP6, 3, A))
add("L", "PU", "jkp.search.applications", "", (PP6, 5, A))
add("L", "PU", "jkp.search.interviews", "", (PP6, 1, A))
add("L", "PU", "jkp.training.share", "", (PP6, 800000, A))

# ---- what governs a day ----

_cache = {}


def on_day(segment, parameter, key, on, policy):
    asked = (parameter, key, on, policy.known_on, policy.carry)
    found = _cache.get(asked)
    if found is not None:
        return found
    row, flags, status = govern((segment, parameter, key), on, policy.known_on, policy.carry)
    if row:
        found = Rule(row[3], max(C, row[4]) if flags else row[4], flags | row[5])
    else:
        found = NOT_ANNOUNCED if status == "NOT_ANNOUNCED" else NO_RULE
    if len(_cache) > 200000:
        _cache.clear()
    _cache[asked] = found
    return found


def has(segment, parameter, key):
    return (segment, parameter, key) in LAW
