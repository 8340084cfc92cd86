"""Every line of the contract is held by a test that names it, but for those still to come."""

import pytest
from contract_lines import LINES, named_by_line

PAGE = "the landing page, its artifacts and the documents around it"
TRAINING = "training, evaluation and the notebook"
STILL_TO_COME = {  # what each waits for; it only shrinks
    **dict.fromkeys(range(149, 183), PAGE),
    **dict.fromkeys(range(183, 196), TRAINING),
    **dict.fromkeys((201, 202), PAGE),
}
NAMED = named_by_line("icc")


@pytest.mark.parametrize("line", LINES["icc"])
def test_a_line_is_named_by_a_test_or_still_to_come(line: int) -> None:
    assert bool(NAMED.get(line)) != (line in STILL_TO_COME), (
        f"ICC-{line}: {NAMED.get(line) or 'no test'}, waits for {STILL_TO_COME.get(line)}"
    )


def test_no_test_names_a_line_that_does_not_exist() -> None:
    assert set(NAMED) | set(STILL_TO_COME) <= set(LINES["icc"])
