"""What Python adds to people: columns, chunks of them, and tallies."""

from __future__ import annotations

from . import _calls, _structs


def _get(name):
    return _calls.get("bpjs_" + name)


class PeopleFace:
    """Columns of participants."""

    __slots__ = ()

    def __len__(self) -> int:
        return self.count()

    def __bool__(self) -> bool:
        return True

    def _told(self) -> str:
        return f", {len(self)} rows"


def _tally_of(saved: bytes) -> Any:
    return _get("tally_load")(saved, "pickle")


class TallyFace:
    """Groups of people with exact sums."""

    __slots__ = ()

    def __len__(self) -> int:
        return self.count()

    def __bool__(self) -> bool:
        return True

    def by(self, what: Any, detail: int = 0) -> Self:
        """Adds a dimension; gives the tally."""
        cls = _structs.get("bpjs_tally_dimension").cls
        self.add_dimension(cls(what=what, detail=detail))
        return self

    def of(self, kind: Any, **fields: Any) -> Self:
        """Adds a measure; gives the tally."""
        self.add_measure(_structs.get("bpjs_tally_measure").cls(kind=kind, **fields))
        return self

    def keys(self, index: int) -> tuple[str | None, ...]:
        """What tells a group from others, as texts; None: not given."""
        return tuple(self.key_text(index, k) or None for k in range(self.dimension_count()))

    def values(self, index: int = -1) -> list[TallyValue]:
        """Each measure of a group; -1: of all groups together."""
        return [self.get(index, m) for m in range(self.measure_count())]

    def __iter__(self) -> Iterator[Any]:
        return (
            (self.keys(i), self.get(i, -1).weight, *self.values(i)) for i in range(self.count())
        )

    def __bytes__(self) -> bytes:
        return self.save()

    def __reduce__(self) -> Any:
        return _tally_of, (self.save(),)

    def to_json(self) -> str:
        return self.write("json")

    def to_csv(self) -> str:
        return self.write("csv")

    def _told(self) -> str:
        return f", {len(self)} groups, {self.get(-1, -1).weight:,} people"


class PeopleReaderFace:
    """People from CSV in pieces."""

    __slots__ = ()

    def chunks(self, source: Any, problems: Any = None, size: int = 1 << 18) -> Iterator[Any]:
        """The people of a binary file, or of pieces of bytes: a People that is another chunk
        of at most 65,536 rows each time. What is kept of one is to be copied."""
        from . import _calls

        people = _calls.get("bpjs_people_new")()
        pieces = iter(lambda: source.read(size), b"") if hasattr(source, "read") else source
        for piece in pieces:
            rest = memoryview(piece)
            while rest:
                rest = rest[self.feed(rest) :]
                if rest and self.next(people, problems):
                    yield people
        self.end()
        if self.next(people, problems):
            yield people


class ArrivalsFace:
    """People of an Arrow table, chunk by chunk."""

    __slots__ = ()

    def chunks(self, problems: Any = None, stop: bool = False) -> Iterator[Any]:
        """People of each chunk to come; problems: receives what is no number or code."""
        flags = "stop" if stop else 0
        while True:
            people = _get("people_new")()
            if not self.next(flags, people, problems):
                return
            yield people

    def __iter__(self) -> Iterator[Any]:
        return self.chunks()

    @property
    def ignored_names(self) -> list[str]:
        """The columns that are not of people."""
        return [self.ignored(i) for i in range(self.ignored_count())]

    def _told(self) -> str:
        return f", {self.ignored_count()} columns ignored"
