"""How much distress is noticed, and how much is taken for it, on a file of texts.

The file has a JSON line a text: {"text": "...", "lang": "en", "distress": true}. Without one, Heard's own corpus is
measured. `--show` prints every text that was missed or taken for distress; `--learn` learns the weights anew from the
texts of the corpus that are not kept unseen.
"""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter

from conversations.talk.safeguarding.noticing import distress
from tests.benchmarks.learning import learn, write
from tests.support.distress_corpus import CORPUS, Count, Text, false_alarms, recall, texts


def options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", nargs="?", type=Path, default=CORPUS)
    parser.add_argument("--learn", action="store_true", help="learn the weights anew first")
    parser.add_argument("--show", action="store_true", help="print what was missed and what was taken for distress")


def measure(asked: argparse.Namespace) -> None:
    if asked.learn:
        write(learn(text for text in texts() if text.half == "learned"))
        print("The weights are written; measure in a new run.")
        return
    found = texts(asked.file)
    began = perf_counter()
    for text in found:
        distress(text.text)
    each = (perf_counter() - began) / max(1, len(found))
    print(f"{len(found)} texts, {each * 1e6:.0f} microseconds each")
    _table("half", found, lambda text: text.half)
    _table("language", found, lambda text: text.lang)
    _table("kind", found, lambda text: text.kind)
    if asked.show:
        for text in found:
            if (distress(text.text) is not None) != text.distress:
                print("missed " if text.distress else "alarmed", text.lang, text.text)


def _table(title: str, found: Sequence[Text], group: Callable[[Text], str]) -> None:
    print(f"\n{title:12} {'recall':>16} {'false alarms':>16}")
    for each in sorted({group(text) for text in found}):
        some = [text for text in found if group(text) == each]
        print(f"{each or '-':12} {_said(recall(some))} {_said(false_alarms(some))}")


def _said(count: Count) -> str:
    return f"{count.noticed:5} of {count.of:3} {count.share:4.0%}"
