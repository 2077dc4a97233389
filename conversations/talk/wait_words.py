"""The words in which people say when they want to be asked again, by language. All but English are unreviewed."""

from collections.abc import Mapping
from dataclasses import dataclass, field

HOUR, DAY, WEEK = 60, 24 * 60, 7 * 24 * 60  # minutes
MORNING, NOON, AFTERNOON, EVENING, NIGHT = 10, 12, 14, 18, 19  # the hour that a part of the day stands for


@dataclass(frozen=True, slots=True)
class WaitWords:
    """One language's words; several of one meaning stand in one string with commas between."""

    ahead: str  # "in" two hours
    at: str  # "at" six
    later: str  # at no time in particular
    units: Mapping[str, int]  # minutes
    numbers: Mapping[str, float]
    days: Mapping[str, int]  # from today
    weekdays: tuple[str, ...]  # Monday to Sunday
    parts: Mapping[str, int]  # hour of the day
    beside: str = ""  # words that change nothing
    halves: Mapping[str, int] = field(default_factory=dict)  # 0 before noon, 1 after


WAIT_WORDS: Mapping[str, WaitWords] = {
    "en": WaitWords(
        ahead="in",
        at="at, at about, around, from",
        later="later, later on, another time, some other time, not now, pause",
        units={"minute, minutes, min, mins": 1, "hour, hours, hr, hrs": HOUR, "day, days": DAY, "week, weeks": WEEK},
        numbers={
            "half a, half an": 0.5, "a, an, one": 1, "two, a couple of": 2, "three, a few": 3, "four": 4, "five": 5,
            "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
        },
        days={"today": 0, "tomorrow, tmrw, tomorow": 1, "day after tomorrow": 2, "next week": 7},
        weekdays=("monday, mon", "tuesday, tue, tues", "wednesday, wed", "thursday, thu, thurs", "friday, fri",
                  "saturday, sat", "sunday, sun"),
        parts={"morning, in the morning": MORNING, "noon, midday, lunchtime, at lunch": NOON,
               "afternoon, in the afternoon": AFTERNOON, "evening, in the evening": EVENING,
               "tonight, at night": NIGHT},
        beside="on, this, next, please, maybe, the, again, ask me, ask me again, remind me, o clock, oclock",
        halves={"am, a m": 0, "pm, p m": 1},
    ),
    "cy": WaitWords(
        ahead="mewn, ymhen",
        at="am, tua",
        later="wedyn, nes ymlaen, yn hwyrach, rywbryd eto, nid nawr",
        units={"munud, funud": 1, "awr": HOUR, "diwrnod, ddiwrnod": DAY, "wythnos": WEEK},
        numbers={"hanner": 0.5, "un": 1, "dau, dwy, ddau, ddwy": 2, "tri, tair, dri": 3, "pedwar, pedair": 4,
                 "pump, pum": 5, "chwech, chwe": 6, "saith": 7, "wyth": 8, "naw": 9, "deg": 10},
        days={"heddiw": 0, "yfory, fory": 1, "drennydd": 2, "wythnos nesaf": 7},
        weekdays=("llun", "mawrth, fawrth", "mercher, fercher", "iau", "gwener, wener", "sadwrn", "sul"),
        parts={"bore, yn y bore, y bore": MORNING, "hanner dydd, canol dydd": NOON,
               "prynhawn, y prynhawn": AFTERNOON, "heno, nos, yr hwyr, gyda'r nos": EVENING},
        beside="dydd, ddydd, ar, yma, nesaf, o'r gloch, os gwelwch yn dda, plis",
    ),
    "pl": WaitWords(
        ahead="za",
        at="o, około, po",
        later="później, innym razem, nie teraz, potem",
        units={"minuta, minutę, minuty, minut": 1, "godzina, godzinę, godziny, godzin": HOUR,
               "dzień, dni": DAY, "tydzień, tygodnie": WEEK},
        numbers={"pół": 0.5, "jeden, jedną": 1, "dwa, dwie": 2, "trzy, kilka": 3, "cztery": 4, "pięć": 5},
        days={"dzisiaj, dziś": 0, "jutro": 1, "pojutrze": 2, "w przyszłym tygodniu": 7},
        weekdays=("poniedziałek", "wtorek", "środę, środa", "czwartek", "piątek", "sobotę, sobota",
                  "niedzielę, niedziela"),
        parts={"rano": MORNING, "w południe": NOON, "po południu": AFTERNOON, "wieczorem, dziś wieczorem": EVENING},
        beside="w, we, proszę, przyszły, następny, godzinie",
    ),
    "ro": WaitWords(
        ahead="peste, în",
        at="la, pe la",
        later="mai târziu, altă dată, nu acum",
        units={"minut, minute": 1, "oră, ore": HOUR, "zi, zile": DAY, "săptămână, săptămâni": WEEK},
        numbers={"jumătate de": 0.5, "o, un, una": 1, "două, doi": 2, "trei, câteva": 3},
        days={"azi, astăzi": 0, "mâine": 1, "poimâine": 2, "săptămâna viitoare": 7},
        weekdays=("luni", "marți", "miercuri", "joi", "vineri", "sâmbătă", "duminică"),
        parts={"dimineața, dimineață": MORNING, "la prânz": NOON, "după-amiaza, după-amiază": AFTERNOON,
               "seara, diseară, în această seară": EVENING},
        beside="de, vă rog, ora",
    ),
    "uk": WaitWords(
        ahead="через, за",
        at="о, об, на",  # noqa: RUF001
        later="пізніше, іншим разом, не зараз, потім",
        units={"хвилину, хвилини, хвилин": 1, "годину, години, годин": HOUR, "день, дні, днів": DAY,
               "тиждень, тижні": WEEK},
        numbers={"пів": 0.5, "одну, один": 1, "дві, два": 2, "три, кілька": 3},
        days={"сьогодні": 0, "завтра": 1, "післязавтра": 2, "наступного тижня": 7},
        weekdays=("понеділок", "вівторок", "середу", "четвер", "п'ятницю", "суботу", "неділю"),
        parts={"вранці, зранку": MORNING, "опівдні": NOON, "вдень": AFTERNOON, "ввечері, увечері": EVENING},
        beside="у, в, будь ласка, годині",  # noqa: RUF001
    ),
    "ar": WaitWords(
        ahead="بعد, خلال",
        at="الساعة, في الساعة",
        later="لاحقا, في وقت آخر, ليس الآن",
        units={"دقيقة, دقائق": 1, "ساعة, ساعات": HOUR, "يوم, أيام": DAY, "أسبوع": WEEK},
        numbers={"نصف": 0.5},
        days={"اليوم": 0, "غدا": 1, "بعد غد": 2},
        weekdays=("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
        parts={"صباحا, الصباح": MORNING, "ظهرا": NOON, "مساء, المساء": EVENING, "الليلة": NIGHT},
        beside="في, يوم, هذا, من فضلك",
    ),
    "ur": WaitWords(
        ahead="",
        at="",
        later="بعد میں, ابھی نہیں, پھر کبھی",
        units={"منٹ": 1, "گھنٹے, گھنٹہ": HOUR, "دن": DAY, "ہفتے": WEEK},
        numbers={"ایک": 1, "دو": 2, "تین": 3},
        days={"آج": 0, "کل": 1, "پرسوں": 2},
        weekdays=("پیر", "منگل", "بدھ", "جمعرات", "جمعہ", "ہفتہ", "اتوار"),
        parts={"صبح": MORNING, "دوپہر": NOON, "شام": EVENING, "رات": NIGHT},
        beside="کو, بجے, میں, بعد",
    ),
    "bn": WaitWords(
        ahead="",
        at="",
        later="পরে, এখন না, অন্য সময়",
        units={"মিনিট": 1, "ঘণ্টা": HOUR, "দিন": DAY, "সপ্তাহ": WEEK},
        numbers={"এক": 1, "দুই": 2, "তিন": 3},
        days={"আজ": 0, "আগামীকাল": 1, "কাল": 1, "পরশু": 2},
        weekdays=("সোমবার", "মঙ্গলবার", "বুধবার", "বৃহস্পতিবার", "শুক্রবার", "শনিবার", "রবিবার"),
        parts={"সকালে": MORNING, "দুপুরে": NOON, "বিকেলে": AFTERNOON, "সন্ধ্যায়": EVENING, "রাতে": NIGHT},
        beside="টায়, টা, পর",
    ),
}  # fmt: skip
