"""The grade of a document: claim by claim against the truth, and against what was looked up.

Weights and layers are the source document's. Only asserted claims count; service and mechanism earn
together or the mechanism earns nothing; an event is matched once, by time and by what it tells;
what is copied from logs and channel says nothing of one's own.
"""

from dataclasses import dataclass

from warroom.claims import Role
from warroom.environments.checks import blamed_services, cause
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
AFTER_A_FALSE_ONE = 0.15
POOR_TIMELINE, CAP_WITHOUT_TIMELINE, CAP_WITHOUT_SERVICE = 0.4, 0.60, 0.65
MOST_BLAMED = 3  # services, before it is a list and no claim
WITHIN_SHARE, WITHIN_MIN, WITHIN_SCALE = 0.20, 5.0, 0.25
MOST_NUMBERS = 4  # different ones of a kind, before it is a list and no claim


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

    def part(self, name: str) -> Part:
        """Return a part by its name."""
        return next(part for part in self.parts if part.name == name)


def graded(document: Document, case: Case) -> Grade:
    """Return the grade of a document."""
    when, told = timeline.graded(document, case)
    root, layers = _root_cause(document, case)
    capped = when < POOR_TIMELINE and root > CAP_WITHOUT_TIMELINE
    actions, kept = items.graded(document, case)
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
    return Grade(total=round(total, 4), parts=parts, capped_by_timeline=capped)


def _root_cause(document: Document, case: Case) -> tuple[float, str]:
    own = _own_words(document.text(Section.ROOT_CAUSE), case)
    claims = claims_in(Section.ROOT_CAUSE, own, case)
    blamed = blamed_services(claims)
    root = case.answer.root
    if root not in blamed:
        return 0.0, "the service is not named as the cause"
    if len(blamed) > MOST_BLAMED:
        return 0.0, f"{len(blamed)} services are blamed"
    if any(c.denied and root in c.services and Role.CAUSE in c.roles for c in claims):
        return 0.0, "the service is blamed and cleared"
    causal = [c for c in claims if c.asserted and Role.CAUSE in c.roles]
    first = next(name for claim in causal for name in claim.services
                 if name == root or name in case.blamed)  # fmt: skip
    service = SERVICE if first == root else AFTER_A_FALSE_ONE
    if not cause(claims, case.answer):
        return service, "the service is named, but not what broke"
    shown = any(case.windows[number].decides for number in document.windows)
    if not shown:
        return service + MECHANISM, "the cause is named, but nothing that was looked up shows it"
    return service + MECHANISM + EVIDENCE, "the cause is named, and was looked up"


def _own_words(text: str, case: Case) -> str:
    """Return a text without what was copied into it."""
    kept, at = "", 0
    for start, end in case.shown.spans_in(text):
        kept, at = f"{kept}{text[at:start]} … ", end
    return kept + text[at:]


def _impact(document: Document, case: Case) -> tuple[float, str]:
    text = document.text(Section.IMPACT)
    claims = [c for c in claims_in(Section.IMPACT, text, case) if c.asserted]
    lengths = {d.minutes for c in claims for d in c.quantities.durations}
    users = {n.value for c in claims for n in c.quantities.counts if n.counts("user", "customer")}
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
