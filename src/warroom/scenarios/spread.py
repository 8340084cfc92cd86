"""Work on many things over processes; what comes of each is yielded in their order."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import TypeVar

CHUNK = 4  # things sent to a process at a time

T = TypeVar("T")
R = TypeVar("R")


def spread(work: Callable[[T], R], things: Sequence[T], *, processes: int) -> Iterator[R]:
    """Yield the results of a module's top-level function; one process works here."""
    if processes <= 1 or len(things) < 2:
        yield from map(work, things)
        return
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        try:
            yield from pool.map(work, things, chunksize=CHUNK)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
