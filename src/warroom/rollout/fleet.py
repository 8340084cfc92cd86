"""Play many episodes, over processes; results come in the order of the jobs."""

import gc
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context

from warroom.environments.registry import kind, shift_of
from warroom.rollout.play import Minds, Policy, play
from warroom.rollout.record import Record, record_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One episode to play: where, by whom, and with which seed of the agent."""

    environment: str
    address: str
    agent: str
    seed: int = 0


YOUNG = 10_000  # objects, after which it is looked for cycles among them


def sweep_seldom() -> None:
    """Let this process look for cyclic garbage a tenth as often as it would.

    Episodes make many small objects and hardly a cycle; to look for one as often as Python does
    takes a twentieth of the time.
    """
    gc.set_threshold(YOUNG, *gc.get_threshold()[1:])


MakePolicy = Callable[[Job], Policy | Minds]
"""Must be a module's top-level function, so that it can be sent to another process."""


def play_job(job: Job, make_policy: MakePolicy) -> Record:
    """Play one job and return its record."""
    env = kind(job.environment).open(shift_of(job.address))
    return record_of(play(env, make_policy(job)), agent=job.agent, seed=job.seed)


def play_all(
    jobs: list[Job], make_policy: MakePolicy, *, processes: int = 1, together: int = 0
) -> Iterator[Record]:
    """Yield the records of all jobs in order; one process plays them here.

    `together` is how many jobs in a row a process takes, such as all on one scenario.
    """
    if processes <= 1 or len(jobs) < 2:
        for job in jobs:
            yield play_job(job, make_policy)
        return
    spawn = get_context("spawn")
    with ProcessPoolExecutor(processes, mp_context=spawn, initializer=sweep_seldom) as pool:
        size = together or max(1, min(8, len(jobs) // (processes * 4)))
        try:
            yield from pool.map(play_job, jobs, [make_policy] * len(jobs), chunksize=size)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
