"""Chance has an address: the same question has the same answer, whoever asks, in any order."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from warroom.world.noise import (
    BELL,
    address,
    deviations,
    draw,
    draws,
    draws_at,
    parts_of,
    pick,
    rounded,
    shaped,
    shuffled,
    uniform,
    uniforms,
    within,
)
from warroom.world.shapes import RATIO

parts = st.lists(st.one_of(st.integers(), st.text(max_size=8)), min_size=1, max_size=4)
places = st.integers(min_value=0, max_value=(1 << 64) - 1)
minutes = st.integers(min_value=0, max_value=10**6)


@given(parts)
def test_the_same_question_has_the_same_answer(question: list[int | str]) -> None:
    assert draw(*question) == draw(*question)
    assert 0.0 <= draw(*question) < 1.0


def test_an_address_is_fixed_for_good() -> None:
    assert address("api", "latency", 7) == 16806846323677346655
    assert round(draw("api", "latency", 7), 12) == round(uniform(16806846323677346655), 12)


@given(places, st.lists(minutes, min_size=1, max_size=20, unique=True))
def test_the_order_of_asking_changes_nothing(place: int, times: list[int]) -> None:
    together = draws(place, np.array(times)).tolist()
    one_by_one = [float(draws(place, np.array([time]))[0]) for time in reversed(times)]
    assert together == one_by_one[::-1]


@given(st.lists(places, min_size=1, max_size=5), st.lists(minutes, min_size=1, max_size=5))
def test_several_places_at_once_are_the_places_one_by_one(at: list[int], times: list[int]) -> None:
    when = np.array(times)
    assert draws_at(at, when).tolist() == [draws(place, when).tolist() for place in at]


def test_draws_spread_evenly() -> None:
    counts = np.bincount((draws(address("even"), np.arange(20_000)) * 10).astype(int), minlength=10)
    assert counts.min() > 1_800
    assert counts.max() < 2_200


def test_neighbouring_places_know_nothing_of_each_other() -> None:
    first, second = (draws(address("place", n), np.arange(5_000)) - 0.5 for n in (1, 2))
    assert abs(float((first * second).mean())) < 0.005


@given(places)
def test_parts_of_a_place_are_other_places(place: int) -> None:
    inside = {within(place, part) for part in range(50)}
    assert len(inside) == 50
    assert all(0 <= part < 1 << 64 for part in inside)


@given(st.lists(places, min_size=1, max_size=5), st.integers(min_value=0, max_value=9))
def test_many_places_at_once_are_places_one_by_one(some: list[int], part: int) -> None:
    at = np.array(some, dtype=np.uint64)
    assert uniforms(at).tolist() == [uniform(place) for place in some]
    assert parts_of(at, part).tolist() == [within(place, part) for place in some]


def test_deviations_have_mean_zero_and_spread_one() -> None:
    noise = deviations(draws(address("table"), np.arange(50_000)), BELL)
    assert abs(float(noise.mean())) < 0.05
    assert 0.8 < float(noise.std()) < 1.2


@pytest.mark.parametrize("level", range(len(RATIO)))
def test_a_shape_has_mean_one_and_the_tail_it_is_named_for(level: int) -> None:
    chance = (np.arange(400_000) + 0.5) / 400_000
    factors = shaped(chance, np.array([level]))
    assert abs(float(factors.mean()) - 1.0) < 0.005
    tail = float(np.quantile(factors, 0.99) / np.median(factors))
    assert abs(tail - RATIO[level]) < 0.02 * RATIO[level]
    assert float(factors.min()) > 0


def test_wilder_shapes_reach_further_in_the_rarest_minutes() -> None:
    rare = shaped(np.array([[0.9999]]), np.arange(len(RATIO))[:, None])[:, 0]
    assert np.all(np.diff(rare) > 0)
    assert rare[8] > 10


@given(st.lists(st.integers(), min_size=1, max_size=9), st.integers())
def test_a_shuffle_keeps_everything_and_a_pick_is_one_of_them(items: list[int], seed: int) -> None:
    assert sorted(shuffled(items, seed)) == sorted(items)
    assert shuffled(items, seed) == shuffled(items, seed)
    assert pick(items, seed) in items


@given(st.floats(min_value=1e-9, max_value=1e12))
def test_a_reading_has_four_significant_digits(value: float) -> None:
    assert rounded(rounded(value)) == rounded(value)
    assert abs(rounded(value) - value) <= 0.0005 * value * 1.01
