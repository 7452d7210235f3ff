"""Holds the model of benefits against what public sources print."""
import sys

import benefit_jht
import benefit_jkp
import benefit_jp
from benefit import CONTRIBUTIONS, DEVELOPMENT, INCOME_TAX, birthday, months_after
from law import Policy, day

ANY = Policy()
bad = []


def same(name, got, wanted):
    if got != wanted:
        bad.append(f"{name}: {got}, not {wanted}")


def amounts(result):
    return {line.what: line.amount for line in result.lines}


# JHT-1: 4,000,000 a month for 60 months at 5.7 % a year: 13,680,000 + 2,120,310.
account = dict(fund=0, until_day=day(2026, 12, 31), opening_day=0, opening=0)
monthly = 4000000 * 57 // 1000
earned = amounts(benefit_jht.balance(account, [(day(2022, 1, 1), 60, monthly)], [(0, 57000)], ANY))
same("JHT-1", (earned[CONTRIBUTIONS], earned[DEVELOPMENT]), (13680000, 2120310))

# JHT-5: 60,000,000, first full claim: tax 500,000.
claim = dict(flags=0, cause=benefit_jht.DISMISSAL, day=day(2024, 6, 1), event_day=day(2024, 4, 1),
             born_day=0, months=0, first_year=0, heirs=0, balance=60000000, asked=0,
             paid_before=0, paid_this_year=0)
claimed = benefit_jht.claim(claim, ANY)
same("JHT-5 tax", amounts(claimed)[INCOME_TAX], 500000)
same("JHT-5 net", claimed.totals(False)[5], 59500000)

# JP-1: registered on 2015-08-01, pension in 2030; inflation and counted wages of each year.
CASE3 = ((2015, 70000, 3000000, 6694617), (2016, 67500, 3400000, 7090872),
         (2017, 65000, 3810000, 7443511), (2018, 62500, 4230000, 7759676),
         (2019, 60000, 4740000, 8183755), (2020, 57500, 5270000, 8583789),
         (2021, 55000, 5840000, 8994994), (2022, 52500, 6510000, 9504222),
         (2023, 50000, 7190000, 9973380), (2024, 47500, 7930000, 10476046),
         (2025, 47500, 8770000, 11060372), (2026, 47500, 9660000, 11630363),
         (2027, 47500, 10630000, 12217866), (2028, 47500, 11750000, 12892761),
         (2029, 47500, 12930000, 13544175))
pension = dict(flags=benefit_jp.COUNTED, event=benefit_jp.OLD_AGE, day=day(2030, 7, 31), born_day=0,
               enrolled_day=0, deferral=0, mean=benefit_jp.MEAN_YEARS, until_day=0, heirs=0,
               children=0)
inflation = [(year, rate) for year, rate, _, _ in CASE3]
for year, _, wage, weighted in CASE3:
    # One year alone, and a formula of 12,000,000 months of 1 %: the mean is that year's wage.
    one = benefit_jp.Pension(pension, [(day(year, 8, 1), 5, wage)], inflation, [], ANY)
    one.counted = 1200
    same(f"JP-1 {year}", one.formula(one.result.line(3, 22)), weighted)
wages = [(day(2015, 8, 1), 5, 3000000)]
wages += [(day(year, 1, 1), 12, wage) for year, _, wage, _ in CASE3[1:]]
one = benefit_jp.Pension(pension, wages, inflation, [], ANY)
one.counted = 180
same("JP-1 pension", one.formula(one.result.line(3, 22)), 1460504)  # 1 % x 15 x mean

# JKP-1: 45 % of 5,000,000 three times, then 25 %: 10,500,000.
loss = dict(flags=0, day=day(2023, 6, 1), dismissed_day=day(2023, 5, 1), cause=0, months=24,
            consecutive=0, claims=0, months_since=0, new_job_day=0, born_day=0, registered_day=0,
            arrears_months=0, claim_day=0, wage=5000000)
same("JKP-1", benefit_jkp.cash(loss, ANY).totals(False)[1], 10500000)
same("JKP-1 above", benefit_jkp.cash(dict(loss, wage=9000000), ANY).totals(False)[1], 10500000)
# JKP-2: 60 % six times: 3,000,000 a month.
loss.update(day=day(2025, 2, 7), dismissed_day=day(2025, 2, 1), wage=6000000)
same("JKP-2", [line.amount for line in benefit_jkp.cash(loss, ANY).lines if line.number],
     [3000000] * 6)
# Approved on 2024-12-10: three months of 45 % are on 10 December to 10 February, of which the last
# is under the law of 2025-02-07: 2,250,000 x 2 + 3,000,000 x 4 = 16,500,000.
loss.update(day=day(2024, 12, 10), dismissed_day=day(2024, 12, 1))
same("JKP across", benefit_jkp.cash(loss, ANY).totals(False)[1], 16500000)

same("months after", months_after(day(2025, 1, 31), 1), day(2025, 2, 28))
same("months after", months_after(day(2024, 12, 31), 2), day(2025, 2, 28))
same("months after", months_after(day(2025, 1, 15), 12), day(2026, 1, 15))
same("birthday", birthday(day(1964, 2, 29), 57), day(2021, 2, 28))

for one in bad:
    print(one)
sys.exit(1 if bad else 0)
