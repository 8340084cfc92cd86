"""What all tests share: the option that runs the long ones, and the seed of made-up examples.

The checked run draws the same examples every time, so that it never fails by chance for someone who
changed something else; `pytest --hypothesis-profile=search` draws new ones.
"""

import hypothesis
import pytest

hypothesis.settings.register_profile("search", derandomize=False)
hypothesis.settings.register_profile("checked", derandomize=True)
hypothesis.settings.load_profile("checked")

collect_ignore_glob = ["*conftest.py"]  # they hold no doctests, and all have one name


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--run-slow", action="store_true", help="run the long version of proofs too")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--run-slow"):
        for item in items:
            if item.get_closest_marker("slow"):
                item.add_marker(pytest.mark.skip(reason="long; run with --run-slow"))
