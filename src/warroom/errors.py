"""Every error warroom raises, by whose fault it is.

A wrong *action* of an agent is none of these: it is data, refused or failed inside the world,
charged and graded. Exceptions are for broken programs and broken callers.
"""


class WarroomError(Exception):
    """The base of all errors below; catch it to catch them all."""


class BadScenario(WarroomError):
    """The author of a scenario, fault, recording or vocabulary wrote something that cannot stand.

    The message says where, what was expected and what was found.
    """


class Unprovable(WarroomError):
    """A scenario is well-formed but no fair problem; the message names the law it broke."""


class NoEpisode(WarroomError):
    """The caller asked for what an episode cannot give, or for one that is not there."""


class BadCall(WarroomError):
    """A client sent what cannot be read; the message says what was expected."""


class NotAllowed(WarroomError):
    """A client did not say who it is, or is nobody the server knows."""


class OutOfStep(WarroomError):
    """A client's action is for another step than the one its session is at."""


class AtCapacity(WarroomError):
    """The server plays as many sessions as it may; the caller can try again later."""


class NotKept(WarroomError):
    """What a client did could not be written down, so it did not happen; it can try again."""


class BadRun(WarroomError):
    """A run folder or an episode record does not hold what was expected of it."""


class NotInstalled(WarroomError):
    """An optional library is missing; the message says what to install."""


class ReplayDiverged(WarroomError):
    """Our own fault: the same scenario and actions gave something else than was recorded."""
