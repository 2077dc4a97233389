"""Values to JSON text and back, so that they can be remembered. Every value survives the way there and back."""

import json
from datetime import datetime
from typing import Any, assert_never

from conversations.document import Action, Actions, Block, Bullets, Document, Heading, Paragraph, Small, Table
from conversations.messages import Message, Option, Order, Press
from conversations.script.values import Comment, Quote, Value
from conversations.talk.person import Menu, Stage, Welcome
from conversations.talk.receipt import Receipt
from conversations.talk.session import Aside, Pause, Prompt, Session, Status

Json = Any  # what json.loads gives: each function below takes it apart at once


def _own_words(value: object) -> Json:
    """Write the one value that JSON does not know."""
    if isinstance(value, Comment):
        return {"comment": value.text, "quote": value.quote.value}
    raise TypeError(f"{type(value).__name__} cannot be remembered")


_dump = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=_own_words).encode


def value_to_json(value: Value | None) -> str:
    """Write an answer's value."""
    return _dump(value)  # a tuple becomes a list, a comment an object; the rest is as it is


def value_from_json(text: str) -> Value | None:
    """Read an answer's value."""
    return _value(json.loads(text))


def session_to_json(session: Session) -> str:
    """Write a session whole."""
    return _dump(
        [
            session.id,
            session.wave,
            session.contact,
            session.programme,
            session.script,
            session.version,
            session.scope,
            session.language,
            session.status.value,
            session.expires_at.isoformat(),
            session.step,
            dict(session.drafts),
            dict(session.sources),
            session.toggles,
            session.reasks,
            session.offered,
            session.declined_languages,
            session.revision,
            _receipt_to_json(session.receipt),
            session.prompt and _prompt_to_json(session.prompt),
            session.pause and [session.pause.stands, session.pause.aside and _aside_to_json(session.pause.aside)],
            session.wakes and session.wakes.isoformat(),
            session.guarded,
            session.enquiry and _prompt_to_json(session.enquiry),
            session.page,
            session.easy,
            session.hidden,
            session.duty,
            session.told,
            session.wants and session.wants.value,
            session.late and _aside_to_json(session.late),
        ]
    )


def session_from_json(text: str) -> Session:
    """Read a session."""
    (
        identity,
        wave,
        contact,
        programme,
        script,
        version,
        scope,
        language,
        status,
        expires_at,
        step,
        drafts,
        sources,
        toggles,
        reasks,
        offered,
        declined,
        revision,
        *later,  # a session kept by an earlier version ends here
    ) = json.loads(text)
    receipt, prompt, pause, wakes, guarded, enquiry, page, *newest = (*later, *(None,) * 13)[:13]
    easy, hidden, duty, told, wants, late = newest
    return Session(
        id=identity,
        wave=wave,
        contact=contact,
        programme=programme,
        script=script,
        version=version,
        scope=scope,
        language=language,
        status=Status(status),
        expires_at=datetime.fromisoformat(expires_at),
        step=step,
        drafts={name: _value(value) for name, value in drafts.items()},
        sources=sources,
        toggles=tuple(toggles),
        reasks=reasks,
        offered=offered,
        declined_languages=tuple(declined),
        revision=revision,
        receipt=Receipt(*receipt) if receipt else None,
        prompt=Prompt(*prompt) if prompt else None,
        pause=Pause(pause[0], Aside(*pause[1]) if pause[1] else None) if pause else None,
        wakes=datetime.fromisoformat(wakes) if wakes else None,
        guarded=bool(guarded),
        hidden=bool(hidden),
        enquiry=Prompt(*enquiry) if enquiry else None,
        page=page or 0,
        easy=bool(easy),
        duty=bool(duty),
        told=tuple(told or ()),
        wants=Order(wants) if wants else None,
        late=Aside(*late) if late else None,
    )


def _prompt_to_json(prompt: Prompt) -> Json:
    return [prompt.edition, prompt.cut, prompt.held]


def _aside_to_json(aside: Aside) -> Json:
    return [aside.text, aside.cut, aside.held, aside.message, aside.edited]


def welcome_to_json(welcome: Welcome) -> str:
    """Write a welcome."""
    place = (welcome.programme, welcome.area)
    menu = welcome.menu
    shown = menu and [menu.until.isoformat(), *([each.scope, each.step, each.key] for each in menu.presses)]
    return _dump([welcome.stage.value, welcome.scope, welcome.language, *place, shown])


def welcome_from_json(text: str) -> Welcome:
    """Read a welcome."""
    stage, scope, language, programme, area, shown = json.loads(text)
    return Welcome(Stage(stage), scope, language, programme, area, _menu(shown) if shown else None)


def message_to_json(message: Message) -> str:
    """Write a message with its buttons."""
    options = [
        [option.label, option.press.scope, option.press.step, option.press.key, option.chosen]
        for option in message.options
    ]
    return _dump([message.text, options, message.replaces, message.language, message.discreet, message.easy])


def message_from_json(text: str) -> Message:
    """Read a message."""
    words, options, replaces, *later = json.loads(text)  # one kept by an earlier version ends sooner
    buttons = (Option(label, Press(scope, step, key), chosen) for label, scope, step, key, chosen in options)
    return Message(words, tuple(buttons), replaces, *later)


def document_to_json(document: Document) -> str:
    """Write a document."""
    kept = {"summary": document.summary, "blocks": [_block_to_json(block) for block in document.blocks]}
    return _dump({**kept, "about": document.about} if document.about else kept)


def document_from_json(text: str) -> Document:
    """Read a document."""
    read = json.loads(text)
    blocks = tuple(_block_from_json(block) for block in read["blocks"])
    return Document(read["summary"], blocks, about=read.get("about", ""))


def _receipt_to_json(receipt: Receipt | None) -> Json:
    return receipt and [receipt.words, receipt.proof, receipt.said]


def _menu(read: Json) -> Menu:
    until, *presses = read
    return Menu(tuple(Press(*each) for each in presses), datetime.fromisoformat(until))


def _value(read: Json) -> Value | None:
    if isinstance(read, list):
        return tuple(read)
    return Comment(read["comment"], Quote(read["quote"])) if isinstance(read, dict) else read


def _block_to_json(block: Block) -> Json:
    match block:
        case Heading(text, level):
            return {"block": "heading", "text": text, "level": level}
        case Paragraph(text):
            return {"block": "paragraph", "text": text}
        case Small(text):
            return {"block": "small", "text": text}
        case Bullets(items):
            return {"block": "bullets", "items": items}
        case Table(columns, rows, title):
            return {"block": "table", "columns": columns, "rows": rows, "title": title}
        case Actions(actions):
            return {"block": "actions", "actions": [[one.label, one.words, one.primary] for one in actions]}
        case _:
            assert_never(block)


def _block_from_json(read: Json) -> Block:
    match read:
        case {"block": "heading", "text": text, "level": level}:
            return Heading(text, level)
        case {"block": "paragraph", "text": text}:
            return Paragraph(text)
        case {"block": "small", "text": text}:
            return Small(text)
        case {"block": "bullets", "items": items}:
            return Bullets(tuple(items))
        case {"block": "table", "columns": columns, "rows": rows, "title": title}:
            return Table(tuple(columns), tuple(tuple(row) for row in rows), title)
        case {"block": "actions", "actions": actions}:
            return Actions(tuple(Action(label, words, primary) for label, words, primary in actions))
        case _:
            raise ValueError("A kept document holds a block that this version does not know.")
