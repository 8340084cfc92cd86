"""Whether a section is one: each has requirements of its own, and says which it misses.

Nothing here knows the answer, so that writing cannot be used to ask for it.
"""

import re
from collections.abc import Callable

from warroom.claims import Claim
from warroom.environments.checks import read_once
from warroom.environments.postmortem_writer.case import Case
from warroom.environments.postmortem_writer.wire import MAX_CONTENT, Section

MOST_TIMES = 25
LEAST_TIMES = 3
LEAST_WORDS = 25  # of an impact
MOST_NAMED = 3  # services in a root cause
_WORD = re.compile(r"\w[\w'-]*")

HEADINGS = {
    Section.SUMMARY: "Summary",
    Section.TIMELINE: "Timeline",
    Section.ROOT_CAUSE: "Root cause",
    Section.IMPACT: "Impact",
    Section.ACTION_ITEMS: "Action items",
}


BY_LINE = frozenset({Section.TIMELINE, Section.ACTION_ITEMS})


def claims_in(section: Section, content: str, case: Case) -> tuple[Claim, ...]:
    """Return what a section says, read under its heading; some are read line by line."""
    parts = filter(str.strip, content.splitlines()) if section in BY_LINE else (content,)
    return tuple(claim for part in parts for claim in claims_under(section, part, case))


def claims_under(section: Section, part: str, case: Case) -> tuple[Claim, ...]:
    """Return what a part of a section says, read under the section's heading."""
    return read_once(headed(section, part), case.vocabulary)


def headed(section: Section, part: str) -> str:
    """Return a part of a section under the section's heading, as it is read."""
    return f"{HEADINGS[section]}:\n{part}"


def flaw_of(section: Section, content: str, case: Case) -> str:
    """Return the requirement that a section misses, or "" if it is valid."""
    if len(content) > MAX_CONTENT:
        return f"{section}: expected at most {MAX_CONTENT:,} characters, found {len(content):,}"
    claims = claims_in(section, content, case)
    times = {time.minute for claim in claims for time in claim.quantities.times}
    if len(times) > MOST_TIMES:
        return f"{section}: expected at most {MOST_TIMES} times of day, found {len(times)}"
    return _RULES[section](content, claims, case)


def words_in(text: str) -> int:
    """Return how many words a text has."""
    return len(_WORD.findall(text))


def services_in(claims: tuple[Claim, ...]) -> frozenset[str]:
    """Return every service that is named."""
    return frozenset(name for claim in claims for name in claim.services)


def _summary(content: str, claims: tuple[Claim, ...], case: Case) -> str:
    return "" if services_in(claims) else "summary: expected a service of the graph by name"


def _timeline(content: str, claims: tuple[Claim, ...], case: Case) -> str:
    times = {time.minute for claim in claims for time in claim.quantities.times}
    if len(times) < LEAST_TIMES:
        return f"timeline: expected {LEAST_TIMES} times of day (HH:MM), found {len(times)}"
    return ""


def _root_cause(content: str, claims: tuple[Claim, ...], case: Case) -> str:
    named = services_in(claims)
    if not named:
        return "root_cause: expected a service of the graph by name"
    if len(named) > MOST_NAMED:
        return f"root_cause: expected at most {MOST_NAMED} services, found {len(named)}"
    if not any(claim.mechanisms for claim in claims):
        return "root_cause: expected what broke, and how"
    return ""


def _impact(content: str, claims: tuple[Claim, ...], case: Case) -> str:
    if words_in(content) < LEAST_WORDS:
        return f"impact: expected {LEAST_WORDS} words, found {words_in(content)}"
    if not services_in(claims) and not any(claim.quantities.durations for claim in claims):
        return "impact: expected a service by name, or how long it lasted"
    return ""


def _action_items(content: str, claims: tuple[Claim, ...], case: Case) -> str:
    if not any(claim.quantities.owners for claim in claims):
        return "action_items: expected an owner, a team or a person of the channel"
    if not any(due.days_from(case.day) >= 0 for claim in claims for due in claim.quantities.dues):
        return "action_items: expected a due date after the incident"
    return ""


_RULES: dict[Section, Callable[[str, tuple[Claim, ...], Case], str]] = {
    Section.SUMMARY: _summary,
    Section.TIMELINE: _timeline,
    Section.ROOT_CAUSE: _root_cause,
    Section.IMPACT: _impact,
    Section.ACTION_ITEMS: _action_items,
}
