"""What the reference earns on a shift, played once and kept by the shift's hash."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Protocol

from warroom.environments.episode import Bounds, Episode
from warroom.environments.postmortem_writer.reference import reference
from warroom.scenarios.scenario import Shift


class Playable(Protocol):
    """What has to be playable for its bounds to be found."""

    def step(self, action: Mapping[str, Any]) -> object:
        """Take an action."""
        ...

    @property
    def score(self) -> float:
        """Return the score so far."""
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
    """Return the reference's score, reward, steps and minutes on a shift."""
    return _played(_Asked(shift_hash=shift.hash, shift=shift, open=open_shift))


@lru_cache(maxsize=4096)
def _played(asked: _Asked) -> Bounds:
    env = asked.open(asked.shift)
    for action in reference(asked.shift):
        env.step(action)
    episode = env.episode
    return Bounds(
        score=env.score,
        reward=episode.reward,
        steps=len(episode.steps),
        minutes=episode.steps[-1].minute,
    )
