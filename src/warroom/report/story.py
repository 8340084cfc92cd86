"""An episode told step by step, and a scenario told from the inside, for a person to read."""

from rich.console import Console
from rich.markup import escape
from rich.panel import Panel
from rich.table import Table

from warroom.environments.episode import JSON, Scorecard, StepResult
from warroom.environments.registry import kind, shift_of
from warroom.environments.telling import Answer, Opening, Telling
from warroom.report.casefile import case_of, tell_case
from warroom.rollout.record import Record
from warroom.scenarios.scenario import Scenario

NEW_LINES = 12  # of a look, so that a step fits a screen
SAID = (  # of an action, in order
    "actor", "action_type", "target", "root_cause", "incident_id", "query_service", "query_from",
    "query_to", "section_name", "action_item_owner", "action_item_due_date",
)  # fmt: skip
WRITTEN = (  # where its longer texts stand
    "details", "postmortem_note", "reason", "section_content", "action_item_description",
)  # fmt: skip


def tell(record: Record, console: Console) -> None:
    """Print an episode: what was seen, said, done and paid at each step, and why."""
    this = kind(record.environment)
    env = this.open(shift_of(record.address))
    console.print(f"[bold]{record.address}[/] played by [bold]{record.agent}[/]\n")
    _tell_opening(this.telling.opening(env.observation), console)
    for number, action in enumerate(record.actions, start=1):
        before = env.observation.model_copy(deep=True)
        result = env.step(action)
        _tell_action(number, action, console)
        _tell_answer(this.telling.answer(action, before, result.observation), console)
        _tell_pay(result, console)
    console.print(scorecard_table(env.scorecard, this.telling))


def _tell_opening(opening: Opening, console: Console) -> None:
    for title, text in opening.texts:
        console.print(Panel(escape(text), title=title, expand=False))
    for alert in opening.alerts:
        console.print(f"  [red]{escape(alert)}[/]", soft_wrap=True)


def _tell_action(number: int, action: JSON, console: Console) -> None:
    said = " ".join(str(action[key]) for key in SAID if action.get(key))
    console.rule(f"[bold]{number}[/] {escape(said)}", align="left")
    for text in (action[key] for key in WRITTEN if action.get(key)):
        console.print(Panel(escape(str(text)), title="wrote", expand=False))


def _tell_answer(answer: Answer, console: Console) -> None:
    console.print(escape(answer.said), style="cyan")
    for line in answer.lines[:NEW_LINES]:
        console.print(f"    {escape(line)}", style="dim", soft_wrap=True)
    if len(answer.lines) > NEW_LINES:
        console.print(f"    ... {len(answer.lines) - NEW_LINES} more", style="dim")


def _tell_pay(result: StepResult, console: Console) -> None:
    for pay in result.reward_components:
        color = "green" if pay.value > 0 else "red"
        console.print(f"  [{color}]{pay.value:+.2f}[/] {pay.name}: {escape(pay.reason)}")
    console.print(f"  reward {result.reward:+.2f}, score {result.info['score']:.2f}", style="bold")


def scorecard_table(card: Scorecard, telling: Telling) -> Table:
    """Return a scorecard with the reason for every point."""
    table = Table(
        title=f"score {card.score:.2f}, {card.normalised:.0%} of the reference, "
        f"reward {card.reward:.2f}, {telling.spent(card)}",
        title_justify="left",
    )
    for name in ("part", "given", "of", "why", "evidence"):
        table.add_column(name)
    for point in card.points:
        table.add_row(
            point.part,
            f"{point.given:.2f}",
            f"{point.of:.2f}",
            escape(point.reason),
            escape("\n".join(point.evidence)),
        )
    table.add_section()
    table.add_row("restraint", "", "", telling.restrained(card.restraint), "")
    return table


def reveal(scenario: Scenario, console: Console) -> None:
    """Print a scenario with its answer key: what runs, what broke, who noticed, what cures."""
    tell_case(case_of(scenario), console)
