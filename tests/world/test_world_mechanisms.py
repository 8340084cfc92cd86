"""The kinds of physics that faults stand on: each knob does what its name says, and no more."""

from dataclasses import replace

import numpy as np
from proving_ground import HORIZON, ONSET, paged, strike, struck, topology, trouble

from warroom.world.alerts import Severity, evaluate
from warroom.world.faults import FAULTS
from warroom.world.healing import Outcome, outcomes
from warroom.world.knobs import Effect, Knob, Scope
from warroom.world.logs import lines
from warroom.world.pushes import Strike
from warroom.world.remedies import BY_VERB
from warroom.world.world import Company, World

LATER = range(ONSET + 20, ONSET + 30)


def broken(*effects: Effect, at: str, start_min: int = 9 * 60) -> World:
    strikes = (Strike(effects=effects, service=at, minute=ONSET),)
    return World(Company(topology=topology(), strikes=strikes, seed=7, start_min=start_min))


def mean(world: World, signal: str, service: str) -> float:
    return float(world.signal(signal, LATER)[topology().index(service)].mean())


def healthy(world: World, signal: str, service: str) -> float:
    return float(world.healthy(signal, LATER)[topology().index(service)].mean())


def test_one_hot_shard_turns_requests_away_while_the_store_as_a_whole_is_idle() -> None:
    world = struck(FAULTS["hot_shard"])
    assert mean(world, "own_error_ratio", "ledger") > 0.1
    assert mean(world, "saturation", "ledger") < 0.6


def test_keys_spread_evenly_are_no_hot_shard() -> None:
    even = broken(Effect(knob=Knob.HOT_SHARD, size=0.125), at="ledger")
    near = np.isclose(even.services(LATER), broken(at="ledger").services(LATER), rtol=1e-9)
    assert near.all()


def test_a_quota_refuses_at_once_and_so_slows_nobody() -> None:
    world = struck(FAULTS["vendor_quota_exceeded"])
    assert mean(world, "own_error_ratio", "bank") > 0.3
    assert mean(world, "p99_ms", "front") < 1.1 * healthy(world, "p99_ms", "front")


def test_a_quota_above_the_load_refuses_nobody() -> None:
    generous = broken(Effect(knob=Knob.QUOTA_CUT, size=-3.0), at="bank")
    assert mean(generous, "own_error_ratio", "bank") < 0.01


def test_stale_reads_grow_with_the_load() -> None:
    stale = Effect(knob=Knob.STALE_READS, size=0.05)
    alone = mean(broken(stale, at="ledger"), "bad_outcome_ratio", "ledger")
    busy = broken(stale, Effect(knob=Knob.DEMAND, size=1.5, scope=Scope.ENTRIES), at="ledger")
    assert mean(busy, "bad_outcome_ratio", "ledger") > 1.3 * alone


def test_what_a_queue_delivers_too_late_is_wrong_for_users() -> None:
    world = struck(FAULTS["queue_backlog"])
    assert mean(world, "bad_outcome_ratio", "front") > 0.01
    assert mean(world, "error_ratio", "front") < 0.01


def test_extra_load_is_work_for_everybody_behind_it() -> None:
    world = broken(Effect(knob=Knob.EXTRA_LOAD, size=0.5), at="shop")
    for behind in ("shop", "payments", "ledger"):
        assert mean(world, "load_rps", behind) > 1.1 * healthy(world, "load_rps", behind)
    assert mean(world, "load_rps", "front") == healthy(world, "load_rps", "front")


def test_records_exposed_anywhere_are_seen_where_users_are() -> None:
    world = struck(FAULTS["credential_compromise"])
    assert mean(world, "exposed_records", "front") == mean(world, "exposed_records", "payments")
    assert mean(world, "exposed_records", "shop") == 0.0


def test_a_muted_service_warns_nobody_and_still_pages() -> None:
    loud = struck(FAULTS["disk_full"])
    mute = broken(
        *FAULTS["disk_full"].effects, Effect(knob=Knob.WARNINGS_OFF, size=1.0), at="ledger"
    )

    def rules(world: World) -> set[tuple[str, Severity]]:
        alerts = evaluate(world, first=ONSET, last=ONSET + 20)
        return {(a.rule.name, a.rule.severity) for a in alerts if a.service == "ledger"}

    assert ("DiskNearlyFull", Severity.WARNING) in rules(loud)
    assert rules(mute) == {(name, s) for name, s in rules(loud) if s is Severity.CRITICAL}


def test_a_lost_zone_takes_a_share_of_everybodys_room() -> None:
    world = struck(FAULTS["zone_loss"])
    for name in ("account", "settings", "bank"):
        assert mean(world, "saturation", name) > 0.0
    assert world.pushes_of(strike(FAULTS["zone_loss"]))[0].rows.size == len(topology().names)


def test_a_flush_that_is_harmless_brings_a_company_down_in_a_stampede() -> None:
    flush = ((BY_VERB["flush_cache"], "shelf"),)
    mild = replace(strike(FAULTS["cache_stampede"]), size=0.3)
    stampede = World(Company(topology=topology(), strikes=(mild,), seed=7))
    calm = World(Company(topology=topology(), strikes=(), seed=7))
    bearable, verdict = (
        outcomes(world, [flush], minute=ONSET + 15, horizon=HORIZON)[0]
        for world in (calm, stampede)
    )
    assert verdict.outcome is Outcome.HARM
    assert verdict.harm_usd > 2 * bearable.harm_usd


def test_a_second_failover_only_costs_where_the_first_one_failed() -> None:
    world, page = paged("failed_failover")
    assert page is not None
    plans = [((BY_VERB[verb], "ledger"),) for verb in ("failover_database", "restart")]
    verdicts = outcomes(world, plans, minute=page + 12, horizon=HORIZON)
    assert [verdict.outcome for verdict in verdicts] == [Outcome.NOTHING, Outcome.NOTHING]
    assert min(verdict.harm_usd for verdict in verdicts) > 0


def test_purging_a_queue_costs_what_was_in_it() -> None:
    world, page = paged("poison_message")
    assert page is not None
    plans = [((BY_VERB[verb], "mail"),) for verb in ("skip_message", "purge_queue")]
    skip, purge = outcomes(world, plans, minute=page + 12, horizon=HORIZON)
    assert skip.outcome is purge.outcome is Outcome.HEALED
    assert skip.harm_usd < purge.harm_usd


def test_a_disk_that_nobody_warns_of_is_paged_late_and_its_cause_is_written() -> None:
    world, page = paged("alert_rule_disabled")
    assert page is not None
    assert page - ONSET > 15
    found = lines(world, "ledger", range(page, page + 5), (trouble(FAULTS["alert_rule_disabled"]),))
    assert {"rule_paused", "panic_out_of_space"} <= {line.key for line in found}


def test_no_sign_is_named_by_what_is_not_there() -> None:
    """A timeline tells of a sign by its words, and what is denied tells of nothing."""
    negative = {"no", "not", "never", "none", "without"}
    for fault in FAULTS.values():
        for sign in fault.signs:
            assert negative.isdisjoint(sign.key.split("_")), (fault.id, sign.key)
