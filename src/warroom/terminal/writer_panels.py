"""What the panels of postmortem_writer say, and what is wrong with what was typed for it."""

from collections.abc import Iterator, Mapping, Sequence

from textual.content import Content

from warroom.environments.postmortem_writer.dossier import MOST_ASKED_MIN, minute_of
from warroom.environments.postmortem_writer.wire import (
    ActionItem,
    AlertLog,
    Queried,
    SectionState,
    SectionStatus,
    SlackMessage,
)
from warroom.terminal.readings import SEVERITIES
from warroom.terminal.words import BAD, GOOD, LOUD, QUIET, hanging, line

MARKS = {
    SectionState.UNWRITTEN: ("○", QUIET),
    SectionState.INVALID: ("✗", BAD),
    SectionState.VALID: ("✓", GOOD),
}


def thread_rows(
    alerts: Sequence[AlertLog], thread: Sequence[SlackMessage], width: int
) -> Iterator[Content]:
    """Yield what the pager and people said, in the order of time."""
    rows = [(alert.timestamp[:5], list(_alert_rows(alert, width))) for alert in alerts]
    for said in thread:
        lead = f"{said.timestamp} {said.author}: "
        rows.append((said.timestamp, hanging(said.text, width, lead=lead, lead_style=LOUD)))
    for _, told in sorted(rows, key=lambda row: row[0]):
        yield from told


def _alert_rows(alert: AlertLog, width: int) -> Iterator[Content]:
    style, lead = SEVERITIES.get(alert.severity, ""), f"{alert.timestamp[:5]} ▲ "
    told = f"{alert.service}: {alert.message}"
    yield from hanging(told, width, lead=lead, style=style, lead_style=style)


def document_rows(
    sections: Sequence[SectionStatus], items: Sequence[ActionItem], width: int
) -> Iterator[Content]:
    """Yield how far each section has come, and what was assigned."""
    for section in sections:
        sign, style = MARKS[section.state]
        yield line((f"{sign} ", style), str(section.name), (f"  {section.state}", QUIET))
    for item in items:
        yield from hanging(
            f"{item.description} ({item.owner}, {item.due_date})", width, lead="▸ ", style=QUIET
        )


def service_row(
    name: str, *, chosen: str, calls: Mapping[str, Sequence[str]], asked: int
) -> Content:
    """Return a service's line, seen from the chosen service, with how often it was asked for."""
    mark = "▸" if name == chosen else " "
    link = "↑" if chosen in calls[name] else "↓" if name in calls[chosen] else mark
    return line((f"{link} ", QUIET), name, (f"  {asked} asked" if asked else "", QUIET))


def archive_rows(
    calls: Sequence[str], returned: Sequence[tuple[Queried, list[AlertLog]]], width: int
) -> Iterator[Content]:
    """Yield what the archive returned of a service, the latest answer first."""
    if calls:
        yield from hanging(", ".join(calls), width, lead="calls ", style=QUIET)
    if not returned:
        yield line(("press enter to ask for its log", QUIET))
    for asked, lines in returned:
        yield Content("")
        yield line((f"{asked.since} to {asked.until} · {len(lines)} lines", LOUD))
        for one in lines:
            style = SEVERITIES.get(one.severity, "")
            lead = f"{one.timestamp} "
            yield from hanging(one.message, width, lead=lead, style=style, lead_style=QUIET)


def window_flaw(typed: str) -> str:
    """Return what is wrong with two times of day, or "".

    >>> window_flaw("13:50 14:00"), window_flaw("13:50 15:00")
    ('', 'That is 70 minutes; 15 are the most.')
    """
    times = [minute_of(word) for word in typed.split()]
    if len(times) != 2 or times[0] is None or times[1] is None:
        return "Expected two times of day, as 13:50 14:00."
    if times[0] >= times[1]:
        return "Expected the earlier time first."
    asked = times[1] - times[0]
    if asked > MOST_ASKED_MIN:
        return f"That is {asked} minutes; {MOST_ASKED_MIN} are the most."
    return ""


def item_of(typed: str) -> tuple[str, str, str]:
    """Return description, owner and due date of an action item, "" for what was not typed.

    >>> item_of("Add an alert on evictions; backend-team; in 5 days")
    ('Add an alert on evictions', 'backend-team', 'in 5 days')
    """
    what, owner, due, *_ = (*(part.strip() for part in typed.split(";")), "", "", "")
    return what, owner, due


def item_flaw(typed: str) -> str:
    """Return what an action item lacks, or ""."""
    return "" if all(item_of(typed)) else "Expected three parts with ; between: what; who; when."
