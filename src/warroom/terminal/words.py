"""Text in the terminal: wrapped under its own beginning, side by side, and drawn as bars.

Colours are the theme's own `$text-…` variables, which stay readable on every dark background of it,
and never the only sign of anything.
"""

from collections.abc import Iterable, Sequence
from itertools import zip_longest
from textwrap import wrap

from textual.content import Content

GOOD, FAIR, BAD, QUIET, LOUD = (
    "$text-success", "$text-warning", "$text-error", "$foreground-muted", "$text-accent bold",
)  # fmt: skip
BARS = "▁▂▃▄▅▆▇█"


def line(*parts: str | tuple[str, str]) -> Content:
    """Return one line of styled parts; texts are taken as they are, no markup."""
    return Content.assemble(*(Content(part) if isinstance(part, str) else part for part in parts))


def hanging(
    text: str, width: int, *, style: str = "", lead: str = "", lead_style: str = ""
) -> list[Content]:
    """Return a text wrapped to a width, with `lead` before it and room for that below."""
    room = max(width - len(lead), 8)
    rows = [row for part in text.splitlines() for row in wrap(part, room)] or [""]
    leads = [(lead, lead_style or style), *[(" " * len(lead), "")] * (len(rows) - 1)]
    return [line(first, (row, style)) for first, row in zip(leads, rows, strict=True)]


def page(lines: Iterable[Content]) -> Content:
    """Return lines as one content."""
    return Content("\n").join(lines)


def beside(left: Sequence[Content], right: Sequence[Content], width: int) -> list[Content]:
    """Return two columns as lines; `width` is that of the left one, which must keep to it."""
    blank = Content("")
    return [
        Content.assemble(a.pad_right(width - a.cell_length), b)
        for a, b in zip_longest(left, right, fillvalue=blank)
    ]


def bars(values: Sequence[float]) -> str:
    """Return a tiny chart of values that start at 0.

    >>> bars((0.0, 5.0, 10.0))
    '▁▅█'
    """
    top = max(values, default=0.0)
    last = len(BARS) - 1
    return "".join(BARS[round(last * max(value, 0.0) / top) if top > 0 else 0] for value in values)


def gauge(share: float, width: int) -> str:
    """Return a share of 1 as a bar.

    >>> gauge(0.5, 4)
    '━━╌╌'
    """
    full = round(min(max(share, 0.0), 1.0) * width)
    return "━" * full + "╌" * (width - full)


def number(value: float | None) -> str:
    """Return a reading in at most seven characters.

    >>> number(5294000.0), number(0.001807), number(0.00003), number(None)
    ('5.294M', '0.0018', '<0.0001', '-')
    """
    if value is None:
        return "-"
    if 0 < value < 0.0001:
        return "<0.0001"
    for size, unit in ((1e9, "G"), (1e6, "M"), (1e4, "k")):
        if abs(value) >= size:
            return f"{value / (1e3 if unit == 'k' else size):.4g}{unit}"
    return f"{value:.4g}" if abs(value) >= 0.01 or value == 0 else f"{value:.4f}"
