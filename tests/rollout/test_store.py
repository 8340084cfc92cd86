"""A run folder loses nothing: torn lines are cut off, other runs are refused."""

import json
from pathlib import Path

import pytest

from warroom.errors import BadRun
from warroom.rollout.fleet import Job, play_all, play_job
from warroom.rollout.play import Policy, recite
from warroom.rollout.record import Record
from warroom.rollout.store import EPISODES, HEADER, RunFolder

JOBS = [
    Job(
        environment="incident_response",
        address=f"library/task_easy@{seed}",
        agent="looker",
        seed=seed,
    )
    for seed in range(3)
]


def looker(job: Job) -> Policy:
    """Look at one thing and stop; top-level, so that other processes can have it."""
    return recite(({"action_type": "no_op"},) * (1 + job.seed))


def folder(path: Path) -> RunFolder:
    return RunFolder.create(path, environment="incident_response", agent="looker", version="0")


@pytest.fixture(scope="module")
def records() -> list[Record]:
    return [play_job(job, looker) for job in JOBS]


def test_what_is_appended_is_read_back(tmp_path: Path, records: list[Record]) -> None:
    run = folder(tmp_path)
    for record in records:
        run.append(record)
    assert list(RunFolder.open(tmp_path)) == records


def test_a_torn_last_line_is_not_read_and_then_cut_off(
    tmp_path: Path, records: list[Record]
) -> None:
    run = folder(tmp_path)
    run.append(records[0])
    with (tmp_path / EPISODES).open("a", encoding="utf-8") as file:
        file.write('{"environment": "incident_resp')
    assert list(run) == records[:1]
    again = folder(tmp_path)
    again.append(records[1])
    assert list(again) == records[:2]


def test_a_broken_line_in_the_middle_is_told_with_its_number(
    tmp_path: Path, records: list[Record]
) -> None:
    run = folder(tmp_path)
    run.append(records[0])
    with (tmp_path / EPISODES).open("a", encoding="utf-8") as file:
        file.write("nonsense\n")
    with pytest.raises(BadRun, match=r"episodes\.jsonl:2: expected JSON"):
        list(run)


def test_another_run_in_the_folder_is_refused(tmp_path: Path) -> None:
    folder(tmp_path)
    with pytest.raises(BadRun, match="holds a run with agent 'looker', not 'runbook'"):
        RunFolder.create(tmp_path, environment="incident_response", agent="runbook", version="0")


def test_a_folder_without_a_run_says_so(tmp_path: Path) -> None:
    with pytest.raises(BadRun, match="no run here"):
        RunFolder.open(tmp_path)
    (tmp_path / HEADER).write_text("{", encoding="utf-8")
    with pytest.raises(BadRun, match="expected JSON"):
        RunFolder.open(tmp_path)


def test_where_no_folder_can_be_a_run_says_so(tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.touch()
    for path in (taken, taken / "below"):
        with pytest.raises(BadRun, match="expected a folder to keep a run in"):
            folder(path)


def test_a_file_of_a_run_is_no_run(tmp_path: Path) -> None:
    folder(tmp_path)
    with pytest.raises(BadRun, match=r"no run here, expected a folder with run\.json"):
        RunFolder.open(tmp_path / HEADER)


def test_the_header_says_what_the_run_was_made_with(tmp_path: Path) -> None:
    folder(tmp_path)
    header = json.loads((tmp_path / HEADER).read_text(encoding="utf-8"))
    assert set(header) == {"format", "environment", "agent", "warroom", "python", "numpy"}


def test_replacing_is_all_or_nothing(tmp_path: Path, records: list[Record]) -> None:
    run = folder(tmp_path)
    run.append(records[0])
    run.replace(records[1:])
    assert list(run) == records[1:]
    assert not list(tmp_path.glob("*.new"))


def test_two_processes_give_what_one_gives_in_the_same_order(records: list[Record]) -> None:
    assert list(play_all(JOBS, looker, processes=2)) == records
