"""The words of chat and articles: set A is for training, B and C are held out.

A set is a text file: `== mood`, then one phrasing per line, at least `LEAST` of them per mood.
"""

from functools import cache
from importlib.resources import files

from warroom.errors import BadScenario
from warroom.scenarios.people.phrasing import Deck, hand_of

LEAST = 12
SETS = "ABC"
Words = dict[str, Deck]


@cache
def words_of(what: str, name: str) -> Words:
    """Return a set of phrasings (`chat` or `kb`, and the set's letter) by mood.

    Raises:
        BadScenario: the file is not of the form above.
    """
    place = f"{what}_{name.lower()}.txt"
    text = (files("warroom.scenarios.people") / "words" / place).read_text(encoding="utf-8")
    found: dict[str, list[str]] = {}
    for line in filter(None, text.splitlines()):
        if line.startswith("== "):
            found[line[3:]] = []
        elif found:
            next(reversed(found.values())).append(line)
        else:
            raise BadScenario(f"{place}: expected '== mood' first, found {line!r}")
    for mood, deck in found.items():
        if len(deck) < LEAST:
            raise BadScenario(f"{place}: expected {LEAST} phrasings of {mood}, found {len(deck)}")
    return {mood: tuple(deck) for mood, deck in found.items()}


def set_of(scenario_address: str, *, is_test: bool) -> str:
    """Return the name of a scenario's set: A, but for tests B and C in turn.

    >>> set_of("generated/hard/7", is_test=False), set_of("generated/hard/2000001", is_test=True)
    ('A', 'C')
    """
    if not is_test:
        return "A"
    return "BC"[hand_of(scenario_address) // 4 % 2]
