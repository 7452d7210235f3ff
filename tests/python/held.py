"""Columns that a handle keeps: where they lie, and for how long."""

import array
import ctypes
import datetime
import gc
import struct
import unittest
import weakref

import bpjsstat
from arrow_made import AsArray, AsStream

WAGES = [5, 6, 7]


def column(people, what="wage"):
    """The values of a column, None where there is none."""
    cells = [people.get(row, what) for row in range(len(people))]
    return [value if given else None for value, given in cells]


def of(values, *more, what="wage"):
    people = bpjsstat.People()
    people.set(what, values, *more)
    return people


def of_arrow(form, code, numbers, bits=None, nulls=0, offset=0):
    packed = struct.pack(f"={len(numbers)}{code}", *numbers)
    return AsArray({"": (form, [bits, packed], nulls, len(numbers))}, offset=offset)


class Taken(unittest.TestCase):
    def test_integers_of_every_width(self):
        for code in "bBhHiIlLqQ":
            self.assertEqual(column(of(array.array(code, WAGES))), WAGES)
        for kind in (ctypes.c_int8, ctypes.c_uint16, ctypes.c_int32, ctypes.c_uint64):
            self.assertEqual(column(of((kind * 3)(*WAGES))), WAGES)
        self.assertEqual(column(of(b"\5\6\7")), WAGES)

    def test_a_buffer_is_taken_where_it_lies(self):
        wages = array.array("h", WAGES)
        people = of(wages)
        wages[1] = 60
        self.assertEqual(column(people), [5, 60, 7])
        with self.assertRaises(BufferError):
            wages.append(8)

    def test_steps_forward_and_backward(self):
        wages = memoryview(array.array("i", [1, 2, 3, 4, 5, 6]))
        self.assertEqual(column(of(wages[1::2])), [2, 4, 6])
        self.assertEqual(column(of(wages[::-2])), [6, 4, 2])
        self.assertEqual(column(of(wages[2:3])), [3])
        self.assertEqual(column(of(wages[:0])), [])

    def test_bits_say_what_is_there(self):
        wages = array.array("q", WAGES)
        self.assertEqual(column(of(wages, b"\5")), [5, None, 7])
        self.assertEqual(column(of(wages, b"\0\2", 8)), [None, 6, None])
        for bits, offset in ((b"", 0), (b"\7", 6), (b"\7", -1)):
            with self.assertRaisesRegex(ValueError, "^validity: "):
                of(wages, bits, offset)
        with self.assertRaisesRegex(TypeError, "^validity: bytes are needed"):
            of(wages, 5)

    def test_whole_numbers_days_and_none(self):
        self.assertEqual(column(of(WAGES)), WAGES)
        self.assertEqual(column(of((5, None, 2**63 - 1))), [5, None, 2**63 - 1])
        days = [datetime.date(1970, 1, 2), None, "1970-01-11", 3]
        self.assertEqual(column(of(days, what="born"), "born"), [1, None, 10, 3])
        self.assertEqual(column(of([bpjsstat.Sex.FEMALE] * 2, what="sex"), "sex"), [2, 2])

    def test_one_value_is_a_constant(self):
        people = of(WAGES)
        people.set("sex", 1)
        people.set("born", datetime.date(1970, 1, 3))
        people.set("day", "1970-01-04")
        self.assertEqual(column(people, "sex"), [1, 1, 1])
        self.assertEqual(column(people, "born"), [2, 2, 2])
        self.assertEqual(column(people, "day"), [3, 3, 3])

    def test_what_has_to_numpy_is_asked_for_it(self):
        class Series:
            def to_numpy(self):
                return array.array("q", WAGES)

        self.assertEqual(column(of(Series())), WAGES)

    def test_what_is_no_column_is_refused(self):
        for wrong in (None, 1.5, object(), [1.5], ["x"], [5, object()], "x", {"a"}):
            with self.assertRaises((TypeError, ValueError)):
                of(wrong)
        with self.assertRaisesRegex(OverflowError, "row 2"):
            of([1, 2**63])
        with self.assertRaisesRegex(bpjsstat.Error, "2 rows, others have 3"):
            of(WAGES).set("months", [1, 2])


class Arrow(unittest.TestCase):
    def test_integers_of_every_width(self):
        for form, code in zip("cCsSiIlL", "bBhHiIqQ"):
            self.assertEqual(column(of(of_arrow(form.encode(), code, WAGES))), WAGES)
        self.assertEqual(column(of(of_arrow(b"tdD", "i", WAGES))), WAGES)

    def test_nulls_and_offsets(self):
        made = of_arrow(b"i", "i", [4, *WAGES], bits=b"\x0b", nulls=1)
        self.assertEqual(column(of(made)), [4, 5, None, 7])
        made = of_arrow(b"i", "i", [4, *WAGES], bits=b"\x0b", nulls=-1, offset=1)
        self.assertEqual(column(of(made)), [5, None, 7])
        self.assertEqual(column(of(of_arrow(b"i", "i", []))), [])

    def test_what_has_another_form_is_copied(self):
        words = (b"l", [None, struct.pack("=2q", 50, 60)], 0, 2)
        index = AsArray({"": (b"i", [b"\7", struct.pack("=3i", 1, 0, 1)], 0, 3, words)})
        self.assertEqual(column(of(index)), [60, 50, 60])
        stream = AsStream({"": (b"i", [b"\3", struct.pack("=3i", *WAGES)], 1, 3)})
        self.assertEqual(column(of(stream)), [5, 6, None] * 2)


class Kept(unittest.TestCase):
    def test_as_long_as_the_handle(self):
        wages = array.array("q", WAGES)
        gone = weakref.ref(wages)
        people = of(wages)
        del wages
        gc.collect()
        self.assertIsNotNone(gone())
        self.assertEqual(column(people), WAGES)
        people.close()
        self.assertIsNone(gone())

    def test_until_another_takes_its_place(self):
        wages, bits = array.array("q", WAGES), array.array("B", b"\7")
        gone = [weakref.ref(wages), weakref.ref(bits)]
        people = of(wages, bits)
        del wages, bits
        self.assertTrue(all(one() is not None for one in gone))
        people.set("sex", [1, 2, 1])
        self.assertTrue(all(one() is not None for one in gone))
        with self.assertRaises(bpjsstat.Error):
            people.set("wage", [1, 2])
        self.assertTrue(all(one() is not None for one in gone))
        people.set("wage", [1, 2, 3])
        self.assertEqual([one() for one in gone], [None, None])


class Checked(unittest.TestCase):
    def test_statuses_and_summary(self):
        people = of(array.array("q", [5, -1, 7]))
        people.set("segment", bpjsstat.Segment.BPU)
        problems = bpjsstat.Problems()
        statuses, summary = people.check(0, 3, "2025-03-01", 0, problems)
        self.assertEqual(statuses, array.array("i", [0, bpjsstat.Status.ERROR_RANGE, 0]))
        self.assertEqual((summary.rows, summary.good, summary.bad), (3, 2, 1))
        self.assertEqual(summary.first_row, 2)
        self.assertIs(summary.first_what, bpjsstat.PeopleWhat.WAGE)
        self.assertEqual([(p.row, p.field, p.value) for p in problems], [(2, "wage", "-1")])
        with self.assertRaises(bpjsstat.Error) as caught:
            people.check(0, 3, "2025-03-01", "stop")
        self.assertEqual((caught.exception.row, caught.exception.field), (2, "wage"))
        self.assertEqual(repr(people), "<People, 3 rows>")


if __name__ == "__main__":
    unittest.main()
