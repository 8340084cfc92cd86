"""What people did: it heals in the world, after wrong tries; and what it cost is integrated."""

import numpy as np
import pytest
from people_tellings import some_finished

from warroom.scenarios.people.course import Happening, course_of
from warroom.scenarios.people.customers import REQUESTS_PER_USER_MIN, Tier
from warroom.scenarios.people.response import Move
from warroom.world.healing import Outcome, feeling, horizon_min, outcomes
from warroom.world.remedies import BY_VERB
from warroom.world.world import World


def test_a_response_ends_in_a_cure_that_heals() -> None:
    for told, _ in some_finished():
        company = told.scenario.company
        assert company is not None
        world = World(company)
        last = told.response[-1].minute
        parted = [(move, *move.remedy.split(":")) for move in told.response]
        for move, verb, service in parted:
            if move.minute < last:
                world.apply(BY_VERB[verb], service, minute=move.minute)
        plan = tuple((BY_VERB[verb], s) for move, verb, s in parted if move.minute == last)
        horizon = horizon_min(onset_min=company.onset_min, page_min=told.page_min)
        assert outcomes(world, [plan], minute=last, horizon=horizon)[0].outcome is Outcome.HEALED


def test_most_responses_try_something_wrong_first() -> None:
    tried = [
        any(e.happening is Happening.TRY for e in course.events) for _, course in some_finished()
    ]
    assert 0.6 * len(tried) <= sum(tried)


def test_users_are_well_again_after_the_cure_and_not_before() -> None:
    for told, course in some_finished():
        assert course.recovered_min is not None
        assert course.recovered_min >= told.response[-1].minute - 1


def test_every_incident_recovers_and_its_timeline_is_in_order() -> None:
    for told, course in some_finished():
        kinds = [event.happening for event in course.events]
        minutes = [event.minute for event in course.events]
        assert minutes == sorted(minutes)
        assert kinds.count(Happening.PAGE) == kinds.count(Happening.RECOVERY) == 1
        assert Happening.CURE in kinds
        assert (Happening.CHANGE in kinds) == bool(told.scenario.truth.culpable_change)
        assert course.duration_min > 0


def test_money_is_what_the_world_integrates() -> None:
    for told, course in some_finished():
        assert course.recovered_min is not None
        window = range(course.onset_min, course.recovered_min)
        assert told.scenario.company is not None
        lost = float(feeling(course.world, window).lost_usd.sum())
        assert course.usd == pytest.approx(lost, rel=1e-9)


def test_users_are_felt_until_they_are_well_and_not_after() -> None:
    for _, course in some_finished():
        assert course.recovered_min is not None
        after = feeling(course.world, range(course.recovered_min, course.recovered_min + 30))
        assert after.is_well.all()
        before = feeling(course.world, range(course.recovered_min - 1, course.recovered_min))
        assert not before.is_well.all()


def test_some_users_are_hit_and_never_more_than_there_are() -> None:
    for _, course in some_finished():
        assert course.users > 0
        assert all(0 <= loss.users <= loss.customer.users for loss in course.losses)


def test_an_incident_that_ends_sooner_costs_less() -> None:
    told, course = some_finished()[0]
    cure = told.response[-1]
    sooner = Move(at_s=(told.page_min + 1) * 60, person=cure.person, remedy=cure.remedy)
    quick = course_of(told.scenario, (sooner,), told.customers, page_min=told.page_min)
    assert quick.usd < course.usd
    assert quick.users <= course.users


def test_what_people_wrote_in_a_response_is_heard() -> None:
    told, course = some_finished()[0]
    note = Move(at_s=told.page_min * 60 + 30, person="Ada Obi", message="calling the vendor")
    from dataclasses import replace

    messages = replace(told, response=(*told.response, note)).heard(course.world, until=400)
    assert "calling the vendor" in {message.text for message in messages}


def test_customers_of_an_entry_point_bring_what_it_earns() -> None:
    for told, _ in some_finished():
        assert told.scenario.company is not None
        for entry in told.scenario.company.topology.services:
            if not entry.is_entry:
                continue
            own = [c for c in told.customers if c.entry == entry.name]
            earned = entry.demand_rps * 60.0 * entry.revenue_per_request_usd
            assert sum(c.request_share for c in own) == pytest.approx(1.0)
            assert sum(c.usd_per_min for c in own) == pytest.approx(earned, rel=0.01)
            assert {c.tier for c in own} == set(Tier)
            users = sum(c.users for c in own)
            minute = entry.demand_rps * 60.0 / REQUESTS_PER_USER_MIN
            assert users == pytest.approx(minute, rel=0.02)
        assert len({c.name for c in told.customers}) == len(told.customers)


def test_an_hour_later_everything_costs_more() -> None:
    told, course = some_finished()[0]
    later = tuple(
        Move(at_s=m.at_s + 3600, person=m.person, remedy=m.remedy)
        for m in told.response
        if np.isfinite(m.at_s)
    )
    longer = course_of(told.scenario, later, told.customers, page_min=told.page_min)
    assert longer.duration_min >= course.duration_min + 50
