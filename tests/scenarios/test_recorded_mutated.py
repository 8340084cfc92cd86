"""Whatever is done to a folder, it can be played or one line says what is wrong with it."""

import gzip
import json
import os
import tempfile
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from recorded_folders import small_petshop, whole_nezha

from warroom.errors import BadScenario
from warroom.scenarios.prove import examine
from warroom.scenarios.readings import MAX_LINES, ItemKind
from warroom.scenarios.recordings import recorded_scenario, recording_at, replayed
from warroom.scenarios.recordings.pager import MOST_ALERTS
from warroom.scenarios.recordings.summary import summary_of

MAKERS: dict[str, Callable[[Path], Path]] = {"nezha": whole_nezha, "petshop": small_petshop}
FILES = {
    "nezha": ("truth.json", "metrics.csv", "front_service.csv", "log_1.csv", "trace_1.csv",
              "dependency.csv"),
    "petshop": ("target.json", "metrics.csv", "noissue.csv", "graph.csv"),
}  # fmt: skip
NASTY = (
    "", " ", "nan", "inf", "-inf", "1e308", "-1e308", "-1661145489", "1_000", "١٢٣", "9" * 5000,
    "x" * 200_000, "../../etc/passwd", "..\\..\\boot", "/etc/passwd", "[/red]", "[bold]", "\x00",
    "\x1b[31m", '"', '""', "'", "a\nb", "a,b", "2022-99-99 00:00:00", "0001-01-01 00:00:00",
    "9999-12-31 23:59:59", "2022-08-22 05:18:09", "2022-08-22 13:18:09 +0800", "é", "null", "{}",
    '{"log": "\\ud800"}', "[" * 5000, "cart", "true",
)  # fmt: skip

Change = Callable[[Path], None]


def drop_column(number: int) -> Change:
    def change(path: Path) -> None:
        rows = [line.split(",") for line in path.read_text().splitlines()]
        kept = [cells[: number % len(cells)] + cells[number % len(cells) + 1 :] for cells in rows]
        path.write_text("".join(f"{','.join(cells)}\n" for cells in kept))

    return change


def put_cell(row: int, column: int, value: str) -> Change:
    def change(path: Path) -> None:
        rows = [line.split(",") for line in path.read_text().splitlines()]
        cells = rows[row % len(rows)]
        cells[column % len(cells)] = value
        path.write_text("".join(f"{','.join(cells)}\n" for cells in rows))

    return change


def repeat_rows(times: int) -> Change:
    def change(path: Path) -> None:
        head, *rows = path.read_text().splitlines(keepends=True)
        path.write_text(head + "".join(rows * times))

    return change


def turn_rows(path: Path) -> None:
    head, *rows = path.read_text().splitlines(keepends=True)
    path.write_text(head + "".join(reversed(rows)))


def cut(share: float) -> Change:
    return lambda path: write_bytes(path, path.read_bytes()[: int(share * path.stat().st_size)])


def put_bytes(share: float, garbage: bytes) -> Change:
    def change(path: Path) -> None:
        raw = path.read_bytes()
        at = int(share * len(raw))
        path.write_bytes(raw[:at] + garbage + raw[at:])

    return change


def replace(raw: bytes) -> Change:
    return lambda path: write_bytes(path, raw)


def encode(encoding: str) -> Change:
    return lambda path: write_bytes(path, f"é{path.read_text()}".encode(encoding))


def zip_and_tear(share: float) -> Change:
    def change(path: Path) -> None:
        raw = gzip.compress(path.read_bytes())
        path.unlink()
        path.with_name(f"{path.name}.gz").write_bytes(raw[: int(share * len(raw))])

    return change


def link(to: str) -> Change:
    def change(path: Path) -> None:
        path.unlink()
        path.symlink_to(to)

    return change


def make_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def make_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def write_bytes(path: Path, raw: bytes) -> None:
    path.write_bytes(raw)


SHARES = st.floats(0, 1)
SMALL = st.integers(0, 40)
CHANGES: st.SearchStrategy[Change] = st.one_of(
    st.builds(drop_column, SMALL),
    st.builds(put_cell, SMALL, SMALL, st.sampled_from(NASTY) | st.text(max_size=20)),
    st.builds(repeat_rows, st.integers(0, 3)),
    st.just(turn_rows),
    st.builds(cut, SHARES),
    st.builds(put_bytes, SHARES, st.binary(min_size=1, max_size=20)),
    st.builds(replace, st.binary(max_size=200) | st.sampled_from((b"", b"\n\n", b",,,\n", b"[]"))),
    st.builds(encode, st.sampled_from(("utf-16", "latin-1", "utf-8-sig"))),
    st.builds(zip_and_tear, SHARES),
    st.builds(link, st.sampled_from(("/etc/passwd", "nowhere", "metrics.csv", "../other"))),
    st.just(make_folder),
    st.just(make_pipe),
    st.just(Path.unlink),
)


def play(folder: Path) -> None:
    """Do everything that a person who imports a folder, and then an agent, does with it."""
    scenario = recorded_scenario(str(folder))
    assert len(scenario.hash) == 16
    assert json.dumps(asdict(summary_of(recording_at(str(folder)))), allow_nan=False)
    scene = replayed(scenario)
    assert all(finding.why for finding in examine(scenario))
    assert len(scene.alerts(scene.page_min)) <= MOST_ALERTS
    for service in scene.services:
        items = scene.look(service, scene.page_min)
        said = [item for item in items if item.kind is not ItemKind.METRIC]
        assert len(said) <= MAX_LINES
        assert all(item.text.isprintable() for item in said)
        json.dumps([item._asdict() for item in items], allow_nan=False).encode()


@pytest.mark.parametrize("layout", MAKERS)
def test_the_folders_that_are_changed_below_can_be_played(layout: str, tmp_path: Path) -> None:
    folder = MAKERS[layout](tmp_path / "case")
    play(folder)
    assert all(finding.holds for finding in examine(recorded_scenario(str(folder))))


@settings(max_examples=300, deadline=None)
@given(layout=st.sampled_from(sorted(MAKERS)), number=SMALL, changes=st.lists(CHANGES, max_size=3))
@example(layout="nezha", number=0, changes=[replace(b"[" * 100_000)])
@example(layout="nezha", number=0, changes=[replace(b'{"inject_time": ' + b"9" * 5000 + b"}")])
@example(layout="nezha", number=3, changes=[put_cell(1, 7, '{"log": "\\ud800"}')])
@example(layout="petshop", number=1, changes=[put_cell(5, 0, "nan")])
def test_a_changed_folder_is_played_or_refused_in_one_line(
    layout: str, number: int, changes: list[Change]
) -> None:
    names = FILES[layout]
    with tempfile.TemporaryDirectory() as home:
        folder = MAKERS[layout](Path(home) / "case")
        for step, change in enumerate(changes):
            path = folder / names[(number + step) % len(names)]
            if path.is_file() and not path.is_symlink():
                try:
                    change(path)
                except UnicodeError:
                    continue  # an earlier change left no text to change
        try:
            play(folder)
        except BadScenario as error:
            said = str(error)
            assert said.isprintable()
            assert said.startswith(str(folder))
            assert ": expected " in said
            assert len(said) < 1500
