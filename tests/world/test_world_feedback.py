"""Feedback, thresholds and hysteresis: what outlives its trigger, tips over, or drains slowly."""

from dataclasses import replace

import numpy as np
from proving_ground import HORIZON, ONSET, paged, strike, struck, topology

from warroom.world.faults import FAULTS
from warroom.world.healing import Outcome, feeling, outcomes
from warroom.world.knobs import Carrier, Effect, Knob, Profile, Scope
from warroom.world.pushes import Strike
from warroom.world.remedies import BY_VERB
from warroom.world.world import Company, World

HOUR_LATER = range(ONSET + 60, ONSET + 70)


def broken(*effects: Effect, at: str, carrier: Carrier | None = None) -> World:
    strikes = (Strike(effects=effects, service=at, minute=ONSET, carrier=carrier),)
    return World(Company(topology=topology(), strikes=strikes, seed=7))


def of(world: World, signal: str, service: str, minutes: range) -> list[float]:
    return world.signal(signal, minutes)[topology().index(service)].tolist()


def worst(world: World, signal: str, service: str, minutes: range) -> float:
    return max(of(world, signal, service, minutes))


# --- what outlives its trigger


def test_a_retry_storm_outlives_its_trigger() -> None:
    storm = FAULTS["retry_storm"]
    trigger = tuple(e for e in storm.effects if e.profile is Profile.PULSE)
    without = replace(strike(storm), effects=trigger)
    calm = World(Company(topology=topology(), strikes=(without,), seed=7))
    assert feeling(struck(storm), HOUR_LATER).burns.all()
    assert not feeling(calm, HOUR_LATER).burns.any(), "the same trigger passes without retries"


def test_a_stampede_goes_on_long_after_the_flush_that_began_it() -> None:
    mild = replace(strike(FAULTS["cache_stampede"]), size=0.3)
    world = World(Company(topology=topology(), strikes=(mild,), seed=7))
    assert not feeling(world, HOUR_LATER).burns.any(), "without a flush nobody feels it"
    flushed = world.fork()
    flushed.apply(BY_VERB["flush_cache"], "shelf", minute=ONSET + 5)
    assert feeling(flushed, HOUR_LATER).burns.all()
    assert worst(flushed, "refused_ratio", "ledger", HOUR_LATER) > 0.5


def test_a_cache_fills_again_only_as_far_as_its_store_answers() -> None:
    outage = Effect(knob=Knob.ERROR_ADD, size=1.0, profile=Profile.PULSE, minutes=20)
    world = broken(outage, at="ledger")
    world.apply(BY_VERB["flush_cache"], "shelf", minute=ONSET + 1)
    assert worst(world, "hit_ratio", "shelf", range(ONSET + 2, ONSET + 20)) < 0.02
    back = of(world, "hit_ratio", "shelf", range(ONSET + 20, ONSET + 40))
    assert back == sorted(back)
    assert back[-1] > 0.9


def test_a_busy_database_has_two_lives_and_a_hiccup_takes_it_from_one_to_the_other() -> None:
    """Full pools make calls fail, failed calls are tried again, and that keeps pools full."""
    less_room = Effect(knob=Knob.CAPACITY, size=0.4)
    hiccup = Effect(knob=Knob.LATENCY, size=60.0, profile=Profile.PULSE, minutes=5)
    quiet, tipped = broken(less_room, at="ledger"), broken(less_room, hiccup, at="ledger")
    roomy = broken(hiccup, at="ledger")
    assert worst(quiet, "refused_ratio", "ledger", HOUR_LATER) == 0.0
    assert min(of(tipped, "refused_ratio", "ledger", HOUR_LATER)) > 0.5
    assert worst(roomy, "refused_ratio", "ledger", HOUR_LATER) == 0.0, "with room it comes back"


# --- thresholds


def test_a_pool_is_a_cliff() -> None:
    """Nothing is refused until the last free connection is gone, and then more with each one."""

    def refused(held: float) -> float:
        world = broken(Effect(knob=Knob.CONNECTIONS_HELD, size=held), at="ledger")
        return worst(world, "refused_ratio", "ledger", range(ONSET + 1, ONSET + 5))

    ratios = [refused(held) for held in (0.2, 0.4, 0.7, 0.9)]
    assert ratios[:2] == [0.0, 0.0]
    assert 0.2 < ratios[2] < ratios[3]


def test_utilisation_hurts_little_until_the_knee_and_then_at_once() -> None:
    def latency(capacity: float) -> float:
        world = broken(Effect(knob=Knob.CAPACITY, size=capacity), at="payments")
        return worst(world, "own_latency_ms", "payments", range(ONSET, ONSET + 5))

    rest, busy, knee = latency(1.0), latency(0.6), latency(0.45)
    assert busy < 1.8 * rest
    assert knee > 3 * rest


# --- what drains slowly, and what only hides


def test_a_backlog_drains_at_the_pace_of_its_spare_consumers() -> None:
    stopped = Effect(knob=Knob.DRAIN, size=0.01, profile=Profile.PULSE, minutes=30)
    world = broken(stopped, Effect(knob=Knob.DRAIN, size=0.25), at="mail")
    waiting = of(world, "backlog", "mail", range(ONSET + 29, ONSET + 120))
    peak, gone = waiting[0], next(m for m, left in enumerate(waiting) if left == 0.0)
    assert peak > 20_000
    assert gone > 10, "minutes in which messages still come late, though consumers are back"
    late = of(world, "bad_outcome_ratio", "front", range(ONSET + 30, ONSET + 40))
    assert min(late) > 0.01
    assert late == sorted(late, reverse=True)


