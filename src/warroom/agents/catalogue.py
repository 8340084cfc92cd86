"""The agents by environment and name. A new agent is one file and one line here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from warroom.agents.agent import Agent, Plan, Planned
from warroom.agents.command_center import exploits as center_exploits
from warroom.agents.command_center.runbook import Runbook as CenterRunbook
from warroom.agents.command_center.simple import Random as CenterRandom
from warroom.agents.command_center.team import Mind, team
from warroom.agents.incident_response import exploits as response_exploits
from warroom.agents.incident_response.runbook import Runbook
from warroom.agents.incident_response.simple import Random, Scripted
from warroom.agents.postmortem_writer import exploits as writer_exploits
from warroom.agents.postmortem_writer.runbook import NoTimeline, OneQuery, TwoQueries
from warroom.agents.postmortem_writer.runbook import Runbook as WriterRunbook
from warroom.agents.postmortem_writer.simple import Random as WriterRandom
from warroom.errors import NoEpisode


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Who plays an environment: agents that play for real, baselines, and known tricks.

    `memories` are baselines that hold answers of the library; a team has one mind for each role.
    """

    agents: dict[str, Callable[[int], Agent]]
    baselines: dict[str, Plan]
    exploits: dict[str, Plan]
    memories: frozenset[str] = frozenset()
    teams: Mapping[str, Callable[[], Mapping[str, Mind]]] = field(default_factory=dict[str, Any])

    def has(self, name: str) -> bool:
        """Whether somebody of that name plays: alone, in a team or as a trick."""
        return any(name in named for named in (self.names, self.exploits))

    def unknown(self, name: str) -> NoEpisode:
        """Return the error that nobody of that name plays."""
        known = ", ".join((*self.names, "reference"))
        return NoEpisode(f"unknown agent {name!r:.80}; expected one of {known}")

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of all that play for real, tricks not among them."""
        return (*self.agents, *self.teams, *self.baselines)


CASTS: dict[str, Cast] = {
    "incident_response": Cast(
        agents={"random": Random, "scripted": Scripted, "runbook": Runbook},
        baselines=response_exploits.BASELINES,
        exploits=response_exploits.EXPLOITS,
        memories=frozenset({"judged_by_its_name"}),
    ),
    "command_center": Cast(
        agents={"random": CenterRandom, "runbook": CenterRunbook},
        baselines=center_exploits.BASELINES,
        exploits=center_exploits.EXPLOITS,
        teams={"team": team},
    ),
    "postmortem_writer": Cast(
        agents={
            "random": WriterRandom,
            "runbook": WriterRunbook,
            "no_timeline": NoTimeline,
            "one_query": OneQuery,
            "two_queries": TwoQueries,
        },
        baselines=writer_exploits.BASELINES,
        exploits=writer_exploits.EXPLOITS,
    ),
}


def make_agent(environment: str, name: str, *, seed: int) -> Agent:
    """Return an agent for one episode of an environment; a trick is an agent too.

    Raises:
        NoEpisode: there is no agent of that name.
    """
    cast = CASTS[environment]
    if name in cast.agents:
        return cast.agents[name](seed)
    plans = cast.baselines | cast.exploits
    if name in plans:
        return Planned(name, plans[name])
    raise cast.unknown(name)
