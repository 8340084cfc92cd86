"""Open the files of a folder that somebody else packed: a line at a time, plain or gzipped.

A file is never held whole, so a log of many gigabytes costs what its longest line does. Nothing
outside the folder is read: a link that leads out of it is refused, and so is what is no plain file.
"""

import gzip
import stat
import zlib
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, cast

from warroom.errors import BadScenario

MOST_LINE_BYTES = 2**20  # the longest line of the real cases has 7 KB
MOST_TEXT_BYTES = 2**20  # of a file that is read whole: the labels
MOST_FILE_BYTES = 2**35  # unpacked: a gzip file of a few MB can hold petabytes of nothing
MOST_SHOWN = 80

BYTE_ORDER_MARK = "\ufeff"


def bad(
    path: Path, *, expected: str, found: str, line: int | None = None, column: str = ""
) -> BadScenario:
    """Build the error for one wrong place in one file: a single printable line."""
    spot = f"{path}" if line is None else f"{path}:{line}"
    where = f"{spot}: column {column}" if column else spot
    return BadScenario(printable(f"{where}: expected {expected}, found {found}"))


def shown(value: object) -> str:
    """Return what was found, as Python writes it, cut to what a person reads.

    >>> shown("x" * 200)[-5:], shown(7)
    ('xx...', '7')
    """
    text = repr(value)
    return text if len(text) <= MOST_SHOWN else f"{text[:MOST_SHOWN]}..."


def printable(text: str) -> str:
    r"""Return a text on one line, with whatever a terminal cannot show escaped.

    >>> printable("a\nb\x1b[31m é")
    'a\\nb\\x1b[31m é'
    """
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)


def find(folder: Path, stem: str) -> Path | None:
    """Return `stem.csv` or `stem.csv.gz` in the folder, the plain one first."""
    places = (folder / f"{stem}.csv", folder / f"{stem}.csv.gz")
    return next((place for place in places if is_there(place)), None)


def find_one(folder: Path, stem: str) -> Path:
    """Return `stem.csv` or `stem.csv.gz`; where there is neither, the path it should have had."""
    return find(folder, stem) or folder / f"{stem}.csv"


def is_there(path: Path) -> bool:
    """Return whether there is something of that name, be it only a broken link."""
    return path.is_symlink() or path.exists()


def read_text(path: Path) -> str:
    """Return the text of a small file."""
    with _opened(path) as file:
        raw = file.read(MOST_TEXT_BYTES + 1)
    if len(raw) > MOST_TEXT_BYTES:
        raise bad(path, expected=f"at most {MOST_TEXT_BYTES} bytes", found="more")
    return _decoded(raw, path=path, line=None).removeprefix(BYTE_ORDER_MARK)


def read_lines(path: Path) -> Iterator[str]:
    """Yield the lines of a file as they are read, with their ends."""
    with _opened(path) as file:
        line = size = 0
        while raw := file.readline(MOST_LINE_BYTES + 1):
            line, size = line + 1, size + len(raw)
            if len(raw) > MOST_LINE_BYTES:
                raise bad(path, line=line, expected=f"lines of at most {MOST_LINE_BYTES} bytes",
                          found="a longer one")  # fmt: skip
            if size > MOST_FILE_BYTES:
                expected = f"at most {MOST_FILE_BYTES} bytes when unpacked"
                raise bad(path, line=line, expected=expected, found="more")
            text = _decoded(raw, path=path, line=line)
            yield text.removeprefix(BYTE_ORDER_MARK) if line == 1 else text


def _decoded(raw: bytes, *, path: Path, line: int | None) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        found = f"byte {raw[error.start]:#04x} at position {error.start}"
        raise bad(path, line=line, expected="UTF-8 text", found=found) from None


@contextmanager
def _opened(path: Path) -> Generator[IO[bytes]]:
    _check_own(path)
    try:
        with gzip.open(path, "rb") if path.suffix == ".gz" else path.open("rb") as file:
            yield cast("IO[bytes]", file)
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        found = f"a broken one ({error})"
        raise bad(path, expected="a whole gzip file", found=found) from None
    except OSError as error:
        found = error.strerror or str(error)
        raise bad(path, expected="a file that can be read", found=found) from None


def _check_own(path: Path) -> None:
    """Refuse what is no plain file, and what a link brings in from outside the folder."""
    try:
        home, real = path.parent.resolve(strict=True), path.resolve(strict=True)
        mode = real.stat().st_mode
    except FileNotFoundError:
        raise bad(path, expected="a file", found="none") from None
    except (OSError, RuntimeError, ValueError) as error:
        raise bad(path, expected="a file that can be read", found=str(error)) from None
    if not real.is_relative_to(home):
        raise bad(path, expected="a file of the folder itself", found="a link out of it")
    if not stat.S_ISREG(mode):
        raise bad(path, expected="a plain file", found="none")
