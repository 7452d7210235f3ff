"""Tallies in Python: made in one breath, pickled, merged by threads, read as groups."""

import copy
import pickle
import threading
import unittest

import bpjsstat

SEGMENTS = (2, 2, 3)
WAGES = (1000, 3000, 5000)
WEIGHTS = (2, 3, 1)
AREAS = (64, 6402, None)


def people():
    made = bpjsstat.People()
    for what, values in zip(("segment", "wage", "weight", "area"),
                            (SEGMENTS, WAGES, WEIGHTS, AREAS)):  # fmt: skip
        made.set(what, values)
    return made


def empty():
    return bpjsstat.Tally("2024-12-31").by("segment").by("area", 2).of("wage")


def full():
    tally = empty()
    summary = tally.people(people(), 0, 3, 0)
    assert summary.good == 3
    return tally


class Tallies(unittest.TestCase):
    def test_groups_are_read_in_order(self):
        groups = list(full())
        self.assertEqual([keys for keys, *_ in groups], [("BPU", "64"), ("JAKON", None)])
        self.assertEqual([weight for _, weight, _ in groups], [5, 1])
        # 2 x 1000 + 3 x 3000
        self.assertEqual(groups[0][2].weighted, 11_000)
        self.assertEqual(full().values()[0].sum, 9_000)

    def test_it_shows_itself(self):
        self.assertEqual(repr(full()), "<Tally, 2 groups, 6 people>")
        self.assertEqual(len(full()), 2)
        self.assertTrue(bpjsstat.Tally("2024-12-31"))
        self.assertIn("BPU,64,2,5,2,4000", full().to_csv())
        self.assertIn('"keys":{"segment":"JAKON","area":null}', full().to_json())

    def test_bytes_are_what_is_saved(self):
        saved = bytes(full())
        self.assertIsInstance(saved, bytes)
        self.assertEqual(saved[:8], b"BPJSTALY")
        self.assertEqual(saved, full().save())
        self.assertEqual(bpjsstat.tally_load(saved, "here").save(), saved)
        self.assertEqual(bpjsstat.tally_load(memoryview(saved), "here").save(), saved)
        with self.assertRaises(bpjsstat.Error) as caught:
            bpjsstat.tally_load(saved[:-1], "here")
        self.assertEqual(caught.exception.source, "here")

    def test_it_is_pickled_and_copied(self):
        tally = full()
        other = pickle.loads(pickle.dumps(tally))
        self.assertEqual(other.save(), tally.save())
        other.merge(copy.copy(tally))
        self.assertEqual(other.get(-1, -1).count, 6)
        self.assertEqual(tally.get(-1, -1).count, 3)

    def test_rolled(self):
        tally = full()
        by_segment = tally.roll([bpjsstat.TallyDimension("segment")])
        self.assertEqual([keys for keys, *_ in by_segment], [("BPU",), ("JAKON",)])
        self.assertEqual(tally.roll(None).save(), tally.roll([]).save())
        self.assertEqual(len(tally.roll([])), 1)

    def test_out_to_a_dataset(self):
        data = bpjsstat.Dataset()
        full().dataset("ucj_participants", "register", data)
        found = data.find(series="ucj_participants", segment="ALL", area="KD_64")
        self.assertEqual([data.figure(i).value for i in found], [5])

    def test_two_threads_merge_crosswise(self):
        one, other = full(), full()

        def add(into, more):
            for _ in range(25):
                into.merge(more)
                into.merge(more.roll([bpjsstat.TallyDimension("segment"),
                                      bpjsstat.TallyDimension("area", 2)]))  # fmt: skip
                if into.get(-1, -1).count > 10**12:
                    break

        threads = [threading.Thread(target=add, args=pair, daemon=True)
                   for pair in ((one, other), (other, one))]  # fmt: skip
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
            self.assertFalse(thread.is_alive())

    def test_a_tally_is_not_added_to_itself(self):
        tally = full()
        with self.assertRaises(bpjsstat.Error):
            tally.merge(tally)


if __name__ == "__main__":
    unittest.main()
