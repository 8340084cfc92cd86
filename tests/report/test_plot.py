"""The picture of a scenario: who stands where, which signals are shown, and the file itself."""

import subprocess
import sys
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

import pytest
from matplotlib.image import imread

from warroom.errors import BadCall
from warroom.report.casefile import CaseFile, case_of
from warroom.report.casefile.case import Call, Node, Role
from warroom.report.casefile.layers import WAY_SPACE, laid_out
from warroom.report.casefile.panels import MOST_PANELS, Panel
from warroom.report.picture import draw, signals_of
from warroom.scenarios.addresses import find
from warroom.world.faults import FAULTS
from warroom.world.knobs import Knob

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

SOURCE = Path(__file__).parents[2] / "src"


def answers_wrong(address: str) -> bool:
    """Whether the root of an incident, not at the edge, answers wrongly and does nothing else."""
    truth = find(address).truth
    effects = FAULTS[truth.mechanism].effects
    return len(truth.chain) > 1 and all(effect.knob is Knob.BAD_OUTCOME for effect in effects)


SILENT = next(a for a in (f"generated/easy/{seed}" for seed in range(100)) if answers_wrong(a))
ALL = (
    "library/task_medium",
    "library/calm_probe",
    SILENT,
    "recorded/nezha_ob_case",
    "recorded/petshop_low_traffic",
)


@lru_cache
def case(address: str) -> CaseFile:
    return case_of(find(address))


@lru_cache
def signals(address: str) -> tuple[Panel, ...]:
    return signals_of(case(address), find(address))


@pytest.mark.parametrize("address", ALL)
def test_every_service_stands_right_of_its_callers_and_on_its_own_spot(address: str) -> None:
    layout = laid_out(case(address))
    for (caller, callee), way in layout.ways.items():
        assert layout.services[callee].layer > layout.services[caller].layer
        assert (way[0], way[-1]) == (layout.services[caller], layout.services[callee])
        assert all(two.layer == one.layer + 1 for one, two in pairwise(way))
    by_layer: dict[int, list[float]] = {}
    for place in layout.services.values():
        by_layer.setdefault(place.layer, []).append(place.height)
    for heights in by_layer.values():
        assert all(two - one >= 1.0 - 1e-9 for one, two in pairwise(sorted(heights)))


@pytest.mark.parametrize("address", ALL)
def test_no_call_runs_behind_a_service_that_it_does_not_concern(address: str) -> None:
    layout = laid_out(case(address))
    for way in layout.ways.values():
        for stop in way[1:-1]:
            near = (p.height for p in layout.services.values() if p.layer == stop.layer)
            assert all(abs(height - stop.height) > (WAY_SPACE + 0.6) / 2 for height in near)


def test_a_graph_with_a_circle_can_be_drawn() -> None:
    def node(name: str, *callees: str) -> Node:
        calls = tuple(Call(callee=callee) for callee in callees)
        return Node(service=name, kind="", team="", role=Role.BYSTANDER, demand_rps=0.0,
                    calls=calls)  # fmt: skip

    circle = (node("a", "b"), node("b", "c"), node("c", "b"), node("d"))
    layout = laid_out(replace(case("library/task_medium"), graph=circle))
    assert {name: place.layer for name, place in layout.services.items()} == {
        "a": 0, "b": 1, "c": 2, "d": 0
    }  # fmt: skip


@pytest.mark.parametrize("address", ALL)
def test_the_root_is_always_shown_and_first(address: str) -> None:
    shown = signals(address)
    assert 0 < len(shown) <= MOST_PANELS
    assert shown[0].service == find(address).truth.root
    assert len({(panel.service, panel.metric) for panel in shown}) == len(shown)


def test_what_users_feel_is_shown_where_the_root_is_silent() -> None:
    shown = {panel.metric: panel for panel in signals(SILENT)}
    assert not signals(SILENT)[0].has_moved
    assert shown["orders_disputed_ratio"].alerts


def test_the_log_line_that_decides_is_a_signal_that_is_0_before_onset() -> None:
    (line,) = (panel for panel in signals(SILENT) if panel.metric.startswith("log "))
    assert line.unit == "lines/min"
    pairs = list(zip(line.minutes, line.values, strict=True))
    assert {value for minute, value in pairs if minute < 0} == {0.0}
    assert min(value for minute, value in pairs if minute >= 0) > 0


@pytest.mark.parametrize("address", ALL)
def test_a_picture_is_a_readable_png_and_the_same_each_time(address: str, tmp_path: Path) -> None:
    for name in ("one.png", "two.png"):
        draw(case(address), find(address), tmp_path / name)
    pixels = imread(tmp_path / "one.png")
    assert pixels.shape[0] > 1000
    assert pixels.shape[1] > 2000
    shades = {tuple(pixel) for pixel in pixels[::7, ::7, :3].reshape(-1, 3).round(2).tolist()}
    assert len(shades) > 20, "it is not blank"
    assert (tmp_path / "one.png").read_bytes() == (tmp_path / "two.png").read_bytes()


@pytest.mark.parametrize("name", ["picture.jpg", "nowhere/picture.png"])
def test_a_file_that_cannot_be_a_picture_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(BadCall, match="expected a file that"):
        draw(case(SILENT), find(SILENT), tmp_path / name)


@pytest.mark.parametrize(
    ("library", "arguments", "extra"),
    [
        ("matplotlib", ["show", "library/task_easy", "--plot", "out.png"], "warroom[report]"),
        ("pyarrow", ["export", "library/task_easy", "--to", "out"], "warroom[export]"),
    ],
)
def test_a_missing_library_is_told_with_what_to_install(
    library: str, arguments: list[str], extra: str, tmp_path: Path
) -> None:
    code = (
        f"import sys; sys.modules[{library!r}] = None; "
        f"sys.argv = ['warroom', 'scenarios', *{arguments!r}]; "
        "from warroom.cli.main import main; main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=tmp_path, check=False
    )
    assert done.returncode == 1
    assert f"pip install '{extra}'" in " ".join(done.stderr.split())
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("library", "home"),
    [("matplotlib", "report/plot.py"), ("pyarrow", "report/export/parquet.py")],
)
def test_an_optional_library_is_imported_in_one_file(library: str, home: str) -> None:
    files = (path for path in (SOURCE / "warroom").rglob("*.py"))
    lines = {path: path.read_text().splitlines() for path in files}
    found = {
        str(path.relative_to(SOURCE / "warroom"))
        for path, text in lines.items()
        if any(line.split()[:1] in (["import"], ["from"]) and library in line for line in text)
    }
    assert found == {home}
