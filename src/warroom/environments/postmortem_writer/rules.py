"""The rules of postmortem_writer: what an action pays, and when it is over.

One pure function, `advance`, folds an action's facts into a `Progress`. Laws: a window, a section
and an action item are paid once; a miss costs more each time; what is missing at the end is
charged, however it ends.
"""

from dataclasses import dataclass, field, replace

from warroom.environments.episode import Component
from warroom.environments.postmortem_writer.tasks import Task
from warroom.environments.postmortem_writer.wire import ActionType, Section, SectionState

WINDOW, VALID_SECTION, ITEM = 0.06, 0.03, 0.08
INVALID, OVERWRITE, MISSING, NO_SUBMIT = -0.05, -0.02, -0.10, -0.10
MOST_WINDOWS, MOST_ITEMS = 4, 3
SAME = 0.6  # share of their words that two items have in common when they are one


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """An action item as it was assigned: what makes it distinct, and whether it fits a theme."""

    words: frozenset[str]
    fits: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What an action did, privately: the part of a step that an agent never sees.

    `kind` is None for an invalid action. A query `found` windows, numbered, or looked at `decoys`,
    or `shows_fact` that no window holds, or nothing; `over_cap` was not made. A section was written
    and `is_valid` or not. `item` is what was assigned, None if it had no owner or date. `grade` is
    that of the document as it stands, and `names_cause` whether it says what the items are to
    prevent; both are worked out when the episode ends.
    """

    kind: ActionType | None
    found: frozenset[int] = frozenset()
    decoys: frozenset[int] = frozenset()
    shows_fact: bool = False
    over_cap: bool = False
    section: Section | None = None
    content: str = ""
    is_valid: bool = False
    item: Item | None = None
    assigned: tuple[str, str, str] = ("", "", "")
    evidence: tuple[str, ...] = ()
    grade: float = 0.0
    names_cause: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """Everything that later actions' pay depends on, and nothing else."""

    steps: int = 0
    queries: int = 0
    misses: int = 0
    windows: frozenset[int] = frozenset()
    decoys: frozenset[int] = frozenset()
    sections: tuple[tuple[Section, SectionState], ...] = tuple(
        (section, SectionState.UNWRITTEN) for section in Section
    )
    paid: frozenset[Section] = frozenset()
    items: tuple[Item, ...] = ()  # those that were paid
    submitted: bool = False
    done: bool = False
    grade: float = 0.0
    pays: tuple[Component, ...] = field(default=(), compare=False)

    def state(self, section: Section) -> SectionState:
        """Return how far a section has come."""
        return dict(self.sections)[section]

    @property
    def missing(self) -> tuple[Section, ...]:
        """Return the sections that are not valid."""
        return tuple(name for name, state in self.sections if state is not SectionState.VALID)


def with_grade(facts: Facts, grade: float, *, names_cause: bool) -> Facts:
    """Return the facts of the last action, with the document's grade."""
    return replace(facts, grade=grade, names_cause=names_cause)


def is_last(progress: Progress, kind: ActionType | None, task: Task) -> bool:
    """Whether an action of a kind ends the episode."""
    return kind is ActionType.SUBMIT or progress.steps + 1 >= task.max_steps


def advance(progress: Progress, facts: Facts, task: Task) -> Progress:
    """Return the progress after one action; its `pays` are that step's components."""
    if progress.done:
        return replace(progress, pays=())
    after = _acted(replace(progress, steps=progress.steps + 1, pays=()), facts, task)
    return ended(after, facts) if is_last(progress, facts.kind, task) else after


def ended(progress: Progress, facts: Facts) -> Progress:
    """Return the progress of an episode that ends: charged for what is missing, then graded."""
    grade = facts.grade
    after = replace(progress, done=True, grade=grade)
    if not progress.submitted:
        after = _pay(after, "no_submit_penalty", NO_SUBMIT, "nobody submitted it")
    missing = progress.missing
    if missing:
        told = f"missing or invalid: {', '.join(missing)}"
        after = _pay(after, "missing_section_penalty", MISSING * len(missing), told)
    stray = sum(not (item.fits and facts.names_cause) for item in progress.items)
    if stray:
        told = f"{stray} action items prevent nothing that the document names"
        after = _pay(after, "action_item_taken_back", -ITEM * stray, told)
    return _pay(after, "grade", grade, "the document") if grade else after


def _pay(progress: Progress, name: str, value: float, reason: str) -> Progress:
    component = Component(name=name, value=value, reason=reason)
    return replace(progress, pays=(*progress.pays, component))


def _acted(progress: Progress, facts: Facts, task: Task) -> Progress:
    match facts.kind:
        case None:
            return _pay(progress, "invalid_action", INVALID, "not a valid action")
        case ActionType.QUERY_LOGS:
            return _queried(progress, facts, task)
        case ActionType.WRITE_SECTION:
            return _written(progress, facts)
        case ActionType.ASSIGN_ACTION_ITEM:
            return _assigned(progress, facts)
        case ActionType.SUBMIT:
            return replace(progress, submitted=True)


def _queried(progress: Progress, facts: Facts, task: Task) -> Progress:
    if facts.over_cap:
        return progress
    after = replace(
        progress,
        queries=progress.queries + 1,
        windows=progress.windows | facts.found,
        decoys=progress.decoys | facts.decoys,
    )
    new = facts.found - progress.windows
    paid = min(len(new), max(MOST_WINDOWS - len(progress.windows), 0))
    if paid:
        return _pay(after, "correct_query", WINDOW * paid, "it shows what happened")
    if facts.found or facts.shows_fact or facts.decoys - progress.decoys:
        return after
    price = task.price(progress.misses)
    after = replace(after, misses=progress.misses + 1)
    return _pay(after, "bad_query_penalty", -price, "everyday lines, nothing of the incident")


def _written(progress: Progress, facts: Facts) -> Progress:
    assert facts.section is not None
    before = progress.state(facts.section)
    now = SectionState.VALID if facts.is_valid else SectionState.INVALID
    after = replace(
        progress,
        sections=tuple(
            (name, now if name is facts.section else state) for name, state in progress.sections
        ),
        paid=progress.paid | ({facts.section} if facts.is_valid else set()),
    )
    if before is SectionState.VALID:
        after = _pay(after, "overwrite_penalty", OVERWRITE, "it was valid before")
    if facts.is_valid and facts.section not in progress.paid:
        after = _pay(after, "section_written", VALID_SECTION, f"{facts.section} is valid")
    return after


def _assigned(progress: Progress, facts: Facts) -> Progress:
    item = facts.item
    if item is None or len(progress.items) >= MOST_ITEMS:
        return progress
    if any(_is_same(item, other) for other in progress.items):
        return progress
    after = replace(progress, items=(*progress.items, item))
    return _pay(after, "action_item_assigned", ITEM, "somebody has it, with a date")


def _is_same(one: Item, other: Item) -> bool:
    """Whether two action items are nearly the same words."""
    return len(one.words & other.words) > SAME * len(one.words | other.words)
