"""Says in plain words what a set of programmes holds, and what is allowed but not yet good."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path

from config.helpline_gaps import missing_lines
from config.phrases import Phrasebook
from config.programme import load_programmes
from config.speaking import easily_said, spoken, unspoken
from config.standard import standard_words
from conversations.duty import WARRANTED, Duty
from conversations.programme import Area, Programme, overdue_helplines
from conversations.script.easing import easy_codes, messages, messages_lacking, sentences
from conversations.script.model import Calculate, Note, Range, Script, SelectMultiple, SelectOne
from conversations.script.naming import base_name, later_round
from conversations.script.plainness import age_of, only_signs, remarks
from conversations.script.wording import in_english, language_name
from conversations.words import Words, is_easy

MANY_QUESTIONS = 40  # longer talks are not finished
READING_AGE = 9  # years; what GOV.UK writes for, and we with it
SOON = timedelta(days=30)  # how long before its day a helpline's review is announced


def check(folders: Sequence[Path], today: date, book: Phrasebook | None = None) -> str:
    """Read the programmes and describe them. Raises Faults where one cannot run."""
    phrases = book or Phrasebook.load()
    pages = [_page(programme, today, phrases) for programme in load_programmes(folders).values()]
    return "\n\n".join("\n".join(page) for page in pages)


def warnings(programme: Programme, today: date) -> Iterator[str]:
    """Give what does not stop a programme but should be looked at."""
    for line in overdue_helplines(programme, today):
        stop = "; nothing of this sensitive programme can go live" if programme.sensitive else ""
        yield f'helpline "{line.key}" should have been checked by {line.review_by or "now"}{stop}'
    yield from missing_lines(programme)
    for line in programme.helplines:
        if line.review_by and today <= line.review_by < today + SOON:
            yield f'helpline "{line.key}" must be checked by {line.review_by}'
    if programme.duty:
        yield from _duty_warnings(programme.duty)
    for key, words in _about(programme):
        yield from _unplain("programme.yaml", key, words)
    yield from _uneased_notices(programme)
    for script in _scripts(programme):
        yield from _script_warnings(programme, script)


def _duty_warnings(duty: Duty) -> Iterator[str]:
    if len(duty.tell) == 1:
        yield f'duty.tell names one team alone: nobody else is told if "{duty.tell[0].team}" does not answer'
    if all(each.hours for each in duty.tell):
        yield "every team under duty.tell has hours: outside them nobody is expected to read an alert"


def _told(programme: Programme, duty: Duty) -> str:
    teams = [
        in_english(programme.teams[each.team].name)
        + (f" ({', '.join(hours.written for hours in each.hours)})" if each.hours else "")
        for each in duty.tell
    ]
    kinds = ", ".join(kind for kind in WARRANTED if kind in duty.kinds)
    return f"{', then '.join(teams)}, {duty.minutes} minutes apart; of these kinds: {kinds}"


def _script_warnings(programme: Programme, script: Script) -> Iterator[str]:
    file = f"{script.name}.v{script.version}.yaml"
    missing = [language for language in programme.languages if language not in script.languages]
    if missing:
        yield f"{file} is not in {_names(missing)}: people who read it will be asked in another language"
    if programme.sensitive and not programme.is_safe(script):
        yield f"{file} says safe: false: what Heard writes unasked names this sensitive programme on people's phones"
    if not any(question.core for question in script.questions):
        yield f"{file} marks no core question: whoever breaks off after the first one counts as partial"
    if len(script.questions) > MANY_QUESTIONS:
        yield f"{file} may ask {len(script.questions)} questions: hardly anybody finishes more than {MANY_QUESTIONS}"
    yield from _unwritten(file, script)
    yield from _unplain(file, "purpose", script.purpose)
    for step in script.steps:
        if isinstance(step, Calculate):
            continue
        for key, words in sentences(step):
            yield from _unplain(f'{file}, step "{step.name}"', key, words)
        if isinstance(step, SelectOne | SelectMultiple):
            yield from _signs(f'{file}, step "{step.name}"', step)
            for choice in step.choices:
                easy = {code: text for code, text in choice.label.items() if is_easy(code)}
                yield from _unplain(f'{file}, step "{step.name}"', f"label of {choice.name}", easy)
    yield from _uneased(script, file)


def _unwritten(file: str, script: Script) -> Iterator[str]:
    """Tell of what an import put in and nobody has written yet: residents would read it."""
    if any(text in standard_words("purpose").values() for text in script.purpose.values()):
        yield f"{file}: purpose is what the import put there, and residents would read it; write why you ask"
    stand_ins = tuple(f"[{language}] " for language in script.languages)
    untranslated = Counter(
        language for words in _texts(script) for language, text in words.items() if text.startswith(stand_ins)
    )
    for language, many in untranslated.items():
        texts = "1 text begins" if many == 1 else f"{many} texts begin"
        yield f'{file}: {texts} with "[en]" or its like in {language_name(language)}; write the translation there'


def _texts(script: Script) -> Iterator[Words]:
    """Give what a script says, buttons included, once for all the rounds of a repeat."""
    yield from (script.title, script.purpose)
    for step in script.steps:
        if isinstance(step, Calculate) or later_round(step.name):
            continue
        yield from (words for _, words in sentences(step))
        if isinstance(step, SelectOne | SelectMultiple):
            yield from (choice.label for choice in step.choices)


def _uneased(script: Script, file: str) -> Iterator[str]:
    """Tell where easy words are missing, in a script that has some."""
    for code in easy_codes(script.steps):
        if code not in script.purpose:
            yield f"{file}: purpose has no {language_name(code)} words; its plain ones are said"
    for gap in script.easy_gaps:
        if not later_round(gap.step):
            place = f'{file}, step "{base_name(gap.step)}"'
            told = f"{place}: {gap.key} has no {language_name(gap.easy)} words"
            yield f"{told}; the whole message is said plainly, with notes before it"


def _unplain(place: str, key: str, words: Words) -> Iterator[str]:
    for language, text in words.items():
        for sentence, problem, mend in remarks(text, language):
            yield f'{place}: {key}.{language}: {problem} in "{sentence}"; {mend}'


def _signs(place: str, step: SelectOne | SelectMultiple) -> Iterator[str]:
    for choice in step.choices:
        for language, label in choice.label.items():
            if only_signs(label):
                yield f'{place}: label.{language} of {choice.name}: "{label}" is no word; add one beside it'


def _uneased_notices(programme: Programme) -> Iterator[str]:
    """Tell which promises lack easy words, where a script of the programme or another promise has them."""
    about = programme.about
    promises = {"who": about.who, "why": about.why, "seen_by": about.seen_by, "kept": about.kept}
    written = {code for words in promises.values() for code in words if is_easy(code)}
    for code in sorted(written.union(*(easy_codes(script.steps) for script in _scripts(programme)))):
        lacking = [f"about.{key}" for key, words in promises.items() if code not in words]
        if lacking:
            yield f"{', '.join(lacking)} of programme.yaml: no {language_name(code)} words; notices say them plainly"


def _about(programme: Programme) -> tuple[tuple[str, Words], ...]:
    about = programme.about
    return (
        ("about.who", {code: text for code, text in about.who.items() if is_easy(code)}),
        ("about.why", about.why),
        ("about.seen_by", about.seen_by),
        ("about.kept", about.kept),
    )


def _page(programme: Programme, today: date, book: Phrasebook) -> Iterator[str]:
    sensitive = ", sensitive" if programme.sensitive else ""
    yield f"{in_english(programme.name)} ({programme.key}{sensitive})"
    yield f"  Its words: {_reviews(programme.languages, programme.reviewed)}."
    ours = [language for language in programme.languages if language in book.languages]
    yield f"  Heard's own words: {_reviews(ours, spoken(ours, book))}."
    yield f"  {easily_said(ours, book)}"
    yield f"  People of {programme.minimum_age} and over; {programme.zone}, bank holidays of {programme.country}."
    terms = programme.retention
    yield f"  Kept after a wave closed: answers for {terms.answers} months, who was invited for {terms.invited}."
    yield f"  People who write nothing for {terms.contacts} months are deleted at the end of that year."
    yield "  Areas, and the teams that hear:"
    yield from _tree(programme.areas, programme, "    ")
    yield "  Scripts:"
    for script in _scripts(programme):
        yield from _script(programme, script)
    if programme.helplines:
        yield f"  Helplines: {', '.join(line.key for line in programme.helplines)}."
    if programme.duty:
        yield f"  Told of danger, without name, area or words: {_told(programme, programme.duty)}."
    found = [*unspoken(programme.languages, book), *warnings(programme, today)]
    if found:
        yield "  Look at:"
        yield from (f"    - {warning}" for warning in found)


def _tree(area: Area, programme: Programme, indent: str) -> Iterator[str]:
    team = in_english(programme.teams[area.team].name)
    yield f"{indent}{in_english(area.name)} ({area.key}): {team}"
    for child in area.children:
        yield from _tree(child, programme, indent + "  ")


def _script(programme: Programme, script: Script) -> Iterator[str]:
    notes = sum(isinstance(step, Note) for step in script.steps)
    kinds = _count(len(script.questions), "question"), _count(notes, "note")
    conditional = sum(1 for step in script.steps if step.relevant)
    started = ", always open" if script.name in programme.always_open else ""
    started += ", in safe mode" if programme.is_safe(script) else ""
    yield f"    {script.name} version {script.version}: {kinds[0]}, {kinds[1]}, {conditional} asked only of some"
    yield f"      about {_count(script.minutes, 'minute')}, open {_count(script.open_days, 'day')}{started}"
    yield f"      {_reviews(script.languages, script.reviewed)}"
    said = [step for step in script.steps if not isinstance(step, Calculate)]
    yield f"      {_easy(script)}"
    if age := age_of(words["en"] for step in said for _, words in sentences(step) if "en" in words):
        yield f"      English for readers of about {age}{'; aim at 9' if age > READING_AGE else ''}"
    buttons = sum(1 for step in script.questions if isinstance(step, SelectOne | SelectMultiple | Range))
    yield f"      {buttons} answered by button, {len(script.questions) - buttons} typed"


def _easy(script: Script) -> str:
    """Say in which languages how many messages have easy words."""
    every, plain = messages(script), Counter(code for code, _ in messages_lacking(script))
    parts = [
        f"{language_name(code)} words for {every - plain[code]} of {_count(every, 'message')}"
        f"{'' if code in script.reviewed else ', not reviewed'}"
        for code in easy_codes(script.steps) or sorted(plain)
    ]
    return "; ".join(parts) or "no easy words: /easy changes how it is laid out"


def _scripts(programme: Programme) -> Iterator[Script]:
    for name in sorted(programme.scripts):
        yield from (programme.scripts[name][version] for version in sorted(programme.scripts[name]))


def _reviews(languages: Sequence[str], reviewed: frozenset[str]) -> str:
    done = [language for language in languages if language in reviewed]
    open_ = [language for language in languages if language not in reviewed]
    parts = [f"{_names(done)} reviewed" if done else "", f"{_names(open_)} not reviewed" if open_ else ""]
    return "; ".join(part for part in parts if part)


def _names(languages: Sequence[str]) -> str:
    names = [language_name(language) for language in languages]
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
