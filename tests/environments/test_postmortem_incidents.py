"""The library's four incidents are what their difficulties promise, and others are held out."""

from itertools import chain

import pytest
from pydantic import ValidationError

from warroom.environments.postmortem_writer.dossier import Dossier, clock, dossier_of, minute_of
from warroom.environments.postmortem_writer.suites import SUITES
from warroom.environments.postmortem_writer.tasks import TASKS
from warroom.environments.registry import shift_of
from warroom.errors import Unprovable
from warroom.scenarios.addresses import library_source
from warroom.scenarios.scenario import Scenario
from warroom.scenarios.spec import ScenarioSpec
from warroom.world.monitoring import SEES_ALL

each = pytest.mark.parametrize("task", TASKS)


def incident(task: str) -> tuple[Scenario, Dossier]:
    (scenario,) = shift_of(f"library/postmortem_{task}").scenarios
    return scenario, dossier_of(scenario)


def test_no_two_incidents_have_one_number() -> None:
    """PMW-68: over the library and a hundred others."""
    found: list[str] = []
    generated = (address for tier in TASKS for address in SUITES["dev"] if f"/{tier}/" in address)
    for address in chain(SUITES["library"], list(generated)[::8]):
        try:
            found.append(dossier_of(shift_of(address).scenarios[0]).incident_id)
        except Unprovable:
            continue
    assert len(found) > 90
    assert len(set(found)) == len(found)


def test_easy_is_one_leak_in_plain_sight() -> None:
    """PMW-82: one service leaks connections, and nothing of it is hidden."""
    scenario, dossier = incident("easy")
    assert scenario.truth.mechanism == "connection_leak"
    assert scenario.truth.contributing == ()
    assert scenario.company is not None
    assert scenario.company.monitoring == SEES_ALL
    assert len({trouble.strike.service for trouble in scenario.troubles}) == 1
    assert dossier.case.answer.root == "payments"


def test_hard_has_two_false_causes_and_an_engineer_who_is_sure_of_them() -> None:
    """PMW-84: the edge network and the login are innocent; what decides came before any alert."""
    scenario, dossier = incident("hard")
    story = scenario.story
    assert story is not None
    assert {blame.service for blame in story.blames} == {"cdn", "auth"} == dossier.case.blamed
    (who,) = {blame.person for blame in story.blames}
    senior = next(member for member in story.cast if member.key == who)
    assert senior.role == "senior engineer"
    assert sum(message.author == senior.name for message in dossier.chat) >= 2
    deciding = next(window for window in dossier.case.windows if window.decides)
    first_alert = min(minute_of(alert.timestamp) or 0 for alert in dossier.alerts)
    assert deciding.first < first_alert
    decoys = {window.service for window in dossier.case.decoys}
    assert {"cdn", "auth"} <= decoys
    assert any("cdn" in message.text.lower() for message in dossier.chat)


@each
def test_its_file_is_held_to_a_schema(task: str) -> None:
    """PMW-87: and a key that is none is refused."""
    source = library_source(f"postmortem_{task}")
    ScenarioSpec.model_validate(source)
    with pytest.raises(ValidationError):
        ScenarioSpec.model_validate({**source, "rootcause": "payments"})


@each
def test_its_logs_hold_everyday_lines_too(task: str) -> None:
    """PMW-87: three at least that tell nothing of the incident."""
    _, dossier = incident(task)
    quiet: set[str] = set()
    first = min(window.first for window in dossier.case.windows)
    for one in dossier.graph:
        found = dossier.query(one.service, clock(first - 40), clock(first - 26))
        assert not found.windows
        quiet |= {line.message.split(" (x")[0] for line in found.lines}
    assert len(quiet) >= 3


def test_what_nobody_trains_on_is_there_to_be_judged_by() -> None:
    """PMW-88: generated incidents and variants of the library, apart from those of training."""
    train = set(SUITES["train"])
    for name in ("held_out", "dev", "test"):
        assert SUITES[name]
        assert train.isdisjoint(SUITES[name])
    assert all(address.startswith("after/generated/") for address in SUITES["test"])
    assert set(SUITES["held_out"]).isdisjoint(SUITES["variants"])
