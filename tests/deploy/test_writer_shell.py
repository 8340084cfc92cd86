"""`deploy/postmortem_writer`: what its documents say is what the code does."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest
import websockets
import yaml
from shells import WRITER, bash, documented, environment, tables

import warroom
from warroom.agents.catalogue import make_agent
from warroom.cli import inference
from warroom.cli.grammar import SUCCESS_FROM
from warroom.environments.postmortem_writer import grading, rules, sections, timeline
from warroom.environments.postmortem_writer.actions import NEEDED
from warroom.environments.postmortem_writer.reward import Reward
from warroom.environments.postmortem_writer.tasks import TASKS
from warroom.environments.postmortem_writer.wire import (
    MAX_CONTENT,
    Action,
    ActionType,
    Observation,
    Section,
)
from warroom.scenarios.addresses import library_source, library_spec
from warroom.scenarios.spec import read_spec
from warroom.server.postmortem_writer import BREAKDOWN, SOCKETS, said

README = WRITER.text("README.md")
MANIFEST = WRITER.manifest
BLOCKS = re.findall(r"^```(\w*)\n(.*?)^```", README, flags=re.MULTILINE | re.DOTALL)

# The source document's own lines.
DOCUMENTED_CLIENT = """\
from client import PostMortemEnv
with PostMortemEnv(base_url="http://localhost:7860") as env:
    result = env.reset(difficulty="easy")
    print(result["observation"]["goal"])
    # Query logs for evidence
    result = env.query_logs("payments", "03:38", "03:45")
    # Write sections
    result = env.write_section("root_cause",
        "Root cause: DB connection leak in payments service v2.4.0...")
    # Submit
    result = env.submit()
    print(result["info"]["grade"]["total_score"])
"""
DOCUMENTED_SOCKET = """\
import asyncio, json, websockets
async def run():
    async with websockets.connect(
        "wss://jeevan2717-incident-postmortem-writer.hf.space/ws"
    ) as ws:
        await ws.send(json.dumps({"command": "reset", "difficulty": "hard"}))
        result = json.loads(await ws.recv())
        print(result["data"]["observation"]["goal"])
asyncio.run(run())
"""


def rows(heading: str, number: int = 0) -> list[list[str]]:
    return tables(README, heading)[number]


def goal(task: str) -> str:
    return warroom.make("postmortem_writer", task=task).observation.goal


def blocks(word: str) -> list[str]:
    return [text for _, text in BLOCKS if word in text]


# Identity and files


def test_pmw_1_the_front_matter_is_the_documented_one() -> None:
    assert README.startswith("---\n")
    assert yaml.safe_load(README.split("---\n")[1]) == {
        "title": "Incident Post-Mortem Writer",
        "emoji": "\U0001f6a8",
        "colorFrom": "red",
        "colorTo": "blue",
        "sdk": "docker",
        "app_port": 7860,
        "pinned": False,
        "tags": ["openenv"],
    }


def test_pmw_2_3_every_documented_file_is_there_and_re_exports_the_package(tmp_path: Path) -> None:
    """PMW-2, PMW-3: the words are typed models, the same as the package's."""
    listed = ["env/models.py", "server/environment.py", "server/app.py", "client.py",
              "inference.py", "openenv.yaml", "Dockerfile", "requirements.txt",
              *(f"env/scenarios/{task}.json" for task in TASKS)]  # fmt: skip
    assert all((WRITER.folder / name).is_file() for name in listed)
    code = (
        "import client, env.models as m, server.app as a, server.environment as e\n"
        "from pydantic import BaseModel\n"
        "from warroom.environments.postmortem_writer import env as package\n"
        "for word in (m.Action, m.Observation, m.Reward, m.State):\n"
        "    assert issubclass(word, BaseModel)\n"
        f"assert m.Action is client.{MANIFEST['action']}\n"
        f"assert m.Observation is client.{MANIFEST['observation']}\n"
        "assert e.PostMortemWriter is package.PostMortemWriter and e.grade\n"
        "assert '/step' in [route.path for route in a.app.routes]\n"
        "assert client.IncidentPostmortemWriterEnv.words is client.POSTMORTEM_WRITER\n"
    )
    env = environment(WARROOM_SESSIONS=str(tmp_path / "sessions.db"))
    told = subprocess.run(
        [sys.executable, "-c", code], cwd=WRITER.folder, env=env, capture_output=True, text=True
    )
    assert told.returncode == 0, told.stderr


