"""Which language a column is in: XLSForm names them as people do, Heard by their codes."""

import re
import unicodedata
from collections.abc import Mapping

from conversations.script.wording import LANGUAGE
from conversations.words import easy_in, is_easy, plain

_NAMED = """
af Afrikaans
am Amharic, አማርኛ
ar Arabic, العربية, عربي, Arabe
as Assamese
az Azerbaijani
be Belarusian
bg Bulgarian, Български
bm Bambara, Bamanankan
bn Bengali, Bangla, বাংলা
bs Bosnian, Bosanski
ca Catalan, Català
ceb Cebuano
cs Czech, Čeština
cy Welsh, Cymraeg
da Danish, Dansk
de German, Deutsch, Allemand
el Greek, Ελληνικά
en English, Anglais, Inglés, Englisch
es Spanish, Español, Castellano, Espagnol
et Estonian
eu Basque
fa Persian, Farsi, فارسی
ff Fulah, Fula, Fulfulde, Pulaar
fi Finnish, Suomi
fil Filipino
fr French, Français, Francés, Französisch
ga Irish, Gaeilge
gd Gaelic, Gàidhlig
gu Gujarati, ગુજરાતી
ha Hausa
he Hebrew, עברית
hi Hindi, हिन्दी, हिंदी
hr Croatian, Hrvatski
ht Haitian Creole, Kreyòl, Kreyol, Haitian
hu Hungarian, Magyar
hy Armenian
id Indonesian, Bahasa Indonesia, Bahasa
ig Igbo
it Italian, Italiano
ja Japanese, 日本語
jv Javanese
ka Georgian
kk Kazakh
km Khmer, ខ្មែរ
kn Kannada
ko Korean, 한국어
ku Kurdish, Kurmanji, Kurdî
ckb Sorani, کوردی
ky Kyrgyz
lg Luganda, Ganda
ln Lingala
lo Lao
lt Lithuanian, Lietuvių
luo Luo, Dholuo
lv Latvian, Latviešu
mg Malagasy
mk Macedonian
ml Malayalam
mn Mongolian
mr Marathi
ms Malay, Bahasa Melayu
my Burmese, Myanmar, မြန်မာ
ne Nepali, नेपाली
nl Dutch, Nederlands
no Norwegian, Norsk
ny Chichewa, Nyanja, Chewa
om Oromo, Afaan Oromoo
or Odia, Oriya
pa Punjabi, Panjabi, ਪੰਜਾਬੀ
pl Polish, Polski, Polnisch
prs Dari
ps Pashto, پښتو
pt Portuguese, Português, Portugais
rn Kirundi, Rundi
ro Romanian, Română, Moldovan
ru Russian, Русский
rw Kinyarwanda
sd Sindhi
sg Sango
si Sinhala
sk Slovak, Slovenčina
sl Slovenian, Slovene
sn Shona
so Somali, Soomaali, Af-Soomaali
sq Albanian, Shqip
sr Serbian, Srpski, Српски
st Sesotho
sv Swedish, Svenska
sw Swahili, Kiswahili
ta Tamil, தமிழ்
te Telugu
tg Tajik
th Thai, ไทย
ti Tigrinya, ትግርኛ
tl Tagalog
tn Setswana
tpi Tok Pisin
tr Turkish, Türkçe
uk Ukrainian, Українська
ur Urdu, اردو
uz Uzbek
vi Vietnamese, Tiếng Việt
wo Wolof
xh Xhosa
yo Yoruba
zh Chinese, Mandarin, 中文
zu Zulu
"""
_LOCAL = [f"qa{letter}" for letter in "abcdefghijklmnopqrst"]  # ISO 639-2 keeps qaa to qtz for local use
_IN_BRACKETS = re.compile(r"\(\s*([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,2})\s*\)\s*$")
_EASY_READ = "easy read"  # behind a language's name: its easy words


def _folded(name: str) -> str:
    apart = unicodedata.normalize("NFKD", name.casefold())
    bare = (mark for mark in apart if not unicodedata.combining(mark))
    return " ".join("".join(mark if mark.isalnum() else " " for mark in bare).split())


def _table() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for line in _NAMED.strip().splitlines():
        code, _, names = line.partition(" ")
        found[code] = code
        found |= {_folded(name): code for name in names.split(",")}
    return found


_CODES = _table()


def known_code(name: str) -> str | None:
    """Give the code of a language by its name in English or its own, or as `Polski (pl)`; None for any other."""
    if told := _IN_BRACKETS.search(name):
        return _written(told[1])
    folded = _folded(name)
    if code := _CODES.get(folded):
        return code
    if folded.endswith(_EASY_READ) and (code := _CODES.get(folded.removesuffix(_EASY_READ).strip())):
        return easy_in(code)
    return _written(name.strip()) if re.fullmatch(r"[a-z]{2}[-_][A-Za-z0-9]{2,8}", name.strip()) else None


def _written(code: str) -> str:
    first, _, rest = code.replace("_", "-").partition("-")
    return f"{first.lower()}-{rest}" if rest else first.lower()


class Tongues:
    """The languages of one workbook; those nobody knows get codes of their own."""

    def __init__(self) -> None:
        self._unknown: dict[str, str] = {}

    def code(self, name: str) -> str:
        """Give a language's code, the same each time."""
        if (code := known_code(name)) and LANGUAGE.fullmatch(plain(code)):
            return code
        return self._unknown.setdefault(_folded(name), _LOCAL[len(self._unknown) % len(_LOCAL)])

    def is_known(self, name: str) -> bool:
        """Whether a language's code is its real one."""
        return known_code(name) is not None


def named(code: str) -> str:
    """Name a language as a column's heading does: English (en), English easy read (en-easy)."""
    if is_easy(code):
        return f"{named(plain(code)).rpartition(' (')[0]} {_EASY_READ} ({code})"
    for line in _NAMED.strip().splitlines():
        known, _, names = line.partition(" ")
        if known == code:
            return f"{names.split(',')[0]} ({code})"
    return f"{code} ({code})"
