"""How people write: like real on-call chat, and never the same sentence twice."""

import re
from collections import Counter
from itertools import pairwise
from statistics import quantiles

import pytest
from people_tellings import live, sentences

from warroom.scenarios.generate.incident import TIERS
from warroom.scenarios.people.chat import Message, Mood
from warroom.scenarios.people.phrasing import Dealer, card_of
from warroom.scenarios.people.words import LEAST, SETS, words_of

HEDGES = re.compile(
    r"\b(maybe|perhaps|might|may|could be|probably|possibly|not sure|i think|i guess|i'd say|"
    r"seems?|looks like|presumably|no idea|can't tell|apparently|i doubt|not convinced|"
    r"likely|don't know)\b",
    re.IGNORECASE,
)
SLOTS = {"service", "symptom", "gauge", "value", "usual", "change", "text", "clock", "phrase",
         "customer", "count", "done", "rule", "who", "team", "floor", "users", "usd"}  # fmt: skip
each_set = pytest.mark.parametrize("name", SETS)


@pytest.fixture(scope="module")
def threads() -> list[tuple[Message, ...]]:
    return [live(tier, seed)[1] for tier in TIERS for seed in range(25)]


@pytest.fixture(scope="module")
def texts(threads: list[tuple[Message, ...]]) -> list[str]:
    return [message.text for thread in threads for message in thread]


def share(texts: list[str], found: list[bool]) -> float:
    return sum(found) / len(texts)


def test_messages_are_as_long_as_real_ones(texts: list[str]) -> None:
    low, median, high = quantiles([len(text.split()) for text in texts], n=4)
    assert 5 <= low <= 8
    assert 10 <= median <= 14
    assert 16 <= high <= 23


def test_about_a_quarter_of_messages_asks(texts: list[str]) -> None:
    assert 0.18 <= share(texts, ["?" in text for text in texts]) <= 0.28


def test_about_a_fifth_of_messages_hedges(texts: list[str]) -> None:
    assert 0.14 <= share(texts, [bool(HEDGES.search(text)) for text in texts]) <= 0.23


def test_half_of_messages_start_in_lower_case(texts: list[str]) -> None:
    assert 0.43 <= share(texts, [text[0].islower() for text in texts]) <= 0.57


def test_most_messages_end_without_a_stop(texts: list[str]) -> None:
    assert 0.73 <= share(texts, [not text.endswith(".") for text in texts]) <= 0.83


def test_messages_come_in_bursts_with_long_silences(threads: list[tuple[Message, ...]]) -> None:
    gaps = sorted(
        later.minute - sooner.minute for thread in threads for sooner, later in pairwise(thread)
    )
    assert 1 <= gaps[len(gaps) // 2] <= 2
    assert 20 <= gaps[int(len(gaps) * 0.95)] <= 40


TRAIN_AND_TEST = [(tier, range(20)) for tier in TIERS] + [("medium", range(2_000_000, 2_000_020))]


@pytest.mark.parametrize(("tier", "seeds"), TRAIN_AND_TEST)
def test_no_sentence_comes_twice_in_twenty_seeds(tier: str, seeds: range) -> None:
    said = Counter(
        sentence for seed in seeds for m in live(tier, seed)[1] for sentence in sentences(m.text)
    )
    assert [sentence for sentence, count in said.items() if count > 1] == []


@pytest.mark.parametrize(("tier", "seeds"), TRAIN_AND_TEST)
def test_no_sentence_of_an_article_comes_twice_in_twenty_seeds(tier: str, seeds: range) -> None:
    written = Counter(
        sentence
        for seed in seeds
        for article in live(tier, seed)[0].articles
        for sentence in sentences(article.text)
    )
    assert [sentence for sentence, count in written.items() if count > 1] == []


@each_set
def test_every_mood_has_a_dozen_phrasings_in_every_set(name: str) -> None:
    words = words_of("chat", name)
    assert set(words) == set(Mood)
    assert all(len(set(deck)) >= LEAST for deck in words.values())
    assert set(words_of("kb", name)) == set(words_of("kb", "A"))


@each_set
def test_phrasings_use_slots_that_are_filled(name: str) -> None:
    for deck in words_of("chat", name).values():
        for text in deck:
            assert text.count("[") == text.count("]"), text
            assert set(re.findall(r"\{(\w+)\}", text)) <= SLOTS, text


@pytest.mark.parametrize("what", ["chat", "kb"])
def test_sets_share_no_phrasing(what: str) -> None:
    lines = [text for name in SETS for deck in words_of(what, name).values() for text in deck]
    assert len(lines) == len(set(lines))


def test_a_deck_deals_every_phrasing_before_any_comes_again() -> None:
    deck = tuple(f"{letter} [one|two|three|four|five]" for letter in "abcdefghijkl")
    for round_ in range(5):
        cards = [card_of(deck, number) for number in range(12 * round_, 12 * round_ + 12)]
        assert {card[0] for card in cards} == set("abcdefghijkl")
    assert len({card_of(deck, number) for number in range(60)}) == 60


def test_neighbouring_hands_hold_other_cards() -> None:
    deck = words_of("chat", "A")["status"]
    first, second = Dealer(hand=40), Dealer(hand=41)
    assert not {first.deal(deck) for _ in range(8)} & {second.deal(deck) for _ in range(8)}
