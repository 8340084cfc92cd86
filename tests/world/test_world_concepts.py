"""Concepts and pictures: each named once, all of use, and every mechanism drawn."""

from collections import Counter
from importlib import import_module
from pathlib import Path

import pytest

from warroom.claims import Language, Vocabulary
from warroom.errors import BadScenario
from warroom.world import faults
from warroom.world.concepts import CONCEPTS, SHELVES
from warroom.world.faults import FAULTS


def test_a_concept_stands_on_one_shelf() -> None:
    names = Counter(name for shelf in SHELVES for name in shelf.CONCEPTS)
    assert [name for name, times in names.items() if times > 1] == []
    assert len(names) == len(CONCEPTS)


def test_words_stand_on_the_shelf_of_the_faults_that_need_them() -> None:
    """And on the common one what faults of several files need."""
    for shelf in SHELVES:
        here = shelf.__name__.rpartition(".")[2]
        for name in shelf.CONCEPTS:
            users = {file for file, drawn in drawn_by_file().items() if name in drawn}
            assert (users == {here}) if here != "common" else (len(users) > 1), (here, name, users)


def drawn_by_file() -> dict[str, set[str]]:
    """Return the concepts that the faults of each file draw with."""
    return {
        path.stem: {
            name.strip()
            for fault in import_module(f"warroom.world.faults.{path.stem}").FAULTS
            for picture in fault.pictures
            for name in picture.split("+")
        }
        for path in Path(faults.__file__).parent.glob("*.py")
        if path.stem not in ("__init__", "fault", "themes")
    }


def test_every_concept_is_drawn_somewhere() -> None:
    drawn = {
        name.strip()
        for fault in FAULTS.values()
        for picture in fault.pictures
        for name in picture.split("+")
    }
    assert drawn == set(CONCEPTS)


def test_every_mechanism_can_be_drawn() -> None:
    assert [fault.id for fault in FAULTS.values() if not fault.pictures] == []


def test_what_goes_with_a_mechanism_is_another() -> None:
    for fault in FAULTS.values():
        assert fault.id not in fault.goes_with
        assert set(fault.goes_with) <= set(FAULTS)


@pytest.mark.parametrize(
    ("concepts", "picture", "wrong"),
    [({"a": "x"}, "a", "two concepts"), ({"a": "x"}, "a + b", "unknown: b"),
     ({"a": "the", "b": "y"}, "a + b", "means something"),
     ({"a": "… x", "b": "the"}, "a + b", "means something")],
)  # fmt: skip
def test_a_picture_that_shows_nothing_is_refused(
    concepts: dict[str, str], picture: str, wrong: str
) -> None:
    with pytest.raises(BadScenario, match=wrong):
        Vocabulary(services={}, language=Language(concepts=concepts, pictures={"m": (picture,)}))
