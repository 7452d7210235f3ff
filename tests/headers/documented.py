"""Every row of the library's table is explained in its header, where a reader looks:

  function       in the comment that ends right above it
  struct, enum   in the comment right above or behind the brace, or each member has
                 one; a handle in the comment above
  field          behind it, or in what explains its struct; one that holds an
                 enumerator says of which enum

usage: documented.py text-program header...
"""

import json
import re
import subprocess
import sys

COMMENT = r"/\*(?:[^*]|\*+[^*/])*\*+/"
wrong = []


def said(comment):
    return re.sub(r"[\s*/]+", " ", comment or "").strip()


def above(text, start):
    """The comment that ends on the line before, or on the same."""
    found = re.search(rf"({COMMENT})[ \t]*\n?[ \t]*$", text[:start])
    return said(found[1]) if found else ""


def explained(what, *comments):
    if not any(comments):
        wrong.append(f"{what} is not explained")


def tells_enum(comment, enum, names):
    """By its name, or by one that it may be: BPJS_RELIEF_PP49_2020, JKK."""
    codes = {name for name in names} | {name.rsplit("_", 1)[1] for name in names}
    return enum in comment or any(re.search(rf"\b{code}\b", comment) for code in codes)


def members(body):
    """Name of each member, and the comment behind it."""
    found = re.finditer(
        rf"\b(?:(BPJS_\w+) = -?\d+,?|(\w+)(?:\[\d+\])?;)[ \t]*({COMMENT})?", body)
    return {match[1] or match[2]: said(match[3]) for match in found}


def read(paths):
    functions, blocks, handles = {}, {}, {}
    for path in paths:
        with open(path, encoding="utf-8") as file:
            text = file.read()
        for match in re.finditer(r"^[a-z][\w *]*?\b(bpjs_\w+)\([^;{}]*\);", text, re.M):
            functions[match[1]] = above(text, match.start())
        for match in re.finditer(r"^typedef struct (bpjs_\w+) \1;", text, re.M):
            handles[match[1]] = above(text, match.start())
        for match in re.finditer(
                rf"^(?:typedef struct|enum) (bpjs_\w+) \{{[ \t]*({COMMENT})?(.*?)\}}",
                text, re.M | re.S):
            blocks[match[1]] = (above(text, match.start()), said(match[2]), members(match[3]))
    return functions, blocks, handles


def check_block(row, names, blocks):
    over, behind, comments = blocks.get(row["name"], ("", "", {}))
    whole = over or behind
    for name in names:
        if name == "struct_size":  # explained in base.h, once for all
            continue
        if name not in comments:
            wrong.append(f"{row['name']}.{name} is not found in its header")
        explained(f"{row['name']}.{name}", whole, comments.get(name, ""))
    return comments


def main(table, headers):
    functions, blocks, handles = read(headers)
    for row in table["functions"]:
        explained(row["name"], functions.get(row["name"], ""))
    for row in table["handles"]:
        explained(row["name"], handles.get(row["name"], ""))
    constants = table["constants"] + [dict(s, enum="bpjs_status") for s in table["statuses"]]
    for row in table["structs"]:
        comments = check_block(row, [f["name"] for f in row["fields"]], blocks)
        for field in row["fields"]:
            unit = re.match(r"(?:enum|flags) (bpjs_\w+)", field["unit"])
            names = [c["name"] for c in constants if unit and c["enum"] == unit[1]]
            if unit and not tells_enum(comments.get(field["name"], ""), unit[1], names):
                wrong.append(f"{row['name']}.{field['name']} does not say of {unit[1]}")
    for row in table["enums"]:
        check_block(row, [c["name"] for c in constants if c["enum"] == row["name"]], blocks)
    rows = [len(table[kind]) for kind in ("functions", "handles", "structs", "enums", "constants")]
    if min(rows) < 5:
        wrong.append(f"the table is short: {rows}")
    print("\n".join(wrong))
    return 1 if wrong else 0


sys.exit(main(json.loads(subprocess.check_output([sys.argv[1], "json"])), sys.argv[2:]))
