"""What a case file holds: plain data, so that it prints, dumps to JSON and compares.

Minutes count from the scenario's first one; `clock` is the same minute on the company's clock.
"""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a service has to do with the trouble."""

    ROOT = "root"
    CHAIN = "chain"  # the trouble reaches users through it
    SECOND = "second"  # the other service that the mechanism needs
    VICTIM = "victim"  # it needs the root, directly or not
    BYSTANDER = ""


class EventKind(StrEnum):
    """What an event of the timeline is."""

    CHANGE = "change"  # innocent
    CULPRIT = "culprit"  # the change that brought it
    ONSET = "onset"
    SPREAD = "spread"
    FELT = "felt"
    ALERT = "alert"
    PAGE = "page"
    END = "end"


class Why(StrEnum):
    """Why somebody would try a remedy."""

    CURE = "cure"
    PART = "half of a cure"
    TEMPTING = "tempting"
    REFLEX = "reflex"
    INNOCENT = "innocent change"


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A dependency; limits that are not known (of a recording) are 0."""

    callee: str
    hard: bool = True
    calls: float = 1.0
    timeout_ms: float = 0.0
    retries: int = 0
    on_miss: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A service of the graph, and whom it calls; `demand_rps` is what users ask of it."""

    service: str
    kind: str
    team: str
    role: Role
    demand_rps: float
    calls: tuple[Call, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One entry of the timeline."""

    minute: int
    clock: str
    after_onset_min: int
    kind: EventKind
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """A fault that struck: the mechanism, how the trade says it, and what it did to the company."""

    mechanism: str
    family: str
    service: str
    other: str
    clock: str
    says: str
    effects: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """A series that left what it would have been: its value then, and what is usual."""

    series: str
    usual: float
    now: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Hurt:
    """A service that is not what it would have been; what moved furthest comes first."""

    service: str
    role: Role
    moved: tuple[Moved, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Untreated:
    """What happens if nobody does anything, watched for so many minutes after the page.

    Money is what users' failed and wrong requests cost beyond a usual day; `felt_min` is minutes
    after onset at which users first notice, `heals_after_min` at which they are well for good.
    """

    watched_min: int
    burning_min: int
    felt_min: int | None
    heals_after_min: int | None
    lost_usd_by_page: float
    lost_usd_per_hour: float
    exposed_records: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """A set of remedies tried, and what the world computes that it does.

    `saved_usd` is compared with doing nothing (negative: it costs users more); users are well from
    `well_after_min` on until the end of the watch (None: not); `bad_answer_ratio` is the share of
    failed and wrong answers of the worst entry point at its end. `change` is what it takes back.
    """

    remedies: tuple[str, ...]
    why: Why
    change: str
    outcome: str
    saved_usd: float
    watched_min: int
    well_after_min: int | None
    bad_answer_ratio: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Clue:
    """A piece of evidence for a fact: when a look first shows it, and what it says ("": never)."""

    fact: str
    evidence: str
    clock: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """An action of the reference, and what it paid."""

    action: str
    target: str
    details: str
    minute: int
    reward: float


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFile:
    """Everything that is true of a scenario, answer key included.

    A recorded scenario has no `untreated` and no `trials`: nothing in it reacts. `blind` is what
    the company's monitoring does not show; the first of `broke` is the root, others contributed.
    """

    address: str
    hash: str
    sort: str
    title: str
    description: str
    origin: str
    numbers: tuple[tuple[str, str], ...]
    graph: tuple[Node, ...]
    chain: tuple[str, ...]
    broke: tuple[Break, ...]
    owner: str
    team: str
    culpable_change: str
    timeline: tuple[Event, ...]
    hurt: tuple[Hurt, ...]
    hurt_clock: str
    untreated: Untreated | None
    trials: tuple[Trial, ...]
    trials_clock: str
    clues: tuple[Clue, ...]
    blind: tuple[str, ...]
    environment: str
    reference: tuple[Move, ...]
    reference_score: float

    @property
    def is_calm(self) -> bool:
        """Whether nothing was broken: a false alarm, or what heals by itself."""
        return self.sort == "calm"
