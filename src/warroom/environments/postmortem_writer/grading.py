"""The grade of a document: claim by claim against the truth, and against what was looked up.

Weights and layers are the source document's. Only asserted claims count; service and mechanism earn
together or the mechanism earns nothing; a service that nothing looked up points at is a guess; an
event is matched once, by time and by what it tells; what is to be done prevents a cause that the
document names, or nothing; what is copied from logs and channel says nothing of one's own.
"""

from dataclasses import dataclass

from warroom.claims import Claim, Role
from warroom.environments.checks import (
    blamed_mechanisms,
    blamed_services,
    cause,
    is_drawn_of_many,
    is_taken_back,
)
from warroom.environments.postmortem_writer import items, timeline
from warroom.environments.postmortem_writer.case import Case
from warroom.environments.postmortem_writer.document import Document
from warroom.environments.postmortem_writer.sections import (
    LEAST_WORDS,
    claims_in,
    services_in,
    words_in,
)
from warroom.environments.postmortem_writer.wire import Section

ROOT_CAUSE, TIMELINE, ACTION_ITEMS, IMPACT, COMPLETENESS = 0.30, 0.25, 0.20, 0.15, 0.10
SERVICE, MECHANISM, EVIDENCE = 0.40, 0.35, 0.25
GUESSED = 0.15  # after a false one, among several, for a false reason, or without any evidence
POOR_TIMELINE, CAP_WITHOUT_TIMELINE, CAP_WITHOUT_SERVICE = 0.4, 0.60, 0.65
CLEAR, MOST_BLAMED = 2, 3  # services, before it is unclear whom it means, and a list
WITHIN_SHARE, WITHIN_MIN, WITHIN_SCALE = 0.20, 5.0, 0.25
WHO = ("user", "customer", "people", "person", "visitor", "account", "shopper", "client")
MOST_NUMBERS = 3  # different ones of a kind, before it is a list and no claim


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of a grade, 0 to 1, and why it is not more."""

    name: str
    weight: float
    given: float
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Grade:
    """A document's grade, 0 to 1, with its parts."""

    total: float
    parts: tuple[Part, ...]
    capped_by_timeline: bool
    names_cause: bool

    def part(self, name: str) -> Part:
        """Return a part by its name."""
        return next(part for part in self.parts if part.name == name)


def graded(document: Document, case: Case) -> Grade:
    """Return the grade of a document."""
    when, told = timeline.graded(document, case)
    root, layers, named = _root_cause(document, case)
    capped = when < POOR_TIMELINE and root > CAP_WITHOUT_TIMELINE
    actions, kept = items.graded(document, case, names_cause=named)
    cost, felt = _impact(document, case)
    parts = (
        Part(name="root_cause", weight=ROOT_CAUSE, why=layers,
             given=min(root, CAP_WITHOUT_TIMELINE) if capped else root),
        Part(name="timeline", weight=TIMELINE, given=when, why=told),
        Part(name="action_items", weight=ACTION_ITEMS, given=actions, why=kept),
        Part(name="impact", weight=IMPACT, given=cost, why=felt),
        Part(name="completeness", weight=COMPLETENESS, given=len(document.valid) / len(Section),
             why=f"{len(document.valid)} of {len(Section)} sections are valid"),
    )  # fmt: skip
    total = sum(part.weight * part.given for part in parts)
    if root == 0.0:
        total = min(total, CAP_WITHOUT_SERVICE)
    return Grade(total=round(total, 4), parts=parts, capped_by_timeline=capped, names_cause=named)


