"""A nation in pieces by Dask (examples/python/engines/nation_dask.py): two workers give the
bytes that one process does, also when one of them is killed half-way."""

import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).parent.parent.parent
PROGRAM = os.environ.get("BPJSSTAT_PROGRAM", ROOT / "build/bench/examples/bpjsstat/bpjsstat")
ROWS, PIECES, DAY = 300000, 12, "2023-12-31"

# Not the folder of this file, where `dask` would be found to be it.
sys.path[0] = str(ROOT / "examples/python/engines")
os.environ["PYTHONPATH"] = os.pathsep.join(
    [sys.path[0], str(ROOT / "bindings/python"), os.environ.get("PYTHONPATH", "")]
)

import distributed  # noqa: E402
import nation_dask  # noqa: E402


def synthesise(path, *options):
    command = [PROGRAM, "synthesise", "--rows", str(ROWS), "--output", path, *options]
    subprocess.run(command, check=True, capture_output=True)


def assess_and_tell(path, day):
    """assess_file, and a file beside it for each time that it is run."""
    with tempfile.NamedTemporaryFile(dir=pathlib.Path(path).parent, prefix="run", delete=False):
        return nation_dask.assess_file(path, day)


def start_worker(cluster, name, folder):
    """A process of its own, which nobody starts again."""
    command = [sys.executable, "-m", "distributed.cli.dask_worker", cluster.scheduler_address]
    options = ["--name", name, "--nthreads", "1", "--local-directory", folder]
    alone = ["--no-nanny", "--no-dashboard"]
    return subprocess.Popen(command + options + alone, stderr=subprocess.DEVNULL)


def kill_half_way(client, workers, paths):
    """The tallies, though a worker that holds some is killed when half of them are there."""
    partitions = client.map(assess_and_tell, paths, day=DAY)
    saved = []
    for _, one in distributed.as_completed(partitions, with_results=True):
        saved.append(one)
        if len(saved) == PIECES // 2:
            told = client.scheduler_info()["workers"]
            holding = [held[0] for held in client.who_has(partitions).values() if held]
            workers[told[holding[0]]["name"]].kill()
    again = client.gather(partitions)  # what was lost is made again by the one that is left
    assert sorted(again) == sorted(saved), "made again, otherwise"
    assert len(client.scheduler_info()["workers"]) == 1
    return saved


def run(cluster, workers, paths, wanted):
    with distributed.Client(cluster) as client:
        client.wait_for_workers(2, timeout=120)
        tally = nation_dask.assess_files(client, paths, DAY)
        assert tally.get(-1, -1).weight == ROWS
        assert bytes(tally) == wanted, "two workers, other bytes"
        saved = kill_half_way(client, workers, paths)
        assert bytes(nation_dask.merge(saved, DAY)) == wanted, "one killed, other bytes"


def main():
    with tempfile.TemporaryDirectory() as folder:
        whole = os.path.join(folder, "all.csv")
        synthesise(whole)
        wanted = nation_dask.assess_file(whole, DAY)
        rows = ROWS // PIECES
        paths = [os.path.join(folder, f"{i}.csv") for i in range(PIECES)]
        for i, path in enumerate(paths):
            synthesise(path, "--first", str(i * rows + 1), "--count", str(rows))
        with distributed.LocalCluster(n_workers=0, dashboard_address=None) as cluster:
            workers = {name: start_worker(cluster, name, folder) for name in ("one", "two")}
            try:
                run(cluster, workers, paths, wanted)
            finally:
                for worker in workers.values():
                    worker.kill()
                    worker.wait()
        runs = len(list(pathlib.Path(folder).glob("run*")))
        assert runs > PIECES, "nothing was lost with the worker"
    print(f"RESULT: {ROWS:,} people in {PIECES} pieces, {runs - PIECES} made again after a kill")


if __name__ == "__main__":
    main()
