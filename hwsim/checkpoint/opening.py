"""Opening a checkpoint, whatever kind of files it is in."""

from __future__ import annotations

from pathlib import Path

from hwsim.checkpoint.checkpoint import Checkpoint, open_folder
from hwsim.checkpoint.gguf import open_gguf
from hwsim.errors import HwsimError


def open_checkpoint(path: Path) -> Checkpoint:
    """The checkpoint in a folder with config.json and safetensors, or in a GGUF file.

    Raises:
        HwsimError: a file is missing or damaged, the architecture is unknown, or tensors that it needs are not there.
    """
    if not path.is_file():
        return open_folder(path)
    if path.suffix in (".safetensors", ".json"):
        got, expected = path, "the folder it lies in, or a GGUF file"
        raise HwsimError("a checkpoint is more than this file", got=got, expected=expected, next=f"pass {path.parent}")
    return open_gguf(path)
