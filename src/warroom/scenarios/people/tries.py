"""What is said about remedies: named while they are wrong, and only hinted at when they are right.

Who reads the channel afterwards learns what did not help, and when something did, but not what.
"""

from warroom.scenarios.people.chat import Mood, When
from warroom.scenarios.people.person import Person
from warroom.scenarios.people.response import Move
from warroom.scenarios.people.script import Script
from warroom.world.noise import pick
from warroom.world.remedies import BY_VERB

COUNTED_AFTER_MIN = 14  # after users are well again


def told(
    script: Script, response: tuple[Move, ...], cures: frozenset[str], people: tuple[Person, ...]
) -> None:
    """Write what is said about the moves of a response."""
    named = {person.name: person for person in people}
    for move in response:
        if move.remedy and move.remedy not in cures:
            _tried(script, move, named[move.person])
    right = [move for move in response if move.remedy in cures]
    if right:
        cast = script.stage.cast
        script.add(right[-1].minute + 1, cast.lead, Mood.MITIGATED, When.ALWAYS,
                   service=script.stage.watch.service)  # fmt: skip


def _tried(script: Script, move: Move, person: Person) -> None:
    verb, _, service = move.remedy.partition(":")
    stage = script.stage
    done = pick(BY_VERB[verb].phrases, stage.scenario.address, "done", move.at_s)
    script.add(move.minute, person, Mood.TRYING, When.ALWAYS, service=service, done=done)
    gauges = dict(stage.loud)
    where = service if service in gauges else stage.loud[0][0]
    later = move.minute + 3 + int(stage.chance("no help", move.at_s) * 4)
    script.add(later, person, Mood.NO_HELP, When.OFF, service=where, gauge=gauges[where])


def counted(script: Script, recovered_min: int, *, users: int, usd: float) -> None:
    """Write what support says when all has been counted: whom it met, and what it cost."""
    minute = recovered_min + COUNTED_AFTER_MIN
    script.add(minute, script.stage.cast.support, Mood.IMPACT, When.ALWAYS,
               users=f"{users:,}", usd=money(usd))  # fmt: skip


def money(usd: float) -> str:
    """Return money as people write it.

    >>> money(512_345.0), money(18_649.0), money(212.4), money(1_234_567.0)
    ('$512k', '$18.6k', 'under $1k', '$1.23M')
    """
    for size, unit in ((1e6, "M"), (1e3, "k")):
        if usd >= size:
            return f"${usd / size:.3g}{unit}"
    return "under $1k"
