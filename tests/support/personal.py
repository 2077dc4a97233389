"""Made-up personal data that belongs to nobody, the disguises people give it, and sentences to put it in."""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from stdnum import luhn
from stdnum.gb import nhs

FULL_WIDTH = {ord(sign): ord(sign) + 0xFEE0 for sign in map(chr, range(0x21, 0x7F))}
ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
URDU_DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
BENGALI_DIGITS = str.maketrans("0123456789", "০১২৩৪৫৬৭৮৯")
SPOKEN = "oh one two three four five six seven eight nine".split()


@dataclass(frozen=True, slots=True)
class Hidden:
    """A sentence, where the personal data stands in it, and the kind that must be found there."""

    text: str
    start: int
    end: int
    kind: str


def _digits(rng: random.Random, many: int) -> str:
    return "".join(rng.choice("0123456789") for _ in range(many))


def _letters(rng: random.Random, many: int) -> str:
    return "".join(rng.choice("ABCEHJKLMPRSTWXY") for _ in range(many))


def phone(rng: random.Random) -> str:
    end = _digits(rng, 3)  # Ofcom's numbers for drama
    return rng.choice(
        (
            f"07700 900{end}",
            f"07700900{end}",
            f"0161 496 0{end}",
            f"020 7946 0{end}",
            f"07700-900-{end}",
            f"+44 7700 900{end}",
            f"(029) 2018 0{end}",
        )
    )


def nhs_number(rng: random.Random) -> str:
    valid: list[str] = []
    while not valid:
        nine = "999" + _digits(rng, 6)  # 999: kept for tests, never given to anyone
        valid = [nine + last for last in "0123456789" if nhs.is_valid(nine + last)]
    whole = valid[0]
    return rng.choice(("", " ", "-")).join((whole[:3], whole[3:6], whole[6:]))


def card(rng: random.Random) -> str:
    fifteen = "4556" + _digits(rng, 11)
    whole = fifteen + luhn.calc_check_digit(fifteen)
    groups = [whole[at : at + 4] for at in range(0, 16, 4)]
    return rng.choice(("", " ", "-")).join(groups)


def bank(rng: random.Random) -> str:
    code = [str(rng.randint(20, 99)) for _ in range(3)]
    return f"{rng.choice((' ', '-')).join(code)} {rng.randint(10_000_000, 99_999_999)}"


def nino(rng: random.Random) -> str:
    digits = _digits(rng, 6)
    whole = f"CE{digits}{rng.choice('ABCD')}"
    return rng.choice(
        (whole, whole.lower(), f"CE {digits[:2]} {digits[2:4]} {digits[4:]} {whole[-1]}", f"CE {digits} {whole[-1]}")
    )


def plate(rng: random.Random) -> str:
    return rng.choice(
        (
            f"{_letters(rng, 2)}{rng.randint(51, 74)} {_letters(rng, 3)}",
            f"{_letters(rng, 2)}{rng.randint(51, 74)}{_letters(rng, 3)}",
        )
    )


def email(rng: random.Random) -> str:
    return f"jo.{_letters(rng, 5).lower()}{rng.randint(1, 99)}@{rng.choice(('example.com', 'example.co.uk', 'post.example.org'))}"


def link(rng: random.Random) -> str:
    return rng.choice(("https://www.facebook.com/{}", "t.me/{}", "http://example.org/u/{}", "instagram.com/{}")).format(
        f"jo{_letters(rng, 4).lower()}{rng.randint(10, 99)}"
    )


def handle(rng: random.Random) -> str:
    return f"@jo_{_letters(rng, 5).lower()}{rng.randint(1, 99)}"


def postcode(rng: random.Random) -> str:
    return rng.choice(("KT1 1EU", "kt11eu", "SW1A 2AA", "M8 8BW", "CF24 4NE", "ec1a1bb", "LS7 4BB"))


