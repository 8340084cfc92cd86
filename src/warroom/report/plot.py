"""A scenario as one picture: who calls whom, and the signals that moved. matplotlib is here only.

The left half is the service graph in layers, users on the left, the cause chain in red; the right
half has a small plot for each signal that moved most, with what is usual of it shaded, and onset,
page and alerts marked.
"""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false

from functools import partial
from itertools import pairwise
from pathlib import Path
from textwrap import shorten

from warroom.errors import BadCall, NotInstalled
from warroom.report.casefile import CaseFile
from warroom.report.casefile.case import Call, EventKind, Role
from warroom.report.casefile.labels import in_two, short_number, shorten_middle
from warroom.report.casefile.layers import Place, laid_out
from warroom.report.casefile.panels import Panel

try:
    from matplotlib.axes import Axes
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
    from matplotlib.lines import Line2D
    from matplotlib.patches import FancyBboxPatch, PathPatch
    from matplotlib.path import Path as Curve
    from matplotlib.ticker import FuncFormatter, MaxNLocator
except ImportError as error:
    raise NotInstalled(
        "a picture needs matplotlib, which is not installed: pip install 'warroom[report]'"
    ) from error

INCHES, DPI = (19.0, 10.5), 110
RED, ORANGE, PURPLE, YELLOW, PALE = "#c1272d", "#f0a04b", "#8e5ea2", "#fdf0c4", "#f4f5f7"
INK, GREY, LINE = "#22262b", "#8a929c", "#3b6ea5"
FILL = {
    Role.ROOT: RED,
    Role.CHAIN: ORANGE,
    Role.SECOND: PURPLE,
    Role.VICTIM: YELLOW,
    Role.BYSTANDER: PALE,
}
ROLE_WORDS = {
    Role.ROOT: "root cause",
    Role.CHAIN: "on the chain",
    Role.SECOND: "other side",
    Role.VICTIM: "needs the root",
    Role.BYSTANDER: "elsewhere",
}
BOX_WIDTH, BOX_HEIGHT = 0.74, 0.62  # of the distance between layers, and between neighbours
TEXT_PT, LETTER_PT = 8.2, 0.66  # size of a box's text; width of a bold letter in sizes
LEAST_ROWS = 3  # of signals; fewer would be drawn too tall to be read
SHARES = ("ratio",)  # units that are shown in percent


