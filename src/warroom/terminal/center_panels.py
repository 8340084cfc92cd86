"""What the panels of command_center say: the queue, and what one looked up of an incident."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from textual.content import Content

from warroom.environments.command_center.roles import Verb
from warroom.environments.command_center.wire import Observation, Queued
from warroom.terminal.readings import log_rows, series_rows
from warroom.terminal.words import BAD, FAIR, GOOD, LOUD, QUIET, gauge, hanging, line

STATUS = {"open": ("○", FAIR), "resolved": ("✓", GOOD), "failed": ("✗", BAD)}
GAUGE = 6  # columns of a meter
_SERIES = re.compile(r"e\d+ \S+ (\S+): (\w+ [^,]+(?:, \w+ [^,]+)*)$")
_ITEM = re.compile(r"e\d+ ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One look-up: when, what was asked, and what was answered."""

    minute: int
    title: str
    notes: tuple[str, ...] = ()
    logs: tuple[str, ...] = ()
    series: Mapping[str, Mapping[str, float]] = field(default_factory=dict[str, dict[str, float]])


def look_of(verb: Verb, answer: str, minute: int) -> Look:
    r"""Return an answer to a look-up, taken apart.

    >>> look_of(Verb.INSPECT_LOGS, "11:38 x db:\ne4 11:28 ERROR x2 full", 5).logs
    ('e4 11:28 ERROR x2 full',)
    """
    head, *rest = answer.splitlines() or [""]
    if verb is Verb.CONSULT_KB:
        title, _, text = head.partition(": ")
        return Look(minute=minute, title=_ITEM.sub("", title), notes=(text, *rest))
    series: dict[str, dict[str, float]] = {}
    logs: list[str] = []
    for item in rest:
        if (found := _SERIES.match(item)) and verb is Verb.INSPECT_METRICS:
            pairs = (pair.split(" ", 1) for pair in found[2].split(", "))
            series[found[1]] = {name: float(value) for name, value in pairs}
        else:
            logs.append(item)
    return Look(minute=minute, title=head.rstrip(":"), logs=tuple(logs), series=series)


def queue_rows(queue: Sequence[Queued], chosen: str, width: int) -> Iterator[Content]:
    """Yield two lines for each incident: how it stands and whom it hurts, and what it is called."""
    for one in queue:
        sign, style = STATUS[one.status]
        mark = "▸" if one.incident_id == chosen else " "
        hurts = f"{one.affected_users_estimate:,} users ${one.revenue_impact_usd_per_min:,.0f}/min"
        yield line(
            (mark, LOUD), (f"{sign} {one.incident_id} ", style), f"{one.customer_tier} ", hurts
        ).truncate(width, ellipsis=True)
        note = "post-mortem required · " if one.postmortem_required else ""
        yield line(("    ", ""), (f"{note}{one.title}", QUIET)).truncate(width, ellipsis=True)


def look_rows(look: Look, width: int) -> Iterator[Content]:
    """Yield what a look-up answered."""
    yield from hanging(f"+{look.minute} {look.title}", width, style=LOUD)
    for text in look.notes:
        yield from hanging(text, width, lead="    ")
    yield from log_rows(look.logs, width)
    yield from series_rows(look.series, width)


def target_rows(seen: Observation, width: int) -> Iterator[Content]:
    """Yield what there is to look up."""
    services = ", ".join(seen.investigation_targets["logs"])
    yield from hanging(services, width, lead="services  ", lead_style=QUIET)
    titled = {hint.partition(":")[0]: hint for hint in seen.playbook_hints}
    lead = "articles  "
    for article in seen.investigation_targets["kb"]:
        yield from hanging(titled.get(article, article), width, lead=lead, lead_style=QUIET)
        lead = " " * len(lead)


def meter(name: str, left: int, of: int, *, is_drawn: bool) -> str:
    """Return what is left of something that runs out, drawn as well where there is room.

    >>> meter("min", 60, 120, is_drawn=True)
    '━━━╌╌╌ 60 of 120 min'
    """
    drawn = f"{gauge(left / of, GAUGE)} " if is_drawn else ""
    return f"{drawn}{left} of {of} {name}"
