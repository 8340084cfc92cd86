"""Asking the archive: by hypothesis, from where it hurt down to what was first.

It asks about the minutes before the page, first about who ran out of something, then about
services that alert and call nobody who alerts, then about whoever failing calls name. A log that
the trade recognises makes a suspect; the suspect that showed its sign first is the cause, as what
others show later follows from it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from warroom.agents.agent import Acted
from warroom.agents.diagnosis import named_by_calls, recognised
from warroom.agents.postmortem_writer.channel import theories
from warroom.agents.postmortem_writer.words import (
    AFTER_MIN,
    BEFORE_MIN,
    MOST_ASKED_MIN,
    Seen,
    alerting,
    called_by,
    minute_in,
    page_of,
    query,
    returned,
    rule_of,
)
from warroom.agents.signatures import SIGNATURES, Signature

EARLY_MIN = 3  # a sign so long before the page is no consequence of what paged
SOON_MIN = 3  # a sign so soon after a change came of it
KEPT = 2  # queries for the suspect's changes, and for whom the channel blames
MANY = 6  # queries, from which on some are kept
# Alerts on what runs out are nearer to a cause than errors and latency, which travel to callers.
RUNS_OUT = ("CpuSaturated", "MemoryNearLimit", "DiskNearlyFull", "QueueBacklog", "CacheHitRatioLow")
REFUSED = "ConnectionsRefused"
INCIDENTS = tuple(signature for signature in SIGNATURES if not signature.is_calm)
_REPEATED = re.compile(r" \(x(\d+) until (\d\d:\d\d)\)$")
_CHANGE = re.compile(r"^CHANGE (\S+) (\S+) ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A log line that was returned, at the minute of the day by a right clock."""

    minute: int
    severity: str
    text: str
    count: int

    @property
    def change(self) -> tuple[str, str] | None:
        """Return the id of the change that it records and what sort it is, or None."""
        found = _CHANGE.match(self.text)
        return (found[1], found[2]) if found else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspect:
    """Who is suspected of what, since when, and after which change (minute, id, sort) if any."""

    service: str
    signature: Signature
    minute: int
    change: tuple[int, str, str] | None


