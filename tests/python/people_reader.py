"""People from CSV in pieces, and how long a chunk stays."""

import gc
import io
import unittest
import weakref

import bpjsstat

FILE = b"segment,wage,born\nPU,5,1970-01-03\n2,,\nBPU,x,-1\n"


def column(people, what="wage"):
    """The values of a column, None where there is none."""
    cells = [people.get(row, what) for row in range(len(people))]
    return [value if given else None for value, given in cells]


class Reader(unittest.TestCase):
    def test_pieces_say_what_the_whole_says(self):
        for size in range(1, len(FILE) + 1):
            reader, people = bpjsstat.PeopleReader("file"), bpjsstat.People()
            problems = bpjsstat.Problems()
            for at in range(0, len(FILE), size):
                piece = FILE[at : at + size]
                self.assertEqual(reader.feed(piece), len(piece))
            reader.end()
            self.assertEqual(reader.next(people, problems), 3)
            self.assertEqual(column(people)[:2], [5, None])
            self.assertEqual(column(people, "segment"), [1, 2, 2])
            self.assertEqual(column(people, "born"), [2, None, -1])
            self.assertEqual([p.line for p in problems], [4])
            self.assertEqual(problems[0].value, "x")
            self.assertEqual([reader.line(i) for i in range(4)], [2, 3, 4, 0])

    def test_a_first_record_is_refused_for_ever(self):
        reader = bpjsstat.PeopleReader("file")
        for _ in range(2):
            with self.assertRaises(bpjsstat.Error) as caught:
                reader.feed(b"wage,salary\n")
            self.assertEqual(caught.exception.status, bpjsstat.Status.ERROR_UNKNOWN)

    def test_chunks_of_a_file(self):
        rows = 2 * 65536 + 5
        file = b"wage\n" + b"".join(b"%d\n" % i for i in range(rows))
        for source in (io.BytesIO(file), [file], [file[:999], b"", file[999:]]):
            reader, lengths, total = bpjsstat.PeopleReader("file"), [], 0
            for people in reader.chunks(source):
                self.assertEqual(reader.row(), sum(lengths))
                self.assertEqual(people.get(0, "wage"), (sum(lengths), 1))
                lengths.append(len(people))
            self.assertEqual(lengths, [65536, 65536, 5])
        self.assertEqual(list(bpjsstat.PeopleReader("none").chunks([b"wage\n"])), [])

    def test_problems_of_all_chunks(self):
        problems = bpjsstat.Problems()
        file = io.BytesIO(b"wage\nx\n" + b"5\n" * 65536 + b"y\n")
        count = sum(len(p) for p in bpjsstat.PeopleReader("file").chunks(file, problems, 1000))
        self.assertEqual(count, 65538)
        self.assertEqual([p.row for p in problems], [1, 65538])


class Kept(unittest.TestCase):
    def test_people_keep_the_reader(self):
        reader, people = bpjsstat.PeopleReader("file"), bpjsstat.People()
        reader.feed(FILE)
        reader.next(people)
        owner = weakref.ref(reader._owner)
        reader.close()
        del reader
        gc.collect()
        self.assertIsNotNone(owner())
        self.assertEqual(column(people)[0], 5)
        other = bpjsstat.PeopleReader("other")
        other.feed(b"sex\n1\n")
        other.next(people)
        gc.collect()
        self.assertIsNone(owner())
        self.assertEqual(column(people, "wage"), [None])
        self.assertEqual(column(people, "sex"), [1])


unittest.main()
