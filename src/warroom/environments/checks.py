"""What a post-mortem is worth: claims held against the truth, shared by all environments.

Laws. Only asserted claims count. Service, mechanism and cause stand in one claim or earn nothing:
credit is multiplied, not summed. Who blames everything has blamed nothing, and who did everything
has mended nothing. Who says a thing and denies it has said nothing.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from warroom.claims import Claim, Role, Vocabulary, read
from warroom.claims.words import phrase_stems

# Of 670 causes in other people's words one names a second mechanism that does not go with it, and
# six are heard to tell more than this.
MOST_AT_ONCE = 2  # mechanisms in one claim
MOST_BLAMED_MECHANISMS = 2  # that do not go with each other: one may be misheard in a picture
MOST_TOLD_MECHANISMS = 3  # with those that do
MOST_BLAMED_SERVICES = 2
TELLING = frozenset({Role.CAUSE, Role.EFFECT})  # a mechanism may itself be told as an effect
MOST_NAMED = 3  # services said to have had it before that is a list and no claim
CONTRAST = 3  # words: "not the database"
# What is said not to have been so, of anything at all.
_HAPPENED = frozenset(
    phrase_stems("happened occurred took place touched changed altered modified true case problem")
)
KEPT_TEXTS = 2048
MOST_DONE = 4  # remedies said to have been tried before that is the catalogue and no account


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a text should say: who, how, felt by whom, mended by what, and prevented how.

    `besides` are mechanisms that contributed: to name them too neither pays nor hurts. Nor does
    what `goes_with` the mechanism, for who names the mechanism itself.
    """

    root: str
    mechanism: str
    sufferers: tuple[str, ...]
    remedies: tuple[str, ...]
    themes: tuple[str, ...]
    besides: frozenset[str] = frozenset()
    goes_with: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing looked for in a text, and the words that said it (empty: nobody did)."""

    name: str
    said: str

    @property
    def holds(self) -> bool:
        """Whether it was said."""
        return bool(self.said)


@lru_cache(maxsize=KEPT_TEXTS)
def read_once(text: str, vocabulary: Vocabulary) -> tuple[Claim, ...]:
    """Return what a text says; what was read when it was written is not read again to be graded."""
    return read(text, vocabulary)


def claims_of(text: str, vocabulary: Vocabulary) -> tuple[Claim, ...]:
    """Return the claims of a text that its writer stands by, and those that deny."""
    return tuple(claim for claim in read_once(text, vocabulary) if claim.asserted or claim.denied)


def linked(claims: tuple[Claim, ...], answer: Answer) -> tuple[Check, ...]:
    """Return whether cause, effect, fix and prevention are each linked in one claim."""
    return (
        Check(name="cause", said=cause(claims, answer)),
        Check(name="effect", said=_first(claims, lambda claim: _is_effect(claim, answer))),
        Check(name="fix", said=_fix(claims, answer)),
        Check(name="prevention", said=_first(claims, lambda claim: _is_prevention(claim, answer))),
    )


def cause(claims: tuple[Claim, ...], answer: Answer) -> str:
    """Return the words of the claim that names root and mechanism, or "" if none earns it."""
    if _is_list(claims, answer):
        return ""
    told = _told(claims, answer)
    if len({name for claim in told for name in claim.services}) > MOST_NAMED:
        return ""
    naming = [claim for claim in told if answer.root in claim.services]
    return naming[0].text if naming and not is_taken_back(claims, answer) else ""


def is_taken_back(claims: tuple[Claim, ...], answer: Answer) -> bool:
    """Whether it is said that this broke there, and that it did not."""
    naming = [claim for claim in _told(claims, answer) if answer.root in claim.services]
    denied = [claim for claim in claims if claim.denied]
    is_denied = any(answer.root in c.services and answer.mechanism in c.mechanisms for c in denied)
    return bool(naming) and (is_denied or any(_denies(c, said) for c in denied for said in naming))


def _told(claims: tuple[Claim, ...], answer: Answer) -> list[Claim]:
    """Return the claims that tell what broke, wherever."""
    telling = (c for c in claims if c.asserted and c.roles & TELLING and not is_drawn_of_many(c))
    return [claim for claim in telling if answer.mechanism in claim.mechanisms]


def is_drawn_of_many(claim: Claim) -> bool:
    """Whether a claim tells something of many services at once, without its name.

    So callers are told of that wait, and nobody is blamed.
    """
    return len(claim.services) > MOST_BLAMED_SERVICES and claim.drawn.keys() >= {*claim.mechanisms}


def _is_list(claims: tuple[Claim, ...], answer: Answer) -> bool:
    """Whether several causes are told, of which the right one may be one."""
    told = [claim for claim in claims if claim.asserted and claim.roles & TELLING]
    heard = [{*claim.mechanisms} - answer.besides for claim in told]
    named = {name for c in told for name in c.mechanisms if name not in c.drawn} - answer.besides
    every = frozenset({answer.mechanism}).union(*heard)
    return (
        not named <= answer.goes_with | {answer.mechanism}
        or len(every - answer.goes_with) > MOST_BLAMED_MECHANISMS
        or len(every) > MOST_TOLD_MECHANISMS
        or any(len(names) > MOST_AT_ONCE for names in heard)
    )


def _denies(claim: Claim, said: Claim) -> bool:
    """Whether a denied claim denies another in its own words.

    So does "There was no leak" after "a leak in a", and "The expiry was never touched" after all
    that is told of it. A few words in one sentence set something against another: "the network,
    not the database".
    """
    about = claim.content - _HAPPENED
    is_set_against = claim.sentence == said.sentence and len(claim.stems) <= CONTRAST
    denies = not claim.services and not is_set_against
    return denies and bool(about) and about <= said.content


def blamed_mechanisms(claims: tuple[Claim, ...]) -> frozenset[str]:
    """Return every mechanism that some claim asserts, as a cause or as a step on the way."""
    told = (claim for claim in claims if claim.asserted and claim.roles & TELLING)
    return frozenset(name for claim in told for name in claim.mechanisms)


def blamed_services(claims: tuple[Claim, ...]) -> frozenset[str]:
    """Return every service that some claim asserts as a cause."""
    causal = (claim for claim in claims if claim.asserted and Role.CAUSE in claim.roles)
    return frozenset(name for claim in causal for name in claim.services)


def coverage(claims: tuple[Claim, ...], concepts: tuple[tuple[str, ...], ...]) -> float:
    """Return the share of concepts that some asserted claim with a role mentions, 0 to 1."""
    telling = [claim for claim in claims if claim.asserted and claim.roles]
    hits = sum(
        any(claim.mentions(word) for claim in telling for word in concept) for concept in concepts
    )
    return hits / len(concepts) if concepts else 1.0


def _first(claims: tuple[Claim, ...], holds: Callable[[Claim], bool]) -> str:
    return next((claim.text for claim in claims if claim.asserted and holds(claim)), "")


def _is_effect(claim: Claim, answer: Answer) -> bool:
    return Role.EFFECT in claim.roles and any(name in claim.services for name in answer.sufferers)


def _fix(claims: tuple[Claim, ...], answer: Answer) -> str:
    told = tuple(claim for claim in claims if claim.asserted and Role.FIX in claim.roles)
    if len({verb for claim in told for verb in claim.remedies}) > MOST_DONE:
        return ""
    return _first(told, lambda claim: any(verb in claim.remedies for verb in answer.remedies))


def _is_prevention(claim: Claim, answer: Answer) -> bool:
    return Role.PREVENTION in claim.roles and any(t in claim.themes for t in answer.themes)
