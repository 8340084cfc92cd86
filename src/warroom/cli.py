"""The command line: `warroom run | replay | regrade | exploits | scenarios ...`."""

import json
import os
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from statistics import fmean
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

import warroom
from warroom.agents.catalogue import make_agent
from warroom.agents.exploits import BASELINES as BASELINES_OF_EXPLOITS
from warroom.agents.exploits import EXPLOITS
from warroom.environments.registry import KINDS, kind, shift_of
from warroom.errors import BadRun, WarroomError
from warroom.report.exploits import HONEST, PERFECT, gate_table, judge, worst_column
from warroom.report.story import reveal, tell
from warroom.report.table import rows, table_of
from warroom.rollout.attack import search, transfer
from warroom.rollout.fleet import Job, play_all
from warroom.rollout.play import Policy, recite
from warroom.rollout.record import Record, regraded, replay
from warroom.rollout.store import RunFolder
from warroom.scenarios import recordings
from warroom.scenarios.addresses import find
from warroom.scenarios.calibrate import calibrate
from warroom.scenarios.prove import examine
from warroom.scenarios.scenario import Sort
from warroom.scenarios.suites import SUITES, suite

REFERENCE = "reference"  # the oracle: no agent, resolved here to the environment's perfect actions
BASELINES = ("random", REFERENCE)

app = typer.Typer(
    no_args_is_help=True, add_completion=False, help="A company in which things break."
)
scenarios_app = typer.Typer(no_args_is_help=True, help="List, show, prove and import scenarios.")
app.add_typer(scenarios_app, name="scenarios")
console = Console()

Json = Annotated[bool, typer.Option("--json", help="Print one JSON object instead of tables.")]
Processes = Annotated[int, typer.Option(help="Processes to play in.", min=1)]
CORES = min(os.cpu_count() or 1, 8)


def policy_for(job: Job) -> Policy:
    """Return the policy that a job names; in a process of a fleet this is called there."""
    if job.agent == REFERENCE:
        return recite(kind(job.environment).reference(shift_of(job.address)))
    return make_agent(job.agent, seed=job.seed).act


@app.command()
def run(
    environment: Annotated[str, typer.Argument(help=f"One of {', '.join(KINDS)}.")],
    agent: Annotated[
        str, typer.Option(help="Who plays: an agent's name, or reference.")
    ] = "runbook",
    scenarios: Annotated[
        str, typer.Option(help=f"A suite ({', '.join(SUITES)}) or a scenario's address.")
    ] = "standard",
    out: Annotated[
        Path | None, typer.Option(help="The run folder; it is resumed if unfinished.")
    ] = None,
    processes: Processes = CORES,
    beside: Annotated[bool, typer.Option(help="Play baselines and exploits beside it.")] = True,
    as_json: Json = False,
) -> None:
    """Play many episodes, keep them in a run folder and print what they were worth."""
    addresses = suite(scenarios)
    folder = out or Path("runs") / f"{environment}-{agent}-{scenarios.replace('/', '_')}"
    jobs = _jobs(environment, agent, addresses)
    run_folder = RunFolder.create(
        folder, environment=environment, agent=agent, version=warroom.__version__
    )
    records = _played(run_folder, jobs, processes)
    columns: dict[str, dict[str, float]] = {}
    if beside:
        columns = _beside(environment, agent, addresses, processes)
    if as_json:
        body = {
            "run": str(folder),
            "rows": [asdict(row) for row in rows(records)],
            "beside": columns,
        }
        typer.echo(json.dumps(body))
        return
    console.print(table_of(agent, records, beside=columns))
    console.print(
        "[dim]score is in (0, 1); min: simulated minutes; wrong: wrong remedies and teams; harm: "
        "what wrong remedies cost users in USD; on the right, others' scores, exploit being the "
        "best of all exploits there.[/]\n"
        f"{len(records)} episodes in {folder}; read one with: warroom replay {folder} --episode 1"
    )


def _jobs(environment: str, agent: str, addresses: tuple[str, ...]) -> list[Job]:
    return [
        Job(environment=environment, address=address, agent=agent, seed=number)
        for number, address in enumerate(addresses)
    ]


def _played(folder: RunFolder, jobs: list[Job], processes: int) -> list[Record]:
    """Play what the folder does not hold yet; what it holds stays."""
    done = {record.address: record for record in folder}
    for address, record in done.items():
        if record.shift != shift_of(address).hash:
            raise BadRun(
                f"{folder.path}: {address} has changed since it was played; use another --out"
            )
    left = [job for job in jobs if job.address not in done]
    with _progress() as progress:
        task = progress.add_task(f"{jobs[0].agent}", total=len(jobs), completed=len(done))
        for record in play_all(left, policy_for, processes=processes):
            folder.append(record)
            done[record.address] = record
            progress.advance(task)
    return [done[job.address] for job in jobs]


def _progress() -> Progress:
    return Progress(
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(),
        console=Console(stderr=True), transient=True,
    )  # fmt: skip


def _beside(
    environment: str, agent: str, addresses: tuple[str, ...], processes: int
) -> dict[str, dict[str, float]]:
    names = tuple(name for name in BASELINES if name != agent)
    jobs = [job for name in names for job in _jobs(environment, name, addresses)]
    trick_jobs = [job for name in EXPLOITS for job in _jobs(environment, name, addresses)]
    with _progress() as progress:
        task = progress.add_task("baselines, exploits", total=len(jobs) + len(trick_jobs))
        played: list[Record] = []
        for record in play_all(jobs + trick_jobs, policy_for, processes=processes):
            played.append(record)
            progress.advance(task)
    found = {
        name: {row.group: row.score for row in rows(r for r in played if r.agent == name)}
        for name in names
    }
    return {**found, **worst_column(played[len(jobs) :])}


