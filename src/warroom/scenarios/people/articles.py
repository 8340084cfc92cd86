"""The knowledge base: an article that is right, some that are stale, and some beside the point.

Articles are made of what faults and remedies say about themselves, so a new fault brings its own.
They speak of kinds of service and never of one by name. Nothing on them says which is which: a
title tells what is felt, never what it comes from, there is always one false alarm on the shelf,
and any of its mechanisms may be the one that has a second, stale page.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from warroom.scenarios.people.gauges import SYMPTOMS, feel_of
from warroom.scenarios.people.phrasing import Dealer, Deck
from warroom.scenarios.scenario import Scenario
from warroom.world.faults import FAULTS, Family, Fault
from warroom.world.faults.themes import THEMES
from warroom.world.noise import draw, pick, shuffled
from warroom.world.remedies import BY_VERB

BESIDE = 3
RETIRED = ("tower", "old-monolith", "heron", "basement-2", "blue-farm", "atlas-v1",
           "rented-cage", "pigeon", "greybox", "northern-site", "quartz", "legacy-hub",
           "tape-robot", "marble", "oldgate", "cluster-one")  # fmt: skip


class Use(StrEnum):
    """What an article is good for in this incident; never shown."""

    RIGHT = "right"
    STALE = "stale"
    BESIDE = "beside"


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A page of the knowledge base; `id` is `KB-n`, and its evidence `kb:KB-n`."""

    id: str
    title: str
    text: str
    use: Use
    mechanism: str

    @property
    def evidence(self) -> str:
        """Return the name under which it is evidence."""
        return f"kb:{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Topic:
    fault: Fault
    use: Use


def articles_of(
    scenario: Scenario, dealer: Dealer, decks: dict[str, Deck], shunned: frozenset[Family]
) -> tuple[Article, ...]:
    """Return a scenario's knowledge base, by id; where articles stand says nothing about them."""
    topics = _topics(scenario, shunned)
    first = 100 + int(draw(scenario.address, "kb") * 300)
    numbers = [first + 7 * n + int(draw(scenario.address, "kb", n) * 7) for n in range(len(topics))]
    mixed = shuffled(topics, scenario.address, "shelf")
    names = scenario.company.topology.names if scenario.company else ()
    return tuple(
        _article(scenario, topic, f"KB-{number}", dealer, decks, names)
        for topic, number in zip(mixed, numbers, strict=True)
    )


def _topics(scenario: Scenario, shunned: frozenset[Family]) -> list[_Topic]:
    """Return the right page, some beside the point, a stale one, and a stale twin of any of them.

    The stale one is on a false alarm, unless the truth is one: then on anything else.
    """
    truth = FAULTS[scenario.truth.mechanism]
    others = [f for f in FAULTS.values() if f.id != truth.id and f.family not in shunned]
    mixed = shuffled([f for f in others if f.cures], scenario.address, "beside")
    chosen = sorted(mixed, key=lambda fault: not fault.kinds & truth.kinds)[:BESIDE]  # near first
    is_alarm = truth.family is not Family.FALSE_ALARM
    near = {fault.id for fault in chosen}
    far = [f for f in others if f.id not in near and (f.family is Family.FALSE_ALARM) == is_alarm]
    odd = pick(far, scenario.address, "far")
    twin = pick([truth, *chosen, odd], scenario.address, "twin")
    return [
        _Topic(fault=truth, use=Use.RIGHT),
        *(_Topic(fault=fault, use=Use.BESIDE) for fault in chosen),
        _Topic(fault=odd, use=Use.STALE),
        _Topic(fault=twin, use=Use.STALE),
    ]


def _article(
    scenario: Scenario,
    topic: _Topic,
    name: str,
    dealer: Dealer,
    decks: dict[str, Deck],
    names: tuple[str, ...],
) -> Article:
    slots = _slots(scenario, topic, name)
    parts = ["symptom", "check", "act", "care", "follow"]
    if topic.use is Use.STALE:
        parts = ["retired", "symptom", "act", "retired"]

    def written(part: str) -> str:
        text = dealer.deal(decks[part]).format_map(slots)
        return text[0].upper() + text[1:]

    title, subject = written("title"), written("subject")
    return Article(
        id=name,
        title=title,
        text=_of_nobody(f"{subject}: " + " ".join(written(part) for part in parts), names),
        use=topic.use,
        mechanism=topic.fault.id,
    )


def _of_nobody(text: str, names: tuple[str, ...]) -> str:
    """Return a text in which no service goes by its name."""
    if not any(name in text for name in names):
        return text
    return re.sub("|".join(rf"\b{re.escape(name)}\b" for name in names), "the service", text)


def _slots(scenario: Scenario, topic: _Topic, name: str) -> dict[str, str]:
    at, fault = (scenario.address, name), topic.fault
    cures = _remedy(pick(fault.cures, *at, "cure") if fault.cures else "", *at)
    tempting = _remedy(pick(fault.tempting, *at, "tempting"), *at)
    deciding = [sign for sign in fault.signs if sign.decides]
    return {
        "topic": pick(fault.phrases[:6], *at, "topic"),
        "kind": pick(sorted(fault.kinds), *at, "kind"),
        "symptom": pick(SYMPTOMS[feel_of(fault.effects)], *at, "symptom"),
        "sign": _general(pick(deciding, *at, "sign").text),
        "cure": tempting if topic.use is Use.STALE else cures or "wait and say so",
        "tempting": tempting,
        "theme": THEMES[pick(fault.themes, *at, "theme")][0],
        "old": pick(RETIRED, *at, "old"),
        "year": str(2014 + int(draw(*at, "year") * 7)),
        "threshold": str(2 + int(draw(*at, "threshold") * 9)),
        "minutes": str(10 + 5 * int(draw(*at, "minutes") * 8)),
    }


def _remedy(written: str, *at: str) -> str:
    """Return a fault's `verb+verb@other` as an instruction: the verbs, in plain words."""
    verbs = [part.partition("@")[0] for part in written.split("+") if part]
    return " and ".join(verb.replace("_", " ") for verb in verbs if verb in BY_VERB)


def _general(text: str) -> str:
    """Return a log line with everything that differs from case to case left open."""
    return re.sub(r"\{\w+\}(?:[/-]\{\w+\})*", "\u2026", text).replace('"', "'")
