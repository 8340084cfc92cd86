"""The record that everything downstream reads: steps, the episode, and the scorecard.

An episode is (shift, actions). Everything else here can be recomputed from those two, byte for
byte; it is kept so that a reader, a table or a trainer need not.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import blake2b
from math import isfinite
from typing import Any, cast

from pydantic import BaseModel

from warroom.scenarios.scenario import Shift

JSON = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """One named part of a step's reward, with a reason that gives nothing away."""

    name: str
    value: float
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One action and what came of it.

    `facts` is private to the environment and its grader: what the action showed or did, never sent
    to an agent. `minute` is simulated time after the action, counted from the page.
    """

    action: JSON
    minute: int
    components: tuple[Component, ...]
    done: bool
    score: float
    facts: Any
    digest: str

    @property
    def reward(self) -> float:
        """Return the step's reward: the plain sum of its components, in order."""
        return sum((component.value for component in self.components), 0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Episode:
    """A played shift: where it came from, and its steps so far."""

    environment: str
    address: str
    shift_hash: str
    seed: int
    steps: tuple[Step, ...]

    @classmethod
    def of(cls, environment: str, shift: Shift, steps: tuple[Step, ...]) -> "Episode":
        """Return the record of steps in an environment on a shift."""
        return cls(
            environment=environment,
            address=shift.address,
            shift_hash=shift.hash,
            seed=shift.seed,
            steps=steps,
        )

    @property
    def actions(self) -> tuple[JSON, ...]:
        """Return the actions alone: with the shift, the whole episode."""
        return tuple(step.action for step in self.steps)

    @property
    def reward(self) -> float:
        """Return the sum of all step rewards."""
        return sum((step.reward for step in self.steps), 0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class StepResult:
    """What an environment answers to an action: the observation, and what trainers read."""

    observation: Any
    reward: float
    reward_components: tuple[Component, ...]
    reason: str
    done: bool
    info: Mapping[str, float]


def answered(
    observation: Any, pays: tuple[Component, ...], message: str | None, *, done: bool, score: float
) -> StepResult:
    """Return the answer to a step that paid, or to one (with a `message`) that nothing came of."""
    reason = "; ".join(f"{pay.name} {pay.value:+.2f}: {pay.reason}" for pay in pays)
    return StepResult(
        observation=observation,
        reward=sum((pay.value for pay in pays), 0.0),
        reward_components=pays,
        reason=reason or message or "nothing new",
        done=done,
        info={"score": score},
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One line of a scorecard: what was given, of how much, why, and on which evidence."""

    part: str
    given: float
    of: float
    reason: str
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Restraint:
    """What was done that should not have been; 0 everywhere but in `backed_share` is best.

    `backed_share` is the share of remedies that were preceded by evidence about their target;
    `harm_usd` what wrong remedies cost users beyond what leaving things alone would have cost.
    """

    false_positives: int = 0
    harm_usd: float = 0.0
    remedies: int = 0
    backed_share: float = 1.0
    unneeded_escalations: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Scorecard:
    """What an episode was worth, point by point.

    `resolved` of `incidents` ended well: users are well again, or nothing was broken and nothing
    was touched. Recorded incidents cannot be resolved and are not counted. `lost_usd` is what
    users' failures cost while the episode could have lasted.
    """

    score: float
    normalised: float
    reward: float
    steps: int
    minutes: int
    points: tuple[Point, ...]
    incidents: int
    resolved: int
    lost_usd: float = 0.0
    restraint: Restraint = field(default_factory=Restraint)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """What the reference earns on a shift: its score, cumulative reward, steps and minutes."""

    score: float
    reward: float
    steps: int
    minutes: int


MOST_NESTED = 16  # levels of an action that are kept


def json_safe(value: object, *, level: int = 0) -> Any:
    r"""Return a copy of anything as JSON can hold it: lone surrogates replaced, odd things told.

    >>> json_safe({"target": "\ud800", 1: (2.0, {3}, float("nan"))})
    {'target': '?', '1': [2.0, '{3}', 'nan']}
    """
    if level > MOST_NESTED:
        return "nested too deeply"
    match value:
        case str():
            return value.encode("utf-8", "replace").decode("utf-8")
        case float() if not isfinite(value):
            return repr(value)
        case bool() | int() | float() | None:
            return value
        case Mapping():
            items = cast(Mapping[object, object], value).items()
            return {json_safe(str(k)): json_safe(item, level=level + 1) for k, item in items}
        case list() | tuple():
            return [json_safe(item, level=level + 1) for item in cast(list[object], value)]
        case _:
            return json_safe(repr(value))


def digest(observation: BaseModel) -> str:
    """Return 16 hex digits that change when any byte of an observation does."""
    return blake2b(observation.model_dump_json().encode(), digest_size=8).hexdigest()
