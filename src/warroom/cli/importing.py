"""What `warroom scenarios import` says of a folder that could be read."""

import shlex
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from rich.console import Console
from rich.markup import escape

from warroom.scenarios.prove import Finding
from warroom.scenarios.recordings.summary import Summary

MOST_TOLD = 12  # of a kind on a screen; --json has them all


def play_command(address: str) -> str:
    """Return how to play an imported incident, ready for a shell."""
    return f"warroom run incident_response --scenarios {shlex.quote(address)}"


def as_json(address: str, summary: Summary, findings: list[Finding]) -> dict[str, Any]:
    """Return everything that was read and proved, as one JSON object."""
    laws = [{"law": one.law, "holds": one.holds, "why": one.why} for one in findings]
    proved = all(one.holds for one in findings)
    play = play_command(address) if proved else ""
    return {"address": address, "proved": proved, "read": asdict(summary), "laws": laws,
            "play": play}  # fmt: skip


def tell(summary: Summary, console: Console) -> None:
    """Print what was read, a line for each kind of thing."""
    for label, text in _lines(summary):
        console.print(f"[bold]{label:<9}[/] {escape(text)}", soft_wrap=True, highlight=False)


def _lines(one: Summary) -> Iterator[tuple[str, str]]:
    yield "read", f"{one.name}, in the layout of {one.layout}"
    yield "window", f"{one.first} to {one.last} UTC; fault at {one.onset}, page at {one.page}"
    yield "fault", f"{one.fault or 'of a kind that is not told'}, in {one.root}"
    yield "services", f"{one.services:,}, {one.calls:,} calls between them"
    yield "series", _series(one)
    if one.log_lines:
        yield (
            "logs",
            (
                f"{one.log_lines:,} lines in {one.log_templates:,} templates, "
                f"{_from_to(one.logs_from_to)}{_repeated(one.log_lines_repeated)}"
            ),
        )
    if one.spans:
        told = f"{one.spans:,}, {_from_to(one.spans_from_to)}{_repeated(one.spans_repeated)}"
        yield "spans", told
    yield from _several("clock", one.clock_corrections or ("every clock agrees with itself",))
    yield from _several("missing", one.missing)
    waited = "" if one.alerts_waited else "; no rule holds for as long as it asks, so none waited"
    yield "alerts", f"{len(one.alerts)}{waited}"
    yield from _several("", one.alerts)


def _series(one: Summary) -> str:
    told = f"{one.series:,} of {one.metrics} metrics, {one.baseline_samples:,} healthy samples each"
    if one.idle_series:
        told += f"; {one.idle_series:,} have empty cells"
    if one.series_without_baseline:
        told += f"; {one.series_without_baseline:,} have no healthy past"
    return told


def _from_to(times: tuple[str, ...]) -> str:
    return " to ".join(times)


def _repeated(count: int) -> str:
    return f"; {count:,} more stood in another file already" if count else ""


def _several(label: str, texts: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    rest = len(texts) - MOST_TOLD
    more = (f"... {rest} more",) if rest > 0 else ()
    for number, text in enumerate((*texts[:MOST_TOLD], *more)):
        yield "" if number else label, text
