"""An attacker with every published figure and a solver against made-up programmes: what can be worked out of them."""

import argparse
import time
from collections import Counter
from random import Random

from rich.progress import track

from tests.support.attacking import attack, is_told, secrets
from tests.support.population import population


def options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--programmes", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=100_000)


def measure(asked: argparse.Namespace) -> None:
    counted: Counter[str] = Counter()
    began = time.monotonic()
    for seed in track(range(asked.seed, asked.seed + asked.programmes), "Publishing, and attacking"):
        made = population(Random(seed))
        counted["releases"] += len(made.waves)
        counted["with figures"] += sum(map(is_told, made.waves))
        counted["of several waves"] += sum(bool(is_told(wave) and wave.digest.pooled) for wave in made.waves)
        counted["held against another"] += sum(wave.beside for wave in made.waves)
        counted["hidden numbers"] += sum(len(attack(made, wave).hidden) for wave in made.waves)
        for found in secrets(made, Random(seed)):
            counted["found out"] += 1
            print(f"seed {seed}: {found}")
    print(f"{asked.programmes} programmes in {time.monotonic() - began:.0f} s")
    for what in ("releases", "with figures", "of several waves", "held against another", "hidden numbers", "found out"):
        print(f"  {what}: {counted[what]}")
