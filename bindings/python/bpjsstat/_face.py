"""What Python adds: len, iteration, operators, and how things show themselves.

Nothing is computed here; every amount and text comes from the library.
"""

from __future__ import annotations

from html import escape

from . import _calls, _structs, _table
from ._people_face import ArrivalsFace, PeopleFace, PeopleReaderFace, TallyFace


def _get(name):
    return _calls.get("bpjs_" + name)


def _table_html(head, rows):
    cells = "".join(f"<th>{escape(str(name))}</th>" for name in head)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(str(cell))}</td>" for cell in row) + "</tr>" for row in rows
    )
    return f"<table><thead><tr>{cells}</tr></thead><tbody>{body}</tbody></table>"


def _name(value):
    """A member by its name, flags joined."""
    return getattr(value, "name", None) or str(value or "")


def _money(amount):
    return f"{amount:,}"


class Results:
    """Of dues and of benefits: lines, totals, warnings, reasons."""

    __slots__ = ()

    def __len__(self) -> int:
        return self.count()

    def __iter__(self) -> Iterator[Any]:
        return iter(self.all_lines())

    def __getitem__(self, index: Any) -> Any:
        if isinstance(index, slice):
            return self.all_lines()[index]
        count = self.count()
        if not -count <= index < count:
            raise IndexError("there is no such line")
        return self.get(index % count)

    def __bool__(self) -> bool:
        return True

    def all_lines(self) -> list[Any]:
        """All lines, in one call."""
        return self.lines(0, self.count())

    def warnings(self, language: Any = "en") -> list[str]:
        """Each warning as a sentence."""
        return [self.warning_text(i, language) for i in range(self.warning_count())]

    def to_json(self, language: Any = "en") -> str:
        return self.write("json", language)

    def to_csv(self, language: Any = "en") -> str:
        return self.write("csv", language)

    def why(self, index: int = -1, language: Any = "en") -> str:
        """How an amount came about, as text; -1: all of them."""
        return self.explain(index, "text", language)


class DuesFace(Results):
    """What is due."""

    __slots__ = ()

    @property
    def totals(self) -> DuesTotals:
        """Totals over all months."""
        return self.total(-1)

    def _told(self) -> str:
        return f", {len(self)} lines, bill {_money(self.totals.bill)}"

    def _repr_html_(self) -> str:
        return _table_html(
            ("month", "programme", "payer", "base", "amount", "citation"),
            (
                (f"{line.month:%Y-%m}", _name(line.programme), _name(line.payer),
                 _money(line.base), _money(line.amount), line.citation)
                for line in self
            ),
        )  # fmt: skip


class BenefitFace(Results):
    """What is paid."""

    __slots__ = ()

    @property
    def totals(self) -> BenefitTotals:
        """Totals over all programmes."""
        return self.total(0)

    def texts(self, language: Any = "en") -> list[str]:
        """Each line in words."""
        return [self.line_text(i, language) for i in range(self.count())]

    def refusals(self, language: Any = "en") -> list[str]:
        """What is not paid, and why, each as a sentence."""
        return [self.refusal_text(i, language) for i in range(self.refusal_count())]

    def _told(self) -> str:
        refused = self.refusal_count()
        more = f", {refused} refused" if refused else ""
        return f", {len(self)} lines, total {_money(self.totals.total)}{more}"

    def _repr_html_(self) -> str:
        return _table_html(
            ("programme", "benefit", "kind", "amount", "citation"),
            (
                (_name(line.programme), words, _name(line.kind), _money(line.amount), line.citation)
                for line, words in zip(self, self.texts())
            ),
        )


class Listed:
    """Of what can be counted and got one by one."""

    __slots__ = ()

    def __len__(self) -> int:
        return self.count()

    def __bool__(self) -> bool:
        return True

    def __getitem__(self, index: Any) -> Any:
        count = self.count()
        if not -count <= index < count:
            raise IndexError("there is no such item")
        return self.get(index % count)

    def __iter__(self) -> Iterator[Any]:
        return (self.get(i) for i in range(self.count()))


class LawFace(Listed):
    """Rows of law."""

    __slots__ = ()

    def rows(
        self, day: Any = None, pattern: str = "", segment: Any = 0, policy: Any = None
    ) -> list[Any]:
        """Rows, those that govern a day if one is given, whose parameter fits."""
        query = _structs.get("bpjs_law_query").cls(day=day, pattern=pattern, segment=segment)
        return [self.get(index) for index in self.list(query, policy)]

    def to_csv(self) -> str:
        return self.write(None, "csv")

    def _told(self) -> str:
        return f", {len(self)} rows, {self.fingerprint()[:12]}"


