import pytest

from bot.guess import Guesser

PROGRAMME = ("en", "cy", "pl")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Nobody rang me back and the forms were very long", "en"),
        ("Roedd y staff yn garedig iawn ond doedd neb yn ateb", "cy"),
        ("Nikt do mnie nie oddzwonił i było bardzo trudno", "pl"),
        ("Support groups Tuesday evenings kept going strong", "en"),
        ("Potrzebujemy więcej wsparcia wieczorami, pracuję codziennie", "pl"),
    ],
)
async def test_a_sentence_is_told_apart(text: str, language: str) -> None:
    assert await Guesser(PROGRAMME)(text) == language


@pytest.mark.parametrize(
    "text", ["good", "yes it was good", "5 5 5 5 5", "🙂 🙂 🙂 🙂 🙂", "", "دعم جيد جدا من الموظفين هنا"]
)
async def test_too_little_or_too_strange_is_no_guess(text: str) -> None:
    assert await Guesser(PROGRAMME)(text) is None


async def test_an_only_language_of_its_script_is_known_by_the_script() -> None:
    assert await Guesser((*PROGRAMME, "bn"))("তারা আমাদের কথা শুনেছে এবং সাহায্য করেছে") == "bn"


async def test_a_text_gets_the_same_guess_every_time() -> None:
    guess = Guesser(PROGRAMME)
    await guess.warm_up()
    text = "Staff member helpful meeting school"
    assert len({await guess(text) for _ in range(5)}) == 1
