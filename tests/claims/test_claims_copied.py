"""Copied spans."""

from hypothesis import given
from hypothesis import strategies as st

from warroom.claims import Copies

LOG = "03:41:07 ERROR could not obtain a connection from the pool within 5000 ms (200 of 200 used)"
CHAT = "i am pretty sure it is the deploy of checkout again, saw the same thing last week"
KNOWN = Copies([LOG, CHAT])


def test_a_pasted_line_is_copied_whatever_its_case_and_punctuation() -> None:
    assert KNOWN.share_of(LOG) == 1.0
    assert KNOWN.share_of("error: COULD NOT OBTAIN a connection, from the pool...") == 1.0


def test_own_words_are_not_copied() -> None:
    assert KNOWN.share_of("Checkout ran out of connections, so it could not obtain one.") == 0.0


def test_a_quotation_is_found_where_it_stands() -> None:
    quoted = "could not obtain a connection from the pool"
    text = f"Its log said '{quoted}' at 03:41, which fits the metrics that we had seen before."
    assert 0.0 < KNOWN.share_of(text) < 0.5
    assert [text[a:b] for a, b in KNOWN.spans_in(text)] == [quoted]


def test_words_of_two_texts_make_no_run() -> None:
    assert Copies(["a b c", "d e f"]).share_of("a b c d e f") == 0.0


def test_a_short_text_is_no_copy() -> None:
    assert KNOWN.share_of("could not obtain") == KNOWN.share_of("") == 0.0


@given(st.text(max_size=200))
def test_every_text_is_a_copy_of_itself(text: str) -> None:
    known = Copies([text], run_words=2)
    assert known.share_of(text) in (0.0, 1.0)
    assert all(0 <= a < b <= len(text) for a, b in known.spans_in(text))
