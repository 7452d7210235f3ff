"""JHT: the balance of an account, and a claim with its tax."""
from benefit import (BALANCE, CONTRIBUTIONS, CUT, DEVELOPMENT, INCOME_TAX, JHT, LUMP_SUM,
                     PARTIAL_BALANCE, STATE, STATEMENT, TAX, UNIT_YEARS, Failed, Result, age_on,
                     develop, first_heir, month_number, months_after, whole_months)
from law import calendar
from law_benefit import MILLION

(AGE, DEATH, TOTAL_DISABILITY, RESIGNATION, DISMISSAL, ABROAD, CONTRACT_END, BUSINESS_STOP, HOUSING,
 PREPARATION) = range(10)
BORN, NO_NPWP, PART_TAKEN = 1, 2, 4
LEAVES = {RESIGNATION: "resignation", DISMISSAL: "dismissal", ABROAD: "abroad",
          CONTRACT_END: "contract_end", BUSINESS_STOP: "business_stop"}
EVENTS = {DEATH: "death", TOTAL_DISABILITY: "total_disability"}
PARTS = {HOUSING: "housing", PREPARATION: "preparation"}


def by_month(spans):
    months = {}
    for some_day, count, amount in spans:
        first = month_number(some_day)
        for month in range(first, first + (count or 1)):
            months[month] = amount
    return months


def in_range(rates, least):
    return all(least <= rate <= 10 * MILLION for _, rate in rates)


def balance(asked, spans, rates, policy):
    fund, until_day, opening_day, opening = (asked[name] for name in (
        "fund", "until_day", "opening_day", "opening"))
    if fund not in (0, 1) or opening < 0 or any(span[2] < 0 for span in spans) or \
            not in_range(rates, 0):
        raise Failed("RANGE")
    result, until = Result(JHT, policy), month_number(until_day)
    if opening_day and month_number(opening_day) > until:
        raise Failed("RANGE")
    months = {month: amount for month, amount in by_month(spans).items() if month <= until}
    begins = month_number(opening_day) if opening_day else until + 1
    paid = result.line(LUMP_SUM, CONTRIBUTIONS)
    paid.amount = sum(months.values()) + opening
    paid.end()
    earned = result.line(LUMP_SUM, DEVELOPMENT)
    grown = develop(earned, months, (begins, opening), until, dict(rates), "jht.credited.rate",
                    ("conventional", "sharia")[fund], "ALL", until_day)
    earned.round(*grown, "jht_balance", until_day)
    earned.amount -= paid.amount
    earned.end()
    return result


# ---- claims ----

def whole(result, claim, on):
    line = result.line(LUMP_SUM, BALANCE)
    cause, event = claim["cause"], claim["event_day"] or on
    if cause == AGE:
        needed = line.use("jht.full.age", "", on, "ALL")
        if not claim["flags"] & BORN:
            line.deny("NOT_GIVEN", "born_day")
        else:
            line.at_least("EARLY", "jht.full.age", age_on(claim["born_day"], on), needed)
    elif cause in EVENTS:
        line.use("jht.full.event", EVENTS[cause], on, "ALL")
    else:
        wait = line.use("jht.leave.wait", LEAVES[cause], on, "ALL")
        line.meet(f"wait by {max(-2, min(2, on - months_after(event, wait)))}")
        if on < months_after(event, wait):
            line.deny("EARLY", "jht.leave.wait", whole_months(event, on), wait)
    if cause == DEATH:
        line.beneficiary = first_heir(line, claim["heirs"], on)
    line.amount = claim["balance"]
    return line


def part(result, claim, on):
    name = PARTS[claim["cause"]]
    line = result.line(LUMP_SUM, PARTIAL_BALANCE)
    line.detail = name
    years = line.use("jht.partial.years", "", on, "ALL")
    times = line.use("jht.partial.times", "", on, "ALL")
    share = line.use("jht.partial.share", name, on, "ALL")
    if line.at_least("MEMBERSHIP", "jht.partial.years", claim["months"], years * 12) and \
            claim["flags"] & PART_TAKEN and times <= 1:
        line.deny("TAKEN", "jht.partial.times", 1, times)
    if 0 < claim["asked"] * MILLION <= share * claim["balance"]:
        line.amount = claim["asked"]
        line.meet("less than the most")
    else:
        line.round(share * claim["balance"], MILLION, "benefit", on)
        line.flags |= CUT if claim["asked"] else 0
    return line


def brackets(line, income, on):
    """Millionths of the tax of a year. The fifth bracket is of the later law."""
    numbers = [number for number in range(1, 6)
               if number < 5 or line.known("tax.bracket.above", number, on)]
    above = [line.use("tax.bracket.above", number, on, "ALL") for number in numbers]
    rates = [line.use("tax.bracket.rate", number, on, "ALL") for number in numbers]
    line.meet(*(f"bracket {number}" for number, begin in zip(numbers, above) if income > begin))
    ends = above[1:] + [max(income, above[-1])]
    return sum(max(0, min(income, end) - begin) * rate
               for begin, end, rate in zip(above, ends, rates))


def tax(result, claim, gross, on):
    line = result.line(TAX, INCOME_TAX, STATE)
    years = line.use("jht.tax.years", "", on, "ALL")
    year = calendar(on).year
    if year - (claim["first_year"] or year) + 1 <= years:
        exempt = line.use("jht.tax.exempt", "", on, "ALL")
        rate = line.use("jht.tax.rate", "", on, "ALL")
        before = claim["paid_before"]
        line.meet(f"final tax, year {year - (claim['first_year'] or year) + 1}")
        if before < exempt < before + gross:
            line.meet("final tax above the exempt")
        base = max(0, before + gross - exempt) - max(0, before - exempt)
        line.round(base * rate, MILLION, "tax", on)
    else:
        before = claim["paid_this_year"]
        line.meet(f"progressive tax, year {year - claim['first_year'] + 1}")
        due = brackets(line, before + gross, on) - brackets(line, before, on)
        times = MILLION
        if claim["flags"] & NO_NPWP:
            line.meet("no taxpayer number")
            times = line.use("tax.no_npwp", "", on, "ALL")
        line.round(due * times, MILLION * MILLION, "tax", on)
    line.end()


def claim(asked, policy):
    amounts = [asked[name] for name in ("balance", "asked", "paid_before", "paid_this_year")]
    if asked["cause"] > PREPARATION or min(amounts) < 0:
        raise Failed("RANGE")
    if asked["paid_before"] > 0 and asked["first_year"] == 0:
        raise Failed("RANGE")
    result, on = Result(JHT, policy), asked["day"]
    line = (part if asked["cause"] in PARTS else whole)(result, asked, on)
    if line.end():
        tax(result, asked, line.amount, on)
    result.terms(on, "ALL", (STATEMENT, "jht.statement.years", "", UNIT_YEARS))
    return result
