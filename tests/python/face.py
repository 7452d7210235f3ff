"""What a Python program sees. Amounts are worked out from the law beside each."""

import array
import copy
import datetime
import pickle
import unittest

import bpjsstat
from bpjsstat import _structs, _table

DAY = datetime.date


class Dues(unittest.TestCase):
    """Wage 10,000,000 in risk class 3, March 2024: employer 0.89 + 0.3 + 3.7 + 2 %,
    worker 2 + 1 %, below the ceiling of JP, 10,042,300."""

    def setUp(self):
        self.law = bpjsstat.Law()
        self.worker = bpjsstat.WageEarner(day="2024-03-01", wage=10_000_000, risk_class=3)

    def test_totals_are_those_of_the_law(self):
        totals = self.law.dues_pu(self.worker).totals
        self.assertEqual(totals.employer, 89_000 + 30_000 + 370_000 + 200_000)
        self.assertEqual(totals.worker, 200_000 + 100_000)
        self.assertEqual(totals.bill, totals.employer + totals.worker)

    def test_lines_come_in_every_way_alike(self):
        dues = bpjsstat.dues_pu(self.law, [self.worker])
        lines = list(dues)
        self.assertEqual(len(dues), 9)
        self.assertEqual(lines, dues.all_lines())
        self.assertEqual(lines, [dues.get(i) for i in range(9)])
        self.assertEqual(lines[2:4], dues[2:4])
        self.assertEqual(lines[-1], dues[-1])
        self.assertEqual(lines[3:8], dues.lines(3, 5))
        with self.assertRaises(IndexError):
            dues[9]

    def test_a_line_has_the_types_of_python(self):
        dues = self.law.dues_pu(self.worker)
        line = next(l for l in dues if l.programme == bpjsstat.Programme.JP)
        self.assertIsInstance(line, bpjsstat.DuesLine)
        self.assertIsInstance(line, tuple)
        self.assertEqual(line.month, DAY(2024, 3, 1))
        self.assertIs(line.payer, bpjsstat.Payer.EMPLOYER)
        self.assertIn(bpjsstat.DuesFlag.RATE, line.flags)
        self.assertEqual((line.base, line.rate_ppm, line.amount), (10_000_000, 20_000, 200_000))
        self.assertIsInstance(line.citation, str)
        self.assertIsNone(line.settle_from)

    def test_several_spans_are_several_months(self):
        year = [self.worker._replace(months=3), self.worker._replace(day=DAY(2024, 6, 1), months=2)]
        dues = self.law.dues_pu(year)
        self.assertEqual(dues.month_count(), 5)
        self.assertEqual(sum(dues.total(i).bill for i in range(5)), dues.totals.bill)
        self.assertEqual(dues.total(3).month, DAY(2024, 6, 1))

    def test_texts_are_those_of_the_library(self):
        dues = self.law.dues_pu(self.worker)
        self.assertTrue(dues.to_json().startswith("{"))
        self.assertEqual(len(dues.to_csv().splitlines()), 10)
        self.assertIn("PP 45/2015", dues.why())
        self.assertNotEqual(dues.why(0, "id"), dues.why(0, "en"))

    def test_holidays_move_a_due_day(self):
        dues = self.law.dues_pu(self.worker)
        self.assertEqual(dues.totals.due_day, DAY(2024, 4, 15))  # a Monday
        dues.set_holidays([DAY(2024, 4, 15), "2024-04-16"])
        self.assertEqual(dues.totals.due_day, DAY(2024, 4, 17))

    def test_a_reform_is_another_law(self):
        overlay = (
            "# bpjsstat law 1\nparameter\tsegment\tkey\tvalid_from\tvalid_to\tknown_from\tvalue\t"
            "unit\tcitation\tconfidence\tnote\njkm.rate\tPU\t\t2027-01-01\t\t\t3500\tppm\tx\tC\t\n"
        )
        reform = self.law.apply(overlay, "reform")
        worker = self.worker._replace(day="2027-01-01")
        policy = bpjsstat.LawPolicy(flags="carry_forward")
        before, after = (
            law.dues_pu(worker, policy).totals.employer for law in (self.law, reform)
        )
        self.assertEqual(after - before, 5_000)  # 0.05 % of 10,000,000
        self.assertNotEqual(self.law.fingerprint(), reform.fingerprint())

    def test_a_row_of_law_is_found(self):
        index, row = self.law.find("jkm.rate", "pu", "", DAY(2024, 1, 1))
        self.assertEqual((row.value, row.valid_from, row.valid_to), (3000, DAY(2015, 7, 1), None))
        self.assertEqual(self.law[index], row)
        found = self.law.rows(DAY(2024, 1, 1), "jkm.rat?", bpjsstat.Segment.PU)
        self.assertEqual([r.value for r in found], [3000])


