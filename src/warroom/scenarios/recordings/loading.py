"""Open a folder of recorded telemetry, whichever dataset it comes from."""

from functools import lru_cache
from pathlib import Path

from warroom.errors import BadScenario
from warroom.scenarios.recordings import nezha, petshop
from warroom.scenarios.recordings.files import is_there, printable
from warroom.scenarios.recordings.recording import Recording

CASES = Path(__file__).parent / "cases"

LAYOUTS = {"nezha": (nezha.FILES, nezha.read), "petshop": (petshop.FILES, petshop.read)}


def load(folder: Path) -> Recording:
    """Read a folder of labelled telemetry; its files tell which layout it has.

    Raises:
        BadScenario: names file, line and column of what cannot stand, and what was expected there.
    """
    if not folder.name.isprintable():
        raise BadScenario(printable(f"{folder}: expected a folder with a printable name"))
    lacks: list[str] = []
    for layout, (names, read) in LAYOUTS.items():
        missing = [name for name in names if not _has(folder, name)]
        if not missing:
            return read(folder)
        lacks.append(f"{layout} needs {', '.join(names)} (missing: {', '.join(missing)})")
    raise BadScenario(
        f"{folder}: expected the files of one layout, found neither: {'; '.join(lacks)}. "
        "A .csv may be gzipped as .csv.gz."
    )


def shipped() -> tuple[str, ...]:
    """Return the names of the recordings that come with the package."""
    return tuple(sorted(path.name for path in CASES.iterdir() if path.is_dir()))


@lru_cache
def open_shipped(name: str) -> Recording:
    """Return a recording that comes with the package, by name."""
    if name not in shipped():
        raise BadScenario(f"expected one of {', '.join(shipped())}, found {name!r}")
    return load(CASES / name)


def _has(folder: Path, name: str) -> bool:
    return any(is_there(folder / f"{name}{ending}") for ending in ("", ".gz"))
