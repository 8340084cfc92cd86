"""Where each fact of the answer key can be read, and from when on."""

from warroom.report.casefile.case import Clue
from warroom.scenarios.prove import LOOK_UNTIL_MIN
from warroom.scenarios.readings import Item, ItemKind
from warroom.scenarios.scene import Scene

FIRST_LOOK_MIN = 3  # after the page: what the first look of an episode takes


def clues(scene: Scene) -> tuple[Clue, ...]:
    """Return every piece of evidence for every fact, with what a look first shows of it."""
    shown = _shown(scene)
    return tuple(
        Clue(fact=fact.name, evidence=name, clock=shown[name][0], text=shown[name][1])
        if name in shown
        else Clue(fact=fact.name, evidence=name, clock="", text="")
        for fact in scene.scenario.truth.facts
        for name in fact.evidence
    )


def _shown(scene: Scene) -> dict[str, tuple[str, str]]:
    """Return when a look first shows each wanted piece of evidence, and its text."""
    wanted = {name for fact in scene.scenario.truth.facts for name in fact.evidence}
    places = [name for name in scene.services if any(f":{name}:" in one for one in wanted)]
    found: dict[str, tuple[str, str]] = {}
    for after in (FIRST_LOOK_MIN, LOOK_UNTIL_MIN // 2, LOOK_UNTIL_MIN):
        minute = scene.page_min + after
        for place in places:
            for item in scene.look(place, minute):
                if item.evidence in wanted:
                    found.setdefault(item.evidence, (scene.wall(minute), _text(item)))
    return found


def _text(item: Item) -> str:
    if item.kind is not ItemKind.METRIC:
        return item.text
    return ", ".join(f"{name.replace('_', ' ')} {value:g}" for name, value in item.values)
