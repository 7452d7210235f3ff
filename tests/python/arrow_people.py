"""People of Arrow tables: chunks that keep their arrays, and what is no person's."""

import array
import ctypes
import gc
import unittest

import bpjsstat
from arrow_made import AsArray, AsStream, _new
from bpjsstat import _arrow, columns


def numbers(code, *values):
    return array.array(code, values).tobytes()


def texts(*words):
    """The buffers of utf8: no bits, where each ends, the bytes."""
    ends = [0]
    for word in words:
        ends.append(ends[-1] + len(word))
    return [None, numbers("i", *ends), "".join(words).encode()]


COLUMNS = {
    "synthetic": (b"b", [None, b"\1"], 0, 3),
    "segment": (b"c", [None, bytes([1, 0, 1])], 0, 3, (b"u", texts("BPU", "PU"), 0, 2)),
    "wage": (b"i", [b"\5", numbers("i", 5_000_000, 9, 7_000_000)], 1, 3),
    "risk_class": (b"C", [None, bytes([1, 2, 3])], 0, 3),
    "born": (b"tdD", [None, numbers("i", 0, 3652, 7305)], 0, 3),
    "area": (b"u", texts("31", "64.08", "3"), 0, 3),
}


class Stream(AsStream):
    """A stream that can be released, and counts it."""

    ended = 0

    def __arrow_c_stream__(self, requested_schema=None):
        capsule = super().__arrow_c_stream__(requested_schema)
        address = _arrow._capsule(capsule, b"arrow_array_stream")
        stream = _arrow.Stream.from_address(address)

        def release(place):
            _arrow.Stream.from_address(place).release = None
            self.ended += 1

        function = _arrow._Release(release)
        self.keep.append(function)
        stream.release = ctypes.cast(function, ctypes.c_void_p)
        return _new(address, b"arrow_array_stream", None)


class People(unittest.TestCase):
    def rows(self, people):
        self.assertEqual(people.get(0, "segment"), (bpjsstat.Segment.PU, 1))
        self.assertEqual(people.get(1, "segment"), (bpjsstat.Segment.BPU, 1))
        self.assertEqual(people.get(0, "wage"), (5_000_000, 1))
        self.assertEqual(people.get(1, "wage"), (0, 0))
        self.assertEqual(people.get(2, "born"), (7305, 1))
        self.assertEqual(people.get(1, "area"), (6408, 1))

    def test_an_array_is_one_chunk(self):
        made = AsArray(COLUMNS, table=True)
        arrivals = bpjsstat.people_from(made)
        self.assertEqual(arrivals.ignored_names, ["synthetic"])
        self.assertIn("1 columns ignored", repr(arrivals))
        (people,) = list(arrivals)
        self.assertEqual(len(people), 3)
        self.rows(people)
        self.assertEqual(list(arrivals), [])
        arrivals.close()
        self.rows(people)  # it keeps its chunk
        self.assertEqual(made.released, 1)  # the schema
        people.close()
        gc.collect()
        self.assertEqual(made.released, 2)

    def test_chunks_of_a_stream_outlive_it(self):
        made = Stream(COLUMNS, table=True)
        chunks = list(bpjsstat.people_from(made))
        gc.collect()
        self.assertEqual(made.ended, 1)
        self.assertEqual(len(chunks), 2)
        for people in chunks:
            self.rows(people)

    def test_rows_at_fault_are_told(self):
        broken = COLUMNS | {"area": (b"u", texts("31", "Kutai", "3578"), 0, 3)}
        problems = bpjsstat.Problems()
        (people,) = bpjsstat.people_from(AsArray(broken, table=True)).chunks(problems)
        self.assertEqual([(p.row, p.field, p.value) for p in problems], [(2, "area", "Kutai")])
        statuses, summary = people.check(0, 3, "2025-03-01", 0)
        # row 2 is self-employed without a wage, which comes before the area
        self.assertEqual((summary.bad, summary.first_row, len(statuses)), (1, 2, 3))
        with self.assertRaises(bpjsstat.UnknownError) as caught:
            list(bpjsstat.people_from(AsArray(broken, table=True)).chunks(stop=True))
        self.assertEqual((caught.exception.row, caught.exception.value), (2, "Kutai"))

    def test_a_stream_that_fails_tells_why(self):
        with self.assertRaises(bpjsstat.Error) as caught:
            list(bpjsstat.people_from(Stream(COLUMNS, table=True, fails=True)))
        self.assertIn("the disk is full", str(caught.exception))

    def test_what_is_no_table_of_people_is_refused(self):
        with self.assertRaises(TypeError):
            bpjsstat.people_from([1, 2])
        one = AsArray({"wage": (b"i", [None, numbers("i", 1)], 0, 1)})
        with self.assertRaises(bpjsstat.Error) as caught:
            bpjsstat.people_from(one)
        self.assertEqual(caught.exception.field, "schema")
        self.assertEqual(one.released, 0)  # it stays the producer's
        floats = {"wage": (b"g", [None, numbers("d", 1.0)], 0, 1)}
        with self.assertRaises(bpjsstat.Error) as caught:
            bpjsstat.people_from(AsArray(floats, table=True))
        self.assertEqual((caught.exception.field, caught.exception.value), ("wage", "g"))

    def test_columns_of_the_library_come_back(self):
        staff = columns.pack(bpjsstat.WageEarner, wage=[5_000_000, 6_000_000], risk_class=[1, 5],
                             day="2025-03-01", industry=["G1-001", ""])  # fmt: skip
        (people,) = bpjsstat.people_from(columns.of(staff))
        self.assertEqual([people.get(i, "wage")[0] for i in range(2)], [5_000_000, 6_000_000])
        self.assertEqual(people.get(0, "industry"), (1001, 1))
        self.assertEqual(people.get(1, "industry"), (0, 0))
        self.assertEqual(people.get(0, "day"), (20148, 1))  # 55 years, 14 leap days, 59 days


if __name__ == "__main__":
    unittest.main()
