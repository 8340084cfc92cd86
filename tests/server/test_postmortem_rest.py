"""postmortem_writer over plain HTTP: its routes, a reward in parts, a grade at the end."""

import itertools
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from hosted import JSON, fresh, served
from postmortem import DOCUMENTED, KIND, MISS, NAME, SUBMIT, perfect
from pydantic_core import to_json
from starlette.testclient import TestClient

import warroom
from warroom.environments.postmortem_writer.dossier import dossier_of
from warroom.environments.postmortem_writer.tasks import TASKS
from warroom.environments.postmortem_writer.wire import Observation, Section
from warroom.errors import BadScenario
from warroom.server.app import Settings, app
from warroom.server.postmortem_writer import BREAKDOWN

PARTS = ("root_cause", "timeline", "action_items", "impact", "completeness")
MIXED = (DOCUMENTED, DOCUMENTED, MISS, {"odd": 1}, MISS)


@pytest.fixture
def client(tmp_path: Path) -> Iterator[TestClient]:
    with served(tmp_path, NAME) as client:
        yield client


def reset(client: TestClient, **options: Any) -> JSON:
    answer = client.post("/reset", json=options)
    assert answer.status_code == 200, answer.text
    return answer.json()


def step(client: TestClient, action: JSON, **headers: str) -> JSON:
    answer = client.post("/step", json=action, headers=headers)
    assert answer.status_code == 200, answer.text
    return answer.json()


# Routes


def test_pmw_15_health_is_exactly_the_documented_object(client: TestClient) -> None:
    answer = client.get("/health")
    assert (answer.status_code, answer.json()) == (200, {"status": "healthy"})


def test_pmw_23_24_tasks_are_four_with_their_limits(client: TestClient) -> None:
    """PMW-23, PMW-24, PMW-30: and nothing of their answers."""
    assert client.get("/tasks").json() == {"tasks": [
        {"task_id": name, "difficulty": name, "max_steps": 25, "max_queries": most}
        for name, most in (("easy", 8), ("medium", 8), ("hard", 8), ("expert", 6))
    ]}  # fmt: skip


def test_pmw_26_the_documentation_is_a_page(client: TestClient) -> None:
    page = client.get("/docs")
    assert page.headers["content-type"].startswith("text/html")
    for path in ("/reset", "/step", "/state", "/tasks", "/grade", "/health"):
        assert f" {path}</code>" in page.text


@pytest.mark.parametrize("task", TASKS)
def test_pmw_16_17_18_a_difficulty_is_played_by_its_name(client: TestClient, task: str) -> None:
    """PMW-16, PMW-17, PMW-18, PMW-67: in a body or a query, as it is in process."""
    env = warroom.make(NAME, task=task)
    begun = reset(client, difficulty=task)
    assert begun["observation"] == env.observation.model_dump(mode="json", by_alias=True)
    assert begun["reward"] == {
        "total": 0,
        "breakdown": dict.fromkeys(BREAKDOWN, 0),
        "cumulative": 0,
    }
    assert begun["info"] == {"step": 0, "queries_used": 0, "sections_valid": 0, "grade": None}
    assert client.post("/reset", params={"difficulty": task}).json() == begun


def test_pmw_19_an_empty_body_is_the_default_difficulty(client: TestClient) -> None:
    for answer in (client.post("/reset"), client.post("/reset", json={})):
        assert answer.json() == reset(client, difficulty="easy")


@pytest.mark.parametrize("task", TASKS)
def test_pmw_44_the_variable_says_what_is_played_by_default(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, task: str
) -> None:
    """PMW-19, PMW-44: body before variable before easy, in every dialect."""
    monkeypatch.setenv("DIFFICULTY", task)
    with served(tmp_path, NAME) as client:
        client.post("/reset")
        assert client.get("/state").json()["difficulty"] == task
        reset(client, difficulty="medium")
        assert client.get("/state").json()["difficulty"] == "medium"
        varied = reset(client, seed=3)["observation"]
        assert varied == warroom.make(NAME, task=task, seed=3).observation.model_dump(mode="json")
        with client.websocket_connect("/ws") as socket:
            for frame in ({"type": "reset"}, {"command": "reset"}):
                socket.send_json(frame)
                told = socket.receive_json()["data"]["observation"]
                assert told["incident_id"] == warroom.make(NAME, task=task).observation.incident_id


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("DIFFICULTY", "nightmare", "expected one of easy, medium, hard, expert"),
        ("MAX_CONCURRENT_ENVS", "many", "MAX_CONCURRENT_ENVS: expected a whole number"),
        ("MAX_CONCURRENT_ENVS", "0", "MAX_CONCURRENT_ENVS: expected a whole number"),
    ],
)
def test_a_variable_that_makes_no_sense_is_told_as_the_server_starts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: str, told: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(BadScenario, match=told):
        app(NAME, settings=Settings(log=tmp_path / "s.db"))