def address(rng: random.Random) -> str:
    street = rng.choice(
        (
            "Bute Street",
            "Lime Tree Drive",
            "church walk",
            "Coldharbour Lane",
            "The Ridings",
            "albert road",
            "Cathays Terrace",
        )
    )
    return f"{rng.choice(('Flat 3, ', 'flat 12 ', ''))}{rng.randint(2, 190)} {street}"


def reference(rng: random.Random) -> str:
    return rng.choice(
        (
            f"LAC{_digits(rng, 6)}",
            f"SC/2024/{_digits(rng, 6)}",
            f"CH-{_digits(rng, 4)}-{_digits(rng, 2)}",
            f"A{_digits(rng, 4)}BC",
            f"2{_digits(rng, 6)}",
            f"EHCP-{_digits(rng, 5)}",
        )
    )


def birth_date(rng: random.Random) -> str:
    day, month, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(1940, 2008)
    return rng.choice(
        (f"{day:02}/{month:02}/{year}", f"{day}.{month}.{year}", f"{day} May {year}", f"{year}-{month:02}-{day:02}")
    )


MAKERS: Mapping[str, Callable[[random.Random], str]] = {
    "phone": phone,
    "nhs number": nhs_number,
    "card number": card,
    "account number": bank,
    "national insurance number": nino,
    "number plate": plate,
    "email": email,
    "link": link,
    "handle": handle,
    "postcode": postcode,
    "address": address,
    "reference": reference,
    "date of birth": birth_date,
}

