"""Root causes in the words of somebody who saw nothing but the truth, as they are graded today."""

from pathlib import Path
from typing import Any, cast

import pytest
import yaml

from warroom.environments.postmortem_writer.document import Document
from warroom.environments.postmortem_writer.dossier import dossier_of
from warroom.environments.postmortem_writer.grading import graded
from warroom.environments.postmortem_writer.tasks import TASKS
from warroom.environments.postmortem_writer.wire import Section
from warroom.environments.registry import shift_of

PLACE = Path(__file__).parent / "paraphrases" / "by_who_saw_the_truth_alone.yaml"
TOLD = cast(dict[str, Any], yaml.safe_load(PLACE.read_text(encoding="utf-8")))
RIGHT_ENOUGH = 0.85
RECOGNISED = 4  # of 32; RESULTS.md says so, and it only grows
MOST = {"wrong_mechanism": 0.45}  # of the service alone; any other wrong one earns .2 at most
TAKEN_IN = 1  # of four that state the truth and deny it; it only falls


def worth(task: str, text: str) -> float:
    case = dossier_of(shift_of(f"library/postmortem_{task}").scenarios[0]).case
    document = Document(
        sections={Section.ROOT_CAUSE: text},
        valid=frozenset(),
        items=(),
        windows=frozenset(range(len(case.windows))),
        evidence=frozenset(),
    )
    part = graded(document, case).part("root_cause")
    return 1.0 if part.why == "the cause is named, and was looked up" else part.given


def test_how_many_right_ones_are_recognised() -> None:
    right = [(task, text) for task in TASKS for text in TOLD[task]["right"]]
    assert len(right) == 32
    assert sum(worth(*told) >= RIGHT_ENOUGH for told in right) >= RECOGNISED


def wrong(denies_itself: bool) -> list[tuple[str, str, str]]:
    return [
        (task, told["kind"], told["text"])
        for task in TASKS
        for told in TOLD[task]["wrong"]
        if (told["kind"] == "truth_and_denial") == denies_itself
    ]


@pytest.mark.parametrize(("task", "kind", "text"), wrong(denies_itself=False))
def test_a_wrong_one_earns_little(task: str, kind: str, text: str) -> None:
    assert worth(task, text) <= MOST.get(kind, 0.2)


def test_how_many_are_taken_in_by_who_denies_what_was_said() -> None:
    told = wrong(denies_itself=True)
    assert len(told) == len(TASKS)
    assert sum(worth(task, text) > 0.45 for task, _, text in told) <= TAKEN_IN
