"""The agents by name. A new agent is one file and one line here."""

from collections.abc import Callable

from warroom.agents.agent import Agent
from warroom.agents.exploits import BASELINES, EXPLOITS, Exploit
from warroom.agents.runbook import Runbook
from warroom.agents.simple import Random, Scripted
from warroom.errors import NoEpisode

AGENTS: dict[str, Callable[[int], Agent]] = {
    "random": Random,
    "scripted": Scripted,
    "runbook": Runbook,
}


def names() -> tuple[str, ...]:
    """Return the names of all agents that play for real, exploits not among them."""
    return (*AGENTS, *BASELINES)


def make_agent(name: str, *, seed: int) -> Agent:
    """Return an agent for one episode; an exploit is an agent too.

    Raises:
        NoEpisode: there is no agent of that name.
    """
    if name in AGENTS:
        return AGENTS[name](seed)
    plans = BASELINES | EXPLOITS
    if name in plans:
        return Exploit(name, plans[name])
    raise NoEpisode(f"unknown agent {name!r}; expected one of {', '.join(names())}, reference")
