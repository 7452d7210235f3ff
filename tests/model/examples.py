"""Holds the model against what public sources print, and against tables that
were computed elsewhere. Where a source is wrong, that the model differs is
what is checked, and why."""
import sys

import dues
from dues import EMPLOYER, GOVERNMENT, JHT, JKK, JKM, JP, PARTICIPANT, WORKER
from law import CLASSES, JP_GROWTH, LAW, OPEN, Policy, day, rule

ANY = Policy()
bad = []


def same(name, got, wanted):
    if got != wanted:
        bad.append(f"{name}: {got}, not {wanted}")


def differ(name, got, wrong, right):
    same(name, got, right)
    if got == wrong:
        bad.append(f"{name}: {got}, as the source that is wrong")


def amounts(result):
    if result.statuses:
        return sorted(result.statuses)
    found = {}
    for line in result.lines:
        key = (line.programme, line.payer)
        found[key] = found.get(key, 0) + line.amount
    return found


def bill(result):
    return sorted(result.statuses) or result.totals[0].bill


def pu(on, wage, risk_class=1, policy=ANY, **more):
    worker = dict(flags=0, day=on, months=1, wage_kind=0, risk_class=risk_class, size=0,
                  programmes=0, reliefs=0, jkn=0, born_day=0, registered_day=0,
                  paid_through_day=0, payment_day=0, active_workers=0, sales_fall_ppm=0,
                  wage=wage, minimum_wage=0, industry=(0, 0))
    return dues.pu([dict(worker, **more)], policy)


def bpu(on, income, **more):
    worker = dict(flags=0, day=on, months=1, programmes=3, reliefs=0, sector=0, registered_day=0,
                  paid_through_day=0, income=income)
    return dues.bpu([dict(worker, **more)], ANY)


def project(on, value, basis=0, **more):
    one = dict(basis=basis, day=on, reliefs=0, registered_day=0, paid_through_day=0,
               work_order_day=0, flags=0, value=value, unpaid=0)
    return dues.construction(dict(one, **more), ANY)


def migrant(on, months, via=1, **more):
    return dues.migrant(dict(dict(flags=0, day=on, months=months, via=via, jht=0), **more), ANY)


# ---- worked examples ----

# PU-01: wage 10,000,000, class 3, from 2024-03: worker 300,000, employer 689,000.
paid = pu(day(2024, 3, 1), 10000000, 3)
same("PU-01", [amounts(paid)[key] for key in ((JHT, EMPLOYER), (JHT, WORKER), (JKK, EMPLOYER),
                                              (JKM, EMPLOYER), (JP, EMPLOYER), (JP, WORKER))],
     [370000, 200000, 89000, 30000, 200000, 100000])
same("PU-01 employer", paid.totals[0].payers[EMPLOYER], 689000)
same("PU-01 worker", paid.totals[0].payers[WORKER], 300000)
# A month earlier JP is capped at 9,559,600.
paid = amounts(pu(day(2024, 2, 1), 10000000, 3))
same("PU-01 capped", (paid[JP, EMPLOYER], paid[JP, WORKER]), (191192, 95596))
paid = amounts(pu(day(2024, 2, 1), 8000000))
same("PU-03", (paid[JHT, EMPLOYER], paid[JHT, WORKER]), (296000, 160000))
same("PU-04", amounts(pu(day(2024, 2, 1), 13000000, 5))[JKK, EMPLOYER], 226200)
paid = amounts(pu(day(2025, 3, 1), 20000000))
same("PU-09", (paid[JP, EMPLOYER], paid[JP, WORKER]), (210948, 105474))
paid = pu(day(2026, 1, 1), 5000000, 2)
same("PU-11", [amounts(paid)[key] for key in ((JHT, WORKER), (JHT, EMPLOYER), (JP, WORKER),
                                              (JP, EMPLOYER), (JKK, EMPLOYER), (JKM, EMPLOYER))],
     [100000, 185000, 50000, 100000, 27000, 15000])
same("PU-11: JKP is not billed", bill(paid), 100000 + 185000 + 50000 + 100000 + 27000 + 15000)
# PR-01: of 100,000,000: 0.120, 0.270, 0.445, 0.635, 0.870 %.
for on in (day(2025, 2, 1), day(2025, 8, 1), day(2026, 1, 31)):
    same("PR-01", [amounts(pu(on, 100000000, one, reliefs=dues.LABOUR))[JKK, EMPLOYER]
                   for one in CLASSES], [120000, 270000, 445000, 635000, 870000])
same("PR-01, months after", amounts(pu(day(2026, 2, 1), 100000000, 1, reliefs=dues.LABOUR))[
    JKK, EMPLOYER], 240000)
# PR-02: JKM 0.003 %; Rp68.
for on in (day(2020, 8, 1), day(2021, 1, 31)):
    same("PR-02 PU", amounts(pu(on, 100000000, reliefs=dues.PP49))[JKM, EMPLOYER], 3000)
    same("PR-02 BPU", amounts(bpu(on, 1000000, reliefs=dues.PP49))[JKM, PARTICIPANT], 68)
