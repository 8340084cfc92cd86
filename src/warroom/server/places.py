"""How many sockets may be open at once, counted over all processes that serve together.

A place is a locked byte of one file. The lock goes when its process does, so a killed worker's
places are free again. Where there is no such file or no such lock, each process counts its own.
"""

import os
from contextlib import suppress
from pathlib import Path

try:
    import fcntl
except ImportError:  # no such locks on this system
    fcntl = None

from warroom.errors import AtCapacity


class Places:
    """`most` places, shared by whoever opens the same file."""

    def __init__(self, most: int, path: Path | None = None) -> None:
        self.most = most
        self._path = path
        self._taken: set[int] = set()
        self._file: int | None = None

    def take(self) -> int:
        """Return the number of a place that is this process's from now on.

        Raises:
            AtCapacity: there is none left.
        """
        for number in range(self.most):
            if number not in self._taken and self._lock(number):
                self._taken.add(number)
                return number
        raise AtCapacity(f"all {self.most} sessions are in use; try again later")

    def give(self, number: int) -> None:
        """Let others have a place."""
        self._taken.discard(number)
        if fcntl is not None and self._file is not None:
            fcntl.lockf(self._file, fcntl.LOCK_UN, 1, number)

    def close(self) -> None:
        """Let go of the file, and of all places."""
        self._taken.clear()
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def _lock(self, number: int) -> bool:
        """Lock a byte that no other process holds; the file is opened with the first."""
        if fcntl is None or self._path is None:
            return True
        if self._file is None:
            with suppress(OSError):
                self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                self._file = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            if self._file is None:
                return True
        try:
            fcntl.lockf(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, number)
        except OSError:
            return False
        return True
