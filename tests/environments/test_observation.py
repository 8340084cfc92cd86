"""What the on-call engineer of incident_response sees (IRO-20 to IRO-31, IRO-17)."""

from typing import get_type_hints

import pytest
from plays import (
    CALM,
    EASY,
    HARD,
    MEDIUM,
    NO_OP,
    RECORDED,
    TASKS,
    as_action,
    call,
    fix,
    last,
    look,
    near,
    opened,
    write,
)

from warroom.claims import read
from warroom.environments.incident_response.wire import Observation
from warroom.scenarios.addresses import find
from warroom.scenarios.catalogue import FIXES, TEAMS
from warroom.scenarios.vocabulary import aliases, vocabulary_of
from warroom.world.faults import FAULTS

INCIDENTS = (*TASKS, *(f"{task}@{seed}" for task in TASKS for seed in range(4)))


def test_iro_20_the_step_is_a_count_of_steps_taken() -> None:
    env = opened(EASY)
    assert env.observation.step == 0
    assert [env.step(NO_OP).observation.step for _ in range(3)] == [1, 2, 3]


@pytest.mark.parametrize("address", INCIDENTS)
def test_iro_21_alerts_read_as_a_pager_writes_them(address: str) -> None:
    alerts = opened(address).observation.alerts
    assert any(alert.startswith("[CRITICAL] ") for alert in alerts)
    for alert in alerts:
        severity, _, rest = alert.partition("] ")
        assert severity in ("[CRITICAL", "[WARNING")
        assert rest.partition(": ")[0] in opened(address)._scene.services  # pyright: ignore


def test_iro_22_logs_are_lines_by_service() -> None:
    logs = last(EASY, look("postgres-db")).observation.logs
    assert "postgres-db" in logs
    assert all(isinstance(line, str) for lines in logs.values() for line in lines)


def test_iro_23_metrics_are_series_by_service_with_errors_and_latency_among_them() -> None:
    series = last(EASY, look("postgres-db")).observation.metrics["postgres-db"]
    assert {"http_server_error_ratio", "http_server_request_duration_p99_ms"} <= set(series)
    assert set(series["http_server_error_ratio"]) == {"id", "now", "peak_15m", "1h_ago"}


def test_iro_24_available_actions_are_strings_of_an_action_and_its_target() -> None:
    listed = opened(EASY).observation.available_actions
    assert {"investigate:postgres-db", "escalate:database-team", "postmortem", "no_op"} <= set(
        listed
    )


def test_iro_25_the_message_says_what_the_last_action_brought_about() -> None:
    assert "postgres-db" in last(EASY, look("postgres-db")).observation.message
    assert "acknowledges" in last(EASY, call("database-team")).observation.message
    assert "hands it back" in last(EASY, call("data-team")).observation.message


@pytest.mark.parametrize("address", TASKS)
def test_iro_26_the_task_id_is_the_tasks_own_name(address: str) -> None:
    assert opened(address).observation.task_id == address.removeprefix("library/")


@pytest.mark.parametrize("address", TASKS)
def test_iro_27_the_description_says_what_is_to_be_done(address: str) -> None:
    text = opened(address).observation.task_description.lower()
    assert "call in" in text
    assert "put it right" in text


def test_iro_20_to_27_the_observation_has_these_fields_and_no_others() -> None:
    """IRO-20, IRO-21, IRO-22, IRO-23, IRO-24, IRO-25, IRO-26, IRO-27."""
    assert set(get_type_hints(Observation)) - {"model_config"} >= set(Observation.model_fields)
    assert list(Observation.model_fields) == [
        "step", "alerts", "logs", "metrics", "available_actions", "message", "task_id",
        "task_description",
    ]  # fmt: skip


@pytest.mark.parametrize("address", INCIDENTS)
def test_iro_28_at_the_page_only_alerting_services_show_anything(address: str) -> None:
    seen = opened(address).observation
    alerting = {alert.partition("] ")[2].partition(": ")[0] for alert in seen.alerts}
    assert set(seen.logs) <= alerting
    assert set(seen.metrics) <= alerting


@pytest.mark.parametrize("address", INCIDENTS)
def test_iro_28_the_first_lines_are_symptoms_and_none_is_a_fact(address: str) -> None:
    """The page itself shows no piece of evidence that any fact rests on."""
    env = opened(address)
    shown = set(env._numbers)  # pyright: ignore[reportPrivateUsage]
    telling = {item for fact in env.scenario.truth.facts for item in fact.evidence}
    assert not shown & telling


