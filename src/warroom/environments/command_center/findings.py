"""What look-ups answer, which of it is a clue, and what each role has in front of it."""

from warroom.environments.command_center.roles import Verb
from warroom.scenarios.readings import Item, ItemKind
from warroom.scenarios.scenario import Fact, Scenario

KINDS = {
    Verb.INSPECT_LOGS: frozenset({ItemKind.LOG, ItemKind.TRACE}),
    # Dashboards mark what was changed.
    Verb.INSPECT_METRICS: frozenset({ItemKind.METRIC, ItemKind.CHANGE}),
}
SIGNAL, ARTICLE = "signal", "article"
LEFT_UP, LEFT_DOWN, LEAST = 1.6, 0.6, 0.01  # times its usual; what is smaller is noise


def clues_of(scenario: Scenario) -> tuple[Fact, ...]:
    """Return the facts of a scenario that count as clues; a culprit is what decides, seen once."""
    facts = tuple(fact for fact in scenario.truth.facts if fact.name != "culprit")
    return facts or scenario.truth.facts


def shown_by(scenario: Scenario, items: tuple[Item, ...]) -> dict[str, tuple[str, ...]]:
    """Return which clues some items show, each with the evidence for it."""
    seen = {item.evidence for item in items}
    found = {fact.name: seen & set(fact.evidence) for fact in clues_of(scenario)}
    found[SIGNAL] = {
        item.evidence
        for item in items
        if item.kind is ItemKind.METRIC and item.place == scenario.truth.root and has_left(item)
    }
    return {name: tuple(sorted(ids)) for name, ids in found.items() if ids}


def has_left(item: Item) -> bool:
    """Whether a series has clearly left what it was an hour ago."""
    values = dict(item.values)
    now, usual = values["peak_15m"], values["1h_ago"]
    if max(now, usual) < LEAST:
        return False
    return now > LEFT_UP * usual or values["now"] < LEFT_DOWN * usual


def told(item: Item, number: int) -> str:
    """Return an item as a line: its running number, and what it says."""
    if item.kind is not ItemKind.METRIC:
        return f"e{number} {item.text}"
    values = ", ".join(f"{name} {value:g}" for name, value in item.values)
    return f"e{number} {item.place} {item.text}: {values}"