def plot(case: CaseFile, signals: tuple[Panel, ...], path: Path) -> None:
    """Draw a case file and its signals into a PNG file.

    Raises:
        BadCall: the path names no .png file, or cannot be written.
    """
    if path.suffix.lower() != ".png":
        raise BadCall(f"expected a file that ends in .png, found {path}")
    figure = Figure(figsize=INCHES, dpi=DPI, facecolor="white")
    FigureCanvasAgg(figure)
    left, right = figure.add_gridspec(
        1, 2, width_ratios=(1.12, 1.0), left=0.012, right=0.988, top=0.86, bottom=0.06, wspace=0.06
    )
    _titles(figure, case)
    _graph(figure.add_subplot(left), case)
    rows = max((len(signals) + 1) // 2, LEAST_ROWS)
    grid = right.subgridspec(rows, 2, hspace=0.62, wspace=0.24)
    for number, signal in enumerate(signals):
        _signal(figure.add_subplot(grid[divmod(number, 2)]), signal, case)
    _signal_legend(figure)
    try:
        figure.savefig(path, metadata={"Software": "warroom"})
    except OSError as error:
        raise BadCall(f"expected a file that can be written, found {path}: {error}") from error


def _titles(figure: Figure, case: CaseFile) -> None:
    figure.text(0.015, 0.965, case.address, size=17, weight="bold", color=INK)
    says = "; ".join(broke.says for broke in case.broke)
    figure.text(0.015, 0.935, shorten(says, 150, placeholder=" ..."), size=12, color=RED)
    numbers = ", ".join(f"{name} {value}" for name, value in case.numbers)
    origin = f", {case.origin}" if case.origin else ""
    figure.text(0.015, 0.91, f"{case.sort}, {case.hash}, {numbers}{origin}", size=9.5, color=GREY)


def _graph(axes: Axes, case: CaseFile) -> None:
    layout = laid_out(case)
    steps = set(pairwise(case.chain))
    for node in case.graph:
        for call in node.calls:
            is_chain = (call.callee, node.service) in steps
            _call(axes, call, layout.ways[node.service, call.callee], is_chain=is_chain)
    layers = max(place.layer for place in layout.services.values())
    tallest = max(layout.tallest, 2.5) + 0.7
    axes.set_xlim(-BOX_WIDTH / 2 - 0.04, layers + BOX_WIDTH / 2 + 0.04)
    axes.set_ylim(tallest, -tallest)
    axes.axis("off")
    (left, right), drawn = axes.get_xlim(), axes.get_window_extent()
    size_pt = (drawn.width * 72 / DPI * BOX_WIDTH / (right - left),
               drawn.height * 72 / DPI * BOX_HEIGHT / (2 * tallest))  # fmt: skip
    for node in case.graph:
        _box(axes, node.service, node.role, layout.services[node.service], size_pt)
    _graph_legend(axes, case)


def _call(axes: Axes, call: Call, way: tuple[Place, ...], *, is_chain: bool) -> None:
    half = BOX_WIDTH / 2
    x, y = way[0].layer + half, way[0].height
    points, codes = [(x, y)], [Curve.MOVETO]
    for stop in way[1:]:
        to_x, to_y = stop.layer - half, stop.height
        bend = 0.5 * max(to_x - x, 0.3)
        points += [(x + bend, y), (to_x - bend, to_y), (to_x, to_y)]
        codes += [Curve.CURVE4] * 3
        if stop is not way[-1]:
            x, y = stop.layer + half, stop.height
            points.append((x, y))
            codes.append(Curve.LINETO)
    style = ":" if call.on_miss else "-" if call.hard else "--"
    color, width = (RED, 2.8) if is_chain else ("#9aa5b1", 0.9)
    line = PathPatch(Curve(points, codes), fill=False, edgecolor=color, linewidth=width,
                     linestyle=style, zorder=2 if is_chain else 1)  # fmt: skip
    axes.add_patch(line)


def _box(axes: Axes, name: str, role: Role, place: Place, size_pt: tuple[float, float]) -> None:
    corner = (place.layer - BOX_WIDTH / 2, place.height - BOX_HEIGHT / 2)
    axes.add_patch(
        FancyBboxPatch(
            corner,
            BOX_WIDTH,
            BOX_HEIGHT,
            boxstyle="round,pad=0,rounding_size=0.08",
            facecolor=FILL[role],
            edgecolor="#6c757f" if role is Role.BYSTANDER else INK,
            linewidth=0.8,
            mutation_aspect=2.0,
            zorder=3,
        )
    )
    color = "white" if role in (Role.ROOT, Role.SECOND) else INK
    label = shorten_middle(name, letters=34)
    if _fit_pt(label, size_pt) < TEXT_PT:
        label = in_two(label)
    axes.text(
        place.layer,
        place.height,
        label,
        size=min(TEXT_PT, _fit_pt(label, size_pt)),
        weight="bold" if role in (Role.ROOT, Role.CHAIN) else "normal",
        color=color,
        ha="center",
        va="center",
        zorder=4,
    )


def _words(role: Role, case: CaseFile) -> str:
    return "looked broken" if role is Role.ROOT and case.is_calm else ROLE_WORDS[role]


def _fit_pt(label: str, size_pt: tuple[float, float]) -> float:
    """Return the size at which a label fills its box."""
    rows = label.splitlines()
    longest = max(len(row) for row in rows)
    return min(size_pt[0] / (LETTER_PT * (longest + 1)), size_pt[1] / (1.3 * len(rows)))


def _graph_legend(axes: Axes, case: CaseFile) -> None:
    roles = {node.role for node in case.graph}
    boxes = [
        Line2D([], [], marker="s", ls="", ms=9, mfc=FILL[role], mec=INK, label=_words(role, case))
        for role in ROLE_WORDS
        if role in roles
    ]
    calls = [call for node in case.graph for call in node.calls]
    ways = [
        ("-", "hard call", any(call.hard and not call.on_miss for call in calls)),
        ("--", "soft call", any(not call.hard and not call.on_miss for call in calls)),
        (":", "call with a fallback", any(call.on_miss for call in calls)),
    ]
    lines = [
        Line2D([], [], color=GREY, ls=style, label=said) for style, said, is_used in ways if is_used
    ]
    axes.legend(
        handles=[*boxes, *lines],
        loc="upper center",
        bbox_to_anchor=(0.5, 0.0),
        ncols=8,
        frameon=False,
        fontsize=9,
        handletextpad=0.5,
        columnspacing=1.4,
    )


def _signal(axes: Axes, signal: Panel, case: CaseFile) -> None:
    scale = 100.0 if signal.unit in SHARES else 1.0
    axes.axhspan(signal.low * scale, signal.high * scale, color="#d9e2ec", zorder=0)
    values = [value * scale for value in signal.values]
    is_sparse = len(values) < 12
    axes.plot(signal.minutes, values, color=LINE, lw=1.4, marker="o" if is_sparse else "", ms=4)
    _marks(axes, signal, case)
    axes.set_ylim(*_range(values, signal, scale))
    said = _words(signal.role, case) + ("" if signal.has_moved else ", as usual")
    color = RED if signal.role is Role.ROOT else INK
    title = f"{shorten_middle(signal.service, letters=28)}  ({said})"
    axes.set_title(title, size=9.5, loc="left", weight="bold", color=color, pad=16)
    unit = "%" if signal.unit in SHARES else "count" if signal.unit == "1" else signal.unit
    axes.annotate(f"{signal.metric}, {unit}", (0.0, 1.0), (0, 4), xycoords="axes fraction",
                  textcoords="offset points", size=8, color=GREY)  # fmt: skip
    axes.spines[["top", "right"]].set_visible(False)
    axes.tick_params(labelsize=8, colors=INK)
    axes.xaxis.set_major_locator(MaxNLocator(5, integer=True))
    axes.yaxis.set_major_locator(MaxNLocator(4))
    axes.yaxis.set_major_formatter(FuncFormatter(_number))
    axes.xaxis.set_major_formatter(FuncFormatter(partial(_clock, case)))


def _marks(axes: Axes, signal: Panel, case: CaseFile) -> None:
    for event in case.timeline:
        if event.kind is EventKind.ONSET:
            axes.axvline(event.after_onset_min, color=RED, lw=1.2, zorder=1)
        if event.kind is EventKind.PAGE:
            axes.axvline(event.after_onset_min, color=INK, lw=1.2, ls="--", zorder=1)
    top = [0.95] * len(signal.alerts)
    axes.plot(signal.alerts, top, ls="", marker="v", ms=7, color=RED, clip_on=False,
              transform=axes.get_xaxis_transform(), zorder=5)  # fmt: skip


def _range(values: list[float], signal: Panel, scale: float) -> tuple[float, float]:
    """Return the limits of an axis: a little more than is shown, and 0 where it is near."""
    low = min([*values, signal.low * scale])
    high = max([*values, signal.high * scale])
    low = 0.0 if low < 0.4 * high else low - 0.1 * (high - low)
    return low, high + 0.08 * max(high - low, 1e-9)


def _clock(case: CaseFile, minute: float, _tick: int | None = None) -> str:
    """Return minutes from onset as the company's clock shows them."""
    onset = next(event for event in case.timeline if event.after_onset_min == 0)
    hours, minutes = (int(part) for part in onset.clock.split(":"))
    of_day = (hours * 60 + minutes + round(minute)) % 1440
    return f"{of_day // 60:02d}:{of_day % 60:02d}"


def _number(value: float, _tick: int | None = None) -> str:
    return short_number(value)


def _signal_legend(figure: Figure) -> None:
    handles = [
        Line2D([], [], color=RED, lw=1.2, label="onset"),
        Line2D([], [], color=INK, lw=1.2, ls="--", label="page"),
        Line2D([], [], color=RED, marker="v", ls="", ms=7, label="alert on this service"),
        Line2D([], [], color="#d9e2ec", lw=8, label="usual: 90 % of its past"),
    ]
    figure.legend(handles=handles, loc="upper right", bbox_to_anchor=(0.99, 0.985), ncols=4,
                  frameon=False, fontsize=9)  # fmt: skip
