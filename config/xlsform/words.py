"""Gives every text in every language of the script; what a language lacks is filled in where anyone sees it."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from config.xlsform.cleaning import plain_words, same_words, with_names
from config.xlsform.columns import Line
from config.xlsform.form import Form
from config.xlsform.guessing import guessed
from config.xlsform.report import Entry, Report
from config.xlsform.tongues import Tongues
from conversations.errors import CannotStart
from conversations.script.wording import language_name
from conversations.words import is_easy
from conversations.words import plain as without_easy

USUAL = "en"
"""The language of labels that name none, where the workbook does not say which it is."""

OURS = "heard_form"
"""A setting that only workbooks have which Heard wrote."""

Rename = Callable[[str], str | None]


class Speaker:
    """The languages of one script, and how its words are found in a row."""

    def __init__(self, tongues: Tongues, plain_language: str, languages: Sequence[str], *, exact: bool) -> None:
        self._tongues = tongues
        self._plain = plain_language
        self.languages = tuple(languages)
        self.exact = exact  # whether Heard wrote the workbook: then every mark in it is meant

    def words(
        self, line: Line, key: str, entry: Entry, *, one_line: bool = False, rename: Rename | None = None
    ) -> dict[str, str]:
        """Give a column's words in every language, easy ones where there are any; nothing where no language has any."""
        found: dict[str, str] = {}
        for language, text in line.words(key, exact=self.exact).items():
            code = self._tongues.code(language) if language else self._plain
            if without_easy(code) not in self.languages:
                continue
            cleaned = text if self.exact else plain_words(text, one_line=one_line)
            if not same_words(text, cleaned):
                entry.changed(f"{key}: bold type, tags or control characters are taken out")
            if rename and not self.exact:
                cleaned, lost = with_names(cleaned, rename)
                for name in lost:
                    entry.changed(f"{key}: ${{{name}}} cannot be said here; it is … now")
            if cleaned:
                found.setdefault(code, cleaned)
        return self._filled(found, key, entry)

    def everywhere(self, text: str) -> dict[str, str]:
        """Give the same words in every language: a number, a name."""
        return dict.fromkeys(self.languages, text)

    def shipped(self, written: Mapping[str, str]) -> dict[str, str]:
        """Give words of Heard's own in every language; where there are none, in English and marked so."""
        return {code: written.get(code) or marked(written["en"], "en", code) for code in self.languages}

    def _filled(self, found: Mapping[str, str], key: str, entry: Entry) -> dict[str, str]:
        if not found:
            return {}
        source = next(code for code in (*self.languages, *found) if code in found)
        missing = [code for code in self.languages if code not in found]
        if missing:
            names = ", ".join(language_name(code) for code in missing)
            entry.changed(f"{key}: {names} missing; it says [{source}] and the {language_name(source)} words now")
        easy = {code: text for code, text in found.items() if is_easy(code)}  # where there are none, none are made up
        return {code: found.get(code) or marked(found[source], source, code) for code in self.languages} | easy


def marked(text: str, source: str, language: str) -> str:
    """Give words that stand in for a translation, so that nobody takes them for one."""
    return text if source == language else f"[{source}] {text}"


def speaker_of(form: Form, wanted: Sequence[str], report: Report) -> Speaker:
    """Find the languages of a workbook: those of its headings, of its settings, or a guess. `wanted` has the last word.

    Raises CannotStart where the workbook has none of the languages wanted.
    """
    tongues = Tongues()
    names = list(dict.fromkeys(_named(form)))
    every = list(dict.fromkeys(tongues.code(name) for name in names))
    codes = [code for code in every if not is_easy(code)]
    plain, why = _plain(form, tongues, codes, wanted)
    unnamed = any(each.key == "label" and not each.language for table in form.tables for each in table.headings)
    place = form.tables[0]
    if unnamed and why:
        report.row(place.name, place.heading_row, "label", "heading").changed(why)
    for name in names:
        if not tongues.is_known(name):
            reason = f'the code of "{name}" is not known; it is {tongues.code(name)} in the script'
            report.row(place.name, place.heading_row, f"label::{name}", "heading").changed(reason)
    found = list(dict.fromkeys([*([plain] if unnamed or plain in codes else []), *codes])) or [plain]
    if wanted and not set(wanted) & set(found):
        has = ", ".join(found)
        raise CannotStart(f"The workbook has no labels in {', '.join(wanted)}. It has {has}: name one of them as well.")
    for code in found if wanted else ():
        if code not in wanted:
            report.row(place.name, place.heading_row, code, "heading").drop("left out, as asked for with --languages")
    for code in (each for each in every if is_easy(each) and without_easy(each) not in (wanted or found)):
        reason = "left out: there are no plain words in that language beside it"
        report.row(place.name, place.heading_row, code, "heading").drop(reason)
    return Speaker(tongues, plain, wanted or found, exact=bool(form.settings and form.settings.get(OURS)))


def _plain(form: Form, tongues: Tongues, codes: Sequence[str], wanted: Sequence[str]) -> tuple[str, str]:
    """Say which language labels are in that name none, and why, where the workbook does not tell."""
    told = form.settings.get("default_language") if form.settings else ""
    if told and (tongues.is_known(told) or tongues.code(told) in codes):
        return tongues.code(told), ""
    if wanted and wanted[0] not in codes:
        return wanted[0], f"labels name no language; they are taken as {language_name(wanted[0])}, as asked for"
    if USUAL in codes:
        return codes[0], f"labels without a language are taken as {language_name(codes[0])}"
    lines = [
        *(question.line for question in form.questions()),
        *(line for lines in form.lists.values() for line in lines),
    ]
    code = guessed(text for line in lines if (text := line.words("label").get("")))
    return code or USUAL, f"labels name no language; they are taken as {language_name(code or USUAL)}"


def _named(form: Form) -> Iterable[str]:
    return (
        heading.language
        for table in form.tables
        for heading in table.headings
        if heading.key == "label" and heading.language
    )
