"""Text to token numbers, by a checkpoint's `tokenizer.json`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hwsim import files
from hwsim.errors import HwsimError
from hwsim.network import Network

TOKENIZER = "tokenizer.json"
LENGTH_FILE, LENGTH_KEY = "sentence_bert_config.json", "max_seq_length"


class Tokenizer:
    """The tokenizer of a checkpoint folder.

    Sentences are cut, never padded: to the length that sentence-transformers gives the model where it does so, else to
    the positions that the network has.

    Raises:
        HwsimError: the folder has no tokenizer, it cannot be read, or it knows more tokens than the network.
    """

    def __init__(self, folder: Path, network: Network) -> None:
        self._tokenizer = _read(folder / TOKENIZER)
        size = self._tokenizer.get_vocab_size()
        if size > network.vocab:
            raise HwsimError(
                f"{folder / TOKENIZER} is another network's",
                got=f"{size} tokens",
                expected=f"at most {network.vocab}, the rows of the embedding",
            )
        self.length = min(network.max_position, _sentence_length(folder) or network.max_position)
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(self.length)

    def ids(self, sentence: str) -> list[int]:
        """The numbers of a sentence's tokens, those that mark its begin and end included."""
        return list(self._tokenizer.encode(sentence).ids)

    def text_ids(self, text: str) -> list[int]:
        """The numbers of a whole text's tokens, however long it is."""
        self._tokenizer.no_truncation()
        found = list(self._tokenizer.encode(text).ids)
        self._tokenizer.enable_truncation(self.length)
        return found


def _read(path: Path) -> Any:
    from tokenizers import Tokenizer as Library

    if not path.is_file():
        raise HwsimError(f"{path.parent.name} has no tokenizer", expected=str(path))
    try:
        return Library.from_file(str(path))
    except Exception as error:  # the library raises nothing narrower
        raise HwsimError(f"{path} is no tokenizer", got=error, expected="what the tokenizers library wrote") from error


def _sentence_length(folder: Path) -> int | None:
    path = folder / LENGTH_FILE
    config = files.read_json(path, LENGTH_FILE) if path.is_file() else {}
    length = config.get(LENGTH_KEY) if isinstance(config, dict) else None
    return length if isinstance(length, int) and length > 0 else None
