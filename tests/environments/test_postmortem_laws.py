"""Laws of the grade: the same everywhere, moved the right way, and knowing whose story it is."""

import os
import subprocess
import sys
from dataclasses import replace
from statistics import fmean

import pytest
from swapped import LIBRARY, filed, generated, worths

from warroom.environments.episode import JSON
from warroom.environments.postmortem_writer.document import Document
from warroom.environments.postmortem_writer.env import PostMortemWriter
from warroom.environments.postmortem_writer.grading import graded
from warroom.environments.postmortem_writer.reference import reference
from warroom.environments.postmortem_writer.wire import Section
from warroom.environments.registry import shift_of

REPEATS = 100
each = pytest.mark.parametrize("address", LIBRARY)
SCORES = """
from warroom.environments.registry import kind, shift_of
this = kind("postmortem_writer")
for task in ("easy", "expert"):
    env = this.open(shift_of(f"library/postmortem_{task}"))
    for action in this.reference(env.shift):
        env.step(action)
    print(env.score, env.episode.reward, env.scorecard.points)
"""


def with_text(document: Document, section: Section, text: str) -> Document:
    return replace(document, sections={**document.sections, section: text})


def test_a_document_of_another_incident_earns_little() -> None:
    """PMW-126, PMW-131: over all pairs of the library and 30 generated incidents."""
    worth = list(worths((*LIBRARY, *generated(30))))
    assert len(worth) > 900
    assert fmean(worth) <= 0.15
    assert max(worth) <= 0.30


@each
def test_a_true_event_never_lowers_the_grade(address: str) -> None:
    """PMW-137: a timeline grows line by line, and so does its grade."""
    document, case = filed(address)
    lines = document.text(Section.TIMELINE).splitlines()
    worth = [
        graded(with_text(document, Section.TIMELINE, "\n".join(lines[:n])), case).total
        for n in range(len(lines) + 1)
    ]
    assert worth == sorted(worth)
    assert worth[0] < worth[-1]


@each
def test_an_invented_event_never_raises_it(address: str) -> None:
    """PMW-126, PMW-137: with each thing that never happened it earns no more."""
    document, case = filed(address)
    lines = document.text(Section.TIMELINE).splitlines()
    nowhere = next(s for s in sorted(case.vocabulary.services) if s not in case.hit)
    invented = [f"{n:02d}:01 we scaled up {nowhere}" for n in range(0, 20, 2)]
    worth = [
        graded(
            with_text(document, Section.TIMELINE, "\n".join([*lines, *invented[:n]])), case
        ).total
        for n in range(len(invented) + 1)
    ]
    assert worth == sorted(worth, reverse=True)
    assert worth[0] > worth[-1]


@each
def test_items_move_the_grade_the_right_way(address: str) -> None:
    """PMW-137: an item that prevents it never lowers the grade, another never raises it."""
    document, case = filed(address)
    items, text = document.items, document.text(Section.ACTION_ITEMS)
    bare = replace(document, items=())
    assert graded(bare, case).total <= graded(document, case).total
    few = with_text(replace(document, items=items[:1]), Section.ACTION_ITEMS, text.splitlines()[0])
    more = replace(few, items=items[:2])
    assert graded(few, case).total <= graded(more, case).total
    stray = ("Order new chairs for the office of the team", *items[0][1:])
    worth = [graded(replace(document, items=(*items, *[stray] * n)), case).total for n in range(9)]
    assert worth == sorted(worth, reverse=True)
    assert worth[0] > worth[-1]


@each
def test_the_same_actions_score_the_same(address: str) -> None:
    """PMW-117, PMW-135: a hundred times over."""
    document, case = filed(address)
    assert len({graded(document, case) for _ in range(REPEATS)}) == 1


def test_another_process_scores_the_same() -> None:
    """PMW-135: with other hashes, another time zone and another locale."""

    def scores(**env: str) -> str:
        run = [sys.executable, "-c", SCORES]
        done = subprocess.run(run, env=os.environ | env, capture_output=True, text=True, check=True)
        return done.stdout

    one = scores(PYTHONHASHSEED="1", TZ="UTC", LC_ALL="C")
    assert one == scores(PYTHONHASHSEED="2", TZ="Asia/Tokyo", LC_ALL="C.UTF-8")
    assert one


def test_the_same_episode_scores_the_same_again() -> None:
    """PMW-135: played again, action by action, to the same rewards."""
    actions: tuple[JSON, ...] = reference(shift_of(LIBRARY[0]))
    runs = set[tuple[float, ...]]()
    for _ in range(3):
        env = PostMortemWriter(shift_of(LIBRARY[0]))
        runs.add(tuple(env.step(action).reward for action in actions))
    assert len(runs) == 1
