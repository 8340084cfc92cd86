"""Naming a mechanism from what looks show, once its family is known: by lines, and by numbers.

Lines are read as the runbook reads them. Numbers are read by comparison: a reader has seen how
metrics moved and what kinds of changes were made in examples of each mechanism, and says which
examples a case is most like. It knows no company and no cause: a case is what several looks at all
services of a company showed, and a trait is a sentence about it that may be true or not.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from warroom.agents.signatures import SIGNATURES

QUIET = 0.02  # a ratio below this is noise when it doubles
UP, DOWN = (1.25, 1.6, 2.5, 5.0, 12.0), (0.8, 0.55, 0.25, 0.08)
LEVELS = (0.01, 0.04, 0.1, 0.2, 0.3, 0.45, 0.7, 0.9, 0.97)
MOVED = 1.6  # times its usual, or the inverse
RECENT_MIN = 25  # before the page: changes that may have to do with it
_CHANGE = re.compile(r"^(\d\d):(\d\d) CHANGE \S+ (.*)$")

Series = Mapping[str, float]  # now, peak_15m, 1h_ago


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """What looks at all services of a company showed, one after the other: the page's comes first.

    `lines` and `metrics` are by service, `page_min` the minute of the day of the page.
    """

    looks: Sequence[Mapping[str, Mapping[str, Series]]]
    lines: Mapping[str, Sequence[str]]
    page_min: int


def named_by_lines(case: Case, options: Iterable[str]) -> str:
    """Return which of some mechanisms the lines of any service give away; "" if none does."""
    text = "\n".join(line for lines in case.lines.values() for line in lines).lower()
    for signature in SIGNATURES:
        if signature.mechanism in options and any(word in text for word in signature.seen):
            return signature.mechanism
    return ""


def traits(case: Case) -> frozenset[str]:
    """Return what is true of a case's metrics and changes, whatever the company."""
    found = set(_changes(case))
    for number, look in enumerate(case.looks):
        found |= {f"look {number}: {trait}" for trait in _moves(look)}
    found |= set(_trends(case.looks))
    return frozenset(found)


def _moves(look: Mapping[str, Mapping[str, Series]]) -> Iterator[str]:
    """Yield how far the furthest service of each metric moved, how many did, and who is loudest."""
    names = sorted({name for series in look.values() for name in series})
    for name in names:
        here = {service: series[name] for service, series in look.items() if name in series}
        times = {service: _times(name, values) for service, values in here.items()}
        loudest = max(times, key=lambda service: (times[service], service))
        quietest = min(times, key=lambda service: (times[service], service))
        yield from (f"{name} up {bound}" for bound in UP if times[loudest] >= bound)
        yield from (f"{name} down {bound}" for bound in DOWN if times[quietest] <= bound)
        top = max(values["now"] for values in here.values())
        yield from (f"{name} over {bound}" for bound in LEVELS if top >= bound and "ratio" in name)
        moved = sum(value >= MOVED or value <= 1 / MOVED for value in times.values())
        yield f"{name} moved in {'none' if not moved else 'one' if moved == 1 else 'many'}"
        if times[loudest] >= MOVED:
            yield f"{name} loudest at a {_kind(look[loudest])}"
        if times[quietest] <= 1 / MOVED:
            yield f"{name} quietest at a {_kind(look[quietest])}"


def _times(name: str, values: Series) -> float:
    """Return how many times its usual a series is."""
    floor = QUIET if "ratio" in name or "utilization" in name else 1.0
    return (values["now"] + floor) / (values["1h_ago"] + floor)


def _trends(looks: Sequence[Mapping[str, Mapping[str, Series]]]) -> Iterator[str]:
    """Yield which metrics go on rising or fall back from the first look to the last."""
    first, last = looks[0], looks[-1]
    for name in sorted({name for series in last.values() for name in series}):
        places = [service for service in last if name in last[service] and name in first[service]]
        ratios = [
            _times(name, last[service][name]) / _times(name, first[service][name])
            for service in places
        ]
        if ratios and max(ratios) >= MOVED:
            yield f"{name} still rises"
        if ratios and min(ratios) <= 1 / MOVED:
            yield f"{name} falls back"
        swing = max((last[s][name]["peak_15m"] + QUIET) / (last[s][name]["now"] + QUIET)
                    for s in places)  # fmt: skip
        if swing >= 2 * MOVED:
            yield f"{name} swings"


def _kind(series: Mapping[str, Series]) -> str:
    """Return what a service is, by what it exports."""
    for mark, kind in (("orders_disputed_ratio", "gateway"), ("db_connection_limit", "database"),
                       ("cache_hit_ratio", "cache"), ("queue_backlog_messages", "queue"),
                       ("process_memory_usage_ratio", "service")):  # fmt: skip
        if mark in series:
            return kind
    return "provider"


def _changes(case: Case) -> Iterator[str]:
    """Yield which kinds of changes were made shortly before the page: their first words."""
    for lines in case.lines.values():
        for line in lines:
            change = _CHANGE.match(line)
            if change:
                minute = int(change[1]) * 60 + int(change[2])
                if (case.page_min - minute) % (24 * 60) <= RECENT_MIN:
                    yield f"changed: {change[3].split()[0]}"


@dataclass(slots=True)
class Reader:
    """Says which mechanism's examples a case is most like: naive Bayes over traits."""

    seen: Counter[str] = field(default_factory=Counter[str])
    with_trait: dict[str, Counter[str]] = field(default_factory=dict[str, Counter[str]])

    def learn(self, mechanism: str, known: frozenset[str]) -> None:
        """Take in one example of a mechanism."""
        self.seen[mechanism] += 1
        self.with_trait.setdefault(mechanism, Counter()).update(known)

    def named(self, known: frozenset[str], options: Sequence[str]) -> str:
        """Return which of some mechanisms a case is most likely of; the first of equals."""
        possible = sorted({t for option in options for t in self.with_trait[option]} | known)
        return max(options, key=lambda option: self._log_likelihood(option, known, possible))

    def _log_likelihood(self, option: str, known: frozenset[str], possible: list[str]) -> float:
        total, counts = self.seen[option] + 2.0, self.with_trait[option]
        return sum(
            math.log((counts[t] + 1.0) / total if t in known else 1.0 - (counts[t] + 1.0) / total)
            for t in possible
        )
