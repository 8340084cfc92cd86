"""What every environment is to those who play it."""

from collections.abc import Mapping
from typing import Any, Protocol, Self

from pydantic import BaseModel

from warroom.environments.episode import Episode, Scorecard, StepResult
from warroom.scenarios.scenario import Shift


class Environment(Protocol):
    """One episode of one environment: made, played, thrown away."""

    @property
    def name(self) -> str:
        """Return the environment's name."""
        ...

    @property
    def shift(self) -> Shift:
        """Return what is played."""
        ...

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

    def state(self, *, episode_id: str = "") -> BaseModel:
        """Return where the episode stands, a pydantic model of the environment's `wire`."""
        ...

    def seen_by(self, role: str) -> BaseModel:
        """Return what a role sees that did not act last; without roles there is one view."""
        ...

    def fork(self) -> Self:
        """Return an independent environment at the same point of the same episode."""
        ...
