"""How a conversation about an incident goes: who might say what, and when.

It comes in bursts with long silences between them. What is said depends on the state (`chat.When`),
so a script is longer than what is heard of it.
"""

from dataclasses import dataclass, field

from warroom.scenarios.people.chat import Line, Mood, When
from warroom.scenarios.people.customers import Customer, Tier
from warroom.scenarios.people.gauges import SYMPTOMS, Gauge
from warroom.scenarios.people.person import Person, cards_drawn, chosen, voiced
from warroom.scenarios.people.phrasing import Dealer, Deck, hand_of
from warroom.scenarios.people.stage import Stage
from warroom.scenarios.people.theories import Theory
from warroom.scenarios.scenario import Change
from warroom.world.clock import wall
from warroom.world.noise import pick

FLOORS = ("floor two", "floor three", "level five", "the annex", "the 4th floor", "the north wing",
          "the corner room", "desk row c", "the basement", "the roof terrace")  # fmt: skip
STEPS_MIN = (0, 0, 0, 0, 1, 1, 1, 1, 1, 1)  # from one message of a burst to the next
LATER_BURSTS_MIN = ((13, 22), (30, 45), (58, 75), (92, 115))  # after the page
AS_SPOKEN = frozenset(
    {
        Mood.CHATTER,
        Mood.NOTICE,
        Mood.OBSERVED,
        Mood.DROPPED,
        Mood.TRYING,
        Mood.NO_HELP,
        Mood.MITIGATED,
        Mood.RECOVERY,
    }
)
HINT_SHARE, DOUBT_SHARE, ANNOUNCED_SHARE, ASKED_AGAIN_SHARE = 0.25, 0.7, 0.35, 0.45


@dataclass(slots=True)
class Script:
    """A script while it is written; nobody speaks of the changes of the service `unspoken`."""

    stage: Stage
    decks: dict[str, Deck]
    customers: tuple[Customer, ...]
    unspoken: str = ""
    dealer: Dealer = field(init=False)
    lines: list[Line] = field(default_factory=list[Line])

    def __post_init__(self) -> None:
        self.dealer = Dealer(hand_of(self.stage.scenario.address))

    def add(
        self,
        minute: int,
        person: Person,
        mood: Mood,
        when: When = When.OPEN,
        *,
        service: str = "",
        gauge: Gauge | None = None,
        **slots: str,
    ) -> None:
        """Write a line; what a phrasing needs and is not given is filled from the stage."""
        text = self.worded(mood, minute, person, service=service, gauge=gauge, **slots)
        self.lines.append(
            Line(
                minute=minute,
                person=person.name,
                mood=mood,
                when=when,
                text=text,
                service=service,
                metric=gauge.metric if gauge else "",
            )
        )

    def changes(self) -> tuple[Change, ...]:
        """Return the changes that people may speak of, oldest first."""
        return tuple(c for c in self.stage.changes() if c.service != self.unspoken)

    def say(self, minute: int, person: Person, mood: Mood, text: str) -> None:
        """Write a line in words of its author's own, said while it is open."""
        self.lines.append(
            Line(minute=minute, person=person.name, mood=mood, when=When.OPEN, text=text)
        )

    def worded(
        self, mood: Mood, minute: int, person: Person, *, gauge: Gauge | None = None, **slots: str
    ) -> str:
        """Return the next phrasing of a mood with its slots filled, as a person would type it."""
        number = len(self.lines)
        known = self._known(minute, person, number) | {k: v for k, v in slots.items() if v}
        if mood in AS_SPOKEN:
            known["clock"] = "{now}"
        if gauge:
            known |= {"gauge": pick(gauge.names, self.stage.scenario.address, number),
                      "value": "{value}", "usual": "{usual}"}  # fmt: skip
        cards = [self._card(mood, known) for _ in range(cards_drawn(person))]
        text = chosen([card.format_map(known) for card in cards], person)
        return voiced(text, person, self.stage.scenario.address, number)

    def _card(self, mood: Mood, known: dict[str, str]) -> str:
        """Return the next phrasing of a mood that needs nothing unknown."""
        for _ in range(len(self.decks[mood])):
            card = self.dealer.deal(self.decks[mood])
            if all(f"{{{slot}}}" not in card or slot in known for slot in _SLOTS):
                return card
        raise AssertionError(f"no phrasing of {mood} does with {sorted(known)}")

    def clock(self, minute: int) -> str:
        """Return a minute as people write it."""
        return wall(max(minute, 0), start_min=self.stage.company.start_min)

    def _known(self, minute: int, person: Person, number: int) -> dict[str, str]:
        stage, at = self.stage, self.stage.scenario.address
        others = [p for p in _speakers(stage) if p.name != person.name]
        paying = [c for c in self.customers if c.tier in (Tier.ENTERPRISE, Tier.PREMIUM)]
        tickets = 3 + int(stage.chance("tickets", number) * 9)
        tickets += 2 * max(minute - stage.page_min, 0)
        return {
            "clock": self.clock(stage.page_min),
            "symptom": pick(SYMPTOMS[stage.feel], at, "symptom", number),
            "customer": pick(paying, at, "customer", number % 3).name,
            "count": str(tickets),
            "who": pick(others, at, "who", number).first.lower(),
            "team": person.team.removesuffix("-team"),
            "floor": pick(FLOORS, at, "floor", number),
        }


