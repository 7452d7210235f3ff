"""Many structs from columns of every kind, and columns from many structs."""

import array
import ctypes
import datetime
import struct
import unittest

import bpjsstat
from arrow_made import AsArray, AsStream
from bpjsstat import columns

WAGES = [5_000_000, 7_250_000, 10_000_000]
DAY = datetime.date(2025, 6, 1)


def of_i(code, numbers):
    return struct.pack(f"={len(numbers)}{code}", *numbers)


class In(unittest.TestCase):
    def wages(self, packed):
        return [worker.wage for worker in packed]

    def pack(self, wage, **more):
        return columns.pack(bpjsstat.WageEarner, wage=wage, risk_class=3, day="2025-06-01", **more)

    def test_a_list_and_constants(self):
        packed = self.pack(WAGES)
        self.assertEqual(
            list(packed),
            [bpjsstat.WageEarner(day=DAY, wage=wage, risk_class=3) for wage in WAGES],
        )

    def test_a_function_takes_them_as_it_takes_structs(self):
        spans = columns.pack(bpjsstat.WageEarner, wage=[10**7] * 3, risk_class=3,
                             day=["2024-01-01", DAY.replace(year=2024), 19_783])  # fmt: skip
        dues = bpjsstat.Law().dues_pu(spans)
        self.assertEqual(dues.month_count(), 3)
        with self.assertRaisesRegex(TypeError, "WageEarner"):
            bpjsstat.Law().dues_bpu(spans)

    def test_buffers_of_every_width(self):
        for code in "bBhHiIlLqQ":
            self.assertEqual(self.wages(self.pack(array.array(code, [1, 2, 100]))), [1, 2, 100])
        backwards = memoryview(array.array("q", WAGES))[::-1]
        self.assertEqual(self.wages(self.pack(backwards)), WAGES[::-1])
        self.assertEqual(len(self.pack([])), 0)

    def test_what_has_to_numpy_is_asked_for_it(self):
        class Series:
            def to_numpy(self):
                return array.array("q", WAGES)

        self.assertEqual(self.wages(self.pack(Series())), WAGES)

    def test_buffers_that_memoryview_does_not_read(self):
        objects = (ctypes.py_object * 2)("G1-001", "")
        wages = (ctypes.c_int64 * 2)(1, 2)
        packed = columns.pack(bpjsstat.WageEarner, industry=objects, wage=wages)
        self.assertEqual([(w.industry, w.wage) for w in packed], [("G1-001", 1), ("", 2)])

    def test_a_frame_has_no_truth(self):
        class Frame(dict):
            def __bool__(self):
                raise ValueError("ambiguous")

        packed = columns.pack(bpjsstat.WageEarner, Frame(wage=WAGES))
        self.assertEqual(self.wages(packed), WAGES)

    def test_enumerators_days_and_texts(self):
        packed = columns.pack(bpjsstat.WageEarner, {"industry": ["G1-001", "", "G3-019"]},
                              size=["micro", bpjsstat.CompanySize.LARGE, 0],
                              born_day=["1990-02-28", None, DAY])  # fmt: skip
        self.assertEqual([w.industry for w in packed], ["G1-001", "", "G3-019"])
        self.assertEqual([getattr(w.size, "name", w.size) for w in packed][:2], ["MICRO", "LARGE"])
        self.assertEqual([w.born_day for w in packed], [datetime.date(1990, 2, 28), None, DAY])

    def test_what_is_wrong_is_named_with_its_row(self):
        for wrong, said in (
            ([1, 2.5], "row 2: wage"), ([1, None], "row 2: wage"), ([1, "x"], "row 2: wage"),
            ([2**63], "row 1: wage"), (array.array("d", [1.0]), "row 1: wage"),
        ):  # fmt: skip
            with self.assertRaisesRegex((TypeError, OverflowError), said):
                self.pack(wrong)
        with self.assertRaisesRegex(ValueError, "row 2: size: 'giant'"):
            self.pack(WAGES[:2], size=["micro", "giant"])
        with self.assertRaisesRegex(ValueError, "not of one length: wage 3, jkn 2"):
            self.pack(WAGES, jkn=[0, 1])
        for text, kind in (("x" * 40, ValueError), ("\ud800", ValueError), (None, TypeError)):
            with self.assertRaisesRegex(kind, "row 2: industry"):
                columns.pack(bpjsstat.WageEarner, industry=["ok", text])
        with self.assertRaisesRegex(TypeError, "no field 'wages'"):
            columns.pack(bpjsstat.WageEarner, wages=WAGES)
        with self.assertRaises(TypeError):
            columns.pack(bpjsstat.Law, wage=WAGES)


