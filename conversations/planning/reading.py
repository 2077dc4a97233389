"""Reading a typed line into a command. Total: any text gives a command or says which word is not understood."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from conversations.planning.commands import (
    Cancel,
    Close,
    Command,
    Confirm,
    Connect,
    Discard,
    Enrol,
    Export,
    Help,
    Join,
    Link,
    ListSeries,
    ListStaff,
    Pause,
    Remove,
    Resume,
    ReviewQuotes,
    Seen,
    Show,
    ShowDigest,
    ShowLog,
    Unclear,
)
from conversations.planning.hints import meant
from conversations.planning.schedule import read_schedule
from conversations.planning.series import Role
from conversations.planning.tokens import LONGEST_LINE, NotUnderstood, Words, echo, nearest, split

_ROLES = {
    "coordinator": Role.COORDINATOR,
    "official": Role.OFFICIAL,
    "duty": Role.DUTY,
    "controller": Role.CONTROLLER,
}


def parse(text: str) -> Command | Unclear:
    """Read one line."""
    if len(text) > LONGEST_LINE:
        return Unclear("", f"That is longer than {LONGEST_LINE} characters. Say one command at a time.", "help")
    typed = split(text)
    if typed:
        typed[0] = typed[0].lstrip("/")
    if typed[:1] in (["heard"], [""]):
        typed = typed[1:]
    if not typed:
        return Unclear("", "Say what you want to do.", "help")
    verb, *rest = typed
    if verb not in VERBS:
        instead = meant(verb) or '"help" shows all there are.'
        suggestion = "" if meant(verb) else nearest(verb, VERBS)
        return Unclear(echo(verb), f'I do not know the command "{echo(verb)}". {instead}', suggestion, first=verb)
    words = Words(rest, EXAMPLES.get(verb, verb))
    try:
        command = VERBS[verb](words)
        words.end(_LEFT_OVER.get(verb, ""))
    except NotUnderstood as stopped:
        return replace(stopped.unclear, first=verb)
    return command


def _one(words: Words, what: str) -> str:
    words.skip_joins()
    if not words.peek():
        raise words.fail(f"Say {what}.")
    return words.take()


def _programme(words: Words) -> str | None:
    return _one(words, 'which programme, after "in"') if words.took("in") else None


def _name(words: Words, what: str) -> str:
    names = words.phrases(lambda rest: rest.peek() == "in")
    if len(names) > 1:
        raise words.fail(f"Say one {what} at a time.", names[1])
    if not names:
        raise words.fail(f"Say which {what}.")
    return names[0]


def _target(make: Callable[[str], Command]) -> Callable[[Words], Command]:
    return lambda words: make(_series(words))


def _series(words: Words) -> str:
    words.took("me")
    words.took("the")
    if words.peek() == "wave":
        raise words.fail('Name its series, such as s3: "close s3" ends the wave that is open.', "wave")
    if words.peek(1):
        words.took("series")
    named = _one(words, "which one: its short name, such as s3, or its script's name")
    if named.isascii() and named.isdigit():
        return f"s{named}"
    apart = named == "s" and words.peek().isascii() and words.peek().isdigit()
    return named + words.take() if apart else named


def _code(make: Callable[[str], Command]) -> Callable[[Words], Command]:
    return lambda words: make(_one(words, "the code"))


def _enrol(words: Words) -> Enrol:
    words.took("a", "an")
    words.took("data")  # data controller
    word = _one(words, 'whom: "coordinator", "official", "duty" or "controller"')
    if word not in _ROLES:
        raise words.fail(
            f'"{echo(word)}" is no role. A person is a coordinator, an official, duty or controller.', word, _ROLES
        )
    words.took("officer")  # duty officer
    words.took("for")
    return Enrol(_ROLES[word], _name(words, "team"), _programme(words))


def _digest(words: Words) -> ShowDigest:
    if words.took("for"):
        raise words.fail(f'Leave out "for". {_WHICH_DIGEST}', "for")
    target = _series(words) if words.peek() and words.peek() != "in" else None
    return ShowDigest(target, _programme(words))


def _quotes(words: Words) -> ReviewQuotes:
    words.took("for", "of", "in")
    target = _series(words)
    if not words.peek():
        return ReviewQuotes(target)
    verdict = words.take()
    if verdict not in _VERDICTS:
        raise words.fail('Press a button below a comment, or say "quotes s3" to see one.', verdict)
    return ReviewQuotes(target, _one(words, "which comment"), _VERDICTS[verdict])


def _export(words: Words) -> Export:
    words.took("for", "of", "in")
    return Export(_series(words) if words.peek() else None)


def _connect(words: Words) -> Connect:
    return Connect(_name(words, "team"), _programme(words))


def _link(words: Words) -> Link:
    return Link(_name(words, "area"), _programme(words))


def _help(words: Words) -> Help:
    words.took("me")
    if not words.peek():
        return Help()
    word = words.take().lstrip("/")
    if word not in VERBS:
        raise words.fail(f'I do not know the command "{echo(word)}".', word, VERBS)
    return Help("enrol" if word == "enroll" else word)


def _seen(words: Words) -> Seen:
    words.took("alert")
    return Seen(words.take() if words.peek() else None)


def _list(words: Words) -> ListSeries:
    words.took("all")
    return ListSeries(_programme(words))


_VERDICTS = {"yes": True, "no": False}
_WHICH_DIGEST = 'Say "digest in PROGRAMME", or "digest s3" for one series.'
_A_PROGRAMME = 'If it is a programme, say "in {word}".'
_LEFT_OVER = {"list": _A_PROGRAMME, "staff": _A_PROGRAMME, "log": _A_PROGRAMME, "digest": _WHICH_DIGEST}

EXAMPLES: Final = {
    "show": "show s3",
    "pause": "pause s3",
    "resume": "resume s3",
    "cancel": "cancel s3",
    "close": "close s3",
    "digest": "digest s3",
    "quotes": "quotes s3",
    "export": "export s3",
    "enrol": "enrol coordinator north",
    "enroll": "enrol coordinator north",
    "join": "join CODE",
    "connect": "connect north",
    "link": "link north",
    "confirm": "confirm CODE",
    "discard": "discard CODE",
    "remove": "remove STAFFID",
    "seen": "seen CODE",
    "help": "help schedule",
}

VERBS: Final[dict[str, Callable[[Words], Command]]] = {
    "schedule": read_schedule,
    "list": _list,
    "show": _target(Show),
    "pause": _target(Pause),
    "resume": _target(Resume),
    "cancel": _target(Cancel),
    "close": _target(Close),
    "digest": _digest,
    "quotes": _quotes,
    "export": _export,
    "enrol": _enrol,
    "enroll": _enrol,
    "join": _code(Join),
    "connect": _connect,
    "link": _link,
    "confirm": _code(Confirm),
    "discard": _code(Discard),
    "staff": lambda words: ListStaff(_programme(words)),
    "log": lambda words: ShowLog(_programme(words)),
    "remove": lambda words: Remove(_one(words, "whom, by the id that staff shows")),
    "seen": _seen,
    "help": _help,
}
