"""What the reference earns on a shift, played once and kept by the shift's hash."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Protocol

from warroom.environments.command_center.reference import par_of, reference
from warroom.environments.episode import Bounds, Episode
from warroom.scenarios.scenario import Scenario, Shift


class Playable(Protocol):
    """What has to be playable for its bounds to be found."""

    def take(self, action: Mapping[str, Any]) -> None:
        """Take an action, and ask for no score of it."""
        ...

    @property
    def episode(self) -> Episode:
        """Return the record so far."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """A shift to be played, compared by its content hash alone so that keeping answers is cheap."""

    shift_hash: str
    shift: Shift = field(compare=False)
    open: Callable[[Shift], Playable] = field(compare=False)


def bounds(shift: Shift, open_shift: Callable[[Shift], Playable]) -> Bounds:
    """Return the reference's reward, steps and minutes on a shift; its score is 1."""
    return _played(_Asked(shift_hash=shift.hash, shift=shift, open=open_shift))


@lru_cache(maxsize=4096)
def _played(asked: _Asked) -> Bounds:
    env = asked.open(asked.shift)
    for action in reference(asked.shift):
        env.take(action)
    episode = env.episode
    return Bounds(
        score=1.0,
        reward=episode.reward,
        steps=len(episode.steps),
        minutes=episode.steps[-1].minute,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Par:
    scenario_hash: str
    scenario: Scenario = field(compare=False)


def par(scenario: Scenario) -> int:
    """Return in how many actions a perfect team closes an incident."""
    return _par(_Par(scenario_hash=scenario.hash, scenario=scenario))


@lru_cache(maxsize=4096)
def _par(asked: _Par) -> int:
    return par_of(asked.scenario)
