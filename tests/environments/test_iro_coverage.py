"""Every line of the contract is held by a test that names it, or stands elsewhere for a reason."""

import pytest
from iro_coverage import ELSEWHERE, LINES, named_by_line


@pytest.mark.parametrize("line", [line for line in LINES if line not in ELSEWHERE])
def test_a_line_in_scope_is_named_by_a_test(line: int) -> None:
    assert named_by_line().get(line), f"IRO-{line} has no test"


def test_no_test_names_a_line_that_does_not_exist_or_stands_elsewhere() -> None:
    assert set(named_by_line()) <= set(LINES) - set(ELSEWHERE)
