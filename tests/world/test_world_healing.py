"""Verdicts: what a remedy did is computed, and each kind of verdict has somebody to hear it."""

import numpy as np
from proving_ground import HORIZON, ONSET, REMEDY_AFTER, judged, paged, struck, topology

from warroom.world.faults import FAULTS
from warroom.world.healing import (
    Outcome,
    Plan,
    Verdict,
    compared,
    feeling,
    healed,
    horizon_min,
    outcomes,
)
from warroom.world.healing import judged as judged_by
from warroom.world.remedies import BY_VERB, REMEDIES
from warroom.world.world import Company, World, fits


def verdict_on(fault_id: str, *steps: tuple[str, str]) -> Verdict:
    world, page = paged(fault_id)
    assert page is not None
    plan: Plan = tuple((BY_VERB[verb], service) for verb, service in steps)
    return outcomes(world, [plan], minute=page + REMEDY_AFTER, horizon=HORIZON)[0]


def test_raising_the_limit_heals_a_full_pool_and_saves_money() -> None:
    verdict = verdict_on("connection_limit_exhausted", ("raise_connection_limit", "ledger"))
    assert verdict.outcome is Outcome.HEALED
    assert verdict.harm_usd < -1000


def test_a_larger_disk_only_relieves_while_the_job_goes_on_writing() -> None:
    assert verdict_on("disk_full", ("expand_disk", "ledger")).outcome is Outcome.RELIEF


def test_a_larger_disk_heals_once_the_job_is_stopped() -> None:
    both = verdict_on("disk_full", ("stop_job", "ledger"), ("expand_disk", "ledger"))
    assert both.outcome is Outcome.HEALED


def test_sessions_killed_only_relieve_while_the_leak_goes_on() -> None:
    leaking = verdict_on("connection_leak", ("kill_sessions", "ledger"))
    assert leaking.outcome is Outcome.RELIEF


def test_restarting_the_victim_of_a_bad_release_does_nothing() -> None:
    assert verdict_on("bad_release_errors", ("restart", "payments")).outcome is Outcome.NOTHING


def test_restarting_a_healthy_gateway_harms() -> None:
    verdict = verdict_on("probe_misreports", ("restart", "front"))
    assert verdict.outcome is Outcome.HARM
    assert verdict.harm_usd > 0


def test_the_old_secret_harms_more_than_the_half_finished_rotation() -> None:
    verdicts = judged(FAULTS["partial_secret_rotation"], ("rollback_secret",))
    assert verdicts["rollback_secret"].outcome is Outcome.HARM


def test_doing_nothing_is_judged_as_nothing() -> None:
    verdict = verdict_on("slow_query")
    assert verdict == Verdict(outcome=Outcome.NOTHING, harm_usd=0.0)


def test_nothing_can_be_healed_where_nothing_is_broken() -> None:
    world = World(Company(topology=topology(), strikes=(), seed=2))
    plans: list[Plan] = [((BY_VERB["fix_dns"], "front"),), ((BY_VERB["shed_load"], "front"),)]
    verdicts = outcomes(world, plans, minute=40, horizon=30)
    assert [verdict.outcome for verdict in verdicts] == [Outcome.NOTHING, Outcome.HARM]


def test_what_was_done_is_judged_as_what_was_planned() -> None:
    for fault_id, verb in (("slow_query", "add_index"), ("slow_query", "restart"),
                           ("connection_leak", "kill_sessions")):  # fmt: skip
        before, after = (struck(FAULTS[fault_id]) for _ in range(2))
        plan: Plan = ((BY_VERB[verb], "ledger"),)
        planned = outcomes(before, [plan], minute=ONSET + 5, horizon=60)[0]
        after.apply(*plan[0], minute=ONSET + 5)
        assert compared(before, after, minute=ONSET + 5, horizon=60) == planned
        assert judged_by(before, after, minute=ONSET + 5, horizon=60) is planned.outcome


def test_judging_leaves_the_world_as_it_was() -> None:
    world, twin = (struck(FAULTS["slow_query"]) for _ in range(2))
    outcomes(world, [((BY_VERB["add_index"], "ledger"),)], minute=ONSET + 5, horizon=30)
    window = range(ONSET + 30)
    assert np.array_equal(world.services(window), twin.services(window))


def test_money_is_lost_to_errors_and_to_wrong_answers_alike() -> None:
    for fault_id in ("bad_release_errors", "idempotency_regression"):
        world, page = paged(fault_id)
        assert page is not None
        lost = feeling(world, range(page, page + 5)).lost_usd
        calm = feeling(world, range(ONSET - 5, ONSET)).lost_usd
        assert lost.min() > 3 * calm.max()


def test_a_slow_page_is_watched_for_longer() -> None:
    assert horizon_min(onset_min=60, page_min=65) == 60
    assert horizon_min(onset_min=60, page_min=105) == 90


def test_who_asks_only_whether_plans_heal_hears_what_their_verdicts_say() -> None:
    for fault_id in ("connection_limit_exhausted", "disk_full", "memory_leak", "retry_storm"):
        world, page = paged(fault_id)
        assert page is not None
        topology = world.company.topology
        plans: list[Plan] = [
            ((remedy, service.name),)
            for service in topology.services[:6]
            for remedy in REMEDIES
            if fits(remedy.verb, service.name, topology)
        ]
        at = page + REMEDY_AFTER
        heals = healed(world.fork(), plans, minute=at, horizon=HORIZON)
        verdicts = outcomes(world, plans, minute=at, horizon=HORIZON)
        assert heals == [verdict.outcome is Outcome.HEALED for verdict in verdicts]


def test_asking_whether_a_plan_heals_leaves_the_world_as_it_was() -> None:
    world, twin = (struck(FAULTS["slow_query"]) for _ in range(2))
    plans: list[Plan] = [((BY_VERB["add_index"], "ledger"),), ((BY_VERB["restart"], "front"),)]
    healed(world, plans, minute=ONSET + 5, horizon=60)
    window = range(ONSET + 65)
    assert np.array_equal(world.services(window), twin.services(window))
