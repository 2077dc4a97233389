"""Names this process, so that others on the same machine can tell that it has died and need not wait for its leases."""

import os
import secrets
from functools import cache
from hashlib import sha256
from pathlib import Path

_BOOT = Path("/proc/sys/kernel/random/boot_id")  # Linux: changes with every start of the machine
_NUMBERS = Path("/proc/self/ns/pid")  # where process numbers are counted; a container has its own
_RANDOM = 8  # bytes


def new_name() -> str:
    """Give a name for this process that no other ever has."""
    return f"{_machine()}.{os.getpid()}.{secrets.token_hex(_RANDOM)}"


def has_died(name: str) -> bool:
    """Say whether the process of that name is known to have ended; of one on another machine nothing is known."""
    machine, _, rest = name.partition(".")
    number = rest.partition(".")[0]
    if not machine or machine != _machine() or not number.isdecimal():
        return False
    try:
        os.kill(int(number), 0)  # sends nothing, only asks whether there is somebody
    except ProcessLookupError:
        return True
    except OSError:  # it is there and not ours
        return False
    return False


@cache
def _machine() -> str:
    """Give a word for what process numbers are counted in; empty where that cannot be known."""
    try:
        place = f"{_BOOT.read_text()}{_NUMBERS.stat().st_ino}"
    except OSError:
        return ""
    return sha256(place.encode()).hexdigest()[:16]
