"""The README is true: its example runs, its numbers are the code's, its commands exist."""

import re
import shlex
from pathlib import Path

import pytest
from typer.testing import CliRunner

from warroom.cli.main import app
from warroom.environments.incident_response import rules
from warroom.environments.incident_response.tasks import CALM, GENERATED, LIBRARY, RECORDED
from warroom.scenarios.generate.generator import generate
from warroom.scenarios.generate.incident import HELD_OUT_FAMILIES, TIERS
from warroom.world.faults import FAULTS

SERVICES = re.compile(r"(\d+) to (\d+) services")
ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", README, flags=re.DOTALL)


def rows(heading: str) -> dict[str, str]:
    """Return the two-column table that follows a heading row, first cell to last."""
    body = README.split(heading)[1].split("\n\n")[0]
    cells = [
        [cell.strip() for cell in line.strip("|").split(" | ")]
        for line in body.splitlines()
        if line.startswith("|") and "---" not in line
    ]
    return {row[0].strip("` "): row[-1].strip(" |") for row in cells}


def signed(value: float) -> str:
    return f"{value:+.2f}".replace("-", "\u2212")


def test_it_counts_mechanisms_and_services_as_they_are() -> None:
    assert f"any of {len(FAULTS)} mechanisms" in README
    assert "five of them in the test split alone" in README
    assert sum(fault.family in HELD_OUT_FAMILIES for fault in FAULTS.values()) == 5
    for tier, (fewest, most) in zip(TIERS, SERVICES.findall(README), strict=True):
        made = [generate(tier, seed).company for seed in range(1_000_000, 1_000_060)]
        counts = {len(company.topology.services) for company in made if company}
        assert int(fewest) <= min(counts) < max(counts) <= int(most)


@pytest.mark.parametrize("code", blocks("python"))
def test_the_example_runs(code: str) -> None:
    exec(compile(code, "README.md", "exec"), {})


def test_the_first_two_commands_are_the_ones_that_do_everything() -> None:
    first, second = blocks("sh")[:2]
    assert "warroom run incident_response" in first
    assert "./check" in second
    assert "<!-- test command -->" in README


def test_the_reward_table_is_the_code() -> None:
    """IRO-103, as far as there is a README: the table and the constants agree."""
    table = rows("| step | reward |\n")
    looks = [
        part.reward
        for task in LIBRARY.values()
        for part in task.parts
        if part.kind in ("fact", "confirm") and part.fact != "other"
    ]
    assert table["the look that shows the root cause"] == f"+{min(looks):.2f} to +{max(looks):.2f}"
    for words, value in {
        "the right team": 0.30,
        "the right remedy": 0.40,
        "another service, first time, three times": rules.STRAY_LOOK,
        "the same look again, nothing changed": rules.REPEATED_LOOK,
        "no such service": rules.UNKNOWN_SERVICE,
        "wrong team, or an invalid action": rules.WRONG_ESCALATION,
        "wrong remedy": rules.WRONG_FIX,
        "everything reached": rules.COMPLETION,
        "out of steps": rules.OUT_OF_STEPS,
    }.items():
        assert table[words] == signed(value), words
    assert table["doing nothing; from the third time on"] == (
        f"{signed(rules.NO_OP)}; {signed(rules.NO_OP_STREAK)}"
    )


def test_the_task_table_is_the_code() -> None:
    table = rows("| task | what happened | steps |\n")
    tasks = (*LIBRARY.values(), *GENERATED.values(), CALM, RECORDED)
    steps = {task.id: str(task.max_steps) for task in tasks}
    assert table == steps


def test_every_documented_command_exists() -> None:
    for line in rows("| command | what it does |\n"):
        words = shlex.split(line.replace("\\|", " ").split(" --")[0])
        assert words[0] == "warroom"
        names = words[1:3] if words[1] == "scenarios" else words[1:2]
        assert CliRunner().invoke(app, [*names, "--help"]).exit_code == 0, line
