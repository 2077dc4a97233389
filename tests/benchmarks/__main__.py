"""`make bench`: what is claimed of Heard's speed and durability, measured as ratios in one run.

make bench                                              replies a second, against peers
make bench ARGS="replies --rounds 5 --residents 200"    the same with other numbers
make bench ARGS="kills --kills 100"                     nothing lost, nothing said twice
make bench ARGS="disclosure"                            can anyone be found out from what is published
make bench ARGS="redaction texts.jsonl"                 what leaks of labelled personal data
make bench ARGS="distress texts.jsonl"                  what distress is noticed, and what is taken for it
make bench ARGS="turns"                                 what one turn of a long survey costs
make bench ARGS="--help"                                every bench and its options
"""

import argparse
import sys

from tests.benchmarks import broadcast, disclosure, distress, history, kills, opening, redaction, replies, turns

BENCHES = {
    "replies": replies,
    "broadcast": broadcast,
    "kills": kills,
    "opening": opening,
    "redaction": redaction,
    "history": history,
    "disclosure": disclosure,
    "distress": distress,
    "turns": turns,
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="make bench", description="Measures Heard.")
    parts = parser.add_subparsers(dest="bench", required=True)
    for name, bench in BENCHES.items():
        bench.options(parts.add_parser(name, help=(bench.__doc__ or "").partition("\n")[0]))
    asked = parser.parse_args(sys.argv[1:] or ["replies"])
    BENCHES[asked.bench].measure(asked)


if __name__ == "__main__":
    main()
