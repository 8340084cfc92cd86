"""What it takes to import a large folder of telemetry, beside reading the same files whole.

    python benchmarks/importing.py             # 100 MB of logs and 100 MB of spans
    python benchmarks/importing.py --mb 500

The folder is a shipped case whose log lines and spans are repeated under other ids. Each reader
runs in a process of its own, so that its peak memory is its own; the peer keeps every row, as
Python's csv module reads it. One core; memory is the peak less that of a process that only starts.
"""

import argparse
import gzip
import json
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from warroom.scenarios.recordings import load
from warroom.scenarios.recordings.loading import CASES

CASE = "nezha_ob_case"
MB = 1_000_000


def grown(folder: Path, *, mb: int) -> Path:
    """Write the shipped case with so many MB more of logs and of spans."""
    shutil.copytree(CASES / CASE, folder)
    logs, spans = (sorted(folder.glob(f"{kind}_*.csv.gz")) for kind in ("log", "trace"))
    _repeat(logs, folder / "log_more.csv", mb, lambda n, row: row.replace(",server,", f",s{n},", 1))
    _repeat(spans, folder / "trace_more.csv", mb, lambda n, row: f"{n:x}{row}")
    return folder


def _repeat(sources: list[Path], to: Path, mb: int, altered: Callable[[int, str], str]) -> None:
    head, rows = "", list[str]()
    for source in sources:
        with gzip.open(source, "rt", encoding="utf-8") as file:
            head = file.readline()
            rows += file.readlines()
    with to.open("w", encoding="utf-8") as file:
        file.write(head)
        size = turn = 0
        while size < mb * MB:
            turn += 1
            for row in rows:
                size += file.write(altered(turn, row))


def import_it(folder: Path) -> int:
    """Import a folder and return how many lines and spans it counted."""
    case = load(folder)
    return case.logs.lines + case.spans.count


def keep_rows(folder: Path) -> int:
    """Read every row of a folder's logs and spans into memory and return how many there are."""
    import csv

    csv.field_size_limit(10 * MB)
    kept: list[list[str]] = []
    for path in sorted((*folder.glob("log_*"), *folder.glob("trace_*"))):
        opened = gzip.open if path.suffix == ".gz" else open
        with opened(path, "rt", encoding="utf-8") as file:
            kept += list(csv.reader(file))
    return len(kept)


READERS: dict[str, Callable[[Path], int]] = {
    "only starts": lambda _: 0,
    "import": import_it,
    "csv, all rows kept": keep_rows,
}


def measured(reader: str, folder: Path) -> dict[str, float]:
    """Return what one reader took in a process of its own."""
    command = [sys.executable, __file__, "--reader", reader, "--folder", str(folder)]
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def rows(mb: int) -> Iterator[str]:
    """Yield the table, a line per reader."""
    with tempfile.TemporaryDirectory() as home:
        folder = grown(Path(home) / "case", mb=mb)
        size = sum(path.stat().st_size for path in folder.iterdir()) / MB
        started = measured("only starts", folder)["peak_mb"]
        yield f"{size:.0f} MB of files"
        yield f"{'reader':<20} {'records':>10} {'s':>7} {'MB/s':>6} {'peak MB':>8} {'of files':>8}"
        for reader in list(READERS)[1:]:
            took = measured(reader, folder)
            peak = took["peak_mb"] - started
            yield (
                f"{reader:<20} {took['records']:>10,.0f} {took['seconds']:>7.1f} "
                f"{size / took['seconds']:>6.1f} {peak:>8.0f} {peak / size:>8.2f}"
            )


def main() -> None:
    """Print the table, or, as a child, what one reader took."""
    parser = argparse.ArgumentParser(description="Import a large folder.")
    parser.add_argument("--mb", type=int, default=100)
    parser.add_argument("--reader", choices=READERS)
    parser.add_argument("--folder", type=Path)
    given = parser.parse_args()
    if given.reader is None:
        for row in rows(given.mb):
            print(row)
        return
    began = time.perf_counter()
    records = READERS[given.reader](given.folder)
    seconds = time.perf_counter() - began
    peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / MB
    print(json.dumps({"records": records, "seconds": seconds, "peak_mb": peak_mb}))


if __name__ == "__main__":
    main()
