"""Finds street addresses: a number and a street, a flat in a house, "I live on ..."; streets and places alone stay."""

import re
from collections.abc import Iterator, Sequence

from conversations.findings.redaction.kinds import Found, Kind
from conversations.findings.redaction.words import Word

MOST_WORDS = 5  # words in a street's or a house's name

_STREET = frozenset(
    """road rd street st avenue ave av lane ln drive drv dr close cl crescent cres place pl way walk terrace terr ter gardens
    garden gdns grove grv hill mews square sq rise row park parade view green gate mount vale path wharf quay yard broadway
    esplanade circus end croft fold meadow meadows field fields court ct crt ridings ridge bank banks drove dell dale glade
    heath common side approach passage alley arcade bridge brow chase cloisters corner cottages cove copse dene down downs
    embankment causeway crossing spinney orchard orchards paddock paddocks turn villas wood woods walks rows boulevard blvd
    promenade prom loan wynd brae brook holt hurst leys lea mead moor nook oaks elms limes firs pastures warren wynds""".split()
)
_HOUSE = frozenset(
    """house tower towers court lodge heights mansions mansion buildings building point apartments flats block hall cottage
    farm villa estate houses place wharf mill residences hostel""".split()
)
_NAMED_HOUSE = frozenset(
    "cottage house lodge farm villa vicarage rectory bungalow croft mill barn manor grange".split()
)
_FLAT = frozenset("flat apartment apt unit maisonette fflat fflat mieszkanie apartament شقة الشقة فلیٹ ফ্ল্যাট".split())
_BEFORE_NAME = frozenset(
    """heol stryd ffordd lôn lon rhodfa maes clos cilgant teras ul ulica ulicy ulicę al aleja alei os osiedle osiedlu strada
    str bulevardul bd bdul aleea calea șoseaua soseaua شارع طريق حي""".split()
)
# No lanes: "2 hours in the lane" is no address. What counts hours or people is no street's name.
_BEHIND_NAME = frozenset("روڈ سٹریٹ اسٹریٹ رود রোড রোডে রোডের সড়ক সড়কে স্ট্রিট স্ট্রিটে".split())
_COUNTED_ABROAD = frozenset(
    """گھنٹے گھنٹہ گھنٹوں منٹ دن دنوں ہفتے ہفتوں مہینے ماہ سال سالوں بار لوگ لوگوں گاڑیاں بسیں بس میل کلومیٹر سے پر میں تک
    ঘণ্টা ঘন্টা মিনিট দিন সপ্তাহ মাস বছর বার জন লোক মানুষ গাড়ি বাস মাইল কিলোমিটার টি টা থেকে ধরে পরে""".split()
)
_NUMBER = re.compile(r"\d{1,4}[A-Za-z]?(?:[/\-]\d{1,4}[A-Za-z]?)?")
# What follows a number that counts something, and words that no street's name holds.
_NO_NAME = frozenset(
    """minute minutes min mins hour hours hr hrs day days week weeks month months year years yr yrs mile miles metre metres
    meter meters yard yards feet ft km m bed beds bedroom bedrooms times time people person staff other others of and or to
    in on at from a an my our your his her their its it is are was were be been has have had do does did not no can will
    would could should we i he she they you this that these those there here with without for by as but if so than then when
    while who which what where why how up down out off over under about into through after before until since because only
    just very too also bus buses train trains tram route stop stops pm am percent per pounds pence quid pound kids children
    weeks' days' different more less minutes' visits calls appointments letters emails forms stars star out storey floor
    floors nurses doctors patients houses homes streets roads miles' st nd rd th half full new old long whole""".split()
) - {"st"}
_NOT_BEFORE = frozenset("the bus route ward junction room channel radio buses tram bay platform gate level".split())
_AT_HOME = frozenset(
    "live lives living lived reside resides stay staying address addres home house moved based".split()
)
_LIVED_IN = _STREET - frozenset(
    "park end hill bank side heath common bridge down view".split()
)  # "I live near the park end"
_LINKS = frozenset("at on in off to is down up along near".split())