class Benefits(unittest.TestCase):
    def test_the_family_of_a_self_employed_participant(self):
        """Declared income 1,000,000: 48 months of it, 12,000,000 and 10,000,000."""
        accident = bpjsstat.Accident(segment="bpu", event="death", day="2023-05-01", wage=1_000_000)
        benefit = bpjsstat.Law().benefit_jkk(accident)
        self.assertEqual(benefit.totals.total, 48_000_000 + 12_000_000 + 10_000_000)
        self.assertEqual([l.amount for l in benefit if l.what.name == "DEATH"], [48_000_000])
        self.assertIn("Death benefit", benefit.texts())
        self.assertIn("Santunan kematian", benefit.texts("id"))
        self.assertEqual(benefit.refusals(), [])

    def test_what_is_refused_says_why(self):
        loss = bpjsstat.JobLoss(day="2025-03-10", months=11, wage=6_000_000)
        benefit = bpjsstat.Law().benefit_jkp(loss)
        refusal = benefit.refusal_get(0)
        self.assertEqual((refusal.found, refusal.needed), (11, 12))
        self.assertEqual(refusal.reason, bpjsstat.BenefitReason.MONTHS)
        self.assertIn("11", benefit.refusals()[0])


class Figures(unittest.TestCase):
    def test_arithmetic_carries_bounds(self):
        covered, eligible = (bpjsstat.Figure.read(t, "id") for t in ("39,2 juta", "101 juta"))
        gap = eligible - covered
        self.assertEqual((gap.value, gap.lower, gap.upper), (61.8e6, 61.25e6, 62.35e6))
        self.assertEqual(covered.text("id"), "39,2 juta")
        self.assertEqual((covered + covered).value, 78.4e6)
        share = covered.share(eligible)
        self.assertEqual(f"{share.value:.2f}", "38.81")
        self.assertEqual(str(covered / eligible), covered.divide(eligible).text())
        with self.assertRaises(bpjsstat.UnitError):
            covered + bpjsstat.Figure.read("Rp57 triliun", "id")

    def test_figures_have_no_order_as_their_bounds_may_overlap(self):
        small, large = (bpjsstat.Figure.read(text, "id") for text in ("1 juta", "9 juta"))
        for wrong in (lambda: small < large, lambda: max(small, large), lambda: 2 * small):
            with self.assertRaises(TypeError):
                wrong()
        self.assertEqual(small, bpjsstat.Figure.read("1 juta", "id"))

    def test_a_period_is_read_and_written(self):
        period = bpjsstat.Period.read("2024-02")
        self.assertEqual((period.first_day, period.last_day), (DAY(2024, 2, 1), DAY(2024, 2, 29)))
        self.assertEqual(str(period), "2024-02")
        self.assertEqual(bpjsstat.Period(kind="day", first_day=0, last_day=0).write(), "1970-01-01")


class Datasets(unittest.TestCase):
    def test_the_published_observations(self):
        data = bpjsstat.Dataset.published()
        self.assertEqual(len(data), 1500)
        found = data.find(series="active_participants", segment="PU", programme="ALL",
                          match="latest", last_day="2024-12-31")  # fmt: skip
        self.assertEqual(data[found[0]].segment, "PU")
        self.assertEqual(len(data.to_csv(found).splitlines()), len(found) + 1)
        self.assertEqual(data.to_csv(array.array("q", found)), data.to_csv(found))
        with self.assertRaises(TypeError):
            data.find(bpjsstat.Query(series="a"), series="b")

    def test_more_indices_than_there_is_room_for_at_first(self):
        data = bpjsstat.Dataset.published()
        self.assertEqual(len(data.find(flags="doubtful")), 1500)

    def test_a_file_with_problems_is_refused_and_each_is_named(self):
        problems, data = bpjsstat.Problems(), bpjsstat.Dataset()
        text = "SERIES,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE\na,2024,1,PERSONS\na,2023,x,PERSONS\n"
        with self.assertRaises(bpjsstat.Error) as caught:
            data.read(text, "mine.csv", problems)
        error = caught.exception
        self.assertEqual((error.row, error.line, error.field), (2, 3, "OBS_VALUE"))
        self.assertEqual((error.source, error.value), ("mine.csv", "x"))
        self.assertIn('mine.csv:3: OBS_VALUE "x"', str(error))
        self.assertEqual([p.line for p in problems], [3])
        self.assertEqual(len(data), 0)

    def test_records_are_dicts(self):
        records = bpjsstat.Records.read(b"month,amount\n2025-01,5\n2025-02,6\n", "wages")
        self.assertEqual(list(records)[1], {"month": "2025-02", "amount": "6"})
        self.assertEqual(records.line(1), 3)


