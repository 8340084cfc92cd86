"""What is written at the end of an incident: the cause it is closed with, and the post-mortem."""

from warroom.claims import Claim, read
from warroom.environments.answers import answer_of
from warroom.environments.checks import blamed_mechanisms, claims_of, linked
from warroom.environments.command_center.progress import Cause
from warroom.scenarios.scenario import Scenario, Sort
from warroom.scenarios.vocabulary import vocabulary_of
from warroom.world.faults import FAULTS

NEEDED = ("cause", "fix", "prevention")


def cause_named(text: str, target: str, scenario: Scenario) -> Cause:
    """Return whether a closing names the root and its mechanism, and no other.

    `text` is a mechanism's id or one sentence that calls it by a name: an alert tells what happens
    too. A contributing fault may stand in it as well.
    """
    truth = scenario.truth
    if target.strip().lower() != truth.root.lower():
        return Cause.WRONG
    said = _mechanisms(text, scenario) - {mechanism for _, mechanism in truth.contributing}
    return Cause.RIGHT if said == frozenset({truth.mechanism}) else Cause.WRONG


def _mechanisms(text: str, scenario: Scenario) -> frozenset[str]:
    if text.strip().lower() in FAULTS:
        return frozenset({text.strip().lower()})
    claims = read(f"Root cause: {text}", vocabulary_of(scenario, told=False))
    if any(claim.mechanisms and not claim.asserted for claim in claims):
        return frozenset()  # who says what it was need not say what it may have been, or was not
    return frozenset(name for claim in claims for name in claim.mechanisms)


def note_on(text: str, scenario: Scenario) -> tuple[bool, tuple[str, ...]]:
    """Return whether a post-mortem links what it has to, and what was found of it."""
    claims = claims_of(text, vocabulary_of(scenario))
    if scenario.sort is Sort.CALM:
        return _calm_note(claims, scenario)
    checks = linked(claims, answer_of(scenario))
    why = tuple(f"{check.name}: {check.said or 'not linked'}" for check in checks)
    return all(check.holds for check in checks if check.name in NEEDED), why


def _calm_note(claims: tuple[Claim, ...], scenario: Scenario) -> tuple[bool, tuple[str, ...]]:
    said = blamed_mechanisms(claims) | {
        name for claim in claims if claim.asserted for name in claim.mechanisms
    }
    good = said == frozenset({scenario.truth.mechanism})
    return good, ("it says that nothing was broken" if good else "it does not say so",)
