"""Swap two folders in one step, where the system can."""

import ctypes
import errno
import os
import sys
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2  # Linux, renameat2(2)
_RENAME_SWAP = 2  # macOS, renamex_np(2)
_CANNOT = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP}


def exchange(first: Path, second: Path) -> bool:
    """Give each folder the other's name, atomically.

    False where the kernel, the C library or the file system cannot; then nothing has happened.
    Raises OSError for any other failure.
    """
    code = _call(os.fsencode(first), os.fsencode(second))
    if code is None or code in _CANNOT:
        return False
    if code:
        raise OSError(code, os.strerror(code), str(first), None, str(second))
    return True


def _call(first: bytes, second: bytes) -> int | None:
    """The error number of the swap, 0 for success, None where there is no such call."""
    libc = ctypes.CDLL(None, use_errno=True)
    if sys.platform == "darwin" and hasattr(libc, "renamex_np"):
        result = libc.renamex_np(first, second, ctypes.c_uint(_RENAME_SWAP))
    elif sys.platform == "linux" and hasattr(libc, "renameat2"):
        result = libc.renameat2(_AT_FDCWD, first, _AT_FDCWD, second, ctypes.c_uint(_RENAME_EXCHANGE))
    else:
        return None
    return ctypes.get_errno() if result else 0
