"""What a person types at the command center: a line read as an action, or what is wrong with it.

Nothing here knows a terminal. Who does a thing follows from what it is, so one person can be all
three roles without saying which; somebody who is one role alone is told whose work the rest is. A
line that cannot be read costs nothing.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from warroom.environments.command_center.roles import ROLLBACKS, Role, Verb, may, role_for
from warroom.environments.command_center.wire import MAX_CAUSE

ROLES = {"triage": Role.TRIAGE, "investigator": Role.INVESTIGATOR, "ops": Role.OPS_MANAGER}
NAMES: dict[str, str] = {role: name for name, role in ROLES.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A word that stands for something to do; `takes` is what follows it."""

    word: str
    verb: Verb
    takes: str


COMMANDS = (
    Command(word="logs", verb=Verb.INSPECT_LOGS, takes="SERVICE"),
    Command(word="metrics", verb=Verb.INSPECT_METRICS, takes="SERVICE"),
    Command(word="kb", verb=Verb.CONSULT_KB, takes="ARTICLE"),
    Command(word="fix", verb=Verb.APPLY_FIX, takes="VERB:SERVICE"),
    Command(word="rollback", verb=Verb.ROLLBACK, takes="VERB:SERVICE"),
    Command(word="escalate", verb=Verb.ESCALATE, takes=""),
    Command(word="note", verb=Verb.SUBMIT_POSTMORTEM, takes="[POST-MORTEM]"),
    Command(word="close", verb=Verb.CLOSE_INCIDENT, takes="SERVICE CAUSE"),
    Command(word="handoff", verb=Verb.NEGOTIATE_HANDOFF, takes="ROLE [WHAT YOU SAW]"),
)
BY_WORD = {command.word: command for command in COMMANDS}
OWN = ("on", "wait", "write", "rewards", "help", "quit")  # what the desk does itself


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What there is to name, as the desk knows it; `role` is None for somebody who is all three."""

    incident: str
    incidents: Sequence[str]
    services: Sequence[str]
    articles: Sequence[str]
    remedies: Mapping[str, Sequence[str]]
    causes: Sequence[str]
    minutes: Mapping[str, int]
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class Act:
    """An action of the environment."""

    action: dict[str, str]


@dataclass(frozen=True, slots=True)
class Own:
    """Something that the desk does itself, with what was typed after it."""

    word: str
    rest: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a line is nothing to do."""

    text: str


def read(line: str, offer: Offer) -> Act | Own | Problem:
    """Return what a line asks for."""
    word, rest = _first(line)
    word = word.lower()
    if word in OWN:
        return Own(word, rest)
    command = BY_WORD.get(word)
    if command is None:
        return Problem(_unknown("command", word, (*BY_WORD, *OWN)))
    actor = offer.role or role_for(command.verb)
    if not may(actor, command.verb):
        whose = NAMES[role_for(command.verb)]
        return Problem(f"{word} is the work of {whose}, and you are {NAMES[actor]}: wait for them")
    found = _details(command, rest, offer)
    if not isinstance(found, dict):
        return found
    plain = {"action_type": str(command.verb), "actor": str(actor), "incident_id": offer.incident}
    return Act(plain | found)


def _details(command: Command, rest: str, offer: Offer) -> dict[str, str] | Own | Problem:
    """Return what a command says besides its verb."""
    named, words = _first(rest)
    match command.verb:
        case Verb.ESCALATE:
            return {"reason": rest}
        case Verb.SUBMIT_POSTMORTEM:
            return {"postmortem_note": rest} if rest else Own("write")
        case Verb.APPLY_FIX | Verb.ROLLBACK:
            return _remedy(command, named, words, offer)
        case Verb.NEGOTIATE_HANDOFF:
            role = ROLES.get(named.rstrip(":").removesuffix("_agent").removesuffix("_manager"))
            wrong = Problem(_unknown("role", named, tuple(ROLES)))
            return {"target": str(role), "reason": words} if role else wrong
        case Verb.CONSULT_KB:
            return _named("article", named, words, offer.articles)
        case Verb.CLOSE_INCIDENT:
            return _closing(named, words, offer)
        case _:
            return _named("service", named, words, offer.services)


def _named(what: str, named: str, words: str, known: Sequence[str]) -> dict[str, str] | Problem:
    name = next((name for name in known if name.lower() == named.lower()), None)
    return {"target": name, "reason": words} if name else Problem(_unknown(what, named, known))


def _remedy(command: Command, address: str, words: str, offer: Offer) -> dict[str, str] | Problem:
    verb, _, service = address.partition(":")
    verbs = offer.remedies[command.verb]
    if verb not in verbs and any(verb in others for others in offer.remedies.values()):
        word = "rollback" if verb in ROLLBACKS else "fix"
        return Problem(f"{verb} is a {word}: type {word} {address}")
    if verb not in verbs:
        return Problem(_unknown(f"verb for a {command.word}", verb, verbs))
    found = _named("service", service, words, offer.services)
    return found if isinstance(found, Problem) else found | {"target": f"{verb}:{found['target']}"}


def _closing(named: str, cause: str, offer: Offer) -> dict[str, str] | Problem:
    found = _named("service", named, "", offer.services)
    if isinstance(found, Problem):
        return found
    if not cause:
        return Problem("say what was wrong there: a cause by its name, or one sentence")
    if len(cause) > MAX_CAUSE:
        return Problem(f"that has {len(cause)} characters; {MAX_CAUSE} are the most")
    return {"target": found["target"], "root_cause": cause}


def _first(text: str) -> tuple[str, str]:
    word, _, rest = text.strip().partition(" ")
    return word, rest.strip()


def _unknown(what: str, said: str, known: Sequence[str]) -> str:
    near = get_close_matches(said, known, n=3, cutoff=0.6)
    if not said:
        return f"name a {what}; tab offers them"
    hint = f"did you mean {' or '.join(near)}?" if near else "tab offers what there is"
    return f"there is no {what} {said!r:.40}: {hint}"


def duties(told: Callable[[Command], str]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return who may do what, by the names that roles are typed with."""
    own = [
        (
            name,
            tuple(
                told(command)
                for command in COMMANDS
                if may(role, command.verb) and not _is_everybodys(command)
            ),
        )
        for name, role in ROLES.items()
    ]
    return (*own, ("anybody", tuple(told(c) for c in COMMANDS if _is_everybodys(c))))


def _is_everybodys(command: Command) -> bool:
    return all(may(role, command.verb) for role in Role)
