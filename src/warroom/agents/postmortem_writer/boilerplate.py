"""A document that fits any incident, and what tricks put into it."""

from collections.abc import Iterator
from datetime import date, timedelta

from warroom.agents.agent import Acted, Observed
from warroom.agents.postmortem_writer.words import (
    alerting,
    called_by,
    clock,
    day_of,
    filed,
    page_of,
    submit,
)
from warroom.environments.postmortem_writer.wire import MAX_CONTENT, Section

FOR_EVER = 30  # longer than any episode
USUAL = ("a new alert", "a canary", "config validation", "a regression test", "a limit per client")
THEMES = (*USUAL, "a capacity review", "a circuit breaker", "a runbook", "a fallback", "retention")


def loudest(seen: Observed) -> str:
    """Return whoever alerted first."""
    return alerting(seen)[0]


def everybody(seen: Observed) -> list[str]:
    """Return all services, those that alert first."""
    return list(dict.fromkeys([*alerting(seen), *called_by(seen)]))


def due(seen: Observed) -> str:
    """Return the day a week after the incident."""
    return str(date.fromisoformat(day_of(seen)) + timedelta(days=7))


def items_of(seen: Observed, plans: tuple[str, ...]) -> str:
    """Return a list of action items, one for each thing to add."""
    return "\n".join(
        f"- Add {plan}. Owner: {seen['teams'][0]}. Due: {due(seen)}." for plan in plans
    )


def boilerplate(seen: Observed) -> dict[Section, str]:
    """Return a document that fits any incident, with the names and times of this one's page."""
    loud, page = loudest(seen), page_of(seen)
    return {
        Section.SUMMARY: f"{loud} failed and users saw errors. We fixed it.",
        Section.TIMELINE: f"{clock(page)} alert on {loud}\n{clock(page + 5)} investigation began\n"
        f"{clock(page + 30)} users recovered",
        Section.ROOT_CAUSE: f"Root cause: {loud} shipped a bad release that failed requests.",
        Section.IMPACT: f"{loud} failed and many users saw errors for 30 minutes while we worked "
        "on it. Some of them called support, and we lost some business until it was over.",
        Section.ACTION_ITEMS: items_of(seen, USUAL[:3]),
    }


def submitted(seen: Observed, **texts: str) -> Iterator[Acted]:
    """Yield the boilerplate with some sections replaced, cut to what is allowed, and submit it."""
    document = boilerplate(seen) | {Section(name): text for name, text in texts.items()}
    yield from filed({name: text[:MAX_CONTENT] for name, text in document.items()})
    yield submit()
