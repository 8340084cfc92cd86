"""`warroom scenarios confusion`: which mechanisms telemetry can tell apart, their family known."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated

import typer

from warroom.agents.naming import Case, Reader, named_by_lines, traits
from warroom.cli.shared import CORES, Json, Processes, bar, console
from warroom.report.confusion import Confusion
from warroom.scenarios.generate.incident import TIERS
from warroom.scenarios.generate.splits import SPLITS
from warroom.scenarios.looks import Looked, families, looked
from warroom.scenarios.spread import spread

confusion = typer.Typer()
LEAST_RIGHT = 0.6  # of a mechanism's cases, by numbers alone; less is no mechanism of its own


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A mechanism to be looked at, and whether it is an example to learn from."""

    mechanism: str
    tier: str
    seed: int
    is_example: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a job's telemetry shows: its traits, and what its lines give away."""

    job: Job
    family: str
    traits: frozenset[str]
    by_lines: str


@confusion.command("confusion")
def confusion_command(
    seeds: Annotated[int, typer.Option(help="Cases of each mechanism to be named.", min=1)] = 20,
    examples: Annotated[int, typer.Option(help="Examples to learn numbers from.", min=1)] = 20,
    processes: Processes = CORES,
    as_json: Json = False,
) -> None:
    """Name mechanisms from looks alone, by lines and by numbers; fail if one cannot be told."""
    known = families()
    with_lines = Confusion(title="With log lines", families=known)
    numbers = Confusion(title="With metrics and the kinds of changes only", families=known)
    reader = Reader()
    jobs = [*_jobs(known, "train", examples, is_example=True),
            *_jobs(known, "dev", seeds, is_example=False)]  # fmt: skip
    with bar() as progress:
        task = progress.add_task("looking", total=len(jobs))
        for answer in spread(read, jobs, processes=processes):
            progress.advance(task)
            if answer.job.is_example:
                reader.learn(answer.job.mechanism, answer.traits)
                continue
            said = reader.named(answer.traits, known[answer.family])
            numbers.add(answer.job.mechanism, said)
            with_lines.add(answer.job.mechanism, answer.by_lines or said)
    _show(with_lines, numbers, as_json=as_json)
    siblings = [m for members in known.values() if len(members) > 1 for m in members]
    if any(numbers.right(mechanism) < LEAST_RIGHT for mechanism in siblings):
        raise typer.Exit(1)


def _jobs(
    known: dict[str, tuple[str, ...]], split: str, count: int, *, is_example: bool
) -> Iterator[Job]:
    """Yield jobs for each mechanism that has siblings, tier by tier in turn."""
    tiers = list(TIERS)
    for members in known.values():
        for mechanism in members if len(members) > 1 else ():
            for number in range(count):
                seed = SPLITS[split].start + number
                tier = tiers[number % len(tiers)]
                yield Job(mechanism=mechanism, tier=tier, seed=seed, is_example=is_example)


def read(job: Job) -> Answer:
    """Look at a job's company everywhere, and say what that shows."""
    seen = looked(job.tier, job.seed, job.mechanism)
    case = _case(seen)
    return Answer(
        job=job,
        family=seen.family,
        traits=traits(case),
        by_lines=named_by_lines(case, families()[seen.family]),
    )


def _case(seen: Looked) -> Case:
    return Case(looks=seen.looks, lines=seen.lines, page_min=seen.page_min)


def _show(with_lines: Confusion, numbers: Confusion, *, as_json: bool) -> None:
    if as_json:
        data = {"with_lines": with_lines.data(), "numbers_only": numbers.data()}
        typer.echo(json.dumps(data))
        return
    for matrix in (with_lines, numbers):
        console.print(matrix.table())
        console.print(f"{matrix.title}: {matrix.accuracy:.1%} named rightly", soft_wrap=True)
