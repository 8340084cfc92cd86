"""Alerts: rules over what is scraped, which fire after a while and resolve when it is over."""

import numpy as np
import pytest
from proving_ground import ONSET, paged, strike, struck, topology

from warroom.world.alerts import BASELINE_MIN, RULES, Alert, Severity, evaluate, page_minute
from warroom.world.faults import FAULTS
from warroom.world.knobs import Effect, Knob, Profile
from warroom.world.metrics import BY_NAME, observed, panel_of, readings
from warroom.world.pushes import Strike
from warroom.world.remedies import BY_VERB
from warroom.world.world import Company, World

RULE = {rule.name: rule for rule in RULES}


def failing_for(minutes: int) -> World:
    """Return a world in which payments fails half of its requests for some minutes."""
    outage = Effect(knob=Knob.ERROR_ADD, size=0.5, profile=Profile.PULSE, minutes=minutes)
    blow = Strike(effects=(outage,), service="payments", minute=ONSET)
    return World(Company(topology=topology(), strikes=(blow,), seed=4))


def errors_at_payments(world: World, last: int) -> list[Alert]:
    fired = evaluate(world, first=ONSET - 30, last=last)
    return [a for a in fired if a.rule.name == "HighErrorRatio" and a.service == "payments"]


def test_a_rule_waits_for_its_minutes() -> None:
    patience = RULE["HighErrorRatio"].for_min
    assert errors_at_payments(failing_for(patience - 1), ONSET + 20) == []
    (alert,) = errors_at_payments(failing_for(patience), ONSET + 20)
    assert alert.fired_min == ONSET + patience - 1


def test_an_alert_burns_until_its_series_is_back() -> None:
    world = failing_for(7)
    (burning,) = errors_at_payments(world, ONSET + 5)
    assert burning.resolved_min is None
    (over,) = errors_at_payments(world, ONSET + 12)
    assert over.resolved_min == ONSET + 7
    assert (over.fired_min, over.value) == (burning.fired_min, burning.value)


def test_an_alert_says_what_the_series_read_when_it_fired() -> None:
    world = failing_for(7)
    (alert,) = errors_at_payments(world, ONSET + 5)
    metric = BY_NAME[alert.rule.metric]
    (read,) = readings(world, "payments", metric, range(alert.fired_min, alert.fired_min + 1))
    assert abs(alert.value - read) < 1e-3
    assert alert.value > alert.rule.value


def test_alerts_come_in_the_order_of_time() -> None:
    world = paged("cache_memory_exhausted")[0]
    times = [alert.fired_min for alert in evaluate(world, first=ONSET, last=ONSET + 40)]
    assert times == sorted(times)
    assert len(times) > 3


@pytest.mark.parametrize("fault_id", ["retry_storm", "memory_leak", "cache_memory_exhausted"])
def test_asking_early_and_asking_late_agree_on_what_fired(fault_id: str) -> None:
    world = struck(FAULTS[fault_id])
    early = evaluate(world, first=ONSET - 30, last=ONSET + 15)
    late = evaluate(struck(FAULTS[fault_id]), first=ONSET - 30, last=ONSET + 40)
    seen = [(a.rule.name, a.service, a.fired_min) for a in early]
    assert seen == [
        (a.rule.name, a.service, a.fired_min) for a in late if a.fired_min <= ONSET + 15
    ]


def test_the_page_is_the_first_critical_alert() -> None:
    world, page = paged("connection_leak")
    critical = [
        alert.fired_min
        for alert in evaluate(world, first=ONSET, last=ONSET + 45)
        if alert.rule.severity is Severity.CRITICAL
    ]
    assert page == min(critical)


def test_a_healthy_company_pages_nobody_all_day() -> None:
    world = World(Company(topology=topology(), strikes=(), seed=11, start_min=0))
    assert page_minute(world, first=30, until=12 * 60) is None


def test_a_remedy_clears_what_it_cures_and_keeps_what_had_fired() -> None:
    fault = FAULTS["connection_limit_exhausted"]
    world = struck(fault)
    before = evaluate(world, first=ONSET - 30, last=ONSET + 9)
    world.apply(BY_VERB["kill_sessions"], strike(fault).service, minute=ONSET + 10)
    assert evaluate(world, first=ONSET - 30, last=ONSET + 9) == before
    late = evaluate(world, first=ONSET - 30, last=ONSET + 20)
    assert all(alert.resolved_min is not None for alert in late)
    assert {a.fired_min for a in before} <= {a.fired_min for a in late}


def told_by_every_series(world: World, window: range) -> set[tuple[str, str, int]]:
    """Return the alerts of a window as somebody would find them who draws every series."""
    past = range(ONSET - 2 * BASELINE_MIN, ONSET - BASELINE_MIN)
    found: set[tuple[str, str, int]] = set()
    for column, (service, metric) in enumerate(panel_of(world.machine).series):
        values, usual = (observed(world, w, np.array([column]))[:, 0] for w in (window, past))
        for rule in (rule for rule in RULES if rule.metric == metric.name):
            bound = rule.times * usual.mean() if rule.times else rule.value
            over = values > bound if rule.above else values < bound
            streak = 0
            for minute, is_over in zip(window, over.tolist(), strict=True):
                streak = streak + 1 if is_over else 0
                if streak == rule.for_min:
                    found.add((rule.name, service, minute))
    return found


@pytest.mark.parametrize("fault", ["cache_memory_exhausted", "retry_storm", "memory_leak"])
def test_no_rule_misses_what_another_draws_of_every_series(fault: str) -> None:
    world, window = paged(fault)[0], range(ONSET, ONSET + 60)
    fired = evaluate(world, first=window[0], last=window[-1])
    told = told_by_every_series(world, range(ONSET - 10, window.stop))
    assert {(alert.rule.name, alert.service, alert.fired_min) for alert in fired} == {
        alert for alert in told if alert[2] >= ONSET
    }
    assert fired
