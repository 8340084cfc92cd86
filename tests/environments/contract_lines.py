"""Which tests name which line of a contract, wherever in the tests they stand."""

import ast
import re
from pathlib import Path

TESTS = Path(__file__).parents[1]
LINES = {"iro": range(1, 104), "icc": range(1, 205), "pmw": range(1, 181)}


def named_by_line(contract: str) -> dict[int, list[str]]:
    """Return the tests that name each line, in their own name or their docstring.

    `test_iro_20_to_27_...` names 20 alone; a docstring that lists IRO-20, IRO-21 names both.
    """
    found: dict[int, list[str]] = {}
    for path in sorted(TESTS.rglob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                continue
            if not node.name.startswith("test_"):
                continue
            named = re.findall(rf"{contract}_(\d+)", node.name)
            told = ast.get_docstring(node) or ""
            named += re.findall(rf"{contract.upper()}-(\d+)", told)
            for number in {int(digits) for digits in named}:
                found.setdefault(number, []).append(f"{path.relative_to(TESTS)}::{node.name}")
    return found
