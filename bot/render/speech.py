"""Makes a turn's words: phrases and authors' words become one plain text with its buttons."""

from config.phrases import Phrasebook
from conversations.messages import Message, Option
from conversations.sentences import each_on_a_line
from conversations.talk.effects import Own, Part, Phrase, Say, Theirs
from conversations.words import is_easy, plain

CHANNEL = "channel"  # the argument of phrases that speak of where they are read


def speak(phrasebook: Phrasebook, say: Say, channel: str = "") -> Message:
    """Join the parts with blank lines; a part without words leaves no gap.

    `channel` is where they will be read: a phrase may speak of it ("Telegram keeps this chat").
    """
    language = phrasebook.able(say.language, (*say.parts, *[button.label for button in say.buttons]))

    def said(part: Part) -> str:
        if not isinstance(part, Phrase):
            return phrasebook.say(say.language, part)
        if phrasebook.takes(part.key, CHANNEL):
            part = Phrase(part.key, {**part.arguments, CHANNEL: channel})
        return phrasebook.phrase(language, part)

    options = tuple([Option(said(button.label), button.press, button.chosen) for button in say.buttons])
    read = say.language if any(isinstance(part, Own) for part in say.parts) else language
    texts = [said(part) for part in say.parts]
    easy = is_easy(say.language)
    if easy:
        texts = [
            text if isinstance(part, Theirs) else each_on_a_line(text)
            for part, text in zip(say.parts, texts, strict=True)
        ]
    return Message("\n\n".join(text for text in texts if text), options, say.replaces, plain(read), easy=easy)
