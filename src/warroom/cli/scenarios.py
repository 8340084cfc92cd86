"""`warroom scenarios list | prove | calibrate | import`; looking at one is in `looking`."""

import json
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.markup import escape
from rich.table import Table

from warroom.cli import importing
from warroom.cli.looking import looking
from warroom.cli.shared import Json, console
from warroom.scenarios import recordings
from warroom.scenarios.addresses import find
from warroom.scenarios.calibrate import calibrate
from warroom.scenarios.prove import examine
from warroom.scenarios.recordings.summary import summary_of
from warroom.scenarios.suites import suite

scenarios = typer.Typer(
    no_args_is_help=True, help="List, show, prove, export and import scenarios."
)
scenarios.add_typer(looking)


@scenarios.command("list")
def list_command(
    name: Annotated[str, typer.Argument(help="A suite.")] = "standard", as_json: Json = False
) -> None:
    """List scenarios: address, what they are, and their content hash."""
    found = [find(address) for address in suite(name)]
    if as_json:
        typer.echo(
            json.dumps([{"address": s.address, "sort": s.sort, "hash": s.hash} for s in found])
        )
        return
    table = Table()
    for column in ("address", "sort", "title", "services", "hash"):
        table.add_column(column)
    for scenario in found:
        count = (
            len(recordings.recording_at(scenario.recording).services)
            if scenario.company is None
            else len(scenario.company.topology.services)
        )
        table.add_row(scenario.address, scenario.sort, scenario.title, str(count), scenario.hash)
    console.print(table)


@scenarios.command("prove")
def prove_command(
    name: Annotated[str, typer.Argument(help="A suite or an address.")] = "standard",
    as_json: Json = False,
) -> None:
    """Hold scenarios against the laws of a fair problem, and fail if one is broken."""
    broken: list[str] = []
    unfair = 0
    for address in suite(name):
        findings = list(examine(find(address)))
        failed = [finding for finding in findings if not finding.holds]
        unfair += bool(failed)
        broken += [f"{address}: {finding.law}: {finding.why}" for finding in failed]
        if not as_json:
            _show_proof(address, findings, in_full=bool(failed) or "/" in name)
    if as_json:
        typer.echo(json.dumps({"proved": len(suite(name)) - unfair, "broken": broken}))
    if broken:
        raise typer.Exit(1)


def _show_proof(address: str, findings: list[Any], *, in_full: bool) -> None:
    laws = len(findings)
    held = sum(finding.holds for finding in findings)
    mark = "[green]proved[/]" if held == laws else "[red]BROKEN[/]"
    console.print(f"{mark} {escape(address)}: {held}/{laws} laws", soft_wrap=True)
    if in_full:
        for finding in findings:
            mark = "[green]ok[/] " if finding.holds else "[red]NO[/] "
            console.print(f"   {mark} {finding.law}: {escape(finding.why)}", soft_wrap=True)


@scenarios.command("calibrate")
def calibrate_command(
    name: Annotated[str, typer.Argument(help="A suite or an address.")] = "library",
) -> None:
    """Hold the authors' numbers against what the world computes at page + 2 min."""
    table = Table()
    for column in ("scenario", "number", "asserted", "computed", "holds"):
        table.add_column(column)
    bad = False
    for address in suite(name):
        for found in calibrate(find(address)):
            bad |= not found.holds
            table.add_row(address, found.name, f"{found.asserted:g}", f"{found.computed:.4g}",
                          "yes" if found.holds else "[red]NO[/]")  # fmt: skip
    console.print(table)
    if bad:
        raise typer.Exit(1)


@scenarios.command("import")
def import_command(
    folder: Annotated[Path, typer.Argument(help="A folder of recorded telemetry.")],
    as_json: Json = False,
) -> None:
    """Read a folder of real telemetry as a recorded incident, prove it, and say how to play it."""
    address = f"recorded/{folder.resolve()}"
    scenario = find(address)
    summary = summary_of(recordings.recording_at(scenario.recording))
    findings = list(examine(scenario))
    proved = all(finding.holds for finding in findings)
    if as_json:
        typer.echo(json.dumps(importing.as_json(address, summary, findings)))
    else:
        importing.tell(summary, console)
        _show_proof(address, findings, in_full=True)
        if proved:
            console.print(f"play it: {escape(importing.play_command(address))}", soft_wrap=True)
    if not proved:
        raise typer.Exit(1)
