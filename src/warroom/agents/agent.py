"""What an agent is, and the small tools that all of them use."""

from collections.abc import Mapping, Sequence
from hashlib import blake2b
from typing import Any, Protocol

from warroom.environments.incident_response.wire import ActionType

ANYWHERE = "<service>"  # in an offered fix: any service that it fits
Observed = Mapping[str, Any]
Acted = Mapping[str, Any]


class Agent(Protocol):
    """One mind for one episode: it sees observations and no rewards."""

    name: str

    def act(self, observation: Observed) -> Acted | None:
        """Return the next action, or None to stop."""
        ...


def say(kind: ActionType, target: str = "", details: str = "") -> Acted:
    """Return an action as plain data."""
    return {"action_type": str(kind), "target": target, "details": details}


def offered(observation: Observed, kind: ActionType) -> list[str]:
    """Return the targets that an observation offers for a kind of action."""
    head = f"{kind}:"
    return [a.removeprefix(head) for a in observation["available_actions"] if a.startswith(head)]


def fixes(observation: Observed) -> list[str]:
    """Return every fix that can be named: where verbs are for any service, each with each."""
    services = offered(observation, ActionType.INVESTIGATE)
    return [
        name.replace(ANYWHERE, service)
        for name in offered(observation, ActionType.APPLY_FIX)
        for service in (services if ANYWHERE in name else ("",))
    ]


def chance(*parts: str | int) -> float:
    """Return the number in [0, 1) that lives at an address, so that agents repeat themselves."""
    text = "\x1f".join(str(part) for part in parts).encode()
    return int.from_bytes(blake2b(text, digest_size=7).digest(), "big") / float(1 << 56)


def choose(options: Sequence[str], *parts: str | int) -> str:
    """Return the option at an address."""
    return options[int(chance(*parts) * len(options))]
