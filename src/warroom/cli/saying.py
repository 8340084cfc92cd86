"""`warroom claims FILE`: what a text is read as saying, and the words it was read from."""

import json
import sys
from dataclasses import asdict, replace
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.markup import escape
from rich.table import Table

from warroom.claims import Claim, Vocabulary
from warroom.claims.quantities import Quantities
from warroom.claims.why import Reason, explain
from warroom.cli.outlining import Outline
from warroom.cli.shared import Json, console
from warroom.environments.registry import shift_of
from warroom.errors import BadScenario
from warroom.scenarios.vocabulary import vocabulary_for, vocabulary_of

saying = typer.Typer()


@saying.command("claims")
def claims_command(
    file: Annotated[str, typer.Argument(help="A text or Markdown file; - for standard input.")],
    scenario: Annotated[
        str | None, typer.Option(help="Address of the scenario whose services it speaks of.")
    ] = None,
    service: Annotated[list[str] | None, typer.Option(help="A service it may speak of.")] = None,
    owner: Annotated[list[str] | None, typer.Option(help="Somebody who may be given work.")] = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Also show clauses in which nothing was found.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Show every claim of a text: its roles, polarity, names and quantities, and why.

    Of a document with headings, also its sections, timeline entries and action items.
    """
    text = _text(file)
    vocabulary = _vocabulary(scenario, tuple(service or ()), tuple(owner or ()))
    found = explain(text, vocabulary)
    shown = [one for one in found if everything or _says(one[0])]
    outline = Outline(text, vocabulary)
    if as_json:
        claims = [_data(text, *one) for one in shown]
        typer.echo(json.dumps({"claims": claims, **outline.data()}))
        return
    if outline.is_document:
        console.print(outline.table())
    table = Table("claim", "is", "of", "why", title=f"{len(shown)} of {len(found)} clauses claim")
    for claim, reasons in shown:
        table.add_row(*(escape(cell) for cell in _row(text, claim, reasons)))
    console.print(table)


def _text(file: str) -> str:
    if file == "-":
        return sys.stdin.read()
    path = Path(file)
    if not path.is_file():
        raise BadScenario(f"no text to read at {file}; give a file, or - for standard input")
    return path.read_text(encoding="utf-8", errors="replace")


def _vocabulary(
    address: str | None, services: tuple[str, ...], owners: tuple[str, ...]
) -> Vocabulary:
    own = vocabulary_of(shift_of(address).only) if address else vocabulary_for(services)
    more = {name: () for name in services if name not in own.services}
    if address and more:
        own = replace(own, services={**own.services, **more})
    return replace(own, owners={**own.owners, **dict.fromkeys(owners, ())}) if owners else own


def _says(claim: Claim) -> bool:
    names = (claim.services, claim.mechanisms, claim.remedies, claim.themes)
    return bool(claim.roles or any(names) or claim.quantities)


def _polarity(claim: Claim) -> str:
    marks = {
        "denied": claim.denied,
        "hedged": claim.hedged,
        "asked": claim.question,
        "past": claim.past,
    }
    return ", ".join(mark for mark, holds in marks.items() if holds) or "asserted"


def _row(text: str, claim: Claim, reasons: tuple[Reason, ...]) -> tuple[str, ...]:
    names = (*claim.services, *claim.mechanisms, *claim.remedies, *claim.themes)
    told = [*names, *_measured(text, claim.quantities)]
    if claim.direction:
        told.append(str(claim.direction))
    why = [f"{reason.what}: {reason.words}" if reason.words else reason.what for reason in reasons]
    roles = ", ".join(sorted(claim.roles))
    kind = f"{roles}\n{_polarity(claim)}" if roles else _polarity(claim)
    return " ".join(claim.text.split()), kind, "\n".join(told), "\n".join(why)


def _measured(text: str, found: Quantities) -> list[str]:
    """Tell quantities by value, and then by the words they were read from."""
    lines = [f"{t.minute // 60:02}:{t.minute % 60:02}" for t in found.times]
    lines += [f"{_range(d.minutes, d.most_min)} min" for d in found.durations]
    lines += [f"{_range(c.value, c.most)} {' '.join(c.of)}" for c in found.counts]
    lines += [f"{m.usd:g} USD" for m in found.money]
    lines += [f"owner {o.name}" for o in found.owners]
    lines += [f"due {text[d.start : d.end]}" for d in found.dues]
    return lines


def _range(low: float, high: float) -> str:
    return f"{low:,g}" if low == high else f"{low:,g} to {high:,g}"


def _data(text: str, claim: Claim, reasons: tuple[Reason, ...]) -> dict[str, Any]:
    return {
        **claim._asdict(),
        "roles": sorted(claim.roles),
        "drawn": sorted(claim.drawn),
        "quantities": _measured_data(text, claim.quantities),
        "asserted": claim.asserted,
        "why": [asdict(reason) for reason in reasons],
    }


def _measured_data(text: str, found: Quantities) -> dict[str, Any]:
    data: dict[str, list[dict[str, Any]]] = asdict(found)
    for ones in data.values():
        for one in ones:
            one["words"] = text[one["start"] : one["end"]]
    return data
