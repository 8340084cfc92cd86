"""`deploy/incident_response`: the documented files, commands, words and numbers."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from shells import (
    RESPONSE,
    bash,
    checked_out,
    documented,
    environment,
    fresh_venv,
    serving,
    tables,
)

from warroom.environments.incident_response import rules
from warroom.environments.incident_response.tasks import (
    CALM,
    ESCALATION_REWARD,
    FIX_REWARD,
    GENERATED,
    LIBRARY,
    RECORDED,
    Kind,
    Part,
)
from warroom.environments.incident_response.wire import Action, ActionType, Observation

SHELL = RESPONSE.folder
README = RESPONSE.text("README.md")
MANIFEST = RESPONSE.manifest
PORT = RESPONSE.port

# The source document's own lines.
RESET_LINE = 'curl -X POST "http://localhost:7860/reset?task_id=task_easy"'
STEP_LINE = """\
curl -X POST "http://localhost:7860/step?task_id=task_easy" \\
-H "Content-Type: application/json" \\
-d '{"action_type": "investigate", "target": "postgres-db"}'"""
STATE_LINE = 'curl "http://localhost:7860/state?task_id=task_easy"'


def table(heading: str) -> dict[str, str]:
    """Return the rows of the README's table below a heading, first cell to last."""
    return {row[0]: row[-1] for row in tables(README, heading)[0]}


def signed(*values: float) -> str:
    return " to ".join(f"{value:+.2f}" for value in values)


# Identity and files


def test_iro_1_the_front_matter_is_the_documented_one() -> None:
    head = README.split("---\n")[1]
    assert README.startswith("---\n")
    assert yaml.safe_load(head) == {
        "title": "Incident Response OpenEnv",
        "emoji": "\U0001f6a8",
        "colorFrom": "red",
        "colorTo": "pink",
        "sdk": "docker",
        "app_port": PORT,
        "pinned": False,
        "tags": ["openenv"],
    }


@pytest.mark.parametrize(
    "name",
    ["app/environment.py", "app/models.py", "app/tasks.py", "app/scenarios.py", "main.py",
     "inference.py", "openenv.yaml", "Dockerfile", "requirements.txt", "README.md"],
)  # fmt: skip
def test_iro_2_a_documented_file_is_there_and_in_the_readme(name: str) -> None:
    assert (SHELL / name).is_file()
    assert Path(name).name in README.split("## Structure")[1]


def test_iro_2_every_shell_re_exports_the_package_and_holds_nothing_of_its_own(
    tmp_path: Path,
) -> None:
    code = (
        "import app.environment as e, app.models as m, app.tasks as t, app.scenarios as s\n"
        "import client, models, main, server.app as served\n"
        "assert e.make('incident_response', task='easy').observation.task_id == 'task_easy'\n"
        "assert isinstance(e.make('incident_response'), e.IncidentResponse)\n"
        f"assert m.Action is models.Action is client.{MANIFEST['action']}\n"
        f"assert m.Observation is models.Observation is client.{MANIFEST['observation']}\n"
        "assert [s.find(a).address for a in s.suite('library')][0] == 'library/task_easy'\n"
        "assert list(t.LIBRARY) == ['task_easy', 'task_medium', 'task_hard'] and t.grade\n"
        "assert [r.path for r in main.app.routes] == [r.path for r in served.app.routes]\n"
        "assert '/step' in [r.path for r in main.app.routes]\n"
        "assert client.IncidentResponseEnv.__name__ == 'IncidentResponseEnv'\n"
    )
    env = environment(WARROOM_SESSIONS=str(tmp_path / "sessions.db"))
    said = subprocess.run(
        [sys.executable, "-c", code], cwd=SHELL, env=env, capture_output=True, text=True
    )
    assert said.returncode == 0, said.stderr
    for path in SHELL.rglob("*.py"):
        assert len(path.read_text("utf-8").splitlines()) < 40, f"{path} is no thin shell"


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_iro_3_the_requirements_are_all_that_the_server_and_the_baseline_need(
    tmp_path: Path,
) -> None:
    """IRO-96: `python inference.py` too runs with what requirements.txt installs."""
    folder = checked_out(RESPONSE, tmp_path / "checkout")
    bin_ = fresh_venv(tmp_path / "venv")
    subprocess.run(
        [bin_ / "pip", "install", "-q", "-r", "requirements.txt"], cwd=folder, check=True
    )
    with serving(
        RESPONSE, cwd=folder, sessions=tmp_path / "s.db", python=str(bin_ / "python")
    ) as url:
        said = subprocess.run(
            [bin_ / "python", "inference.py"], cwd=folder, env=environment(ENV_URL=url),
            capture_output=True, text=True, timeout=120,
        )  # fmt: skip
    assert said.stderr.endswith("average 0.93\n")


