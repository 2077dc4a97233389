"""Sends what waits in the outbox: claimed under a lease, in order to each recipient, outside any transaction.

At least once: a crash between a send and its mark repeats that one message, because no vendor offers a key
that would make a repeat harmless.
"""

import asyncio
import logging
import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.channels.channel import Channel, Gone, Refused, Retry, TooFast
from bot.clock import Clock
from bot.letters import Letters
from bot.lines import Line, Lines, Parcel, Recipient
from bot.marks import FORGOTTEN, Marks
from bot.pace import PATIENCE, NotInTime, Place, Turns
from bot.watch import Watch
from bot.whole import to_the_end
from conversations.document import Document
from conversations.messages import Address, Kind, Message, Template, ToContact
from storage.outbox import Waiting
from storage.store import Store

LEASE = timedelta(seconds=60)  # what a row may wait in hand, 20 s, and what a send may take, 30 s; and some more
CLAIM_BATCH = 100  # rows a claim; a getUpdates batch is no larger
AT_ONCE = 24  # sends in flight: enough to keep two cores busy; more only makes everyone wait longer
UNMARKED = 200  # sends that are not marked, all a crash may repeat: two batches; fewer hold replies up at full load
