"""Makes a turn's words: phrases and authors' words become one plain text with its buttons."""

from config.phrases import Phrasebook
from conversations.messages import Message, Option
from conversations.talk.effects import Say


def speak(phrasebook: Phrasebook, say: Say) -> Message:
    """Join the parts with blank lines; a part without words leaves no gap."""
    texts = (phrasebook.say(say.language, part) for part in say.parts)
    options = tuple(
        Option(phrasebook.say(say.language, button.label), button.press, button.chosen) for button in say.buttons
    )
    return Message("\n\n".join(text for text in texts if text), options, say.replaces)
