"""What help() tells of a function of C, from the table."""

from . import _structs, _table


def of(writer):
    about = _table.text(_table.ITEM["FUNCTION_ABOUT"], writer.index)
    since = _table.text(_table.ITEM["FUNCTION_SINCE"], writer.index)
    lines = []
    for a in writer.arguments:
        if a.name in writer.parameters:
            kind = (
                _structs.class_name(a.of) if a.is_struct
                else _table.camel(a.of) if a.is_handle else a.unit or a.type
            )  # fmt: skip
            lines.append(f"    {a.name}: {kind}")
    outs = [
        _structs.class_name(a.of) if a.is_struct else _table.camel(a.of) if a.is_handle
        else a.unit.split()[0] if a.type == "char *" else a.unit
        for a in writer.arguments
        if a.role in ("out", "own") and a.name not in ("error", "length", "count")
    ]  # fmt: skip
    if writer.returns != "void" and not writer.fails:
        outs = ["text" if writer.returns == "const char *" else "number"]
    if outs:
        lines.append(f"    returns: {', '.join(outs)}")
    return f"{about}\n\n" + "\n".join(lines) + f"\n\nSince {since}. In C: {writer.name}.\n"
