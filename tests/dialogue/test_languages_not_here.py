"""What somebody reads who asks for a language nobody speaks here: a line in it, and the list of those there are."""

import pytest

from tests.dialogue.test_what_words_do import play, resident
from tests.support.dialogue import Dialogue
from tests.support.talk_programme import WAVE

URDU = "معذرت، ہم یہاں اس زبان میں بات نہیں کر سکتے: …"
LISTED = "Which language would you like? [English] [Cymraeg] [Polski]"


@pytest.mark.parametrize("words", ["/language اردو", "/language_ur", "Urdu", "urdu", "اردو"])
def test_the_very_first_words_can_name_one(words: str) -> None:
    Dialogue(resident(WAVE)).play(f"> {words}\n< {URDU}\n< Hello. … {LISTED}\n> 2\n< Eich iaith nawr: Cymraeg. …\n")


def test_the_language_a_phone_is_set_to_is_answered_in_it() -> None:
    Dialogue(resident(WAVE, hint="uk")).play(
        f"> /start north\n< На жаль, тут ми не говоримо цією мовою: … Українська … Виберіть …\n< Hello. … {LISTED}\n"
    )
    Dialogue(resident(WAVE, hint="uk")).play("> Polski\n< Dzień dobry. …\n")


def test_whoever_is_on_the_way_in_is_told_at_any_stage() -> None:
    Dialogue(resident(WAVE)).play(
        f"""
> /start
< Hello. … Which of these …
> اردو
< {URDU}
< {LISTED}
> /language so
< Waan ka xunnahay, …
< {LISTED}
> so
< Sorry, I could not match that. … {LISTED}
> english
< We will talk in English. … Which of these …
"""
    )


def test_in_a_survey_its_name_is_no_answer_while_the_list_stands() -> None:
    played = play(
        f"""
> bengali
< দুঃখিত, …
< {LISTED}
> english
< We will talk in English. …
< Who will see it: …
> yes
< Good. …
> /language romanian
< Ne pare rău, aici nu vorbim în această limbă: Română. Alegeți una dintre aceste limbi.
< {LISTED}
> Punjabi
< ਮਾਫ਼ ਕਰਨਾ, …
< {LISTED}
> 2
< Eich iaith nawr: Cymraeg. …
""",
        WAVE,
    )
    assert not played.person.session.drafts


def test_between_surveys_it_is_told_too_and_a_language_without_our_words_in_english() -> None:
    play(
        f"""
> urdu
< {URDU}
< {LISTED}
> /language français
< Sorry, we cannot talk in Français here. Please choose one of these languages.
< {LISTED}
> 3
< Twój język: Polski. …
"""
    )
