"""Action items, written or assigned: somebody's, due some day, and against this kind of failure."""

import re
from dataclasses import dataclass
from functools import lru_cache

from warroom.claims import Claim, Vocabulary
from warroom.claims.language import Kind
from warroom.claims.words import Words, words_of
from warroom.environments.checks import KEPT_TEXTS, read_once
from warroom.environments.postmortem_writer.case import Case
from warroom.environments.postmortem_writer.document import Document
from warroom.environments.postmortem_writer.rules import Item
from warroom.environments.postmortem_writer.sections import headed
from warroom.environments.postmortem_writer.wire import Section

OWNER, DUE, THEMES = 0.4, 0.3, 0.3
MOST_WANTED = 3  # themes that are asked for
FREE = 2  # items against something else
LEAST_WORDS = 3
DEEPER = 2  # columns by which a line is indented under the plan that it belongs to
_LABELLED = re.compile(
    r"[\s>*+\u2022\u2013_-]*(?:owners?|owned by|assignees?|assigned to|responsible|dri"
    r"|due(?: date| by)?|deadline|eta)[*_]*\s?[:=\u2013-]"
    r".{1,60}",  # a name and a date; what says more is a plan of its own
    re.IGNORECASE,
)


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
    wanted = min(MOST_WANTED, len(themes))
    covered = min(len(frozenset[str]().union(*(item.themes & themes for item in good))), wanted)
    worth = OWNER * owned + DUE * due + THEMES * (covered / wanted)
    precision = min(1.0, (len(good) + FREE) / len(planned))
    why = f"{len(good)} of {len(planned)} items prevent this; {covered} of {wanted} themes"
    return worth * precision, why


def written(content: str, case: Case) -> list[Planned]:
    """Return the items of a section, each read under the section's heading."""
    found = [_planned(headed(Section.ACTION_ITEMS, plan), case) for plan in plans(content)]
    return [item for item in found if item.themes or item.has_owner]


def plans(content: str) -> list[str]:
    r"""Part a section into plans: its lines, each with its owner, its date and what is indented.

    >>> plans("- add a canary\n  - Owner: Ana\nDue: 3 May\n- add an alert")
    ['- add a canary\n  - Owner: Ana\nDue: 3 May', '- add an alert']
    """
    found: list[str] = []
    depth = 0
    for line in filter(str.strip, content.splitlines()):
        indent = _indent(line)
        if found and (indent >= depth + DEEPER or _LABELLED.fullmatch(line)):
            found[-1] += f"\n{line}"
        else:
            found.append(line)
            depth = indent
    return found


def _indent(line: str) -> int:
    wide = line.expandtabs(4)
    return len(wide) - len(wide.lstrip())


def assigned(description: str, owner: str, due: str, case: Case) -> Planned:
    """Return an item that was assigned."""
    text = f"To prevent this: {description}. Owner: {owner}. Due: {due}."
    return _planned(text, case)


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


def _planned(text: str, case: Case) -> Planned:
    claims = read_once(text, case.vocabulary)
    stood = [claim for claim in claims if not (claim.denied or claim.question)]
    return Planned(
        themes=frozenset(theme for claim in stood for theme in claim.themes)
        | named(text, case.vocabulary),
        has_owner=any(claim.quantities.owners for claim in stood),
        has_due=any(
            due.days_from(case.day) >= 0 for claim in stood for due in claim.quantities.dues
        ),
    )


@lru_cache(maxsize=KEPT_TEXTS)
def named(text: str, vocabulary: Vocabulary) -> frozenset[str]:
    """Return the themes that a plan names, whoever it is for and however many clauses it takes.

    "Cap payments' pool" is to cap the pool, and "alert when ..." opens in one clause and goes on in
    another. Who denies where a theme opens plans none.
    """
    claims = read_once(text, vocabulary)
    plan = _without_services(text, words_of(text), vocabulary)
    words = words_of(plan)
    return frozenset(
        name.name
        for name in vocabulary.names_in(plan, words)
        if name.kind is Kind.THEME and _stands(words.starts[name.first], claims)
    )


def _stands(at: int, claims: tuple[Claim, ...]) -> bool:
    """Whether what is said at a character is neither denied nor asked."""
    saying = [claim for claim in claims if claim.start <= at < claim.end]
    return bool(saying) and not any(claim.denied or claim.question for claim in saying)


def _without_services(text: str, words: Words, vocabulary: Vocabulary) -> str:
    """Return a text with blanks for the services, as long as it was."""
    kept = [*text]
    for name in vocabulary.names_in(text, words):
        if name.kind is Kind.SERVICE:
            start, end = words.starts[name.first], words.ends[name.end - 1]
            kept[start:end] = " " * (end - start)
    return "".join(kept)