def addresses(words: Sequence[Word], text: str) -> Iterator[Found]:
    """Find addresses among the words of a text."""
    for place, word in enumerate(words):
        end = _flat(words, place, text) or _numbered(words, place, text) or _prefixed(words, place, text)
        if end := end or _abroad(words, place, text):
            yield Found(_start(words, place, text), words[end - 1].end, Kind.ADDRESS)
        elif word.low in _AT_HOME:
            yield from _home(words, place, text)
        elif (
            word.low == "box"
            and _near(words, place + 1, text)
            and words[place + 1].text.isdigit()
            and text[: word.start].rstrip(" .").lower().endswith(("po", "p.o"))
        ):
            yield Found(word.start, words[place + 1].end, Kind.ADDRESS)
        elif (
            word.low in _NAMED_HOUSE
            and word.capital
            and _longer(words, place, text) > place + 1
            and place
            and words[place - 1].capital
        ):
            yield Found(words[place - 1].start, words[_longer(words, place, text) - 1].end, Kind.ADDRESS)


def _near(words: Sequence[Word], place: int, text: str, joins: str = " \t") -> bool:
    """Tell whether a word follows the one before it, with nothing between but `joins`."""
    return 0 < place < len(words) and all(sign in joins for sign in text[words[place - 1].end : words[place].start])


def _start(words: Sequence[Word], place: int, text: str) -> int:
    """Begin with the "no." or "nr" before a number."""
    before = words[place - 1] if place else None
    if before and before.low in {"no", "nr", "number", "rhif"} and _near(words, place, text, " ."):
        return before.start
    return words[place].start


def _street(words: Sequence[Word], first: int, text: str, kinds: frozenset[str], *, least: int = 1) -> int:
    """Give the place after a street's or house's name beginning at `first`, or 0."""
    for place in range(first, min(len(words), first + MOST_WORDS)):
        word = words[place]
        if place > first and not _near(words, place, text, " .'"):
            return 0
        if word.low in kinds and place >= first + least:
            return _longer(words, place, text)
        if word.low in _NO_NAME or not word.low[0].isalpha() or (word.low == "the" and place > first):
            return 0
    return 0


def _longer(words: Sequence[Word], place: int, text: str) -> int:
    """Take a second street word in ("Church Hill Road") and what the address goes on with (", Bute Street")."""
    end = place + 1
    while end < len(words) and words[end].low in _STREET and words[end].capital and _near(words, end, text):
        end += 1
    if end < len(words) and _near(words, end, text, " ,") and "," in text[words[end - 1].end : words[end].start]:
        first = end + 1 if _NUMBER.fullmatch(words[end].text) and _near(words, end + 1, text) else end
        if first > end or words[first].capital:
            return _street(words, first, text, _STREET) or end
    return end


def _flat(words: Sequence[Word], place: int, text: str) -> int:
    if words[place].low not in _FLAT or place + 1 >= len(words) or not _near(words, place + 1, text, " .#"):
        return 0
    number = words[place + 1]
    if not (_NUMBER.fullmatch(number.text) or (len(number.text) == 1 and number.text.isupper() and number.text != "I")):
        return 0
    after = place + 2
    if after >= len(words) or not _near(words, after, text, " ,"):
        return after
    if _NUMBER.fullmatch(words[after].text):
        first = after + 1
        named = _street(words, first, text, _STREET | _HOUSE) or _free_name(words, first, text)
        return named or after + 1
    if words[after].low in _NO_NAME:
        return (
            0
            if words[after].low in {"weeks", "days", "months", "years", "bed", "bedroom", "hours", "minutes"}
            else after
        )
    return _street(words, after, text, _HOUSE | _STREET) or after


def _free_name(words: Sequence[Word], first: int, text: str) -> int:
    """Take up to three words behind two numbers as a street's name: "flat 22 70 the ridings, "."""
    end = first
    while end < min(len(words), first + 3) and (end == first or _near(words, end, text)):
        if words[end].low in _NO_NAME or not words[end].low[0].isalpha():
            break
        end += 1
    return end if end > first else 0