# One sentence for each kind and language; {} is where the data stands.
SENTENCES: Mapping[str, Mapping[str, str]] = {
    "en": {
        "phone": "Please ring me on {} after six.", "nhs number": "My NHS number is {} if that helps.", "card number": "They charged card {} twice.",
        "account number": "Paid from sort code and account {} last week.", "national insurance number": "NI {} and still no claim", "number plate": "A red van {} blocks the ramp.",
        "email": "Write to {} with the minutes.", "link": "It is all on {} for anyone to see.", "handle": "I am {} there.", "postcode": "Anyone near {} has the same trouble.",
        "address": "I live at {} and the lift is broken.", "reference": "Complaint reference {} is still open.", "date of birth": "My date of birth is {} so they knew.",
    },
    "cy": {
        "phone": "Ffoniwch fi ar {} os gwelwch yn dda.", "nhs number": "Fy rhif GIG yw {} ond does dim cofnod.", "card number": "Talais gyda cherdyn {} ddwywaith.",
        "account number": "Rhif y cyfrif banc yw {} ond ni ddaeth dim.", "national insurance number": "Fy rhif yswiriant gwladol yw {} ac mae'n anghywir.", "number plate": "Mae fan {} ar y palmant.",
        "email": "E-bostiwch fi: {} os oes newyddion.", "link": "Gwelwch {} am y lluniau.", "handle": "Chwiliwch am {} arno.", "postcode": "Dwi'n byw ger {} ers talwm.",
        "address": "Dwi'n byw yn {} ac mae'r lifft wedi torri.", "reference": "Rhif y gŵyn yw {} a does neb wedi ateb.", "date of birth": "Fy nyddiad geni yw {} felly dylent wybod.",
    },
    "pl": {
        "phone": "Proszę o telefon na numer {} po szóstej.", "nhs number": "Mój numer NHS to {} i nikt go nie zna.", "card number": "Pobrano z karty {} dwa razy.",
        "account number": "Przelew z konta {} nie doszedł.", "national insurance number": "Mój numer ubezpieczenia {} jest błędny.", "number plate": "Samochód {} blokuje wjazd.",
        "email": "Proszę pisać na {} w tej sprawie.", "link": "Wszystko jest na {} do obejrzenia.", "handle": "Szukajcie {} tam.", "postcode": "Mieszkam przy {} od dawna.",
        "address": "Mieszkam pod {} i winda nie działa.", "reference": "Numer sprawy {} jest wciąż otwarty.", "date of birth": "Data urodzenia {} się nie zgadza.",
    },
    "ro": {
        "phone": "Sunați-mă la numărul {} după șase.", "nhs number": "Numărul meu NHS este {} dar nu apare.", "card number": "Au luat de pe cardul {} de două ori.",
        "account number": "Plata din contul {} nu a ajuns.", "national insurance number": "Numărul de asigurare {} e greșit.", "number plate": "Mașina {} blochează intrarea.",
        "email": "Scrieți la {} despre asta.", "link": "Totul este pe {} pentru oricine.", "handle": "Sunt {} acolo.", "postcode": "Locuiesc lângă {} de mult.",
        "address": "Locuiesc la {} și liftul e stricat.", "reference": "Numărul dosarului este {} și nimeni nu răspunde.", "date of birth": "Data nașterii este {} și au greșit.",
    },
    "ar": {
        "phone": "اتصلوا بي على {} بعد السادسة.", "nhs number": "رقمي في NHS هو {} ولم يجدوه.", "card number": "خصموا من البطاقة {} مرتين.",
        "account number": "رقم الحساب {} خطأ.", "national insurance number": "رقم التأمين {} خطأ.", "number plate": "السيارة {} تسد المدخل.",
        "email": "راسلوني على {} من فضلكم.", "link": "كل شيء على {} للجميع.", "handle": "أنا {} هناك.", "postcode": "أسكن قرب {} منذ سنوات.",
        "address": "أسكن في {} والمصعد معطل.", "reference": "رقم الشكوى {} ولم يرد أحد.", "date of birth": "تاريخ ميلادي {} وقد أخطأوا.",
    },
    "ur": {
        "phone": "مجھے {} پر فون کریں۔", "nhs number": "میرا این ایچ ایس نمبر {} ہے۔", "card number": "کارڈ {} سے دو بار رقم کٹی۔",
        "account number": "اکاؤنٹ {} سے رقم کٹی۔", "national insurance number": "میرا انشورنس نمبر {} غلط ہے۔", "number plate": "گاڑی {} راستہ روکتی ہے۔",
        "email": "مجھے {} پر لکھیں۔", "link": "سب کچھ {} پر ہے۔", "handle": "میں {} ہوں وہاں۔", "postcode": "میں {} کے پاس رہتا ہوں۔",
        "address": "میں {} میں رہتا ہوں۔", "reference": "شکایت نمبر {} کا جواب نہیں آیا۔", "date of birth": "میری تاریخ پیدائش {} ہے۔",
    },
    "bn": {
        "phone": "আমাকে {} নম্বরে ফোন করুন।", "nhs number": "আমার এনএইচএস নম্বর {} পাওয়া যায়নি।", "card number": "কার্ড {} থেকে দুবার টাকা কেটেছে।",
        "account number": "অ্যাকাউন্ট {} থেকে টাকা কেটেছে।", "national insurance number": "আমার ইন্স্যুরেন্স নম্বর {} ভুল।", "number plate": "গাড়ি {} রাস্তা আটকায়।",
        "email": "আমাকে {} এ লিখুন।", "link": "সব {} তে আছে।", "handle": "আমি {} নামে আছি।", "postcode": "আমি {} এর কাছে থাকি।",
        "address": "আমি {} এ থাকি।", "reference": "অভিযোগ নম্বর {} এর উত্তর নেই।", "date of birth": "আমার জন্ম তারিখ {} ভুল লেখা।",
    },
}  # fmt: skip


def hide(kind: str, language: str, rng: random.Random, disguise: Callable[[str], str] = str) -> Hidden:
    """Put made-up data of a kind, disguised, into a sentence of a language."""
    data = disguise(MAKERS[kind](rng))
    before, after = SENTENCES[language][kind].split("{}")
    return Hidden(before + data + after, len(before), len(before) + len(data), kind)


def full_width(data: str) -> str:
    return data.translate(FULL_WIDTH)


def zero_width(data: str) -> str:
    return "\u200b".join(data)


def spaced(data: str) -> str:
    return " ".join(data.replace(" ", "").replace("-", ""))


def spoken(data: str) -> str:
    return " ".join(SPOKEN[int(sign)] for sign in data if sign.isdigit())


def o_for_nought(data: str) -> str:
    return data.replace("0", "O")
