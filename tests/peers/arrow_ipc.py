"""The Arrow that bpjsstat synthesise writes, read by the JavaScript of Apache Arrow: the
same people as in its CSV, in batches of 65,536."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

ROWS = 150000
BATCH = 65536
HERE = pathlib.Path(__file__).parent
BUILD = HERE.parent.parent / "build"
PROGRAM = os.environ.get("BPJSSTAT_PROGRAM", BUILD / "bench/examples/bpjsstat/bpjsstat")
MODULES = os.environ.get("BPJSSTAT_PEERS_NPM", BUILD / "peers/npm")
FIELDS = [
    "synthetic Uint8", "segment Uint8", "programmes Uint8", "wage Int64", "risk_class Uint8",
    "born Int32", "sex Uint8", "area Int32", "sector Uint8", "groups Uint8", "size Uint8",
    "enrolled Int32",
]  # fmt: skip


def synthesise(*options):
    command = [PROGRAM, "synthesise", "--rows", str(ROWS), *options]
    return subprocess.run(command, check=True, capture_output=True).stdout


def node(script, stream):
    command = ["node", HERE / script, MODULES]
    return subprocess.run(command, input=stream, check=True, capture_output=True)


def batches_of(csv, rows):
    """How many rows the batches have, and how many fields of each column are empty."""
    lines = [line.split(",") for line in csv.decode().splitlines()[1:]]
    assert len(lines) == rows
    parts = [lines[at : at + BATCH] for at in range(0, rows, BATCH)]
    return [
        {"rows": len(part), "nulls": [column.count("") for column in zip(*part, strict=True)]}
        for part in parts
    ]


def check(*options, rows=ROWS):
    csv = synthesise(*options)
    read = node("arrow_ipc.mjs", synthesise(*options, "--format", "arrow"))
    assert read.stdout == csv.split(b"\n", 1)[1], "other people"
    told = json.loads(read.stderr)
    assert told["fields"] == FIELDS, told["fields"]
    assert told["batches"] == batches_of(csv, rows), told["batches"]


def main():
    check()
    check("--first", "7", "--count", str(BATCH), rows=BATCH)
    check("--count", "0", rows=0)
    with tempfile.TemporaryDirectory() as folder:  # columns that are null throughout
        assumed = pathlib.Path(folder, "assumed.csv")
        assumed.write_text(
            "subject,segment,group,least,most,weight,status\nage,ALL,ALL,30,30,1,assumed\n"
        )
        check("--assumptions", str(assumed))
    print(f"RESULT: {ROWS:,} rows are the same by apache-arrow")


if __name__ == "__main__":
    sys.exit(main())
