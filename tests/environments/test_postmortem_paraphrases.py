"""Root causes in others' words: how many are recognised, and how many wrong ones are not refused.

Both are far from perfect and published as they are; neither may get worse.
"""

from pathlib import Path

import pytest
from paraphrased import INCIDENTS, OTHER, ROOT, TAUGHT, UNSEEN, Told, heard_in, told_in

from warroom.claims import read
from warroom.environments.checks import Answer, cause
from warroom.environments.postmortem_writer.tasks import TASKS
from warroom.scenarios.vocabulary import vocabulary_for
from warroom.world.faults import FAULTS

# By file: how many right ones earn .85 of the part or more, and how many wrong ones too much.
KNOWN = {
    "by_who_knew_the_incident": (39, 1),
    "by_who_saw_the_truth_alone": (29, 0),
    "later_by_who_knew_the_incident": (41, 4),
    "later_by_who_saw_the_truth_alone": (22, 2),
}


@pytest.mark.parametrize("path", INCIDENTS, ids=lambda path: path.stem)
def test_how_many_are_judged_as_they_should_be(path: Path) -> None:
    told = told_in(path)
    right = [one for one in told if one.kind == "right"]
    wrong = [one for one in told if one.kind != "right"]
    recognised, taken_in = KNOWN[path.stem]
    assert sum(one.is_as_it_should for one in right) >= recognised
    assert sum(not one.is_as_it_should for one in wrong) <= taken_in


@pytest.mark.parametrize("task", TASKS)
def test_twenty_right_ones_of_every_incident_score_and_twenty_wrong_ones_do_not(task: str) -> None:
    """PMW-133: a right answer in other words still scores; of 44 each, most do."""
    told = [one for path in INCIDENTS for one in told_in(path) if one.task == task]
    for right in (True, False):
        judged = [one.is_as_it_should for one in told if (one.kind == "right") is right]
        assert sum(judged) >= 20


@pytest.mark.parametrize("task", TASKS)
def test_the_right_service_with_a_wrong_mechanism_is_worth_less_than_half(task: str) -> None:
    """PMW-133: whoever says it, and however well."""
    told = [one for path in INCIDENTS for one in told_in(path) if one.task == task]
    wrong = [one for one in told if one.kind == "wrong_mechanism"]
    assert len(wrong) >= 6
    assert all(one.is_as_it_should for one in wrong)


@pytest.mark.parametrize("task", TASKS)
def test_every_incident_has_twenty_of_each_and_a_third_by_who_saw_the_truth_alone(
    task: str,
) -> None:
    def of(paths: list[Path], *, right: bool) -> list[Told]:
        every = [one for path in paths for one in told_in(path) if one.task == task]
        return [one for one in every if (one.kind == "right") is right]

    alone = [path for path in INCIDENTS if path.stem.endswith("by_who_saw_the_truth_alone")]
    for right in (True, False):
        assert len(of(INCIDENTS, right=right)) >= 20
        assert len(of(alone, right=right)) >= len(of(INCIDENTS, right=right)) / 4


@pytest.mark.parametrize(
    ("paths", "recognised", "taken_in"), [(TAUGHT, 368, 16), (UNSEEN, 167, 17)]
)
def test_how_many_mechanisms_are_heard(paths: list[Path], recognised: int, taken_in: int) -> None:
    heard = list(heard_in(paths))
    assert sum(one.is_named for one in heard if one.is_meant) >= recognised
    assert sum(one.is_named for one in heard if not one.is_meant) <= taken_in


@pytest.mark.parametrize("mechanism", ["connection_leak", "memory_leak", "certificate_expired"])
def test_a_release_that_did_everything_did_nothing(mechanism: str) -> None:
    """Pictures that share a word ("release") are others' pictures all the same."""
    vocabulary = vocabulary_for((ROOT, OTHER))
    did = {
        "connection_leak": "never gave back its connections",
        "memory_leak": "its heap grew and grew",
        "certificate_expired": "it let a certificate expire",
    }
    goes_with = frozenset(FAULTS[mechanism].goes_with)
    answer = Answer(
        root=ROOT, mechanism=mechanism, sufferers=(), remedies=(), themes=(), goes_with=goes_with
    )
    alone = f"Root cause:\nThe new release of {ROOT} was bad: {did[mechanism]}."
    every = f"Root cause:\nThe new release of {ROOT} {', '.join(did.values())}."
    assert cause(read(alone, vocabulary), answer)
    assert not cause(read(every, vocabulary), answer)