_SLOTS = ("change", "text", "service", "phrase", "gauge", "value", "usual", "done", "rule",
          "users", "usd")  # fmt: skip


def _speakers(stage: Stage) -> tuple[Person, ...]:
    cast = stage.cast
    return (cast.oncall, cast.lead, cast.database, cast.outsider, *cast.seniors)


def written(script: Script, theories: tuple[Theory, ...], times: tuple[int, ...]) -> None:
    """Write everything that may be said while nobody has put it right yet, and just after.

    `times` are the minutes at which the theories are stated.
    """
    _before(script)
    _page(script)
    for theory, minute in zip(theories, times, strict=True):
        _stated(script, theory, minute)
    for number, (low, high) in enumerate(LATER_BURSTS_MIN):
        chance = script.stage.chance("burst", number)
        drawn = script.stage.page_min + low + int(chance * (high - low))
        _again(script, times[number + 1] - 1 if number + 1 < len(times) else drawn, number)
    _well(script)


def steps(script: Script, minute: int, what: str, count: int) -> list[int]:
    """Return the minutes of a burst of messages."""
    found = [minute]
    for number in range(count - 1):
        found.append(found[-1] + pick(STEPS_MIN, script.stage.scenario.address, what, number))
    return found


def _before(script: Script) -> None:
    stage, cast = script.stage, script.stage.cast
    onset = stage.company.onset_min
    quiet = max(onset - 30 - int(stage.chance("quiet") * 30), 1)
    script.add(quiet, pick(_speakers(stage), stage.scenario.address, "idle"), Mood.CHATTER,
               When.ALWAYS)  # fmt: skip
    for change in script.changes():
        if stage.chance("announced", change.id) < ANNOUNCED_SHARE and change.minute > 0:
            person = pick(_speakers(stage), stage.scenario.address, "author", change.id)
            _about(script, change.minute, person, Mood.ANNOUNCE, change, When.ALWAYS)
    if stage.page_min - onset >= 4:
        service, _ = stage.loud[0]
        script.add(stage.page_min - 2, cast.lead, Mood.NOTICE, When.BURNING, service=service)


def _about(
    script: Script, minute: int, person: Person, mood: Mood, change: Change, when: When
) -> None:
    script.add(minute, person, mood, when, service=change.service, change=change.id,
               text=change.text, clock=script.clock(change.minute))  # fmt: skip


