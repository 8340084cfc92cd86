"""The document as a page of Markdown."""

from pathlib import Path

from typer.testing import CliRunner

from warroom.cli.main import app
from warroom.environments.postmortem_writer.markdown import ORDER, UNWRITTEN, markdown
from warroom.environments.postmortem_writer.reference import reference
from warroom.environments.postmortem_writer.sections import HEADINGS
from warroom.environments.registry import make, shift_of

ADDRESS = "library/postmortem_easy"


def page(actions: int | None = None) -> str:
    env = make("postmortem_writer", scenario=ADDRESS)
    for action in reference(shift_of(ADDRESS))[:actions]:
        env.step(action)
    return markdown(env.shift, env.episode)


def test_the_sections_stand_in_the_usual_order_under_their_headings() -> None:
    told = page()
    places = [told.index(f"\n## {HEADINGS[section]}\n") for section in ORDER]
    assert places == sorted(places)
    assert "submitted" in told.splitlines()[2]
    for action in reference(shift_of(ADDRESS)):
        for line in str(action.get("section_content") or "").splitlines():
            assert line.strip() in told


def test_what_nobody_wrote_is_said_to_be_missing() -> None:
    told = page(0)
    assert told.count(UNWRITTEN) == len(ORDER)
    assert "draft" in told.splitlines()[2]
    assert "Logs looked up" not in told


def test_assigned_items_and_asked_logs_are_tables() -> None:
    told = page()
    (asked, *_) = reference(shift_of(ADDRESS))
    row = " | ".join(asked[name] for name in ("query_service", "query_from", "query_to"))
    assert f"| {row} |" in told
    assert "| What | Owner | Due |" in told


def test_an_episode_of_a_run_is_printed(tmp_path: Path) -> None:
    command = ["run", "postmortem_writer", "--agent", "reference", "--scenarios", ADDRESS]
    runner = CliRunner()
    assert runner.invoke(app, [*command, "--out", str(tmp_path / "run")]).exit_code == 0
    printed = runner.invoke(app, ["document", str(tmp_path / "run")])
    assert printed.output == page()
