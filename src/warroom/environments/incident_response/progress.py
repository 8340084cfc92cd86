"""What an action did, and everything that later actions' pay depends on."""

from dataclasses import dataclass, field
from enum import StrEnum

from warroom.environments.episode import Component
from warroom.environments.incident_response.wire import ActionType


class Fix(StrEnum):
    """What became of a fix, as far as paying for it goes."""

    CURED = "cured"
    PART = "part"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What an action did, privately: the part of a step that an agent never sees.

    `kind` is None for an invalid action; a fix's `target` is its `verb:service`, and it `acted` if
    there was something it could be done to. `shown` are names of the scenario's facts, `evidence`
    the ids that showed them. `quality` is that of a post-mortem, `why` what its reader found in it,
    `blames` what it names as the cause (see `writeup.Reading`).
    """

    kind: ActionType | None
    target: str = ""
    is_known: bool = True
    is_victim: bool = False
    is_root: bool = False
    is_other: bool = False
    shown: tuple[str, ...] = ()
    evidence: tuple[tuple[str, tuple[str, ...]], ...] = ()
    is_right_team: bool = False
    fix: Fix = Fix.WRONG
    outcome: str = ""
    harm_usd: float = 0.0
    acted: bool = False
    quality: float = 0.0
    why: tuple[str, ...] = ()
    blames: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """Everything that later actions' pay depends on, and nothing else."""

    steps: int = 0
    facts: frozenset[str] = frozenset()
    evidence: tuple[tuple[str, tuple[str, ...]], ...] = ()
    seen: frozenset[str] = frozenset()  # targets looked at since the last remedy that acted
    ever_seen: frozenset[str] = frozenset()
    strays_paid: int = 0
    victim_seen: bool = False
    other_seen: bool = False
    root_seen: bool = False
    reached: frozenset[str] = frozenset()  # names of parts, whatever their credit
    credit: tuple[tuple[str, float], ...] = ()  # part -> share of its weight
    wrong_teams: int = 0
    wrong_fixes: int = 0
    remedies: int = 0
    backed: int = 0
    partial_seen: frozenset[str] = frozenset()
    harm_usd: float = 0.0
    quality: float = 0.0
    why: tuple[str, ...] = ()
    blamed: frozenset[str] = frozenset()  # by all write-ups so far
    idle: int = 0
    done: bool = False
    pays: tuple[Component, ...] = field(default=(), compare=False)

    def credit_of(self, part: str) -> float:
        """Return which share of a part's weight has been earned, 0 to 1."""
        return dict(self.credit).get(part, 0.0)
