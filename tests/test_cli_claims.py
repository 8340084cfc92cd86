"""`warroom claims`: what a text says, shown to a person and to a program."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from warroom.cli.main import app
from warroom.environments.registry import shift_of

runner = CliRunner()
TEXT = """# Root cause

From 03:38 to 04:06 payments-db ran out of connections, so 1,240 users could not pay ($18.6k).
The deploy of checkout-api was ruled out. The weather was mild.

# Action items

- Alert on pool usage (owner: Ana Petrova, by Friday)
"""


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "postmortem.md"
    path.write_text(TEXT)
    return path


def said(*arguments: str, text: str | None = None) -> str:
    result = runner.invoke(app, ["claims", *arguments], input=text)
    assert result.exit_code == 0, result.output
    return result.output


def shown(*arguments: str) -> str:
    """Give what a person sees in a wide terminal."""
    return subprocess.run(
        [sys.executable, "-m", "warroom", "claims", *arguments],
        env={**os.environ, "COLUMNS": "180"},
        capture_output=True,
        check=True,
        text=True,
    ).stdout


def test_claims_are_shown_with_the_words_they_were_read_from(document: Path) -> None:
    names = ("--service", "payments-db", "--service", "checkout-api", "--owner", "Ana Petrova")
    out = shown(str(document), *names)
    for words in (
        "connection_limit_exhausted: ran out of connections",
        "denial: ruled",
        "28 min",
        "1,240 user",
        "18600 USD",
        "owner Ana Petrova",
        "due by Friday",
        "label cause",
    ):
        assert words in out
    assert "weather" not in out.partition("clauses claim")[2]
    assert "weather" in shown(str(document), "--all").partition("clauses claim")[2]


def test_a_program_gets_one_object(document: Path) -> None:
    data = json.loads(said(str(document), "--service", "payments-db", "--json"))
    claim = next(one for one in data["claims"] if one["mechanisms"])
    assert claim["services"] == ["payments-db"]
    assert claim["asserted"] is True
    assert "cause" in claim["roles"]
    assert claim["quantities"]["durations"][0]["words"] == "03:38 to 04:06"
    assert {"what": "service payments-db", "words": "payments-db"} in claim["why"]


def test_a_scenario_lends_its_names() -> None:
    out = said(
        "-", "--scenario", "library/task_medium", "--json", text="The redis cache evicted keys."
    )
    assert json.loads(out)["claims"][0]["services"] == ["redis-cache"]


def test_a_text_may_speak_of_an_incident_that_is_over_but_not_of_several_at_once() -> None:
    (scenario,) = shift_of("after/generated/easy/7").scenarios
    root = scenario.truth.chain[0]
    text = f"{root} leaked connections."
    over = said("-", "--scenario", "after/generated/easy/7", "--json", text=text)
    assert json.loads(over)["claims"][0]["services"] == [root]
    result = runner.invoke(app, ["claims", "-", "--scenario", "shift/easy"], input=text)
    assert "expected one scenario, found several" in str(result.exception)


def test_a_missing_file_is_told_in_one_sentence() -> None:
    result = runner.invoke(app, ["claims", "nowhere.md"])
    assert "no text to read at nowhere.md" in str(result.exception)


def test_a_mechanism_that_is_told_without_its_name_is_in_the_json_too() -> None:
    text = "Root cause: payments opened sessions and never gave them back."
    [claim] = json.loads(said("-", "--json", "--service", "payments", text=text))["claims"][:1]
    assert claim["mechanisms"] == claim["drawn"] == ["connection_leak"]


def test_a_document_is_shown_section_by_section() -> None:
    text = (
        "# Outage\n\n## Timeline\n\n- 03:38 the export went out\n- 04:06 rolled back\n\n"
        "## Action items\n\n- [x] Add an alert. Owner: Ana, due 2026-05-03\n"
    )
    out = said("-", "--owner", "Ana", text=text)
    assert "timeline" in out
    assert "03:38" in out
    assert "to do: " in out
    data = json.loads(said("-", "--owner", "Ana", "--json", text=text))
    assert [section["title"] for section in data["sections"]][-2:] == ["Timeline", "Action items"]
    assert [entry["minute"] for entry in data["entries"]] == [218, 246]
    [item] = data["items"]
    assert (item["owners"], item["dues"], item["done"]) == (["Ana"], ["2026-05-03"], True)


def test_a_plain_text_has_no_outline() -> None:
    assert "entries and items" not in said("-", text="The redis cache evicted keys.")
