"""The command line as a person meets it: tables, files, and errors in one sentence."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from typer.testing import CliRunner

from warroom.cli.main import app
from warroom.environments.registry import shift_of
from warroom.errors import WarroomError
from warroom.rollout.store import EPISODES

RUN = ("run", "incident_response", "--processes", "1", "--no-beside")
runner = CliRunner()


def warroom(*arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "warroom", *arguments],
        capture_output=True,
        text=True,
        cwd=cwd,
        check=False,
    )


def test_a_run_prints_a_table_and_keeps_a_folder(tmp_path: Path) -> None:
    out = tmp_path / "run"
    said = runner.invoke(
        app, [*RUN, "--agent", "reference", "--scenarios", "library", "--out", str(out)]
    )
    assert said.exit_code == 0, said.output
    assert "reference: means per group" in said.output
    assert len((out / EPISODES).read_text().splitlines()) == 3


def test_a_run_can_be_read_by_machines(tmp_path: Path) -> None:
    arguments = [*RUN, "--agent", "reference", "--scenarios", "library/task_easy", "--json"]
    said = runner.invoke(app, [*arguments, "--out", str(tmp_path)])
    (row,) = json.loads(said.stdout)["rows"]
    assert (row["group"], row["score"]) == ("task_easy", 0.99)


def test_the_published_baseline_is_reproduced(tmp_path: Path) -> None:
    """IRO-99, IRO-100: task_easy 0.99, task_medium 0.99, task_hard 0.80, average 0.93."""
    arguments = [*RUN, "--agent", "scripted", "--scenarios", "library", "--out", str(tmp_path)]
    rows = json.loads(runner.invoke(app, [*arguments, "--json"]).stdout)["rows"]
    scores = {row["group"]: row["score"] for row in rows}
    assert scores == {"task_easy": 0.99, "task_medium": 0.99, "task_hard": 0.80}
    assert round(sum(scores.values()) / 3, 2) == 0.93


def test_an_unfinished_run_goes_on_where_it_stopped(tmp_path: Path) -> None:
    arguments = [*RUN, "--agent", "reference", "--scenarios", "library", "--out", str(tmp_path)]
    runner.invoke(app, arguments)
    episodes = tmp_path / EPISODES
    whole = episodes.read_text()
    first = whole.splitlines(keepends=True)[0]
    episodes.write_text(first + '{"torn')
    assert runner.invoke(app, arguments).exit_code == 0
    assert episodes.read_text() == whole


def test_ctrl_c_stops_a_run_cleanly_and_loses_nothing(tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "warroom",
        *RUN,
        "--agent",
        "runbook",
        "--out",
        str(tmp_path),
    ]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    episodes = tmp_path / EPISODES
    for _ in range(600):
        if episodes.exists() and episodes.read_text().count("\n") >= 2:
            break
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    _, error = process.communicate(timeout=60)
    assert b"Traceback" not in error
    lines = episodes.read_text().splitlines()
    assert len(lines) >= 2
    assert all(json.loads(line) for line in lines)


def test_an_episode_is_told_step_by_step(tmp_path: Path) -> None:
    arguments = [
        "--agent",
        "reference",
        "--scenarios",
        "library/task_medium",
        "--out",
        str(tmp_path),
    ]
    runner.invoke(app, [*RUN, *arguments])
    told = runner.invoke(app, ["replay", str(tmp_path)]).output
    for words in (
        "investigate redis-cache",
        "OOM command not allowed",
        "+0.40 fix",
        "wrote",
        "score",
    ):
        assert words in told


def test_an_episode_of_three_roles_is_told_step_by_step(tmp_path: Path) -> None:
    arguments = ["run", "command_center", "--agent", "reference", "--scenarios", "shift/easy"]
    runner.invoke(app, [*arguments, "--out", str(tmp_path)])
    told = runner.invoke(app, ["replay", str(tmp_path)]).output
    for words in (
        "The Pay Button Spins. Shoppers press Pay",
        "Newsletters and Receipts Stay Away",
        "[CRITICAL] counter-cache",
        "1 triage_agent inspect_metrics counter-cache",
        "CHANGE D-215",
        "ops_manager_agent close_incident counter-cache cache_clients_exhausted",
        "+1.12 closure_correct",
        "wrote",
        "E3 is closed.",
    ):
        assert words in told


def test_an_episode_of_a_writer_is_told_step_by_step(tmp_path: Path) -> None:
    run = ["run", "postmortem_writer", "--scenarios", "library/postmortem_easy", "--no-beside"]
    runner.invoke(app, [*run, "--out", str(tmp_path)])
    told = runner.invoke(app, ["replay", str(tmp_path)]).output
    for words in (
        "Payments Fail at Night",
        "The channel holds 22 messages; there are 8 queries and 25 steps.",
        "03:46:00 CRITICAL payments-db: HighErrorRatio",
        "1 QUERY_LOGS payments 03:32 03:47",
        "7 lines of payments from 03:32 to 03:47.",
        "03:38:29 WARN payments: connection to payments-db held",
        "+0.06 correct_query: it shows what happened",
        "WRITE_SECTION root_cause",
        "Root cause: payments had a connection leak",
        "root_cause is written.",
        "ASSIGN_ACTION_ITEM payments-team 2025-10-03",
        "Assigned to payments-team, due 2025-10-03.",
        "Submitted.",
        "reward 1.45, 10 steps",
        "questions in vain: 0",
    ):
        assert words in told
    assert "remedies" not in told


def test_a_run_replays_byte_for_byte_and_regrades_to_the_same(tmp_path: Path) -> None:
    runner.invoke(
        app, [*RUN, "--agent", "random", "--scenarios", "library", "--out", str(tmp_path)]
    )
    assert "3 episodes replay" in runner.invoke(app, ["replay", str(tmp_path), "--verify"]).output
    said = runner.invoke(app, ["regrade", str(tmp_path), "--json"]).stdout
    assert json.loads(said) == {"episodes": 3, "changed": 0}


@pytest.mark.parametrize(
    "address", ["library/task_easy", "library/calm_probe", "recorded/nezha_ob_case"]
)
def test_a_scenario_is_proved_and_shown(address: str) -> None:
    assert runner.invoke(app, ["scenarios", "prove", address]).exit_code == 0
    assert "(answer key)" in runner.invoke(app, ["scenarios", "show", address]).output


def test_an_incident_that_is_over_is_shown_as_what_it_was() -> None:
    (scenario,) = shift_of("after/generated/easy/7").scenarios
    shown = ["scenarios", "show", "--json"]
    over = runner.invoke(app, [*shown, "after/generated/easy/7"]).stdout
    assert json.loads(over)["address"] == scenario.address
    assert over == runner.invoke(app, [*shown, scenario.address]).stdout


def test_the_scenarios_of_a_shift_are_shown_one_after_the_other() -> None:
    told = runner.invoke(app, ["scenarios", "show", "shift/easy"]).output
    places = [told.index(each.address) for each in shift_of("shift/easy").scenarios]
    assert len(places) == 3
    assert places == sorted(places)
    body = json.loads(runner.invoke(app, ["scenarios", "show", "shift/easy", "--json"]).stdout)
    assert [case["address"] for case in body["scenarios"]] == [
        each.address for each in shift_of("shift/easy").scenarios
    ]


def test_a_scenario_is_exported_and_what_was_written_is_listed(tmp_path: Path) -> None:
    out = tmp_path / "out"
    window = ("--from", "-2", "--until", "2", "--traces", "1")
    command = ["scenarios", "export", "library/task_easy", *window, "--to"]
    said = runner.invoke(app, [*command, str(out)])
    assert said.exit_code == 0, said.output
    for path in out.iterdir():
        assert path.name in said.output
    again = runner.invoke(app, [*command, str(tmp_path / "2"), "--json"])
    assert json.loads(again.stdout) == json.loads((out / "about.json").read_text())


def test_a_scenario_is_shown_to_machines_and_drawn(tmp_path: Path) -> None:
    picture = tmp_path / "drawn.png"
    command = ["scenarios", "show", "library/task_easy", "--json", "--plot", str(picture)]
    body = json.loads(runner.invoke(app, command).stdout)
    assert body["chain"][0] == "postgres-db"
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_the_library_is_calibrated() -> None:
    assert runner.invoke(app, ["scenarios", "calibrate"]).exit_code == 0


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (("scenarios", "export"), "[default: (an hour before it)]"),
        (("scenarios", "export"), "[default: (half an hour after the page)]"),
        (("exploits",), "[default: (as many as tell)]"),
        (("serve",), "[default: (warroom-<uid>/sessions.db among the temporary files)]"),
        (("serve",), "all if none is named"),
    ],
)
def test_help_says_what_happens_unless_somebody_says_otherwise(
    command: tuple[str, ...], said: str
) -> None:
    told = runner.invoke(app, [*command, "--help"], env={"COLUMNS": "240"}).output
    assert said in told


@pytest.mark.parametrize("workers", ["0", "-3"])
def test_nothing_is_served_by_less_than_one_process(workers: str) -> None:
    said = runner.invoke(app, ["serve", "incident_response", f"--workers={workers}"])
    assert said.exit_code == 2
    assert "--workers" in said.output


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("run", "nonsense"), "unknown environment 'nonsense'; expected one of incident_response"),
        (("compare", "nonsense"), "unknown environment 'nonsense'; expected one of"),
        (("exploits", "nonsense"), "unknown environment 'nonsense'; expected one of"),
        (("run", "incident_response", "--scenarios", "x"), "unknown suite 'x'"),
        (("run", "incident_response", "--scenarios", "library/x"), "no library scenario 'x'"),
        (("run", "incident_response", "--scenarios", "planet/x"), "unknown address 'planet/x'"),
        (("run", "incident_response", "--agent", "nobody"), "nobody"),
        (("replay", "nowhere"), "no run here"),
        (("play", "command_center", "--role", "boss"), "no role 'boss'; expected one of triage"),
        (("play", "command_center", "--task", "nope"), "unknown task 'nope'"),
        (("play", "command_center", "--scenario", "library/task_easy"), "plays shifts"),
        (("scenarios", "import", "nowhere"), "no recording"),
        (("scenarios", "show", "planet/x"), "unknown address 'planet/x'"),
        (("scenarios", "show", "library/x"), "no library scenario 'x'"),
        (("scenarios", "show", "after/planet/1"), "expected after/generated/<tier>/<seed>"),
        (("scenarios", "show", "shift/easy", "--plot", "x.png"), "expected one scenario, found"),
        (("scenarios", "export", "planet/x", "--to", "out"), "unknown address 'planet/x'"),
        (
            ("scenarios", "export", "library/task_easy", "--to", "out", "--from", "5", "--until",
             "-5"),
            "expected a first minute before the last, found 5 to -5",
        ),
        (
            ("scenarios", "export", "library/task_easy", "--to", "/"),
            "expected a folder that is empty or not there yet, found / in use",
        ),
    ],
)  # fmt: skip
def test_an_error_is_told_in_a_sentence(
    arguments: tuple[str, ...], said: str, tmp_path: Path
) -> None:
    done = warroom(*arguments, cwd=tmp_path)
    assert done.returncode == 1
    assert said in re.sub(r"\s+", " ", done.stderr)
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("incident_response", "--agent", "nobody"),
        ("incident_response", "--scenarios", "library/x"),
        ("incident_response", "--scenarios", "shift/easy"),
        ("postmortem_writer", "--agent", "team"),
        ("postmortem_writer", "--scenarios", "after/generated/nope/1"),
        ("postmortem_writer", "--scenarios", "library/task_easy"),
    ],
)
def test_a_run_that_cannot_start_leaves_nothing_behind(
    arguments: tuple[str, ...], tmp_path: Path
) -> None:
    out = tmp_path / "run"
    done = runner.invoke(app, ["run", *arguments, "--out", str(out), "--processes", "1"])
    assert isinstance(done.exception, WarroomError)
    assert not out.exists()


def test_a_folder_of_real_telemetry_is_imported_and_proved(tmp_path: Path) -> None:
    shipped = (
        Path(__file__).parents[1] / "src/warroom/scenarios/recordings/cases/petshop_low_traffic"
    )
    copy = tmp_path / "my_case"
    copy.mkdir()
    for file in shipped.iterdir():
        os.link(file, copy / file.name)
    said = warroom("scenarios", "import", str(copy))
    assert said.returncode == 0, said.stderr
    assert "play it: warroom run incident_response --scenarios recorded/" in said.stdout


def test_a_smaller_run_into_the_same_folder_takes_nothing_away(tmp_path: Path) -> None:
    arguments = [*RUN, "--agent", "reference", "--out", str(tmp_path), "--scenarios"]
    runner.invoke(app, [*arguments, "library"])
    before = (tmp_path / EPISODES).read_text()
    assert runner.invoke(app, [*arguments, "library/task_easy"]).exit_code == 0
    assert (tmp_path / EPISODES).read_text() == before
