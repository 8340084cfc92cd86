"""What the reference earns on a shift: the scale that grades are read on."""

from collections.abc import Callable, Iterable
from typing import Protocol

from warroom.environments.episode import JSON, Bounds, Episode


class Played(Protocol):
    """What keeps the record of an episode."""

    @property
    def episode(self) -> Episode:
        """Return the record so far."""
        ...


def earned(env: Played, take: Callable[[JSON], object], actions: Iterable[JSON]) -> Bounds:
    """Play actions by `take`, which acts in `env`, and return what they earn."""
    for action in actions:
        take(action)
    episode = env.episode
    return Bounds(
        score=episode.steps[-1].score,
        reward=episode.reward,
        steps=len(episode.steps),
        minutes=episode.steps[-1].minute,
    )
