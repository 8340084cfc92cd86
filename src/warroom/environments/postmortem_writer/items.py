"""Action items, written or assigned: somebody's, due some day, and against this kind of failure."""

from dataclasses import dataclass

from warroom.claims import Claim
from warroom.environments.checks import read_once
from warroom.environments.postmortem_writer.case import Case
from warroom.environments.postmortem_writer.document import Document
from warroom.environments.postmortem_writer.rules import Item
from warroom.environments.postmortem_writer.sections import claims_under
from warroom.environments.postmortem_writer.wire import Section

OWNER, DUE, THEMES = 0.4, 0.3, 0.3
MOST_WANTED = 3  # themes that are asked for
FREE = 2  # items against something else
LEAST_WORDS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """An action item as it is read."""

    themes: frozenset[str]
    has_owner: bool
    has_due: bool


def graded(document: Document, case: Case, *, names_cause: bool) -> tuple[float, str]:
    """Return what a document's action items are worth, both kinds together.

    They prevent the cause that it names; of one that names none nobody can say what they prevent.
    """
    if not names_cause:
        return 0.0, "the document does not name what they should prevent"
    planned = [*written(document.text(Section.ACTION_ITEMS), case)]
    planned += [assigned(*item, case) for item in document.items]
    themes = frozenset(case.themes)
    good = [item for item in planned if item.themes & themes]
    if not good:
        return 0.0, "no item prevents this"
    owned = sum(item.has_owner for item in good) / len(good)
    due = sum(item.has_due for item in good) / len(good)
    covered = len(frozenset[str]().union(*(item.themes & themes for item in good)))
    wanted = min(MOST_WANTED, len(themes))
    worth = OWNER * owned + DUE * due + THEMES * min(covered / wanted, 1.0)
    precision = min(1.0, (len(good) + FREE) / len(planned))
    why = f"{len(good)} of {len(planned)} items prevent this; {covered} of {wanted} themes"
    return worth * precision, why


def written(content: str, case: Case) -> list[Planned]:
    """Return the items of a section: its lines, each read under the section's heading."""
    lines = filter(str.strip, content.splitlines())
    found = [_planned(claims_under(Section.ACTION_ITEMS, line, case), case) for line in lines]
    return [item for item in found if item.themes or item.has_owner]


def assigned(description: str, owner: str, due: str, case: Case) -> Planned:
    """Return an item that was assigned."""
    text = f"To prevent this: {description}. Owner: {owner}. Due: {due}."
    return _planned(read_once(text, case.vocabulary), case)


def item_of(description: str, owner: str, due: str, case: Case) -> tuple[Item | None, str]:
    """Return an assigned item as it is paid, or None and what it lacks."""
    planned = assigned(description, owner, due, case)
    words = frozenset(
        stem for claim in read_once(description, case.vocabulary) for stem in claim.stems
    )
    if len(words) < LEAST_WORDS:
        return None, f"expected a description of at least {LEAST_WORDS} words"
    if not planned.has_owner:
        return None, "expected an owner: a team, or a person of the channel"
    if not planned.has_due:
        return None, "expected a due date after the incident, as 2026-05-03 or in 5 days"
    return Item(words=words, fits=bool(planned.themes & frozenset(case.themes))), ""


def _planned(claims: tuple[Claim, ...], case: Case) -> Planned:
    stood = [claim for claim in claims if not (claim.denied or claim.question)]
    return Planned(
        themes=frozenset(theme for claim in stood for theme in claim.themes),
        has_owner=any(claim.quantities.owners for claim in stood),
        has_due=any(
            due.days_from(case.day) >= 0 for claim in stood for due in claim.quantities.dues
        ),
    )