def _root_cause(document: Document, case: Case) -> tuple[float, str, bool]:
    """Return what the root cause is worth, why, and whether it names who broke, and how.

    What is named without a look at any evidence is guessed, and names nothing.
    """
    own = _own_words(document.text(Section.ROOT_CAUSE), case)
    claims = claims_in(Section.ROOT_CAUSE, own, case)
    flaw = _misses(claims, case)
    if flaw:
        return 0.0, flaw, False
    service = _service(claims, document, case)
    if is_taken_back(claims, case.answer):
        return min(service, GUESSED), "what broke is told, and denied", False
    if not cause(claims, case.answer):
        if blamed_mechanisms(claims) - case.answer.besides - {case.answer.mechanism}:
            return min(service, GUESSED), "the service is named, and broke in another way", False
        return service, "the service is named, but not what broke", False
    if not any(case.windows[number].decides for number in document.windows):
        why = "the cause is named, but nothing that was looked up shows it"
        return service + MECHANISM, why, bool(document.windows)
    return service + MECHANISM + EVIDENCE, "the cause is named, and was looked up", True


def _misses(claims: tuple[Claim, ...], case: Case) -> str:
    """Return why a root cause does not name the service, or "" if it does."""
    blamed, root = blamed_services(claims), case.answer.root
    if root not in blamed:
        return "the service is not named as the cause"
    if len(struck := _struck(claims)) > MOST_BLAMED:
        return f"{len(struck)} services are blamed"
    if any(_clears(claim, case) for claim in claims):
        return "the service is blamed and cleared"
    return ""


def _struck(claims: tuple[Claim, ...]) -> frozenset[str]:
    """Return every service said to be the cause, and not just to have felt it."""
    causal = (c for c in claims if Role.EFFECT not in c.roles and not is_drawn_of_many(c))
    return blamed_services(tuple(causal))


def _clears(claim: Claim, case: Case) -> bool:
    """Whether a claim denies that the service is the cause; of what else it may be innocent."""
    of_this = not claim.mechanisms or case.answer.mechanism in claim.mechanisms
    is_cause = case.answer.root in claim.services and Role.CAUSE in claim.roles
    return claim.denied and is_cause and of_this


def _service(claims: tuple[Claim, ...], document: Document, case: Case) -> float:
    """Return what naming the service is worth: less where it may as well be a guess.

    Who names another one first, or one that somebody blamed wrongly beside it, is guessing.
    """
    causal = (c for c in claims if c.asserted and Role.CAUSE in c.roles and c.services)
    suspects = {case.answer.root, *case.blamed}
    first = next((name for name in next(causal).services if name in suspects), "")
    is_clear = first == case.answer.root and len(blamed_services(claims)) <= CLEAR
    return SERVICE if is_clear and document.windows else GUESSED


def _own_words(text: str, case: Case) -> str:
    """Return a text without what was copied into it."""
    kept, at = "", 0
    for start, end in case.shown.spans_in(text):
        kept, at = f"{kept}{text[at:start]} … ", end
    return kept + text[at:]


def _impact(document: Document, case: Case) -> tuple[float, str]:
    text = document.text(Section.IMPACT)
    # What it cost is an estimate: to say so is honest, and costs nothing.
    found = claims_in(Section.IMPACT, text, case)
    claims = [claim for claim in found if not (claim.denied or claim.question or claim.past)]
    lengths = {d.minutes for c in claims for d in c.quantities.durations}
    users = {n.value for c in claims for n in c.quantities.counts if n.counts(*WHO)}
    money = {m.usd for c in claims for m in c.quantities.money}
    true = case.impact
    within_min = max(WITHIN_MIN, WITHIN_SHARE * true.duration_min)
    checks = {
        f"{LEAST_WORDS} words": words_in(text) >= LEAST_WORDS,
        "a service that was hit": bool(services_in(tuple(claims)) & case.hit),
        "how long it lasted": _one_is_near(lengths, true.duration_min, within_min),
        "users or money": _one_is_near(users, true.users, WITHIN_SCALE * true.users)
        or _one_is_near(money, true.usd, WITHIN_SCALE * true.usd),
    }
    missing = [name for name, holds in checks.items() if not holds]
    return 1.0 - len(missing) / len(checks), f"missing: {', '.join(missing)}" if missing else "all"


def _one_is_near(said: set[float], true: float, within: float) -> bool:
    return len(said) <= MOST_NUMBERS and any(abs(value - true) <= within for value in said)
