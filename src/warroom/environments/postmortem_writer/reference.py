"""The perfect actions for an incident that is over, worked out from its answer. The oracle."""

from collections.abc import Iterator
from datetime import timedelta

from warroom.environments.episode import JSON
from warroom.environments.postmortem_writer.case import Case, Happened
from warroom.environments.postmortem_writer.dossier import Dossier, clock, dossier_of
from warroom.environments.postmortem_writer.wire import ActionType, Section
from warroom.scenarios.scenario import Shift
from warroom.world.faults import FAULTS
from warroom.world.faults.themes import THEMES
from warroom.world.remedies import BY_VERB

DUE_DAYS = 7
PLANS = (
    "Add a {} for {}", "Make {} part of every release that touches {}",
    "See in the next quarter whether {} has held at {} and its neighbours",
)  # fmt: skip


def reference(shift: Shift) -> tuple[JSON, ...]:
    """Return the actions that earn everything there is."""
    scenario = shift.only
    dossier = dossier_of(scenario)
    return (*_queries(dossier), *_sections(dossier), *_items(dossier), _act(ActionType.SUBMIT))


def _act(kind: ActionType, **fields: str) -> JSON:
    return {"action_type": str(kind), **fields}


def _queries(dossier: Dossier) -> Iterator[JSON]:
    """Yield one question for each window, and one for each hidden event that none of them shows."""
    case = dossier.case
    shown = {item for window in case.windows for item in window.evidence}
    asked = [(w.service, w.first, max(w.last, w.first + 1)) for w in case.windows]
    asked += [
        (event.service, event.minute - 1, event.minute + 1)
        for event in case.events
        if event.needed and event.hidden and not event.evidence & shown
    ]
    for service, first, last in dict.fromkeys(asked):
        yield _act(ActionType.QUERY_LOGS, query_service=service, query_from=clock(first),
                   query_to=clock(last))  # fmt: skip


def _sections(dossier: Dossier) -> Iterator[JSON]:
    case = dossier.case
    texts = {
        Section.SUMMARY: _summary(case),
        Section.TIMELINE: "\n".join(_entry(e, case) for e in case.events if e.needed),
        Section.ROOT_CAUSE: f"Root cause: {_cause(case)}.",
        Section.IMPACT: _impact(case),
        Section.ACTION_ITEMS: "\n".join(
            f"- {told}. Owner: {_owner(dossier)}. Due: {_due(case)}." for told in _planned(case)
        ),
    }
    for section, text in texts.items():
        yield _act(ActionType.WRITE_SECTION, section_name=str(section), section_content=text)


def _items(dossier: Dossier) -> Iterator[JSON]:
    case = dossier.case
    for told in _planned(case):
        yield _act(
            ActionType.ASSIGN_ACTION_ITEM,
            action_item_description=told,
            action_item_owner=_owner(dossier),
            action_item_due_date=_due(case),
        )


def _cause(case: Case) -> str:
    return f"{case.answer.root} {FAULTS[case.answer.mechanism].reference_wording}"


def _summary(case: Case) -> str:
    return (
        f"{_cause(case)}. Because of that, requests to {case.answer.sufferers[0]} failed. "
        f"It lasted {case.impact.duration_min:g} minutes."
    )


def _impact(case: Case) -> str:
    impact = case.impact
    return (
        f"Requests to {case.answer.sufferers[0]} failed for {impact.duration_min:g} minutes. "
        f"{impact.users:,} users met errors, and it cost about ${impact.usd:,.0f}. Everybody else "
        "could work as usual, and no data was lost on the way."
    )


def _entry(event: Happened, case: Case) -> str:
    """Return a line of the timeline that tells of an event."""
    remedy = next((name for name in sorted(event.names) if name in BY_VERB), "")
    if remedy:
        told = f"we applied {remedy.replace('_', ' ')} to {event.service}"
    elif case.answer.mechanism in event.names:
        told = f"{_cause(case)}, it began"
    else:
        told = f"{event.service} {event.words[0]}".strip()
    return f"{clock(event.minute)} {told}"


def _planned(case: Case) -> list[str]:
    """Return what is to be done, each in other words."""
    themes = [THEMES[name][0] for name in case.themes]
    return [form.format(themes[n % len(themes)], case.answer.root) for n, form in enumerate(PLANS)]


def _owner(dossier: Dossier) -> str:
    return dossier.teams[0]


def _due(case: Case) -> str:
    return f"{case.day + timedelta(days=DUE_DAYS):%Y-%m-%d}"
