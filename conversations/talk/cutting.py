"""What the redaction leaves of words as they were typed; the words themselves go no further than this file."""

from conversations.findings.redaction.redact import redact
from conversations.messages import Edited, Kept, Typed
from conversations.talk.reading import kept_words
from conversations.talk.session import Aside, Prompt

FAR_TOO_LONG = 2  # times a limit, from which words are not even redacted: it would keep everybody waiting


def cut_out(text: str, language: str) -> Kept:
    """Cut out of words what could show who somebody is."""
    redacted = redact(kept_words(text), language)
    return Kept(redacted.text, bool(redacted.found), redacted.held)


def left_of(said: Typed | Edited, language: str) -> Kept:
    """Give what is left of a message, made beforehand or now; `language` is the talk's."""
    seems = said.language if isinstance(said, Typed) else None
    return said.kept or cut_out(said.text, seems or language)


def joined(kept: str, prompt: Prompt, more: Typed, language: str) -> Kept:
    """Redact all messages as one line, then put each on its own again unless something stood across them.

    `prompt` is what is known of the words kept before, `language` the talk's.
    """
    line = f"{kept} ".replace("\n", " ")
    whole = cut_out(line + more.text, more.language or language)
    text = f"{kept}\n{whole.text[len(line) :]}" if whole.text.startswith(line) else whole.text
    return Kept(text, prompt.cut or whole.cut, prompt.held or whole.held)


def as_it_is(kept: str, prompt: Prompt) -> Kept:
    """Give words that were kept before once more."""
    return Kept(kept, prompt.cut, prompt.held)


def with_held(held: Aside, more: Typed, language: str) -> tuple[str, Kept]:
    """Put words that were held before the next ones, as one answer: all of it, and what is left of it."""
    whole = f"{held.text}\n{more.text}"
    left = cut_out(whole, more.language or language)
    return whole, Kept(left.text, left.cut or held.cut, left.held or held.held)


def said_again(aside: Aside) -> Typed | Edited:
    """Give words that waited, as they were said, with what redaction left of them."""
    kept = Kept(aside.text, aside.cut, aside.held)
    return Edited(aside.text, aside.message, kept) if aside.edited else Typed(aside.text, aside.message, None, kept)
