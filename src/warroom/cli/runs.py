"""`warroom run | replay | document | regrade`: playing many, and the folders they are kept in."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

import warroom
from warroom.agents.catalogue import CASTS
from warroom.cli.shared import BASELINES, CORES, Json, Processes, bar, console, jobs_for, policy_for
from warroom.environments.postmortem_writer.markdown import markdown
from warroom.environments.postmortem_writer.wire import NAME as POSTMORTEM_WRITER
from warroom.environments.registry import KINDS, kind, shift_of
from warroom.errors import BadRun
from warroom.report.exploits import worst_column
from warroom.report.story import tell
from warroom.report.table import legend, rows, table_of
from warroom.rollout.fleet import Job, play_all
from warroom.rollout.record import Record, regraded, replay
from warroom.rollout.store import RunFolder
from warroom.scenarios.suites import SUITES

runs = typer.Typer()


@runs.command()
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
    this = kind(environment)
    addresses = this.suite(scenarios)
    if scenarios not in this.suites:
        this.open(shift_of(scenarios))  # say now, before there is a folder, that it is not played
    folder = out or Path("runs") / f"{environment}-{agent}-{scenarios.replace('/', '_')}"
    jobs = jobs_for(environment, agent, addresses)
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
        f"[dim]{legend(records, has_others=beside)}[/]\n"
        f"{len(records)} episodes in {folder}; read one with: warroom replay {folder} --episode 1"
    )


def _played(folder: RunFolder, jobs: list[Job], processes: int) -> list[Record]:
    """Play what the folder does not hold yet; what it holds stays."""
    done = {record.address: record for record in folder}
    for address, record in done.items():
        if record.shift != shift_of(address).hash:
            raise BadRun(
                f"{folder.path}: {address} has changed since it was played; use another --out"
            )
    left = [job for job in jobs if job.address not in done]
    with bar() as progress:
        task = progress.add_task(f"{jobs[0].agent}", total=len(jobs), completed=len(done))
        for record in play_all(left, policy_for, processes=processes):
            folder.append(record)
            done[record.address] = record
            progress.advance(task)
    return [done[job.address] for job in jobs]


def _beside(
    environment: str, agent: str, addresses: tuple[str, ...], processes: int
) -> dict[str, dict[str, float]]:
    names = tuple(name for name in BASELINES if name != agent)
    jobs = [job for name in names for job in jobs_for(environment, name, addresses)]
    trick_jobs = [
        job
        for name in CASTS[environment].exploits
        for job in jobs_for(environment, name, addresses)
    ]
    with bar() as progress:
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


@runs.command("replay")
def replay_command(
    folder: Annotated[Path, typer.Argument(help="A run folder.")],
    episode: Annotated[int, typer.Option(help="Which episode, from 1.", min=1)] = 1,
    verify: Annotated[
        bool, typer.Option(help="Only check that all of them replay byte for byte.")
    ] = False,
) -> None:
    """Show an episode step by step: what was seen, said, done, paid and why."""
    if verify:
        records = list(RunFolder.open(folder))
        for record in records:
            replay(record)
        console.print(f"{len(records)} episodes replay byte for byte")
        return
    record = _episode(folder, episode)
    replay(record)
    tell(record, console)


@runs.command("document")
def document_command(
    folder: Annotated[Path, typer.Argument(help="A run folder of postmortem_writer.")],
    episode: Annotated[int, typer.Option(help="Which episode, from 1.", min=1)] = 1,
) -> None:
    """Print the post-mortem that an episode has come to, as a page of Markdown."""
    record = _episode(folder, episode)
    if record.environment != POSTMORTEM_WRITER:
        raise BadRun(f"{folder}: expected a run of {POSTMORTEM_WRITER}, found {record.environment}")
    env = replay(record)
    typer.echo(markdown(env.shift, env.episode), nl=False)


def _episode(folder: Path, number: int) -> Record:
    records = list(RunFolder.open(folder))
    if number > len(records):
        raise BadRun(f"{folder}: expected an episode from 1 to {len(records)}, found {number}")
    return records[number - 1]


@runs.command()
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
