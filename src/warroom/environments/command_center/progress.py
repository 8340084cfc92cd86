"""What an action did, and everything that later actions' pay depends on."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from warroom.environments.command_center.roles import Role, Verb
from warroom.environments.episode import Component


class Remedy(StrEnum):
    """What became of a fix or rollback, as far as paying for it goes."""

    NONE = "none"  # none was named
    REFUSED = "refused"  # a rollback asked for as a fix, or the other way round
    HEALED = "healed"
    PART = "part"  # a needed part, or relief
    WRONG = "wrong"


class Cause(StrEnum):
    """What a closing note says."""

    RIGHT = "right"
    WRONG = "wrong"


class Facts(NamedTuple):
    """What an action did, privately: the part of a step that an agent never sees.

    `verb` is None for an invalid action, and `actor` is who took it. `incident` is the number of
    the incident in the queue. `shown` are names of clues, `evidence` the ids that showed them.
    `par` is in how many actions a perfect team closes the incident that was closed.
    """

    verb: Verb | None
    actor: Role = Role.TRIAGE
    permitted: bool = True
    incident: int = 0
    target: str = ""
    shown: tuple[str, ...] = ()
    evidence: tuple[tuple[str, tuple[str, ...]], ...] = ()
    is_owner: bool = False
    remedy: Remedy = Remedy.NONE
    acted: bool = False
    harm_usd: float = 0.0
    is_empty: bool = False
    is_good_note: bool = False
    cause: Cause = Cause.WRONG
    par: int = 0
    why: tuple[str, ...] = ()


class Work(NamedTuple):
    """How far the work on one incident has come."""

    steps: int = 0
    clues: frozenset[str] = frozenset()
    evidence: tuple[tuple[str, tuple[str, ...]], ...] = ()
    looks: frozenset[tuple[Verb, str]] = frozenset()  # since the last remedy that acted
    handed_off: bool = False
    right_owner: bool = False
    escalated: bool = False
    healed: bool = False
    touched: bool = False
    parts: frozenset[str] = frozenset()
    noted: bool = False
    logged: bool = False
    wrong_remedies: int = 0
    remedies: int = 0
    backed: int = 0
    harm_usd: float = 0.0
    unneeded_escalations: int = 0
    closed: bool = False
    resolved: bool = False
    why: tuple[str, ...] = ()


class Ended(StrEnum):
    """Why an episode is over."""

    COMPLETED = "completed"
    SLA = "sla_exhausted"
    BUDGET = "budget_exhausted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """Everything that later actions' pay depends on, and nothing else."""

    budget: int
    sla_minutes: int
    work: tuple[Work, ...]
    steps: int = 0
    minutes: int = 0
    last: int = 0  # the incident last worked on
    ended: Ended | None = None
    pays: tuple[Component, ...] = field(default=(), compare=False)

    @property
    def done(self) -> bool:
        """Whether the episode is over."""
        return self.ended is not None

    @property
    def current(self) -> int:
        """Return the number of the first incident that is still open, or how many there are."""
        still = (number for number, work in enumerate(self.work) if not work.closed)
        return next(still, len(self.work))

    @property
    def resolved(self) -> int:
        """Return how many incidents were closed with everything that closing takes."""
        return sum(work.resolved for work in self.work)