@pytest.mark.parametrize("task", TASKS)
def test_pmw_86_the_scenarios_are_static_json_rendered_from_the_library(task: str) -> None:
    """Rewrite one with `warroom scenarios source postmortem_easy > env/scenarios/easy.json`."""
    path = WRITER.folder / "env" / "scenarios" / f"{task}.json"
    name = f"postmortem_{task}"
    assert json.loads(path.read_text(encoding="utf-8")) == library_source(name)
    assert read_spec(path) == library_spec(name)
    command = [sys.executable, "-m", "warroom", "scenarios", "source", name]
    told = subprocess.run(command, env=environment(), capture_output=True, check=True)
    assert told.stdout == path.read_bytes()


# The manifest


def test_pmw_9_the_manifest_lists_four_tasks_with_their_limits() -> None:
    """PMW-8, PMW-9, PMW-58, PMW-60, PMW-61."""
    assert MANIFEST["name"] == "incident-postmortem-writer"
    listed = [(task["id"], task["max_steps"], task["max_queries"]) for task in MANIFEST["tasks"]]
    assert listed == [("easy", 25, 8), ("medium", 25, 8), ("hard", 25, 8), ("expert", 25, 6)]
    assert listed == [(task.name, task.max_steps, task.max_queries) for task in TASKS.values()]


def test_the_manifest_describes_the_words_and_what_is_paid() -> None:
    assert list(MANIFEST["observation_fields"]) == list(Observation.model_fields)
    assert MANIFEST["reward"] == {
        "correct_query": rules.WINDOW,
        "section_written": rules.VALID_SECTION,
        "action_item_assigned": rules.ITEM,
        "bad_query_penalty": [-price for price in TASKS["easy"].prices],
        "bad_query_penalty_expert": [-price for price in TASKS["expert"].prices],
        "overwrite_penalty": rules.OVERWRITE,
        "invalid_action": rules.INVALID,
        "missing_section_penalty": rules.MISSING,
        "no_submit_penalty": rules.NO_SUBMIT,
        "action_item_taken_back": -rules.ITEM,
        "grade": [0.0, 1.0],
    }


def test_the_declared_reward_range_holds_every_step_and_no_more() -> None:
    """The dearest: a miss as the last step of who wrote nothing and planned what fits nothing."""
    miss = max(price for task in TASKS.values() for price in task.prices)
    worst = rules.MISSING * len(Section) + rules.NO_SUBMIT - rules.ITEM * rules.MOST_ITEMS - miss
    best = 1.0 + rules.WINDOW * rules.MOST_WINDOWS + rules.NO_SUBMIT
    assert MANIFEST["validation"]["reward"]["range"] == [round(worst, 10), round(best, 10)]


# The README's tables


@pytest.mark.parametrize(
    "heading",
    ["Why", "Key innovations", "Difficulty", "Actions", "Observation", "Rewards", "Grading",
     "Baseline", "API", "Set-up", "Docker", "Training", "Inference", "Client", "WebSocket",
     "Structure", "Variables"],
)  # fmt: skip
def test_pmw_174_the_readme_has_the_documented_sections(heading: str) -> None:
    assert f"\n## {heading}\n" in README


@pytest.mark.parametrize(
    "word", ["Evidence gating", "Adversarial Slack", "Partial observability", "Multi-layer grading"]
)
def test_pmw_174_the_readme_names_the_key_innovations(word: str) -> None:
    assert f"\n- **{word}.** " in README


def test_pmw_174_the_tables_of_difficulties_actions_and_words_are_the_codes() -> None:
    """PMW-47, PMW-48, PMW-49, PMW-50: each action, and the fields it needs."""
    assert [row[0] for row in rows("## Difficulty")] == list(TASKS)
    assert rows("## Difficulty", 1) == [
        [task.name, str(task.max_steps), str(task.max_queries),
         ", ".join(f"{-price:.2f}" for price in task.prices)]
        for task in TASKS.values()
    ]  # fmt: skip
    assert [row[:2] for row in rows("## Actions")] == [
        [str(verb), "`, `".join(NEEDED[verb])] for verb in ActionType
    ]
    told = {name for row in rows("## Actions") for name in row[1].split("`, `") if name}
    assert {*told, "action_type"} == set(Action.model_fields)
    assert f"is one of {', '.join(f'`{name}`' for name in Section)}. A section" in README
    assert f"\n{MAX_CONTENT:,} characters" in README
    assert [row[0] for row in rows("## Observation")] == list(Observation.model_fields)