def test_pmw_20_an_unknown_difficulty_is_refused_with_the_list(client: TestClient) -> None:
    for answer in (client.post("/reset", json={"difficulty": "nightmare"}),
                   client.post("/reset", params={"difficulty": "nightmare"})):  # fmt: skip
        assert answer.status_code == 400
        told = answer.json()["error"]["message"]
        assert "'nightmare'; expected one of easy, medium, hard, expert" in told


@pytest.mark.parametrize(
    "options",
    [
        {"scenario": "library/task_easy"},
        {"scenario": "shift/generated/easy/1"},
        {"scenario": "library/postmortem_easy/../task_easy"},
        {"split": "library", "index": 4},
        {"split": "nope", "index": 0},
        {"difficulty": "easy", "scenario": "library/postmortem_easy"},
        {"seed": -1},
        {"difficulty": 7},
        {"odd": 1},
    ],
)
def test_a_reset_that_makes_no_sense_is_refused(client: TestClient, options: JSON) -> None:
    answer = client.post("/reset", json=options)
    assert answer.status_code in (400, 422)
    assert answer.json()["error"]["message"]
    assert client.get("/state").status_code == 409


def test_a_scenario_is_played_by_address_and_as_one_of_a_suite(client: TestClient) -> None:
    by_address = reset(client, scenario=KIND.suites["variants"][2])
    assert reset(client, split="variants", index=2) == by_address
    assert reset(client, difficulty="easy", seed=2) == by_address


# Playing


@pytest.mark.parametrize("task", TASKS)
def test_pmw_21_22_steps_and_states_are_those_of_the_environment(
    client: TestClient, task: str
) -> None:
    """PMW-21, PMW-22, PMW-57, PMW-59, PMW-102."""
    env = warroom.make(NAME, task=task)
    answer = reset(client, difficulty=task, episode_id="mine")
    for number, action in enumerate((*MIXED, *perfect(task)), start=1):
        answer, result = step(client, action), env.step(action)
        seen = answer["observation"]
        assert seen == result.observation.model_dump(mode="json", by_alias=True)
        assert Observation.model_validate(seen) == result.observation
        assert (answer["reward"]["total"], answer["done"]) == (result.reward, result.done)
        assert answer["info"]["step"] == seen["step"] == number
        assert answer["info"]["queries_used"] == seen["queries_used"]
        valid = [one for one in seen["sections"] if one["state"] == "valid"]
        assert answer["info"]["sections_valid"] == len(valid)
        state = env.state(episode_id="mine").model_dump(mode="json")
        assert client.get("/state").json() == state
    assert answer["done"]


@pytest.mark.parametrize("task", TASKS)
@pytest.mark.parametrize("reward", ["shaped", "terminal"])
def test_pmw_103_the_breakdown_sums_to_the_total_and_totals_to_the_cumulative(
    client: TestClient, task: str, reward: str
) -> None:
    """PMW-102, PMW-103: whichever way an episode pays, and wherever a reward is told."""
    reset(client, difficulty=task, reward=reward)
    paid = 0.0
    for action in (*MIXED, *perfect(task), SUBMIT):
        answer = step(client, action)
        told = answer["reward"]
        assert list(told["breakdown"])[: len(BREAKDOWN)] == list(BREAKDOWN)
        assert sum(told["breakdown"].values()) == pytest.approx(told["total"], abs=1e-9)
        paid += told["total"]
        assert told["cumulative"] == pytest.approx(paid, abs=1e-9)
        assert answer["observation"]["last_reward"] == told["total"]
    assert client.get("/state").json()["cumulative_reward"] == pytest.approx(paid, abs=1e-9)


def test_pmw_27_a_wrong_action_is_scored_and_told_what_there_is(client: TestClient) -> None:
    """PMW-27, PMW-46, PMW-51: the reply names the actions and the sections that there are."""
    reset(client)
    unknown = step(client, {"action_type": "REBOOT"})
    assert unknown["reward"]["total"] == -0.05
    for verb in ("QUERY_LOGS", "WRITE_SECTION", "ASSIGN_ACTION_ITEM", "SUBMIT"):
        assert verb in unknown["observation"]["last_action_result"]
    odd = {"action_type": "WRITE_SECTION", "section_name": "poem", "section_content": "x"}
    told = step(client, odd)
    assert told["reward"]["total"] == told["reward"]["breakdown"]["invalid_action"] == -0.05
    for section in Section:
        assert section in told["observation"]["last_action_result"]
    assert step(client, {"odd": 1})["observation"]["step"] == 3


