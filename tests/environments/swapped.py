"""What a post-mortem earns that was written about another incident.

    python tests/environments/swapped.py

Every reference document of the library and of 100 generated incidents is graded on every other of
them, all its evidence shown, wherever neither the root's name nor the mechanism is shared.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from statistics import fmean

from warroom.environments.postmortem_writer.case import Case
from warroom.environments.postmortem_writer.document import Document, document_of
from warroom.environments.postmortem_writer.dossier import dossier_of
from warroom.environments.postmortem_writer.env import PostMortemWriter
from warroom.environments.postmortem_writer.grading import graded
from warroom.environments.postmortem_writer.reference import reference
from warroom.environments.postmortem_writer.sections import flaw_of
from warroom.environments.postmortem_writer.tasks import TASKS
from warroom.environments.registry import shift_of

LIBRARY = tuple(f"library/postmortem_{task}" for task in TASKS)
MANY = 100


def generated(count: int) -> tuple[str, ...]:
    """Return so many generated incidents, every tier in turn."""
    return tuple(
        f"after/generated/{tier}/{1_000_000 + n}"
        for n in range(count // len(TASKS) + 1)
        for tier in TASKS
    )[:count]


@cache
def filed(address: str) -> tuple[Document, Case]:
    """Return the reference's document of an incident, and its answer."""
    shift = shift_of(address)
    env = PostMortemWriter(shift)
    for action in reference(shift):
        env.step(action)
    case = dossier_of(shift.scenarios[0]).case
    return document_of(tuple(step.facts for step in env.episode.steps)), case


def swapped(writer: str, incident: str) -> float:
    """Return what one incident's document is worth on another, with all its evidence shown."""
    (document, _), (own, case) = filed(writer), filed(incident)
    valid = {name for name, text in document.sections.items() if not flaw_of(name, text, case)}
    other = replace(own, sections=document.sections, valid=frozenset(valid), items=document.items)
    return graded(other, case).total


def worths(addresses: Sequence[str]) -> Iterator[float]:
    """Yield what each document is worth on each incident with which it shares nothing."""
    for writer in addresses:
        for incident in addresses:
            mine, theirs = filed(writer)[1].answer, filed(incident)[1].answer
            if mine.root != theirs.root and mine.mechanism != theirs.mechanism:
                yield swapped(writer, incident)


def main() -> None:
    """Print the mean and the most."""
    worth = list(worths((*LIBRARY, *generated(MANY))))
    print(f"{len(worth):,} pairs: mean {fmean(worth):.3f}, most {max(worth):.3f}")


if __name__ == "__main__":
    main()
