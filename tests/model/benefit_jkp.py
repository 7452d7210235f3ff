"""JKP: cash of who lost work, instalment by instalment."""
from benefit import (CASH, CLAIM_EXPIRY, INSTALMENT, JKP, LUMP_SUM, PAYMENT_DEADLINE,
                     SEARCH_APPLICATIONS, SEARCH_INTERVIEWS, TERM, TRAINING_ATTENDANCE, UNIT_COUNT,
                     UNIT_DAYS, UNIT_MONTHS, UNIT_PPM, Failed, Result, age_on, begun_months,
                     months_after)
from law import calendar
from law_benefit import MILLION, PP6, has, on_day

FOREIGN, BORN, CONSECUTIVE, CLOSED = 1, 2, 4, 8
DISMISSAL, CONTRACT_BROKEN = 0, 1


def claim_window(line, loss):
    """Months to claim since dismissal: those of the law of dismissal, or for want of them of
    approval; more, if the law gives more on the last day of them."""
    window, on = "jkp.claim.window", loss["day"]
    dismissed = loss["dismissed_day"] or on
    if not line.known(window, "", dismissed, "PU"):
        line.meet("window of approval")
        return line.use(window, "", on)
    months = on_day("PU", window, "", dismissed, line.policy).value
    last = months_after(dismissed, months)
    if line.known(window, "", last, "PU"):
        longer = on_day("PU", window, "", last, line.policy).value
        if longer > months:
            line.meet(f"window extended {min(last - PP6, 1)} after PP 6/2025")
            return line.use(window, "", last)
        if abs(last - PP6) == 1:
            line.meet(f"window kept {last - PP6} after PP 6/2025")
    return line.use(window, "", dismissed)


def condition(line, loss, on):
    """The first that fails refuses all."""
    dismissed, claimed = loss["dismissed_day"] or on, loss["claim_day"] or on
    in_a_row = loss["consecutive"] if loss["flags"] & CONSECUTIVE else loss["months"]

    def rule(parameter):
        return line.use(parameter, "", on)

    def who():
        if loss["cause"] not in (DISMISSAL, CONTRACT_BROKEN):
            line.deny("CAUSE")

    def citizen():
        if loss["flags"] & FOREIGN and rule("jkp.enrolment.citizen"):
            line.deny("CITIZEN", "jkp.enrolment.citizen")

    def age():
        if loss["flags"] & BORN:
            under = rule("jkp.enrolment.age")
            years = age_on(loss["born_day"], loss["registered_day"])
            if not line.reasons and not line.at_most("AGE", "jkp.enrolment.age", years, under - 1):
                line.reasons = [("AGE", "jkp.enrolment.age", years, under)]

    def months():
        least = rule("jkp.condition.months")
        return line.reasons or line.at_least("MONTHS", "jkp.condition.months", loss["months"],
                                             least)

    def consecutive():
        least = rule("jkp.condition.consecutive")
        return line.reasons or line.at_least("CONSECUTIVE", "jkp.condition.consecutive", in_a_row,
                                             least)

    def late():
        window = claim_window(line, loss)
        over = claimed - months_after(dismissed, window)
        if not line.reasons and not line.at_most("LATE", "jkp.claim.window", over, 0):
            line.reasons = [("LATE", "jkp.claim.window", begun_months(dismissed, claimed),
                             window)]

    def claims():
        most = rule("jkp.claims.most")
        if not line.reasons and not line.at_most("CLAIMS", "jkp.claims.most", loss["claims"],
                                                 most - 1):
            line.reasons = [("CLAIMS", "jkp.claims.most", loss["claims"], most)]

    def spacing():
        if loss["claims"]:
            least = rule("jkp.claims.months")
            return line.reasons or line.at_least("SPACING", "jkp.claims.months",
                                                 loss["months_since"], least)
        return None

    def arrears():
        if loss["flags"] & CLOSED:
            most = rule("jkp.arrears.months")
            return line.reasons or line.at_most("ARREARS", "jkp.arrears.months",
                                                loss["arrears_months"], most)
        return None

    for one in (who, citizen, age, months, consecutive, late, claims, spacing, arrears):
        one()
        if line.reasons:
            return


def cash(loss, policy):
    result, on = Result(JKP, policy), loss["day"]
    last, dismissed = on, loss["dismissed_day"] or on
    if loss["wage"] < 0 or not dismissed <= (loss["claim_day"] or on) <= on:
        raise Failed("RANGE")
    gate = result.line(LUMP_SUM, 0)
    window = on_day("PU", "jkp.condition.window", "", on, policy)
    if window.status == "OK" and loss["months"] > window.value:
        raise Failed("RANGE")
    condition(gate, loss, on)
    if gate.reasons:
        gate.end()
        return result
    number = 1
    while has("PU", "jkp.benefit.share", number):
        paid_on = months_after(on, number - 1)
        if on_day("PU", "jkp.benefit.share", number, paid_on, policy).status != "OK":
            break
        line = result.line(INSTALMENT, CASH, number=number)
        line.from_day = paid_on
        share = line.use("jkp.benefit.share", number, paid_on)
        ceiling = line.use("jkp.wage_ceiling", "", paid_on)
        if loss["new_job_day"] and paid_on >= loss["new_job_day"]:
            line.deny("WORKING")
        elif share:
            last = paid_on
        if paid_on >= PP6 > on:
            line.meet("instalments under two laws")
        if calendar(paid_on).day < calendar(on).day:
            line.meet("the month's last day")
        if loss["wage"] > ceiling:
            line.meet("above the ceiling of JKP")
        line.round(share * min(loss["wage"], ceiling), MILLION, "benefit", paid_on)
        if share:
            line.end()
        number += 1
    expiry = result.line(TERM, CLAIM_EXPIRY)
    expiry.count, expiry.unit = claim_window(expiry, loss), UNIT_MONTHS
    expiry.to_day = months_after(dismissed, expiry.count)
    expiry.end()
    if last >= PP6 > on:
        gate.meet("terms of the last instalment")
    result.terms(last, "PU", (PAYMENT_DEADLINE, "jkp.payment.days", "", UNIT_DAYS),
                 (SEARCH_APPLICATIONS, "jkp.search.applications", "", UNIT_COUNT),
                 (SEARCH_INTERVIEWS, "jkp.search.interviews", "", UNIT_COUNT),
                 (TRAINING_ATTENDANCE, "jkp.training.share", "", UNIT_PPM))
    return result
