"""One company on one timeline: looking changes nothing, a remedy changes what comes after it."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from proving_ground import ONSET, judged, struck, topology

from warroom.world.demand import demand_factor
from warroom.world.dynamics import advance, compiled
from warroom.world.faults import FAULTS
from warroom.world.healing import outcomes
from warroom.world.metrics import METRICS, exported, readings
from warroom.world.noise import Floats
from warroom.world.remedies import BY_VERB
from warroom.world.state import SIGNALS
from warroom.world.world import KEPT_FUTURES, Company, World, fits

LEAK, LIMIT = FAULTS["memory_leak"], FAULTS["connection_limit_exhausted"]
RAISE = BY_VERB["raise_connection_limit"]
LATER = range(ONSET, ONSET + 40)


def everything(world: World, minutes: range) -> list[tuple[float, ...]]:
    return [
        readings(world, service.name, metric, minutes)
        for service in world.company.topology.services
        for metric in exported(service)
    ]


def test_a_second_look_shows_the_same_reading() -> None:
    world = struck(LEAK)
    assert everything(world, LATER) == everything(world, LATER)
    assert everything(world, LATER) == everything(struck(LEAK), LATER)


def test_looking_changes_nothing() -> None:
    watched, left_alone = struck(LEAK), struck(LEAK)
    for minute in LATER:
        everything(watched, range(minute, minute + 1))
    outcomes(watched, [((BY_VERB["restart"], "payments"),)], minute=ONSET + 5, horizon=30)
    last = range(ONSET + 39, ONSET + 40)
    assert np.array_equal(watched.services(last), left_alone.services(last))


def test_a_window_shows_what_its_minutes_show() -> None:
    world = struck(LIMIT)
    window = range(ONSET - 4, ONSET + 4)  # across the strike
    alone = [world.services(range(minute, minute + 1))[0] for minute in window]
    assert np.array_equal(world.services(window), np.stack(alone))
    alone_edges = [world.edges(range(minute, minute + 1))[0] for minute in window]
    assert np.array_equal(world.edges(window), np.stack(alone_edges))
    assert np.array_equal(world.signal("load_rps", window)[:, 0], alone[0][0])
    assert world.minute(ONSET).services.shape == (len(SIGNALS), len(topology().names), 1)


def test_a_fork_and_its_original_agree_until_one_acts() -> None:
    world = struck(LIMIT)
    fork = world.fork()
    assert np.array_equal(world.services(LATER), fork.services(LATER))
    fork.apply(RAISE, "ledger", minute=ONSET + 10)
    assert np.array_equal(world.services(range(ONSET + 10)), fork.services(range(ONSET + 10)))
    tail = range(ONSET + 10, ONSET + 40)
    assert not np.array_equal(world.services(tail), fork.services(tail))
    assert world.remedies == ()
    assert fork.remedies == ((ONSET + 10, "raise_connection_limit", "ledger"),)


def test_forks_that_are_treated_alike_share_what_comes_of_it() -> None:
    world = struck(LIMIT)
    one, other, apart = world.fork(), world.fork(), world.fork()
    for fork in (one, other):
        fork.apply(RAISE, "ledger", minute=ONSET + 10)
    apart.apply(RAISE, "ledger", minute=ONSET + 11)
    assert one.recall("shared", ONSET + 20, object) is other.recall("shared", ONSET + 20, object)
    assert apart.recall("shared", ONSET + 20, object) is not one.recall(
        "shared", ONSET + 20, object
    )


def test_what_changes_nothing_leaves_everything_as_it_was() -> None:
    world = struck(LIMIT)
    untouched = world.recall("shared", ONSET + 20, object)
    world.apply(BY_VERB["raise_quota"], "ledger", minute=ONSET + 10)
    assert world.recall("shared", ONSET + 20, object) is untouched
    assert world.remedies == ((ONSET + 10, "raise_quota", "ledger"),)


def test_what_cannot_be_done_leaves_no_trace() -> None:
    world = struck(LIMIT)
    with pytest.raises(KeyError):
        world.apply(RAISE, "nowhere", minute=ONSET + 10)
    assert world.remedies == ()
    assert not world.futures


def test_only_some_futures_are_kept() -> None:
    world = struck(LIMIT)
    first = world.fork()
    first.apply(RAISE, "ledger", minute=ONSET + 5)
    kept = first.services(LATER)
    for minute in range(ONSET + 6, ONSET + 6 + KEPT_FUTURES):
        world.fork().apply(RAISE, "ledger", minute=minute)
    again = world.fork()
    again.apply(RAISE, "ledger", minute=ONSET + 5)
    assert np.array_equal(again.services(LATER), kept)
    assert len(world.futures) == KEPT_FUTURES


def test_a_remedy_rewrites_only_the_future() -> None:
    world = struck(LIMIT)
    past = range(ONSET - 20, ONSET + 12)
    seen = everything(world, past)
    world.services(LATER)
    world.apply(RAISE, "ledger", minute=ONSET + 12)
    assert everything(world, past) == seen
    ledger = topology().names.index("ledger")
    refused = world.signal("refused_ratio", range(ONSET + 11, ONSET + 14))[ledger]
    assert refused[0] > 0.1
    assert refused[1] == refused[2] == 0.0


def test_the_order_of_looking_and_acting_on_a_fork_leaves_the_same_future() -> None:
    one, other = struck(LIMIT), struck(LIMIT)
    one.services(range(ONSET + 60))
    for world in (one, other):
        world.apply(BY_VERB["restart"], "ledger", minute=ONSET + 8)
        world.apply(RAISE, "ledger", minute=ONSET + 15)
    assert np.array_equal(one.services(LATER), other.services(LATER))


def test_remedies_come_in_the_order_of_time() -> None:
    world = struck(LIMIT)
    world.apply(RAISE, "ledger", minute=ONSET + 20)
    with pytest.raises(ValueError, match="act in order"):
        world.apply(BY_VERB["restart"], "payments", minute=ONSET + 10)


def test_a_company_that_nothing_strikes_can_still_be_acted_on() -> None:
    world = World(Company(topology=topology(), strikes=(), seed=1))
    before = world.services(range(30, 40)).copy()
    world.apply(BY_VERB["shed_load"], "front", minute=35)
    after = world.services(range(30, 40))
    assert np.array_equal(before[:5], after[:5])
    assert (after[5:, 0, 0] < 0.7 * before[5:, 0, 0]).all()


def test_a_remedy_before_the_strike_does_not_put_it_off() -> None:
    world = struck(LIMIT)
    world.apply(BY_VERB["restart"], "ledger", minute=ONSET - 10)
    ledger = topology().names.index("ledger")
    errors = world.signal("own_error_ratio", range(ONSET - 11, ONSET + 2))[ledger]
    assert errors[0] < 0.01 < errors[1]
    assert errors[-1] > 0.1


def test_healthy_minutes_side_by_side_equal_healthy_minutes_one_by_one() -> None:
    company = Company(topology=topology(), strikes=(), seed=5)
    together = World(company).services(range(50, 140))  # two blocks and a half
    machine, rest, _ = compiled(company.topology)
    for minute in (50, 77, 139):
        demand = demand_factor(company.seed, np.array([minute]), start_min=company.start_min)
        memory = machine.fresh_memory(1)
        for _ in range(2):
            memory = advance(machine, rest, memory, demand)[1]
        alone = advance(machine, rest, memory, demand)[0]
        assert np.array_equal(together[minute - 50], alone.services[:, :, 0])


def test_part_of_the_state_is_what_it_is_in_the_whole() -> None:
    world, window = struck(LIMIT), range(ONSET - 70, ONSET + 5)
    signals, rows = np.array([[3], [0]]), np.array([1, 4])
    assert np.array_equal(
        world.services(window, signals, rows), world.services(window)[:, signals, rows]
    )
    assert np.array_equal(world.edges(window, 1, 2), world.edges(window)[:, 1, 2])


def test_what_was_forgotten_comes_back_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    world, window = struck(LIMIT), range(10, 20)
    before = world.services(window).copy()
    monkeypatch.setattr("warroom.world.healthy.KEPT_BYTES", 0)
    world.unbroken(range(500_000, 500_010))
    assert np.array_equal(world.services(window), before)


def test_a_counterfactual_lane_is_the_future_that_comes() -> None:
    world = struck(LIMIT)
    runs = world.runs_at(ONSET + 10, 3)
    runs.remedy(RAISE, "ledger", np.array([False, True, False]))
    acted = world.fork()
    acted.apply(RAISE, "ledger", minute=ONSET + 10)
    for offset, factor in enumerate(world.demand(np.arange(ONSET + 10, ONSET + 30)).tolist()):
        lanes = runs.live(factor).services
        now = range(ONSET + 10 + offset, ONSET + 11 + offset)
        assert np.array_equal(lanes[:, :, 0], world.services(now)[0])
        assert np.array_equal(lanes[:, :, 1], acted.services(now)[0])


def test_a_world_whose_remedies_were_judged_lives_as_one_that_nobody_judged() -> None:
    judged_world, left_alone = struck(LEAK), struck(LEAK)
    outcomes(judged_world, [((RAISE, "ledger"),)] * 3, minute=ONSET + 12, horizon=60)
    window = range(ONSET + 5, ONSET + 90)
    assert np.array_equal(judged_world.services(window), left_alone.services(window))
    assert np.array_equal(judged_world.edges(window), left_alone.edges(window))
    for world in (judged_world, left_alone):
        world.apply(RAISE, "ledger", minute=ONSET + 30)
    assert np.array_equal(judged_world.services(window), left_alone.services(window))


def test_a_restart_hides_a_leak_for_a_while() -> None:
    world = struck(LEAK)
    world.apply(BY_VERB["restart"], "payments", minute=ONSET + 20)
    row = topology().names.index("payments")
    memory = world.signal("memory_ratio", range(ONSET, ONSET + 60))[row]
    assert memory[19] > 0.85
    assert memory[22] < 0.7
    assert memory[50] > 0.85


def test_a_storm_outlives_its_trigger() -> None:
    world = struck(FAULTS["retry_storm"])
    row = topology().names.index("stock")
    load = world.signal("load_rps", range(ONSET - 1, ONSET + 90))[row]
    assert load[60] > 2.0 * load[0]  # the trigger lasts four minutes


def test_demand_and_state_know_their_company_only() -> None:
    one, other = (World(Company(topology=topology(), strikes=(), seed=seed)) for seed in (1, 2))
    window = range(20)
    assert not np.array_equal(one.services(window), other.services(window))


@pytest.mark.parametrize(
    ("verb", "service", "it_fits"),
    [("restart", "ledger", True), ("restart", "bank", False), ("flush_cache", "ledger", False),
     ("pray", "ledger", False), ("restart", "nobody", False)],
)  # fmt: skip
def test_a_verb_fits_a_kind_of_service(verb: str, service: str, it_fits: bool) -> None:
    assert fits(verb, service, topology()) is it_fits


def test_a_remembered_answer_is_worked_out_once() -> None:
    world, asked = struck(LEAK), 0

    def work_out() -> int:
        nonlocal asked
        asked += 1
        return asked

    assert world.recall("question", ONSET + 3, work_out) == 1
    assert world.fork().recall("question", ONSET + 3, work_out) == 1
    world.apply(BY_VERB["restart"], "payments", minute=ONSET + 4)
    assert world.recall("question", ONSET + 3, work_out) == 1
    assert world.recall("another", ONSET + 4, work_out) == 2
    world.apply(BY_VERB["restart"], "payments", minute=ONSET + 4)
    assert world.recall("another", ONSET + 4, work_out) == 3


def test_every_metric_is_exported_by_somebody() -> None:
    seen = {metric.name for service in topology().services for metric in exported(service)}
    assert seen == {metric.name for metric in METRICS}


def test_verdicts_do_not_depend_on_who_is_judged_beside_whom() -> None:
    several = judged(LIMIT, LIMIT.cures)
    for cure in LIMIT.cures:
        assert judged(LIMIT, (cure,))[cure].outcome is several[cure].outcome


def test_what_is_shown_cannot_be_written_to() -> None:
    world = struck(LIMIT)
    for window in (range(10, 20), LATER):
        with pytest.raises(ValueError, match="read-only"):
            world.services(window)[0, 0, 0] = 1.0


def test_sessions_in_threads_live_one_timeline() -> None:
    def live(world: World) -> Floats:
        return world.services(LATER).copy()

    shared, alone = struck(LEAK), struck(LEAK)
    with ThreadPoolExecutor(8) as threads:
        seen = list(threads.map(live, [shared.fork() for _ in range(16)]))
    assert all(np.array_equal(one, live(alone)) for one in seen)
