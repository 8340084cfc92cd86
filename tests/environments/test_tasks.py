"""The three tasks of incident_response and what can be found out in them (IRO-41 to IRO-48)."""

import pytest
from plays import EASY, HARD, MEDIUM, TASKS, last, look, opened, perfect, strangers

from warroom.environments.incident_response.tasks import LIBRARY, address_of
from warroom.errors import BadScenario
from warroom.scenarios.addresses import find


def test_iro_41_the_three_tasks_have_their_documented_ids() -> None:
    assert list(LIBRARY) == ["task_easy", "task_medium", "task_hard"]
    assert [address_of(name) for name in LIBRARY] == list(TASKS)
    assert [address_of(name) for name in ("easy", "medium", "hard")] == list(TASKS)


def test_iro_41_an_unknown_task_is_told_which_there_are() -> None:
    with pytest.raises(BadScenario, match="expected one of task_easy, task_medium, task_hard"):
        address_of("task_impossible")


def test_iro_42_the_tasks_have_their_documented_titles() -> None:
    titles = [task.title for task in LIBRARY.values()]
    assert titles == [
        "Single Service Outage", "Cascading Microservice Failure", "Intermittent Auth Failure",
    ]  # fmt: skip
    assert titles == [find(address).title for address in TASKS]


def test_iro_43_the_tasks_have_ten_fifteen_and_twenty_steps() -> None:
    assert [task.max_steps for task in LIBRARY.values()] == [10, 15, 20]


def test_iro_44_on_easy_payments_fail_because_the_database_has_no_connection_left() -> None:
    truth = find(EASY).truth
    assert (truth.root, truth.team) == ("postgres-db", "database-team")
    assert "payment-service answers with 500s" in opened(EASY).observation.task_description
    assert perfect(EASY)[-1]["target"] == "increase_db_connections"


def test_iro_45_on_medium_the_cache_drags_inventory_and_checkout_down() -> None:
    truth = find(MEDIUM).truth
    assert (truth.root, truth.team) == ("redis-cache", "infra-team")
    assert truth.chain[:3] == ("redis-cache", "inventory-service", "checkout-service")
    assert "flush_redis_cache" in [action["target"] for action in perfect(MEDIUM)]


def test_iro_45_on_medium_inventory_falls_back_to_the_slow_database() -> None:
    seen = last(MEDIUM, look("inventory-service")).observation
    assert any("reading postgres-db instead" in line for line in seen.logs["inventory-service"])


def test_iro_46_on_hard_a_rotation_reached_two_of_three_replicas() -> None:
    truth = find(HARD).truth
    assert (truth.root, truth.other) == ("config-service", "auth-service")
    assert truth.team == "security-team"
    assert "complete_secret_rotation" in [action["target"] for action in perfect(HARD)]


def test_iro_46_on_hard_the_401s_come_and_go() -> None:
    """About a third of requests fail at the replica: neither none nor all."""
    env = opened(HARD, look("auth-service"))
    ratio = env.observation.metrics["auth-service"]["http_server_error_ratio"]["now"]
    assert 0.2 < ratio < 0.6


@pytest.mark.parametrize(
    ("address", "service", "words"),
    [
        (EASY, "postgres-db", "100/100 connections in use"),
        (MEDIUM, "redis-cache", "OOM command not allowed"),
        (HARD, "config-service", "2/3 replicas of auth-service; replica 3/3 failed"),
        (HARD, "auth-service", "401 token rejected"),
    ],
)
def test_iro_47_the_evidence_is_in_the_log_of_its_service(
    address: str, service: str, words: str
) -> None:
    assert any(words in line for line in last(address, look(service)).observation.logs[service])


def test_iro_47_the_evidence_is_in_the_series_too() -> None:
    database = last(EASY, look("postgres-db")).observation.metrics["postgres-db"]
    assert database["db_connections_refused_ratio"]["now"] > 0.5
    cache = last(MEDIUM, look("redis-cache")).observation.metrics["redis-cache"]
    assert cache["cache_evicted_keys_per_s"]["now"] > 500
    assert cache["process_memory_usage_mb"]["now"] > 3900


@pytest.mark.parametrize(
    "address", [*TASKS, *(f"{task}@{seed}" for task in TASKS for seed in (0, 1))]
)
def test_iro_47_every_fact_can_be_played_through_actions(address: str) -> None:
    """Each fact that the answer key knows is shown by some look, right after the page."""
    env = opened(address)
    truth = env.scenario.truth
    for fact in truth.facts:
        services = {item.split(":")[1] for item in fact.evidence}
        shown = [
            opened(address, look(service)).episode.steps[-1].facts.shown for service in services
        ]
        assert any(fact.name in names for names in shown), fact


@pytest.mark.parametrize("address", TASKS)
def test_iro_48_some_services_have_nothing_to_do_with_it(address: str) -> None:
    env = opened(address)
    truth = env.scenario.truth
    named = (entry.partition(":") for entry in env.observation.available_actions)
    services = {target for kind, _, target in named if kind == "investigate"}
    assert services - {truth.root, *truth.chain, *truth.victims}


@pytest.mark.parametrize("address", TASKS)
def test_iro_48_innocent_services_write_warnings_too(address: str) -> None:
    env = opened(address)
    truth = env.scenario.truth
    for service in {*env.scenario.company.topology.names} - {truth.root, *truth.chain}:  # pyright: ignore
        lines = last(address, look(service)).observation.logs[service]
        assert any(" WARN " in line or " ERROR " in line for line in lines), service


@pytest.mark.parametrize("address", TASKS)
def test_iro_48_an_innocent_change_stands_near_the_guilty_one(address: str) -> None:
    scenario = find(address)
    (guilty,) = [c for c in scenario.changes if c.id == scenario.truth.culpable_change]
    others = [change for change in scenario.changes if change is not guilty]
    assert any(abs(change.minute - guilty.minute) <= 10 for change in others)
    assert {change.id[:2] for change in scenario.changes} == {"D-"}


@pytest.mark.parametrize("address", TASKS)
def test_iro_48_wrong_teams_and_wrong_fixes_that_look_right_are_offered(address: str) -> None:
    scenario = find(address)
    owners = {service.team for service in scenario.company.topology.services}  # pyright: ignore
    assert len(owners & set(strangers(address, "escalate"))) >= 2
    tempting = {
        f"{verb}:{scenario.truth.root}"
        for trouble in scenario.troubles
        for verb in trouble.fault.tempting
    }
    assert tempting & {remedy for _, remedy in scenario.aliases}
