"""What a recording shows: a look at a service, and the pager."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from recorded_folders import (
    BOUTIQUE,
    CART,
    ONSET_S,
    PETSHOP,
    TICKETS,
    clock,
    nezha,
    pod_row,
    small_petshop,
    whole_nezha,
    write,
)

from warroom.scenarios.readings import MAX_BYTES, MAX_LINES, Item, ItemKind
from warroom.scenarios.recordings import (
    Recording,
    Replayed,
    load,
    recorded_scenario,
    replayed,
    shipped,
)
from warroom.scenarios.recordings.pager import Fired, fired
from warroom.world.alerts import RULES


def scene(folder: Path | str) -> Replayed:
    return replayed(recorded_scenario(str(folder)))


def texts(items: tuple[Item, ...]) -> list[str]:
    return [item.text for item in items if item.kind is not ItemKind.METRIC]


def minutes(
    folder: Path, values: Mapping[int, str], column: str = "PodServerLatencyP99(s)"
) -> Path:
    """Write a case in which cart reads 1 at every tick but for these minutes after the fault."""
    ticks = [(minute, values.get(minute, "1")) for minute in range(-30, 8)]
    rows = [pod_row(ONSET_S + 5 + 60 * tick, CART, **{column: value}) for tick, value in ticks]
    nezha(folder)
    head = (folder / "metrics.csv").read_text().splitlines()[0]
    write(folder / "metrics.csv", head, *rows)
    return folder


def pages(recording: Recording) -> list[tuple[str, str, str]]:
    return [(one.rule.name, one.series.place, one.series.metric) for one in fired(recording)]


# A look


@pytest.mark.parametrize("name", shipped())
def test_a_look_is_bounded_however_much_was_recorded(name: str):
    shown = scene(name)
    for service in shown.services:
        said = texts(shown.look(service, shown.page_min))
        assert len(said) <= MAX_LINES
        assert sum(len(text.encode()) for text in said) <= MAX_BYTES


def test_a_look_is_the_same_at_any_minute():
    shown = scene(BOUTIQUE)
    assert shown.look("frontend", 0) is shown.look("frontend", 500)


def test_a_look_may_be_for_some_kinds_alone():
    shown = scene(BOUTIQUE)
    every = shown.look("frontend", 0)
    metrics = shown.look("frontend", 0, kinds=frozenset({ItemKind.METRIC}))
    assert metrics == tuple(item for item in every if item.kind is ItemKind.METRIC) != ()


def test_a_kind_that_nobody_recorded_is_answered_so():
    said = texts(scene(PETSHOP).look("PetSite", 0))
    assert {"logs: not recorded", "traces: not recorded"} <= set(said)


def test_a_service_without_a_line_of_its_own_is_told_from_a_case_without_logs():
    shown = scene(TICKETS)
    silent = set(shown.services) - shown.recording.logs.places
    assert silent
    for service in silent:
        assert "logs: not recorded for this service" in texts(shown.look(service, 0))


def test_a_series_without_a_healthy_past_is_named_and_shows_no_numbers():
    items = scene(PETSHOP).look("invalid_AWS::DynamoDB::Table", 0)
    assert "nothing to compare, idle or without a healthy past: requests" in texts(items)
    assert not [item for item in items if item.kind is ItemKind.METRIC]


def test_a_service_idle_since_the_fault_shows_no_zero_for_its_latency(tmp_path: Path):
    folder = minutes(tmp_path / "case", dict.fromkeys(range(8), ""))
    items = scene(folder).look("cart", 0)
    assert "latency_p99_s" not in {item.text for item in items if item.kind is ItemKind.METRIC}
    assert any("idle" in text and "latency_p99_s" in text for text in texts(items))


def test_a_look_says_who_calls_whom():
    said = texts(scene(BOUTIQUE).look("currencyservice", 0))
    assert said[0] == "called by checkoutservice, frontend"
    assert texts(scene(PETSHOP).look("petInfo_AWS::DynamoDB::Table", 0))[0].startswith(
        "called by PetSearch_AWS::ECS::Fargate, lambdastatusupdater"
    )


def test_what_a_line_says_cannot_move_the_cursor(tmp_path: Path):
    folder = whole_nezha(tmp_path / "case")
    path = folder / "log_1.csv"
    path.write_text(path.read_text().replace("bill", "\x1b[Hbill"))
    said = texts(scene(folder).look("cart", 0))
    assert any("\\x1b[Hbill" in text for text in said)
    assert all(text.isprintable() for text in said)


def test_the_roots_own_errors_are_evidence_only_if_nobody_saw_them_before(tmp_path: Path):
    folder = whole_nezha(tmp_path / "new")
    ids = recorded_scenario(str(folder)).truth.fact("culprit").evidence
    assert "log:cart:0" in ids
    old = whole_nezha(tmp_path / "old")
    path = old / "log_1.csv"
    stamp, before = (clock(t_s).replace(" ", "T") for t_s in (ONSET_S + 20, ONSET_S - 40))
    path.write_text(path.read_text().replace(stamp, before))
    ids = recorded_scenario(str(old)).truth.fact("culprit").evidence
    assert not [one for one in ids if one.startswith("log:")]


# The pager


def test_a_rule_fires_once_it_has_held_for_as_long_as_it_asks(tmp_path: Path):
    case = load(minutes(tmp_path / "case", {2: "9", 3: "9", 4: "9", 5: "9"}))
    assert pages(case) == [("HighLatencyP99", "cart", "latency_p99_s")]
    assert fired(case)[0].t_s == ONSET_S + 5 + 4 * 60
    assert fired(case)[0].bound == 3.5


def test_an_empty_cell_starts_the_wait_again(tmp_path: Path):
    case = load(minutes(tmp_path / "case", {1: "9", 2: "9", 3: "", 4: "9", 5: "9"}))
    assert not any(alert.for_min for alert in fired(case))


def test_what_was_over_before_the_fault_is_not_on_the_pager(tmp_path: Path):
    values = dict.fromkeys(range(-9, -5), "9") | dict.fromkeys(range(1, 4), "8")
    case = load(minutes(tmp_path / "case", values))
    assert [alert.value for alert in fired(case)] == [8.0]


def test_what_burned_already_and_goes_on_is_on_the_pager(tmp_path: Path):
    case = load(minutes(tmp_path / "case", dict.fromkeys(range(-3, 2), "9")))
    assert fired(case)[0].t_s == ONSET_S + 5


def test_five_minutes_are_one_sample_of_five(tmp_path: Path):
    case = load(small_petshop(tmp_path / "case"))
    assert {alert.t_s for alert in fired(case)} == {ONSET_S + 600}
    assert pages(case) == [
        ("HighLatencyP99", "db_AWS::DynamoDB", "latency_p99_s"),
        ("HighLatencyP99", "site", "latency_p99_s"),
    ]


@pytest.mark.parametrize(
    ("column", "value", "name"),
    [
        ("CpuUsageRate(%)", "97", "CpuSaturated"),
        ("MemoryUsageRate(%)", "98", "MemoryNearLimit"),
        ("PodServerLatencyP99(s)", "4", "HighLatencyP99"),
    ],
)
def test_the_rules_are_those_of_the_live_company(
    tmp_path: Path, column: str, value: str, name: str
):
    case = load(minutes(tmp_path / "case", dict.fromkeys(range(8), value), column))
    rule = next(rule for rule in RULES if rule.name == name)
    assert [(alert.rule, alert.for_min) for alert in fired(case)] == [(rule, rule.for_min)]


def test_a_rule_that_burns_on_the_usual_value_says_nothing(tmp_path: Path):
    case = load(minutes(tmp_path / "case", dict.fromkeys(range(-30, 8), "99"), "CpuUsageRate(%)"))
    assert pages(case) == []


def test_where_no_rule_holds_long_enough_users_own_series_page_at_once():
    alerts = fired(scene(TICKETS).recording)
    assert [(one.series.place, one.series.metric) for one in alerts] == [
        ("ts-gateway-service", "user_latency_p99_s")
    ]
    assert not alerts[0].for_min


def test_where_users_felt_nothing_either_every_series_is_asked(tmp_path: Path):
    case = load(minutes(tmp_path / "case", {2: "9"}))
    assert pages(case) == [("HighLatencyP99", "cart", "latency_p99_s")]


def test_the_pager_of_a_large_company_is_an_answers_length(tmp_path: Path):
    folder = nezha(tmp_path / "case")
    pods = [f"{a}{b}-579f59597d-wc2lz" for a in "bcdfghjk" for b in "bcdfghjk"]
    rows = [
        pod_row(
            ONSET_S + 5 + 60 * tick, pod, **{"PodServerLatencyP99(s)": "9" if tick > 0 else "1"}
        )
        for pod in pods
        for tick in range(-5, 5)
    ]
    text = (folder / "metrics.csv").read_text()
    (folder / "metrics.csv").write_text(text + "".join(f"{row}\n" for row in rows))
    alerts: tuple[Fired, ...] = fired(load(folder))
    assert len(alerts) == 40


@pytest.mark.parametrize("name", shipped())
def test_an_alert_names_a_service_the_way_agents_read_it(name: str):
    shown = scene(name)
    for alert in shown.alerts(shown.page_min):
        assert alert.service in shown.services
        assert ": " not in alert.text
        assert alert.is_burning
