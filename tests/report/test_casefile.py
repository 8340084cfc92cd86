"""A scenario told from the inside: what is said agrees with the world, and reads everywhere."""

import json
import os
import subprocess
import sys
from dataclasses import asdict, replace
from functools import lru_cache
from io import StringIO

import numpy as np
import pytest
from rich.console import Console

from warroom.report.casefile import CaseFile, case_of, tell_case
from warroom.report.casefile.case import EventKind, Role, Why
from warroom.report.casefile.effects import KNOB_WORDS, told
from warroom.report.casefile.graph import parents_of
from warroom.report.casefile.hurt import well_from
from warroom.scenarios.addresses import find
from warroom.scenarios.scene import start
from warroom.world.faults import FAULTS, Fault
from warroom.world.healing import Feeling, feeling
from warroom.world.knobs import Effect, Knob, Profile, Scope
from warroom.world.pushes import Strike
from warroom.world.world import World

INCIDENT, CALM, RECORDED = "generated/hard/1000003", "library/calm_probe", "recorded/nezha_ob_case"
LIVE = ("library/task_easy", "library/task_medium", "library/task_hard", INCIDENT, CALM)
ALL = (*LIVE, RECORDED, "recorded/petshop_low_traffic")
EVERY = ("who calls whom", "timeline", "whose series", "which evidence shows", "the reference does")
LIVE_ONLY = ("if nobody does anything", "what each remedy really does")


@lru_cache
def case(address: str) -> CaseFile:
    return case_of(find(address))


def page(address: str, *, width: int = 80, is_terminal: bool = False) -> str:
    out = StringIO()
    console = Console(file=out, width=width, no_color=True, force_terminal=is_terminal,
                      color_system=None)  # fmt: skip
    tell_case(case(address), console)
    return out.getvalue()


@pytest.mark.parametrize("width", [80, 120])
@pytest.mark.parametrize("address", ALL)
def test_a_page_has_every_section_and_fits_its_width(address: str, width: int) -> None:
    told = page(address, width=width)
    assert all(len(line) <= width for line in told.splitlines())
    assert all(title in told for title in EVERY)
    assert all((title in told) == (address in LIVE) for title in LIVE_ONLY)
    for name in (find(address).truth.root, case(address).hash):
        assert name in told


@pytest.mark.parametrize("address", ALL)
def test_a_page_without_colour_is_plain_text(address: str) -> None:
    told = page(address, is_terminal=True)
    assert "\x1b" not in told
    sign = "looked broken" if address == CALM else "root cause"
    assert f"<== {sign}" in told, "what colour says is also said in words"


@pytest.mark.parametrize("address", LIVE)
def test_a_page_can_be_told_in_ascii(address: str) -> None:
    class Ascii(StringIO):
        encoding = "ascii"

    out = Ascii()
    tell_case(case(address), Console(file=out, width=80))
    assert out.getvalue().isascii()


@pytest.mark.parametrize("address", ALL)
def test_every_service_hangs_once_and_the_chain_hangs_together(address: str) -> None:
    this = case(address)
    parents = parents_of(this)
    assert sorted(parents) == sorted(node.service for node in this.graph)
    calls = {(node.service, call.callee) for node in this.graph for call in node.calls}
    for below, above in parents.items():
        assert not above or (above, below) in calls
    for below, above in zip(this.chain, this.chain[1:], strict=False):
        assert (above, below) not in calls or parents[below] == above


@pytest.mark.parametrize("address", ALL)
def test_the_timeline_is_in_order_and_the_guilty_change_comes_before_onset(address: str) -> None:
    events = case(address).timeline
    assert [e.minute for e in events] == sorted(e.minute for e in events)
    first = {kind: next((e for e in events if e.kind is kind), None) for kind in EventKind}
    onset, paged = first[EventKind.ONSET], first[EventKind.PAGE]
    assert onset is not None
    assert paged is not None
    assert onset.after_onset_min == 0
    assert paged.minute >= onset.minute
    guilty = first[EventKind.CULPRIT]
    assert (guilty is not None) == bool(find(address).truth.culpable_change)
    assert guilty is None or guilty.minute < onset.minute


@pytest.mark.parametrize("address", LIVE)
def test_cures_heal_in_the_trials_and_nothing_else_does(address: str) -> None:
    trials = case(address).trials
    cures = [trial for trial in trials if trial.why is Why.CURE]
    assert [trial.remedies for trial in cures] == list(find(address).truth.cures)
    assert {trial.outcome for trial in cures} <= {"healed"}
    assert all(t.well_after_min is not None and t.saved_usd > 0 for t in cures)
    assert all(trial.outcome != "healed" for trial in trials if trial.why is not Why.CURE)
    assert len(trials) > len(cures), "something tempts"


