"""What is an environment's own at the border, beside what all of them share."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from warroom.server.host import Host
from warroom.server.rest import Endpoint
from warroom.server.sessions import CAPACITY
from warroom.server.socket import Command


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What variables say of an environment: the task of who asks for none, how many may play."""

    task: str = ""
    capacity: int = CAPACITY


def _nothing(_variables: Mapping[str, str]) -> Said:
    return Said()


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """Its REST routes, its commands on `/ws` if it has any, and how its variables are read."""

    endpoints: Callable[[Host], tuple[Endpoint, ...]]
    command: Command | None = None
    said: Callable[[Mapping[str, str]], Said] = _nothing