# The manifest


def test_iro_6_the_manifest_describes_actions_observations_and_endpoints() -> None:
    assert list(MANIFEST["action_fields"]) == list(Action.model_fields)
    assert MANIFEST["action_fields"]["action_type"] == "one of " + ", ".join(ActionType)
    assert list(MANIFEST["observation_fields"]) == list(Observation.model_fields)


def test_iro_6_the_tasks_of_the_manifest_and_the_readme_are_the_codes() -> None:
    assert MANIFEST["tasks"] == [
        {"id": t.id, "title": t.title, "difficulty": t.difficulty, "max_steps": t.max_steps}
        for t in LIBRARY.values()
    ]
    for task in LIBRARY.values():
        heading = f"### `{task.id}`: {task.title} ({task.difficulty}, {task.max_steps} steps)"
        weights = list(table(heading).values())
        assert weights == [
            f"{'up to ' if part.kind is Kind.POSTMORTEM else ''}{signed(part.weight)}"
            for part in task.parts
        ]


def test_the_declared_reward_range_holds_every_step_and_no_more() -> None:
    dearest = rules.NO_OP_STREAK + rules.OUT_OF_STEPS
    tasks = (*LIBRARY.values(), CALM, RECORDED, *GENERATED.values())
    best = max(part.reward for task in tasks for part in task.parts) + rules.COMPLETION
    assert MANIFEST["validation"]["reward"]["range"] == [round(dearest, 10), best]


# The README


@pytest.mark.parametrize(
    "heading",
    ["## Motivation", "## Observation", "## Action", "## Action types", "## Tasks",
     "### `task_easy`", "### `task_medium`", "### `task_hard`", "## Rewards", "## Set-up",
     "### Local", "### Docker", "### API", "### Inference", "## Baseline", "## Structure"],
)  # fmt: skip
def test_iro_102_the_readme_has_the_documented_sections(heading: str) -> None:
    assert f"\n{heading}" in README


def test_iro_102_the_readme_shows_the_documented_commands_to_the_letter() -> None:
    shown = re.sub(r"^\s+(-[Hd] )", r"\1", README, flags=re.MULTILINE)
    for lines in (
        "pip install -r requirements.txt\nuvicorn main:app --host 0.0.0.0 --port 7860\n",
        "docker build -t incident-response-env .\ndocker run -p 7860:7860 incident-response-env\n",
        RESET_LINE,
        STEP_LINE,
        STATE_LINE,
        "export OPENAI_API_KEY=your_key\n"
        "export API_BASE_URL=https://api.openai.com/v1\n"
        "export MODEL_NAME=gpt-4o-mini\n"
        "export ENV_URL=http://localhost:7860\n"
        "python inference.py\n",
    ):
        assert lines in shown


def test_iro_102_the_readme_lists_every_field_and_action() -> None:
    assert list(table("## Observation")) == list(Observation.model_fields)
    assert list(table("## Action")) == list(Action.model_fields)
    listed = README.split("## Action types")[1].split("## Tasks")[0]
    assert re.findall(r"^- `(\w+)`", listed, flags=re.MULTILINE) == list(ActionType)


