"""What looks at all services of a company show, as plain data: for readers who know only words."""

from collections.abc import Mapping
from dataclasses import dataclass

from warroom.scenarios.generate.generator import generate, proved_attempt
from warroom.scenarios.readings import Item, ItemKind
from warroom.scenarios.scene import Live, start
from warroom.world.faults import FAULTS

LOOKS_AFTER_MIN = (0, 10, 25)  # minutes after the page
LINES_AT = 1  # which look's lines are read: the longest that a hurried engineer waits


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What was seen: metrics of each look and lines of one, by service; the page's minute of day.

    `mechanism` and `family` are the answer, for whoever judges.
    """

    mechanism: str
    family: str
    looks: tuple[Mapping[str, Mapping[str, Mapping[str, float]]], ...]
    lines: Mapping[str, tuple[str, ...]]
    page_min: int


def families() -> dict[str, tuple[str, ...]]:
    """Return the mechanisms of each family."""
    found: dict[str, tuple[str, ...]] = {}
    for fault in FAULTS.values():
        found[fault.family.value] = (*found.get(fault.family.value, ()), fault.id)
    return found


def looked(tier: str, seed: int, mechanism: str) -> Looked:
    """Look at a proved incident of a mechanism several times, everywhere.

    Raises:
        Unprovable: the seed makes no fair problem of it.
    """
    attempt = proved_attempt(tier, seed, mechanism)
    scene = start(generate(tier, seed, attempt=attempt, mechanism=mechanism))
    seen = [_look(scene, scene.page_min + after) for after in LOOKS_AFTER_MIN]
    hour, minute = scene.wall(scene.page_min).split(":")
    return Looked(
        mechanism=mechanism,
        family=FAULTS[mechanism].family.value,
        looks=tuple({service: _metrics(items) for service, items in look.items()} for look in seen),
        lines={service: _lines(items) for service, items in seen[LINES_AT].items()},
        page_min=int(hour) * 60 + int(minute),
    )


def _look(scene: Live, minute: int) -> dict[str, tuple[Item, ...]]:
    return {service: scene.look(service, minute) for service in scene.services}


def _metrics(items: tuple[Item, ...]) -> dict[str, dict[str, float]]:
    return {item.text: dict(item.values) for item in items if item.kind is ItemKind.METRIC}


def _lines(items: tuple[Item, ...]) -> tuple[str, ...]:
    return tuple(item.text for item in items if item.kind in (ItemKind.LOG, ItemKind.CHANGE))
