"""Closes one large wave in a process of its own: unsealing and counting would make everyone who answers wait.

python -m bot.worker WAVE
"""

import asyncio
import logging
import sys

from bot.app import team_addresses
from bot.clock import wall_clock
from bot.ground import open_ground
from bot.house import House
from config.logs import set_up_logs
from config.settings import Settings, read_settings

_log = logging.getLogger(__name__)


async def close(settings: Settings, wave: str) -> None:
    """Close a wave in this process."""
    async with open_ground(settings, _log.info, new=False) as ground:
        slack = settings.slack_bot_token is not None
        await House(ground, wall_clock, team_addresses(ground.programmes, slack=slack)).ends.close_here(wave)


def main() -> None:
    """Close the wave that is named."""
    settings = read_settings()
    set_up_logs(settings.secrets)
    asyncio.run(close(settings, sys.argv[1]))


if __name__ == "__main__":
    main()