def _numbered(words: Sequence[Word], place: int, text: str) -> int:
    word = words[place]
    if not _NUMBER.fullmatch(word.text) or place + 2 >= len(words) or not _near(words, place + 1, text, " ,"):
        return 0
    if text[max(0, word.start - 1) : word.start] in {"£", "$", "€", ".", ":"} or _counted(words, place):
        return 0
    end = _street(words, place + 1, text, _STREET | _HOUSE)
    if end and words[end - 1].low in _HOUSE - _STREET and not words[place + 1].capital:
        return 0  # "5 tower", "2 nice flats"
    return end or _prefixed(words, place + 1, text, numbered=True) or _behind(words, place + 1, text)


def _behind(words: Sequence[Word], first: int, text: str) -> int:
    """Read a street whose kind follows its name, in Urdu or Bengali: "১২ মিরপুর রোড"."""
    end = _street(words, first, text, _BEHIND_NAME)
    return 0 if any(word.low in _COUNTED_ABROAD for word in words[first:end]) else end


def _counted(words: Sequence[Word], place: int) -> bool:
    before = words[place - 1].low if place else ""
    return before in _NOT_BEFORE or (before == "number" and not words[place + 1].capital)


def _prefixed(words: Sequence[Word], place: int, text: str, *, numbered: bool = False) -> int:
    """Read a name that follows its kind, with a number before or behind: "ul. Długa 12/4", "12 Heol y Bont"."""
    if place >= len(words) or words[place].low not in _BEFORE_NAME:
        return 0
    end = place + 1
    while end < min(len(words), place + 1 + 4) and _near(words, end, text, " ."):
        if (
            not (words[end].capital or words[end].low in {"y", "yr", "lui", "cel", "św", "gen"})
            or words[end].text.isdigit()
        ):
            break
        end += 1
    if end == place + 1 and not (end < len(words) and not words[end].low.isascii()):
        return 0
    house = end + 1 if end < len(words) and words[end].low in {"nr", "no", "numărul", "رقم"} else end
    if house < len(words) and _NUMBER.fullmatch(words[house].text) and _near(words, house, text, " .,"):
        return _rest(words, house + 1, text)
    return end if numbered and end > place + 1 else 0


def _abroad(words: Sequence[Word], place: int, text: str) -> int:
    """Read a British street with its number behind, as people write who grew up elsewhere: "Elm Road 12"."""
    end = place + 1
    while end < min(len(words), place + MOST_WORDS) and words[end].capital and _near(words, end, text):
        end += 1
    if (
        not words[place].capital
        or words[place].low in _NO_NAME
        or words[end - 1].low not in _LIVED_IN
        or end < place + 2
    ):
        return 0
    if end == len(words) or not _near(words, end, text) or not _NUMBER.fullmatch(words[end].text):
        return 0
    counts = end + 1 < len(words) and _near(words, end + 1, text) and words[end + 1].low in _NO_NAME - _LINKS
    return 0 if counts else end + 1


def _rest(words: Sequence[Word], end: int, text: str) -> int:
    """Take in what a house number is followed by: "m. 3", "bl. 4, sc. B, ap. 12"."""
    while end + 1 < len(words) and words[end].low in {
        "m",
        "bl",
        "sc",
        "et",
        "ap",
        "apt",
        "lok",
        "klatka",
        "apartament",
    }:
        if not _near(words, end, text, " .,") or not _near(words, end + 1, text, " ."):
            break
        end += 2
    return end


def _home(words: Sequence[Word], place: int, text: str) -> Iterator[Found]:
    """Read a street without a number, or a number with any name, where someone says that they live there."""
    first = place + 1
    while first < len(words) and words[first].low in _LINKS and _near(words, first, text, " :"):
        first += 1
    if first > place + 1 and first < len(words) and words[first].low != "the":
        end = _street(words, first, text, _LIVED_IN) or _named_number(words, first, text)
        if end:
            yield Found(words[first].start, words[end - 1].end, Kind.ADDRESS)


def _named_number(words: Sequence[Word], first: int, text: str) -> int:
    """Take "3 The Maltings" behind "we moved to"."""
    end = first + 1
    while _NUMBER.fullmatch(words[first].text) and end < first + 4 and _near(words, end, text) and words[end].capital:
        end += 1
    return end if end > first + 1 else 0