def test_pmw_174_the_table_of_rewards_is_the_codes() -> None:
    told = {row[0]: row[1] for row in rows("## Rewards")}
    usual, expert = TASKS["easy"].prices, TASKS["expert"].prices
    assert told == {
        "correct_query": f"{rules.WINDOW:+.2f}",
        "section_written": f"{rules.VALID_SECTION:+.2f}",
        "action_item_assigned": f"{rules.ITEM:+.2f}",
        "bad_query_penalty": f"-{usual[0]:.2f} to -{usual[-1]:.2f}, on expert to -{expert[-1]:.2f}",
        "overwrite_penalty": f"{rules.OVERWRITE:+.2f}",
        "invalid_action": f"{rules.INVALID:+.2f}",
        "missing_section_penalty": f"{rules.MISSING:+.2f}",
        "no_submit_penalty": f"{rules.NO_SUBMIT:+.2f}",
        "action_item_taken_back": f"{-rules.ITEM:+.2f}",
        "grade": "0.00 to +1.00",
    }
    assert set(BREAKDOWN) < set(told)
    when = {row[0]: row[2] for row in rows("## Rewards")}
    assert when["correct_query"].endswith(f"at most {rules.MOST_WINDOWS}")
    assert when["action_item_assigned"].endswith(f"at most {rules.MOST_ITEMS}")
    for field in Reward.model_fields:
        assert f"`{field}`" in README


def test_pmw_174_the_table_of_the_grade_is_the_codes() -> None:
    weights = (grading.ROOT_CAUSE, grading.TIMELINE, grading.ACTION_ITEMS, grading.IMPACT,
               grading.COMPLETENESS)  # fmt: skip
    names = ("root_cause", "timeline", "action_items", "impact", "completeness")
    table = rows("## Grading")
    assert [row[:2] for row in table] == [
        [name, f"{weight:.0%}".replace("%", " %")]
        for name, weight in zip(names, weights, strict=True)
    ]
    for layer in (grading.SERVICE, grading.MECHANISM, grading.EVIDENCE):
        assert f" {layer:.2f}," in table[0][2]
    assert f"within {timeline.TOLERANCE_MIN} minutes" in table[1][2]
    assert table[3][2].startswith(f"{sections.LEAST_WORDS} words")
    below = README.split("## Grading")[1].split("## Baseline")[0]
    assert f"earns {grading.GUESSED:.2f}." in below
    assert (
        f"below {grading.POOR_TIMELINE:.2f}: the root cause earns at most "
        f"{grading.CAP_WITHOUT_TIMELINE:.2f}." in below
    )
    assert f"the whole grade is at most {grading.CAP_WITHOUT_SERVICE:.2f}." in below


def test_pmw_39_to_45_the_readme_lists_the_variables_with_their_defaults() -> None:
    """PMW-39, PMW-40, PMW-41, PMW-42, PMW-43, PMW-44, PMW-45."""
    shell = inference.POSTMORTEM_WRITER
    told = inference.variables({}, url=shell.url, url_named=shell.url_named, keys=shell.keys)
    served = said({})
    assert {row[0]: row[1] for row in rows("## Variables")}.items() >= {
        "API_BASE_URL": told.api_base_url,
        "MODEL_NAME": told.model_name,
        "HF_TOKEN": told.key,
        "ENV_BASE_URL": told.env_url,
        "WORKERS": "2",
        "MAX_CONCURRENT_ENVS": str(served.capacity),
        "DIFFICULTY": served.task,
        "HOST": "0.0.0.0",
        "PORT": str(WRITER.port),
    }.items()
    assert (told.api_base_url, told.model_name) == ("https://api.openai.com/v1", "gpt-4o-mini")
    assert (told.env_url, served.capacity, SOCKETS) == ("http://localhost:7860", 100, 100)


def test_pmw_42_45_the_server_starts_as_its_variables_say(monkeypatch: pytest.MonkeyPatch) -> None:
    """PMW-38, PMW-42, PMW-45: WORKERS, HOST and PORT, with what the README says without them."""
    source = WRITER.text("server/app.py")
    asked: list[dict[str, Any]] = []
    monkeypatch.setattr("uvicorn.run", lambda _app, **how: asked.append(how))  # pyright: ignore
    for name in ("HOST", "PORT", "WORKERS"):
        monkeypatch.delenv(name, raising=False)
    began: dict[str, Any] = {"__name__": "began"}
    exec(source, began)
    began["main"]()
    for name, value in (("HOST", "127.0.0.1"), ("PORT", "7999"), ("WORKERS", "3")):
        monkeypatch.setenv(name, value)
    began["main"]()
    told = [(how["host"], how["port"], how["workers"]) for how in asked]
    assert told == [("0.0.0.0", 7860, 2), ("127.0.0.1", 7999, 3)]


