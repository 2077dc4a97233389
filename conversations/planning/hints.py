"""What hurried words that are no command may have been meant for: told to whoever typed them, never done."""

import re
from collections.abc import Collection, Mapping
from dataclasses import replace

from conversations.planning.commands import Unclear

SCHEDULE_EXAMPLE = "schedule {script} for all once tomorrow at 10:00"
NAMED = 200  # characters of what waits: two long orders often differ at their ends only
_ONE_SERIES = re.compile(r"s[0-9]{1,6}")

_END = '"pause s3" holds a series, "close s3" ends its open wave, "cancel s3" ends it for good.'
_YES = 'To confirm, say the code that its preview shows: "confirm CODE".'
_NO = 'To leave what was previewed, say its code: "discard CODE".'
_LOOK = '"list" shows every series, "show s3" tells of one.'
_FIGURES = '"digest" shows the last figures again; there are none before a wave has closed.'
_COLLEAGUE = '"enrol coordinator TEAM" gives a code for a new colleague, "staff" shows who is there.'
_BEGIN = '"help schedule" shows how to plan a series, "resume s3" goes on after a pause.'

_SEEN = '"seen" shows the duty alerts that nobody has seen yet, "seen CODE" says that you have.'

_CONFIRMING = ("yes", "y", "ok", "okay", "accept")
_DISCARDING = ("no", "n", "undo", "back")
_WITHOUT_CODE: Mapping[str, str] = {
    **dict.fromkeys((*_CONFIRMING, "confirm"), "confirm"),
    **dict.fromkeys((*_DISCARDING, "discard"), "discard"),
}

MEANT: Mapping[str, str] = {
    **dict.fromkeys(("stop", "end", "halt", "delete", "finish"), _END),
    **dict.fromkeys(_CONFIRMING, _YES),
    **dict.fromkeys(_DISCARDING, _NO),
    **dict.fromkeys(("status", "ls", "when", "next", "dates", "series", "waves", "surveys"), _LOOK),
    **dict.fromkeys(("results", "result", "figures", "report", "summary", "numbers"), _FIGURES),
    **dict.fromkeys(("add", "who", "team", "teams", "users", "people"), _COLLEAGUE),
    **dict.fromkeys(("ack", "acknowledge", "acknowledged", "read", "alert", "alerts", "duty"), _SEEN),
    **dict.fromkeys(("start", "begin", "send", "ask", "plan", "survey", "create", "new"), _BEGIN),
}


def meant(word: str) -> str:
    """Say which commands do what a word that is none seems to ask for; nothing where that is not clear."""
    if _ONE_SERIES.fullmatch(word):
        return f'Say what to do with it, such as "show {word}" or "pause {word}".'
    return MEANT.get(word, "")


def lacks_code(unclear: Unclear) -> bool:
    """Say whether a yes or a no was meant, and only the code is missing."""
    return unclear.first in _WITHOUT_CODE


def naming_codes(unclear: Unclear, waiting: Mapping[str, str]) -> Unclear:
    """Name the codes of what waits for the person's own yes or no; `waiting` has the words of each."""
    if not waiting:
        return unclear
    verb = _WITHOUT_CODE[unclear.first]
    if len(waiting) == 1:
        told = "Say the code as well: " + "".join(f'"{verb} {code}"' for code in waiting)
    else:
        orders = "; ".join(f'"{verb} {code}" for {_short(words)}' for code, words in waiting.items())
        told = f"{len(waiting)} of your previews wait. Say the code as well: {orders}"
    return Unclear(unclear.word, f"{told}.", first=unclear.first)


def _short(words: str) -> str:
    return words if len(words) <= NAMED else f"{words[:NAMED].rsplit(' ', 1)[0]} …"


def naming_script(unclear: Unclear, scripts: Collection[str]) -> Unclear:
    """Say what can be done with a script where a line begins with its name; else leave the answer as it is."""
    name = unclear.first
    if name not in scripts:
        return unclear
    told = f'"{name}" is a script. Say what to do with it: "schedule {name} ..." plans it, "show {name}" tells of it.'
    return replace(unclear, message=told, suggestion="", example=SCHEDULE_EXAMPLE.format(script=name))
