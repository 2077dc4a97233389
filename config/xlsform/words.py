"""Gives every text in every language of the script; what a language lacks is filled in where anyone sees it."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from config.xlsform.cleaning import plain_words, same_words, with_names
from config.xlsform.columns import Line
from config.xlsform.form import Form
from config.xlsform.report import Entry, Report
from config.xlsform.tongues import Tongues
from conversations.script.wording import language_name

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
        """Give a column's words in every language, or nothing where no language has any."""
        found: dict[str, str] = {}
        for language, text in line.words(key, exact=self.exact).items():
            code = self._tongues.code(language) if language else self._plain
            if code not in self.languages:
                continue
            cleaned = text if self.exact else plain_words(text, one_line=one_line)
            if not same_words(text, cleaned):
                entry.changed(f"{key}: bold type, tags or control characters are taken out")
            if rename and not self.exact:
                cleaned, lost = with_names(cleaned, rename)
                for name in lost:
                    entry.changed(f"{key}: ${{{name}}} has no answer here; it is … now")
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
        return {code: found.get(code) or marked(found[source], source, code) for code in self.languages}


def marked(text: str, source: str, language: str) -> str:
    """Give words that stand in for a translation, so that nobody takes them for one."""
    return text if source == language else f"[{source}] {text}"


def speaker_of(form: Form, wanted: Sequence[str], report: Report) -> Speaker:
    """Find the languages of a workbook: those of its headings, of its settings, or English."""
    tongues = Tongues()
    names = list(dict.fromkeys(_named(form)))
    unnamed = any(
        heading.key == "label" and not heading.language for table in form.tables for heading in table.headings
    )
    told = form.settings.get("default_language") if form.settings else ""
    codes = list(dict.fromkeys(tongues.code(name) for name in names))
    first = tongues.code(told) if told and (tongues.is_known(told) or told in names) else ""
    plain = first or (USUAL if USUAL not in codes else codes[0])
    if unnamed and not first:
        place = form.tables[0]
        problem = "labels without a language are taken as English" if plain == USUAL else "labels name no language"
        report.row(place.name, place.heading_row, "label", "heading").changed(problem)
    for name in names:
        if not tongues.is_known(name):
            place = form.tables[0]
            reason = f'the code of "{name}" is not known; it is {tongues.code(name)} in the script'
            report.row(place.name, place.heading_row, f"label::{name}", "heading").changed(reason)
    found = list(dict.fromkeys([*([plain] if unnamed or first in codes else []), *codes])) or [plain]
    left = [code for code in found if wanted and code not in wanted]
    if left and len(left) < len(found):
        place = form.tables[0]
        reason = "left out, as asked for with --languages"
        report.row(place.name, place.heading_row, ", ".join(left), "heading").drop(reason)
    chosen = [code for code in wanted if code in found] or found
    return Speaker(tongues, plain, chosen, exact=bool(form.settings and form.settings.get(OURS)))


def _named(form: Form) -> Iterable[str]:
    return (
        heading.language
        for table in form.tables
        for heading in table.headings
        if heading.key == "label" and heading.language
    )