class ProblemsFace(Listed):
    """Problems of an input."""

    __slots__ = ()

    def __str__(self) -> str:
        return self.write("text")

    def _told(self) -> str:
        return f", {len(self)}"


class DatasetFace(Listed):
    """Observations."""

    __slots__ = ()

    def find(self, query: Any = None, **fields: Any) -> list[int]:
        """Indices of what matches, best first: of a Query, or of its fields."""
        if query is not None and fields:
            raise TypeError("either a query or its fields")
        return self.query(_structs.get("bpjs_query").cls(**fields) if query is None else query)

    def to_csv(self, indices: Iterable[int] | None = None) -> str:
        return self.write(indices, "csv")

    def to_json(self, indices: Iterable[int] | None = None) -> str:
        return self.write(indices, "json")

    def _told(self) -> str:
        return f", {len(self)} observations"

    def _repr_html_(self) -> str:
        shown = range(min(len(self), 50))
        return _table_html(
            ("series", "segment", "area", "period", "value"),
            (
                (o.series, o.segment, o.area, f"{o.first_day} to {o.last_day}",
                 self.figure(i).text("en"))
                for i, o in ((i, self.get(i)) for i in shown)
            ),
        )  # fmt: skip


class RecordsFace:
    """A table of texts: a sequence of dicts."""

    __slots__ = ()

    def __len__(self) -> int:
        return self.count()

    def __bool__(self) -> bool:
        return True

    @property
    def columns(self) -> list[str]:
        return [self.text(-1, j) for j in range(self.column_count())]

    def __getitem__(self, row: int) -> dict[str, str]:
        count = self.count()
        if not -count <= row < count:
            raise IndexError("there is no such record")
        return {name: self.text(row % count, j) for j, name in enumerate(self.columns)}

    def __iter__(self) -> Iterator[Any]:
        names = self.columns
        return ({name: self.text(i, j) for j, name in enumerate(names)} for i in range(len(self)))

    def _told(self) -> str:
        return f", {len(self)} records of {', '.join(self.columns)}"


class Plain:
    """Nothing to add."""

    __slots__ = ()


class FigureFace:
    """A number with its bounds: arithmetic goes outward."""

    __slots__ = ()

    def text(self, language: Any = "en") -> str:
        """As people print it."""
        return self.write("text", language)

    def __add__(self, other: Self) -> Self:
        return self.add(other)

    def __sub__(self, other: Self) -> Self:
        return self.subtract(other)

    def __mul__(self, other: Self) -> Self:
        return self.multiply(other)

    def _no_order(self, other: object) -> NoReturn:
        raise TypeError("figures have no order, as their bounds may overlap: compare .value")

    __lt__ = __le__ = __gt__ = __ge__ = _no_order

    def __rmul__(self, other: object) -> NoReturn:
        raise TypeError(f"a Figure is needed, not {other!r}")

    def __truediv__(self, other: Self) -> Self:
        return self.divide(other)

    def __str__(self) -> str:
        return self.text()

    def _repr_html_(self) -> str:
        return f"{escape(self.text())} <small>[{escape(self.write('interval', 'en'))}]</small>"


class CoverageFace:
    """A ratio and a gap with their bounds."""

    __slots__ = ()

    def __str__(self) -> str:
        return self.write("text", "en")


class PeriodFace:
    """A span of days."""

    __slots__ = ()

    def __str__(self) -> str:
        return self.write()


_FACES = {
    "bpjs_dues": DuesFace, "bpjs_benefit": BenefitFace, "bpjs_law": LawFace,
    "bpjs_problems": ProblemsFace, "bpjs_dataset": DatasetFace, "bpjs_records": RecordsFace,
    "bpjs_figure": FigureFace, "bpjs_coverage": CoverageFace, "bpjs_distance": CoverageFace,
    "bpjs_period": PeriodFace, "bpjs_people": PeopleFace, "bpjs_people_reader": PeopleReaderFace,
    "bpjs_tally": TallyFace,
    "bpjs_exchange_people": ArrivalsFace,
}  # fmt: skip


def of(name):
    return _FACES.get(name, Plain)


def bases(name):
    """What comes before the named tuple among the bases of a struct's class."""
    return (_FACES[name],) if name in _FACES else ()