def test_the_baselines_bars_are_what_the_runbook_earns() -> None:
    scores: dict[str, float] = {}
    for task in TASKS:
        env = warroom.make("postmortem_writer", task=task)
        agent = make_agent("postmortem_writer", "runbook", seed=0)
        while not env.done:
            action = agent.act(env.observation.model_dump())
            assert action is not None
            env.step(action)
        scores[task] = env.score
    bars = [f"{name:<7}: {score:.3f} {'█' * round(20 * score)}" for name, score in scores.items()]
    average = f"{'avg':<7}: {sum(scores.values()) / len(scores):.3f}"
    assert blocks("█")[0].splitlines() == [*bars, average]


def test_pmw_177_the_readme_says_from_which_grade_on_an_episode_is_a_success() -> None:
    assert f"`success` means a grade of at least {SUCCESS_FROM}. " in README


# The documented lines


def test_every_block_of_the_readme_is_run_by_a_test() -> None:
    """PMW-175: curl, client, socket; the image's and the set-up's lines in their own tests."""
    run_elsewhere = (
        "pip install -r", "pip wheel", "docker build", "export API_BASE_URL", "[START]", "├──", "█"
    )  # fmt: skip
    for _, text in BLOCKS:
        ways = [word for word in ("curl", "PostMortemEnv(", "websockets.connect", *run_elsewhere)
                if word in text]  # fmt: skip
        assert len(ways) == 1, text


def test_pmw_175_the_readmes_lines_play(tmp_path: Path) -> None:
    """PMW-10, PMW-15, PMW-31, PMW-140, PMW-141, PMW-147, PMW-175: as they are written, on the
    documented port, on what `uvicorn server.app:app` serves.
    """
    with documented(WRITER, sessions=tmp_path / "sessions.db"):
        health, reset, step, state = (bash(lines) for lines in blocks("curl"))
        told = [ran(text) for word in ("PostMortemEnv(", "connect(") for text in blocks(word)]
        document = ran(DOCUMENTED_CLIENT)
    assert health == {"status": "healthy"}
    assert reset["observation"]["goal"] == goal("easy")
    assert step["reward"]["total"] == 0.06
    assert state["step_count"] == 1
    assert told[0] == document
    assert document == f"{goal('easy')}\n{score_of_the_documented_client()}\n"
    assert told[1] == f"{goal('hard')}\n"


def test_pmw_31_the_documents_socket_snippet_runs_unchanged(
    writer_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Only where its address leads to is ours."""
    connect = websockets.connect
    local = f"{writer_url.replace('http', 'ws', 1)}/ws"
    monkeypatch.setattr(websockets, "connect", lambda _address: connect(local))  # pyright: ignore
    exec(compile(DOCUMENTED_SOCKET, "document", "exec"), {"__name__": "document"})
    assert capsys.readouterr().out == f"{goal('hard')}\n"


def score_of_the_documented_client() -> float:
    """Return what the two actions of the document's client earn when it submits."""
    env = warroom.make("postmortem_writer", task="easy")
    (text,) = re.findall(r'"(Root cause.*)"\)', DOCUMENTED_CLIENT)
    for words in (
        {"action_type": "QUERY_LOGS", "query_service": "payments", "query_from": "03:38",
         "query_to": "03:45"},
        {"action_type": "WRITE_SECTION", "section_name": "root_cause", "section_content": text},
        {"action_type": "SUBMIT"},
    ):  # fmt: skip
        env.step(words)
    return env.score


def ran(python: str) -> str:
    """Run lines of a document as a program in the deploy folder, and return what it prints."""
    told = subprocess.run(
        [sys.executable, "-c", python], cwd=WRITER.folder, env=environment(),
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert told.returncode == 0, told.stderr
    return told.stdout


def test_pmw_13_the_set_up_is_told_for_windows_too() -> None:
    assert "source venv/bin/activate        # Windows: venv\\Scripts\\activate\n" in README
    for lines in (
        "pip install -r requirements.txt\n"
        "uvicorn server.app:app --host 0.0.0.0 --port 7860 --reload\n",
        "docker build -t postmortem-env .\ndocker run -p 7860:7860 postmortem-env\n",
        "python inference.py\n",
    ):
        assert lines in README


def test_the_readmes_routes_are_there(writer_url: str) -> None:
    there = httpx.get(f"{writer_url}/openapi.json", trust_env=False).json()["paths"]
    for route in (row[0] for row in rows("## API")):
        method, _, path = route.partition(" ")
        if method in ("GET", "POST") and not path.startswith("/mcp"):
            assert method.lower() in there[path], route
