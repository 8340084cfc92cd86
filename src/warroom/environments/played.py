"""What every environment does alike: it takes actions, keeps their record, and can be parted."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple, Self

from pydantic import BaseModel

from warroom.environments.episode import (
    JSON,
    Bounds,
    Component,
    Episode,
    Step,
    StepResult,
    answered,
    digest,
    json_safe,
)
from warroom.scenarios.scenario import Shift

OVER = "episode is over; reset"


class Taken(NamedTuple):
    """What came of an action: private facts for the grader, and the minute since the page."""

    facts: Any
    minute: int
    pays: tuple[Component, ...]


class Played(ABC):
    """One episode on a shift: what was done in it so far, and what is seen now.

    An environment says what an action does (`_taken`, which sets the observation too) and what is
    seen by who acts after the end (`_over`), when nothing changes and nothing is paid.
    """

    name: str
    observation: Any  # a pydantic model of the environment's `wire`

    def __init__(self, shift: Shift) -> None:
        self.shift = shift
        self._steps: tuple[Step, ...] = ()

    @property
    @abstractmethod
    def done(self) -> bool:
        """Whether the episode is over."""

    @property
    @abstractmethod
    def score(self) -> float:
        """Return the score so far."""

    @property
    def episode(self) -> Episode:
        """Return the record of what was played so far."""
        return Episode.of(self.name, self.shift, self._steps)

    def step(self, action: Mapping[str, Any] | BaseModel) -> StepResult:
        """Take an action and return what came of it.

        A wrong or malformed action is data: it costs and is scored. After the end nothing changes
        and nothing is paid.
        """
        if self.done:
            seen = self._over(_raw(action))
            return answered(seen, (), OVER, done=True, score=self.score)
        self.take(action)
        pays = self._steps[-1].components
        return answered(self.observation, pays, None, done=self.done, score=self.score)

    def take(self, action: Mapping[str, Any] | BaseModel) -> None:
        """Take an action, and ask for no answer."""
        raw = _raw(action)
        taken = self._taken(raw)
        step = Step(
            action=raw,
            minute=taken.minute,
            components=taken.pays,
            done=self.done,
            score=self._step_score(),
            facts=taken.facts,
            digest=digest(self.observation),
        )
        self._steps = (*self._steps, step)

    def seen_by(self, role: str) -> Any:
        """Return what there is to see; without roles there is one view."""
        return self.observation

    def fork(self) -> Self:
        """Return an independent environment at the same point of the same episode.

        What may change in place an environment has to copy too; tuples and frozen data are shared.
        """
        twin = object.__new__(type(self))
        vars(twin).update(vars(self))
        twin.observation = self.observation.model_copy(deep=True)
        return twin

    @abstractmethod
    def _taken(self, action: JSON) -> Taken:
        """Do what an action says, and set what is seen after it."""

    @abstractmethod
    def _over(self, action: JSON) -> BaseModel:
        """Return what is seen after the end."""

    def _step_score(self) -> float:
        """Return the score to keep with a step."""
        return self.score


def _raw(action: Mapping[str, Any] | BaseModel) -> JSON:
    """Return an action as JSON can hold it."""
    plain = action.model_dump(mode="json") if isinstance(action, BaseModel) else dict(action)
    return json_safe(plain)


def earned(env: Played, actions: Iterable[JSON]) -> Bounds:
    """Return what actions earn: those of the reference give the scale that grades are read on."""
    for action in actions:
        env.take(action)
    episode = env.episode
    return Bounds(
        score=episode.steps[-1].score,
        reward=episode.reward,
        steps=len(episode.steps),
        minutes=episode.steps[-1].minute,
    )
