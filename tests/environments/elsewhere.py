"""Plays episodes and prints what they were, byte for byte: run in another process by the tests.

Reads [[environment, address, actions], ...] as JSON from standard input.
"""

import json
import sys
from dataclasses import asdict
from typing import Any

from warroom.environments.registry import kind, shift_of


def played(environment: str, address: str, actions: list[dict[str, Any]]) -> dict[str, Any]:
    """Return every byte of an episode that a caller or a reader of the record would see."""
    env = kind(environment).open(shift_of(address))
    results = [env.step(action) for action in actions]
    return {
        "first": kind(environment).open(shift_of(address)).observation.model_dump_json(),
        "observations": [result.observation.model_dump_json() for result in results],
        "rewards": [repr(result.reward) for result in results],
        "components": [[asdict(c) for c in result.reward_components] for result in results],
        "reasons": [result.reason for result in results],
        "info": [repr(dict(result.info)) for result in results],
        "digests": [step.digest for step in env.episode.steps],
        "shift": env.shift.hash,
        "scorecard": repr(asdict(env.scorecard)),
    }


if __name__ == "__main__":
    json.dump([played(*episode) for episode in json.load(sys.stdin)], sys.stdout)
