"""A malformed scenario file gets an error that says where, what was expected and what was found."""

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import yaml

from warroom.errors import BadScenario
from warroom.scenarios.addresses import LIBRARY, find
from warroom.scenarios.build import scenario_of
from warroom.scenarios.spec import parse_spec, read_spec

EASY: dict[str, Any] = yaml.safe_load((LIBRARY / "task_easy.yaml").read_text(encoding="utf-8"))


def told(**changes: Any) -> str:
    """Return the error that the easy task's file gets with some fields replaced."""
    text = yaml.safe_dump({**deepcopy(EASY), **changes})
    with pytest.raises(BadScenario) as caught:
        scenario_of(parse_spec(text, where="mine.yaml"), address="library/mine")
    return str(caught.value)


def service(name: str, **changes: Any) -> dict[str, Any]:
    """Return the services with one of them changed."""
    services = deepcopy(EASY["services"])
    services[name].update(changes)
    return services


def test_an_unknown_field_is_named_with_its_file() -> None:
    message = told(colour="red")
    assert "mine.yaml: colour: " in message
    assert "found 'red'" in message


def test_an_unknown_field_of_a_service_is_named_with_its_place() -> None:
    message = told(services=service("api-gateway", replica=3))
    assert "mine.yaml: services.api-gateway.replica: " in message


def test_a_wrong_type_is_told_with_what_was_expected_and_found() -> None:
    message = told(services=service("api-gateway", replicas="many"))
    assert "mine.yaml: services.api-gateway.replicas: " in message
    assert "valid integer" in message
    assert "found 'many'" in message


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("capacity_rps", -3),
        ("latency_ms", 0),
        ("replicas", 0),
        ("hit_ratio", 1.5),
        ("kind", "mainframe"),
    ],
)
def test_a_number_out_of_its_range_is_told_its_place(field: str, value: object) -> None:
    message = told(services=service("api-gateway", **{field: value}))
    assert f"services.api-gateway.{field}: " in message
    assert f"found {value!r}" in message


def test_a_missing_field_is_named() -> None:
    broken = {key: value for key, value in EASY.items() if key != "clock"}
    with pytest.raises(BadScenario, match=r"mine\.yaml: clock: Field required"):
        parse_spec(yaml.safe_dump(broken), where="mine.yaml")


def test_an_unknown_mechanism_is_told_which_there_are() -> None:
    message = told(faults=[{"mechanism": "gremlins", "service": "postgres-db"}])
    assert "mine.yaml: faults.0.mechanism: " in message
    assert "unknown mechanism 'gremlins'" in message
    assert "connection_limit_exhausted" in message


def test_a_fault_that_needs_a_second_service_says_so() -> None:
    message = told(faults=[{"mechanism": "retry_storm", "service": "api-gateway"}])
    assert "retry_storm needs `other`, a service" in message


def test_a_fault_at_an_unknown_service_is_told_the_services() -> None:
    message = told(faults=[{"mechanism": "slow_query", "service": "mysql"}])
    assert "'mysql' is not one of" in message
    assert "postgres-db" in message


def test_a_fault_that_cannot_strike_its_service_says_what_it_strikes() -> None:
    message = told(faults=[{"mechanism": "slow_query", "service": "api-gateway"}])
    assert "slow_query strikes a database; api-gateway is a gateway" in message


def test_a_call_of_an_unknown_service_is_told_the_known_ones() -> None:
    message = told(calls=[*EASY["calls"], {"call": "api-gateway -> nowhere"}])
    assert "unknown service 'nowhere'" in message
    assert "known: api-gateway" in message


def test_a_call_that_is_not_an_arrow_says_how_one_is_written() -> None:
    message = told(calls=[{"call": "api-gateway nowhere"}])
    assert "mine.yaml: calls.0.call: " in message
    assert "caller -> callee" in message


def test_a_cycle_names_the_services_in_it() -> None:
    message = told(calls=[*EASY["calls"], {"call": "postgres-db -> api-gateway"}])
    assert "call each other in a circle" in message
    assert "postgres-db" in message


def test_a_service_that_calls_itself_is_a_cycle() -> None:
    message = told(calls=[*EASY["calls"], {"call": "postgres-db -> postgres-db"}])
    assert "call each other in a circle" in message


def test_two_dependencies_between_the_same_two_are_a_duplicate() -> None:
    assert "two dependencies" in told(calls=[*EASY["calls"], EASY["calls"][0]])


def test_a_fallback_that_is_no_dependency_is_told_so() -> None:
    calls = [{**EASY["calls"][0], "on_miss": "redis"}, *EASY["calls"][1:]]
    assert "falls back to 'redis'" in told(calls=calls)


def test_a_company_without_users_is_told_so() -> None:
    assert "no service has demand_rps > 0" in told(services=service("api-gateway", demand_rps=0))


def test_an_authored_line_names_its_service_and_signal() -> None:
    line = {**EASY["authored"][0], "when": "mood>=1"}
    message = told(authored=[line])
    assert "'mood'" in message
    assert "error_ratio" in message


@pytest.mark.parametrize("when", ["error_ratio", "error_ratio>=lots"])
def test_an_authored_lines_condition_says_how_one_is_written(when: str) -> None:
    message = told(authored=[{**EASY["authored"][0], "when": when}])
    assert "mine.yaml: authored.0.when" in message
    assert "number" in message


@pytest.mark.parametrize("text", ["a: [1,", "\t- x", "{"])
def test_what_is_no_yaml_is_told_its_file_and_line(text: str) -> None:
    with pytest.raises(BadScenario, match=r"mine\.yaml: not YAML: .*") as caught:
        parse_spec(text, where="mine.yaml")
    assert "line 1" in str(caught.value)


@pytest.mark.parametrize(("text", "found"), [("- 1", "list"), ("", "NoneType"), ("word", "str")])
def test_what_is_no_mapping_is_told_what_it_is(text: str, found: str) -> None:
    with pytest.raises(BadScenario, match=f"expected a mapping of scenario fields, found {found}"):
        parse_spec(text, where="mine.yaml")


def test_a_file_is_named_in_its_error(tmp_path: Path) -> None:
    (tmp_path / "broken.yaml").write_text("title: x", encoding="utf-8")
    with pytest.raises(BadScenario, match=r"broken\.yaml: description: Field required"):
        read_spec(tmp_path / "broken.yaml")


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("library/nothing", "there are calm_probe, center_easy_1"),
        ("library/task_easy@x", "the seed after @ must be a whole number, found 'x'"),
        ("library/task_easy@-1", "must be a whole number, found '-1'"),
        (
            "nowhere/x",
            "library/<id>@<seed>, generated/<tier>/<seed> or recorded/<name>",
        ),
        ("", "expected library/<id>"),
        ("recorded/nothing", "one of nezha_ob_case"),
        ("library/../task_easy", "no library scenario"),
    ],
)
def test_an_address_that_leads_nowhere_says_what_there_is(address: str, expected: str) -> None:
    with pytest.raises(BadScenario) as caught:
        find(address)
    assert expected in str(caught.value)
