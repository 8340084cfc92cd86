"""Guards on how faults are spoken of: each phrase means one mechanism, in the reader's own eyes."""

from itertools import combinations

import pytest

from warroom.claims import Language, Vocabulary, read
from warroom.claims.words import phrase_stems
from warroom.world.faults import FAULTS, Fault
from warroom.world.faults.themes import THEMES
from warroom.world.remedies import REMEDIES, Remedy

every = pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
every_remedy = pytest.mark.parametrize("remedy", REMEDIES, ids=lambda r: r.verb)  # pyright: ignore

VOCABULARY = Vocabulary(
    services={"the-root": ()},
    language=Language(
        mechanisms={fault.id: fault.phrases for fault in FAULTS.values()},
        remedies={remedy.verb: remedy.phrases for remedy in REMEDIES},
        themes=THEMES,
    ),
)


def mechanisms_in(text: str) -> set[str]:
    return {name for claim in read(text, VOCABULARY) for name in claim.mechanisms}


def test_no_phrase_of_one_fault_stands_inside_a_phrase_of_another() -> None:
    said = [(fault.id, phrase) for fault in FAULTS.values() for phrase in fault.phrases]
    spoken = [(name, phrase, f" {' '.join(phrase_stems(phrase))} ") for name, phrase in said]
    for (one, phrase, short), (other, longer, long) in combinations(spoken, 2):
        clash = one != other and (short in long or long in short)
        assert not clash, f"{phrase!r} of {one} and {longer!r} of {other} cannot be told apart"


@every
def test_each_phrase_is_read_as_its_own_mechanism(fault: Fault) -> None:
    for phrase in fault.phrases:
        assert mechanisms_in(f"The root cause: the-root had {phrase} there.") == {fault.id}, phrase


@every
def test_the_reference_wording_is_read_as_its_own_mechanism_at_its_own_service(
    fault: Fault,
) -> None:
    claims = read(f"Root cause: the-root {fault.reference_wording}.", VOCABULARY)
    named = [claim for claim in claims if claim.mechanisms]
    assert {name for claim in named for name in claim.mechanisms} == {fault.id}
    assert any(claim.asserted and claim.services == ("the-root",) for claim in named)


@every_remedy
def test_each_phrase_of_a_remedy_is_read_as_that_remedy(remedy: Remedy) -> None:
    for phrase in remedy.phrases:
        claims = read(f"We {phrase} on the-root.", VOCABULARY)
        assert {verb for claim in claims for verb in claim.remedies} == {remedy.verb}, phrase


@pytest.mark.parametrize(
    "text",
    [
        "Requests to the-root were slow and failed with timeouts.",
        "Latency rose and error rates climbed at the-root.",
        "the-root recovered after the deploy was rolled back.",
        "All times are UTC; the-root has three replicas in two zones.",
        "We will add a rate limit, a stress test and an alert on replication.",
        "The queue, the clock and the certificate of the-root were checked and looked normal.",
        "the-root healed once the cache was cleared, and users could order again.",
    ],
)
def test_everyday_sentences_name_no_mechanism(text: str) -> None:
    assert mechanisms_in(text) == set()
