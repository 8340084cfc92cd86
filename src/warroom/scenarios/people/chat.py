"""What is said in the channel: lines with a time and a condition, read out of the state.

A `Line` is a possibility. `said` reads a script on a world's timeline: a line is said if its
condition holds at its minute, and its numbers are those of that minute's dashboards. So the same
script tells another story in a world where somebody did something.
"""

from dataclasses import dataclass
from enum import StrEnum

from warroom.scenarios.people.gauges import BY_METRIC
from warroom.world.clock import wall
from warroom.world.healing import Feeling, feeling
from warroom.world.world import World

CALM_FOR_MIN = 3  # minutes without complaint before anybody dares to say so


class Mood(StrEnum):
    """What a line is for; each has a deck of phrasings in `words`."""

    NOTICE = "notice"
    ACK = "ack"
    STATUS = "status"
    ASK = "ask"
    THEORY = "theory"
    LINK = "link"
    DROPPED = "dropped"
    OBSERVED = "observed"
    TRYING = "trying"
    NO_HELP = "no_help"
    MITIGATED = "mitigated"
    RECOVERY = "recovery"
    AFTER = "after"
    CUSTOMER = "customer"
    CHATTER = "chatter"
    ANNOUNCE = "announce"
    DOUBT = "doubt"
    HINT = "hint"
    IMPACT = "impact"


class When(StrEnum):
    """On what a line depends, at its minute."""

    ALWAYS = "always"
    BURNING = "burning"  # users feel it
    OPEN = "open"  # users feel it, or none ever has and what paged is still off
    UNFELT = "unfelt"  # no user has felt anything so far
    OFF = "off"  # its own gauge is away from what it usually is, and it is open
    NORMAL = "normal"  # its own gauge is where it usually is, and it is open
    WELL = "well"  # users have been well again for `minute` minutes


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Something that somebody will say if `when` holds.

    `minute` counts from the scenario's first; for `When.WELL` it counts from when users are well
    again. `{now}` in `text` is the time at which it is said; `{value}` and `{usual}` are read
    off the gauge `metric` of `service`.
    """

    minute: int
    person: str
    mood: Mood
    when: When
    text: str
    service: str = ""
    metric: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """The series by which people judge whether the page is still true."""

    service: str
    metric: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A line that was said. `evidence` names it as other evidence is named."""

    minute: int
    person: str
    mood: Mood
    text: str
    evidence: str


def said(lines: tuple[Line, ...], watch: Watch, world: World, *, until: int) -> tuple[Message, ...]:
    """Return what has been said by a minute, in order."""
    ear = _Ear(world, watch, until)
    due = [(minute, number, line) for number, line in enumerate(lines)
           if (minute := ear.minute_of(line)) is not None and minute <= until]  # fmt: skip
    return tuple(
        Message(
            minute=minute,
            person=line.person,
            mood=line.mood,
            text=ear.filled(line, minute),
            evidence=f"chat:channel:{number}",
        )
        for minute, number, line in sorted(due, key=lambda row: row[:2])
    )


class _Ear:
    """Answers for each line whether and when it is said."""

    def __init__(self, world: World, watch: Watch, until: int) -> None:
        self.world = world
        self.watch = watch
        self.onset = world.company.onset_min
        self.window = range(self.onset, max(until, self.onset) + 1)
        felt: Feeling = feeling(world, self.window)
        self.burns: list[bool] = felt.burns[:, 0].tolist()
        self.well: list[bool] = felt.is_well[:, 0].tolist()

    def minute_of(self, line: Line) -> int | None:
        """Return at which minute a line is said, or None if it is not."""
        if line.when is When.WELL:
            return self._well_for(line.minute)
        return line.minute if self._holds(line) else None

    def _holds(self, line: Line) -> bool:
        if line.when is When.ALWAYS:
            return True
        if line.minute not in self.window:
            return False
        match line.when:
            case When.BURNING:
                return self._burning(line.minute)
            case When.UNFELT:
                return not any(self.burns[: line.minute - self.onset + 1]) and self._open(line)
            case When.OFF:
                return self._is_off(line.service, line.metric, line.minute) and self._open(line)
            case When.NORMAL:
                is_off = self._is_off(line.service, line.metric, line.minute)
                return not is_off and self._open(line)
            case _:
                return self._open(line)

    def _burning(self, minute: int) -> bool:
        at = minute - self.onset
        return any(self.burns[max(at - 1, 0) : at + 1])

    def _open(self, line: Line) -> bool:
        """Whether it is not over: users feel it, or none ever has and the page is still true."""
        if any(self.burns[: line.minute - self.onset + 1]):
            return self._burning(line.minute)
        return self._is_off(self.watch.service, self.watch.metric, line.minute)

    def _is_off(self, service: str, metric: str, minute: int) -> bool:
        gauge = BY_METRIC[metric]
        now = gauge.read(self.world, service, minute)
        return gauge.is_off(now, gauge.usual(self.world, service))

    def _well_for(self, minutes: int) -> int | None:
        """Return when users have been well again for so long, the first time they are."""
        hurt = False
        lasted = 0
        for at, (burns, well) in enumerate(zip(self.burns, self.well, strict=True)):
            hurt = hurt or burns
            lasted = lasted + 1 if well and hurt else 0
            if lasted > max(minutes, CALM_FOR_MIN):
                return self.onset + at
        return None

    def filled(self, line: Line, minute: int) -> str:
        """Return a line's text with the numbers of its minute."""
        text = line.text.replace("{now}", wall(minute, start_min=self.world.company.start_min))
        if not line.metric:
            return text
        gauge = BY_METRIC[line.metric]
        now = gauge.written(gauge.read(self.world, line.service, minute))
        usual = gauge.written(gauge.usual(self.world, line.service))
        return text.replace("{value}", now).replace("{usual}", usual)
