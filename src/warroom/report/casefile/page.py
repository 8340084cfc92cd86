"""A case file told to a person, section by section; it stays readable at 80 columns."""

from collections.abc import Callable, Iterator
from itertools import groupby

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from warroom.report.casefile.case import (
    CaseFile,
    Clue,
    EventKind,
    Trial,
    Why,
)
from warroom.report.casefile.graph import ROLE_STYLE, tree_of

MOST_HURT, MOST_SERIES = 12, 3
MOST_CLUES = 3  # per fact; --json has all of them
EVENT_STYLE = {
    EventKind.CHANGE: "dim",
    EventKind.CULPRIT: "bold red",
    EventKind.ONSET: "bold red",
    EventKind.SPREAD: "yellow",
    EventKind.FELT: "bold yellow",
    EventKind.ALERT: "",
    EventKind.PAGE: "bold",
    EventKind.END: "dim",
}
EVENT_WORD = {
    EventKind.CHANGE: "change",
    EventKind.CULPRIT: "GUILTY CHANGE",
    EventKind.ONSET: "ONSET",
    EventKind.SPREAD: "spreads",
    EventKind.FELT: "FELT",
    EventKind.ALERT: "alert",
    EventKind.PAGE: "PAGE",
    EventKind.END: "",
}
WHY_WORDS = {
    Why.CURE: "cures",
    Why.PART: "half of a cure",
    Why.TEMPTING: "what it tempts one to do",
    Why.REFLEX: "what people do first",
    Why.INNOCENT: "taking back an innocent change",
}
OUTCOME_STYLE = {"healed": "bold green", "relief": "yellow", "nothing": "dim", "harm": "bold red"}


def tell_case(case: CaseFile, console: Console) -> None:
    """Print a case file."""
    for section in SECTIONS:
        for part in section(case):
            console.print(part)


def _header(case: CaseFile) -> Iterator[RenderableType]:
    yield Text.assemble((case.address, "bold"), f"  {case.title}")
    numbers = " | ".join(f"{name} {value}" for name, value in case.numbers)
    yield Text(f"{case.sort} | {case.hash} | {numbers}", style="dim")
    if case.origin:
        yield Text(f"recorded: {case.origin}", style="dim")
    yield Text()
    yield _indented(Text(case.description))


def _graph(case: CaseFile) -> Iterator[RenderableType]:
    yield Text()
    yield tree_of(case)


def _broke(case: CaseFile) -> Iterator[RenderableType]:
    yield from _title(
        f"what {'looked broken and was not' if case.is_calm else 'broke'} (answer key)"
    )
    grid = _grid()
    for broke in case.broke:
        if broke is not case.broke[0]:
            grid.add_row("and besides", Text("what only made it worse:", style="dim"))
        grid.add_row("what", Text(broke.says, style="bold red"))
        grid.add_row("mechanism", f"{broke.mechanism}, family {broke.family}, from {broke.clock}")
        grid.add_row("where", broke.service + (f", with {broke.other}" if broke.other else ""))
        for number, effect in enumerate(broke.effects):
            grid.add_row("it did" if not number else "", Text(effect))
    grid.add_row("chain", Text(" -> ".join(case.chain)))
    if case.culpable_change:
        grid.add_row("brought by", Text(case.culpable_change))
    if case.team:
        owns = "who also owns it" if case.owner == case.team else f"{case.owner} owns the service"
        grid.add_row("to call", f"{case.team} ({owns})")
    yield _indented(grid)


def _timeline(case: CaseFile) -> Iterator[RenderableType]:
    yield from _title("timeline (UTC, minutes from onset)")
    table = _columns("", "", "", "")
    table.columns[1].justify = "right"
    for event in case.timeline:
        style = EVENT_STYLE[event.kind]
        cells = (event.clock, f"{event.after_onset_min:+d}", EVENT_WORD[event.kind], event.text)
        table.add_row(*(Text(cell, style=style) for cell in cells))
    yield _indented(table)


def _hurt(case: CaseFile) -> Iterator[RenderableType]:
    usual = len(case.graph) - len(case.hurt)
    what = "whose series left their own past" if case.untreated is None else "whose series moved"
    yield from _title(f"{what} by {case.hurt_clock}, {usual} of {len(case.graph)} as usual")
    if not case.hurt:
        return
    table = _columns("service and what moved furthest", "usual", "then")
    for column in table.columns[1:]:
        column.justify = "right"
    for one in case.hurt[:MOST_HURT]:
        role = f"  {one.role}" if one.role else ""
        table.add_row(Text.assemble((one.service, ROLE_STYLE[one.role]), (role, "dim")))
        for moved in one.moved[:MOST_SERIES]:
            table.add_row(f" {moved.series}", f"{moved.usual:g}", f"{moved.now:g}")
    yield _indented(table)
    if len(case.hurt) > MOST_HURT:
        yield _indented(Text(f"... and {len(case.hurt) - MOST_HURT} more", style="dim"))


