"""Whatever is put in: an exception, never a crash, and nothing is lost."""

import gc
import math
import signal
import subprocess
import sys
import threading
import unittest

import bpjsstat
from bpjsstat import _structs, _table

OBJECTS = (
    None, True, 0, -1, 2**31, 2**63, -(2**63) - 1, 10**40, 1.5, math.nan, math.inf, "",
    "x" * 100_000, "a\0b", "\ud800", b"", b"\xff\xfe", b"\0" * 9, [], [None], [[]], {}, {"day": 1},
    {1: 2}, (), object(), int, len, iter([1]), memoryview(b"abc"), range(3), Exception(), lambda: 0,
)  # fmt: skip


def handles():
    law = bpjsstat.Law()
    closed = bpjsstat.Law()
    closed.close()
    worker = bpjsstat.WageEarner(day="2024-03-01", wage=10**7, risk_class=3)
    return (
        law, closed, bpjsstat.Problems(), bpjsstat.Dataset(), law.dues_pu(worker), worker,
        bpjsstat.Figure.read("39,2 juta", "id"), bpjsstat.Records.read("a\n1\n", "r"),
        bpjsstat.DatasetReader("d"), bpjsstat.Segment.PU,
    )  # fmt: skip


# These read what lies at an address: a number is one, whatever it is.
BY_ADDRESS = ("bpjs_exchange_people_new", "bpjs_exchange_people_array")


class Calls(unittest.TestCase):
    def test_every_function_with_every_object_in_every_place(self):
        tried = 0
        for name, i in _table.functions.items():
            made = getattr(bpjsstat, name.removeprefix("bpjs_"))
            count = made.__code__.co_argcount
            for place in range(count):
                for wrong in (*OBJECTS, *handles()):
                    if name in BY_ADDRESS and isinstance(wrong, int):
                        continue
                    arguments = [None] * count
                    arguments[place] = wrong
                    tried += 1
                    try:
                        made(*arguments)
                    except Exception:
                        continue
        self.assertGreater(tried, 10_000)

    def test_every_field_of_every_struct_with_every_object(self):
        for name in _table.structs:
            shape = _structs.get(name)
            for field in shape.shown:
                for wrong in (*OBJECTS, *handles()):
                    try:
                        raw = shape.pack(shape.cls(**{field.name: wrong}))
                    except Exception as error:
                        allowed = (TypeError, ValueError, OverflowError)
                        self.assertIsInstance(error, allowed, field.name)
                        continue
                    self.assertEqual(len(raw), shape.size)

    def test_a_number_that_does_not_fit_is_not_cut(self):
        law = bpjsstat.Law()
        for wage in (2**63, -(2**63) - 1, 2**64 + 5_000_000):
            with self.assertRaisesRegex(OverflowError, "wage"):
                law.dues_pu(bpjsstat.WageEarner(day="2024-03-01", wage=wage, risk_class=3))
        for index in (2**63, 2**64, -(2**70)):
            with self.assertRaisesRegex(OverflowError, "index"):
                law.get(index)
        with self.assertRaisesRegex(TypeError, "wage"):
            law.dues_pu(bpjsstat.WageEarner(day="2024-03-01", wage=5e6, risk_class=3))

    def test_a_text_that_does_not_fit_is_not_cut(self):
        with self.assertRaisesRegex(ValueError, "industry"):
            bpjsstat.Law().dues_pu(bpjsstat.WageEarner(day="2024-03-01", wage=1, industry="x" * 16))

    def test_a_name_that_is_not_there_is_said_with_those_that_are(self):
        with self.assertRaisesRegex(ValueError, "'pa' is not of Segment: ALL, PU, BPU"):
            bpjsstat.Law().find("jkm.rate", "pa", "", "2024-01-01")
        with self.assertRaisesRegex(ValueError, "'pu,bpu' is not of Segment"):
            bpjsstat.Law().find("jkm.rate", "pu,bpu", "", "2024-01-01")
        with self.assertRaisesRegex(TypeError, "a day is needed"):
            bpjsstat.Law().find("jkm.rate", "pu", "", None)
        with self.assertRaisesRegex(TypeError, "wages"):
            bpjsstat.Law().dues_pu({"day": "2024-03-01", "wages": 1})

    def test_too_few_and_too_many(self):
        with self.assertRaises(TypeError):
            bpjsstat.law_find()
        with self.assertRaises(TypeError):
            bpjsstat.law_count(1, 2, 3)