class Arrow(unittest.TestCase):
    COLUMNS = {
        b"c": "b", b"C": "B", b"s": "h", b"S": "H", b"i": "i", b"I": "I", b"l": "q", b"L": "Q",
    }  # fmt: skip

    def wages(self, made):
        return [w.wage for w in columns.pack(bpjsstat.WageEarner, wage=made)]

    def test_integers_of_every_width(self):
        for form, code in self.COLUMNS.items():
            made = AsArray({"": (form, [None, of_i(code, [1, 2, 100])], 0, 3)})
            self.assertEqual(self.wages(made), [1, 2, 100])

    def test_an_offset_is_heeded(self):
        made = AsArray({"": (b"l", [None, of_i("q", WAGES)], 0, 3)}, offset=1)
        self.assertEqual(self.wages(made), WAGES[1:])

    def test_days_and_decimals(self):
        days = AsArray({"": (b"tdD", [b"\x05", of_i("i", [0, 7, 20_240])], 1, 3)})
        packed = columns.pack(bpjsstat.WageEarner, registered_day=days)
        self.assertEqual(
            [w.registered_day for w in packed], [None, None, datetime.date(2025, 6, 1)]
        )
        with self.assertRaisesRegex(TypeError, "row 2: day"):
            columns.pack(bpjsstat.WageEarner, day=days)
        decimals = b"".join(n.to_bytes(16, "little", signed=True) for n in (6_048_000_000_000, -1))
        self.assertEqual(self.wages(AsArray({"": (b"d:38,0", [None, decimals], 0, 2)})),
                         [6_048_000_000_000, -1])  # fmt: skip
        with self.assertRaisesRegex(TypeError, "d:38,2"):
            self.wages(AsArray({"": (b"d:38,2", [None, decimals], 0, 2)}))

    def test_texts_and_dictionaries(self):
        texts = b"G1-001G3-019"
        for form, code in ((b"u", "i"), (b"U", "q")):
            made = AsArray({"": (form, [None, of_i(code, [0, 6, 6, 12]), texts], 0, 3)})
            packed = columns.pack(bpjsstat.WageEarner, industry=made)
            self.assertEqual([w.industry for w in packed], ["G1-001", "", "G3-019"])
        words = (b"u", [None, of_i("i", [0, 5, 10]), b"microlarge"], 0, 2)
        made = AsArray({"": (b"C", [None, b"\1\0\1"], 0, 3, words)})
        packed = columns.pack(bpjsstat.WageEarner, size=made)
        self.assertEqual([w.size.name for w in packed], ["LARGE", "MICRO", "LARGE"])

    def test_what_is_missing_is_named(self):
        made = AsArray({"": (b"l", [b"\x05", of_i("q", WAGES)], 1, 3)})
        with self.assertRaisesRegex(TypeError, "row 2: wage"):
            self.wages(made)

    def test_a_table_and_a_stream_of_tables(self):
        given = {
            "wage": (b"l", [None, of_i("q", WAGES)], 0, 3),
            "risk_class": (b"C", [None, b"\1\2\3"], 0, 3),
        }
        for made, times in ((AsArray(given, table=True), 1), (AsStream(given, table=True), 2)):
            packed = columns.pack(bpjsstat.WageEarner, made, day=DAY)
            self.assertEqual([w.wage for w in packed], WAGES * times)
            self.assertEqual([w.risk_class for w in packed], [1, 2, 3] * times)
        sliced = columns.pack(bpjsstat.WageEarner, AsArray(given, table=True, offset=2))
        self.assertEqual([(w.wage, w.risk_class) for w in sliced], [(WAGES[2], 3)])

    def test_a_table_without_rows_is_no_worker(self):
        made = AsStream({"wage": (b"l", [None, of_i("q", WAGES)], 0, 3)}, table=True)
        made.left = 0
        packed = columns.pack(bpjsstat.WageEarner, made, day="2025-06-01", risk_class=3)
        self.assertEqual(len(packed), 0)
        with self.assertRaisesRegex(bpjsstat.ArgumentError, "one worker or more"):
            bpjsstat.Law().dues_pu(packed)
        self.assertEqual(self.wages(AsArray({"": (b"l", [None, None], 0, 0)})), [])
        nothing = AsArray({"": (b"u", [None, None, None], 0, 0)})
        self.assertEqual(len(columns.pack(bpjsstat.WageEarner, industry=nothing)), 0)

    def test_a_row_that_is_missing_as_a_whole_is_missing(self):
        made = AsArray({"wage": (b"l", [None, of_i("q", WAGES)], 0, 3)}, table=True)
        there = ctypes.create_string_buffer(b"\x05", 1)
        made.array.buffers = (ctypes.c_void_p * 1)(ctypes.addressof(there))
        made.array.null_count = 1
        with self.assertRaisesRegex(TypeError, "row 2: wage"):
            columns.pack(bpjsstat.WageEarner, made)

    def test_texts_that_are_missing_are_not_read(self):
        made = AsArray({"": (b"u", [b"\x01", of_i("i", [0, 1, 2]), b"a\xff"], 1, 2)})
        with self.assertRaisesRegex(TypeError, "row 2: industry"):
            columns.pack(bpjsstat.WageEarner, industry=made)

    def test_what_a_stream_gave_is_released_once(self):
        made = AsStream({"": (b"l", [None, of_i("q", WAGES)], 0, 3)})
        self.assertEqual(self.wages(made), WAGES * 2)
        self.assertEqual(made.released, 3)  # two arrays and the schema

    def test_a_stream_that_fails_says_why(self):
        made = AsStream({"": (b"l", [None, of_i("q", WAGES)], 0, 3)}, fails=True)
        with self.assertRaisesRegex(ValueError, "the disk is full"):
            self.wages(made)
        self.assertEqual(made.released, 1)

    def test_a_table_is_no_column(self):
        made = AsArray({"wage": (b"l", [None, of_i("q", WAGES)], 0, 3)}, table=True)
        with self.assertRaisesRegex(TypeError, "not an Arrow table"):
            self.wages(made)


class Out(unittest.TestCase):
    def test_columns_of_dues_are_buffers(self):
        worker = bpjsstat.WageEarner(day="2024-03-01", wage=10**7, risk_class=3)
        dues = bpjsstat.Law().dues_pu(worker)
        made = columns.of(dues)
        self.assertEqual(list(made["amount"]), [line.amount for line in dues])
        self.assertEqual(memoryview(made["amount"]).format, "q")
        self.assertEqual(columns.names(bpjsstat.Payer, made["payer"]), [l.payer.name for l in dues])
        self.assertEqual(made["citation"], [line.citation for line in dues])
        march = (datetime.date(2024, 3, 1) - datetime.date(1970, 1, 1)).days
        self.assertEqual(set(made["month"]), {march})
        self.assertNotIn("struct_size", made)

    def test_out_and_in_again(self):
        packed = columns.pack(
            bpjsstat.WageEarner, wage=WAGES, risk_class=3, industry=["a", "", "b"]
        )
        self.assertEqual(columns.pack(bpjsstat.WageEarner, columns.of(packed)).bytes, packed.bytes)


if __name__ == "__main__":
    unittest.main()
