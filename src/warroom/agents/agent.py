"""What an agent is, and the small tools that all of them use."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from hashlib import blake2b
from typing import Any, Protocol

Observed = Mapping[str, Any]
Acted = Mapping[str, Any]
Plan = Callable[[Callable[[], Observed]], Iterator[Acted]]
"""What to do, as a generator that may ask for what is seen by now."""


class Agent(Protocol):
    """One mind for one episode: it sees observations and no rewards."""

    name: str

    def act(self, observation: Observed) -> Acted | None:
        """Return the next action, or None to stop."""
        ...


class Planned:
    """An agent that follows a plan, which may look at what is seen so far."""

    def __init__(self, name: str, plan: Plan) -> None:
        self.name = name
        self._seen: Observed = {}
        self._steps = plan(lambda: self._seen)

    def act(self, observation: Observed) -> Acted | None:
        """Return the plan's next action, or None when it has come to its end."""
        self._seen = observation
        return next(self._steps, None)


def chance(*parts: str | int) -> float:
    """Return the number in [0, 1) that lives at an address, so that agents repeat themselves."""
    text = "\x1f".join(str(part) for part in parts).encode()
    return int.from_bytes(blake2b(text, digest_size=7).digest(), "big") / float(1 << 56)


def choose(options: Sequence[str], *parts: str | int) -> str:
    """Return the option at an address."""
    return options[int(chance(*parts) * len(options))]
