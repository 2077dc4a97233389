"""Finds e-mail addresses, links and handles, also spelled out ("at gmail dot com"); public sites' own pages stay."""

import re
from collections.abc import Iterator

from conversations.findings.redaction.kinds import Found, Kind

_TOP = r"(?:com|org|net|info|biz|uk|eu|pl|ro|cymru|wales|scot|london|edu|bd|pk|tr|ng|gh)"
_ANY_TOP = r"[a-z]{2,12}"  # before a path; alone, "the bus.It was late" would be a site in Italy
_MAIL_HOUSES = re.compile(
    r"gmail|googlemail|hotmail|outlook|yahoo|ymail|icloud|live\.|msn|aol|proton|btinternet|sky\.com|virginmedia|talktalk|"
    r"onet|interia|wp\.|o2\.|example|mail",
    re.IGNORECASE,
)
_EMAIL = re.compile(
    r"(?<![\w.+-])[\w.+'-]{1,64}(?: ?@ ?| ?[\[({<] ?@ ?[\])}>] ?)"
    r"[\w-]{1,63}(?:(?:\.| \. )[\w-]{1,63}){1,5}(?![\w@])"
)
# Said aloud or hidden from machines: "jo dot bloggs at gmail dot com", "jo (at) example [dot] org", "jo małpa wp kropka pl".
_AT = r"(?:[ ]?[\[({<] ?(?:at|@) ?[\])}>][ ]?|[ ]?@[ ]?|[ ](?:at|małpa|malpa|arond|a rond|arobas|آت|ات|ایٹ|এট|অ্যাট)[ ])"
_LINE = r"(?: (?:underscore|dash|hyphen|podkreślnik|liniuță) )"
_DOT = r"(?:[ ]?[\[({<] ?(?:dot|\.) ?[\])}>][ ]?|\.|[ ](?:dot|kropka|punct|point|دوت|نقطة|ڈاٹ|ডট)[ ])"
_DOTTED = re.compile(r"\.|dot|kropka|punct|point|دوت|نقطة|ڈاٹ|ডট", re.IGNORECASE)  # as in _DOT
_SPELLED = re.compile(
    rf"(?<![\w.])[\w+-]{{1,40}}(?:(?:{_DOT}|{_LINE})[\w+-]{{1,40}}){{0,4}}{_AT}[\w-]{{1,40}}(?:{_DOT}[\w-]{{1,30}}){{0,2}}{_DOT}{_TOP}\b",
    re.IGNORECASE,
)
_URL = re.compile(
    rf"(?<![\w@.])(?:(?:https?|hxxps?|ftp)\s?:\s?/\s?/\s?[^\s<>\"{{}}|\\^\[\]]{{2,400}}"
    rf"|(?:www\.|[a-z0-9-]{{1,63}}\.)(?:[a-z0-9-]{{1,63}}\.){{0,4}}"
    rf"(?:{_TOP}\b(?![.@]\w)|{_ANY_TOP}(?=/\w))(?::\d{{2,5}})?(?:/[^\s<>\"\[\]]{{0,400}})?)",
    re.IGNORECASE,
)
_PUBLIC = re.compile(
    r"(?:https?://)?(?:[a-z0-9-]+\.)*(?:gov\.(?:uk|wales|scot)|nhs\.(?:uk|net|wales|scot)|police\.uk|llyw\.cymru|parliament\.uk)"
    r"(?:/[a-z/-]*)?",
    re.IGNORECASE,
)  # the sites of public bodies name no person, as long as nothing but words follows
_HANDLE = re.compile(r"(?<![\w@.])@ ?[A-Za-z0-9_](?:[\w.-]{0,38}\w)")
# A name as only networks write it: "big_dave77", "dave.smith.99".
_WRITTEN = re.compile(
    r"(?<![\w.@/])(?:[A-Za-z][A-Za-z0-9]{1,30}_[A-Za-z0-9_]{2,30}|[a-z]{2,20}\.[a-z]{2,20}[._]?\d{1,6})(?![\w@])"
)
_NETWORK = (
    r"(?:insta(?:gram)?|ig|snap(?:chat)?|twitter|tik ?tok|telegram|whats ?app|discord|signal|facebook|fb|messenger|skype|xbox|"
    r"psn|playstation|twitch|reddit|linkedin|viber|wechat|bluesky|threads|انستغرام|تيليجرام|تلغرام|ٹیلیگرام|টেলিগ্রাম|ইনস্টাগ্রাম)"
)
_NAMED = re.compile(
    rf"\b{_NETWORK}(?: (?:handle|name|user ?name|id|account|profile|tag|is|as|under|me|at|yw|to|este|jest)|[:=@]| ?-){{0,4}} ?"
    r"(?P<handle>[A-Za-z][\w.-]{2,38}\w)",
    re.IGNORECASE,
)
_SENTENCE_END = ".,;:!?)]}'\""


def links(text: str) -> Iterator[Found]:
    """Find what leads to a person's letter box or page; a sign that a pattern cannot do without is looked for first."""
    yield from _letter_boxes(text)
    for match in _URL.finditer(text) if "." in text or ":" in text else ():
        whole = match[0].rstrip(_SENTENCE_END)
        if not _PUBLIC.fullmatch(whole):
            yield Found(match.start(), match.start() + len(whole), Kind.URL)
    for match in _HANDLE.finditer(text) if "@" in text else ():
        if "@ " not in match[0] or any(sign in "0123456789_" for sign in match[0]):
            yield Found(*match.span(), Kind.HANDLE)
    for match in _WRITTEN.finditer(text) if "_" in text or "." in text else ():
        yield Found(*match.span(), Kind.HANDLE)
    for match in _NAMED.finditer(text):
        if any(sign.isdigit() or sign in "_." for sign in match["handle"]):
            yield Found(*match.span("handle"), Kind.HANDLE)


def _letter_boxes(text: str) -> Iterator[Found]:
    for match in _EMAIL.finditer(text) if "@" in text else ():
        yield Found(*match.span(), Kind.EMAIL)
    for match in _SPELLED.finditer(text) if _DOTTED.search(text) else ():
        if _means_a_letter_box(match[0]):
            yield Found(*match.span(), Kind.EMAIL)


def _means_a_letter_box(said: str) -> bool:
    """Tell "jo at gmail.com" and "jo at foo dot org" from "I saw it at tesco.com"."""
    if " at " not in said.lower():
        return True
    return " dot " in said.lower() or bool(_MAIL_HOUSES.search(said.lower().partition(" at ")[2]))
