"""What every kernel shares: compilation, and a cache in the user's folder that knows the source it was made from.

Kernels are self-contained, integers only, and plain Python as well (`kernel.py_func`), which the tests run against the
compiled form.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numba
from numba.extending import intrinsic, overload

from hwsim import files

# numba keys its cache by a file's path and date; the hash makes it the sources' own.
_SOURCES = b"".join(path.read_bytes() for path in sorted(Path(__file__).parent.glob("*.py")))
_HASH = hashlib.sha256(_SOURCES).hexdigest()[:16]
vars(numba.config).update(CACHE_DIR=str(files.cache_folder("kernels") / _HASH))


def compiled(function: Callable[..., Any]) -> Any:
    """The function compiled by numba; as it was written under `.py_func`."""
    return numba.njit(cache=True)(function)


def counted_by_none(function: Callable[..., Any]) -> Any:
    """As `compiled`, for functions that hand arrays to each other and make none: their references are not counted.

    Counting costs an atomic instruction for each array of each call, more than half of such a kernel's time.
    """
    options: dict[str, Any] = {"cache": True, "_nrt": False}
    return numba.njit(**options)(function)


def inlined(function: Callable[..., Any]) -> Any:
    """As `counted_by_none`, and put in the place of every call: handing on arrays there takes longer than the work."""
    options: dict[str, Any] = {"cache": True, "_nrt": False, "forceinline": True}
    return numba.njit(**options)(function)


def words(array: Any) -> Any:
    """An array of int64 for kernels that never count from its end.

    Whether an index is negative need not be asked then, which takes a quarter of such a kernel's time.
    """
    return array


_INLINED: Any = {"_nrt": False, "forceinline": True}


@overload(words, jit_options=_INLINED)
def _words(array: Any) -> Any:
    first_word: Any = _first_word

    def compiled_words(array: Any) -> Any:
        return first_word(array)

    return compiled_words


@intrinsic
def _first_word(_context: Any, array: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return context.make_array(signature.args[0])(context, builder, arguments[0]).data

    pointer: Any = numba.types.CPointer
    return pointer(numba.types.int64)(array), generate