class Handles(unittest.TestCase):
    def test_a_closed_handle_is_refused_everywhere(self):
        for handle in handles():
            if not isinstance(handle, tuple) and hasattr(handle, "close"):
                handle.close()
                for name in dir(type(handle)):
                    if name.startswith("_") or name in ("close", "closed"):
                        continue
                    try:
                        method = getattr(handle, name)
                    except bpjsstat.ClosedError:
                        continue
                    if not callable(method) or getattr(method, "__self__", None) is not handle:
                        continue
                    with self.assertRaises((bpjsstat.ClosedError, TypeError)):
                        method()

    def test_handles_in_a_cycle_are_freed(self):
        for _ in range(50):
            ring = [bpjsstat.Dataset()]
            ring.append(ring)
        gc.collect()


class Threads(unittest.TestCase):
    def run_threads(self, *works):
        failed = []

        def guarded(work):
            try:
                work()
            except BaseException as error:
                failed.append(error)

        threads = [threading.Thread(target=guarded, args=(work,)) for work in works]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return failed

    def test_a_law_is_shared(self):
        law = bpjsstat.Law()
        worker = bpjsstat.WageEarner(day="2024-03-01", wage=10**7, risk_class=3)

        def work():
            for _ in range(200):
                if law.dues_pu(worker).totals.bill != 989_000:
                    raise AssertionError

        self.assertEqual(self.run_threads(*[work] * 4), [])

    def test_closing_in_another_thread_ends_calls_and_nothing_else(self):
        for _ in range(20):
            law = bpjsstat.Law()

            def work(law=law):
                try:
                    for _ in range(50):
                        law.write(None, "csv")
                except bpjsstat.ClosedError:
                    pass

            self.assertEqual(self.run_threads(work, work, law.close), [])

    def test_a_dataset_is_changed_by_one_thread_at_a_time(self):
        text = "SERIES,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE\n" + "".join(
            f"s{i},2024,{i},PERSONS\n" for i in range(300)
        )
        data = bpjsstat.Dataset()

        def work():
            for _ in range(15):
                data.read(text, "f")
                data.find(series="s1")
                repr(data)

        self.assertEqual(self.run_threads(work, work, work), [])
        self.assertEqual(len(data), 300 * 45)

    def test_everything_is_made_once_whoever_comes_first(self):
        program = """if True:
            import sys, threading
            import bpjsstat
            sys.setswitchinterval(1e-6)
            bar, seen, failed = threading.Barrier(8), set(), []
            def work():
                bar.wait()
                try:
                    worker = bpjsstat.WageEarner(day="2024-03-01", wage=10**7, risk_class=3)
                    dues = bpjsstat.Law().dues_pu(worker)
                    totals = dues.totals
                    seen.add((type(dues), type(totals), bpjsstat.NoRuleError, totals.bill))
                    bpjsstat.Dataset().read("SERIES,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE\\n"
                                            "a,2024,1,PERSONS\\n", "f")
                except BaseException as error:
                    failed.append(repr(error))
            threads = [threading.Thread(target=work) for _ in range(8)]
            for thread in threads: thread.start()
            for thread in threads: thread.join()
            print(len(seen), failed)
        """
        for _ in range(4):
            ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
            self.assertEqual((ended.stdout, ended.stderr), ("1 []\n", ""))


class Interrupts(unittest.TestCase):
    def test_a_signal_locks_no_handle_and_loses_none(self):
        data, stopped, armed = bpjsstat.Dataset(), 0, [False]

        def alarm(*_):
            if armed[0]:
                armed[0] = False
                raise InterruptedError

        before = signal.signal(signal.SIGALRM, alarm)
        for k in range(300):
            try:
                armed[0] = True
                signal.setitimer(signal.ITIMER_REAL, 2e-6 * (1 + k % 30))
                data.read("SERIES,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE\na,2024,1,PERSONS\n", "f")
                data.find()
                armed[0] = False
            except InterruptedError:
                stopped += 1
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        self.assertGreater(stopped, 0)
        had = len(data)
        data.read("SERIES,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE\na,2024,1,PERSONS\n", "f")
        self.assertEqual(len(data), had + 1)


class Exit(unittest.TestCase):
    def test_the_interpreter_ends_with_handles_alive(self):
        program = (
            "import bpjsstat, threading, time\n"
            "law = bpjsstat.Law(); data = bpjsstat.Dataset.published()\n"
            "worker = bpjsstat.WageEarner(day='2024-03-01', wage=1, risk_class=1)\n"
            "keep = [law, data, law.dues_pu(worker)]\n"
            "keep.append(keep)\n"
            "def work():\n"
            "    while True: law.write(None, 'csv')\n"
            "threading.Thread(target=work, daemon=True).start(); time.sleep(0.05)\n"
        )
        for end in ("", "raise SystemExit(0)\n"):
            ended = subprocess.run(
                [sys.executable, "-c", program + end], capture_output=True, text=True
            )
            self.assertEqual((ended.returncode, ended.stderr), (0, ""))


if __name__ == "__main__":
    unittest.main()
