"""What all commands share: the console, common options, progress, and who plays a job."""

import os
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from warroom.agents.catalogue import CASTS, make_agent
from warroom.environments.registry import kind, shift_of
from warroom.rollout.fleet import Job
from warroom.rollout.play import Minds, Policy, recite

REFERENCE = "reference"  # the oracle: no agent, resolved here to the environment's perfect actions
BASELINES = ("random", REFERENCE)
CORES = min(os.cpu_count() or 1, 8)

console = Console()

Json = Annotated[bool, typer.Option("--json", help="Print one JSON object instead of tables.")]
Processes = Annotated[int, typer.Option(help="Processes to play in.", min=1)]


def policy_for(job: Job) -> Policy | Minds:
    """Return the policy that a job names; in a process of a fleet this is called there."""
    if job.agent == REFERENCE:
        return recite(kind(job.environment).reference(shift_of(job.address)))
    teams = CASTS[job.environment].teams
    if job.agent in teams:
        return Minds({role: mind.act for role, mind in teams[job.agent]().items()})
    return make_agent(job.environment, job.agent, seed=job.seed).act


def jobs_for(environment: str, agent: str, addresses: tuple[str, ...]) -> list[Job]:
    """Return one job for each address.

    Raises:
        NoEpisode: nobody of that name plays there.
    """
    if agent != REFERENCE and not CASTS[environment].has(agent):
        raise CASTS[environment].unknown(agent)
    return [
        Job(environment=environment, address=address, agent=agent, seed=number)
        for number, address in enumerate(addresses)
    ]


def bar() -> Progress:
    """Return a progress bar on stderr that leaves nothing behind."""
    return Progress(
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(),
        console=Console(stderr=True), transient=True,
    )  # fmt: skip
