"""Laws that hold for every text."""

import os
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from warroom.claims import Vocabulary, read

SOUP = """
redis-cache payments postgres-db ran out of memory was not the root cause because , ; : — ( ) . ?
we flushed the cache no neither nor which did not caused by led to will should alert on memory
last year maybe if had it this that and but - # Impact: Root cause: Ruled out: rather than
without \u2019s didn't n't
"""
WORDS = st.sampled_from([*sorted(set(SOUP.split())), "\n"])
SENTENCES = st.sampled_from(
    [
        "Redis-cache ran out of memory, which caused errors in checkout-service.",
        "Payments was not the cause, redis-cache was.",
        "We flushed the cache at 14:30.",
        "We will add an alert on memory.",
        "Payments failed because postgres-db hit its connection limit.",
        "Neither payments nor auth was at fault.",
        "Maybe the deploy was to blame.",
    ]
)
TEXTS = st.one_of(
    st.text(max_size=300),
    st.lists(WORDS, max_size=60).map(" ".join),
    st.lists(SENTENCES, max_size=8).map(" ".join),
)

HOSTILE = (
    ".",
    "a ",
    "redis ",
    "not ",
    "(",
    ")",
    ", ",
    "\n",
    "because ",
    "no redis, ",
    "?",
    "- ",
    "# ",
    "was not the cause ",
    "hit its ",
    "1.",
    "a'b'",
    "rather than ",
    "rolled ",
    "redis, and ",
    "that ",
    "which was ",
    "(not redis) ",
    "Root cause: ",
    "caused ",
    "it ",
    "\u2028",
    "é",
    "```\n",
    "1 ",
    "14:03 ",
    "half an ",
    "an hour and ",
    "$1,000",
    "1,000,000",
    "by the end of ",
    "by      ",
    "or so, ",
    "users: 1 ",
    "said that ",
)


@given(TEXTS)
@settings(max_examples=300, deadline=None)
def test_any_text_can_be_read_twice_with_the_same_result(vocabulary: Vocabulary, text: str) -> None:
    assert read(text, vocabulary) == read(text, vocabulary)


@given(st.text(alphabet=st.characters(codec=None), max_size=200))
@settings(max_examples=200, deadline=None)
def test_even_broken_unicode_can_be_read(vocabulary: Vocabulary, text: str) -> None:
    read(text + "\ud800 not redis", vocabulary)


@given(TEXTS)
@settings(max_examples=300, deadline=None)
def test_a_claim_is_what_stands_at_its_span(vocabulary: Vocabulary, text: str) -> None:
    for claim in read(text, vocabulary):
        assert claim.text == text[claim.start : claim.end] != ""
        assert claim.words == frozenset(claim.stems)
        assert len(set(claim.services)) == len(claim.services)


@given(st.lists(SENTENCES, min_size=1, max_size=6))
@settings(max_examples=100, deadline=None)
def test_another_sentence_takes_nothing_back(vocabulary: Vocabulary, parts: list[str]) -> None:
    text = " ".join(parts)
    before = [c for c in read(text, vocabulary) if c.asserted]
    after = read(text + " The weather in the capital was mild all week.", vocabulary)
    assert all(claim in after for claim in before)


@given(st.permutations(["redis", "memory", "oom", "cache", "eviction", "checkout", "errors"]))
def test_keywords_in_any_order_have_no_role(vocabulary: Vocabulary, words: list[str]) -> None:
    assert all(not c.roles for c in read(" ".join(words), vocabulary))
    assert all(not c.roles for c in read(", ".join(words), vocabulary))


@pytest.mark.timeout(60)  # linear reading takes 3 s; anything quadratic would take minutes
@pytest.mark.parametrize("unit", HOSTILE)
def test_hostile_text_is_read_to_its_end(vocabulary: Vocabulary, unit: str) -> None:
    read(unit * (50_000 // len(unit)), vocabulary)


def test_the_hash_seed_of_the_process_changes_nothing() -> None:
    program = (
        "from warroom.claims import Language, Vocabulary, read\n"
        "v = Vocabulary(services={'redis-cache': ('redis',), 'auth': ()}, language="
        "Language(mechanisms={'m': ('out of memory',), 'n': ('out of memory',)}))\n"
        "for c in read('Redis, not auth, ran out of memory, so it failed.', v):\n"
        "    print(c.text, sorted(c.roles), c.services, c.mechanisms, c.asserted, sorted(c.words))"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("0", "1", "12345")
    }
    assert len(outputs) == 1
