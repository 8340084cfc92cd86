"""Open a folder of recorded telemetry, whichever dataset it comes from."""

from functools import lru_cache
from pathlib import Path

from warroom.errors import BadScenario
from warroom.scenarios.recorded import nezha, petshop
from warroom.scenarios.recorded.recording import Recording

CASES = Path(__file__).parent / "cases"

LAYOUTS = {"nezha": (nezha.FILES, nezha.read), "petshop": (petshop.FILES, petshop.read)}


def load(folder: Path) -> Recording:
    """Read a folder of labelled telemetry; its files tell which layout it has."""
    lacks: list[str] = []
    for layout, (files, read) in LAYOUTS.items():
        missing = [name for name in files if not _is_there(folder, name)]
        if not missing:
            return read(folder)
        lacks.append(f"{layout} needs {', '.join(files)} (missing: {', '.join(missing)})")
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


def _is_there(folder: Path, name: str) -> bool:
    return any((folder / f"{name}{ending}").is_file() for ending in ("", ".gz"))
