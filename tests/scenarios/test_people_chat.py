"""What people say follows from what is the case, and never gives the answer away."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from people_tellings import finished, live, some_finished

from warroom.errors import BadScenario
from warroom.scenarios.addresses import find
from warroom.scenarios.generate.incident import TIERS
from warroom.scenarios.people import Staged, responded, staged
from warroom.scenarios.people.articles import Use
from warroom.scenarios.people.chat import Mood
from warroom.scenarios.people.gauges import BY_METRIC
from warroom.scenarios.scenario import Sort
from warroom.world.faults import FAULTS, Family
from warroom.world.remedies import BY_VERB
from warroom.world.world import World

EVERY = [(tier, seed) for tier in TIERS for seed in range(25)]


def all_told() -> list[Staged]:
    return [live(tier, seed)[0] for tier, seed in EVERY]


def test_first_names_are_unique_and_speakers_are_on_the_staff() -> None:
    for told in all_told()[:20]:
        assert len({person.first for person in told.people}) == len(told.people)
        assert {line.person for line in told.chat} <= {person.name for person in told.people}


def test_most_incidents_have_wrong_theories() -> None:
    incidents = [told for told in all_told() if told.scenario.sort is Sort.INCIDENT]
    assert sum(len(told.theories) >= 2 for told in incidents) >= 0.7 * len(incidents)
    assert sum(bool(told.theories) for told in incidents) >= 0.95 * len(incidents)


def test_a_wrong_theory_is_never_the_truth_nor_half_of_it() -> None:
    for told in all_told():
        truth = told.scenario.truth
        for theory in told.theories:
            assert theory.service != truth.root
            assert theory.mechanism != truth.mechanism
            assert theory.phrase in FAULTS[theory.mechanism].phrases


def test_theories_blame_an_innocent_change_or_a_loud_service() -> None:
    changed = 0
    for told in all_told():
        for theory in told.theories:
            if theory.change is not None:
                changed += 1
                assert theory.change.id != told.scenario.truth.culpable_change
                assert theory.change.service == theory.service
    assert changed > 40


def test_nobody_names_the_mechanism_at_the_root() -> None:
    for tier, seed in EVERY:
        told, messages = live(tier, seed)
        truth = told.scenario.truth
        phrases = FAULTS[truth.mechanism].phrases
        changes = {change.text for change in told.scenario.changes}
        for message in messages:
            text = message.text
            for change in changes:  # the change log says what it says, culpable or not
                text = text.replace(change, "")
            assert not (truth.root in text and any(phrase in text.lower() for phrase in phrases))


def test_nobody_names_what_cured_it() -> None:
    for told, course in some_finished():
        cures = {tuple(a.split(":")) for cure in told.scenario.truth.cures for a in cure}
        messages = told.heard(course.world, until=course.events[-1].minute + 60)
        for message in messages:
            if message.mood in (Mood.MITIGATED, Mood.RECOVERY, Mood.AFTER):
                for verb, service in cures:
                    words = (verb, verb.replace("_", " "), *BY_VERB[verb].phrases)
                    assert not (
                        service in message.text and any(w in message.text.lower() for w in words)
                    )


def test_nobody_knows_what_time_it_will_be() -> None:
    for tier, seed in EVERY[::4]:
        told, messages = live(tier, seed)
        assert told.scenario.company is not None
        start_min = told.scenario.company.start_min
        for message in messages:
            for hour, minute in re.findall(r"(?<!\d)(\d\d):(\d\d)(?!\d)", message.text):
                ago = (start_min + message.minute - int(hour) * 60 - int(minute)) % (24 * 60)
                assert ago < 6 * 60, message


def test_numbers_are_those_of_the_dashboard() -> None:
    told, messages = live("medium", 1)
    assert told.scenario.company is not None
    world = World(told.scenario.company)
    read = [(m, told.chat[int(m.evidence.rpartition(":")[2])]) for m in messages]
    gauged = [(m, line) for m, line in read if "{value}" in line.text]
    assert gauged
    for message, line in gauged:
        gauge = BY_METRIC[line.metric]
        assert gauge.written(gauge.read(world, line.service, message.minute)) in message.text


def test_a_script_tells_another_story_where_it_was_put_right() -> None:
    told, course, messages = finished("medium", 1)
    assert told.scenario.company is not None
    left_alone = told.heard(World(told.scenario.company), until=messages[-1].minute)
    moods = {message.mood for message in left_alone}
    assert Mood.RECOVERY in {message.mood for message in messages}
    assert Mood.RECOVERY not in moods
    assert course.recovered_min is not None
    late = [m for m in messages if m.minute > course.recovered_min + 3]
    assert not {m.mood for m in late} & {Mood.STATUS, Mood.CUSTOMER, Mood.THEORY, Mood.OBSERVED}


def test_nobody_speaks_of_recovery_while_users_are_hurt() -> None:
    for told, course in some_finished():
        assert course.recovered_min is not None
        for message in told.heard(course.world, until=course.recovered_min + 60):
            if message.mood is Mood.AFTER:
                assert message.minute >= course.recovered_min


def test_listening_again_hears_the_same() -> None:
    told, messages = live("hard", 3)
    assert told.scenario.company is not None
    world = World(told.scenario.company)
    early = told.heard(world, until=told.page_min + 10)
    assert told.heard(world, until=told.page_min + 130) == messages
    assert messages[: len(early)] == early


def test_every_knowledge_base_has_right_stale_and_beside_the_point() -> None:
    for told in all_told()[:40]:
        uses = [article.use for article in told.articles]
        assert uses.count(Use.RIGHT) == 1
        assert uses.count(Use.STALE) == 2
        assert uses.count(Use.BESIDE) == 3
        assert len({article.id for article in told.articles}) == len(uses)


def test_articles_name_no_service_of_the_company() -> None:
    for told in all_told():
        assert told.scenario.company is not None
        names = [n for n in told.scenario.company.topology.names if "-" in n]
        for article in told.articles:
            assert not [name for name in names if name in article.text + article.title]


def test_where_an_article_stands_says_nothing_about_it() -> None:
    places = [
        [a.use for a in sorted(told.articles, key=lambda a: a.id)].index(Use.RIGHT)
        for told in all_told()
    ]
    assert max(places.count(place) for place in range(6)) < 0.35 * len(places)


def test_how_many_articles_are_on_something_says_nothing_about_it() -> None:
    doubled = [
        [a.mechanism for a in told.articles].count(told.scenario.truth.mechanism) == 2
        for told in all_told()
    ]
    assert 0.05 < sum(doubled) / len(doubled) < 0.4
    assert {len({a.mechanism for a in told.articles}) for told in all_told()} == {5}


def test_a_false_alarm_is_on_every_shelf_and_never_two() -> None:
    calm = {name for name, fault in FAULTS.items() if fault.family is Family.FALSE_ALARM}
    for told in all_told():
        assert len({a.mechanism for a in told.articles} & calm) == 1


def test_tests_are_told_in_words_that_training_never_hears() -> None:
    from warroom.scenarios.people.words import set_of

    assert {set_of(f"generated/easy/{seed}", is_test=False) for seed in range(20)} == {"A"}
    test_seeds = range(2_000_000, 2_000_020)
    assert {set_of(f"generated/easy/{s}", is_test=True) for s in test_seeds} == {"B", "C"}


def test_a_recording_has_nobody_to_speak() -> None:
    from warroom.scenarios.recordings import shipped

    with pytest.raises(BadScenario, match="recording"):
        staged(find(f"recorded/{shipped()[0]}"))


def test_incidents_of_one_company_share_its_people() -> None:
    one, other = (staged(find(f"generated/easy/{seed}"), company="shift 7") for seed in (1, 2))
    assert one.people == other.people
    with pytest.raises(BadScenario, match="incident"):
        responded(find("library/calm_probe"))


def test_people_are_the_same_in_every_process() -> None:
    program = (
        "from warroom.scenarios.people import responded, staged;"
        "from warroom.scenarios.addresses import find;"
        "s = find('generated/hard/4');"
        "print(staged(s).hash, responded(s).hash, responded(find('generated/easy/1')).hash)"
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
