"""Columns of a table as data: which are shown, and what their headings stand for."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from rich.box import SIMPLE_HEAD
from rich.table import Table


class Timed(Protocol):
    """What took simulated minutes; 0 where no time passes."""

    @property
    def minutes(self) -> float:
        """Return how many."""
        ...


Row = TypeVar("Row", bound=Timed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[Row]):
    """A column of a table: its heading, its cells, and what the heading stands for.

    What `is_live` is shown where time passes, and what is done has an effect.
    """

    name: str
    cell: Callable[[Row], str]
    means: str = ""
    is_live: bool = False


def shown_of(columns: Iterable[Column[Row]], rows: Iterable[Row]) -> list[Column[Row]]:
    """Return the columns that say something of some rows, in order."""
    is_live = any(row.minutes for row in rows)
    return [column for column in columns if is_live or not column.is_live]


def meanings(columns: Sequence[Column[Row]]) -> str:
    """Return what the headings of columns stand for, where they do not say so themselves."""
    return "; ".join(f"{column.name}: {column.means}" for column in columns if column.means)


def narrow_table(title: str) -> Table:
    """Return an empty table that wastes no width, so that ten columns fit an 80-column terminal."""
    return Table(
        title=title,
        title_justify="left",
        box=SIMPLE_HEAD,
        pad_edge=False,
        collapse_padding=True,
        padding=(0, 0),
    )