@pytest.mark.parametrize("body", ["[1]", "7", '"SUBMIT"', "{", "null", "", "{}"])
def test_pmw_27_a_body_that_is_no_action_at_all_is_422_and_costs_nothing(
    client: TestClient, body: str
) -> None:
    reset(client)
    answer = client.post("/step", content=body)
    assert answer.status_code == 422
    assert client.get("/state").json()["step_count"] == 0


@pytest.mark.parametrize(
    ("since", "until"),
    [("3pm", "16:00"), ("25:00", "25:10"), ("03:45", "03:38"), ("03:38", "03:38"),
     ("03.38", "03:45"), ("-1:00", "03:45"), ("00:00", "23:59"), ("03:38:99", "03:45")],
)  # fmt: skip
def test_pmw_28_a_malformed_time_is_a_scored_miss(
    client: TestClient, since: str, until: str
) -> None:
    reset(client)
    answer = step(client, {**DOCUMENTED, "query_from": since, "query_to": until})
    assert answer["reward"]["breakdown"]["bad_query_penalty"] == -0.05
    assert answer["observation"]["retrieved_logs"] == []


def test_pmw_28_a_time_that_is_no_text_is_an_invalid_action(client: TestClient) -> None:
    reset(client)
    for odd in (7, ["03:38"], {"a": 1}, True):
        answer = step(client, {**DOCUMENTED, "query_from": odd})
        assert answer["reward"]["breakdown"]["invalid_action"] == -0.05


def test_pmw_29_before_a_reset_there_is_nothing_to_act_on(client: TestClient) -> None:
    for answer in (
        client.post("/step", json=SUBMIT), client.get("/state"), client.post("/grade"),
    ):  # fmt: skip
        assert answer.status_code == 409
        assert "reset first" in answer.json()["error"]["message"]


def test_a_step_comes_bare_or_in_openenvs_envelope(client: TestClient) -> None:
    reset(client)
    bare = step(client, DOCUMENTED)
    reset(client)
    assert step(client, {"action": DOCUMENTED, "timeout_s": 5}) == bare


def test_a_numbered_step_is_answered_the_second_time_as_the_first(client: TestClient) -> None:
    """Its cumulative reward and its grade too."""
    reset(client)
    told = [
        client.post("/step", params={"step": number}, json=action).json()
        for number, action in enumerate(perfect(), start=1)
    ]
    for number, action in enumerate(perfect(), start=1):
        again = client.post("/step", params={"step": number}, json=action).json()
        assert again == told[number - 1]


def test_pmw_37_two_clients_do_not_disturb_each_other(client: TestClient) -> None:
    alone: dict[str, list[JSON]] = {}
    for task in ("easy", "hard"):
        reset(client, difficulty=task)
        alone[task] = [step(client, action) for action in perfect(task)]
    for task in alone:
        client.post("/reset", json={"difficulty": task}, headers=fresh(task))
    together: dict[str, list[JSON]] = {"easy": [], "hard": []}
    for pair in itertools.zip_longest(perfect("easy"), perfect("hard")):
        for task, action in zip(together, pair, strict=True):
            if action is not None:
                together[task].append(step(client, action, **fresh(task)))
    assert together == alone


@pytest.mark.parametrize("task", TASKS)
def test_pmw_53_to_67_every_reply_has_the_documented_observation(
    client: TestClient, task: str
) -> None:
    """PMW-53, PMW-54, PMW-55, PMW-56, PMW-57, PMW-59, PMW-62, PMW-63, PMW-64, PMW-65, PMW-66,
    PMW-67.
    """
    actions: list[JSON] = [{"odd": 1}, MISS, *perfect(task)]
    seen = reset(client, difficulty=task)["observation"]
    shown = [seen, *(step(client, action)["observation"] for action in actions)]
    queried, items = 0, 0
    for now, action in zip(shown, [{}, *actions], strict=True):
        assert Observation.model_validate(now).model_dump(mode="json", by_alias=True) == now
        assert {len(line) for line in now["alerts"]} == {4}
        assert set(now["alerts"][0]) == {"timestamp", "severity", "service", "message"}
        assert set(now["slack_thread"][0]) == {"timestamp", "author", "text"}
        assert set(now["service_graph"][0]) == {"service", "depends_on"}
        assert [one["name"] for one in now["sections"]] == list(Section)
        assert now["last_action_result"]
        queried += action.get("action_type") == "QUERY_LOGS"
        items += action.get("action_type") == "ASSIGN_ACTION_ITEM"
        assert (now["retrieved_logs"] is None) == (action.get("action_type") != "QUERY_LOGS")
        assert len(now["query_history"]) == now["queries_used"] == queried
        assert len(now["action_items_assigned"]) == items


# The grade


