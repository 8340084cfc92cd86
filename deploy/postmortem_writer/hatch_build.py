"""What this folder needs: the package in the repository that it lies in."""

from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface


class Above(MetadataHookInterface):
    """Asks for the repository two folders up, wherever that is, and never for an index."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Fill in the dependencies."""
        repository = Path(self.root).resolve().parents[1]
        metadata["dependencies"] = [f"warroom @ {repository.as_uri()}"]
