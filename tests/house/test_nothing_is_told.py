"""No log call and no error's message takes an answer, words, an address, a token, or anything made of one."""

import ast
from collections.abc import Iterator

import pytest

from tests.house.secrecy import held_in, secret
from tests.house.trees import functions, sources

LEVELS = {"debug", "info", "warning", "error", "exception", "critical", "log"}
ANSWERS = {"BadExpression", "NotUnderstood"}  # said back to whoever typed or wrote it, and to nobody else
TOLD = {  # what a person has looked at: (place, function), and why it is nobody's secret
    ("bot/channels/telegram_polling.py", "run"): "a ChannelError's code; of other errors the class alone",
    ("bot/demo.py", "_confirmed"): "an answer to the demonstration's own command",
    ("bot/rehearse.py", "_confirmed"): "an answer to the rehearsal's own command",
    ("bot/talk.py", "_save"): "the author's own file and the system's word for it",
    ("bot/ground.py", "_find_database"): "the path of a file, never a URL",
    ("conversations/findings/digest.py", "release_from_json"): "a number of a format",
    ("storage/backup.py", "back_up"): "the operator's own file and the system's word for it",
}


def told(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Give (function, source) of what a log call or an error is handed that may be secret."""
    for function in functions(tree):
        held = held_in(function)
        for node in ast.walk(function):
            for part in _handed(node):
                if secret(part, held):
                    yield function.name, ast.unparse(part)


def _handed(node: ast.AST) -> Iterator[ast.expr]:
    match node:
        case ast.Call(func=ast.Attribute(value=of, attr=attr)) if attr in LEVELS and _is_log(of):
            yield from (*node.args, *(one.value for one in node.keywords if one.arg != "exc_info"))
        case ast.Raise(
            exc=ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name), args=args, keywords=keywords)
        ) if name[0].isupper() and name not in ANSWERS:
            yield from (*args, *(one.value for one in keywords))
        case _:
            pass


def _is_log(of: ast.expr) -> bool:
    return ast.unparse(of).rpartition(".")[2].lower().endswith(("log", "logger", "logging"))


def test_nothing_secret_is_logged_or_told_in_an_error() -> None:
    found = {
        (place, function) for place, tree in sources("bot", "conversations", "storage") for function, _ in told(tree)
    }
    assert found == TOLD.keys()


@pytest.mark.parametrize(
    "planted",
    [
        "def f(self, answer: Answer):\n _log.info('kept', extra={'event': answer.value})",
        (
            "def f(self, one: 'x', given: Sequence[Answer]):\n"
            " for each in given:\n  _log.info('kept', extra={'event': each.respondent})"
        ),
        "def f(inbound: Inbound):\n who = inbound.sender.value\n _log.warning('odd', extra={'event': who})",
        "def f(self):\n _log.info('calls', extra={'method': f'{self._url}/getMe'})",
        "def f(self):\n self._log.error('refused', extra={'code': self._settings.telegram_token})",
        (
            "def f(row):\n try:\n"
            "  send(row)\n except OSError as error:\n  _log.warning('lost', extra={'error': str(error)})"
        ),
        (
            "def f(row):\n try:\n"
            "  send(row)\n except ValueError as broken:\n  raise Refused(f'cannot send {broken}') from None"
        ),
        "def f(text: str):\n first, *rest = text.split()\n raise HeardError(f'no word like {first}')",
        "def f(person: Person):\n if (name := person.contact):\n  log.debug('here', extra={'event': name})",
        "def f(said: Said):\n match said:\n  case Typed(text=words):\n   logging.info(words)",
        (
            "async def f(work):\n async for one in work:\n"
            "  pass\n def g(session: Session):\n  _log.info('x', extra={'event': session.drafts['why']})"
        ),
        "def f(keys: Keys):\n raise WrongKey('not ' + keys.derive('tag').hex())",
    ],
)
def test_each_way_of_telling_is_seen(planted: str) -> None:
    assert list(told(ast.parse(planted)))


@pytest.mark.parametrize(
    "harmless",
    [
        (
            "def f(inbound: Inbound):\n"
            " _log.warning('odd', extra={'channel': inbound.sender.channel, 'count': len(inbound.said.text)})"
        ),
        (
            "def f(row):\n try:\n"
            "  send(row)\n except OSError as error:\n  _log.warning('lost', extra={'error': type(error).__name__})"
        ),
        "def f(wave: Wave):\n _log.info('a wave opened', extra={'wave': wave.id, 'programme': wave.programme})",
        "def f(seconds):\n raise Retry(seconds)",
    ],
)
def test_words_of_our_own_may_be_told(harmless: str) -> None:
    assert not list(told(ast.parse(harmless)))