def _untreated(case: CaseFile) -> Iterator[RenderableType]:
    if case.untreated is None:
        return
    left = case.untreated
    yield from _title("if nobody does anything")
    grid = _grid()
    felt = "never" if left.felt_min is None else f"{left.felt_min} min after onset"
    grid.add_row("users feel it", felt)
    grid.add_row("an SLO burns", f"{left.burning_min} of the {left.watched_min} min after the page")
    well = left.heals_after_min
    if left.felt_min is not None:
        alone = "not while watched" if well is None else f"{well} min after onset"
        grid.add_row("heals alone", alone)
    money = (
        f"{_usd(left.lost_usd_by_page)} by the page, then {_usd(left.lost_usd_per_hour)} an hour"
    )
    grid.add_row("it costs", money)
    if left.exposed_records:
        grid.add_row("strangers read", f"{left.exposed_records:,.0f} records after the page")
    yield _indented(grid)


def _trials(case: CaseFile) -> Iterator[RenderableType]:
    if not case.trials:
        return
    yield from _title(f"what each remedy really does, applied at {case.trials_clock} (computed)")
    table = _columns("remedy", "verdict", "users well", "bad answers", "saves")
    for column in table.columns[2:]:
        column.justify = "right"
        column.no_wrap = True
    for why, together in groupby(case.trials, key=lambda trial: trial.why):
        table.add_row(Text(WHY_WORDS[why], style="dim italic"))
        for trial in together:
            table.add_row(*_trial(trial))
    yield _indented(table)
    note = (
        "users well: minutes after the remedy; bad answers: failed or wrong, at the worst entry "
        f"point, {case.trials[0].watched_min} min after it; saves: by then, against doing "
        "nothing, negative if it costs users more"
    )
    yield _indented(Text(note, style="dim"))


def _trial(trial: Trial) -> Iterator[Text | str]:
    well = trial.well_after_min
    change = f" ({trial.change})" if trial.change else ""
    yield Text(f" {' + '.join(trial.remedies)}{change}")
    yield Text(trial.outcome, style=OUTCOME_STYLE.get(trial.outcome, ""))
    yield "no" if well is None else f"+{well} min"
    yield f"{100 * trial.bad_answer_ratio:.1f} %"
    yield _usd(trial.saved_usd)


def _clues(case: CaseFile) -> Iterator[RenderableType]:
    yield from _title("which evidence shows each fact, and when a look first shows it")
    by_fact: dict[str, list[Clue]] = {}
    for clue in case.clues:
        by_fact.setdefault(clue.fact, []).append(clue)
    together: dict[tuple[str, ...], list[str]] = {}
    for fact, found in by_fact.items():
        together.setdefault(tuple(clue.evidence for clue in found), []).append(fact)
    for facts in together.values():
        yield _indented(Text(", ".join(facts), style="bold"))
        yield from _evidence(by_fact[facts[0]])


def _evidence(found: list[Clue]) -> Iterator[RenderableType]:
    shown = [clue for clue in found if clue.text][:MOST_CLUES]
    for clue in shown:
        yield _indented(Text.assemble((clue.evidence, "cyan"), (f"  at {clue.clock}", "dim")), 4)
        yield _indented(Text(clue.text), 6)
    if len(found) > len(shown):
        yield _indented(Text(f"or any of {len(found) - len(shown)} more", style="dim"), 4)


def _blind(case: CaseFile) -> Iterator[RenderableType]:
    if not case.blind:
        return
    yield from _title("what monitoring does not show")
    for line in case.blind[:MOST_BLIND]:
        yield _indented(Text(line))
    if len(case.blind) > MOST_BLIND:
        yield _indented(Text(f"and {len(case.blind) - MOST_BLIND} more", style="dim"))


def _reference(case: CaseFile) -> Iterator[RenderableType]:
    if not case.reference:
        return
    yield from _title(f"what the reference does in {case.environment}: {case.reference_score:.2f}")
    table = _columns("page +", "pays", "action")
    table.columns[0].justify = "right"
    for move in case.reference:
        said = Text.assemble((f"{move.action} {move.target}".strip(), "bold"))
        if move.details:
            said.append(f"\n{move.details}", style="not bold")
        table.add_row(f"{move.minute} min", f"{move.reward:+.2f}", said)
    yield _indented(table)


MOST_BLIND = 12  # blind spots told one by one

# A section is one function and one line here; it yields nothing where a case has nothing to say.
SECTIONS: tuple[Callable[[CaseFile], Iterator[RenderableType]], ...] = (
    _header, _broke, _graph, _timeline, _hurt, _untreated, _trials, _clues, _blind,
    _reference,
)  # fmt: skip


def _title(text: str) -> Iterator[RenderableType]:
    yield Text()
    yield Text(text, style="bold underline")


def _indented(what: RenderableType, columns: int = 2) -> Padding:
    return Padding(what, (0, 0, 0, columns), expand=False)


def _grid() -> Table:
    """Return a table of names and what is to be said of them."""
    grid = Table.grid(padding=(0, 2))
    grid.add_column(style="dim", no_wrap=True)
    grid.add_column()
    return grid


def _columns(*names: str) -> Table:
    """Return a table without lines, so that it also reads well in a file."""
    table = Table(
        box=None,
        pad_edge=False,
        padding=(0, 1),
        show_header=any(names),
        header_style="dim",
    )
    for name in names:
        narrow = name in ("", "verdict", "role", "pays", "page +")
        table.add_column(name, no_wrap=narrow, overflow="fold")
    table.columns[-1].no_wrap = False
    return table


def _usd(amount: float) -> str:
    """Return money in whole dollars.

    >>> _usd(-1234.5)
    '-$1,234'
    """
    return f"{'-' if amount < 0 else ''}${abs(amount):,.0f}"
