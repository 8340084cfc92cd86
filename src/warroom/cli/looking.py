"""`warroom scenarios show`: a scenario looked at from the inside, answer key included."""

import json
from dataclasses import asdict
from typing import Annotated

import typer

from warroom.cli.shared import Json, console
from warroom.report.casefile import case_of, tell_case
from warroom.scenarios.addresses import find

looking = typer.Typer()

Address = Annotated[str, typer.Argument(help="A scenario's address.")]


@looking.command("show")
def show_command(address: Address, as_json: Json = False) -> None:
    """Tell a scenario from the inside: graph, timeline, cause, cures, evidence, reference."""
    case = case_of(find(address))
    if as_json:
        typer.echo(json.dumps(asdict(case)))
        return
    tell_case(case, console)
