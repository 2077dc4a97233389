"""Nothing lost, nothing said twice: Heard is killed, stopped, cut off and starved while residents answer.

Each row is one run of real processes against a vendor on loopback; answers are counted from outside, by reading the
database with the secret key and comparing person by person. `--only killed-sqlite` does one row.
"""

import argparse
import asyncio
import re
import resource
import tempfile
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from pathlib import Path

from tests.support.havoc import LEASE, Reckoning, Town, reckon, town

FAILING = 0.2  # of the vendor's calls
HUNGER = 5.0  # seconds without room
BETWEEN = 2.0  # seconds from one blow to the next, at most; processes begin in between

Havoc = Callable[[Town, int], Awaitable[None]]


async def killed(made: Town, blows: int) -> None:
    await made.kill_in_turn(blows, BETWEEN)


async def stopped(made: Town, blows: int) -> None:
    ends = await made.stop_in_turn(max(1, blows // 5), BETWEEN)
    slowest = max(seconds for _, seconds in ends)
    print(f"  stops: exit codes {sorted({code for code, _ in ends})}, the slowest took {slowest:.1f} s", flush=True)


async def cut(made: Town, blows: int) -> None:
    await made.cut_connections(blows, BETWEEN)


async def full(made: Town, blows: int) -> None:
    """Take the room away and give it back, some times over."""
    for _ in range(max(1, blows // 20)):
        await asyncio.sleep(BETWEEN)
        await (made.fill_disk() if made.folder is None else _starve(made, made.folder))
        await asyncio.sleep(HUNGER)
        await (made.free_disk() if made.folder is None else _feed(made))
    said = Counter(re.findall(r'"error": "(\w+)"', "".join(replica.said() for replica in made.replicas)))
    print(f"  the log names: {dict(said)}", flush=True)


async def vendor(made: Town, blows: int) -> None:
    made.street.failing = FAILING
    await asyncio.sleep(blows * BETWEEN / 4)
    made.street.failing = 0.0
    print(f"  {made.street.faults} calls failed, {made.street.seeming} of them had done their work", flush=True)


async def _starve(made: Town, folder: Path) -> None:
    """Let no file grow beyond what the database has: its log of writes can then take nothing more."""
    size = (folder / "heard.db").stat().st_size
    for replica in made.replicas:
        replica.may_write(size)


async def _feed(made: Town) -> None:
    for replica in made.replicas:
        replica.may_write(resource.RLIM_INFINITY)


RUNS: dict[str, tuple[str, int, Havoc]] = {
    "killed-sqlite": ("sqlite", 1, killed),
    "killed-postgres": ("postgres", 3, killed),
    "stopped-sqlite": ("sqlite", 1, stopped),
    "stopped-postgres": ("postgres", 3, stopped),
    "cut-postgres": ("postgres", 3, cut),
    "full-sqlite": ("sqlite", 1, full),
    "full-postgres": ("postgres", 3, full),
    "vendor-sqlite": ("sqlite", 1, vendor),
    "vendor-postgres": ("postgres", 3, vendor),
}


async def play(name: str, asked: argparse.Namespace) -> Reckoning:
    """One run, on Heard's real clock."""
    engine, replicas, havoc = RUNS[name]
    with tempfile.TemporaryDirectory(prefix="heard-kills-") as folder:
        async with town(engine, Path(folder), seed=asked.seed, pause=asked.pause, replicas=replicas) as made:
            await made.start()
            made.street.fill(asked.residents)
            await havoc(made, asked.kills)
            await made.finish()
            return await reckon(made)


def options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--kills", type=int, default=100, help="a fifth as many stops; as many cuts")
    parser.add_argument("--residents", type=int, default=500, help="who answer at a time")
    parser.add_argument("--pause", type=float, default=4.0, help="seconds a resident thinks, at most")
    parser.add_argument("--only", choices=RUNS, action="append", help="these runs alone; may be given again")
    parser.add_argument("--seed", type=int, default=1)


def measure(asked: argparse.Namespace) -> None:
    failed = False
    for name in asked.only or RUNS:
        began = time.monotonic()
        came = asyncio.run(play(name, asked))
        print(f"{name}: {describe(came)}; {time.monotonic() - began:.0f} s", flush=True)
        failed = failed or bool(came.lost or came.invented or came.asked_again or came.set_aside)
    if failed:
        raise SystemExit("Something was lost, or taken for said twice.")


def describe(came: Reckoning) -> str:
    repeats = f"{came.mean_repeats:.1f} a blow, {max(came.repeats, default=0)} at most"
    return (
        f"{came.blows} blows, {came.people} people, {came.answers} answers: {came.lost} lost, "
        f"{came.invented} not as said, {came.asked_again} asked again; "
        f"repeats {repeats}{f', {came.unexplained} after the last' if came.unexplained else ''}; "
        f"longest wait {came.longest_wait:.0f} s, after the last blow {came.longest_wait_after:.0f} s "
        f"(a lease is {LEASE:.0f} s); unsent {came.waiting['new']}, given up {came.waiting['dead']}"
    )
