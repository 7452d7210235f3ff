"""Tables of Arrow as columns of people."""

from . import _arrow, _calls


def people_from(table):
    """People of what speaks Arrow: a stream or a struct array, whose columns have the names
    of columns of people; others are ignored, and told by `ignored_names`.

        for people in bpjsstat.people_from(table):
            people.check(0, len(people), "2025-03-01", 0)

    Each chunk is a People, which keeps its arrays. What is no number or code of its column
    makes its row bad; `chunks(problems, stop=True)` tells or refuses it.
    """
    if hasattr(table, "__arrow_c_stream__"):
        capsule = table.__arrow_c_stream__()
        return _calls.get("bpjs_exchange_people_new")(_at(capsule, b"arrow_array_stream"))
    if hasattr(table, "__arrow_c_array__"):
        schema, array = table.__arrow_c_array__()
        places = _at(schema, b"arrow_schema"), _at(array, b"arrow_array")
        return _calls.get("bpjs_exchange_people_array")(*places)
    raise TypeError(f"something that speaks Arrow is needed, not {table!r}")


_at = _arrow._capsule
people_from.__module__ = "bpjsstat"