class Errors(unittest.TestCase):
    def test_each_status_has_a_class(self):
        for name, value, _ in _table.enumerators(_table.enums["bpjs_status"]):
            if name == "BPJS_OK":
                continue
            words = name.removeprefix("BPJS_ERROR_").split("_")
            wanted = "".join(w.capitalize() for w in words)
            cls = getattr(bpjsstat, wanted + "Error")
            self.assertTrue(issubclass(cls, bpjsstat.Error), name)
            self.assertEqual(cls.__name__.removesuffix("Error"), wanted)

    def test_no_rule_in_force_is_an_exception_of_its_own(self):
        with self.assertRaises(bpjsstat.NoRuleError) as caught:
            bpjsstat.Law().find("jkp.rate.total", "pu", "", "2015-07-01")
        self.assertIs(caught.exception.status, bpjsstat.Status.ERROR_NO_RULE)

    def test_python_s_own_classes_catch_them(self):
        law = bpjsstat.Law()
        with self.assertRaises(LookupError):
            law.find("no.such.thing", "pu", "", "2024-01-01")
        with self.assertRaises(ValueError):
            law.get(1_000_000)

    def test_an_error_survives_pickling(self):
        try:
            bpjsstat.Figure.read("tiga ekor")
        except bpjsstat.Error as error:
            again = pickle.loads(pickle.dumps(error))
            self.assertEqual((type(again), str(again), again.status, again.value),
                             (type(error), str(error), error.status, error.value))  # fmt: skip


class Shown(unittest.TestCase):
    def test_repr_is_for_people(self):
        law = bpjsstat.Law()
        self.assertRegex(repr(law), r"^<Law, \d+ rows, [0-9a-f]{12}>$")
        worker = bpjsstat.WageEarner(day=DAY(2024, 3, 1), wage=10_000_000, risk_class=3)
        self.assertEqual(
            repr(worker),
            "WageEarner(day=datetime.date(2024, 3, 1), risk_class=3, wage=10000000)",
        )
        self.assertEqual(repr(law.dues_pu(worker)), "<Dues, 9 lines, bill 989,000>")
        law.close()
        self.assertEqual(repr(law), "<Law, closed>")

    def test_notebooks_get_a_table_without_markup_from_data(self):
        worker = bpjsstat.WageEarner(day="2024-03-01", wage=10**7, risk_class=3)
        dues = bpjsstat.Law().dues_pu(worker)
        html = dues._repr_html_()
        self.assertEqual(html.count("<tr>"), 10)
        self.assertIn("<td>370,000</td>", html)
        data = bpjsstat.Dataset()
        data.read("SERIES,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE\na_b,2024,1,PERSONS\n", "f")
        self.assertIn("<td>a_b</td>", data._repr_html_())
        self.assertIn("39.2 million", bpjsstat.Figure.read("39,2 juta", "id")._repr_html_())

    def test_everything_of_the_table_is_here_with_a_docstring(self):
        for name in _table.functions:
            made = getattr(bpjsstat, name.removeprefix("bpjs_"))
            about = _table.text(_table.ITEM["FUNCTION_ABOUT"], _table.functions[name])
            self.assertIn(about, made.__doc__)
            self.assertIn(name.removeprefix("bpjs_"), dir(bpjsstat))
        for name, i in _table.structs.items():
            cls = _structs.get(name).cls
            for field, _, _, _, unit, about in _table.fields(i):
                if field != "struct_size" and unit != "zero":
                    self.assertIn(f"{field}: {about} ({unit})", cls.__doc__)
        for name, i in _table.enums.items():
            cls = getattr(bpjsstat, _table.camel(name))
            self.assertEqual(len(cls.__members__), len(_table.enumerators(i)))
            for member, (_, value, about) in zip(cls.__members__.values(), _table.enumerators(i)):
                self.assertEqual(member, value)
                self.assertIn(f"{member.name}: {about}", cls.__doc__)
        for name in _table.handles:
            self.assertTrue(getattr(bpjsstat, _table.camel(name)).__doc__)

    def test_names_that_are_not_there(self):
        with self.assertRaises(AttributeError):
            bpjsstat.no_such_thing
        with self.assertRaises(ImportError):
            from bpjsstat import NoSuchThing  # noqa: F401


class Handles(unittest.TestCase):
    def test_with_closes(self):
        with bpjsstat.Law() as law:
            self.assertFalse(law.closed)
        self.assertTrue(law.closed)
        law.close()
        bpjsstat.law_free(law)
        with self.assertRaises(bpjsstat.ClosedError):
            len(law)

    def test_results_outlive_their_law(self):
        law = bpjsstat.Law()
        dues = law.dues_pu(bpjsstat.WageEarner(day="2024-03-01", wage=10**7, risk_class=3))
        law.close()
        self.assertEqual(dues.totals.bill, 989_000)
        self.assertIn("PP 45/2015", dues.why())

    def test_what_cannot_be_copied_says_so(self):
        with self.assertRaises(TypeError):
            copy.copy(bpjsstat.Law())
        with self.assertRaises(TypeError):
            pickle.dumps(bpjsstat.Law())
        with self.assertRaises(TypeError):
            bpjsstat.Dues()


if __name__ == "__main__":
    unittest.main()