def test_iro_102_the_baseline_table_is_the_published_one() -> None:
    assert table("## Baseline") == {
        "task_easy": "0.99", "task_medium": "0.99", "task_hard": "0.80", "average": "0.93"
    }  # fmt: skip


def test_iro_103_the_rewards_of_readme_manifest_and_code_agree() -> None:
    def paid(kind: Kind) -> list[float]:
        return [part.reward for part in _parts() if part.kind is kind]

    looks = [part.reward for part in _parts() if part.fact == "culprit"]
    (tier,) = [share for _, share in rules.POSTMORTEM_TIERS if share < 1]
    writeup = (max(paid(Kind.POSTMORTEM)) * tier, max(paid(Kind.POSTMORTEM)))
    assert set(paid(Kind.ESCALATION)) == {ESCALATION_REWARD}
    assert set(paid(Kind.FIX)) == {FIX_REWARD}
    expected: dict[str, tuple[str, tuple[float, ...]]] = {
        "investigate_root_cause": ("investigate the root cause", (min(looks), max(looks))),
        "escalation": ("correct escalation", (ESCALATION_REWARD,)),
        "fix": ("correct fix applied", (FIX_REWARD,)),
        "postmortem": ("high-quality post-mortem", writeup),
        "wrong_fix": ("wrong fix applied", (rules.WRONG_FIX,)),
        "wrong_escalation": ("wrong escalation", (rules.WRONG_ESCALATION,)),
        "invalid": ("invalid action", (rules.INVALID,)),
        "irrelevant_service": (
            "investigate an irrelevant service, three times", (rules.STRAY_LOOK,)),
        "repeated_look": ("the same look again, nothing changed", (rules.REPEATED_LOOK,)),
        "unknown_service": ("unknown service", (rules.UNKNOWN_SERVICE,)),
        "no_op": ("no_op", (rules.NO_OP,)),
        "no_op_streak": ("repeated no_op (3+)", (rules.NO_OP_STREAK,)),
        "completion": ("task complete bonus", (rules.COMPLETION,)),
        "max_steps": ("max steps exceeded", (rules.OUT_OF_STEPS,)),
    }  # fmt: skip
    assert table("## Rewards") == {words: signed(*values) for words, values in expected.values()}
    declared = dict(MANIFEST["reward"])
    assert declared.pop("irrelevant_services_paid") == rules.STRAY_LOOKS_PAID == 3
    assert declared.pop("no_op_streak_from") == rules.STREAK_FROM == 3
    assert {name: as_tuple(value) for name, value in declared.items()} == {
        name: values for name, (_, values) in expected.items()
    }


def as_tuple(value: float | list[float]) -> tuple[float, ...]:
    return tuple(value) if isinstance(value, list) else (value,)


def _parts() -> list[Part]:
    return [part for task in LIBRARY.values() for part in task.parts]


# The documented lines


def test_iro_7_iro_8_iro_9_iro_10_the_documented_curl_lines_play_one_episode(
    tmp_path: Path,
) -> None:
    """IRO-2, IRO-3: on `uvicorn main:app --port 7860`, started in the deploy folder."""
    with documented(RESPONSE, sessions=tmp_path / "sessions.db"):
        begun = bash(RESET_LINE)
        assert (begun["task_id"], begun["observation"]["step"]) == ("task_easy", 0)
        stepped = bash(STEP_LINE)
        assert (stepped["reward"]["value"], stepped["observation"]["step"]) == (0.3, 1)
        state = bash(STATE_LINE)
    assert (state["task_id"], state["step"], state["score"]) == ("task_easy", 1, 0.3)
    assert state["history"][0]["action"] == {"action_type": "investigate", "target": "postgres-db"}
