"""`heard check` tells which of Heard's own words are reviewed, and where English will stand in for a language."""

from datetime import date

from config.check import check
from config.phrases import LANGUAGES, Phrasebook
from tests.support.authoring import PROGRAMME, SCRIPT, write_programme
from tests.support.many_tongues import write

TODAY = date(2026, 11, 23)


def test_unreviewed_words_of_our_own_are_told_apart(tmp_path) -> None:
    told = check([write(tmp_path)], TODAY)
    ours = next(line for line in told.splitlines() if "Heard's own words:" in line)
    assert "English reviewed; Welsh, Polish, Romanian, Ukrainian, Somali, Arabic, Urdu, Bengali and Punjabi" in ours
    assert "no words of its own" not in told


def test_a_language_heard_does_not_speak_is_allowed_and_told(tmp_path) -> None:
    programme = PROGRAMME.replace("cy", "lt") + "\n"
    script = SCRIPT.replace("cy", "lt")
    lines = "samaritans: {name: {en: Samaritans, lt: Samaritans}, contact: 116 123, review_by: 2027-05-31}\n"
    folder = write_programme(tmp_path, programme, {"pulse.v1.yaml": script})
    (folder / "helplines.yaml").write_text(lines, encoding="utf-8")
    assert "Heard has no words of its own in Lithuanian: its own lines and buttons will be in English" in check(
        [folder], TODAY
    )


def test_a_language_that_lacks_a_phrase_is_told(tmp_path) -> None:
    for code in ("en", "cy"):
        place = tmp_path / "languages" / code
        place.mkdir(parents=True)
        text = (LANGUAGES / code / "talk.ftl").read_text(encoding="utf-8")
        rights = (LANGUAGES / code / "rights.ftl").read_text(encoding="utf-8")
        short = "\n".join(line for line in text.splitlines() if not line.startswith("kept-stays ="))
        (place / "talk.ftl").write_text(text if code == "en" else short, encoding="utf-8")
        (place / "rights.ftl").write_text(rights, encoding="utf-8")
    told = check([write_programme(tmp_path)], TODAY, Phrasebook.load(tmp_path / "languages"))
    assert "Heard's own words in Welsh are not whole" in told
    assert '"kept-stays" is missing' in told
