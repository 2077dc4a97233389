"""What tests share: the same examples each run, phrases read once, and files that no disk holds up."""

import os
import shutil
import tempfile
from pathlib import Path

from hypothesis import settings

from tests.support.shipped import read_once

MEMORY = Path("/dev/shm")  # noqa: S108 - Linux's memory that looks like files
ROOM = 2 * 2**30  # bytes; PostgreSQL's log alone may grow to one GiB

settings.register_profile("heard", derandomize=True, deadline=None)
settings.load_profile("heard")
read_once()

# No test takes the power away, so none needs the disk to have written; waiting for it was a third of the run. What a
# test started is told by the environment. A container's usual 64 MiB are not enough.
if "TMPDIR" not in os.environ and MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM:
    os.environ["TMPDIR"] = tempfile.tempdir = str(MEMORY)