def _page(script: Script) -> None:
    """Write the first minutes after the page."""
    stage, cast = script.stage, script.stage.cast
    at = steps(script, stage.page_min, "page", 7)
    rule = stage.page.rule.name if stage.page else "the pager"
    script.add(at[0], cast.oncall, Mood.ACK, When.ALWAYS, service=stage.watch.service, rule=rule)
    loud = stage.loud
    service, gauge = loud[0]
    script.add(at[1], cast.oncall, Mood.OBSERVED, When.OFF, service=service, gauge=gauge)
    script.add(at[2], cast.support, Mood.CUSTOMER, When.BURNING)
    script.add(at[3], cast.lead, Mood.ASK, service=service)
    service, gauge = loud[1 % len(loud)]
    script.add(at[4], cast.database, Mood.OBSERVED, When.OFF, service=service, gauge=gauge)
    if stage.chance("doubt") < DOUBT_SHARE:
        script.add(at[5], cast.outsider, Mood.DOUBT, When.UNFELT, service=stage.watch.service)
    script.add(at[6], cast.manager, Mood.STATUS, When.BURNING, service=stage.watch.service)


def _stated(script: Script, theory: Theory, minute: int) -> None:
    """Write a wrong theory: stated, linked to its change if it has one, and quietly dropped."""
    stage = script.stage
    for said_min, text in theory.says:
        script.say(said_min, theory.person, Mood.THEORY, text)
    if not theory.says:
        script.add(minute, theory.person, Mood.THEORY, service=theory.service, phrase=theory.phrase)
    if theory.change is not None:
        _about(script, minute + int(stage.chance("linked", minute) * 2), stage.cast.oncall,
               Mood.LINK, theory.change, When.OPEN)  # fmt: skip
    last = theory.says[-1][0] if theory.says else minute
    later = last + 7 + int(stage.chance("dropped", minute) * 7)
    script.add(later, theory.person, Mood.DROPPED, When.NORMAL, service=theory.service,
               gauge=theory.gauge)  # fmt: skip


def _again(script: Script, minute: int, number: int) -> None:
    """Write a later burst, of an incident that is still open."""
    stage, cast = script.stage, script.stage.cast
    at = steps(script, minute, f"again{number}", 6)
    loud = stage.loud
    service, gauge = loud[(number + 2) % len(loud)]
    if stage.chance("status again", number) < ASKED_AGAIN_SHARE:
        script.add(at[0], cast.manager, Mood.STATUS, When.BURNING, service=stage.watch.service)
    script.add(at[1], cast.oncall, Mood.OBSERVED, When.OFF, service=service, gauge=gauge)
    other, its_gauge = loud[(number + 3) % len(loud)]
    script.add(at[2], cast.database, Mood.OBSERVED, When.OFF, service=other, gauge=its_gauge)
    recent = script.changes()
    if recent and stage.chance("linked again", number) < 0.6:
        change = pick(recent[-3:], stage.scenario.address, "linked", number)
        _about(script, at[2], cast.lead, Mood.LINK, change, When.OPEN)
    script.add(at[3], cast.support, Mood.CUSTOMER, When.BURNING)
    if stage.chance("asked again", number) < ASKED_AGAIN_SHARE / 2:
        script.add(at[4], cast.lead, Mood.ASK, service=service)
    if stage.chance("hint", number) < HINT_SHARE / 2:
        change = pick(recent, stage.scenario.address, "hinted", number) if recent else None
        script.add(at[5], cast.outsider, Mood.HINT, service=stage.watch.service,
                   change=change.id if change else "",
                   clock=script.clock(change.minute) if change else "")  # fmt: skip


def _well(script: Script) -> None:
    stage, cast = script.stage, script.stage.cast
    gauge_at = stage.loud[0]
    for delay, person in ((3, cast.oncall), (5, cast.support), (8, cast.lead)):
        script.add(delay, person, Mood.RECOVERY, When.WELL, service=gauge_at[0], gauge=gauge_at[1])
    script.add(10, cast.manager, Mood.AFTER, When.WELL)
    script.add(36 + int(stage.chance("after") * 12), cast.lead, Mood.AFTER, When.WELL)
