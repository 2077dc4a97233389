"""`heard run` on a clock that goes faster, so that a lease runs out while a test waits for it.

    python -m tests.support.hurried TIMES SINCE run

SINCE is an epoch second that all processes of one house are given, so that their clocks agree.
"""

import sys
from datetime import UTC, datetime, timedelta

import bot.__main__
import bot.shell

if __name__ == "__main__":
    times, since = float(sys.argv.pop(1)), datetime.fromtimestamp(float(sys.argv.pop(1)), UTC)

    def hurried() -> datetime:
        gone: timedelta = datetime.now(UTC) - since
        return since + gone * times

    bot.shell.wall_clock = hurried
    bot.__main__.main()
