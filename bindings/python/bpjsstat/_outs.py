"""What comes out of a function of C, as lines of the source that _calls writes: a struct or
several, numbers, lists as long as they turn out to be, handles."""

import array
import ctypes

from . import _enums, _given, _structs


def _read_some(shape):
    def read(buffer, count):
        return shape.read_all(memoryview(buffer)[: count * shape.size])

    return read


def _array_of(cells):
    made = array.array("i" if cells._type_ is ctypes.c_int32 else "q")
    made.frombytes(memoryview(cells).cast("B"))
    return made


def wanted(writer, length):
    """How many items are to come out."""
    if length.name not in writer.parameters:
        writer.parameters.append(length.name)
        writer.before.append(f"{length.name} = whole({length.name!r}, {length.name})")
        writer.limit(length.name, 0, 10**8)


def struct(writer, a):
    shape = _structs.get(a.of)
    length = writer.partner_of(a)
    if length is None:
        writer.scope[f"new_{a.name}"] = shape.Buffer.from_buffer_copy
        writer.scope[f"empty_{a.name}"] = shape.empty
        writer.before.append(f"o_{a.name} = new_{a.name}(empty_{a.name})")
        writer.scope[f"read_{a.name}"] = shape.read
    else:
        wanted(writer, length)
        writer.scope[f"empty_{a.name}"] = shape.empty
        writer.scope["create"] = ctypes.create_string_buffer
        writer.before.append(
            f"o_{a.name} = create(empty_{a.name}, max({length.name}, 1) * {shape.size})"
        )
        writer.scope[f"read_{a.name}"] = _read_some(shape)
    writer.pass_(f"o_{a.name}", ctypes.c_void_p)
    more = f", {length.name}" if length is not None else ""
    writer.results.append(f"read_{a.name}(o_{a.name}{more})")


def numbers(writer, a, length):
    given = next(b for b in writer.arguments if b.name == length.partners[0])
    count = length.name if given.role == "out" else f"n_{given.name}"
    if given.role == "out":
        wanted(writer, length)
    cells = ctypes.c_int32 if a.type == "int32_t *" else ctypes.c_int64
    writer.scope[f"cells_{a.name}"], writer.scope["array_of"] = cells, _array_of
    writer.before.append(f"o_{a.name} = (cells_{a.name} * {count})()")
    writer.pass_(f"o_{a.name}", ctypes.c_void_p)
    writer.results.append(f"array_of(o_{a.name})")


def number(writer, a):
    _, _, type_ = _given.INTEGERS[a.type.rstrip(" *")]
    writer.scope[f"cell_{a.name}"] = type_
    writer.scope["byref"] = ctypes.byref
    writer.before.append(f"o_{a.name} = cell_{a.name}()")
    writer.pass_(f"byref(o_{a.name})", ctypes.c_void_p)
    word, _, rest = a.unit.partition(" ")
    if word == "enum":
        writer.scope[f"members_{a.name}"] = _enums.Members(rest.split()[0])
        return f"members_{a.name}[o_{a.name}.value]"
    return f"o_{a.name}.value"


def list_of_integers(writer, a):
    writer.list_out = True
    writer.scope["longs"] = ctypes.c_int64
    writer.before.append(f"o_{a.name} = (longs * room)()")
    writer.pass_(f"o_{a.name}", ctypes.c_void_p)
    writer.results.append(f"o_{a.name}[:found]")


def handle(writer, a):
    from . import _handles

    writer.scope[f"owner_{a.name}"], writer.scope[f"adopt_{a.name}"] = _handles.adopter(a.of)
    writer.scope["byref"] = ctypes.byref
    writer.before.append(f"o_{a.name} = owner_{a.name}()")
    writer.pass_(f"byref(o_{a.name})", ctypes.c_void_p)
    writer.results.append(f"adopt_{a.name}(o_{a.name})")
