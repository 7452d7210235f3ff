"""Columns that go out as Arrow: read by a consumer that keeps the rules of the interface."""

import ctypes
import datetime
import gc
import subprocess
import sys
import unittest

import bpjsstat
from bpjsstat import _arrow, _arrow_out, columns


def day(text):
    return datetime.date.fromisoformat(text)


def dues_of(month, **more):
    worker = bpjsstat.WageEarner(day=day(month), wage=8_000_000, risk_class=1, **more)
    return bpjsstat.Law().dues_pu(worker)


class Moved:
    """A consumer: takes the struct out of its capsule, and releases it when asked."""

    def __init__(self, capsule, kind, name):
        here = _arrow._capsule(capsule, name)
        self.made = kind.from_buffer_copy(ctypes.string_at(here, ctypes.sizeof(kind)))
        kind.from_address(here).release = None

    def release(self):
        _arrow.release(self.made)
        assert not self.made.release


class Out(unittest.TestCase):
    def test_a_table_is_the_columns(self):
        made = columns.of(dues_of("2025-06-01"))
        for table in (_arrow.table(made), _arrow.table(OnlyArray(made))):
            self.assertEqual(list(table), list(made))
            self.assertEqual(len(table["amount"]), 8)  # PP 6/2025 takes nothing from JKM
            # 8,000,000 at 0.24 %, 3.7 % and 2 %: PP 44 and 46/2015
            self.assertTrue({19_200, 296_000, 160_000} <= set(table["amount"]))
            self.assertEqual(table["amount"], list(made["amount"]))
            self.assertEqual(table["citation"], made["citation"])
            epoch = day("1970-01-01")
            self.assertEqual(set(table["month"]), {(day("2025-06-01") - epoch).days})
            self.assertEqual(set(table["settle_from"]), {None})

    def test_it_goes_back_in(self):
        staff = columns.pack(bpjsstat.WageEarner, wage=[5_000_000, 6_000_000], risk_class=[1, 5],
                             day=["2024-01-01", "2024-02-01"], industry=["", "01111"])  # fmt: skip
        again = columns.pack(bpjsstat.WageEarner, columns.of(staff))
        self.assertEqual(list(again), list(staff))

    def test_a_consumer_may_move_it_and_keep_it(self):
        made = columns.of(dues_of("2025-06-01"))
        schema, array = made.__arrow_c_array__()
        array = Moved(array, _arrow.Array, b"arrow_array")
        schema = Moved(schema, _arrow.Schema, b"arrow_schema")
        amounts = list(made["amount"])
        del made
        gc.collect()
        names = [schema.made.children[i].contents.name for i in range(schema.made.n_children)]
        child = array.made.children[names.index(b"amount")].contents
        self.assertEqual((ctypes.c_int64 * 8).from_address(child.buffers[1])[:], amounts)
        array.release()
        schema.release()

    def test_the_schema_alone(self):
        made = columns.of(dues_of("2025-06-01"))
        schema = Moved(made.__arrow_c_schema__(), _arrow.Schema, b"arrow_schema")
        self.assertEqual(schema.made.format, b"+s")
        self.assertEqual(schema.made.n_children, len(made))
        schema.release()

    def test_what_nobody_takes_is_let_go_of(self):
        made = columns.of(dues_of("2025-06-01"))
        for _ in range(100):
            made.__arrow_c_array__()
            made.__arrow_c_stream__()
        self.assertLessEqual(len(_arrow_out._held), 3)
        held = [made.__arrow_c_stream__() for _ in range(5)]
        made.__arrow_c_schema__()
        for capsule in held:  # still theirs
            stream = Moved(capsule, _arrow.Stream, b"arrow_array_stream")
            self.assertTrue(stream.made.release)
            stream.release()

    def test_an_interpreter_may_end_with_capsules(self):
        program = (
            "import bpjsstat, sys; from bpjsstat import columns\n"
            "t = columns.of([bpjsstat.WageEarner(day='2025-01-01', wage=1)])\n"
            "kept = [t.__arrow_c_array__(), t.__arrow_c_stream__(), t.__arrow_c_schema__()]\n"
            "sys.kept = kept; print(len(kept))"
        )
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "3\n", ""))

    def test_a_place_is_needed(self):
        with self.assertRaises(bpjsstat.Error) as caught:
            bpjsstat.exchange_struct_array("bpjs_dues_line", b"", None, None)
        self.assertEqual(caught.exception.field, "schema")
        for wrong in (-1, 2**64, "here", 1.5):
            with self.assertRaises((TypeError, OverflowError)):
                bpjsstat.exchange_struct_stream("bpjs_dues_line", b"", wrong)


class OnlyArray:
    def __init__(self, made):
        self.made = made

    def __arrow_c_array__(self, requested_schema=None):
        return self.made.__arrow_c_array__(requested_schema)


if __name__ == "__main__":
    unittest.main()
