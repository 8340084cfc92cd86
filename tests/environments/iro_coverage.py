"""Which IRO lines are held by tests here, and why the others are not."""

import ast
import re
from pathlib import Path

HERE = Path(__file__).parent

TRANSPORT = "speaks of routes, sessions or HTTP: the server's step"
DEPLOYMENT = "speaks of files, images or commands outside the package: the server's step"
AGENT = "speaks of the scripted, random or exploit policies: tests/agents and tests of exploits"
MODEL = "speaks of an LLM and its variables"
PAGES = "speaks of README and published tables"

ELSEWHERE: dict[int, str] = {
    **dict.fromkeys((1, 2, 3, 4, 5, 6), DEPLOYMENT),
    **dict.fromkeys((7, 8, 9, 10, 11, 12, 13, 14, 16, 18, 19), TRANSPORT),
    **dict.fromkeys((92, 99, 100, 101), AGENT),
    **dict.fromkeys((95, 96, 97, 98), MODEL),
    **dict.fromkeys((102, 103), PAGES),
}
LINES = range(1, 104)


def named_by_line() -> dict[int, list[str]]:
    """Return the tests that name each line, in their own name or their docstring.

    `test_iro_20_to_27_...` names 20 alone; a docstring that lists IRO-20, IRO-21 names both.
    """
    found: dict[int, list[str]] = {}
    for path in sorted(HERE.glob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.FunctionDef) or not node.name.startswith("test_"):
                continue
            named = re.findall(r"iro_(\d+)", node.name)
            named += re.findall(r"IRO-(\d+)", ast.get_docstring(node) or "")
            for number in {int(digits) for digits in named}:
                found.setdefault(number, []).append(f"{path.name}::{node.name}")
    return found
