"""Print how real the world looks: series, logs, traces, judges and a classifier.

    pip install -e '.[realism]' && pip install --no-deps RCAEval==1.8.1
    python -m benchmarks.realism --seeds 200   # of each tier of the dev split: half an hour
    python -m benchmarks.realism --seeds 20 --only telemetry streams

RCAEval is installed without its dependencies, most of which its two judges never touch. Tune on
`--split train`; the dev split is for the figures that are published.
"""

import argparse
import os
import warnings
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime

from benchmarks.realism import classifier, judges, streams, telemetry
from benchmarks.realism.frames import case_of
from benchmarks.realism.judges import Verdict
from benchmarks.realism.simulated import TIERS

from warroom.agents.incident_response.runbook import Runbook
from warroom.environments.incident_response.env import IncidentResponse
from warroom.environments.registry import shift_of
from warroom.rollout.play import play
from warroom.scenarios.generate.splits import SPLITS
from warroom.world.healing import Outcome

PARTS = ("telemetry", "streams", "classifier", "judges")
LOOKED_AT = 20  # seeds of each tier for series, logs and traces: companies are alike
PROCESSES = 2


def resolves(tier: str, seed: int) -> bool:
    """Tell whether the runbook heals an incident."""
    env = IncidentResponse(shift_of(f"generated/{tier}/{seed}"))
    play(env, Runbook(0).act)
    return any(step.facts.outcome == Outcome.HEALED for step in env.episode.steps)


def verdict_on(at: tuple[str, int]) -> Verdict | None:
    """Return the verdict on one seed; None where it is a false alarm."""
    warnings.filterwarnings("ignore")  # the judges divide by zero where a series is flat
    case = case_of(*at)
    return judges.judged(case, resolved=resolves(*at)) if case else None


def judged(seeds: range) -> Iterator[str]:
    """Yield the judges' table over some seeds of each tier."""
    jobs = [(tier, seed) for tier in TIERS for seed in seeds]
    with ProcessPoolExecutor(PROCESSES) as pool:
        verdicts = [found for found in pool.map(verdict_on, jobs, chunksize=4) if found]
    yield from judges.lines(verdicts)


def main() -> None:
    """Print the parts asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--split", choices=tuple(SPLITS), default="dev")
    parser.add_argument("--only", nargs="*", choices=PARTS, default=PARTS)
    asked = parser.parse_args()
    os.nice(5)
    first = SPLITS[asked.split].start
    seeds, few = (range(first, first + n) for n in (asked.seeds, min(asked.seeds, LOOKED_AT)))
    made = {"telemetry": telemetry.lines, "streams": streams.lines, "classifier": classifier.lines}
    print(f"{datetime.now(UTC):%Y-%m-%d}, {asked.seeds} seeds of each tier, split {asked.split}")
    for part in asked.only:
        print()
        for line in judged(seeds) if part == "judges" else made[part](few):
            print(line, flush=True)


if __name__ == "__main__":
    main()
