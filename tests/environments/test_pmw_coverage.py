"""Every line of the contract is held by a test that names it, but for those still to come."""

import pytest
from contract_lines import LINES, named_by_line

TRAINING = "training, its results and their pictures"
PROMPTS = "an agent that asks a model"
STILL_TO_COME = {  # what each waits for; it only shrinks
    **dict.fromkeys((*range(4, 8), 161, 162, *range(165, 174), 176), TRAINING),
    159: PROMPTS,
}  # fmt: skip
NAMED = named_by_line("pmw")


@pytest.mark.parametrize("line", LINES["pmw"])
def test_a_line_is_named_by_a_test_or_still_to_come(line: int) -> None:
    assert bool(NAMED.get(line)) != (line in STILL_TO_COME), (
        f"PMW-{line}: {NAMED.get(line) or 'no test'}, waits for {STILL_TO_COME.get(line)}"
    )


def test_no_test_names_a_line_that_does_not_exist() -> None:
    assert set(NAMED) | set(STILL_TO_COME) <= set(LINES["pmw"])
