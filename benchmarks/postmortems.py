"""What an episode of postmortem_writer costs, and what it takes to grade its document.

    python benchmarks/postmortems.py --episodes 1000

The runbook writes on the four library incidents in turn, as groups of rollouts do; then once each
on generated incidents that nobody has opened, whose past has to be lived first. Times are processor
time of one core. The documents graded are the reference's, repeated to their length.
"""

import argparse
import os
import time
from collections.abc import Callable, Sequence

from warroom.agents.postmortem_writer.runbook import Runbook
from warroom.environments.checks import read_once
from warroom.environments.postmortem_writer import items
from warroom.environments.postmortem_writer.case import Case
from warroom.environments.postmortem_writer.document import Document
from warroom.environments.postmortem_writer.dossier import dossier_of
from warroom.environments.postmortem_writer.env import PostMortemWriter
from warroom.environments.postmortem_writer.grading import graded
from warroom.environments.postmortem_writer.reference import reference
from warroom.environments.postmortem_writer.tasks import TASKS
from warroom.environments.postmortem_writer.wire import Section
from warroom.environments.registry import shift_of

LIBRARY = [f"library/postmortem_{name}" for name in TASKS]
UNSEEN = [f"after/generated/hard/{seed}" for seed in range(1_700_000, 1_700_020)]
LENGTHS = {"500 words": 3_300, "10,000 characters": 10_000}  # in characters
ROUNDS = 40


def timed_s(work: Callable[[], object]) -> float:
    """Return the processor time of some work, in seconds."""
    began = time.process_time()
    work()
    return time.process_time() - began


def played(addresses: Sequence[str]) -> int:
    """Let the runbook write on each incident, and return the steps."""
    steps = 0
    for address in addresses:
        env, agent = PostMortemWriter(shift_of(address)), Runbook(0)
        while not env.done:
            action = agent.act(env.observation.model_dump())
            if action is None:
                break
            env.step(action)
        steps += len(env.episode.steps)
    return steps


def document(characters: int) -> Document:
    """Return the reference's document, its sections repeated to a length in all."""
    texts = {
        Section(action["section_name"]): str(action["section_content"])
        for action in reference(shift_of(LIBRARY[-1]))
        if action.get("section_name")
    }
    whole = sum(map(len, texts.values()))
    sections = {
        name: "\n".join([text] * (characters // whole + 1))[: characters * len(text) // whole]
        for name, text in texts.items()
    }
    case = dossier_of(shift_of(LIBRARY[-1]).scenarios[0]).case
    return Document(
        sections=sections,
        valid=frozenset(Section),
        items=(),
        windows=frozenset(range(len(case.windows))),
        evidence=frozenset(item for window in case.windows for item in window.evidence),
    )


def graded_anew(text: Document, case: Case) -> None:
    """Grade a document that nobody has read."""
    read_once.cache_clear()
    items.named.cache_clear()
    graded(text, case)


def main() -> None:
    """Print what episodes and grades cost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--episodes", type=int, default=1000)
    asked = parser.parse_args()
    os.sched_setaffinity(0, {0})
    played(LIBRARY)
    again = [LIBRARY[number % len(LIBRARY)] for number in range(asked.episodes)]
    for name, addresses in (("library, again and again", again), ("each a new one", UNSEEN)):
        took = timed_s(lambda addresses=addresses: played(addresses))
        each = 1000 * took / len(addresses)
        print(f"{name}: {len(addresses)} episodes in {took:.1f} s, {each:.1f} ms each")
    case = dossier_of(shift_of(LIBRARY[-1]).scenarios[0]).case
    for name, characters in LENGTHS.items():
        text = document(characters)
        new = min(timed_s(lambda text=text: graded_anew(text, case)) for _ in range(ROUNDS))
        known = min(timed_s(lambda text=text: graded(text, case)) for _ in range(ROUNDS))
        print(f"{name}: graded in {1e3 * known:.2f} ms as its sections were read when written, "
              f"{1e3 * new:.2f} ms anew")  # fmt: skip


if __name__ == "__main__":
    main()