def test_users_feel_a_late_queue_over_a_soft_dependency() -> None:
    edge = next(e for e in topology().dependencies if e.callee == "mail")
    assert not edge.hard
    world = struck(FAULTS["queue_backlog"])
    assert feeling(world, HOUR_LATER).burns.all()
    assert worst(world, "error_ratio", "front", HOUR_LATER) < 0.01


def test_a_restart_only_hides_a_leak() -> None:
    world, page = paged("memory_leak")
    assert page is not None
    world = world.fork()
    world.apply(BY_VERB["restart"], "payments", minute=page + 5)
    after = feeling(world, range(page + 9, page + 90)).burns[:, 0].tolist()
    assert not any(after[:5]), "well for a while"
    assert any(after[5:]), "and then as before"


# --- what wrong remedies set off


def test_an_innocent_rollback_loses_a_feature_and_a_guilty_one_does_not() -> None:
    bad = Effect(knob=Knob.ERROR_ADD, size=0.3)
    guilty = broken(bad, at="payments", carrier=Carrier.RELEASE)
    innocent = broken(bad, at="payments", carrier=Carrier.CONFIG)
    for world in (guilty, innocent):
        world.apply(BY_VERB["rollback"], "payments", minute=ONSET + 5)
    assert worst(guilty, "bad_outcome_ratio", "payments", HOUR_LATER) == 0.0
    assert worst(innocent, "bad_outcome_ratio", "payments", HOUR_LATER) > 0.01


def test_a_second_rollback_takes_a_good_release() -> None:
    world = broken(Effect(knob=Knob.ERROR_ADD, size=0.3), at="payments", carrier=Carrier.RELEASE)
    for minute in (ONSET + 5, ONSET + 10):
        world.apply(BY_VERB["rollback"], "payments", minute=minute)
    assert worst(world, "bad_outcome_ratio", "payments", HOUR_LATER) > 0.01


def test_guilt_is_told_apart_between_runs_side_by_side() -> None:
    world = broken(Effect(knob=Knob.ERROR_ADD, size=0.3), at="payments", carrier=Carrier.RELEASE)
    rollback = BY_VERB["rollback"]
    plans = [((rollback, "payments"),), ((rollback, "shop"),)]
    cured, wrong = outcomes(world, plans, minute=ONSET + 12, horizon=HORIZON)
    assert cured.outcome is Outcome.HEALED
    assert wrong.outcome is Outcome.HARM


def test_new_pods_open_new_pools_on_the_database_behind_them() -> None:
    world = World(Company(topology=topology(), strikes=(), seed=7))
    before = of(world, "connections", "ledger", range(40, 41))[0]
    world.apply(BY_VERB["scale_up"], "payments", minute=40)
    after = of(world, "connections", "ledger", range(60, 61))[0]
    idle = 0.5 * topology().service("ledger").connections
    assert 0.3 * idle < after - before < 1.5 * idle


def test_a_restart_makes_clients_reconnect_all_at_once() -> None:
    tight = topology().service("ledger").connection_limit
    world = World(Company(topology=topology(), strikes=(), seed=7))
    world.apply(BY_VERB["restart"], "ledger", minute=40)
    held = of(world, "connections", "ledger", range(40, 50))
    assert max(held[:4]) > 1.2 * held[-1]
    assert max(held) <= tight


# --- what is refused at once, and what is lost on the way


def test_refused_calls_reach_nobody_and_keep_nobody_waiting() -> None:
    refused, lost = (
        broken(Effect(knob=knob, size=0.6, scope=Scope.CALLERS), at="stock")
        for knob in (Knob.EDGE_REFUSED, Knob.EDGE_ERROR)
    )
    window = range(ONSET + 2, ONSET + 6)
    usual = np.mean(of(refused, "load_rps", "stock", range(ONSET - 5, ONSET)))
    assert worst(refused, "load_rps", "stock", window) < 0.8 * usual
    assert worst(lost, "load_rps", "stock", window) > usual
    assert worst(refused, "p99_ms", "shop", window) < worst(lost, "p99_ms", "shop", window) / 3
    assert worst(refused, "error_ratio", "shop", window) > 0.3


def test_a_pool_of_stuck_workers_is_full_while_its_cpu_is_idle() -> None:
    world, page = paged("thread_pool_exhausted")
    assert page is not None
    after = range(page, page + 10)
    assert worst(world, "workers_busy", "payments", after) > 0.97
    assert worst(world, "cpu", "payments", after) < 0.7


def test_a_bad_canary_shows_in_its_own_replica_and_a_bad_release_in_all_alike() -> None:
    window = range(ONSET + 1, ONSET + 5)
    canary, release = struck(FAULTS["bad_canary_replica"]), struck(FAULTS["bad_release_errors"])
    assert worst(canary, "worst_replica_error", "payments", window) == 1.0
    spread = worst(release, "worst_replica_error", "payments", window)
    assert spread == worst(release, "own_error_ratio", "payments", window) < 0.5


def test_a_poisoned_queue_delivers_nothing_and_a_slow_one_something() -> None:
    window = range(ONSET + 5, ONSET + 10)
    poisoned = worst(struck(FAULTS["poison_message"]), "delivered_rps", "mail", window)
    slow = worst(struck(FAULTS["queue_backlog"]), "delivered_rps", "mail", window)
    assert poisoned < 0.5 * slow
    assert slow < worst(struck(FAULTS["queue_backlog"]), "load_rps", "mail", window)
