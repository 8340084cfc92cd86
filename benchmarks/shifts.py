"""What a shift of command_center costs to play, on one core, the reference's bounds left out.

    python benchmarks/shifts.py --episodes 200

The runbook plays hard shifts of the library: once each of many that nobody has seen, as an
evaluation does, and many times each of ten, as groups of rollouts do. Times are processor time;
beside them stands what the same observations cost to write as JSON alone.
"""

import argparse
import json
import os
import time
from collections.abc import Sequence

from warroom.agents.command_center.runbook import Runbook
from warroom.environments.command_center.env import CommandCenter
from warroom.environments.command_center.shifts import shift_at
from warroom.rollout.fleet import sweep_seldom

FEW = 10


def played(addresses: Sequence[str]) -> tuple[float, float, int]:
    """Play shifts; return seconds of playing, of writing what was seen as JSON, and the steps."""
    playing = writing = 0.0
    steps = 0
    for address in addresses:
        shift = shift_at(address)
        began = time.process_time()
        env, agent = CommandCenter(shift), Runbook(0)
        seen = [env.observation.model_dump()]
        while not env.done:
            action = agent.act(seen[-1])
            if action is None:
                break
            env.take(action)
            seen.append(env.observation.model_dump())
        ended = time.process_time()
        json.dumps(seen)
        playing, writing = playing + ended - began, writing + time.process_time() - ended
        steps += len(env.episode.steps)
    return playing, writing, steps


def main() -> None:
    """Print both tables' rows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--episodes", type=int, default=200)
    asked = parser.parse_args()
    os.sched_setaffinity(0, {0})
    sweep_seldom()
    print(f"{'hard shifts':24}{'episodes':>9}{'s':>8}{'ms a step':>11}{'JSON : playing':>16}")
    many = [f"shift/hard@{seed}" for seed in range(asked.episodes)]
    few = [f"shift/hard@{seed % FEW}" for seed in range(asked.episodes)]
    for name, addresses in (("each a new one", many), (f"{FEW}, again and again", few)):
        playing, writing, steps = played(addresses)
        print(
            f"{name:24}{len(addresses):9}{playing:8.1f}{1000 * playing / steps:11.2f}"
            f"{writing / playing:16.3f}"
        )


if __name__ == "__main__":
    main()
