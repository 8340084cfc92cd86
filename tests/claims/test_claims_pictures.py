"""Mechanisms told without their names: what draws them, what denies them, and whose they are."""

import pytest

from warroom.claims import Language, Role, Vocabulary, read
from warroom.claims.why import explain

LEAK = "leak"
COMPANY = Vocabulary(
    services={"orders": (), "orders-db": (), "shop": ()},
    language=Language(
        mechanisms={LEAK: ("session leak",), "fire": ("caught fire",)},
        remedies={"restart": ("restarted",)},
        concepts={
            "session": "session | handle",
            "kept": "never … return | not give back | keep | forget … close",
            "smoke": "smoke",
            "hot": "too hot",
        },
        pictures={LEAK: ("session + kept", "kept + session"), "fire": ("smoke + hot",)},
    ),
    could_have={LEAK: frozenset({"orders", "shop"}), "fire": frozenset({"orders-db"})},
)


def told(text: str) -> list[tuple[tuple[str, ...], tuple[str, ...], bool]]:
    """Return services, mechanisms and whether it stands, of each claim that has a mechanism."""
    return [(c.services, c.mechanisms, c.asserted) for c in read(text, COMPANY) if c.mechanisms]


@pytest.mark.parametrize(
    "text",
    [
        "orders opened a session and never gave it to anybody to return.",
        "orders kept each session.",
        "Handles that orders had borrowed were kept.",
        "orders did not give back its sessions.",
        "orders opened sessions. It kept them.",
        "orders opened sessions for each export. Every one was kept.",
    ],
)
def test_whoever_draws_it_has_named_it_in_whatever_order_and_words(text: str) -> None:
    assert (("orders",), (LEAK,), True) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "orders opened a session and returned it.",
        "orders kept its promises.",
        "orders opened a session. The rest is history. Nobody cared. It kept its promises.",
        "The shop waited because orders was slow with each session; we stayed calm.",
    ],
)
def test_half_a_picture_shows_nothing(text: str) -> None:
    assert not any(asserted for _, _, asserted in told(text))


def test_a_no_outside_the_picture_denies_it() -> None:
    assert told("It is not true that orders kept its sessions.") == [(("orders",), (LEAK,), False)]
    assert not any(
        asserted for *_, asserted in told("orders lost memory, and no session was kept.")
    )


def test_what_comes_of_it_is_not_what_broke() -> None:
    text = "Because of the fire in orders-db, sessions were kept waiting in shop."
    assert all(LEAK not in mechanisms for _, mechanisms, _ in told(text))


def test_it_is_told_of_who_could_have_it() -> None:
    """A database does not leak the sessions that others borrow from it."""
    [(services, mechanisms, _)] = told("orders was released. orders-db saw sessions that it kept.")
    assert mechanisms == (LEAK,)
    assert services[0] == "orders"


def test_it_is_told_of_who_is_named_after_it() -> None:
    [(services, _, asserted)] = told("Each session was kept, so orders stood still.")
    assert (services, asserted) == (("orders",), True)


def test_a_name_is_no_part_of_a_picture() -> None:
    names = Vocabulary(
        services={"session-api": ()},
        language=Language(
            mechanisms={LEAK: ("leak",)},
            concepts=COMPANY.language.concepts,
            pictures=COMPANY.language.pictures,
        ),
    )
    assert not any(claim.mechanisms for claim in read("session-api was kept out of it.", names))


def test_the_larger_picture_counts() -> None:
    both = Vocabulary(
        services={"orders": ()},
        language=Language(
            mechanisms={"a": ("x",), "b": ("y",)},
            concepts={"one": "pod", "two": "die", "three": "canary"},
            pictures={"a": ("one + two",), "b": ("three + one + two",)},
        ),
    )
    [claim] = read("The canary pod of orders was dying.", both)
    assert claim.mechanisms == ("b",)
    assert Role.CAUSE in claim.roles


def test_why_it_was_read_so_shows_all_words_of_the_picture() -> None:
    ((_, reasons),) = explain("orders opened a session and kept it.", COMPANY)
    assert ("picture of leak", "session … kept") in [(r.what, r.words) for r in reasons]