def test_iro_28_a_look_adds_the_lines_of_its_target_and_keeps_the_others() -> None:
    before, after = opened(EASY).observation, last(EASY, look("auth-service")).observation
    assert set(after.logs) == {*before.logs, "auth-service"}
    assert all(after.logs[name] == lines for name, lines in before.logs.items())


@pytest.mark.parametrize("address", [*INCIDENTS, CALM])
def test_iro_29_teams_and_fixes_are_one_sorted_catalogue_for_all_tasks(address: str) -> None:
    listed = opened(address).observation.available_actions
    assert listed == sorted(listed)
    shared = [entry for entry in listed if entry.startswith(("escalate", "apply_fix"))]
    assert shared == [f"apply_fix:{name}" for name in sorted(FIXES)] + [
        f"escalate:{team}" for team in sorted(TEAMS)
    ]
    assert len(FIXES) >= 24


@pytest.mark.parametrize("address", TASKS)
def test_iro_29_no_answer_stands_at_either_end_of_the_catalogue(address: str) -> None:
    truth = find(address).truth
    cures = {address for cure in truth.cures for address in cure}
    right = [name for name in sorted(FIXES) if FIXES[name] in cures]
    assert right
    for name in right:
        assert 3 <= sorted(FIXES).index(name) < len(FIXES) - 3
    assert 3 <= sorted(TEAMS).index(truth.team) < len(TEAMS) - 3


@pytest.mark.parametrize("address", INCIDENTS)
def test_iro_30_the_description_names_neither_root_nor_mechanism(address: str) -> None:
    scenario = find(address)
    truth, text = scenario.truth, scenario.description
    assert scenario.company is not None
    known = aliases(scenario.company.topology.names)
    for word in (truth.root, *known[truth.root], *FAULTS[truth.mechanism].phrases):
        assert word.lower() not in text.lower()
    claims = read(text, vocabulary_of(scenario))
    assert not any(truth.root in claim.services for claim in claims)
    assert not any(truth.mechanism in claim.mechanisms for claim in claims)


@pytest.mark.parametrize("address", [*TASKS, CALM, *RECORDED])
def test_iro_31_every_listed_action_is_accepted(address: str) -> None:
    env = opened(address)
    for entry in env.observation.available_actions:
        result = env.fork().step(as_action(entry))
        names = {component.name for component in result.reward_components}
        assert not names & {"invalid", "unknown_service"}, entry
        assert "There is no" not in result.observation.message or entry.startswith("apply_fix")


@pytest.mark.parametrize("address", [*TASKS, CALM, *RECORDED])
@pytest.mark.parametrize("act", [look, call, fix])
@pytest.mark.parametrize("target", ["nowhere", "postgres-db2", "*", "../postgres-db", "", "  "])
def test_iro_31_every_unlisted_target_is_penalised(address: str, act, target: str) -> None:  # pyright: ignore
    assert opened(address).step(act(target)).reward < 0.0  # pyright: ignore


@pytest.mark.parametrize("address", [*TASKS, CALM])
def test_iro_31_an_address_of_a_remedy_is_no_listed_fix(address: str) -> None:
    for remedy in FIXES.values():
        assert last(address, fix(remedy)).reward == near(-0.15)


@pytest.mark.parametrize("address", [*TASKS, CALM, *RECORDED])
def test_iro_17_a_reply_holds_the_score_and_no_other_grade(address: str) -> None:
    result = last(address, look(find(address).truth.root))
    assert set(result.info) == {"score"}
    assert "facts" not in result.observation.model_dump_json()


def test_iro_17_what_a_reply_shows_cannot_be_used_to_change_the_episode() -> None:
    """A caller may scribble on what it was given; the next observation is untouched."""
    env, twin = opened(MEDIUM), opened(MEDIUM)
    seen = env.observation
    seen.alerts.clear()
    seen.available_actions.clear()
    seen.logs.clear()
    for series in seen.metrics.values():
        for values in series.values():
            values["now"] = -1.0
    assert env.step(NO_OP).observation == twin.step(NO_OP).observation


def test_iro_17_a_write_up_is_answered_without_its_quality() -> None:
    """The message says that it was filed, the same for a good and a bad one of equal length."""
    env = opened(HARD)
    texts = ["word " * 40, "config " * 40]
    assert len({env.fork().step(write(text)).observation.message for text in texts}) == 1
