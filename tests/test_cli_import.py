"""What `warroom scenarios import` says to a person and to a program."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from warroom.cli.main import app
from warroom.scenarios.recordings.loading import CASES

runner = CliRunner()


@pytest.fixture
def case(tmp_path: Path) -> Path:
    folder = tmp_path / "my [bold] case"
    shutil.copytree(CASES / "nezha_ob_case", folder)
    return folder


def imported(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "warroom", "scenarios", "import", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_importing_tells_what_was_read_what_is_missing_and_how_to_play_it(case: Path) -> None:
    said = runner.invoke(app, ["scenarios", "import", str(case)])
    assert said.exit_code == 0
    for words in (
        "my [bold] case, in the layout of Nezha",
        "2022-08-22 04:48:19 to 2022-08-22 05:25:20 UTC; fault at 2022-08-22 05:18:09",
        "cpu_contention (resource), in currencyservice",
        "10, 14 calls between them",
        "175 of 22 metrics, 30 healthy samples each",
        "12,058 lines in 109 templates",
        "11,060, 2022-08-22 05:18:16 to",
        "epoch of adservice-5f6585d649-fnmft is 200,000,000 s ahead of its wall clock",
        "no span is older than the fault",
        "[CRITICAL] currencyservice: HighLatencyP99 latency_p99_s",
        "3/3 laws",
        f"play it: warroom run incident_response --scenarios 'recorded/{case}'",
    ):
        assert words in said.output


def test_importing_as_json_is_one_object(case: Path) -> None:
    said = json.loads(runner.invoke(app, ["scenarios", "import", str(case), "--json"]).stdout)
    assert (said["address"], said["proved"]) == (f"recorded/{case}", True)
    assert said["read"]["log_lines_repeated"] == 1076
    assert len(said["read"]["clock_corrections"]) == 1
    assert [law["holds"] for law in said["laws"]] == [True] * 3
    assert said["play"].startswith("warroom run incident_response --scenarios ")


def test_what_import_says_to_play_can_be_played(case: Path, tmp_path: Path) -> None:
    address = json.loads(imported(str(case), "--json").stdout)["address"]
    arguments = ["run", "incident_response", "--scenarios", address, "--no-beside", "--json"]
    played = runner.invoke(app, [*arguments, "--out", str(tmp_path / "run"), "--processes", "1"])
    assert json.loads(played.stdout)["rows"][0]["score"] == pytest.approx(0.99)  # pyright: ignore


@pytest.mark.parametrize("as_json", [(), ("--json",)])
def test_a_folder_that_cannot_stand_is_told_in_one_line(
    case: Path, as_json: tuple[str, ...]
) -> None:
    path = case / "front_service.csv"
    path.write_text(path.read_text().replace("100.0", "[/red]", 1))
    said = imported(str(case), *as_json)
    assert (said.returncode, said.stdout) == (1, "")
    (line,) = said.stderr.splitlines()
    assert re.match(r"BadScenario: .*front_service.csv:2: column SuccessRate\(%\): expected", line)
    assert line.endswith("found '[/red]'")


def test_a_case_whose_root_never_strays_is_read_and_told_but_not_offered(tmp_path: Path) -> None:
    folder = tmp_path / "case"
    shutil.copytree(CASES / "nezha_tt_exception", folder)
    path = folder / "truth.json"
    label = path.read_text().replace("basic-service-5dc8d4f9fd-46997", "rebook-service")
    path.write_text(label)
    said = runner.invoke(app, ["scenarios", "import", str(folder)])
    assert said.exit_code == 1
    assert "exception (code), in ts-rebook-service" in said.output
    assert "NO  a series of the root leaves its own past" in said.output
    assert "play it" not in said.output
