"""What a shift of command_center costs to play, on one core, the reference's bounds left out.

    python benchmarks/shifts.py --episodes 200

The runbook plays hard shifts of the library: once each of many that nobody has seen, as an
evaluation does, and many times each of ten, as groups of rollouts do. Times are processor time;
beside them stands what the same observations cost to write as JSON alone, and what it took on top
to work out par: the one of the reference's bounds that is asked for while a shift is played.
"""

import argparse
import json
import os
import time
from collections.abc import Sequence
from dataclasses import dataclass

from warroom.agents.command_center.runbook import Runbook
from warroom.environments.command_center import env as center
from warroom.environments.command_center.reference import par_of
from warroom.environments.command_center.shifts import shift_at
from warroom.rollout.fleet import sweep_seldom
from warroom.scenarios.scenario import Scenario

FEW = 10


@dataclass(slots=True)
class Spent:
    """Processor time in seconds, and the steps that were taken in it."""

    playing: float = 0.0
    par: float = 0.0
    writing: float = 0.0
    steps: int = 0

    def par_of(self, scenario: Scenario) -> int:
        """Return what `reference.par_of` does, and count the time it takes."""
        began = time.process_time()
        par = par_of(scenario)
        self.par += time.process_time() - began
        return par


def played(addresses: Sequence[str]) -> Spent:
    """Play shifts, and return what was spent on it."""
    spent = Spent()
    center.par_of = spent.par_of
    for address in addresses:
        shift = shift_at(address)
        began = time.process_time()
        env, agent = center.CommandCenter(shift), Runbook(0)
        seen = [env.observation.model_dump()]
        while not env.done:
            action = agent.act(seen[-1])
            if action is None:
                break
            env.take(action)
            seen.append(env.observation.model_dump())
        ended = time.process_time()
        json.dumps(seen)
        spent.playing += ended - began
        spent.writing += time.process_time() - ended
        spent.steps += len(env.episode.steps)
    spent.playing -= spent.par
    return spent


def main() -> None:
    """Print both tables' rows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--episodes", type=int, default=200)
    asked = parser.parse_args()
    os.sched_setaffinity(0, {0})
    sweep_seldom()
    titles = f"{'episodes':>9}{'s':>8}{'ms a step':>11}{'JSON : playing':>16}{'par, s':>9}"
    print(f"{'hard shifts':24}{titles}")
    many = [f"shift/hard@{seed}" for seed in range(asked.episodes)]
    few = [f"shift/hard@{seed % FEW}" for seed in range(asked.episodes)]
    for name, addresses in (("each a new one", many), (f"{FEW}, again and again", few)):
        spent = played(addresses)
        print(
            f"{name:24}{len(addresses):9}{spent.playing:8.1f}"
            f"{1000 * spent.playing / spent.steps:11.2f}{spent.writing / spent.playing:16.3f}"
            f"{spent.par:9.1f}"
        )


if __name__ == "__main__":
    main()
