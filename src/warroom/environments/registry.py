"""The environments by name, and how one is made. A new environment is one line in `KINDS`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol, Self

from warroom.environments.episode import JSON, Bounds, Episode, Scorecard, StepResult
from warroom.environments.incident_response.env import IncidentResponse, bounds_of
from warroom.environments.incident_response.grade import grade
from warroom.environments.incident_response.reference import reference
from warroom.environments.incident_response.tasks import LIBRARY, address_of
from warroom.errors import BadScenario
from warroom.scenarios.addresses import find
from warroom.scenarios.scenario import Shift


class Environment(Protocol):
    """One episode of one environment: made, played, thrown away."""

    name: str
    shift: Shift

    @property
    def observation(self) -> Any:
        """Return what the agent sees now, a pydantic model of the environment's `wire`."""
        ...

    @property
    def done(self) -> bool:
        """Whether the episode is over."""
        ...

    @property
    def score(self) -> float:
        """Return the score so far."""
        ...

    @property
    def episode(self) -> Episode:
        """Return the record so far."""
        ...

    @property
    def scorecard(self) -> Scorecard:
        """Return what the episode is worth, point by point."""
        ...

    def step(self, action: Mapping[str, Any]) -> StepResult:
        """Take an action."""
        ...

    def fork(self) -> Self:
        """Return an independent environment at the same point of the same episode."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class EnvironmentKind:
    """What the rest of the project may ask of a kind of environment."""

    open: Callable[[Shift], Environment]
    address_of: Callable[..., str]
    tasks: tuple[str, ...]
    reference: Callable[[Shift], tuple[JSON, ...]]
    bounds: Callable[[Shift], Bounds]
    grade: Callable[[Shift, Episode, Bounds], Scorecard]


KINDS: dict[str, EnvironmentKind] = {
    "incident_response": EnvironmentKind(
        open=IncidentResponse,
        address_of=address_of,
        tasks=tuple(LIBRARY),
        reference=reference,
        bounds=bounds_of,
        grade=grade,
    ),
}


def kind(name: str) -> EnvironmentKind:
    """Return an environment kind by name.

    Raises:
        BadScenario: there is none of that name.
    """
    if name not in KINDS:
        raise BadScenario(f"unknown environment {name!r}; expected one of {', '.join(KINDS)}")
    return KINDS[name]


def shift_of(address: str, *, seed: int = 0) -> Shift:
    """Return the shift of the one scenario at an address."""
    return Shift(scenarios=(find(address),), seed=seed)


def make(
    environment: str,
    *,
    task: str | None = None,
    seed: int | None = None,
    scenario: str | None = None,
) -> Environment:
    """Return an environment at its first observation.

    `task` is a library task by its own name ("easy", "task_easy"), `seed` picks a variant of it
    (none: the documented one); `scenario` is an address instead ("recorded/nezha_ob_case").

    Raises:
        BadScenario: an unknown environment, task or address.

    >>> env = make("incident_response", task="easy")
    >>> env.step({"action_type": "investigate", "target": "postgres-db"}).reward
    0.3
    """
    this = kind(environment)
    if scenario is not None and (task is not None or seed is not None):
        raise BadScenario("expected a scenario's address alone, or a task with or without a seed")
    return this.open(shift_of(scenario or this.address_of(task or this.tasks[0], seed=seed)))
