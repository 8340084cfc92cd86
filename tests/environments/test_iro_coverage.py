"""Every line of the contract is held by a test that names it."""

import pytest
from contract_lines import LINES, named_by_line

NAMED = named_by_line("iro")


@pytest.mark.parametrize("line", LINES["iro"])
def test_a_line_is_named_by_a_test(line: int) -> None:
    assert NAMED.get(line), f"IRO-{line} has no test"


def test_no_test_names_a_line_that_does_not_exist() -> None:
    assert set(NAMED) <= set(LINES["iro"])
