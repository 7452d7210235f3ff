"""Reads a stream of Arrow (IPC streaming format) byte by byte, by what is published of the
format and of Flatbuffers, and writes it as CSV: arrow.py <stream >csv

Every rule that a stream must keep is checked on the way; what does not is an AssertionError.
"""

import struct
import sys

CONTINUATION = 0xFFFFFFFF
VERSION_5, SCHEMA, RECORD_BATCH, INT = 4, 1, 3, 2
FORMATS = {(8, 0): "<u1", (8, 1): "<i1", (32, 1): "<i4", (64, 1): "<i8"}
CODES = {"<u1": "B", "<i4": "i", "<i8": "q"}


class Table:
    """A table of Flatbuffers. At its place lies the distance back to its vtable, which has
    its own size, that of the table, and where each field is, 0 where it is not there."""

    def __init__(self, buffer, place):
        assert place % 4 == 0
        self.buffer, self.place = buffer, place
        self.vtable = place - self.number(place, "i")
        assert self.vtable >= 4 and self.vtable % 2 == 0
        size, self.size = self.number(self.vtable, "H"), self.number(self.vtable + 2, "H")
        assert size % 2 == 0 and place + self.size <= len(buffer)
        self.fields = [self.number(self.vtable + at, "H") for at in range(4, size, 2)]

    def number(self, place, code):
        width = struct.calcsize(code)
        assert place % width == 0, f"{width} bytes at {place}"
        return struct.unpack_from("<" + code, self.buffer, place)[0]

    def where(self, field):
        at = self.fields[field] if field < len(self.fields) else 0
        assert at == 0 or 4 <= at < self.size
        return self.place + at if at else None

    def scalar(self, field, code):
        place = self.where(field)
        return 0 if place is None else self.number(place, code)

    def follow(self, place):
        return place + self.number(place, "I")

    def table(self, field):
        return Table(self.buffer, self.follow(self.where(field)))

    def vector(self, field):
        """The place of its first element, and how many there are."""
        place = self.follow(self.where(field))
        return place + 4, self.number(place, "I")

    def tables(self, field):
        first, count = self.vector(field)
        return [Table(self.buffer, self.follow(first + 4 * i)) for i in range(count)]

    def pairs(self, field):
        """A vector of structs of two numbers of 8 bytes."""
        first, count = self.vector(field)
        return [
            (self.number(first + 16 * i, "q"), self.number(first + 16 * i + 8, "q"))
            for i in range(count)
        ]

    def text(self, field):
        first, length = self.vector(field)
        assert self.buffer[first + length] == 0
        return self.buffer[first : first + length].decode()


def messages(stream):
    """Kind, header and body of each message, up to the mark of the end."""
    at = 0
    while True:
        assert at % 8 == 0
        mark, length = struct.unpack_from("<II", stream, at)
        assert mark == CONTINUATION
        if length == 0:
            assert at + 8 == len(stream), "something behind the end"
            return
        assert length % 8 == 0
        metadata = stream[at + 8 : at + 8 + length]
        message = Table(metadata, struct.unpack_from("<I", metadata)[0])
        assert message.scalar(0, "h") == VERSION_5
        body = message.scalar(3, "q")
        at += 8 + length
        assert body % 8 == 0 and at + body <= len(stream)
        yield message.scalar(1, "B"), message.table(2), stream[at : at + body]
        at += body


def read_schema(schema):
    """Names and formats of the columns, which are integers, null or not."""
    assert schema.scalar(0, "h") == 0  # the least byte first
    columns = []
    for field in schema.tables(1):
        assert field.scalar(1, "B") == 1 and field.scalar(2, "B") == INT
        assert field.where(4) is None and field.vector(5)[1] == 0  # no dictionary, no children
        kind = field.table(3)
        columns.append((field.text(0), FORMATS[kind.scalar(0, "i"), kind.scalar(1, "B")]))
    return columns


def take(body, buffers, end):
    """The next buffer, which lies at a multiple of 8 behind the others."""
    offset, length = buffers.pop(0)
    assert offset % 8 == 0 and end <= offset and offset + length <= len(body)
    assert not any(body[end:offset]), "no zeros between buffers"
    return body[offset : offset + length], offset + length


def read_batch(batch, body, columns):
    """The columns of a batch, None where it is null."""
    rows, nodes, buffers = batch.scalar(0, "q"), batch.pairs(1), batch.pairs(2)
    assert len(nodes) == len(columns) and len(buffers) == 2 * len(columns)
    end, read = 0, []
    for (_, form), (length, nulls) in zip(columns, nodes, strict=True):
        bits, end = take(body, buffers, end)
        values, end = take(body, buffers, end)
        assert length == rows and len(values) == rows * struct.calcsize(CODES[form])
        assert len(bits) == ((rows + 7) // 8 if nulls else 0)
        given = [not nulls or bits[i // 8] >> i % 8 & 1 for i in range(rows)]
        assert given.count(0) == nulls
        numbers = struct.unpack(f"<{rows}{CODES[form]}", values)
        read.append([n if is_given else None for n, is_given in zip(numbers, given, strict=True)])
    assert not any(body[end:])
    return read


def main():
    parts = messages(sys.stdin.buffer.read())
    kind, schema, body = next(parts)
    assert kind == SCHEMA and not body
    columns = read_schema(schema)
    print(",".join(name for name, _ in columns))
    sizes = []
    for kind, batch, body in parts:
        assert kind == RECORD_BATCH
        read = read_batch(batch, body, columns)
        sizes.append(str(len(read[0])))
        for row in zip(*read, strict=True):
            print(",".join("" if value is None else str(value) for value in row))
    formats = " ".join(form for _, form in columns)
    print(f"{formats}; batches: {' '.join(sizes)}", file=sys.stderr)


if __name__ == "__main__":
    main()
