"""A wrong remedy costs: measured on healthy companies with little room, and where it tempts."""

from functools import cache

import pytest

from warroom.scenarios.costs import Cost, innocent_costs, tempted_costs
from warroom.world.healing import Outcome
from warroom.world.remedies import REMEDIES


@cache
def innocent() -> dict[tuple[str, str], Cost]:
    return {(cost.verb, cost.where): cost for cost in innocent_costs(6)}


# What is tried most in a hurry, and has to hurt where nothing is broken and room is short.
HARMFUL = (
    ("restart", "database"), ("restart", "cache"), ("restart", "service"), ("restart", "gateway"),
    ("rollback", "service"), ("rollback", "gateway"), ("disable_flag", "service"),
    ("revert_config", "service"), ("flush_cache", "cache"), ("failover_database", "database"),
    ("kill_sessions", "database"), ("add_index", "database"), ("read_from_primary", "database"),
    ("revert_migration", "database"), ("repair_replication", "database"),
    ("rebalance_shards", "database"), ("stop_job", "database"), ("purge_queue", "queue"),
    ("shed_load", "gateway"), ("drain_replica", "service"), ("drain_node", "service"),
    ("evacuate_zone", "gateway"), ("failover_vendor", "provider"),
    ("rotate_credentials", "service"), ("rollback_secret", "config"),
)  # fmt: skip

# What takes nothing away but minutes: a rule switched on, a probe corrected, a bill.
FREE = ("restore_alert_rule", "silence_probe", "raise_quota")


@pytest.mark.parametrize(("verb", "kind"), HARMFUL)
def test_what_is_done_to_a_healthy_company_in_a_hurry_harms_it(verb: str, kind: str) -> None:
    cost = innocent()[verb, kind]
    assert cost.harms >= 0.7, "but where callers can do without it"
    assert cost.revenue_min > 0.04


def test_a_larger_pool_on_every_new_pod_brings_some_databases_down() -> None:
    cost = innocent()["scale_up", "service"]
    assert 0.25 <= cost.harms < 1.0, "a cliff: nothing happens until the pool is full"


def test_every_remedy_is_measured_on_every_kind_that_it_fits() -> None:
    assert {verb for verb, _ in innocent()} == {remedy.verb for remedy in REMEDIES}


def test_no_remedy_improves_what_is_not_broken() -> None:
    for cost in innocent().values():
        assert {outcome for outcome, _ in cost.verdicts} <= {Outcome.HARM, Outcome.NOTHING}
        assert cost.revenue_min > -0.01


def test_some_remedies_cost_nothing_but_minutes() -> None:
    for (verb, _), cost in innocent().items():
        if verb in FREE:
            assert cost.revenue_min == 0.0


def test_what_tempts_in_an_incident_mostly_costs_and_sometimes_harms() -> None:
    found = tempted_costs(seeds=range(1))
    costly = [cost for cost in found if cost.revenue_min > 0.05]
    harmful = [cost for cost in found if cost.harms]
    assert len(costly) >= len(found) / 3
    assert len({cost.where for cost in harmful}) >= 4
    assert not [cost for cost in found if Outcome.HEALED in dict(cost.verdicts)]
