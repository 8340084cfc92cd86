"""What a grader is told of any incident, library or generated: read out of the world."""

import subprocess
import sys
from pathlib import Path

import pytest
from people_tellings import file_of

from warroom.scenarios.addresses import find
from warroom.scenarios.generate.incident import TIERS
from warroom.scenarios.people.course import Happening
from warroom.scenarios.people.files import File
from warroom.scenarios.people.gold import WindowKind
from warroom.scenarios.people.hold import healed_when, unshown
from warroom.scenarios.scenario import Sort
from warroom.world.clock import wall


def addresses() -> list[str]:
    found = [f"generated/{tier}/{seed}" for tier in TIERS for seed in range(8)]
    return [address for address in found if find(address).sort is Sort.INCIDENT]


@pytest.fixture(scope="module", params=addresses())
def file(request: pytest.FixtureRequest) -> File:
    return file_of(request.param)


def test_what_people_did_healed_it(file: File) -> None:
    assert healed_when(file.told) == ""


def test_every_window_shows_its_evidence(file: File) -> None:
    assert unshown(file.told) == ()


def test_something_decides_and_it_is_a_narrow_window(file: File) -> None:
    deciding = [w for w in file.gold.windows if w.kind is WindowKind.DECIDING]
    assert deciding
    assert all(2 <= w.last - w.first + 1 <= 15 for w in deciding)
    assert 1 <= len(file.gold.paid) <= 4


def test_what_decides_is_not_shown_before_or_after(file: File) -> None:
    for window in file.gold.windows:
        if window.kind is not WindowKind.DECIDING:
            continue
        before = file.archive.query(window.service, window.first - 15, window.first - 1)
        assert not {entry.evidence for entry in before} & set(window.evidence)


def test_events_are_in_order_and_the_decisive_ones_are_needed(file: File) -> None:
    minutes = [event.minute for event in file.gold.events]
    assert minutes == sorted(minutes)
    needed = [event.kind for event in file.gold.events if event.is_needed]
    for kind in (Happening.ONSET, Happening.PAGE, Happening.CURE, Happening.RECOVERY):
        assert needed.count(kind) == 1
    assert all(event.words for event in file.gold.events)


def test_hidden_events_can_be_found_and_stand_in_no_message(file: File) -> None:
    public = " ".join(
        f"{wall(m.minute, start_min=file.gold.start_min)} {m.text}" for m in file.thread
    )
    for event in file.gold.hidden:
        assert event.evidence
        assert wall(event.minute, start_min=file.gold.start_min) not in public


def test_a_decoy_belongs_to_somebody_who_is_blamed_and_never_to_the_root(file: File) -> None:
    for window in file.gold.decoys:
        assert window.service in file.gold.blamed
        assert window.service != file.gold.root


def test_the_archive_answers_the_same_again_and_nothing_outside_the_window(file: File) -> None:
    monitoring = file.course.world.company.monitoring
    for service in file.archive.services[:4]:
        first, last = file.course.onset_min, file.course.onset_min + 9
        found = file.archive.query(service, first, last)
        assert file.archive.query(service, first, last) == found
        skew = monitoring.skew(service)
        assert all(first + skew <= e.minute <= e.last_min <= last + skew for e in found
                   if e.evidence.startswith("log:"))  # fmt: skip
    assert file.archive.query(file.gold.root, 9, 3) == ()


def test_owner_teams_people_and_themes_are_those_of_the_scenario(file: File) -> None:
    gold = file.gold
    assert gold.owner in gold.teams
    assert len(gold.people) >= 5
    assert len(gold.themes) >= 4


def test_gold_is_the_same_in_every_process() -> None:
    program = (
        "from warroom.scenarios.addresses import find;"
        "from warroom.scenarios.people import responded;"
        "from warroom.scenarios.people.files import filed;"
        "print(hash(0), [repr(filed(responded(find(a))).gold) for a in "
        "('library/postmortem_expert', 'generated/hard/3')])"
    )
    source = str(Path(__file__).parents[2] / "src")
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True,
            text=True,
            check=True,
            env={"PYTHONPATH": source, "PYTHONHASHSEED": seed, "TZ": zone},
        ).stdout
        for seed, zone in (("1", "UTC"), ("77", "Asia/Tokyo"))
    }
    assert len(outputs) == 1
