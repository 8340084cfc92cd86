"""Work that is done once for all copies of a scenario or a shift, which are told by their hash."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache, wraps
from typing import Generic, TypeVar

from warroom.scenarios.scenario import Scenario, Shift

H = TypeVar("H", bound=Scenario | Shift)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Asked(Generic[H]):
    """Something compared by its content hash alone, which is cheap however much it holds."""

    content_hash: str
    what: H = field(compare=False)


def kept_by_hash(maxsize: int) -> Callable[[Callable[[H], T]], Callable[[H], T]]:
    """Return a decorator that keeps a function's last `maxsize` answers by its argument's hash."""

    def keeping(work: Callable[[H], T]) -> Callable[[H], T]:
        @lru_cache(maxsize=maxsize)
        def kept(asked: _Asked[H]) -> T:
            return work(asked.what)

        @wraps(work)
        def asking(what: H) -> T:
            return kept(_Asked(what.hash, what))

        return asking

    return keeping
