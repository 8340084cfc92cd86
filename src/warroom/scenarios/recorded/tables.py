"""Read CSV, plain or gzipped, and say file, line and column of what is wrong."""

import csv
import gzip
import io
import re
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import inf, isinf, nan
from pathlib import Path

from warroom.errors import BadScenario

_WALL = re.compile(
    r"(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d(?:\.\d+)?)(?: ?(Z|[+-]\d\d:?\d\d))?(?: |$)"
)


def bad(
    path: Path, *, expected: str, found: str, line: int | None = None, column: str = ""
) -> BadScenario:
    """Build the error for one wrong place in one file."""
    spot = f"{path}" if line is None else f"{path}:{line}"
    where = f"{spot}: column {column}" if column else spot
    return BadScenario(f"{where}: expected {expected}, found {found}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The rows of one CSV file, each with its line number, under a header."""

    path: Path
    header: tuple[str, ...]
    rows: tuple[tuple[int, list[str]], ...]

    def at(self, column: str) -> int:
        """Return the position of a column that has to be there."""
        if column not in self.header:
            found = ", ".join(self.header)
            raise bad(self.path, line=1, expected=f"a column {column}", found=found)
        return self.header.index(column)


def find(folder: Path, stem: str) -> Path | None:
    """Return `stem.csv` or `stem.csv.gz` in the folder, the plain one first."""
    places = (folder / f"{stem}.csv", folder / f"{stem}.csv.gz")
    return next((place for place in places if place.is_file()), None)


def find_one(folder: Path, stem: str) -> Path:
    """Return `stem.csv` or `stem.csv.gz`; where there is neither, the path it should have had."""
    return find(folder, stem) or folder / f"{stem}.csv"


def read_text(path: Path) -> str:
    """Return a file's text, unzipped if its name ends in .gz."""
    try:
        raw = path.read_bytes()
        return (gzip.decompress(raw) if path.suffix == ".gz" else raw).decode("utf-8")
    except FileNotFoundError:
        raise bad(path, expected="a file", found="none") from None
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise bad(path, expected="a whole gzip file", found=f"a broken one ({error})") from error
    except UnicodeDecodeError as error:
        raise bad(path, expected="UTF-8 text", found=str(error)) from error


def read_rows(path: Path) -> list[tuple[int, list[str]]]:
    """Return the non-empty rows of a CSV file with their line numbers, all of one width."""
    reader = csv.reader(io.StringIO(read_text(path), newline=""))
    try:
        rows = [(reader.line_num, cells) for cells in reader if cells]
    except csv.Error as error:
        raise bad(path, line=reader.line_num, expected="CSV", found=str(error)) from error
    if not rows:
        raise bad(path, line=1, expected="a header", found="an empty file")
    width = len(rows[0][1])
    for line, cells in rows:
        if len(cells) != width:
            raise bad(path, line=line, expected=f"{width} cells", found=f"{len(cells)}")
    return rows


def read_table(path: Path) -> Table:
    """Return a CSV file whose first row is its header."""
    (_, header), *rows = read_rows(path)
    return Table(path=path, header=tuple(header), rows=tuple(rows))


def numbers(
    path: Path, *, line: int, columns: Sequence[str], cells: Iterable[str]
) -> tuple[float, ...]:
    """Read a row of numbers; an empty cell is nan.

    >>> numbers(Path("m.csv"), line=2, columns=("cpu", "ops"), cells=("0.5", ""))
    (0.5, nan)
    """
    row = tuple(cells)
    try:
        values = tuple([float(cell) if cell else nan for cell in row])
    except ValueError:
        values = (inf,)
    if any(map(isinf, values)):
        column, cell = next(
            pair for pair in zip(columns, row, strict=True) if not _is_number(pair[1])
        )
        raise bad(path, line=line, column=column, expected="a number or nothing", found=repr(cell))
    return values


def _is_number(cell: str) -> bool:
    try:
        return not isinf(float(cell or "0"))
    except ValueError:
        return False


def wall_s(cell: str, *, path: Path, line: int | None, column: str) -> float:
    """Read a wall-clock label as seconds of UTC; a label without a zone is UTC.

    >>> here = {"path": Path("front.csv"), "line": 2, "column": "Time"}
    >>> wall_s("2022-08-22 04:48:19.581149241 +0000 UTC m=+3420.08", **here)
    1661143699.581149
    >>> wall_s("2022-08-22T05:18:42.9Z", **here) - wall_s("2022-08-22 04:48:19", **here)
    1823.9000000953674
    """
    label = _WALL.match(cell)
    try:
        if label is None:
            raise ValueError(cell)
        return datetime.fromisoformat(f"{label[1]}T{label[2]}{label[3] or 'Z'}").timestamp()
    except ValueError:
        expected = "a time like 2022-08-22 05:18:09"
        raise bad(path, line=line, column=column, expected=expected, found=repr(cell)) from None
