"""Says beside each figure what the gate did to it, why, and what would help."""

from collections.abc import Iterator, Sequence
from typing import assert_never

from bot.render.naming import area_name
from conversations.findings.digest import Digest
from conversations.findings.figures import Note, Reason, Released, Step
from conversations.programme import Programme

KEPT = "What they said is kept, and will be counted together with the next wave that asks the same."

_WITHHELD = {
    Reason.FEW: "Too few people answered; more answers would help.",
    Reason.SPREAD: "- is not shown, as it would give someone away; more answers would help.",
    Reason.FOLLOW_UP: "It would give away a hidden answer to an earlier question; more answers to that one would help.",
    Reason.REPEATED: "The same was asked a short while before; less those figures, these would be about a few people.",
    Reason.POOLED: "It is not told where waves are counted together.",
    Reason.NOT_APPLICABLE: "Nobody was asked by list.",
}


def steps_text(table: Released, digest: Digest, programme: Programme, language: str, elsewhere: str) -> str:
    """Say everything that was done to a table; empty if nothing was."""

    def said(note: Note) -> str:
        match note.step:
            case Step.MERGED_POINTS:
                return "Neighbouring answers are counted together."
            case Step.MERGED_AREAS:
                names = _listed([area_name(programme, key, language, elsewhere) for key in note.areas])
                return f"Not shown alone, as too few answered or it would give someone away: {names}."
            case Step.POOLED:
                return f"{waves_text(digest).capitalize()} together."
            case Step.HID:
                return "With more answers, fewer would be c."
            case Step.WITHHELD:
                return _WITHHELD[note.reason]
            case _:
                assert_never(note.step)

    return " ".join(map(said, table.notes))


def waves_text(digest: Digest) -> str:
    """Name the waves that are counted together: "waves 1 to 3", "wave 3 and another series' wave 1"."""
    own = sorted([digest.number, *(each.number for each in digest.pooled if not each.sister)])
    numbers = f"wave {own[0]}" if len(own) == 1 else f"waves {_listed(list(_runs(own)))}"
    sisters = sum(each.sister for each in digest.pooled)
    if not sisters:
        return numbers
    return f"{numbers} and {'a wave' if sisters == 1 else f'{sisters} waves'} of another series"


def why_pooled(digest: Digest) -> str:
    """Say why waves are counted together, for the top of the page."""
    few = "an earlier wave" if len(digest.pooled) == 1 else "each of the earlier waves"
    return f"This counts {waves_text(digest)} together: {few} had too few answers to be shown alone."


def _runs(numbers: Sequence[int]) -> Iterator[str]:
    """Give neighbours as one: 1 2 3 5 is "1 to 3" and "5"."""
    run: list[int] = []
    for number in [*numbers, 0]:
        if run and number != run[-1] + 1:
            yield from map(str, run) if len(run) < 3 else [f"{run[0]} to {run[-1]}"]  # noqa: PLR2004  "1 and 2", "1 to 3"
            run = []
        run.append(number)


def _listed(words: Sequence[str]) -> str:
    return " and ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)
