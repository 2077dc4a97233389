"""What hurried words that are no command may have been meant for: told to whoever typed them, never done."""

import re
from collections.abc import Mapping

_ONE_SERIES = re.compile(r"s[0-9]{1,6}")

_END = '"pause s3" holds a series, "close s3" ends its open wave, "cancel s3" ends it for good.'
_YES = 'To confirm, say the code as well: "confirm k7f2".'
_NO = 'To leave what was previewed, say "discard k7f2".'
_LOOK = '"list" shows every series, "show s3" tells of one.'
_FIGURES = '"digest" shows the last figures again; there are none before a wave has closed.'
_COLLEAGUE = '"enrol coordinator TEAM" gives a code for a new colleague, "staff" shows who is there.'
_BEGIN = '"help schedule" shows how to plan a series, "resume s3" goes on after a pause.'

MEANT: Mapping[str, str] = {
    **dict.fromkeys(("stop", "end", "halt", "delete", "finish"), _END),
    **dict.fromkeys(("yes", "y", "ok", "okay", "accept"), _YES),
    **dict.fromkeys(("no", "n", "undo", "back"), _NO),
    **dict.fromkeys(("status", "ls", "when", "next", "dates", "series", "waves", "surveys"), _LOOK),
    **dict.fromkeys(("results", "result", "figures", "report", "summary", "numbers"), _FIGURES),
    **dict.fromkeys(("add", "who", "team", "teams", "users", "people"), _COLLEAGUE),
    **dict.fromkeys(("start", "begin", "send", "ask", "plan", "survey", "create", "new"), _BEGIN),
}


def meant(word: str) -> str:
    """Say which commands do what a word that is none seems to ask for; nothing where that is not clear."""
    if _ONE_SERIES.fullmatch(word):
        return f'Say what to do with it, such as "show {word}" or "pause {word}".'
    return MEANT.get(word, "")
