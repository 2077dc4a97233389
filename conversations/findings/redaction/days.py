"""Finds dates of birth, and ages over 89, which single people out; other dates and ages stay."""

import re
from collections.abc import Iterator

from conversations.findings.redaction import cues
from conversations.findings.redaction.kinds import Found, Kind
from conversations.findings.redaction.seen import CUT

# Ages above 89 are cut, as the HIPAA "safe harbor" rule has it (45 CFR 164.514(b)(2)(i)(C)): few people are that old.
_OLD = r"(?P<age>9\d|1[01]\d)"
_OLD_WORDS = r"(?P<age>ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:a|one) hundred(?: and (?:one|two|three|four|five))?)"
_MAY_BE_OLD = re.compile(r"9\d|1[01]\d|ninety|hundred", re.IGNORECASE)  # every pattern below has one of them
_NUMERIC = (
    r"(?:\d{1,2}[ ]?[/.\-\\ ][ ]?\d{1,2}[ ]?[/.\-\\ ][ ]?(?:\d{4}|\d{2})|\d{4}[/.\-]\d{1,2}[/.\-]\d{1,2}|\d{8}|\d{6})"
)
_MONTH = r"[^\W\d_]{3,12}"
_WRITTEN = (
    r"(?:(?:[^\W\d_]{4,14}(?:[ -][^\W\d_]{4,7})? (?:of )?|\d{1,2}(?:st|nd|rd|th|af|ail|ydd|fed|eg|il|ain)?[ .\-]{1,2}(?:of |o |de |যে )?)"
    rf"{_MONTH}[ .,\-]{{1,2}}(?:\d{{4}}|'?\d{{2}}\b)|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|{_MONTH},? \d{{4}})"
)
_BORN = re.compile(
    rf"(?<![^\W_])(?:{cues.BORN})(?![^\W_])(?:[ ]?[:(=\-–,.]|[ ](?:on|is|was|to|the|yw|ar|oedd|w dniu|dnia|jest|to|pe|la|este|"
    rf"data|daty|date|في|يوم|بتاريخ|هو|ہے|ہوئی|তারিখ|হল|হলো|হয়|a|of|my|mine|his|her|in|fi|i|hi|yn)(?![^\W_])){{0,5}}[ ]*(?P<date>{_NUMERIC}|{_WRITTEN})(?!\d)",
    re.IGNORECASE,
)
_BORN_AFTER = re.compile(
    rf"(?<!\d)(?P<date>{_NUMERIC}|{_WRITTEN})[ ]?(?:[(,\-][ ]?)?(?:\(?d\.?o\.?b\b|is my (?:birth|dob|date of birth)|کو پیدا|پیدائش|"
    r"তারিখে জন্ম|এ জন্ম|সালে জন্ম|তে জন্ম|জন্ম)",
    re.IGNORECASE,
)
_LAST_CENTURY = re.compile(
    r"(?<![\d/.\-])(?:(?:0?[1-9]|[12]\d|3[01])([/.\-])(?:0?[1-9]|1[0-2])\1|(?:0?[1-9]|1[0-2])([/.\-])(?:0?[1-9]|[12]\d|3[01])\2)19\d\d(?![\d/\-])"
    r"|(?<!\d)19\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)"
)  # a whole date of before 2000 in feedback on a service is nearly always somebody's birth
_END = r"(?=[ ]*(?:[,.;!?)\n]|$|and\b|now\b|but\b|next\b|this\b|with\b|so\b|who\b|in\b|years old))"
_SOMEONE_IS = (
    r"i am|i'm|im|i was|she is|he is|she's|he's|shes|hes|(?:mother|mum|mam|dad|father|nan|gran|grandad|grandma|neighbour|wife|"
    r"husband|auntie?|uncle|who) (?:is|was)"
)
_AGES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<![\w£$€.,:/-]){_OLD}(?=[- ]?(?:years?|yrs?|yr|y)?(?:[- ]?(?:old|of age)\b|[/.]?o\b))",
        rf"\b{_OLD_WORDS}(?=[- ]?years?[- ]?(?:old\b|of age))",
        rf"\b(?:aged?|age is|age of|turned|turning|oed yn|wiek|w wieku|vârsta|vârstă de|împlinit)[: ]{{1,2}}{_OLD}(?![\d%])",
        rf"\b(?:{_SOMEONE_IS}) (?:now |nearly |almost |just |about )?(?:{_OLD}|{_OLD_WORDS.replace('age', 'words')}){_END}",
        rf"(?:mother|mum|mam|dad|father|nan|nana|gran|grandad|grandma|neighbour|wife|husband|aunt|uncle|{CUT}) \({_OLD}\)",
        rf"\b{_OLD} (?=(?:ml|bl)?(?:wydd )?oed\b)|\b{_OLD.replace('age', 'welsh')}(?= (?:mlwydd|blwydd|oed)\b)",
        rf"\b(?:mam|ma|skończyłam?|skończył|miała?|kończy|mój|moja) (?:już |prawie )?{_OLD}(?= lata?\b)|\b{_OLD.replace('age', 'polish')}(?=[- ]?letni)",
        rf"\b(?:am|are|avea|are deja|vârsta de|vârstă de|împlinit) {_OLD}(?= de ani)",
        rf"(?:عمر\w*|العمر|أبلغ|يبلغ|تبلغ)(?: من العمر)?(?: هو)? {_OLD}(?!\d)|(?<!\d){_OLD.replace('age', 'urdu')}(?= سال (?:کا|کی|کے))",
        rf"(?<!\d){_OLD.replace('age', 'arabic')}(?= (?:سنة|عاما|عام) (?:عمر|من العمر))",
        rf"বয়স\w*(?: \w+)? {_OLD}(?!\d)|(?<!\d){_OLD.replace('age', 'bengali')}(?= (?:বছর|বছরের) (?:বয়স|বৃদ্ধ))",
    )
)


def birth_dates(text: str) -> Iterator[Found]:
    """Find dates of birth: those a cue announces, and whole dates of the last century."""
    for pattern in (_BORN, _BORN_AFTER):
        for match in pattern.finditer(text):
            yield Found(*match.span("date"), Kind.BIRTH_DATE)
    for match in _LAST_CENTURY.finditer(text):
        yield Found(*match.span(), Kind.BIRTH_DATE)


def great_ages(text: str) -> Iterator[Found]:
    """Find ages over 89."""
    if not _MAY_BE_OLD.search(text):
        return
    for pattern in _AGES:
        for match in pattern.finditer(text):
            group = next(name for name, said in match.groupdict().items() if said)
            yield Found(*match.span(group), Kind.AGE)
