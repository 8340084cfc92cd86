"""Read CSV row by row, and say file, line and column of what is wrong."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from math import inf, nan
from pathlib import Path

from warroom.scenarios.recordings.files import bad, read_lines, shown

Row = tuple[int, list[str]]

MOST_NUMBER = 1e15  # no reading of a real metric is further from 0, and sums of these are finite
MOST_NAME_LENGTH = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A CSV file under a header; its rows, each with its line number, can be read once."""

    path: Path
    header: tuple[str, ...]
    rows: Iterator[Row]

    def at(self, column: str) -> int:
        """Return the position of a column that has to be there."""
        if column not in self.header:
            found = shown(", ".join(self.header))
            raise bad(self.path, line=1, expected=f"a column {column}", found=found)
        return self.header.index(column)

    def name(self, cells: Sequence[str], column: str, *, line: int) -> str:
        """Return the name that a row holds in a column."""
        return checked_name(cells[self.at(column)], path=self.path, line=line, column=column)


def read_rows(path: Path) -> Iterator[Row]:
    """Yield the non-empty rows of a CSV file with their line numbers, all of one width."""
    reader = csv.reader(read_lines(path))
    width = 0
    try:
        for cells in reader:
            if cells:
                width = width or len(cells)
                if len(cells) != width:
                    found = f"{len(cells)}"
                    raise bad(path, line=reader.line_num, expected=f"{width} cells", found=found)
                yield reader.line_num, cells
    except csv.Error as error:
        raise bad(path, line=reader.line_num, expected="CSV", found=str(error)) from None
    if not width:
        raise bad(path, line=1, expected="a header", found="an empty file")


def read_table(path: Path) -> Table:
    """Return a CSV file whose first row is its header."""
    rows = read_rows(path)
    _, header = next(rows)
    return Table(path=path, header=tuple(cell.strip() for cell in header), rows=rows)


def peeked(rows: Iterator[Row], count: int) -> tuple[list[Row], Iterator[Row]]:
    """Return the first rows, as many as there are, and all of them again."""
    first = [row for _, row in zip(range(count), rows, strict=False)]
    return first, chain(first, rows)


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
    if any(abs(value) > MOST_NUMBER for value in values):
        column, cell = next(
            pair for pair in zip(columns, row, strict=True) if not _is_reading(pair[1])
        )
        expected = f"a number within {MOST_NUMBER:g} of 0, or nothing"
        raise bad(path, line=line, column=column, expected=expected, found=shown(cell))
    return values


def _is_reading(cell: str) -> bool:
    try:
        return not abs(float(cell or "0")) > MOST_NUMBER
    except ValueError:
        return False


def checked_name(cell: str, *, path: Path, line: int | None, column: str) -> str:
    """Return a cell as the name of something: printable, not long, and no way out of a folder."""
    name = cell.strip()
    is_path = ".." in name.replace("\\", "/").split("/")
    if not name or len(name) > MOST_NAME_LENGTH or not name.isprintable() or is_path:
        expected = f"a name of at most {MOST_NAME_LENGTH} printable characters"
        raise bad(path, line=line, column=column, expected=expected, found=shown(cell))
    return name
