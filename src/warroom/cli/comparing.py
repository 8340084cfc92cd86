"""`warroom compare`: agents side by side on the same scenarios."""

import json
from dataclasses import asdict
from typing import Annotated

import typer
from rich.console import Console

from warroom.agents.catalogue import CASTS
from warroom.cli.shared import (
    CORES,
    REFERENCE,
    Json,
    Processes,
    bar,
    console,
    jobs_for,
    policy_for,
)
from warroom.environments.registry import KINDS, kind
from warroom.report.compare import best_of, legend, standings, standings_table
from warroom.rollout.fleet import play_all
from warroom.rollout.record import Record
from warroom.scenarios.suites import first_of_each

comparing = typer.Typer()
WIDE = 120


@comparing.command()
def compare(
    environment: Annotated[str, typer.Argument(help=f"One of {', '.join(KINDS)}.")],
    agents: Annotated[
        str, typer.Option(help="Names with commas between them; all that play for real if empty.")
    ] = "",
    scenarios: Annotated[str, typer.Option(help="A suite or a scenario's address.")] = "dev",
    each: Annotated[int, typer.Option(help="So many of each group of scenarios.", min=1)] = 20,
    tricks: Annotated[
        bool, typer.Option(help="Play all exploits too, and show the best of each group.")
    ] = False,
    processes: Processes = CORES,
    as_json: Json = False,
) -> None:
    """Play several agents on the same scenarios and print what they were worth, with intervals."""
    addresses = first_of_each(kind(environment).suite(scenarios), each)
    exploits = tuple(CASTS[environment].exploits) if tricks else ()
    chosen = tuple(filter(None, agents.split(","))) or (REFERENCE, *CASTS[environment].names)
    names = (*chosen, *exploits)
    rows = zip(*(jobs_for(environment, name, addresses) for name in names), strict=True)
    jobs = [job for row in rows for job in row]  # who plays the same scenario shares its past
    played: list[Record] = []
    with bar() as progress:
        task = progress.add_task("compare", total=len(jobs))
        for record in play_all(jobs, policy_for, processes=processes, together=len(names)):
            played.append(record)
            progress.advance(task)
    stands = standings(played)
    shown = [stand for stand in stands if stand.agent in chosen]
    shown += best_of(stands, exploits)
    shown.sort(key=lambda stand: [found.group for found in stands].index(stand.group))
    if as_json:
        typer.echo(json.dumps([asdict(stand) for stand in shown]))
        return
    wide = Console(width=max(console.width, WIDE))  # whoever pipes it into a file wants it whole
    wide.print(standings_table(shown))
    console.print(f"[dim]{legend(shown)}[/]")
