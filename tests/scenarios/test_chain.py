"""The chain of causes that an answer key tells is the one that trouble runs along."""

from warroom.scenarios.chain import Link, fault_in


def link(service: str, moved_min: int | None, *, is_published: bool = True) -> Link:
    return Link(service=service, moved_min=moved_min, is_published=is_published)


def test_a_chain_that_moves_in_order_is_what_it_says() -> None:
    assert fault_in((link("db", 0), link("api", 1), link("web", 1))) == ""


def test_a_service_that_never_moved_is_named() -> None:
    assert fault_in((link("db", 0), link("api", None))) == "api never moved"


def test_a_caller_that_moved_first_is_named() -> None:
    assert fault_in((link("db", 6), link("api", 2))) == "api moved before db"


def test_a_minute_is_nobodys_order() -> None:
    assert fault_in((link("db", 1), link("api", 0))) == ""


def test_one_link_may_be_silent_but_not_two_of_three() -> None:
    silent = (link("db", 0), link("api", 0, is_published=False), link("web", 0))
    assert fault_in(silent) == ""
    two = (link("db", 0, is_published=False), *silent[1:])
    assert fault_in(two) == "no series shows db, api"
