"""Guards on the fault entries as data: no two alike, and nothing that gives itself away."""

import re
from itertools import combinations

import pytest

from warroom.world.faults import FAULTS, Fault
from warroom.world.faults.themes import THEMES
from warroom.world.knobs import EDGE_KNOBS, Knob
from warroom.world.remedies import BY_VERB

every = pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)


def words(text: str) -> set[str]:
    return set(re.findall(r"[a-z]+", text.lower()))


def shape(fault: Fault) -> frozenset[tuple[Knob, str, str]]:
    return frozenset((effect.knob, effect.scope, effect.profile) for effect in fault.effects)


def verbs(written: tuple[str, ...]) -> set[str]:
    return {part.partition("@")[0] for one in written for part in one.split("+")}


def test_no_two_faults_share_what_they_break_and_what_cures_them() -> None:
    for one, other in combinations(FAULTS.values(), 2):
        same = shape(one) == shape(other) and verbs(one.cures) == verbs(other.cures)
        assert not same, f"{one.id} and {other.id} are one mechanism"


def test_there_are_forty_mechanisms_and_nearly_as_many_ways_to_break() -> None:
    assert len(FAULTS) >= 40
    assert len({shape(fault) for fault in FAULTS.values()}) >= 35


def test_some_faults_change_neither_errors_nor_latency() -> None:
    silent = {Knob.BAD_OUTCOME, Knob.EXPOSED, Knob.FALSE_READING}
    quiet = [f.id for f in FAULTS.values() if {effect.knob for effect in f.effects} <= silent]
    assert len(quiet) >= 6  # decision 28


@every
def test_people_have_eight_ways_to_say_it_three_of_them_in_other_words(fault: Fault) -> None:
    assert len(set(fault.phrases)) == len(fault.phrases) >= 8
    named = words(fault.id.replace("_", " "))
    assert sum(not words(phrase) & named for phrase in fault.phrases) >= 3


@every
def test_the_reference_says_it_as_no_phrase_does(fault: Fault) -> None:
    said = f" {' '.join(re.findall(r'[^ ,.:;]+', fault.reference_wording.lower()))} "
    assert said.strip()
    assert not [phrase for phrase in fault.phrases if f" {phrase.lower()} " in said]


@every
def test_its_follow_ups_are_about_four_known_themes(fault: Fault) -> None:
    assert len(set(fault.themes)) >= 4
    assert set(fault.themes) <= set(THEMES)


@every
def test_every_remedy_it_names_exists_and_fits_what_it_strikes(fault: Fault) -> None:
    for one in (*fault.cures, *fault.tempting):
        for part in one.split("+"):
            verb, _, where = part.partition("@")
            assert verb in BY_VERB, f"{fault.id} names {verb}, which nobody can do"
            assert where in ("", "other")
            if where:
                assert fault.other in BY_VERB[verb].fits
            else:
                assert fault.kinds & BY_VERB[verb].fits, f"{verb} fits nothing {fault.id} strikes"


@every
def test_a_second_service_is_named_where_something_happens_to_it(fault: Fault) -> None:
    needs = any(effect.scope in ("other", "link") for effect in fault.effects)
    assert bool(fault.other) or not needs


@every
def test_its_lines_have_keys_of_their_own(fault: Fault) -> None:
    keys = [sign.key for sign in fault.signs]
    assert len(set(keys)) == len(keys)


def test_dependency_knobs_and_service_knobs_are_told_apart_by_their_scope() -> None:
    on_edges = {"link", "callers", "callees", "queries"}
    effects = [effect for fault in FAULTS.values() for effect in fault.effects]
    effects += [e for remedy in BY_VERB.values() for e in (*remedy.effects, *remedy.loses)]
    for effect in effects:
        assert (effect.knob in EDGE_KNOBS) == (effect.scope in on_edges), effect
