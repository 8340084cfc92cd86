"""What a look returns: items with evidence ids, the same for a live company and a recorded one."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from warroom.world.healing import Outcome

MAX_LINES = 40
MAX_BYTES = 6 * 1024
LOOK_BACK_MIN = 15


class ItemKind(StrEnum):
    """What kind of evidence an item is, in the order of a look."""

    LOG = "log"
    CHANGE = "change"
    TRACE = "trace"
    METRIC = "metric"


EVERY_KIND = frozenset(ItemKind)


class Item(NamedTuple):
    """One piece of evidence. `evidence` is `kind:place:key`; `text` is what a person reads.

    Metrics carry `values` (name to number: now, mean over the window, an hour ago) and no text.
    """

    evidence: str
    kind: ItemKind
    place: str
    text: str = ""
    values: tuple[tuple[str, float], ...] = ()


class AlertView(NamedTuple):
    """An alert as a pager shows it."""

    severity: str
    service: str
    text: str
    fired_min: int
    is_burning: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """What happened when a remedy was tried: the world's words, and what came of it if it acted.

    `harm_usd` is what users lost by a remedy that harmed, beyond what leaving things alone costs.
    """

    message: str
    outcome: Outcome | None = None
    harm_usd: float = 0.0


def capped(items: list[Item]) -> tuple[Item, ...]:
    """Keep text items within 40 lines and 6 KB, first ones first; metrics always stay."""
    kept: list[Item] = []
    lines = size = 0
    for item in items:
        if item.kind is not ItemKind.METRIC:
            lines += 1
            size += len(item.text.encode())
            if lines > MAX_LINES or size > MAX_BYTES:
                continue
        kept.append(item)
    return tuple(kept)
