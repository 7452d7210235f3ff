#!/usr/bin/env python3
"""A payroll officer's month: what the firm owes for its staff, and to whom it is told.

Reads a CSV file with the columns name, wage and risk_class; without one, three
people of a watch repair shop.

usage: payroll_month.py [YYYY-MM [staff.csv]]
"""

import sys

import bpjsstat

STAFF = b"name,wage,risk_class\nSari,5600000,1\nBudi,7250000,1\nJoko,12000000,3\n"


def main() -> None:
    month = bpjsstat.Period.read(sys.argv[1] if len(sys.argv) > 1 else "2025-06")
    name, content = "staff", STAFF
    if len(sys.argv) > 2:
        name = sys.argv[2]
        with open(name, "rb") as file:
            content = file.read()
    law, employer, worker, bill = bpjsstat.Law(), 0, 0, 0
    print(f"{'':12}{'employer':>14}{'worker':>14}")
    for person in bpjsstat.Records.read(content, name):
        dues = law.dues_pu(
            bpjsstat.WageEarner(
                day=month.first_day, wage=int(person["wage"]), risk_class=int(person["risk_class"])
            )
        )
        totals = dues.totals
        print(f"{person['name']:12}{totals.employer:14,}{totals.worker:14,}")
        for warning in dues.warnings():
            print(f"  note: {warning}")
        employer, worker, bill = (
            employer + totals.employer, worker + totals.worker, bill + totals.bill,
        )  # fmt: skip
        due = totals.due_day
    print(f"{'':12}{employer:14,}{worker:14,}")
    print(f"to be paid by {due}: Rp{bill:,}")


if __name__ == "__main__":
    main()
