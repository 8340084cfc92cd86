"""`warroom scenarios show | export | source`: a scenario from inside, its telemetry, its file."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from warroom.cli.shared import Json, console
from warroom.environments.registry import shift_of
from warroom.report.casefile import case_of, tell_case
from warroom.report.export import export, gather
from warroom.report.export.gathering import TRACES_PER_MIN
from warroom.report.picture import draw
from warroom.scenarios.addresses import library_source

looking = typer.Typer()

Address = Annotated[str, typer.Argument(help="The address of a scenario or a shift.")]


@looking.command("show")
def show_command(
    address: Address,
    plot: Annotated[
        Path | None, typer.Option(help="Also draw graph and signals into this PNG file.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Tell a scenario from the inside: graph, timeline, cause, cures, evidence, reference.

    Those of a shift of several are told one after the other.
    """
    shift = shift_of(address)
    cases = [case_of(scenario) for scenario in shift.scenarios]
    if plot is not None:
        draw(cases[0], shift.only, plot)
    if as_json:
        told = [asdict(case) for case in cases]
        typer.echo(json.dumps(told[0] if len(told) == 1 else {"scenarios": told}))
        return
    for number, case in enumerate(cases):
        if number:
            console.rule()
        tell_case(case, console)
    if plot is not None:
        console.print(f"\ndrawn in {plot}", soft_wrap=True)


@looking.command("export")
def export_command(
    address: Address,
    to: Annotated[Path, typer.Option("--to", help="A folder that is empty or not there yet.")],
    first: Annotated[
        int | None,
        typer.Option("--from", help="First minute, from onset.", show_default="an hour before it"),
    ] = None,
    last: Annotated[
        int | None,
        typer.Option(
            "--until",
            help="Last minute, from onset.",
            show_default="half an hour after the page",
        ),
    ] = None,
    traces: Annotated[
        int, typer.Option(help="Requests traced per minute and entry point.")
    ] = TRACES_PER_MIN,
    as_json: Json = False,
) -> None:
    """Write metrics, logs, spans, alerts and changes in the trade's formats, without the answer."""
    telemetry = gather(shift_of(address).only, first=first, last=last, traces_per_min=traces)
    about = export(telemetry, to)
    if as_json:
        typer.echo(json.dumps(about))
        return
    rows = ", ".join(f"{count:,} {name}" for name, count in about["rows"].items())
    console.print(f"{rows} of {len(telemetry.services)} services in {to}", soft_wrap=True)
    for path in sorted(to.iterdir()):
        console.print(f"  {path.name:<18}{path.stat().st_size:>14,} bytes")


@looking.command("source")
def source_command(
    name: Annotated[str, typer.Argument(help="A library scenario's id.")],
) -> None:
    """Print a library scenario as its author wrote it, as JSON; answers and all."""
    typer.echo(json.dumps(library_source(name), indent=2, ensure_ascii=False))