def test_what_is_lost_is_what_users_lose_beyond_an_unbroken_company() -> None:
    scenario, left = find(INCIDENT), case(INCIDENT).untreated
    assert left is not None
    assert scenario.company is not None
    scene = start(scenario)
    window = range(scene.page_min, scene.page_min + left.watched_min)
    whole = World(replace(scenario.company, strikes=()))
    lost = feeling(scene.world, window).lost_usd.sum() - feeling(whole, window).lost_usd.sum()
    assert left.lost_usd_per_hour == pytest.approx(lost * 60 / left.watched_min, rel=1e-3)
    assert left.burning_min == int(feeling(scene.world, window).burns.sum())


@pytest.mark.parametrize(
    ("well", "since"),
    [("1" * 20, 0), ("0000" + "1" * 16, 4), ("0" * 20, None), ("0000011111" * 2, None)],
)
def test_users_are_well_again_only_if_they_stay_well(well: str, since: int | None) -> None:
    is_well = np.array([[mark == "1"] for mark in well])
    felt = Feeling(burns=~is_well, is_well=is_well, lost_usd=np.zeros((len(well), 1)))
    assert well_from(felt) == since


def test_a_false_alarm_is_never_felt_and_costs_nothing() -> None:
    left = case(CALM).untreated
    assert left is not None
    assert (left.felt_min, left.burning_min, left.lost_usd_per_hour) == (None, 0, 0.0)


@pytest.mark.parametrize("address", ALL)
def test_every_fact_is_shown_by_a_look_that_really_shows_it(address: str) -> None:
    clues = case(address).clues
    for fact in find(address).truth.facts:
        assert any(clue.text for clue in clues if clue.fact == fact.name), fact.name
    if address in LIVE:
        scene = start(find(address))
        shown = next(clue for clue in clues if clue.text)
        place = shown.evidence.split(":")[1]
        looks = (scene.look(place, scene.page_min + after) for after in range(1, 41))
        assert any(shown.text == item.text for look in looks for item in look)


@pytest.mark.parametrize("address", ALL)
def test_the_reference_is_played_to_a_high_score(address: str) -> None:
    assert case(address).reference
    assert case(address).reference_score > 0.9


@pytest.mark.parametrize("address", [INCIDENT, RECORDED])
def test_a_case_file_is_one_json_object(address: str) -> None:
    body = json.loads(json.dumps(asdict(case(address))))
    assert body["address"] == address
    assert body["hash"] == find(address).hash
    assert [event["clock"] for event in body["timeline"]] == [
        event.clock for event in case(address).timeline
    ]


def test_a_case_file_is_the_same_in_every_process() -> None:
    command = [sys.executable, "-m", "warroom", "scenarios", "show", INCIDENT, "--json"]
    told = {
        subprocess.run(command, env=os.environ | {"PYTHONHASHSEED": seed}, check=True,
                       capture_output=True).stdout
        for seed in ("1", "2")
    }  # fmt: skip
    assert len(told) == 1


def test_a_recording_tells_whose_series_left_their_past() -> None:
    hurt = {one.service: one for one in case(RECORDED).hurt}
    root = hurt[find(RECORDED).truth.root]
    assert root.role is Role.ROOT
    assert all(moved.now != moved.usual for one in hurt.values() for moved in one.moved)


@pytest.mark.parametrize("fault", FAULTS.values(), ids=lambda fault: fault.id)
def test_every_effect_of_a_fault_is_told_in_words(fault: Fault) -> None:
    strike = Strike(effects=fault.effects, service="api", other="store", minute=0)
    for effect in strike.effects:
        words = told(effect, strike)
        assert not set("{}") & set(words)
        assert effect.knob in KNOB_WORDS, f"{effect.knob} has no words"


@pytest.mark.parametrize(
    ("effect", "words"),
    [
        (Effect(knob=Knob.CAPACITY, size=0.35), "api can serve 35 % of the usual requests"),
        (Effect(knob=Knob.LATENCY, size=40.0), "api needs 40x the usual time for its own work"),
        (
            Effect(knob=Knob.EDGE_ERROR, size=0.62, scope=Scope.CALLERS, profile=Profile.RAMP,
                   minutes=4),
            "calls to api are lost on the way, 62 % of them, growing to that over 4 min",
        ),
    ],
)  # fmt: skip
def test_an_effect_says_how_much_and_where(effect: Effect, words: str) -> None:
    strike = Strike(effects=(effect,), service="api", minute=0)
    assert told(effect, strike).startswith(words)