# CE-01: 8,512,400 x 1.0502 = 8,939,722.48, cut to hundreds. So with all eleven steps.
ceilings = [row[3] for row in LAW["PU", "jp.wage_ceiling", ""][1]]
same("CE-01", ceilings[5], 8939700)
for before, growth, after in zip(ceilings, JP_GROWTH, ceilings[1:]):
    same("CE-01 step", before * (10000 + growth) // 10000 // 100 * 100, after)
same("CE-01 steps", len(ceilings), len(JP_GROWTH) + 1)

same("BP-01", amounts(bpu(day(2025, 1, 1), 1000000, programmes=7)),
     {(JKK, PARTICIPANT): 10000, (JKM, PARTICIPANT): 6800, (JHT, PARTICIPANT): 20000})
for on, wanted in ((day(2025, 12, 31), 16800), (day(2026, 1, 1), 8400), (day(2027, 3, 31), 8400),
                   (day(2027, 4, 1), 16800)):
    same("BP-02", bill(bpu(on, 1000000, sector=1)), wanted)
# BP-07 says 12 million: 6,000,000 is in the band of 5,950,000, 2 % of which is due.
differ("BP-07", amounts(bpu(day(2022, 8, 1), 6000000, programmes=7))[JHT, PARTICIPANT],
       12000000, 119000)
# BP-08 takes the rates of wage earners, and JP, which the self-employed do not have.
differ("BP-08", amounts(bpu(day(2025, 1, 1), 2000000, programmes=7)),
       {(JKK, PARTICIPANT): 4800, (JKM, PARTICIPANT): 6000, (JHT, PARTICIPANT): 40000,
        (JP, PARTICIPANT): 20000},
       {(JKK, PARTICIPANT): 20000, (JKM, PARTICIPANT): 6800, (JHT, PARTICIPANT): 40000})
same("JK-01", amounts(project(day(2024, 1, 1), 80000000)),
     {(JKK, EMPLOYER): 168000, (JKM, EMPLOYER): 24000})
# JK-02 skips slices: 890,000 + 350 million x 0.13 %, and 110,000 + 350 million x 0.02 %.
differ("JK-02", amounts(project(day(2024, 1, 1), 850000000)),
       {(JKK, EMPLOYER): 1415000, (JKM, EMPLOYER): 145000},
       {(JKK, EMPLOYER): 1345000, (JKM, EMPLOYER): 180000})
same("JK-05", bill(project(day(2024, 1, 1), 1000000, 2)), 20400)
# A project of 50 million with VAT of 10 %, in 2020: about 109,000.
same("VAT", bill(project(day(2020, 12, 1), 50000000, 1)), 95455 + 13636)
for months, package in ((24, 332500), (12, 189000), (6, 108000)):
    same("PM-02", bill(migrant(day(2023, 3, 1), months)), 37500 + package)
    same("PM-02 individual", bill(migrant(day(2023, 3, 1), months, 2)), package)
# PM-05 prints 322,500, which with the 37,500 does not make the 370,000 of all other sources.
differ("PM-05", bill(migrant(day(2019, 1, 1), 18, 2)), 322500, 332500)
same("PM 18 months", bill(migrant(day(2023, 3, 1), 18, 2)), 270000)
same("PM 36 months", bill(migrant(day(2023, 3, 1), 36, 2)), 494500)
same("PM 5 months", bill(migrant(day(2023, 3, 1), 5)), ["NO_RULE"])
same("AG-01", [rule("PU", "jp.pension_age", "", day(year, 1, 1), ANY).value
               for year in (2018, 2019, 2021, 2022, 2025, 2028, 2031, 2034, 2037, 2040, 2043)],
     [56, 57, 57, 58, 59, 60, 61, 62, 63, 64, 65])

# ---- subsidies: 30 million for twelve months ----

for programmes, of_each in ((3, 16800), (7, 36800)):
    asked = dict(programmes=programmes, day=day(2025, 1, 1), months=12, income=1000000,
                 participants=30000000)
    cost = dues.subsidy(asked, ANY)
    same("subsidy", cost.totals[0].payers[GOVERNMENT], 30000000 * of_each * 12)
same("subsidy of JKK and JKM", 30000000 * 16800 * 12, 6048000000000)

# ---- the band table: reference, JKK, JHT, JKK + JKM, all, half of JKK + JKM ----

BANDS = """1000000 10000 20000 16800 36800 8400
1200000 12000 24000 18800 42800 9400
1400000 14000 28000 20800 48800 10400
1600000 16000 32000 22800 54800 11400
1800000 18000 36000 24800 60800 12400
2000000 20000 40000 26800 66800 13400
2200000 22000 44000 28800 72800 14400
2400000 24000 48000 30800 78800 15400
2600000 26000 52000 32800 84800 16400
2950000 29500 59000 36300 95300 18150
3450000 34500 69000 41300 110300 20650
3950000 39500 79000 46300 125300 23150
4450000 44500 89000 51300 140300 25650
4950000 49500 99000 56300 155300 28150
5450000 54500 109000 61300 170300 30650
5950000 59500 119000 66300 185300 33150
6450000 64500 129000 71300 200300 35650
6950000 69500 139000 76300 215300 38150
7450000 74500 149000 81300 230300 40650
7950000 79500 159000 86300 245300 43150
8700000 87000 174000 93800 267800 46900
9700000 97000 194000 103800 297800 51900
10700000 107000 214000 113800 327800 56900
11700000 117000 234000 123800 357800 61900
12700000 127000 254000 133800 387800 66900
13700000 137000 274000 143800 417800 71900
14700000 147000 294000 153800 447800 76900
15700000 157000 314000 163800 477800 81900
16700000 167000 334000 173800 507800 86900
17700000 177000 354000 183800 537800 91900
18700000 187000 374000 193800 567800 96900
19700000 197000 394000 203800 597800 101900
20700000 207000 414000 213800 627800 106900""".splitlines()
FIRSTS = [0, 1100000, 1300000, 1500000, 1700000, 1900000, 2100000, 2300000, 2500000, 2700000,
          3200000, 3700000, 4200000, 4700000, 5200000, 5700000, 6200000, 6700000, 7200000, 7700000,
          8200000, 9200000, 10200000, 11200000, 12200000, 13200000, 14200000, 15200000, 16200000,
          17200000, 18200000, 19200000, 20200000, OPEN]
same("bands", len(BANDS), 33)
for number, row in enumerate(BANDS):
    reference, jkk, jht, two, three, half = map(int, row.split())
    # 1,099,500 is in the first: an income under the next band's lower limit belongs to the band.
    for income in (FIRSTS[number], reference, FIRSTS[number + 1] - 500, FIRSTS[number + 1] - 1):
        paid = bpu(day(2026, 5, 1), income, programmes=7)
        same(f"band {number + 1}", paid.lines[0].base, reference)
        same(f"band {number + 1}", amounts(paid)[JKK, PARTICIPANT], jkk)
        same(f"band {number + 1}", amounts(paid)[JHT, PARTICIPANT], jht)
        same(f"band {number + 1}", bill(paid), three)
        same(f"band {number + 1}", bill(bpu(day(2026, 5, 1), income)), two)
        same(f"band {number + 1}", bill(bpu(day(2026, 5, 1), income, sector=2)), half)
        covid = amounts(bpu(day(2020, 8, 1), income, reliefs=dues.PP49))
        same(f"band {number + 1}", covid, {(JKK, PARTICIPANT): jkk // 100, (JKM, PARTICIPANT): 68})

# ---- construction, cumulative at the top of each slice ----

for value, jkk, jkm in ((100000000, 210000, 30000), (500000000, 890000, 110000),
                        (1000000000, 1540000, 210000), (5000000000, 5940000, 610000)):
    same("tiers", amounts(project(day(2024, 1, 1), value)),
         {(JKK, EMPLOYER): jkk, (JKM, EMPLOYER): jkm})
same("tiers", bill(project(day(2024, 1, 1), 6000000000)), 6550000 + 1000000)

# ---- halves of a rupiah ----

# 5,010,000 x 0.445 % = 22,294.50; 5,005,000 x 0.89 % = 44,544.50: both up.
same("half", amounts(pu(day(2025, 3, 1), 5010000, 3, reliefs=dues.LABOUR))[JKK, EMPLOYER], 22295)
same("half", amounts(pu(day(2025, 3, 1), 5005000, 3))[JKK, EMPLOYER], 44545)

# ---- statuses ----

same("before 2015-07", bill(pu(day(2015, 6, 30), 5000000)), ["NO_RULE"])
same("2027-02", bill(pu(day(2027, 2, 28), 0)), 0)
same("2027-03", bill(pu(day(2027, 3, 1), 0)), ["NOT_ANNOUNCED"])
same("2027-03, carried", bill(pu(day(2027, 3, 1), 20000000, policy=Policy(carry=True))),
     48000 + 60000 + 740000 + 400000 + 221726 + 110863)
same("before the announcement", bill(pu(day(2026, 3, 1), 0, policy=Policy(day(2026, 2, 1)))),
     ["NOT_ANNOUNCED"])
same("largest wage by the day", bill(pu(day(2026, 3, 1), 2**63 - 1, wage_kind=1)), ["OVERFLOW"])
# PP 36/2025 of 4 September 2025, as the payroll of August saw it, and corrected.
for known_on, wanted in ((day(2025, 9, 3), 24000), (day(2025, 9, 4), 12000), (0, 12000)):
    same("PP 36/2025", amounts(pu(day(2025, 8, 1), 10000000, 1, Policy(known_on),
                                  reliefs=dues.LABOUR))[JKK, EMPLOYER], wanted)

for one in bad:
    print(one)
print("examples:", "bad" if bad else "as printed")
sys.exit(1 if bad else 0)
