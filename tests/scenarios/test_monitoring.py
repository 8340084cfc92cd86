"""What looks do not show: gaps that say so, clocks that are off, and never the last sign."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from warroom.scenarios.addresses import find
from warroom.scenarios.generate.generator import generate
from warroom.scenarios.prove import Law, examine
from warroom.scenarios.readings import Item, ItemKind
from warroom.scenarios.scenario import Scenario
from warroom.scenarios.scene import Live, start
from warroom.world.monitoring import Monitoring

EASY, ROOT = "library/task_easy", "postgres-db"
P99 = "http_server_request_duration_p99_ms"
ERRORS_OF_ANYBODY = frozenset({"http_server_error_ratio", "probe_failed_ratio"})


def watched(monitoring: Monitoring) -> Live:
    """Return the easy incident, watched as badly as `monitoring` says."""
    return start(blinded(find(EASY), monitoring))


def blinded(scenario: Scenario, monitoring: Monitoring) -> Scenario:
    assert scenario.company is not None
    return replace(scenario, company=replace(scenario.company, monitoring=monitoring))


def logs(items: tuple[Item, ...]) -> dict[str, str]:
    return {item.evidence.split(":")[2]: item.text for item in items if item.kind is ItemKind.LOG}


def test_a_thinned_log_has_gaps_and_says_how_large() -> None:
    whole, thin = watched(Monitoring()), watched(Monitoring(thinned=((ROOT, 3),)))
    at = whole.page_min + 10
    everything, rest = logs(whole.look(ROOT, at)), logs(thin.look(ROOT, at))
    assert rest.keys() - {"records_dropped"} <= everything.keys()
    assert "records dropped" in rest["records_dropped"]


def test_what_is_shipped_is_what_was_written() -> None:
    whole, thin = watched(Monitoring()), watched(Monitoring(thinned=((ROOT, 2),)))
    counts = [
        sum(int(text.split(" x")[1].split()[0]) for key, text in logs(scene.look(ROOT, at)).items()
            if key != "records_dropped")
        for scene in (whole, thin) for at in range(whole.page_min, whole.page_min + 40, 15)
    ]  # fmt: skip
    assert 0.25 < sum(counts[3:]) / sum(counts[:3]) < 0.75


def test_who_looks_for_long_enough_sees_every_template() -> None:
    whole, thin = watched(Monitoring()), watched(Monitoring(thinned=((ROOT, 6),)))
    minutes = range(whole.page_min, whole.page_min + 45, 5)
    seen = {key for minute in minutes for key in logs(thin.look(ROOT, minute))}
    steady = {
        key for key, text in logs(whole.look(ROOT, whole.page_min + 20)).items()
        if int(text.split(" x")[1].split()[0]) >= 100
    }  # fmt: skip
    assert steady <= seen


def test_a_filtered_template_never_arrives() -> None:
    scene = watched(Monitoring(filtered=((ROOT, "slots_exhausted"),)))
    for minute in range(scene.page_min, scene.page_min + 40, 10):
        assert "slots_exhausted" not in logs(scene.look(ROOT, minute))


def test_a_clock_that_is_ahead_dates_its_lines_so() -> None:
    right, ahead = watched(Monitoring()), watched(Monitoring(skew_min=((ROOT, 7),)))
    at = right.page_min + 5
    text, other = (logs(s.look(ROOT, at))["slots_exhausted"] for s in (right, ahead))
    minutes = [int(t[:2]) * 60 + int(t[3:5]) for t in (text, other)]
    assert minutes[1] - minutes[0] == 7


def test_late_readings_are_old_ones_and_say_so() -> None:
    prompt, late = watched(Monitoring()), watched(Monitoring(late_min=((ROOT, 4),)))
    at = prompt.page_min + 6

    def now(scene: Live, minute: int) -> dict[str, float]:
        item = next(i for i in scene.look(ROOT, minute) if i.evidence == f"metric:{ROOT}:{P99}")
        return dict(item.values)

    assert now(late, at)["now"] == now(prompt, at - 4)["now"]
    assert now(late, at)["minutes_old"] == 4
    assert "minutes_old" not in now(prompt, at)


def test_a_missing_series_is_not_there() -> None:
    scene = watched(Monitoring(missing=((ROOT, P99),)))
    assert all(item.text != P99 for item in scene.look(ROOT, scene.page_min))


def test_one_trace_in_many_is_kept() -> None:
    scene = watched(Monitoring(traces_one_in=4))
    minutes = range(scene.page_min - 60, scene.page_min + 20)
    kept = [any(i.kind is ItemKind.TRACE for i in scene.look(ROOT, m)) for m in minutes]
    assert 8 <= sum(kept) <= 34


@given(st.integers(2, 8), st.integers(0, 300))
@settings(max_examples=20, deadline=None)
def test_a_second_look_misses_the_same(one_in: int, minute: int) -> None:
    first, again = (watched(Monitoring(thinned=((ROOT, one_in),))) for _ in range(2))
    assert first.look(ROOT, minute) == again.look(ROOT, minute)


def test_monitoring_that_hides_the_last_sign_is_unfair() -> None:
    scenario = find(EASY)
    signs = [item.split(":") for fact in scenario.truth.facts for item in fact.evidence]
    hidden = tuple((place, key) for kind, place, key in signs if kind == "log")
    findings = {f.law: f for f in examine(blinded(scenario, Monitoring(filtered=hidden)))}
    assert not findings[Law.FACTS_FINDABLE].holds
    assert "deciding" in findings[Law.FACTS_FINDABLE].why


@pytest.mark.parametrize("tier", ["hard", "expert"])
def test_hard_tiers_are_watched_badly_and_have_second_faults(tier: str) -> None:
    made = [generate(tier, seed) for seed in range(20)]
    companies = [scenario.company for scenario in made if scenario.company]
    assert all(company.monitoring != Monitoring() for company in companies)
    assert any(scenario.truth.contributing for scenario in made)
    for scenario in made:
        for service, mechanism in scenario.truth.contributing:
            assert service != scenario.truth.root
            assert mechanism != scenario.truth.mechanism


def test_easy_incidents_are_watched_well() -> None:
    for seed in range(10):
        company = generate("easy", seed).company
        assert company is not None
        assert company.monitoring == Monitoring()


@pytest.mark.parametrize("tier", ["hard", "expert"])
def test_whoever_asks_the_root_is_watched_and_counts_all_it_fails(tier: str) -> None:
    bare = 0
    for seed in range(20):
        scenario = generate(tier, seed)
        company = scenario.company
        assert company is not None
        unwatched = {
            name for name, series in company.monitoring.missing if series in ERRORS_OF_ANYBODY
        }
        bare += len(unwatched)
        for name in company.topology.callers(scenario.truth.root):
            assert name not in unwatched
            assert company.topology.service(name).failures_counted == 1.0
    assert bare > 20