@pytest.mark.parametrize("task", TASKS)
def test_pmw_139_the_grade_is_told_in_parts_and_only_at_the_end(
    client: TestClient, task: str
) -> None:
    """PMW-100, PMW-139, PMW-140, PMW-179."""
    reset(client, difficulty=task)
    *before, last = perfect(task)
    for action in before:
        assert step(client, action)["info"]["grade"] is None
        assert client.post("/grade").json() == {"done": False, "grade": None}
    end = step(client, last)
    grade = end["info"]["grade"]
    assert grade["total_score"] == warroom.make(NAME, task=task).score + 1.0
    assert [grade[f"{part}_score"] for part in PARTS] == [1.0] * 5
    assert grade["timeline_root_cause_cap_applied"] is False
    paid = [a for a in before if a["action_type"] == "QUERY_LOGS"]
    assert 1 <= grade["correct_queries_made"] <= len(paid)
    assert end["reward"]["breakdown"]["grade"] == grade["total_score"]
    assert client.post("/grade").json() == {"done": True, "grade": grade}
    assert step(client, SUBMIT)["info"]["grade"] == grade


def test_pmw_100_a_poor_documents_reward_is_its_grade_less_its_penalties(
    client: TestClient,
) -> None:
    reset(client, difficulty="hard")
    actions = [a for a in perfect("hard") if a.get("section_name") not in ("timeline", "impact")]
    end = [step(client, action) for action in actions][-1]
    grade, told = end["info"]["grade"], end["reward"]
    assert told["breakdown"]["missing_section_penalty"] == pytest.approx(-0.2)
    assert told["total"] == pytest.approx(grade["total_score"] - 0.2)
    assert grade["timeline_root_cause_cap_applied"] is True
    assert (grade["root_cause_score"], grade["timeline_score"]) == (0.6, 0.0)
    assert grade["completeness_score"] == pytest.approx(0.6)
    weights = {"root_cause": 0.30, "timeline": 0.25, "action_items": 0.20, "impact": 0.15,
               "completeness": 0.10}  # fmt: skip
    total = sum(weight * grade[f"{part}_score"] for part, weight in weights.items())
    assert grade["total_score"] == pytest.approx(total, abs=1e-4)
    assert all(f"{part} " in grade["explanation"] for part in PARTS)


def test_pmw_101_who_never_submits_is_graded_and_charged_at_the_last_step(
    client: TestClient,
) -> None:
    reset(client)
    for action in perfect()[:-1]:
        step(client, action)
    end = step(client, {"odd": 1})
    while not end["done"]:
        end = step(client, {"odd": 1})
    assert end["observation"]["step"] == 25
    assert end["reward"]["breakdown"]["no_submit_penalty"] == -0.10
    assert end["info"]["grade"]["total_score"] == end["reward"]["breakdown"]["grade"] == 1.0


@pytest.mark.parametrize("task", TASKS)
def test_pmw_30_nothing_tells_the_answer_before_the_end(client: TestClient, task: str) -> None:
    """PMW-30, PMW-179: no id of a cause or of evidence, whatever was looked up."""
    case = dossier_of(warroom.make(NAME, task=task).shift.scenarios[0]).case
    held = (*case.windows, *case.decoys, *case.events)
    gold = {case.answer.mechanism, *case.facts, *(item for one in held for item in one.evidence)}
    assert len(gold) > 3
    replies = [client.post("/reset", json={"difficulty": task})]
    replies += [client.post("/step", json=action) for action in (*MIXED, *perfect(task)[:2])]
    replies += [client.get(path) for path in ("/", "/tasks", "/state", "/schema", "/metadata")]
    replies += [client.post("/grade")]
    for answer in replies:
        assert not {word for word in gold if word in answer.text}


# Places


def test_pmw_35_a_hundred_sockets_are_open_by_default(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PMW-35, PMW-43."""
    for said, most in (("", 100), ("3", 3)):
        monkeypatch.setenv("MAX_CONCURRENT_ENVS", said)
        settings = Settings(log=tmp_path / f"{most}.db")
        with TestClient(app(NAME, settings=settings)) as client, ExitStack() as opened:
            for _ in range(most):
                opened.enter_context(client.websocket_connect("/ws"))
            with client.websocket_connect("/ws") as late:
                told = late.receive_json()["data"]
                assert (told["code"], told["max_sessions"]) == ("CAPACITY_REACHED", most)


def test_every_reply_is_the_same_bytes_when_an_episode_is_played_again(client: TestClient) -> None:
    def played(name: str) -> list[bytes]:
        client.post("/reset", json={"difficulty": "expert"}, headers=fresh(name))
        return [to_json(step(client, a, **fresh(name))) for a in (*MIXED, *perfect("expert"))]

    assert played("a") == played("b")