@dataclass(slots=True)
class Inquiry:
    """What has been asked and returned so far."""

    seen: Seen
    lines: dict[str, list[Line]] = field(default_factory=dict[str, list[Line]])
    suspects: list[Suspect] = field(default_factory=list[Suspect])

    def asked(self, most: int) -> Iterator[Acted]:
        """Yield up to `most` questions."""
        page = page_of(self.seen())
        kept = KEPT if most >= MANY else 0
        while len(self.lines) < most - kept and not self._is_clear():
            service = self._next()
            if service is None:
                break
            yield from self._ask(service, page - BEFORE_MIN, page + AFTER_MIN)
        if kept:
            yield from self._later(page) if self.suspect is None else self._confirmed(page)

    def _later(self, page: int) -> Iterator[Acted]:
        """Ask what those at the end of the failing calls logged after the page."""
        loud = alerting(self.seen())
        ends = (*(name for name in self.ends if name in loud), *self._deep, *self.ends)
        for service in [*dict.fromkeys(name for name in ends if name in self.lines)][:KEPT]:
            if self.suspect is None:
                yield from self._ask(service, page + AFTER_MIN, page + AFTER_MIN + MOST_ASKED_MIN)

    def _confirmed(self, page: int) -> Iterator[Acted]:
        """Ask for the suspect's changes; unless that is clear, about whom the channel blames."""
        suspect = self.suspect
        if suspect is not None and suspect.change is None:
            last = suspect.minute + 1
            yield from self._ask(suspect.service, last - MOST_ASKED_MIN, last)
        for service, _ in theories(self.seen())[:1]:
            if service not in self.lines and not self._is_clear():
                yield from self._ask(service, page - BEFORE_MIN, page + AFTER_MIN)

    @property
    def suspect(self) -> Suspect | None:
        """Return whose sign was first; of equals who was changed, then whose sign tells more."""
        return min(
            self.suspects,
            key=lambda s: (s.minute, s.change is None, INCIDENTS.index(s.signature)),
            default=None,
        )

    @property
    def ends(self) -> list[str]:
        """Return who was asked and is named by more failing calls than it makes, by how many."""
        surplus = {name: self._failing(name) for name in self.lines}
        found = [name for name, count in surplus.items() if count > 0]
        return sorted(found, key=lambda name: -surplus[name])

    def _failing(self, name: str) -> int:
        """Return how many failing calls to a service were logged, less those that it made."""
        calls = [
            (service, other, line.count)
            for service, lines in self.lines.items()
            for line in lines
            for other in named_by_calls({service: [line.text]})
        ]
        to = sum(count for _, other, count in calls if other == name)
        return to - sum(count for service, _, count in calls if service == name)

    def _is_clear(self) -> bool:
        suspect = self.suspect
        if suspect is None or suspect.service not in self.lines:
            return False
        early = page_of(self.seen()) - suspect.minute >= EARLY_MIN
        change = suspect.change
        return early or (change is not None and 0 <= suspect.minute - change[0] <= SOON_MIN)

    def _ask(self, service: str, first: int, last: int) -> Iterator[Acted]:
        action = query(service, first, last)
        yield action
        bounds = minute_in(action["query_from"]), minute_in(action["query_to"])
        known = self.lines.setdefault(service, [])
        known += [line for line in _right(returned(self.seen()), *bounds) if line not in known]
        self._judge()

    def _judge(self) -> None:
        """Say anew who is suspected."""
        services = list(called_by(self.seen()))
        self.suspects = []
        for service in self.lines:
            found = recognised(service, self._told, services, among=INCIDENTS)
            if found is not None:
                self.suspects.append(self._suspected(*found, by=service))

    def _suspected(self, signature: Signature, service: str, *, by: str) -> Suspect:
        signs = [line.minute for line in self.lines[by] if any(
            word in line.text.lower() for word in signature.seen)]  # fmt: skip
        minute = min(signs, default=page_of(self.seen()))
        changes = [
            (line.minute, *line.change)
            for line in self.lines.get(service, ())
            if line.change is not None and line.minute <= minute
        ]
        return Suspect(service=service, signature=signature, minute=minute,
                       change=max(changes, default=None))  # fmt: skip

    @property
    def _told(self) -> dict[str, list[str]]:
        return {
            service: [f"x{line.count} {line.severity} {line.text}" for line in lines]
            for service, lines in self.lines.items()
        }

    @property
    def _deep(self) -> list[str]:
        """Return who alerts and calls nobody who does; who calls fewest services comes first."""
        graph, loud = called_by(self.seen()), alerting(self.seen())
        found = (name for name in loud if not set(graph[name]) & set(loud))
        return sorted(found, key=lambda name: len(graph[name]))

    @property
    def _exhausted(self) -> list[str]:
        """Return who ran out of something, then who alone may hold what a database ran out of."""
        seen, graph = self.seen(), called_by(self.seen())
        refusing = (alert["service"] for alert in seen["alerts"] if rule_of(alert) == REFUSED)
        clients = ([name for name in alerting(seen) if db in graph[name]] for db in refusing)
        holders = (name for loud in clients if len(loud) == 1 for name in loud)
        return [*(a["service"] for a in seen["alerts"] if rule_of(a) in RUNS_OUT), *holders]

    def _next(self) -> str | None:
        """Return whom to ask next: who ran out, who alerts deepest, whom failing calls name."""
        seen, graph = self.seen(), called_by(self.seen())
        loud = alerting(seen)
        deep, accused = self._deep, [suspect.service for suspect in self.suspects]
        named = named_by_calls(self._told)
        callers = (name for name in loud if set(graph[name]) & set(deep[:1]))
        under = (callee for name in deep for callee in graph[name])
        blamed = (name for name, _ in theories(seen))
        order = (*accused, *self._exhausted, *deep[:1], *(name for name in named if name in loud),
                 *deep, *named, *callers, *loud, *blamed, *under)  # fmt: skip
        return next((name for name in order if name in graph and name not in self.lines), None)


def _right(answer: list[dict[str, str]], first: int, last: int) -> Iterator[Line]:
    """Yield lines by a right clock.

    What lies outside the minutes asked for was written by a clock that is off by as much.
    """
    found: list[tuple[Line, int]] = []
    for line in answer:
        repeated = _REPEATED.search(line["message"])
        minute = minute_in(line["timestamp"])
        found.append((
            Line(minute=minute, severity=line["severity"],
                 text=_REPEATED.sub("", line["message"]),
                 count=int(repeated[1]) if repeated else 1),
            minute_in(repeated[2]) if repeated else minute,
        ))  # fmt: skip
    own = [(line.minute, until) for line, until in found if line.change is None]
    ahead = max((until - last for _, until in own), default=0)
    behind = min((minute - first for minute, _ in own), default=0)
    off = ahead if ahead > 0 else min(behind, 0)
    for line, _ in found:
        yield (
            line
            if line.change
            else Line(
                minute=line.minute - off, severity=line.severity, text=line.text, count=line.count
            )
        )
