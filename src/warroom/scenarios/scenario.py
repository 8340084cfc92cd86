"""What went wrong, once: a frozen, hashed, addressed problem with its answer key.

A `Scenario` is data only. `scene.opened` brings it to life; `prove.prove` says whether it is fair.
"""

import json
from dataclasses import dataclass, field, fields, is_dataclass
from enum import StrEnum
from functools import cache, cached_property
from hashlib import sha256
from typing import Any

from warroom.errors import BadScenario
from warroom.scenarios.story import Story
from warroom.scenarios.ticket import Ticket
from warroom.world.logs import Trouble
from warroom.world.world import Company


class Sort(StrEnum):
    """Which set of laws a scenario answers to."""

    INCIDENT = "incident"
    CALM = "calm"
    RECORDED = "recorded"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A record in the change log: a deploy, config push, flag, migration, job or secret."""

    id: str
    minute: int
    service: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthoredLine:
    """A log line of the author's own; shown while `signal` >= `threshold` at its service.

    It adds colour, never facts: every scenario must still prove without its authored lines. `text`
    may use the names of state signals in braces, filled from the state of that minute.
    """

    service: str
    severity: str
    text: str
    after_onset_min: int
    signal: str
    threshold: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something an investigator can find out: any one piece of `evidence` shows it.

    Evidence is named `kind:place:key` (`log:postgres-db:slots_exhausted`).
    """

    name: str
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Truth:
    """The answer key.

    `cures` is any of the sets, all remedies of the set; `chain` is root to users, `victims`
    everyone behind the entry points who needs the root, directly or not.

    `other` is the second service that the mechanism needs, or empty. `contributing` has service and
    mechanism of what made it worse: to name it besides the root neither pays nor hurts. A calm
    scenario's root is the service whose signal is wrong, and it has no cures.
    """

    root: str
    other: str
    mechanism: str
    family: str
    chain: tuple[str, ...]
    victims: tuple[str, ...]
    culpable_change: str
    team: str
    cures: tuple[tuple[str, ...], ...]
    facts: tuple[Fact, ...]
    contributing: tuple[tuple[str, str], ...] = ()

    def fact(self, name: str) -> Fact:
        """Return a fact by name."""
        return next(fact for fact in self.facts if fact.name == name)


@dataclass(frozen=True, kw_only=True)
class Scenario:
    """One problem. `company` is what breaks; a recorded scenario names its `recording` instead.

    `aliases` maps published ids of remedies to `verb:service` addresses. `asserted` are numbers
    that the author claims for page + 2 min, by `service.signal`; they are checked, never shown.
    Only scenarios with a `ticket` can stand in a queue. `story` is what an author says of its
    people; where there is none, everything that people say and do is made up.
    """

    address: str
    sort: Sort
    title: str
    description: str
    company: Company | None
    troubles: tuple[Trouble, ...] = ()
    recording: str = ""
    changes: tuple[Change, ...] = ()
    authored: tuple[AuthoredLine, ...] = ()
    truth: Truth
    aliases: tuple[tuple[str, str], ...] = ()
    teams: tuple[str, ...] = ()
    asserted: tuple[tuple[str, float], ...] = field(default=(), hash=False)
    ticket: Ticket | None = None
    story: Story | None = None

    @cached_property
    def hash(self) -> str:
        """Return the content hash: 16 hex digits over everything that decides what happens."""
        body = json.dumps(plain(self), sort_keys=True, separators=(",", ":"))
        return sha256(body.encode()).hexdigest()[:16]


@dataclass(frozen=True, kw_only=True)
class Shift:
    """What an episode is played on: scenarios under one clock, and the seed of the shift.

    `sla_tick` is how many minutes every action takes, 0 is each its own; `name` is its tier.
    """

    address: str
    scenarios: tuple[Scenario, ...]
    name: str = ""
    seed: int = 0
    sla_minutes: int = 0
    budget: int = 0
    sla_tick: int = 0

    @cached_property
    def hash(self) -> str:
        """Return the content hash of the shift."""
        parts = [scenario.hash for scenario in self.scenarios]
        body = json.dumps([parts, self.seed, self.sla_minutes, self.budget, self.sla_tick])
        return sha256(body.encode()).hexdigest()[:16]

    @property
    def only(self) -> Scenario:
        """Return the one scenario that is played.

        Raises:
            BadScenario: there are several.
        """
        if len(self.scenarios) == 1:
            return self.scenarios[0]
        found = ", ".join(scenario.address for scenario in self.scenarios)
        raise BadScenario(f"{self.address}: expected one scenario, found several: {found}")


def plain(scenario: Scenario) -> dict[str, Any]:
    """Return a scenario as JSON-ready data, in a canonical order; a story only if it has one."""
    found: dict[str, Any] = _plain(scenario)
    if scenario.story is None:
        del found["story"]
    return found


def _plain(value: Any) -> Any:
    kind = type(value)  # pyright: ignore[reportUnknownVariableType]
    if kind in _AS_IT_IS:
        return value
    if kind is tuple or kind is list:
        return [_plain(item) for item in value]
    if kind is dict:
        return {str(key): _plain(item) for key, item in value.items()}
    if kind is set or kind is frozenset:
        return sorted(_plain(item) for item in value)
    return {name: _plain(getattr(value, name)) for name in _fields(kind)} or value  # pyright: ignore[reportUnknownArgumentType]


_AS_IT_IS = frozenset({str, int, float, bool, type(None)})


@cache
def _fields(kind: type[Any]) -> tuple[str, ...]:
    """Return the names of a dataclass's fields; none of what is no dataclass."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()
