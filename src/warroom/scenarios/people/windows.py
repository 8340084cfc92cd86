"""Where in the logs the evidence of an incident stands, and what clears those who are blamed."""

from collections.abc import Iterator
from dataclasses import replace

from warroom.scenarios.people.archive import REPORT, Archive
from warroom.scenarios.people.gold import Window, WindowKind
from warroom.world.world import World

CLEARED = 0.02  # more of its requests than usual: so much an innocent service may fail


def windows_of(archive: Archive) -> Iterator[Window]:
    """Yield the windows of evidence; those of a service that overlap are one."""
    found: list[Window] = []
    for (service, key), minutes in archive.kept.items():
        evidence = f"log:{service}:{key}"
        kind = WindowKind.DECIDING if evidence in archive.deciding else WindowKind.SUPPORTING
        if key == REPORT and kind is WindowKind.SUPPORTING:
            kind = _report_kind(archive, service, minutes)
        window = Window(service=service, first=minutes[0], last=minutes[-1], kind=kind,
                        evidence=(evidence,))  # fmt: skip
        near = next((w for w in found if _overlap(w, window)), None)
        found = [w for w in found if w is not near]
        found.append(_joined(near, window) if near else window)
    yield from sorted(found, key=lambda w: (tuple(WindowKind).index(w.kind), w.first, w.service))


def _overlap(one: Window, other: Window) -> bool:
    is_decoy = WindowKind.DECOY in (one.kind, other.kind)
    meet = one.first <= other.last and other.first <= one.last
    return one.service == other.service and meet and not is_decoy


def _joined(one: Window, other: Window) -> Window:
    """Return two windows as one: the deciding one's minutes if only one decides, else all.

    What was written before it is no evidence of a deciding one.
    """
    if one.kind is other.kind:
        first, last = min(one.first, other.first), max(one.last, other.last)
        return replace(one, first=first, last=last, evidence=(*one.evidence, *other.evidence))
    chief, more = sorted((one, other), key=lambda window: tuple(WindowKind).index(window.kind))
    late = more.evidence if more.first >= chief.first else ()
    return replace(chief, evidence=(*chief.evidence, *late))


def _report_kind(archive: Archive, service: str, minutes: range) -> WindowKind:
    """Return what a service's reports are good for: they clear it, or show what it bears."""
    is_blamed = any(theory.service == service for theory in archive.told.theories)
    cleared = is_blamed and _is_cleared(archive.course.world, service, minutes)
    return WindowKind.DECOY if cleared else WindowKind.SUPPORTING


def _is_cleared(world: World, service: str, minutes: range) -> bool:
    """Whether a service fails no more than usual by itself, whatever else it has to bear."""
    row = world.company.topology.index(service)
    own = world.signal("own_error_ratio", minutes)[row]
    usual = world.healthy("own_error_ratio", minutes)[row]
    return not (own > usual + CLEARED).any()