@app.command("replay")
def replay_command(
    folder: Annotated[Path, typer.Argument(help="A run folder.")],
    episode: Annotated[int, typer.Option(help="Which episode, from 1.", min=1)] = 1,
    verify: Annotated[
        bool, typer.Option(help="Only check that all of them replay byte for byte.")
    ] = False,
) -> None:
    """Show an episode step by step: what was seen, said, done, paid and why."""
    records = list(RunFolder.open(folder))
    if verify:
        for record in records:
            replay(record)
        console.print(f"{len(records)} episodes replay byte for byte")
        return
    if episode > len(records):
        raise BadRun(f"{folder}: expected an episode from 1 to {len(records)}, found {episode}")
    record = records[episode - 1]
    replay(record)
    tell(record, console)


@app.command()
def regrade(
    folder: Annotated[Path, typer.Argument(help="A run folder.")], as_json: Json = False
) -> None:
    """Play the recorded actions again and grade them by today's rules."""
    run_folder = RunFolder.open(folder)
    run_folder.repair()
    before = list(run_folder)
    after = [regraded(record) for record in before]
    changed = sum(a.scorecard != b.scorecard for a, b in zip(after, before, strict=True))
    run_folder.replace(after)
    if as_json:
        typer.echo(json.dumps({"episodes": len(after), "changed": changed}))
    else:
        console.print(f"{len(after)} episodes regraded, {changed} scorecards changed")


@app.command("exploits")
def exploits_command(
    environment: Annotated[str, typer.Argument(help=f"One of {', '.join(KINDS)}.")],
    search_episodes: Annotated[
        int, typer.Option("--search", help="Episodes of random search per library task, reported.")
    ] = 0,
    processes: Processes = CORES,
    as_json: Json = False,
) -> None:
    """Play every known exploit, show what it earns, and fail if one passes the gate."""
    addresses = (*SUITES["library"], *SUITES["calm"], *SUITES["recorded"])
    names = (*EXPLOITS, *BASELINES_OF_EXPLOITS, "random", HONEST, PERFECT)
    jobs = [job for name in names for job in _jobs(environment, name, addresses)]
    with _progress() as progress:
        task = progress.add_task("exploits", total=len(jobs))
        played: list[Record] = []
        for record in play_all(jobs, policy_for, processes=processes):
            played.append(record)
            progress.advance(task)
    judged = judge(played, EXPLOITS)
    if as_json:
        typer.echo(json.dumps(asdict(judged)))
    else:
        console.print(gate_table(judged))
        console.print(judged.verdict)
    if search_episodes:
        _searched(environment, search_episodes)
    if not judged.holds:
        raise typer.Exit(1)


def _searched(environment: str, episodes: int) -> None:
    """Report what random search memorises of a library task, and what that is worth elsewhere."""
    for address in SUITES["library"]:
        found = search(environment, address, episodes=episodes, seed=0)
        unseen = [a for a in SUITES["held_out"] if a.startswith(f"{address}@")]
        elsewhere = fmean(transfer(environment, found, other) for other in unseen)
        console.print(
            f"random search, {episodes} episodes on {address}: score {found.score:.2f}, reward "
            f"{found.reward:.2f} there; {elsewhere:.2f} of reference on {len(unseen)} unseen ones",
            soft_wrap=True,
        )


@scenarios_app.command("list")
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


@scenarios_app.command("show")
def show_command(address: Annotated[str, typer.Argument(help="A scenario's address.")]) -> None:
    """Tell a scenario from the inside, answer key included."""
    reveal(find(address), console)


@scenarios_app.command("prove")
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
    console.print(
        f"{'[green]proved[/]' if held == laws else '[red]BROKEN[/]'} {address}: {held}/{laws} laws"
    )
    if in_full:
        for finding in findings:
            mark = "[green]ok[/] " if finding.holds else "[red]NO[/] "
            console.print(f"   {mark} {finding.law}: {finding.why}", soft_wrap=True)


@scenarios_app.command("calibrate")
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


@scenarios_app.command("import")
def import_command(
    folder: Annotated[Path, typer.Argument(help="A folder of recorded telemetry.")],
) -> None:
    """Read a folder of real telemetry as a recorded incident, prove it, and say how to play it."""
    address = f"recorded/{folder.resolve()}"
    scenario = find(address)
    findings = list(examine(scenario))
    _show_proof(address, findings, in_full=True)
    if not all(finding.holds for finding in findings):
        raise typer.Exit(1)
    assert scenario.sort is Sort.RECORDED
    console.print(f"play it: warroom run incident_response --scenarios {address}", soft_wrap=True)


def main() -> None:
    """Run the command line; errors that are somebody's fault are told in one sentence."""
    _told(app)


def _told(command: Callable[[], Any]) -> None:
    try:
        command()
    except WarroomError as error:
        Console(stderr=True).print(f"[red]{type(error).__name__}[/]: {error}", soft_wrap=True)
        sys.exit(1)


if __name__ == "__main__":
    main()
