"""The chain of causes that an answer key tells is the one that trouble runs along."""

from warroom.scenarios.chain import Link, fault_in


def link(
    service: str, moved_min: int | None, *, is_published: bool = True, is_silent: bool = False
) -> Link:
    return Link(
        service=service, moved_min=moved_min, is_published=is_published, is_silent=is_silent
    )


def test_a_chain_that_moves_in_order_is_what_it_says() -> None:
    assert fault_in((link("db", 0), link("api", 1), link("web", 1))) == ""


def test_a_service_that_never_moved_is_named() -> None:
    assert fault_in((link("db", 0), link("api", None))) == "api never moved"


def test_a_caller_that_moved_first_is_named() -> None:
    assert fault_in((link("db", 6), link("api", 2))) == "api moved before db"


def test_a_minute_is_nobodys_order() -> None:
    assert fault_in((link("db", 1), link("api", 0))) == ""


def test_one_link_may_be_hidden_but_not_two_of_three() -> None:
    hidden = (link("db", 0), link("api", 0, is_published=False), link("web", 0))
    assert fault_in(hidden) == ""
    two = (link("db", 0, is_published=False), *hidden[1:])
    assert fault_in(two) == "no series shows db, api"


def test_who_only_hands_on_wrong_answers_need_not_be_seen() -> None:
    handed_on = link("api", 0, is_published=False, is_silent=True)
    assert fault_in((link("db", 0), handed_on, handed_on, handed_on, link("web", 0))) == ""
